import type { AttributionSpan } from '../attribute/attribution-span.js'
import type { Adjunct, Clause } from '../clause/clause.js'
import type { Attribution } from '../model.js'
import type { Referred, ReferredSentence } from '../refer/referred.js'
import { argumentOf, spanOf } from './argument.js'

/** The attributions that a sentence has part in: those whose cue it holds, and those of whose content it holds some. */
export interface SaidIn {
  readonly cues: readonly AttributionSpan[]
  readonly contents: readonly AttributionSpan[]
}

/** Sorts a document's attributions by sentence, so that no clause looks through all of them. */
export function saidBySentence(attributions: readonly AttributionSpan[]): (sentence: number) => SaidIn {
  const bySentence = new Map<number, { cues: AttributionSpan[]; contents: AttributionSpan[] }>()
  const at = (sentence: number) => {
    const said = bySentence.get(sentence) ?? { cues: [], contents: [] }
    bySentence.set(sentence, said)
    return said
  }
  for (const attribution of attributions) {
    at(attribution.sentence).cues.push(attribution)
    for (const { sentence } of attribution.content) {
      const { contents } = at(sentence)
      if (contents.at(-1) !== attribution) contents.push(attribution)
    }
  }
  return (sentence) => bySentence.get(sentence) ?? NOTHING
}

const NOTHING: SaidIn = { cues: [], contents: [] }

/** The attributions of statement or belief that say a clause, the innermost first. */
export function attributionsOver(said: SaidIn, sentence: number, clause: Clause): readonly AttributionSpan[] {
  if (said.contents.length === 0) return NOTHING.contents
  return said.contents
    .filter((attribution) => saysClause(attribution, sentence, clause))
    .sort((a, b) => contentLength(a) - contentLength(b))
}

function saysClause(attribution: AttributionSpan, sentence: number, clause: Clause): boolean {
  return unsaidBecause(attribution, sentence, clause) === null
}

/** Why an attribution does not say a clause; null if it does. */
export function unsaidBecause(attribution: AttributionSpan, sentence: number, clause: Clause): string | null {
  const { kind, cue, content } = attribution
  if (kind === 'intention') return 'an intention sets how sure the claim is, and is no statement of a source'
  const own = clause.verb
  if (attribution.sentence === sentence) {
    // "is contemplating building": what the subject itself thinks of doing is no source.
    if (own !== null && own.from <= cue.from && cue.to <= own.to) return OWN_VERB
    if (kind === 'belief' && attribution.source?.head === clause.subject?.head)
      return 'what the subject itself believes has no other source'
  }
  if (clause.kind === 'relative' && attribution.rules.includes('attribute.phrase'))
    return 'a relative clause is the article’s own word'
  const at = own?.head ?? clause.object?.head ?? clause.from
  return content.some((place) => place.sentence === sentence && place.from <= at && at < place.to)
    ? null
    : 'what it says does not hold the verb of this claim'
}

/** Of who says something, that he says it is plain. */
export const OWN_VERB = 'its cue is the verb of this very claim'

/**
 * Whether a clause does no more than say who says what: its own verb is the cue, and what is said is a clause or quotation
 * of its own. "Expects sales of $3 million" is a claim, "expects that sales will rise" is not.
 */
export function isCueClause({ cues }: SaidIn, sentence: ReferredSentence, index: number): boolean {
  const { verb } = sentence.clauses[index]!
  if (verb === null) return false
  return cues.some((attribution) => {
    if (attribution.kind === 'intention') return false
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

/** A clause that asserts something by itself: not one inside a noun phrase, nor one that only tells when or why. */
function says({ kind }: Clause): boolean {
  return kind === 'main' || kind === 'reported'
}

/** Whether an adjunct is who says so ("according to officials"), and so no modifier. */
export function isSource({ cues }: SaidIn, { marker, head }: Adjunct): boolean {
  if (marker === null) return false
  // "according to a memo by Tarn Bank": also what is part of the source.
  return cues.some(
    ({ cue, source }) =>
      source !== null &&
      source.from <= head &&
      head < source.to &&
      (cue.from === marker.from || (source.from < marker.from && cue.from < marker.from)),
  )
}

/** What a claim's `attribution` is: the nearest source, and the next one out. Null where none has a source. */
export function attributionOf(referred: Referred, over: readonly AttributionSpan[]): Attribution | null {
  if (over.length === 0) return null
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
