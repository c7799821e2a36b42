import type { AttributionSpan } from '../attribute/attribution-span.js'
import type { Clause } from '../clause/clause.js'
import type { Attribution } from '../model.js'
import type { Referred } from '../refer/referred.js'
import { argumentOf, spanOf } from './argument.js'

/** The attributions of statement or belief that say a clause, the innermost first. */
export function attributionsOver(referred: Referred, sentence: number, clause: Clause): AttributionSpan[] {
  const at = clause.verb?.head ?? clause.object?.head ?? clause.from
  return referred.attributions
    .filter(
      (attribution) =>
        attribution.kind !== 'intention' &&
        attribution.content.some((place) => place.sentence === sentence && place.from <= at && at < place.to),
    )
    .sort((a, b) => contentLength(a) - contentLength(b))
}

/** What a claim's `attribution` is: the nearest source, and the next one out. Null where none has a source. */
export function attributionOf(referred: Referred, over: readonly AttributionSpan[]): Attribution | null {
  const named = over.filter((attribution) => attribution.source !== null)
  const [nearest, outer] = named
  if (nearest === undefined) return null
  const reading = readingOf(referred, nearest)
  return {
    source: argumentOf(reading, nearest.source!),
    medium: nearest.medium === null ? null : argumentOf(reading, nearest.medium),
    cue: spanOf(reading, nearest.cue),
    quoted: nearest.quoted,
    through: outer === undefined ? null : argumentOf(readingOf(referred, outer), outer.source!),
  }
}

function readingOf(referred: Referred, { sentence }: AttributionSpan) {
  return { text: referred.article.text, sentence: referred.sentences[sentence]!, entities: referred.entities }
}

function contentLength({ content }: AttributionSpan): number {
  return content.reduce((sum, place) => sum + place.to - place.from, 0)
}
