import type { Clause, NounPhrase } from '../clause/clause.js'
import type { ReferredSentence } from '../refer/referred.js'
import type { TokenRange } from '../rule/offsets.js'
import type { SaidIn } from './source.js'

/**
 * What is said, thought or meant, as the object of the verb that says so: "the bridge is safe" in "The mayor said the bridge
 * is safe". Null where the clause has another object, or nothing of the kind in its sentence.
 */
export function contentObject(
  sentence: ReferredSentence,
  said: SaidIn,
  clause: Clause,
  index: number,
): NounPhrase | null {
  const { verb } = clause
  // An amount that is no object ("slipped two points") still stands where one would.
  if (verb === null || sentence.clauses[index]!.object !== null || verb.copula) return null
  if (sentence.tokens[verb.head]!.upos === 'AUX') return null
  const content = saidBy(sentence, said, verb.head) ?? complementOf(sentence, index) ?? deedOf(sentence, index)
  if (content === null) return null
  let { from, to } = content
  while (from + 1 < to && (sentence.tokens[from]!.upos === 'PUNCT' || sentence.tokens[from]!.lower === 'that')) from++
  while (to - 1 > from && sentence.tokens[to - 1]!.upos === 'PUNCT') to--
  return { from, to, head: from }
}

/** The content of the attribution that has this verb for its cue. */
function saidBy(sentence: ReferredSentence, { cues }: SaidIn, verb: number): TokenRange | null {
  for (const { cue, content, shape } of cues) {
    if (verb < cue.from || verb >= cue.to || (shape !== 'clause' && shape !== 'quotation')) continue
    const place = content.find((part) => part.sentence === sentence.index)
    if (place !== undefined) return place
  }
  return null
}

/** The reported clause right after the verb, with all that hangs on it. */
function complementOf({ clauses, tokens }: ReferredSentence, index: number): TokenRange | null {
  const first = clauses.findIndex(
    (c) =>
      c.kind === 'reported' &&
      c.parent === index &&
      tokens[c.from - 1]?.upos !== 'CCONJ' &&
      c.from >= clauses[index]!.verb!.to &&
      (c.marker !== null || (c.subject !== null && tokens[c.subject.head]!.upos !== 'NUM')),
  )
  return first === -1 ? null : withAllBelow(clauses, first)
}

/** "for cutting the rate" right behind "called": what somebody calls for, succeeds in or insists on. */
function deedOf({ clauses, tokens }: ReferredSentence, index: number): TokenRange | null {
  const { verb, adjuncts } = clauses[index]!
  if (verb!.voice === 'passive' || adjuncts.some(({ from }) => from >= verb!.to)) return null
  const first = clauses.findIndex(
    ({ kind, parent, from, marker }) =>
      parent === index &&
      from === verb!.to &&
      ((kind === 'gerund' && marker !== null) || (kind === 'infinitive' && tokens[from]!.lower === 'for')) &&
      selected.has(tokens[from]!.lower),
  )
  return first === -1 ? null : withAllBelow(clauses, first)
}

/** Prepositions that a verb asks for; "by", "before" and their like tell how and when. */
const selected: ReadonlySet<string> = new Set('about against at for from in into of on over to with'.split(' '))

/** From where a clause begins to where the last that hangs on it ends. */
function withAllBelow(clauses: readonly Clause[], first: number): TokenRange {
  const { from } = clauses[first]!
  let { to } = clauses[first]!
  const inside = new Set([first])
  for (let i = first + 1; i < clauses.length; i++) {
    const { parent, kind, from: start, to: end } = clauses[i]!
    if (parent === null || !inside.has(parent) || kind === 'main' || start < from) continue
    inside.add(i)
    to = Math.max(to, end)
  }
  return { from, to }
}
