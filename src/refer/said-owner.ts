import type { NounGroup } from '../chunk/phrase.js'
import type { ClausedSentence } from '../clause/clause.js'
import type { NamedEntity } from '../name/name-span.js'
import type { MentionSpan, Owner } from './referred.js'

/** Whose a measure noun is where the organization stands before it ("Kelmar shares") or after "of" ("shares of Kelmar", "shares in Kelmar"). */
export function saidOwner(
  sentence: ClausedSentence,
  group: NounGroup,
  noun: string,
  mentions: readonly MentionSpan[],
  entities: readonly NamedEntity[],
): Owner | null {
  const { tokens } = sentence
  const link = tokens[group.to]?.lower
  const isOf = link === 'of' || (link === 'in' && (noun === 'share' || noun === 'stock'))
  for (const { from, to, entity, form } of mentions) {
    if (from < group.from) continue
    if (from > group.to + 2) break
    const { type, plural } = entities[entity]!
    if (type !== 'organization' || plural) continue
    if (form === 'name' && to <= group.head && isDescribed(sentence, to, group.head))
      return { entity, rules: ['refer.owner.name-before'] }
    if (isOf && from > group.to && isWhole(sentence, from, to)) return { entity, rules: ['refer.owner.of'] }
  }
  return null
}

/** "Kelmar common shares": nothing but words that describe stands between. */
function isDescribed({ tokens }: ClausedSentence, from: number, head: number): boolean {
  for (let i = from; i < head; i++) if (tokens[i]!.upos !== 'ADJ' && tokens[i]!.upos !== 'NOUN') return false
  return true
}

/** Not "of Kelmar’s rival", "of Kelmar shares", "of Kelmar and Orrin". */
function isWhole({ phrases, tokens }: ClausedSentence, from: number, to: number): boolean {
  const group = phrases.find((phrase) => phrase.from <= from && from < phrase.to)
  if (group?.kind !== 'noun' || group.to !== to) return false
  const next = tokens[to]
  return next === undefined || next.upos !== 'CCONJ'
}
