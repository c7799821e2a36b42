import type { NounGroup, Phrase, VerbGroup } from '../chunk/phrase.js'
import { isNegation } from '../chunk/verb-word.js'
import type { Token } from '../tag/token.js'
import { adjunctOf } from './adjunct.js'
import type { Adjunct, Clause } from './clause.js'
import { rangeOf } from './opener.js'
import type { VerbSite } from './verb-site.js'

/** Names the clause "it was …" of a cleft, which presents and claims nothing. */
export const CLEFT = 'clause.cleft.presents'

/**
 * "It was Roe who signed", "It was in May that the mill closed": a cleft tells one thing in two clauses (Quirk et al., A
 * Comprehensive Grammar of the English Language, 1985, 18.25). The second is made the main one, with what "it was" presents
 * and with its negation; the first is marked, so that nobody takes it for a claim, or "it" for a thing.
 */
export function settleClefts(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  sites: readonly VerbSite[],
  clauses: Clause[],
): void {
  for (let i = 0; i + 1 < sites.length; i++) {
    const cleft = cleftAt(tokens, phrases, sites[i]!)
    if (cleft === null || sites[i + 1]!.left !== cleft.link) continue
    const { rules, parent } = clauses[i]!
    clauses[i] = { ...clauses[i]!, rules: [...rules, CLEFT] }
    clauses[i + 1] = toldClause(tokens, cleft, clauses[i + 1]!, parent)
  }
}

interface Cleft {
  /** What is presented, and the preposition before it. */
  readonly noun: NounGroup
  readonly preposition: Phrase | null
  /** The token of "not" behind the verb; null if none. */
  readonly not: number | null
  /** The phrase of "who" or "that". */
  readonly link: number
}

function cleftAt(tokens: readonly Token[], phrases: readonly Phrase[], { verb, subject }: VerbSite): Cleft | null {
  const group = phrases[verb] as VerbGroup
  if (!group.copula || subject === null || subject.to !== subject.from + 1) return null
  if (tokens[phrases[subject.from]!.from]!.lower !== 'it') return null
  let k = verb + 1
  let not: number | null = group.negations[0] ?? null
  for (; phrases[k]?.kind === 'adverb'; k++) if (isNegation(tokens[phrases[k]!.from]!)) not = phrases[k]!.from
  const preposition = phrases[k]?.kind === 'preposition' ? phrases[k++]! : null
  const noun = phrases[k]
  if (noun?.kind !== 'noun' || noun.form === 'relative') return null
  // "It is a firm that makes pumps": what is presented is known, by its name or as a time or place.
  if (preposition === null && noun.form === 'common') return null
  const link = contrastEnd(tokens, phrases, k + 1)
  return opensTold(tokens, phrases[link]) ? { noun, preposition, not, link } : null
}

/** Over ", not Holm,". */
function contrastEnd(tokens: readonly Token[], phrases: readonly Phrase[], from: number): number {
  const not = phrases[from + 1]
  if (phrases[from]?.kind !== 'comma' || not === undefined || !isNegation(tokens[not.from]!)) return from
  let k = from + 2
  while (phrases[k]?.kind === 'noun' || phrases[k]?.kind === 'preposition') k++
  return phrases[k]?.kind === 'comma' ? k + 1 : k
}

function opensTold(tokens: readonly Token[], link: Phrase | undefined): boolean {
  if (link === undefined || (link.kind !== 'subordinator' && link.kind !== 'noun')) return false
  const { lower } = tokens[link.from]!
  return lower === 'that' || (lower === 'who' && link.kind === 'noun')
}

function toldClause(tokens: readonly Token[], cleft: Cleft, clause: Clause, parent: number | null): Clause {
  const { noun, preposition, not } = cleft
  const { from, to, head } = noun
  const isSubject = clause.subjectOrigin === 'antecedent' || clause.subject === null
  const isThing = preposition === null && noun.form !== 'time'
  // "It was not until June that it opened": it did open, and in June.
  const isUntil = not !== null && preposition !== null && tokens[preposition.from]!.lower === 'until'
  const marker = preposition === null || isUntil ? null : rangeOf(preposition)
  const presented: readonly Adjunct[] = isThing ? [] : [adjunctOf({ from, to, head }, marker)]
  const verb = clause.verb!
  return {
    ...clause,
    kind: 'main',
    parent,
    verb: not === null || isUntil ? verb : { ...verb, negations: [not, ...verb.negations] },
    subject: isThing && isSubject ? { from, to, head } : clause.subject,
    subjectOrigin: isThing && isSubject ? 'own' : clause.subjectOrigin,
    object: isThing && !isSubject && clause.object === null ? { from, to, head } : clause.object,
    marker: null,
    from: preposition?.from ?? from,
    adjuncts: [...presented, ...clause.adjuncts],
    rules: [...clause.rules, 'clause.cleft.told'],
  }
}
