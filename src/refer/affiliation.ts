import type { ClausedSentence } from '../clause/clause.js'
import { officerNouns } from '../lexicon/nominals.js'
import type { NamedEntity, NameSpan } from '../name/name-span.js'
import { singular } from '../tag/lemma.js'

/**
 * Which organization the people named in a sentence speak for: the one in their apposition ("Jane Roe, head of Kelmar"),
 * the one before their name ("Kelmar director Jane Roe"), the one after it ("Jane Roe of Kelmar"); an officer without one
 * ("finance director Jane Roe") speaks for the organization that the passage reports on.
 */
export function affiliationsIn(
  sentence: ClausedSentence,
  entities: readonly NamedEntity[],
  reported: () => number | null,
): Map<number, number> {
  const found = new Map<number, number>()
  for (const name of sentence.names) {
    if (entities[name.entity]!.type !== 'person' || found.has(name.entity)) continue
    const organization =
      organizationOf(sentence, name, entities) ??
      (isOfficer(sentence, name) && !isOfBody(sentence, name) ? reported() : null)
    if (organization !== null) found.set(name.entity, organization)
  }
  return found
}

function organizationOf(sentence: ClausedSentence, person: NameSpan, entities: readonly NamedEntity[]): number | null {
  const { names, phrases, clauses, tokens } = sentence
  const within = (from: number, to: number) =>
    names.find((n) => from <= n.from && n.to <= to && entities[n.entity]!.type === 'organization')?.entity ?? null
  const group = phrases.find((p) => p.kind === 'noun' && p.from <= person.from && person.to <= p.to)
  const before = group === undefined ? null : within(group.from, person.from)
  if (before !== null) return before
  const after = (at: number) => {
    if (!belonging.has(tokens[at]?.lower ?? '')) return null
    const next = names.find((n) => n.from === at + 1 || n.from === at + 2)
    return next !== undefined && entities[next.entity]!.type === 'organization' ? next.entity : null
  }
  const behind = after(person.to)
  if (behind !== null) return behind
  // "Jane Roe, Kelmar’s chief executive,": also where no clause was made of the apposition.
  const apposed = tokens[person.to]?.text === ',' ? phrases.find(({ from }) => from === person.to + 1) : undefined
  if (apposed?.kind === 'noun' && officerNouns.has(singular(tokens[apposed.head]!.lower)))
    return within(apposed.from, apposed.to) ?? after(apposed.to)
  for (const { kind, subject, object } of clauses) {
    if (kind !== 'nominal' || subject === null || object === null) continue
    if (person.from <= subject.head && subject.head < person.to)
      return within(object.from, object.to) ?? after(object.to)
  }
  return null
}

/** The people that a sentence calls officers: those who speak for the organization that they belong to. */
export function officersIn(sentence: ClausedSentence, entities: readonly NamedEntity[]): number[] {
  return sentence.names
    .filter((name) => entities[name.entity]!.type === 'person' && isOfficer(sentence, name))
    .map(({ entity }) => entity)
}

const belonging: ReadonlySet<string> = new Set(['at', 'for', 'of', 'with'])

/** "Police chief Jane Roe": the title says of what she is chief, and no company that the passage reports on is meant. */
function isOfBody({ phrases, tokens }: ClausedSentence, { from, to }: NameSpan): boolean {
  const group = phrases.find((p) => p.kind === 'noun' && p.from <= from && to <= p.to)
  if (group === undefined) return false
  for (let i = group.from; i < from; i++) if (publicBodies.has(tokens[i]!.lower)) return true
  return false
}

const publicBodies: ReadonlySet<string> = new Set(
  'army borough church city council county court district fire hospital navy parish party police port prison school state town union university village'.split(
    ' ',
  ),
)

/** "Finance director Jane Roe", "Jane Roe, the chief executive,". */
function isOfficer({ phrases, tokens, clauses }: ClausedSentence, { from, to }: NameSpan): boolean {
  const group = phrases.find((p) => p.kind === 'noun' && p.from <= from && to <= p.to)
  if (group !== undefined) {
    for (let i = group.from; i < from; i++) if (officerNouns.has(tokens[i]!.lower)) return true
  }
  return clauses.some(
    ({ kind, subject, object }) =>
      kind === 'nominal' &&
      subject !== null &&
      object !== null &&
      from <= subject.head &&
      subject.head < to &&
      officerNouns.has(singular(tokens[object.head]!.lower)),
  )
}
