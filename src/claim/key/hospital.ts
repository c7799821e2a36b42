import type { Adjunct, Clause } from '../../clause/clause.js'
import type { FigureSpan } from '../../figure/figure-span.js'
import { PERSON_NOUNS } from '../../lexicon/person-words.js'
import { keyOf } from './key.js'
import type { KeyReading } from './key-reading.js'
import { keyWord } from './key-word.js'
import { isIn } from './participant.js'

/** "Were admitted to hospital", "ended up in hospital", "need hospital care": how many lie there; null of other figures. */
export function hospitalKey(reading: KeyReading, clause: Clause, figure: FigureSpan): string | null {
  if ((figure.kind !== 'count' && figure.kind !== 'number') || clause.verb === null) return null
  const { tokens } = reading.sentence
  if (!isOfPeople(reading, figure)) return null
  const isDoer = isIn(clause.subject, figure.from)
  const isTaken = clause.verb.voice === 'active' && isIn(clause.object, figure.from)
  if (!isDoer && !isTaken) return null
  const isThere =
    clause.adjuncts.some((adjunct) => isHospital(reading, adjunct)) ||
    (isDoer && clause.object !== null && isCare(reading, clause.object.head))
  return isThere && !working.has(tokens[clause.verb.head]!.lower) ? keyOf('', 'hospitalised', '') : null
}

function isOfPeople({ sentence: { tokens } }: KeyReading, { noun, kind }: FigureSpan): boolean {
  return noun === null
    ? kind === 'number'
    : PERSON_NOUNS.has(keyWord(tokens[noun.to - 1]!)) || isPerson(tokens[noun.to - 1]!.lower)
}

function isPerson(word: string): boolean {
  return word === 'people' || word === 'person' || word === 'others'
}

/** A hospital without an article or a name: "to hospital", "in intensive care". */
function isHospital({ sentence: { tokens } }: KeyReading, { marker, from, head }: Adjunct): boolean {
  if (marker === null || !into.has(tokens[marker.to - 1]!.lower)) return false
  const { lower } = tokens[head]!
  if (lower === 'hospital' || lower === 'hospitals') return from === head
  return lower === 'care' && tokens[head - 1]?.lower === 'intensive'
}

const into: ReadonlySet<string> = new Set(['in', 'into', 'to'])

function isCare({ sentence: { tokens } }: KeyReading, head: number): boolean {
  return care.has(tokens[head]!.lower) && tokens[head - 1]?.lower === 'hospital'
}

const care: ReadonlySet<string> = new Set(['admission', 'care', 'treatment'])

/** What is done in hospitals by those who are not ill, or to them. */
const working: ReadonlySet<string> = new Set('born died dies work worked working works'.split(' '))
