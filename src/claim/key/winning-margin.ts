import type { Clause } from '../../clause/clause.js'
import type { FigureSpan } from '../../figure/figure-span.js'
import { groupAt } from '../argument.js'
import type { Event } from './event.js'
import { keyOf } from './key.js'
import type { KeyReading } from './key-reading.js'
import { keyWord } from './key-word.js'
import { nameOf, participantOf, possessorOf } from './participant.js'

/** "Won by 312 votes", "has a majority of 312 votes": by how much somebody won; null of any other figure. */
export function winningMargin(
  reading: KeyReading,
  { subject }: Clause,
  event: Event | null,
  { kind, noun, from }: FigureSpan,
): string | null {
  if (kind !== 'count' || noun === null || subject === null || event === null) return null
  const { tokens } = reading.sentence
  if (keyWord(tokens[noun.to - 1]!) !== 'vote') return null
  const before = tokens[from - 1]?.lower ?? ''
  const isMargin = before === 'of' && margins.has(tokens[from - 2]?.lower ?? '')
  const isWon = before === 'by' && winning.has(event.word)
  const isSubject = margins.has(tokens[subject.head]!.lower)
  if (!isMargin && !isWon && !isSubject) return null
  const winner = isSubject
    ? possessorOf(reading, groupAt(reading.sentence, subject.head))
    : participantOf(reading, subject)
  return keyOf(winner === null ? '' : nameOf(reading, winner), 'majority', '')
}

const margins: ReadonlySet<string> = new Set(['lead', 'majority', 'margin'])
const winning: ReadonlySet<string> = new Set(['beat', 'defeat', 'lead', 'win'])
