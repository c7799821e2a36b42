import { forecastNouns, measureNames } from '../../lexicon/frames/measures.js'
import { TREND_NOUNS } from '../../lexicon/trend-words.js'
import type { TokenRange } from '../../rule/offsets.js'
import { groupAt } from '../argument.js'
import { headIn } from './head.js'
import type { KeyReading } from './key-reading.js'
import { keyWord } from './key-word.js'
import { complementsOf, namedBefore, nameOf, type Participant, possessorOf } from './participant.js'
import { phraseWords } from './phrase-words.js'
import { without } from './relation.js'

/** A measure and whose it is, in the words of keys. */
export interface Measure {
  readonly owner: string
  readonly name: string
}

/**
 * The measure that a noun phrase names, and whose it is: "Kelmar's European sales", "sales at Kelmar in Europe". What a
 * noun of change changes is the measure ("a rise in sales").
 */
export function measureOf(reading: KeyReading, range: TokenRange, holder: Participant | null): Measure {
  const { sentence } = reading
  const head = headIn(reading, range)
  const group = groupAt(sentence, head)
  const token = sentence.tokens[head]!
  if (TREND_NOUNS.has(token.lower) || TREND_NOUNS.has(keyWord(token))) {
    const changed = changedBy(reading, head, range, holder)
    if (changed !== null) return changed
  }
  if (forecastNouns.has(keyWord(token))) {
    const foreseen = foreseenBy(reading, head, range)
    if (foreseen !== null) return foreseen
  }
  const owner = ownerOf(reading, head, holder)
  const ownerName = owner === null ? '' : nameOf(reading, owner)
  const from = group === undefined ? range.from : Math.max(range.from, group.possessor?.to ?? group.from)
  const words = without(phraseWords(reading, { from: Math.min(from, head), to: range.to }, head), ownerName)
  return { owner: ownerName, name: measureNames.get(words) ?? words }
}

/** "A rise in sales", "sales growth", "growth of its sales". */
function changedBy(reading: KeyReading, head: number, range: TokenRange, holder: Participant | null): Measure | null {
  const { sentence } = reading
  const complements = complementsOf(reading, head)
  for (const [i, { preposition, participant }] of complements.entries()) {
    if ((preposition !== 'in' && preposition !== 'of' && preposition !== 'to') || participant.phrase === null) continue
    if (isPlaceName(reading, participant)) continue
    const whose = possessorOf(reading, groupAt(sentence, head)) ?? holder
    const { from, to } = participant.phrase
    // "A fall in the risk of stroke".
    const next = complements[i + 1]
    const isMore = next?.preposition === 'of' && next.participant.entity === null && next.participant.phrase !== null
    return measureOf(reading, { from, to: isMore ? next.participant.phrase!.to : to }, whose)
  }
  const group = groupAt(sentence, head)
  const from = group === undefined ? range.from : Math.max(range.from, group.possessor?.to ?? group.from)
  if (head - 1 < from) return null
  const noun = sentence.tokens[head - 1]!
  if (noun.upos !== 'NOUN' && noun.upos !== 'PROPN') return null
  const owner = possessorOf(reading, group) ?? holder
  const ownerName = owner === null ? '' : nameOf(reading, owner)
  const words = without(phraseWords(reading, { from, to: head }, head - 1), ownerName)
  return { owner: ownerName, name: measureNames.get(words) ?? words }
}

/**
 * "Its forecast for inflation", "the GDP growth projection": what is foreseen is the measure, and whoever foresees it seldom
 * has it. Null where the noun does not say what.
 */
function foreseenBy(reading: KeyReading, head: number, { from }: TokenRange): Measure | null {
  const { sentence } = reading
  for (const { preposition, participant } of complementsOf(reading, head))
    if (
      (preposition === 'for' || preposition === 'of') &&
      participant.phrase !== null &&
      !isPlaceName(reading, participant)
    )
      return measureOf(reading, participant.phrase, null)
  const group = groupAt(sentence, head)
  const start = group === undefined ? from : Math.max(from, group.possessor?.to ?? group.from)
  const noun = sentence.tokens[head - 1]
  if (head - 1 < start || noun === undefined || noun.upos !== 'NOUN') return null
  return measureOf(reading, { from: start, to: head }, possessorOf(reading, group))
}

/**
 * Possessor, the name after "of", "at" or "by", the name before it, who is understood or tells it; a place only where it is
 * nobody's else.
 */
function ownerOf(reading: KeyReading, head: number, holder: Participant | null): Participant | null {
  const { sentence } = reading
  const group = groupAt(sentence, head)
  const possessor = possessorOf(reading, group)
  if (possessor !== null) return possessor
  const understood = sentence.owners.get(head)
  if (understood !== undefined) return { phrase: null, entity: understood.entity }
  let place: Participant | null = null
  for (const { preposition, participant } of complementsOf(reading, head)) {
    // "The price of the phone": of some measures, also what has no name is the owner.
    if (preposition === 'of' && participant.entity === null && attributes.has(keyWord(sentence.tokens[head]!)))
      return participant
    const isPlace = isPlaceName(reading, participant)
    if (isPlace && (owning.has(preposition) || preposition === 'in')) place ??= participant
    else if (participant.entity !== null && owning.has(preposition)) return participant
  }
  const named = namedBefore(reading, group)
  if (named !== null && !isPlaceName(reading, named)) return named
  const before = sentence.tokens[head - 1]
  if (holder === null && named === null && before?.upos === 'NOUN' && attributes.has(keyWord(sentence.tokens[head]!)))
    return { phrase: { from: Math.max(group?.from ?? head - 1, 0), to: head, head: head - 1 }, entity: null }
  return holder ?? place ?? named
}

/** Measures that everything has, and that tell nothing without what has them. */
export const attributes: ReadonlySet<string> = new Set(
  'age area cost depth efficacy effectiveness height length level mass population price size speed temperature value volume weight width'.split(
    ' ',
  ),
)

/** A place, or a people, which stands for its land. */
function isPlaceName({ entities }: KeyReading, { entity }: Participant): boolean {
  if (entity === null) return false
  const { type } = entities[entity]!
  return type === 'place' || type === 'group'
}

const owning: ReadonlySet<string> = new Set(['at', 'by', 'for', 'from', 'of', 'on'])
