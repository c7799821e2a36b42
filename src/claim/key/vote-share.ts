import type { Clause } from '../../clause/clause.js'
import type { FigureSpan } from '../../figure/figure-span.js'
import { ballotNouns, pollingVerbs } from '../../lexicon/frames/ballots.js'
import type { TokenRange } from '../../rule/offsets.js'
import { groupAt } from '../argument.js'
import type { Event } from './event.js'
import { keyOf } from './key.js'
import type { KeyReading } from './key-reading.js'
import { headOf, nameOf, type Participant, participantOf } from './participant.js'
import { mainPlace } from './setting.js'

/**
 * "Took 52% of the vote", "won the election with 52% of the vote", and in an article on an election "got 44%": the share of
 * the vote of the one whom the clause is about; null of any other figure.
 */
export function voteShare(
  reading: KeyReading,
  { subject, object }: Clause,
  event: Event | null,
  { kind, trend, from, to }: FigureSpan,
): string | null {
  if (kind !== 'percent' || trend !== null || subject === null) return null
  if (event !== null && isTurnout(reading, subject, event)) return keyOf(mainPlace(reading), 'level', 'turnout')
  if (subject.to > from) return null
  if (isCounting(reading, to)) return keyOf(mainPlace(reading), 'level', 'count')
  const runnerUp = reading.isElection() ? behind(reading, from) : null
  if (runnerUp !== null) return keyOf(nameOf(reading, runnerUp), 'vote share', '')
  const standing =
    event !== null && standingVerbs.has(event.word) && reading.isElection() ? standingAt(reading, subject, from) : null
  if (standing !== null) return keyOf(nameOf(reading, standing), 'vote share', '')
  if (!isOfVote(reading, to)) {
    const isObject =
      object !== null && object.from <= from && from < object.to && object.to - object.from <= to - from + 1
    const isPolled = event === null || pollingVerbs.has(event.word)
    if (!isObject || !isPolled || !reading.isElection()) return null
  }
  const who = participantOf(reading, subject)
  if (who.entity === null) return null
  return keyOf(nameOf(reading, who), 'vote share', '')
}

/** "The Greens stood at 16% and the Liberals at 5%": who stands right before "at", or else the subject; nobody that is a place. */
function standingAt(
  reading: KeyReading,
  subject: TokenRange & { readonly head: number },
  from: number,
): Participant | null {
  const { tokens, mentions } = reading.sentence
  if (!holding.has(tokens[from - 1]?.lower ?? '')) return null
  const other = mentions.find((m) => m.to === from - 1 && m.form === 'name' && m.from >= subject.to)
  const who: Participant =
    other === undefined ? participantOf(reading, subject) : { phrase: null, entity: other.entity }
  if (who.entity === null || reading.entities[who.entity]!.type === 'place') return null
  return who
}

const standingVerbs: ReadonlySet<string> = new Set(['be', 'come', 'come-in', 'finish', 'poll', 'stand'])

/** "With 99% of the ballots counted": how far the count is. */
function isCounting({ sentence: { tokens } }: KeyReading, to: number): boolean {
  for (let i = to; i < to + NEAR && tokens[i] !== undefined; i++) if (counting.has(tokens[i]!.lower)) return true
  return false
}

/** "Of the votes counted". */
const NEAR = 5
const counting: ReadonlySet<string> = new Set(['counted', 'declared', 'processed', 'reported', 'reporting', 'tallied'])

/** "Ahead of Quist with 28%", "followed by Quist on 28%": whose share it is, though the clause is about the winner. */
function behind(reading: KeyReading, from: number): Participant | null {
  const { tokens, mentions } = reading.sentence
  if (!holding.has(tokens[from - 1]?.lower ?? '')) return null
  const mention = mentions.find((m) => m.to === from - 1 && m.form === 'name')
  if (mention === undefined) return null
  const start = Math.min(groupAt(reading.sentence, mention.to - 1)?.from ?? mention.from, mention.from)
  const [before, link] = [tokens[start - 2]?.lower ?? '', tokens[start - 1]?.lower ?? '']
  return (before === 'ahead' && link === 'of') || (before === 'followed' && link === 'by')
    ? { phrase: null, entity: mention.entity }
    : null
}

const holding: ReadonlySet<string> = new Set(['at', 'on', 'with'])

/** "48% of voters turned out". */
function isTurnout(reading: KeyReading, { from, to }: TokenRange, { word, patient }: Event): boolean {
  const { tokens } = reading.sentence
  if (!votingVerbs.has(word) || (word === 'cast' && (patient === null || headOf(reading, patient) !== 'ballot')))
    return false
  for (let i = from; i < to; i++) if (electors.has(tokens[i]!.lower)) return true
  return false
}

const electors: ReadonlySet<string> = new Set(['electorate', 'electors', 'voters'])
const votingVerbs: ReadonlySet<string> = new Set(['cast', 'go', 'turn-out', 'vote'])

function isOfVote({ sentence: { tokens } }: KeyReading, to: number): boolean {
  if (tokens[to]?.lower !== 'of') return false
  const at = tokens[to + 1]?.upos === 'DET' ? to + 2 : to + 1
  const word = tokens[at]?.lower ?? ''
  return ballotNouns.has(word) || (tokens[at]?.upos === 'ADJ' && ballotNouns.has(tokens[at + 1]?.lower ?? ''))
}
