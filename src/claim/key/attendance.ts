import type { FigureSpan } from '../../figure/figure-span.js'
import { keyOf } from './key.js'
import type { KeyReading } from './key-reading.js'
import { keyWord } from './key-word.js'
import type { Relation } from './relation.js'

/** "Before a crowd of 41,200", "watched by 41,200 fans": how many saw the match that the document tells; null of other figures. */
export function attendance(reading: KeyReading, figure: FigureSpan, match: Relation): string | null {
  if (figure.kind !== 'count' && figure.kind !== 'number') return null
  if (!isOfWatchers(reading, figure)) return null
  const told = isMatch(match) ? pairOf(match) : (reading.match.pair ?? (drawing.has(match.name) ? '' : null))
  return told === null ? null : keyOf('', 'attendance', told)
}

/** "The fair drew a crowd" is no match. */
function isMatch({ name, subject, object }: Relation): boolean {
  const last = object.slice(object.lastIndexOf(' ') + 1)
  return matches.has(name) && subject !== '' && object !== '' && !watchers.has(last) && !crowds.has(last)
}

/** What a fair does to its crowd. */
const drawing: ReadonlySet<string> = new Set(['attract', 'draw', 'pull', 'pull-in'])

function isOfWatchers({ sentence: { tokens } }: KeyReading, { from, noun, boundWords }: FigureSpan): boolean {
  if (noun !== null && watchers.has(keyWord(tokens[noun.to - 1]!))) return true
  // "Watched by 41,200".
  if (tokens[from - 1]?.lower === 'by' && tokens[from - 2]?.lower === 'watched') return true
  const start = boundWords !== null && boundWords.to === from ? boundWords.from : from
  return tokens[start - 1]?.lower === 'of' && crowds.has(tokens[start - 2]?.lower ?? '')
}

/** The two who met, in the order of the alphabet. */
export function pairOf({ subject, object }: Relation): string {
  return subject < object ? `${subject} ${object}` : `${object} ${subject}`
}

/** Relations of those who meet in a match. */
export const matches: ReadonlySet<string> = new Set(['beat', 'draw', 'play'])

const watchers: ReadonlySet<string> = new Set(['fan', 'spectator', 'supporter'])
const crowds: ReadonlySet<string> = new Set(['attendance', 'crowd'])
