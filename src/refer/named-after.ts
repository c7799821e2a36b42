import type { NounGroup, Phrase } from '../chunk/phrase.js'
import type { Context } from './coreference.js'
import type { NameCandidate, NominalCandidate } from './mention-candidates.js'

/**
 * "The port's director, Ana Holm, said", "his firm, Tarn Ltd.": a name of the noun's kind, right after it between commas, is
 * its name. Not in a list ("the director, Ana Holm, and the mayor").
 */
export function namedAfter(candidate: NominalCandidate, { sentence, candidates, memory }: Context): number | null {
  const { tokens, phrases } = sentence
  if (candidate.plural || tokens[candidate.to]?.text !== ',') return null
  // A noun of no known kind only as the subject: "in the end, Ana Holm, 52, won".
  if (candidate.type === null && candidate.subjectOf === null) return null
  const name = candidates.find(
    (other): other is NameCandidate => other.form === 'name' && other.isHead && other.from === candidate.to + 1,
  )
  if (name === undefined || (candidate.type ?? 'person') !== memory.entities[name.entity]!.type) return null
  const i = phrases.findIndex(({ from }) => from === name.from)
  const group = phrases[i]
  if (group?.kind !== 'noun' || name.to < group.head + 1) return null
  return closes(phrases, i + 1) && !goesOn(phrases, i + 1) ? name.entity : null
}

/** A comma, a stop or a bracket after the name. */
function closes(phrases: readonly Phrase[], at: number): boolean {
  const kind = phrases[at]?.kind
  return kind === undefined || kind === 'comma' || kind === 'mark' || kind === 'quote'
}

/** ", and the mayor", ", Bo Lund and the mayor": a list. */
function goesOn(phrases: readonly Phrase[], at: number): boolean {
  if (phrases[at]?.kind !== 'comma') return false
  const next = phrases[at + 1]
  if (next?.kind === 'coordinator') return phrases[at + 2]?.kind === 'noun'
  return next?.kind === 'noun' && (next as NounGroup).form === 'name' && phrases[at + 2]?.kind === 'coordinator'
}
