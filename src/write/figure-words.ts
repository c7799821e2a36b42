import type { Figure } from '../model.js'
import { numberWords, rangeWords } from './number-words.js'
import { pluralUnit } from './plural-unit.js'
import { NO_BREAK, TIE } from './wrap.js'

/** A figure in few words that can be read in one way only: "≤150,000 EV / year", "USD 1.6 billion", "↑5 %". */
export function figureWords(figure: Figure): string {
  const amount = amountWords(figure)
  const words = `${BOUND_SIGNS[figure.bound]}${trendSign(figure)}${amount}`
  const rate = figure.per === null ? '' : ` /${TIE}${figure.per}`
  const time = figure.time === null ? '' : ` (${figure.time.text})`
  return (words + rate).replaceAll(' ', NO_BREAK) + time
}

const BOUND_SIGNS: Readonly<Record<Figure['bound'], string>> = {
  exact: '',
  about: '~',
  'at-least': '≥',
  'at-most': '≤',
  'more-than': '>',
  'less-than': '<',
}

/** A sign in the text says the direction already; the arrow says it where words did ("rose 5%"). */
function trendSign(figure: Figure): string {
  if (figure.trend === null || (figure.value ?? figure.high ?? 0) < 0) return ''
  if (figure.trend === 'up') return figure.text.startsWith('+') ? '+' : '↑'
  return /^[-−–]/.test(figure.text) ? '-' : '↓'
}

function amountWords(figure: Figure): string {
  const number = numberOf(figure)
  if (number === null || SAID_BEST_BY_TEXT.has(figure.kind)) return figure.text
  const unit = figure.unit
  switch (figure.kind) {
    case 'percent':
      return unit === null || unit === 'percent' ? `${number}${TIE}%` : `${number} ${unitWords(unit, figure)}`
    case 'money':
      return unit === null ? number : `${unit}${TIE}${number}`
    case 'multiple':
      return `${number}×`
    case 'age':
      return unit === null || unit === 'year' ? `age${TIE}${number}` : `age${TIE}${number} ${unitWords(unit, figure)}`
    default:
      return unit === null ? number : `${number} ${unitWords(unit, figure)}`
  }
}

/** "One in five", "third-largest" and "3-1" lose by being made numbers. */
const SAID_BEST_BY_TEXT: ReadonlySet<Figure['kind']> = new Set(['ratio', 'rank', 'score'])

function numberOf({ kind, value, low, high }: Figure): string | null {
  const decimals = kind === 'money' && [value, low, high].some(hasCents) ? 2 : 0
  if (value !== null) return numberWords(value, decimals)
  if (low !== null && high !== null) return rangeWords(low, high, decimals)
  if (low !== null) return `${numberWords(low, decimals)} or more`
  return high === null ? null : `${numberWords(high, decimals)} or less`
}

/** "USD 31.50": people write both digits of the cents or none. */
function hasCents(amount: number | null): boolean {
  return amount !== null && !Number.isInteger(amount)
}

function unitWords(unit: string, figure: Figure): string {
  return Math.abs(figure.value ?? 0) === 1 ? unit : pluralUnit(unit)
}
