import { attribute } from '../../src/attribute/attribute.js'
import type { Attributed } from '../../src/attribute/attribution-span.js'
import { type ReadableAttribution, readableAttributions } from '../../src/attribute/readable.js'
import { clausedOf } from '../helper/cascade.js'

export function attributedOf(text: string): Attributed {
  return attribute(clausedOf(text))
}

export function attributionsOf(text: string): ReadableAttribution[] {
  return readableAttributions(attributedOf(text))
}

/** Those that are nested in none. */
export function outermostOf(text: string): ReadableAttribution[] {
  const { attributions } = attributedOf(text)
  return attributionsOf(text).filter((_, i) => attributions[i]!.outer === null)
}

/** The text of what is quoted, by quotation. */
export function quotedOf(text: string): (readonly string[])[] {
  return attributionsOf(text)
    .filter(({ quoted }) => quoted)
    .map(({ contents }) => contents)
}
