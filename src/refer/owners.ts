import type { NounGroup } from '../chunk/phrase.js'
import type { ClausedSentence } from '../clause/clause.js'
import { measureNouns } from '../lexicon/nominals.js'
import type { NamedEntity } from '../name/name-span.js'
import { singular } from '../tag/lemma.js'
import type { MentionSpan, Owner } from './referred.js'

/**
 * Whose the bare measure nouns of each sentence are: in business news "Sales fell 8%" is of the company that the passage
 * reports on, the organization that was last a subject, or else the one most spoken of.
 */
export function findOwners(
  sentences: readonly ClausedSentence[],
  mentions: readonly (readonly MentionSpan[])[],
  entities: readonly NamedEntity[],
): Map<number, Owner>[] {
  let reported: number | null = null
  return sentences.map((sentence, index) => {
    const owners = new Map<number, Owner>()
    reported = subjectOrganization(sentence, mentions[index]!, entities) ?? reported
    for (const phrase of sentence.phrases) {
      if (phrase.kind !== 'noun' || phrase.possessor !== null || phrase.determiner !== null || phrase.form !== 'common')
        continue
      if (!isBareMeasure(sentence, phrase) || reported === null) continue
      owners.set(phrase.head, { entity: reported, rules: ['refer.owner.passage'] })
    }
    return owners
  })
}

/** The organization that is the sentence's subject, or owns it, or speaks in it. */
function subjectOrganization(
  sentence: ClausedSentence,
  mentions: readonly MentionSpan[],
  entities: readonly NamedEntity[],
): number | null {
  for (const clause of sentence.clauses) {
    if (clause.subject === null || clause.subjectOrigin !== 'own' || clause.kind === 'nominal') continue
    const { from, to } = clause.subject
    for (const mention of mentions) {
      if (from <= mention.from && mention.to <= to && entities[mention.entity]!.type === 'organization')
        return mention.entity
    }
  }
  return null
}

/** "Sales", "Net income": no possessor, no name before the noun, no of-phrase after it. */
function isBareMeasure(sentence: ClausedSentence, group: NounGroup): boolean {
  const { tokens } = sentence
  if (!measureNouns.has(singular(tokens[group.head]!.lower)) && !measureNouns.has(tokens[group.head]!.lower))
    return false
  for (let i = group.from; i < group.head; i++) if (tokens[i]!.upos === 'PROPN') return false
  const after = tokens[group.to]
  return (
    after === undefined ||
    after.lower !== 'of' ||
    tokens[group.to + 1]?.upos === 'SYM' ||
    tokens[group.to + 1]?.upos === 'NUM'
  )
}
