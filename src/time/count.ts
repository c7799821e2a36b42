import { CARDINALS, SCALES } from '../lexicon/number-words.js'
import { VAGUE_COUNTS } from '../lexicon/time-counts.js'
import type { Token } from '../tag/token.js'
import { isDigits, isHyphen, wordAt } from './words.js'

/** How many units of time: null where the words do not say ("several"). */
export interface Count {
  readonly from: number
  /** The number, or the first of two ("10 to 12"). */
  readonly number: number | null
  /** Whether only an article says it: "a year". */
  readonly article: boolean
}

/** No count of time is longer than this ("two thousand four hundred and sixty-five"). */
const LONGEST = 8

/** Reads the longest count that ends before `to`: "five", "twenty-four", "2 1/2", "a couple of", "10 to 12", "an". */
export function countBefore(tokens: readonly Token[], to: number): Count | null {
  let first = to
  while (first > 0 && to - first < LONGEST && isCountWord(tokens, first - 1)) first--
  for (let from = first; from < to; from++) {
    const count = countFrom(tokens, from, to)
    if (count !== null) return count
  }
  return null
}

/** A number in digits or words of one token: "5", "1.5", "five"; null if it is none. */
export function smallNumber(word: string): number | null {
  const code = word.charCodeAt(0)
  if (code >= 48 && code <= 57) return digits(word)
  return CARDINALS.get(word) ?? null
}

function isCountWord(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at)
  const code = word.charCodeAt(0)
  if (code >= 48 && code <= 57) return digits(word) !== null || fraction(word) !== null
  return CARDINALS.has(word) || SCALES.has(word) || VAGUE_COUNTS.has(word) || GLUE.has(word) || isHyphen(tokens, at)
}

const GLUE: ReadonlySet<string> = new Set([
  'a',
  'an',
  'and',
  'couple',
  'dozens',
  'half',
  'dozen',
  'hundreds',
  'odd',
  'of',
  'or',
  'plus',
  'quarter',
  'quite',
  'thousands',
  'to',
])

function digits(word: string): number | null {
  if (word.endsWith('½')) {
    const whole = digits(word.slice(0, -1))
    return whole === null ? null : whole + 0.5
  }
  let plain = ''
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code === 44) continue
    if (code !== 46 && (code < 48 || code > 57)) return null
    plain += word[i]
  }
  const number = Number(plain)
  return plain === '' || Number.isNaN(number) ? null : number
}

function fraction(word: string): number | null {
  if (word === '½') return 0.5
  const slash = word.indexOf('/')
  if (slash < 1) return null
  const over = word.slice(0, slash)
  const under = word.slice(slash + 1)
  return isDigits(over) && isDigits(under) && Number(under) > 0 ? Number(over) / Number(under) : null
}

function countFrom(tokens: readonly Token[], from: number, to: number): Count | null {
  const word = wordAt(tokens, from)
  const vague = vagueEnd(tokens, from)
  if (vague === to)
    return { from, number: word === 'a' && wordAt(tokens, from + 1) === 'couple' ? 2 : null, article: false }
  if (word === 'couple') {
    const end = wordAt(tokens, from + 1) === 'of' ? from + 2 : from + 1
    return end === to ? { from, number: 2, article: false } : null
  }
  if (word === 'half') {
    const next = wordAt(tokens, from + 1)
    if (next === 'a' && wordAt(tokens, from + 2) === 'dozen')
      return from + 3 === to ? { from, number: 6, article: false } : null
    const end = next === 'a' || next === 'an' ? from + 2 : from + 1
    return end === to ? { from, number: 0.5, article: false } : null
  }
  const [number, last] = numberAt(tokens, from)
  if (last === from) return null
  // "20-odd years", "40-plus years"
  const end = isHyphen(tokens, last) && LOOSE_ENDS.has(wordAt(tokens, last + 1)) ? last + 2 : last
  if (end === to) return { from, number, article: end === from + 1 && (word === 'a' || word === 'an') }
  // "two to three", "10-12", "one or two": two numbers, of which the value keeps the first
  const between = wordAt(tokens, end)
  if (between === 'to' || between === 'or' || between === 'and' || isHyphen(tokens, end)) {
    const [, second] = numberAt(tokens, end + 1)
    if (second === to && second > end + 1) return { from, number, article: false }
  }
  return null
}

/** After a number and a hyphen. */
const LOOSE_ENDS: ReadonlySet<string> = new Set(['odd', 'plus'])

/** Where "several", "a few", "a couple of", "dozens of" ends, or -1. */
function vagueEnd(tokens: readonly Token[], from: number): number {
  const word = wordAt(tokens, from)
  const next = wordAt(tokens, from + 1)
  if (VAGUE_COUNTS.has(word)) return from + 1
  if (word === 'a' && next === 'few') return from + 2
  if (word === 'quite' && next === 'a' && wordAt(tokens, from + 2) === 'few') return from + 3
  if (word === 'a' && next === 'couple') return wordAt(tokens, from + 2) === 'of' ? from + 3 : from + 2
  if ((word === 'dozens' || word === 'hundreds' || word === 'thousands') && next === 'of') return from + 2
  return -1
}

/** One number in digits or words, and where it ends; ends where it starts if there is none. */
function numberAt(tokens: readonly Token[], from: number): readonly [number: number, end: number] {
  const word = wordAt(tokens, from)
  let total = 0
  let end = from
  if (word === 'a' || word === 'an') {
    total = 1
    end = from + 1
    const half = wordAt(tokens, end)
    if (half === 'half' && isHyphen(tokens, end + 1) && wordAt(tokens, end + 2) === 'dozen') return [6, end + 3]
    if (half === 'half' && !isHyphen(tokens, end - 1)) return [0.5, end + 1]
  } else {
    const part = fraction(word)
    if (part !== null) return [part, from + 1]
    const first = smallNumber(word)
    if (first === null) return [0, from]
    total = first
    end = from + 1
    if (first >= 20 && first % 10 === 0 && CARDINALS.has(word)) {
      const onesAt = isHyphen(tokens, end) ? end + 1 : end
      const ones = CARDINALS.get(wordAt(tokens, onesAt))
      if (ones !== undefined && ones < 10) {
        total += ones
        end = onesAt + 1
      }
    }
  }
  for (;;) {
    const scale = SCALES.get(wordAt(tokens, end))
    if (scale === undefined) break
    total *= scale
    end++
  }
  // "2 1/2", "two and a half", "two-and-a-half"
  const joined = isHyphen(tokens, end) && wordAt(tokens, end + 1) === 'and' && isHyphen(tokens, end + 2) ? end + 3 : -1
  if (joined !== -1 && wordAt(tokens, joined) === 'a' && wordAt(tokens, joined + 2) === 'half')
    return [total + 0.5, joined + 3]
  const part = fraction(wordAt(tokens, end))
  if (part !== null) return [total + part, end + 1]
  if (wordAt(tokens, end) === 'and' && wordAt(tokens, end + 1) === 'a') {
    const name = wordAt(tokens, end + 2)
    if (name === 'half') return [total + 0.5, end + 3]
    if (name === 'quarter') return [total + 0.25, end + 3]
  }
  return [total, end]
}
