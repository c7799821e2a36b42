import type { Chunked } from '../../src/chunk/phrase.js'
import { findNames } from '../../src/name/find-names.js'
import type { Named, NamedEntity } from '../../src/name/name-span.js'
import { taggedOf } from '../helper/cascade.js'

/** A name as a test looks at it: its own text, and the thing it names. */
export interface NameRow extends Pick<NamedEntity, 'name' | 'type' | 'aliases' | 'gender' | 'plural'> {
  readonly text: string
  readonly rules: readonly string[]
}

/** A text through `tag` and `name`; times, figures and phrases stay empty. */
export function namedOf(text: string): Named {
  const { article, sentences } = taggedOf(text)
  const chunked: Chunked = {
    article,
    sentences: sentences.map((sentence) => ({ ...sentence, times: [], figures: [], unread: [], phrases: [] })),
  }
  return findNames(chunked)
}

export function namesOf(text: string): NameRow[] {
  const { sentences, entities } = namedOf(text)
  return sentences.flatMap(({ tokens, names }) =>
    names.map(({ from, to, entity, rules }): NameRow => {
      const { name, type, aliases, gender, plural } = entities[entity]!
      return { text: text.slice(tokens[from]!.start, tokens[to - 1]!.end), name, type, aliases, gender, plural, rules }
    }),
  )
}
