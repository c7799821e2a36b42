import type { ClausedSentence } from '../clause/clause.js'
import { bodyNouns } from '../lexicon/nominals.js'
import type { NamedEntity } from '../name/name-span.js'
import type { MentionSpan } from './referred.js'

/** An organization that a sentence reports on, and the token where it comes up. */
export interface Reporter {
  readonly entity: number
  readonly at: number
}

/**
 * The organizations that a sentence reports on, in the order of the text: those that are a subject or possess one, that
 * open the sentence, or that speak in it. Public bodies and exchanges have no results of their own to report.
 */
export function reportersOf(
  sentence: ClausedSentence,
  mentions: readonly MentionSpan[],
  entities: readonly NamedEntity[],
  sources: readonly number[],
): Reporter[] {
  const found: Reporter[] = []
  for (const mention of mentions) {
    const { entity, from, to } = mention
    if (!isCompany(entities[entity]!)) continue
    const isOpener = from === 0 || (from === 1 && sentence.tokens[0]!.upos === 'DET')
    if (isOpener || sources.some((head) => from <= head && head < to) || isSubject(sentence, mention))
      found.push({ entity, at: from })
  }
  return found
}

/** Whether a mention is a clause's own subject, its possessor, or the antecedent that opens its sentence. */
function isSubject({ clauses }: ClausedSentence, { from, to }: MentionSpan): boolean {
  for (const { subject, subjectOrigin, kind } of clauses) {
    if (subject === null || subjectOrigin !== 'own' || kind === 'nominal') continue
    if (from <= subject.head && subject.head < to) return true
    if (subject.from <= from && to <= subject.head) return true
  }
  return false
}

function isCompany({ name, type, plural }: NamedEntity): boolean {
  if (type !== 'organization' || plural) return false
  return !name
    .toLowerCase()
    .split(' ')
    .some((word) => bodyNouns.has(word))
}

/** The organization that the document speaks of most, where it is clearly ahead: twice as often as any other. */
export function mainOrganization(
  mentions: readonly (readonly MentionSpan[])[],
  entities: readonly NamedEntity[],
): number | null {
  const counts = new Map<number, number>()
  for (const inSentence of mentions) {
    for (const { entity } of inSentence)
      if (isCompany(entities[entity]!)) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  }
  let best: number | null = null
  let most = 0
  let second = 0
  for (const [entity, count] of counts) {
    if (count > most) {
      second = most
      most = count
      best = entity
    } else if (count > second) second = count
  }
  return most >= 2 * second ? best : null
}
