import { PLURAL_SCALES, SCALE_ABBREVIATIONS, SCALES, SURE_SCALES } from '../lexicon/number-words.js'
import type { Token } from '../tag/token.js'
import { type Digits, readDigits } from './digits.js'
import { times } from './draft.js'
import { fractionAfterWhole, readSlashFraction } from './fraction.js'
import { type Numeral, ofDigits, plain } from './numeral.js'
import { numeralRules } from './numeral-rules.js'
import { isHyphen, isJoined, startsWithCapital, wordAt } from './words.js'

/** No text multiplies further than this: "a billion billion". */
const LARGEST_SCALE = 1e18

/** Reads digits in all their groupings, with fraction, power and scale. */
export function readDigitNumeral(tokens: readonly Token[], at: number): Numeral | null {
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
  // "0800 555 111": a number for the telephone
  const before = tokens[at - 1]
  if (before !== undefined && head.start - before.end === 1 && /^0\d+$/.test(before.text)) return null
  let digits = first
  let to = at + 1
  while (to < tokens.length) {
    // A row of codes, not a number that somebody wrote out.
    if (to - at > MOST_GROUPS) return null
    const token = tokens[to]!
    const isGroup = token.start - tokens[to - 1]!.end === 1 && /^\d{3}(?!\d)/.test(token.text)
    const group = isGroup && !token.text.includes(',') ? readDigits(token.text) : null
    if (group === null || digits.suffix !== '' || digits.decimals) break
    digits = { ...group, value: digits.value * 1000 + group.value, grouped: true }
    to++
  }
  if (to === at + 1) return null
  if (to === at + 2 && before !== undefined && before.upos === 'PROPN' && startsWithCapital(before.text)) return null
  return { to, digits }
}

/** Of three digits behind the first ones: up to a nonillion. A guess. */
const MOST_GROUPS = 10

/** "×10−30" after a number. */
function powerOfTen(tokens: readonly Token[], at: number): { to: number; factor: number; exponent: number } | null {
  if (wordAt(tokens, at) !== '×' && wordAt(tokens, at) !== 'x') return null
  const ten = wordAt(tokens, at + 1)
  const raised = ten.startsWith('10') ? superscript(ten.slice(2)) : null
  if (raised !== null) return { to: at + 2, factor: 10 ** raised, exponent: raised }
  if (ten !== '10') return null
  const sign = tokens[at + 2]
  if (sign !== undefined && !sign.spaced && /^[−^-]$/.test(sign.text)) {
    const exponent = Number(wordAt(tokens, at + 3))
    if (!Number.isInteger(exponent) || !isJoined(tokens, at + 3)) return null
    const signed = sign.text === '^' ? exponent : -exponent
    return { to: at + 4, factor: 10 ** signed, exponent: signed }
  }
  // "3 x 10 metres": two sides of a thing
  return null
}

/** "⁶" in "10⁶". */
function superscript(text: string): number | null {
  if (text === '') return null
  let digits = ''
  for (const sign of text) {
    const digit = '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign)
    if (digit < 0 && sign !== '⁻') return null
    digits += digit < 0 ? '-' : digit
  }
  return Number.isInteger(Number(digits)) ? Number(digits) : null
}

/** "3bn", and as the popular press joins them, "£31million". */
function scaleJoined(suffix: string): number | undefined {
  if (SURE_SCALES.has(suffix)) return SCALE_ABBREVIATIONS.get(suffix)
  const scale = suffix.length > 3 ? SCALES.get(suffix) : undefined
  return scale !== undefined && scale > 12 ? scale : undefined
}

/** Digits with the scale that is joined to them or follows them. */
export function scaled(
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
  const joinedScale = suffix === '' ? undefined : scaleJoined(suffix.toLowerCase())
  if (joinedScale !== undefined) {
    scale = joinedScale
    suffix = ''
    names.push(numeralRules.scale.name)
  } else if (suffix === '') {
    const at = isHyphen(tokens, to) ? to + 1 : to
    for (let i = at; i < tokens.length; i++) {
      const word = tokens[i]!.lower
      const factor =
        SCALES.get(word) ??
        PLURAL_SCALES.get(word) ??
        (SURE_SCALES.has(word) && scale === 1 ? SCALE_ABBREVIATIONS.get(word) : undefined)
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
        const value = times(digits.value + half.value, scale)
        return ofDigits(from, half.to, digits, suffix, names, scale, value)
      }
    }
  }
  return ofDigits(from, to, digits, suffix, names, scale, times(digits.value, scale))
}

/** "7 B people", "3.1 M sales": a capital letter apart is a scale only before a noun. */
function capitalScale(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || (token.text !== 'B' && token.text !== 'M')) return false
  return tokens[at + 1]?.upos === 'NOUN'
}
