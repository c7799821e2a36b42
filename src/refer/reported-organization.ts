import type { ClausedSentence } from '../clause/clause.js'
import { newsAgencies } from '../lexicon/news-agencies.js'
import { bodyNouns, publicHeads } from '../lexicon/nominals.js'
import type { NamedEntity } from '../name/name-span.js'
import { entityWords } from './entity-words.js'
import { opensSentence } from './opens-sentence.js'
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
  companies: readonly boolean[],
  sources: readonly number[],
): Reporter[] {
  const found: Reporter[] = []
  for (const mention of mentions) {
    const { entity, from, to } = mention
    if (companies[entity] !== true) continue
    const isOpener = opensSentence(sentence, mention)
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

/** Whether an entity may be reported on: a firm or club, no public body and nobody who passes on what others say. */
export function isCompany(entity: NamedEntity): boolean {
  if (entity.type !== 'organization' || entity.plural) return false
  // Who polls analysts and passes on what they say.
  if (newsAgencies.has(entity.name.toLowerCase())) return false
  return !entityWords(entity).some((word) => bodyNouns.has(word) || publicHeads.has(word) || parties.has(word))
}

/** "The Greens" have no results to report. */
const parties: ReadonlySet<string> = new Set(
  'conservatives democrats greens labour liberals republicans socialists'.split(' '),
)

/** How often a document names each entity, by its index, who signs and who brings the news left aside. */
export function countNames(sentences: readonly ClausedSentence[]): readonly number[] {
  const counts: number[] = []
  for (const { block, names } of sentences) {
    if (isSignature(block)) continue
    for (const { entity } of names) {
      while (counts.length <= entity) counts.push(0)
      counts[entity]!++
    }
  }
  return counts
}

/** Those that sign the article or stand in its dateline: whatever "the bank" and "the supplier" are, they are not the paper. */
export function carriersOf(sentences: readonly ClausedSentence[], entities: readonly NamedEntity[]): Set<number> {
  const carriers = new Set<number>()
  for (const { block, names } of sentences) {
    if (!isSignature(block)) continue
    for (const { entity } of names) if (entities[entity]!.type === 'organization') carriers.add(entity)
  }
  return carriers
}

function isSignature({ kind }: ClausedSentence['block']): boolean {
  return kind === 'byline' || kind === 'dateline'
}

/** The organization that the document names most, where it is clearly ahead: twice as often as any other. */
export function mainOrganization(counts: readonly number[], companies: readonly boolean[]): number | null {
  let best: number | null = null
  let most = 0
  let second = 0
  for (let entity = 0; entity < counts.length; entity++) {
    const count = counts[entity]!
    if (companies[entity] !== true) continue
    if (count > most) {
      second = most
      most = count
      best = entity
    } else if (count > second) second = count
  }
  return most >= 2 * second ? best : null
}

/** Whether an entity is named but once in a report on another: it says its say and is not reported on. */
export function isPassing(counts: readonly number[], main: number | null, entity: number): boolean {
  return main !== null && main !== entity && (counts[entity] ?? 0) < 2
}
