import type { Clause } from '../../clause/clause.js'
import type { FigureSpan } from '../../figure/figure-span.js'
import { chargeNouns, verdictWords } from '../../lexicon/frames/verdicts.js'
import type { Token } from '../../tag/token.js'
import type { Event } from './event.js'
import { keyOf } from './key.js'
import type { KeyReading } from './key-reading.js'
import { keyWord } from './key-word.js'
import { nameOf, type Participant, participantOf } from './participant.js'

/** "Guilty of 11 counts of fraud", "cleared of three": how many charges somebody was convicted of; null of other figures. */
export function verdictKey(
  reading: KeyReading,
  clause: Clause,
  event: Event | null,
  figure: FigureSpan,
): string | null {
  const { tokens } = reading.sentence
  if (!isCharges(tokens, figure) || event === null) return null
  // "11 of 14 counts": the second number is that of all.
  const isWhole =
    figure.noun !== null && tokens[figure.from - 1]?.lower === 'of' && tokens[figure.from - 2]?.upos === 'NUM'
  const verdict = isWhole
    ? 'charge'
    : (verdictBefore(tokens, figure.from, clause.from) ?? verdictAfter(tokens, figure.to, clause.to))
  if (verdict === null) return null
  const accused = accusedIn(reading, clause, event)
  return keyOf(accused === null ? '' : nameOf(reading, accused), verdict, 'count')
}

/** "11 counts", "11 of 14 counts", "the other three" with counts before. */
function isCharges(tokens: readonly Token[], { kind, noun, to, from }: FigureSpan): boolean {
  if (noun !== null) return chargeNouns.has(keyWord(tokens[noun.to - 1]!))
  if (kind !== 'number') return false
  const isPart = tokens[to]?.lower === 'of' && tokens[to + 2] !== undefined && chargeNouns.has(keyWord(tokens[to + 2]!))
  // "Cleared of three": nothing else is so counted.
  return isPart || (ends.has(tokens[to]?.lower ?? '.') && isOf(tokens, from))
}

const ends: ReadonlySet<string> = new Set(['.', ',', ';', 'and', 'after', 'but', 'in', 'others'])

function isOf(tokens: readonly Token[], from: number): boolean {
  let at = from - 1
  while (tokens[at]?.lower === 'other' || tokens[at]?.lower === 'the') at--
  const word = tokens[at]?.lower
  return word === 'of' || word === 'on'
}

function verdictBefore(tokens: readonly Token[], from: number, least: number): string | null {
  for (let i = from - 1; i >= least; i--) {
    const found = verdictAt(tokens, i)
    if (found !== null) return found
  }
  return null
}

function verdictAfter(tokens: readonly Token[], to: number, most: number): string | null {
  for (let i = to; i < most; i++) {
    const found = verdictAt(tokens, i)
    if (found !== null) return found
  }
  return null
}

function verdictAt(tokens: readonly Token[], at: number): string | null {
  const { lower, verb, upos } = tokens[at]!
  const word = upos === 'VERB' && verb !== null ? verb.infinitive : lower
  if (chargeNouns.has(word) && upos !== 'VERB') return null
  const found = verdictWords.get(word)
  if (found === undefined) return null
  if (lower !== 'guilty') return found
  const isDenied = tokens[at - 1]?.lower === 'not'
  if (tokens[isDenied ? at - 2 : at - 1]?.verb?.infinitive === 'plead') return isDenied ? 'deny' : 'plead'
  return isDenied ? 'acquit' : found
}

/** Whom a court finds or a verb of verdict acts on; who pleads or faces them. */
function accusedIn(reading: KeyReading, clause: Clause, { word, patient }: Event): Participant | null {
  const { subject, object, verb } = clause
  // "Convicted on 11 counts and cleared of three": the second verb shares the first one's "was".
  if (verb?.voice === 'passive' || object === null || subjects.has(word))
    return subject === null ? patient : participantOf(reading, subject)
  return patient
}

const subjects: ReadonlySet<string> = new Set(['be', 'deny', 'face', 'plead'])
