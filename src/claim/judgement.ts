import type { AttributionSpan } from '../attribute/attribution-span.js'
import type { Clause } from '../clause/clause.js'
import type { ReferredSentence } from '../refer/referred.js'
import type { TokenRange } from '../rule/offsets.js'
import type { Rejected } from '../rule/trace.js'
import { type Factuality, factualityOf, factualityReadings } from './factuality.js'
import { negationsOf, type Polarity, polarityOf } from './polarity.js'
import { attributionsOver, OWN_VERB, type SaidIn, unsaidBecause } from './source.js'

/** How a claim came to its factuality, polarity and source. */
export interface Judgement {
  /** The claim's clause, in tokens of its sentence. */
  readonly clause: TokenRange
  readonly factuality: Factuality
  readonly polarity: Polarity
  /** What else there was to be said of them, and why it was not. */
  readonly rejected: readonly Rejected[]
}

/** Looks once more at what decided a claim, and at what did not. */
export function judgementOf(sentence: ReferredSentence, index: number, said: SaidIn): Judgement {
  const clause = sentence.clauses[index]!
  const { from, to } = clause
  return {
    clause: { from, to },
    factuality: factualityOf(sentence, index),
    polarity: polarityOf(sentence, clause),
    rejected: [
      ...otherFactualities(sentence, index),
      ...cancelledNegations(sentence, clause),
      ...otherSources(sentence, clause, said),
    ],
  }
}

function otherFactualities(sentence: ReferredSentence, index: number): Rejected[] {
  const [first, ...rest] = factualityReadings(sentence, index)
  return rest
    .filter(({ cue, rule }) => rule !== null && (rule !== first!.rule || cue !== first!.cue))
    .map(({ value, cue, rule }) => ({
      ...placed(sentence, cue),
      kind: 'factuality',
      reading: value,
      rules: rule === null ? [] : [rule],
      reason: `${first!.rule} goes before it`,
    }))
}

function cancelledNegations(sentence: ReferredSentence, clause: Clause): Rejected[] {
  const cues = negationsOf(sentence, clause)
  return cues.slice(cues.length % 2).map(({ cue, rule }) => ({
    ...placed(sentence, cue),
    kind: 'polarity',
    reading: 'negative',
    rules: rule === null ? [] : [rule],
    reason: 'another word denies it too, and two denials cancel out',
  }))
}

/** The attributions that touch the clause's sentence and are not the claim's own. */
function otherSources(sentence: ReferredSentence, clause: Clause, said: SaidIn): Rejected[] {
  const over = attributionsOver(said, sentence.index, clause)
  const named = over.filter(({ source }) => source !== null)
  const around = [...new Set([...said.cues, ...said.contents])]
  return around.flatMap((attribution) => {
    const reason = unsaidBecause(attribution, sentence.index, clause) ?? behind(attribution, named)
    if (reason === null || reason === OWN_VERB) return []
    const { sentence: at, cue, rules } = attribution
    const isHere = at === sentence.index
    const { from, to } = isHere ? cue : clause
    const source = isHere ? sourceWords(sentence, attribution) : ', told in another sentence'
    return [
      { sentence: sentence.index, from, to, kind: 'attribution', reading: attribution.kind + source, rules, reason },
    ]
  })
}

function sourceWords({ tokens }: ReferredSentence, { source }: AttributionSpan): string {
  if (source === null) return ''
  const words = tokens.slice(source.from, source.to).map(({ text }) => text)
  return ` of ${words.join(' ')}`
}

/** Only the nearest source and the next one out are told. */
function behind(attribution: AttributionSpan, named: readonly AttributionSpan[]): string | null {
  if (attribution.source === null) return 'it names no source'
  if (named[0] === attribution) return null
  return 'a source nearer to the claim is told first'
}

function placed({ index }: ReferredSentence, cue: number | null): TokenRange & { sentence: number } {
  const from = cue ?? 0
  return { sentence: index, from, to: from + (cue === null ? 0 : 1) }
}
