import type { Figure } from '../../model.js'
import { type Comparison, compareFigures, unrated } from '../agreement.js'
import { quantityOf } from '../interval.js'
import { isFairInWords } from './rough-words.js'

/**
 * How a figure of a draft stands to one of a source that may tell of the same thing. Wider than the comparison of facts:
 * a writer who rewords calls workers employees, and an error may lie in the unit itself. And narrower: what a source only
 * bounds ("up to 200") does not bear out any amount below.
 */
export function matchFigures(draft: Figure, source: Figure): Comparison {
  const plain = compareFigures(draft, source)
  if (plain !== 'same' && isFairInWords(draft, source) === true) return 'compatible'
  if (plain !== 'same' && isEnd(draft, source)) return 'compatible'
  if (plain === 'compatible' && isOneEndOther(draft, source)) return 'conflict'
  if (plain === 'compatible') return borneOut(draft, source)
  if (plain !== 'same' && isTurned(draft, source)) return 'compatible'
  if (plain !== 'incomparable') return plain
  if (draft.kind === 'rank' || source.kind === 'rank') return 'incomparable'
  if (draft.kind === 'score' || source.kind === 'score') return inScore(draft, source)
  if (draft.trend !== source.trend && (draft.trend === null || source.trend === null)) {
    return onlyIfAgreed(matchFigures(levelled(draft), levelled(source)))
  }
  if (draft.per !== source.per && (draft.per === null || source.per === null)) {
    return onlyIfAgreed(matchFigures(unrated(draft), unrated(source)))
  }
  // "Prosecutors asked for 15 years, the defence for four": a number may leave its unit to what stands before.
  if (isBare(draft) || isBare(source)) {
    const comparison = compareFigures(bare(draft), bare(source))
    if (comparison === 'same') return 'same'
    if (isLong(draft) && isLong(source) && comparison !== 'conflict') return comparison
    return draft.value !== null && draft.value === source.value ? 'compatible' : 'incomparable'
  }
  if (isDegree(draft) && isDegree(source) && (draft.unit === 'degree' || source.unit === 'degree')) {
    const scales = ['degree Celsius', 'degree Fahrenheit'].map((scale) => onScale(draft, source, scale))
    return onlyIfAgreed(scales.find((each) => each !== 'conflict' && each !== 'incomparable') ?? 'conflict')
  }
  // "Turned 18" of "at 18 years and 40 days".
  if (isSpan(draft) && isSpan(source) && draft.kind !== source.kind) {
    return onlyIfAgreed(matchFigures({ ...draft, kind: source.kind }, source))
  }
  // "Three open weekends" are counted, "three weekends" last.
  if (isCountOfTime(draft, source) || isCountOfTime(source, draft))
    return draft.value === source.value ? 'same' : 'incomparable'
  if (isPoints(draft) && isPoints(source)) return matchFigures(points(draft), points(source))
  if (draft.kind !== source.kind) {
    // "14 million of the 20 million euros" looks like a count; a number this long is hardly met twice.
    const isNumber = isLong(draft) && (draft.kind === 'count' || source.kind === 'count')
    return isNumber && compareFigures(bare(draft), bare(source)) === 'same' ? 'same' : 'incomparable'
  }
  if (draft.per !== source.per || isOfSeveral(draft) !== isOfSeveral(source)) return 'incomparable'
  if (draft.kind === 'count') return onlyIfAgreed(matchFigures({ ...draft, unit: source.unit }, source))
  // "24 cents" are of whatever has cents.
  if (draft.kind === 'money' && (isOfAnyCents(draft) || isOfAnyCents(source))) {
    return draft.value !== null && draft.value === source.value ? 'same' : 'incomparable'
  }
  if (draft.kind === 'money' || draft.kind === 'percent') {
    // "€420 million" for "$420 million", "2 percent" for "2 percentage points": one number in two units.
    return draft.value !== null && draft.value === source.value ? 'conflict' : 'incomparable'
  }
  return 'incomparable'
}

export function isOfAnyCents({ kind, text }: Figure): boolean {
  return kind === 'money' && CENTS.test(text)
}

const CENTS = /^[\d.,\p{L} -]+ cents?$/iu

/** "Fewer than half as many last year" of more than twice as many this year. */
function isTurned(a: Figure, b: Figure): boolean {
  const isPair = (a.kind === 'multiple' && b.kind !== 'percent') || (b.kind === 'multiple' && a.kind !== 'percent')
  if (!isPair || !RATIOS.has(a.kind) || !RATIOS.has(b.kind) || a.value === null || b.value === null) return false
  return a.value !== 1 && Math.abs(a.value * b.value - 1) < 1e-9 && (a.bound === 'exact') === (b.bound === 'exact')
}

const RATIOS: ReadonlySet<Figure['kind']> = new Set(['multiple', 'ratio'])

/** "Start at £12 and go up to £85" of "from £12 to £85". */
function isEnd(
  { kind, unit, value }: Figure,
  { kind: other, unit: theirs, value: single, low, high }: Figure,
): boolean {
  return value !== null && single === null && kind === other && unit === theirs && (value === low || value === high)
}

/** "Between 24 and 81" of "between 24 and 61": one end is the same, and the other is another. */
function isOneEndOther(a: Figure, b: Figure): boolean {
  if (a.value !== null || b.value !== null || a.kind === 'score' || a.unit !== b.unit) return false
  const ends = [a.low, a.high, b.low, b.high]
  return ends.every((end) => end !== null) && (a.low === b.low) !== (a.high === b.high)
}

const LONG = 1000

function isLong({ value }: Figure): boolean {
  return Math.abs(value ?? 0) >= LONG
}

/** What both could mean must still be near: the draft's bound a fair account of the source's number, or the bound itself. */
function borneOut(draft: Figure, source: Figure): Comparison {
  if (source.bound === 'exact') return isFair(draft, source) ? 'compatible' : 'incomparable'
  // "More than tripled" is no account of what more than doubled.
  if (draft.kind === 'multiple' && draft.bound === source.bound)
    return isFair(draft, source) ? 'compatible' : 'conflict'
  if (draft.bound === 'exact') {
    const plain = compareFigures(draft, { ...source, bound: 'exact' })
    if (plain === 'same') return 'compatible'
    return plain === 'conflict' && source.bound !== 'about' ? 'incomparable' : plain
  }
  return isFair(draft, source) ? 'compatible' : 'incomparable'
}

function isFair(draft: Figure, source: Figure): boolean {
  const [one, other] = [middleOf(draft), middleOf(source)]
  if (one === null || other === null) return true
  return Math.abs(one - other) <= FAIR * Math.max(Math.abs(one), Math.abs(other))
}

/** "More than 90" is said of 92, hardly of 130. A guess. */
const FAIR = 0.25

function middleOf(figure: Figure): number | null {
  const { kind, base, value, low, high, unit } = figure
  // "About 7%" of one in fourteen.
  if (kind === 'ratio') return quantityOf(figure)?.value ?? null
  const amount = base === null || TEMPERATURE.test(unit ?? '') ? { value, low, high } : base
  if (amount.value !== null) return amount.value
  return amount.low === null || amount.high === null ? null : (amount.low + amount.high) / 2
}

/** Of 24 degrees, 42 is nearly twice as much, and in kelvins hardly more. */
const TEMPERATURE = /^degree/

/** As many pairs are twice as many birds. */
export function isOfSeveral({ kind, unit }: Figure): boolean {
  return kind === 'count' && unit !== null && SEVERAL.has(unit.slice(unit.lastIndexOf(' ') + 1))
}

const SEVERAL: ReadonlySet<string> = new Set(['couple', 'dozen', 'family', 'household', 'pair', 'team'])

/** "By 23 votes to 6" tells the two numbers of "23-6". */
function inScore(draft: Figure, source: Figure): Comparison {
  // One of its two numbers does not bear a score out.
  if (draft.kind === 'score') return 'incomparable'
  const [score, number] = [source, draft]
  if (number.kind !== 'count' && number.kind !== 'number') return 'incomparable'
  return number.value !== null && (number.value === score.low || number.value === score.high) ? 'same' : 'incomparable'
}

function isCountOfTime(a: Figure, b: Figure): boolean {
  return a.kind === 'duration' && b.kind === 'count' && a.unit !== null && b.unit?.endsWith(a.unit) === true
}

function isSpan({ kind }: Figure): boolean {
  return kind === 'age' || kind === 'duration'
}

/** "104 degrees" leaves open on which scale. */
function isDegree({ kind, unit }: Figure): boolean {
  return kind === 'measure' && (unit?.startsWith('degree') ?? false)
}

function onScale(draft: Figure, source: Figure, scale: string): Comparison {
  const [one, other] = [draft, source].map((figure) => (figure.unit === 'degree' ? degrees(figure, scale) : figure))
  const [a, b] = [one!.base?.value ?? null, other!.base?.value ?? null]
  if (a === null || b === null) return 'incomparable'
  return Math.abs(a - b) <= HALF_A_DEGREE ? 'compatible' : 'conflict'
}

function degrees(figure: Figure, unit: string): Figure {
  const { value } = figure
  const kelvin = value === null ? null : unit === 'degree Celsius' ? value + 273.15 : ((value - 32) * 5) / 9 + 273.15
  return { ...figure, unit, base: { value: kelvin, low: kelvin, high: kelvin, unit: 'kelvin' } }
}

const HALF_A_DEGREE = 0.5

/** "Fell by five points" of percentages. */
function isPoints({ kind, unit }: Figure): boolean {
  return (kind === 'count' && unit === 'point') || (kind === 'percent' && unit === 'percentage point')
}

function points(figure: Figure): Figure {
  return { ...figure, kind: 'percent', unit: 'percentage point' }
}

function levelled(figure: Figure): Figure {
  return { ...figure, trend: null }
}

function isBare({ kind, unit }: Figure): boolean {
  return kind === 'number' && unit === null
}

function bare(figure: Figure): Figure {
  return { ...figure, kind: 'number', unit: null, ucum: null, base: null, trend: null, per: null }
}

/** Where something is left unsaid, agreement still means something and difference nothing. */
function onlyIfAgreed(comparison: Comparison): Comparison {
  return comparison === 'conflict' ? 'incomparable' : comparison
}
