import type { Figure } from '../../../model.js'
import type { ToldFigure } from '../sheet.js'
import {
  AGE_GAP,
  BOTH,
  CHANGE_FROM,
  CHANGE_TO,
  DIFFERENCE,
  LEVEL_AFTER,
  LEVEL_BEFORE,
  PART,
  PRODUCT,
  QUOTIENT,
  SUM,
  VOTES,
  WHOLE,
} from './amounts.js'
import { metOnce } from './quantities.js'
import { RATE } from './rates.js'
import { CHANGE, CHANGE_EITHER_WAY, COMPLEMENT, EXCESS, LEVEL_ABOVE, LEVEL_BELOW, SHARE } from './shares.js'
import type { Way, Working } from './working.js'

/** What a writer can have worked out, by the kind of the figure and the words around it. */
export function workingsFor(told: ToldFigure): readonly Way[] {
  const { kind, value, unit } = told.figure
  if (kind === 'score') return said(BOTH)
  if (value === null || value <= 0) return []
  if ((kind === 'percent' && unit === 'percent') || kind === 'ratio' || kind === 'multiple')
    return said(...shares(told))
  if (kind === 'percent' || unit === 'point') return said(DIFFERENCE)
  return AMOUNTS.has(kind) ? amounts(told) : []
}

function shares({ figure, before, behind, marker }: ToldFigure): Working[] {
  const level = figure.kind === 'percent' && (marker === 'from' || marker === 'to') ? [LEVEL_ABOVE, LEVEL_BELOW] : []
  const rest = figure.kind !== 'multiple' && [...before, ...behind].some((word) => REST.has(word)) ? [COMPLEMENT] : []
  if (marker === 'by' && figure.trend === null) return [CHANGE_EITHER_WAY]
  const isChangeFirst = figure.trend !== null || figure.kind === 'multiple'
  const excess = figure.kind === 'percent' && figure.trend !== null ? [EXCESS] : []
  return [...level, ...(isChangeFirst ? [CHANGE, SHARE] : [SHARE, CHANGE]), ...excess, ...rest]
}

function amounts({ figure, before, behind, marker }: ToldFigure): Way[] {
  const near = [...before, ...behind]
  const has = (words: ReadonlySet<string>) => near.some((word) => words.has(word))
  const isApart = figure.trend !== null || marker === 'by' || has(APART) || isRest(before, behind)
  const isTogether = isSummingUp({ before, behind })
  const isCount = figure.kind === 'count' || figure.kind === 'number'
  const way = (working: Working, isSaid: boolean): Way => ({ working, isSaid })
  const ways = [
    way(DIFFERENCE, isApart),
    isTogether || !isCount || figure.value! >= LARGE
      ? { working: SUM, isSaid: isTogether || isCount, isClose: !isTogether && (isCount || metOnce(figure) > RARELY) }
      : { working: VOTES, isSaid: true, isClose: true },
    { working: PART, isSaid: true, isClose: true },
    { working: WHOLE, isSaid: true, isClose: true },
    way(RATE, true),
    way(LEVEL_BEFORE, true),
    way(LEVEL_AFTER, true),
    way(PRODUCT, isTogether || has(EACH)),
  ]
  // "There for 41 years" of who is 57 and came at 16.
  if (figure.kind === 'duration') ways.push({ working: AGE_GAP, isSaid: has(AGED), isClose: !has(AGED) })
  if (isApart) ways.push(way(CHANGE_TO, true), way(CHANGE_FROM, true))
  if (figure.per !== null || has(EACH)) ways.push(way(QUOTIENT, true))
  return ways
}

/** "Brings the bill to 1.33 billion", "218 in all". */
export function isSummingUp({ before, behind }: Pick<ToldFigure, 'before' | 'behind'>): boolean {
  return [...before, ...behind].some((word) => TOGETHER.has(word))
}

/** "That leaves 354", "leaving the club to find 354", "354 coins are left", "the other 354". */
function isRest(before: readonly string[], behind: readonly string[]): boolean {
  const isExcepted = before[0] === 'but' && before[1] === 'all'
  return (
    isExcepted ||
    before.slice(0, 2).some((word) => LEAVES.has(word)) ||
    before.some((word) => LEAVING.has(word)) ||
    behind.slice(0, 3).some((word) => LEFT.has(word))
  )
}

function said(...workings: readonly Working[]): Way[] {
  return workings.map((working) => ({ working, isSaid: true }))
}

const AMOUNTS: ReadonlySet<Figure['kind']> = new Set(['money', 'count', 'number', 'measure', 'duration'])

/** A sum of money with three digits is hardly met by chance. A guess. */
const RARELY = 0.005

/** Small sums are met everywhere. */
const LARGE = 10

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const APART = words(
  `above ahead apart behind below better between but clear difference earlier except extra fewer gap higher later less longer lower
  margin missing more poorer reduced richer saving short shorter unless without worse`,
)

const AGED = words('elder junior older senior younger')

const LEAVES = words('all another lack lacked lacks lacking leave leaves leaving left other others remaining still')
const LEAVING = words('leave leaves leaving')
const LEFT = words('left missing remain remained remaining remains unaccounted')

const TOGETHER = words(
  `add added adding adds altogether amounted amounts brings bringing brought combined come comes coming entire including makes making now overall swing
  together total totalled totalling totaled totaling turnaround`,
)

const EACH = words('apiece average averaged averages averaging each every per')

const REST = words(`no none not never n't other others remainder remaining rest only without`)
