import { MONTHS } from '../lexicon/calendar.js'
import type { Sentence, Token } from '../tag/token.js'
import { dayNumber } from './day-of-month.js'
import type { TimeSpan } from './time-span.js'
import { wordClassOf } from './word-class.js'
import { isDigits } from './words.js'

/**
 * Whether an article writes the day before the month, as British papers do: shown by a date in digits whose first number
 * is no month, else by its dates with a month's name ("3 March" against "March 3"). American order where nothing shows it.
 */
export function isDayFirst(sentences: readonly Sentence[]): boolean {
  let balance = 0
  for (const { tokens } of sentences) {
    for (let at = 0; at < tokens.length; at++) {
      const word = tokens[at]!.lower
      const kind = wordClassOf(word)
      if (kind === 'iso') {
        const [first, second, last] = word.split('/').map(Number)
        if (last !== undefined && first! > 12 && first! <= 31) return true
        if (last !== undefined && second! > 12 && second! <= 31) return false
      } else if (kind === 'month' && MONTHS.has(word)) balance += orderAt(tokens, at)
    }
  }
  return balance > 0
}

/** 1 for "3 March", -1 for "March 3". */
function orderAt(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1]?.lower ?? ''
  const after = tokens[at + 1]?.lower ?? ''
  if (isDigits(after) && dayNumber(after) !== null) return -1
  return isDigits(before) && dayNumber(before) !== null ? 1 : 0
}

/** A date in digits read again with the day first, where both numbers may be a month. */
export function withDayFirst(time: TimeSpan): TimeSpan {
  const [year, month, day] = (time.value ?? '').split('-')
  if (day === undefined || Number(day) > 12) return time
  const { from, to, type, mod, relative, rules } = time
  return { from, to, type, value: `${year}-${day}-${month}`, mod, relative, rules }
}
