import {
  CARDINALS,
  DENOMINATORS,
  SCALE_ABBREVIATIONS,
  SCALES,
  SURE_SCALES,
  VAGUE_NUMBERS,
  VULGAR_FRACTIONS,
} from '../lexicon/number-words.js'
import type { TokenRange } from '../rule/offsets.js'
import type { Token } from '../tag/token.js'
import { type Digits, readDigits } from './digits.js'
import { times } from './draft.js'
import { fractionAfterWhole, readSlashFraction } from './fraction.js'
import { numeralRules } from './numeral-rules.js'
import { readWordNumber } from './word-number.js'
import { isDigit, isHyphen, isJoined, startsNumeral, startsWithCapital, wordAt } from './words.js'

/** A number as it is written, before anything says of what. */
export interface Numeral extends TokenRange {
  readonly value: number
  /** The number before its scale word: 1.6 in "1.6 billion". */
  readonly mantissa: number
  readonly scale: number
  /** For a vague number ("thousands"); else null. */
  readonly low: number | null
  readonly high: number | null
  readonly form: 'digits' | 'words' | 'fraction' | 'vague'
  /** Letters before the digits in the same token ("USD"), and behind them ("km"), the scale's apart. */
  readonly prefix: string
  readonly suffix: string
  readonly grouped: boolean
  readonly decimals: boolean
  /** How many characters of the first token stand before the number: 4 in "sub-500". */
  readonly offset: number
  readonly rules: readonly string[]
}

/** No text multiplies further than this: "a billion billion". */
const LARGEST_SCALE = 1e18

/** Reads the number that begins at a token, in digits or words, with its scale: "1.6 billion", "twenty-one", "7 5/8". */
export function readNumeral(tokens: readonly Token[], at: number, joinsAnd = true): Numeral | null {
  const token = tokens[at]
  if (token === undefined) return null
  if (startsNumeral(token.text)) return readDigitNumeral(tokens, at)
  if (token.lower.startsWith('sub-')) {
    const digits = readDigits(token.text.slice(4))
    return digits === null ? null : { ...scaled(tokens, at, at + 1, digits, [numeralRules.digits.name]), offset: 4 }
  }
  const vulgar = VULGAR_FRACTIONS.get(token.text)
  if (vulgar !== undefined) return plain(at, at + 1, vulgar, 'fraction', [numeralRules.fraction.name])
  if (isDigit(token.text.charCodeAt(token.text.length - 1)) || token.upos === 'NUM' || token.upos === 'PROPN') {
    const digits =
      startsWithCapital(token.text) && /^[A-Za-z]{1,3}[\d.]/.test(token.text) ? readDigits(token.text) : null
    if (digits !== null) return scaled(tokens, at, at + 1, digits, [numeralRules.digits.name])
  }
  return readWords(tokens, at, joinsAnd)
}

function readDigitNumeral(tokens: readonly Token[], at: number): Numeral | null {
  const text = tokens[at]!.text
  const slash = readSlashFraction(tokens, at)
  if (slash !== null) return plain(at, slash.to, slash.value, 'fraction', [numeralRules.fraction.name])
  const digits = readDigits(text)
  if (digits === null) return null
  const rules = [numeralRules.digits.name]
  const spaced = spacedGroups(tokens, at, digits)
  if (spaced !== null) return scaled(tokens, at, spaced.to, spaced.digits, [numeralRules.spaceGroups.name])
  if (digits.suffix === '' && !digits.decimals) {
    const mixed = fractionAfterWhole(tokens, at + 1)
    if (mixed !== null) {
      const value = digits.value + mixed.value
      return scaled(tokens, at, mixed.to, { ...digits, value, decimals: true }, [numeralRules.mixed.name])
    }
    const power = powerOfTen(tokens, at + 1)
    if (power !== null) return plain(at, power.to, times(digits.value, power.factor), 'digits', rules)
  }
  if (digits.suffix === '' && digits.decimals) {
    const power = powerOfTen(tokens, at + 1)
    if (power !== null) return plain(at, power.to, Number(`${digits.value}e${power.exponent}`), 'digits', rules)
  }
  return scaled(tokens, at, at + 1, digits, rules)
}

/** "640 000": groups of three digits after one to three, one character of space apart. */
function spacedGroups(tokens: readonly Token[], at: number, first: Digits): { to: number; digits: Digits } | null {
  const head = tokens[at]!
  if (first.grouped || first.decimals || first.suffix !== '' || first.prefix !== '' || head.text.length > 3) return null
  if (head.text.charCodeAt(0) === 0x30) return null
  let digits = first
  let to = at + 1
  while (to < tokens.length) {
    const token = tokens[to]!
    const isGroup = token.start - tokens[to - 1]!.end === 1 && /^\d{3}(?!\d)/.test(token.text)
    const group = isGroup && !token.text.includes(',') ? readDigits(token.text) : null
    if (group === null || digits.suffix !== '' || digits.decimals) break
    digits = { ...group, value: digits.value * 1000 + group.value, grouped: true }
    to++
  }
  if (to === at + 1) return null
  const before = tokens[at - 1]
  if (to === at + 2 && before !== undefined && before.upos === 'PROPN' && startsWithCapital(before.text)) return null
  return { to, digits }
}

/** "×10−30" after a number. */
function powerOfTen(tokens: readonly Token[], at: number): { to: number; factor: number; exponent: number } | null {
  if (wordAt(tokens, at) !== '×' && wordAt(tokens, at) !== 'x') return null
  const ten = wordAt(tokens, at + 1)
  if (ten !== '10') return null
  const sign = tokens[at + 2]
  if (sign !== undefined && !sign.spaced && /^[−^-]$/.test(sign.text)) {
    const exponent = Number(wordAt(tokens, at + 3))
    if (!Number.isInteger(exponent) || !isJoined(tokens, at + 3)) return null
    const signed = sign.text === '^' ? exponent : -exponent
    return { to: at + 4, factor: 10 ** signed, exponent: signed }
  }
  return { to: at + 2, factor: 10, exponent: 1 }
}

/** Digits with the scale that is joined to them or follows them. */
function scaled(
  tokens: readonly Token[],
  from: number,
  end: number,
  digits: Digits,
  rules: readonly string[],
): Numeral {
  let scale = 1
  let to = end
  let suffix = digits.suffix
  const names = [...rules]
  if (suffix !== '' && SURE_SCALES.has(suffix.toLowerCase())) {
    scale = SCALE_ABBREVIATIONS.get(suffix.toLowerCase()) ?? 1
    suffix = ''
    names.push(numeralRules.scale.name)
  } else if (suffix === '') {
    const at = isHyphen(tokens, to) ? to + 1 : to
    for (let i = at; i < tokens.length; i++) {
      const word = tokens[i]!.lower
      const factor =
        SCALES.get(word) ?? (SURE_SCALES.has(word) && scale === 1 ? SCALE_ABBREVIATIONS.get(word) : undefined)
      if (factor === undefined || (i > at && factor <= 12) || scale > LARGEST_SCALE) break
      scale *= factor
      to = i + 1
    }
    if (scale === 1 && capitalScale(tokens, to)) {
      scale = tokens[to]!.text === 'B' ? 1e9 : 1e6
      to++
    }
    if (scale !== 1) names.push(numeralRules.scale.name)
    if (scale !== 1) {
      const half = fractionAfterWhole(tokens, to)
      if (half !== null && wordAt(tokens, to) === 'and') {
        return { ...base(from, half.to, digits, suffix, names), scale, value: times(digits.value + half.value, scale) }
      }
    }
  }
  return { ...base(from, to, digits, suffix, names), scale, value: times(digits.value, scale) }
}

/** "7 B people", "3.1 M sales": a capital letter apart is a scale only before a noun. */
function capitalScale(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || (token.text !== 'B' && token.text !== 'M')) return false
  return tokens[at + 1]?.upos === 'NOUN'
}

function base(from: number, to: number, digits: Digits, suffix: string, rules: readonly string[]): Numeral {
  const { value, prefix, grouped, decimals } = digits
  return {
    from,
    to,
    value,
    mantissa: value,
    scale: 1,
    low: null,
    high: null,
    form: 'digits',
    prefix,
    suffix,
    grouped,
    decimals,
    offset: 0,
    rules,
  }
}

function plain(from: number, to: number, value: number, form: Numeral['form'], rules: readonly string[]): Numeral {
  const digits = { prefix: '', value, suffix: '', grouped: false, decimals: !Number.isInteger(value) }
  return { ...base(from, to, digits, '', rules), form }
}

function readWords(tokens: readonly Token[], at: number, joinsAnd: boolean): Numeral | null {
  const word = tokens[at]!.lower
  if (word === 'half') return halfOfScale(tokens, at)
  if (CARDINALS.has(word) || SCALES.has(word)) {
    const vague = fewHundred(tokens, at)
    if (vague !== null) return vague
    const number = readWordNumber(tokens, at, joinsAnd)
    if (number === null) return null
    const spoken = spokenDecimals(tokens, number)
    if (spoken !== null) return spoken
    const fraction = spelledFraction(tokens, number)
    if (fraction !== null) return fraction
    const half = fractionAfterWhole(tokens, number.to)
    if (half === null || wordAt(tokens, number.to) !== 'and') {
      return { ...plain(number.from, number.to, number.value, 'words', [numeralRules.words.name]), ...number }
    }
    const scale = SCALES.get(wordAt(tokens, half.to)) ?? 1
    const value = times(number.value + half.value * number.scale, scale)
    const to = scale === 1 ? half.to : half.to + 1
    return { ...plain(number.from, to, value, 'words', [numeralRules.words.name]), mantissa: value / scale, scale }
  }
  if (VAGUE_NUMBERS.has(word)) return vagueNumeral(tokens, at)
  if (word === 'tens' && wordAt(tokens, at + 1) === 'of') return vagueNumeral(tokens, at)
  if (DENOMINATORS.has(word)) return articleFraction(tokens, at)
  return null
}

/** "one point six billion". */
function spokenDecimals(tokens: readonly Token[], number: { from: number; to: number; value: number }): Numeral | null {
  if (wordAt(tokens, number.to) !== 'point' || wordAt(tokens, number.from - 1) === 'at') return null
  let decimals = ''
  let to = number.to + 1
  for (; decimals.length < 9; to++) {
    const digit = CARDINALS.get(wordAt(tokens, to))
    if (digit === undefined || digit > 9) break
    decimals += digit
  }
  if (decimals === '') return null
  const mantissa = Number(`${number.value}.${decimals}`)
  const scale = SCALES.get(wordAt(tokens, to)) ?? 1
  const value = times(mantissa, scale)
  const rules = [numeralRules.words.name]
  return { ...plain(number.from, scale === 1 ? to : to + 1, value, 'words', rules), mantissa, scale }
}

/** "two-thirds", "three quarters", "one-fifth". */
function spelledFraction(
  tokens: readonly Token[],
  number: { from: number; to: number; value: number },
): Numeral | null {
  if (number.value > 19 || !Number.isInteger(number.value)) return null
  const hyphen = isHyphen(tokens, number.to)
  const at = hyphen ? number.to + 1 : number.to
  const word = wordAt(tokens, at)
  const denominator = DENOMINATORS.get(word)
  if (denominator === undefined || number.value >= denominator) return null
  const singular = !word.endsWith('s') && word !== 'halves'
  if (singular !== (number.value === 1)) return null
  if (!hyphen && word.startsWith('quarter') && wordAt(tokens, at + 1) !== 'of') return null
  if (singular && isHyphen(tokens, at + 1)) return null
  return plain(number.from, at + 1, number.value / denominator, 'fraction', [numeralRules.spelledFraction.name])
}

/** "a third of", "a quarter of a million": the article is read from behind, the fraction needs "of" or a comparison. */
function articleFraction(tokens: readonly Token[], at: number): Numeral | null {
  const word = tokens[at]!.lower
  const denominator = DENOMINATORS.get(word)
  if (denominator === undefined || word.endsWith('s')) return null
  if (wordAt(tokens, at - 1) !== 'a') return null
  const next = wordAt(tokens, at + 1)
  const scale = next === 'of' && wordAt(tokens, at + 2) === 'a' ? SCALES.get(wordAt(tokens, at + 3)) : undefined
  if (scale !== undefined) {
    const rules = [numeralRules.partOfScale.name]
    return { ...plain(at - 1, at + 4, scale / denominator, 'words', rules), mantissa: 1 / denominator, scale }
  }
  const compares = next === 'more' || next === 'less' || next === 'higher' || next === 'lower' || next === 'fewer'
  const before = wordAt(tokens, at - 2)
  const after = wordAt(tokens, at + 2)
  const bounded =
    before === 'by' || before === 'about' || before === 'nearly' || before === 'almost' || before === 'than'
  if (next !== 'of' && !compares && !bounded) return null
  if (word === 'quarter' && next === 'of' && /^(?:\d|growth|losses|profit)/.test(after)) return null
  return plain(at - 1, at + 1, 1 / denominator, 'fraction', [numeralRules.spelledFraction.name])
}

/** "half a million", "half a dozen". */
function halfOfScale(tokens: readonly Token[], at: number): Numeral | null {
  const article = wordAt(tokens, at + 1)
  const scaleAt = isHyphen(tokens, at + 1) ? at + 2 : article === 'a' ? at + 2 : at + 1
  const scale = SCALES.get(wordAt(tokens, scaleAt))
  if (scale !== undefined) {
    const rules = [numeralRules.partOfScale.name]
    const from = wordAt(tokens, at - 1) === 'a' && scaleAt !== at + 2 ? at - 1 : at
    return { ...plain(from, scaleAt + 1, scale / 2, 'words', rules), mantissa: 0.5, scale }
  }
  return plain(at, at + 1, 0.5, 'fraction', [numeralRules.spelledFraction.name])
}

/** "dozens", "tens of thousands", "hundreds of millions". */
function vagueNumeral(tokens: readonly Token[], at: number): Numeral | null {
  let low = tokens[at]!.lower === 'tens' ? 10 : VAGUE_NUMBERS.get(tokens[at]!.lower)!
  let to = at + 1
  while (wordAt(tokens, to) === 'of') {
    const factor = VAGUE_NUMBERS.get(wordAt(tokens, to + 1))
    if (factor === undefined || factor === 12) break
    low *= factor
    to += 2
  }
  if (low === 10) return null
  const rules = [numeralRules.vague.name]
  return { ...plain(at, to, low, 'vague', rules), low, high: low * 10 }
}

/** "a few hundred", "several thousand": the same order of magnitude as "hundreds", "thousands". */
function fewHundred(tokens: readonly Token[], at: number): Numeral | null {
  const scale = SCALES.get(tokens[at]!.lower)
  if (scale === undefined) return null
  const before = wordAt(tokens, at - 1)
  const from =
    before === 'several' || before === 'many'
      ? at - 1
      : before === 'few'
        ? at - (wordAt(tokens, at - 2) === 'a' ? 2 : 1)
        : -1
  if (from < 0) return null
  let low = scale
  let to = at + 1
  for (let next = SCALES.get(wordAt(tokens, to)); next !== undefined; next = SCALES.get(wordAt(tokens, to))) {
    low *= next
    to++
  }
  return { ...plain(from, to, low, 'vague', [numeralRules.vague.name]), low, high: low * 10 }
}
