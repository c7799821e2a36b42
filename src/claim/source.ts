import type { AttributionSpan } from '../attribute/attribution-span.js'
import type { Adjunct, Clause } from '../clause/clause.js'
import type { Attribution } from '../model.js'
import type { Referred, ReferredSentence } from '../refer/referred.js'
import { argumentOf, spanOf } from './argument.js'

/** The attributions of statement or belief that say a clause, the innermost first. */
export function attributionsOver(referred: Referred, sentence: number, clause: Clause): AttributionSpan[] {
  const own = clause.verb
  const at = clause.verb?.head ?? clause.object?.head ?? clause.from
  return referred.attributions
    .filter(
      (attribution) =>
        attribution.kind !== 'intention' &&
        // "is contemplating building": what the subject itself thinks of doing is no source.
        !(
          own !== null &&
          attribution.sentence === sentence &&
          own.from <= attribution.cue.from &&
          attribution.cue.to <= own.to
        ) &&
        !(
          attribution.kind === 'belief' &&
          attribution.sentence === sentence &&
          attribution.source?.head === clause.subject?.head
        ) &&
        !(clause.kind === 'relative' && attribution.rules.includes('attribute.phrase')) &&
        attribution.content.some((place) => place.sentence === sentence && place.from <= at && at < place.to),
    )
    .sort((a, b) => contentLength(a) - contentLength(b))
}

/**
 * Whether a clause does no more than say who says what: its own verb is the cue, and what is said is a clause or quotation
 * of its own. "Expects sales of $3 million" is a claim, "expects that sales will rise" is not.
 */
export function isCueClause(referred: Referred, sentence: ReferredSentence, index: number): boolean {
  const { verb } = sentence.clauses[index]!
  if (verb === null) return false
  return referred.attributions.some((attribution) => {
    if (attribution.sentence !== sentence.index || attribution.kind === 'intention') return false
    if (verb.head < attribution.cue.from || verb.head >= attribution.cue.to) return false
    if (attribution.quoted) return true
    return attribution.content.some(
      (place) =>
        place.sentence !== sentence.index ||
        sentence.clauses.some(
          (c, i) => i !== index && c.verb !== null && place.from <= c.verb.head && c.verb.head < place.to && says(c),
        ),
    )
  })
}

/** A clause that asserts something by itself: not one inside a noun phrase. */
function says({ kind }: Clause): boolean {
  return kind === 'main' || kind === 'reported' || kind === 'adverbial'
}

/** Whether an adjunct is who says so ("according to officials"), and so no modifier. */
export function isSource(referred: Referred, sentence: number, { marker, head }: Adjunct): boolean {
  if (marker === null) return false
  return referred.attributions.some(
    ({ sentence: at, cue, source }) =>
      at === sentence && cue.from === marker.from && source !== null && source.from <= head && head < source.to,
  )
}

/** What a claim's `attribution` is: the nearest source, and the next one out. Null where none has a source. */
export function attributionOf(referred: Referred, over: readonly AttributionSpan[]): Attribution | null {
  const named = over.filter((attribution) => attribution.source !== null)
  const nearest = named[0]
  const outer = named.find((a) => a.sentence !== nearest?.sentence || a.source!.from !== nearest.source!.from)
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
