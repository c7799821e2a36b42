import type { Clause } from '../clause/clause.js'
import type { Time } from '../model.js'
import type { ReferredSentence } from '../refer/referred.js'
import { type CarriedPeriod, isReport, tellsPeriod } from './carried-period.js'
import { isComparedSince } from './compared-since.js'
import { type FiguredReading, placeTimes } from './figures.js'
import { isCueClause, type SaidIn } from './source.js'

/** The times of a clause's claim, and the rule that took them from elsewhere. */
export interface ClauseTimes {
  readonly times: readonly Time[]
  readonly rule: string | null
}

export const NO_TIMES: ClauseTimes = { times: [], rule: null }

/**
 * The times of each clause of a sentence: those that stand in it and are no figure's own; else those of the clause that
 * it goes with; else the period that a report carries on. A cue's time ("said on Tuesday") is that of the saying only.
 */
export function timesOfClauses(
  reading: FiguredReading,
  said: SaidIn,
  taken: ReadonlySet<number>,
  carried: CarriedPeriod,
): ClauseTimes[] {
  const { sentence, times } = reading
  const { clauses } = sentence
  carried.enter(sentence)
  const own: number[][] = clauses.map(() => [])
  if (times.length > 0) {
    placeTimes(sentence).forEach((clause, i) => {
      if (clause !== null && !taken.has(i) && !isComparedSince(sentence, i)) own[clause]!.push(i)
    })
  }
  const found: ClauseTimes[] = own.map((indices) =>
    indices.length === 0 ? NO_TIMES : { times: indices.map((i) => times[i]!), rule: null },
  )
  if (times.length === 0 && !carried.isInForce()) return found
  // What stands in the clause, then what a neighbour shares, then what is carried on, then what hangs on such a clause.
  clauses.forEach((clause, i) => {
    const when = timeBefore(sentence, clause)
    if (when !== null && !own[i]!.some((k) => sentence.times[k]!.type === 'date'))
      found[i] = { times: [times[when]!, ...found[i]!.times], rule: 'claim.time.shared' }
    else if (own[i]!.length === 0) found[i] = shared(reading, said, own, i)
    else carried.note(reading, clause, own[i]!)
  })
  clauses.forEach((clause, i) => {
    if (found[i]!.times.length > 0 || !isReport(sentence, clause)) return
    const told = carried.timesFor(reading, clause)
    if (told.length > 0) found[i] = { times: told, rule: 'claim.time.carried' }
  })
  clauses.forEach((clause, i) => {
    const { parent } = clause
    if (parent === null || found[i]!.times.length > 0 || !goesWith(sentence, clause, clauses[parent]!)) return
    if (found[parent]!.times.length === 0 || isCueClause(said, sentence, parent)) return
    const during = found[parent]!.times.filter((time) => isDuring(sentence, times.indexOf(time)))
    if (during.length > 0) found[i] = { times: during, rule: found[parent]!.rule ?? 'claim.time.shared' }
  })
  return found
}

/** "In May sales rose 5% and profit fell": what stands before both; "sales rose and profit fell in May": after both. */
function shared({ sentence, times }: FiguredReading, said: SaidIn, own: readonly number[][], at: number): ClauseTimes {
  const clause = sentence.clauses[at]!
  if (clause.verb === null || clause.kind === 'relative') return NO_TIMES
  const before = sentence.clauses[at - 1]
  if (before !== undefined && isCoordinated(before, clause) && !isCueClause(said, sentence, at - 1)) {
    const start = before.subject?.from ?? before.verb!.from
    const fronted = own[at - 1]!.filter((i) => sentence.times[i]!.to <= start && isDuring(sentence, i))
    if (fronted.length > 0) return { times: fronted.map((i) => times[i]!), rule: 'claim.time.shared' }
  }
  const after = sentence.clauses[at + 1]
  if (after === undefined || !isCoordinated(clause, after) || isCueClause(said, sentence, at)) return NO_TIMES
  if (!tellsPeriod(sentence, clause) || !tellsPeriod(sentence, after)) return NO_TIMES
  const closing = own[at + 1]!.filter((i) => sentence.times[i]!.from >= after.verb!.to && isDuring(sentence, i))
  return closing.length === 0 ? NO_TIMES : { times: closing.map((i) => times[i]!), rule: 'claim.time.shared' }
}

/** "in 2022, when a strike cost £9m": the time that a clause with "when" tells of; null if none stands right before it. */
function timeBefore({ tokens, times }: ReferredSentence, { marker }: Clause): number | null {
  if (marker === null || tokens[marker.from]!.lower !== 'when') return null
  const end = tokens[marker.from - 1]?.text === ',' ? marker.from - 1 : marker.from
  const time = times.findIndex(({ to, type }) => to === end && type === 'date')
  return time === -1 ? null : time
}

/** Whether something happens in a time; "since 2023" and "up three points from May" say where it began. */
function isDuring({ tokens, times }: ReferredSentence, index: number): boolean {
  return index === -1 || !BORDERS.has(tokens[times[index]!.from - 1]?.lower ?? '')
}

const BORDERS: ReadonlySet<string> = new Set('after before by from since starting than till to until'.split(' '))

/** Two clauses side by side, told in one tense. */
function isCoordinated(left: Clause, right: Clause): boolean {
  if (left.verb === null || right.verb === null || left.kind !== right.kind || left.parent !== right.parent)
    return false
  return (left.kind === 'main' || left.kind === 'reported') && left.verb.tense === right.verb.tense
}

/** Whether a clause tells of the time of the clause that governs it: "while it lost $7 million", "hurting exports". */
function goesWith({ figures, tokens }: ReferredSentence, clause: Clause, parent: Clause): boolean {
  if (!figures.some((figure) => clause.from <= figure.from && figure.to <= clause.to)) return false
  if (clause.kind === 'participial' || clause.kind === 'absolute')
    return clause.verb !== null && clause.verb.form !== 'past-participle' && tokens[clause.verb.from - 1]?.text === ','
  if (clause.kind !== 'adverbial' || clause.marker === null || clause.verb?.tense !== parent.verb?.tense) return false
  return meanwhile.has(tokens[clause.marker.to - 1]!.lower)
}

/** Subordinators that tell of one time, not of one after the other. */
const meanwhile: ReadonlySet<string> = new Set(['although', 'as', 'because', 'though', 'whereas', 'while'])
