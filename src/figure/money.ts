import {
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  DAMAGED_SIGNS,
  DOLLAR_PREFIXES,
  DOLLAR_SUFFIXES,
} from '../lexicon/currencies.js'
import { LETTER_CURRENCIES } from '../lexicon/currency-places.js'
import { PAYMENT_WORDS } from '../lexicon/number-context.js'
import { SCALE_ABBREVIATIONS, SCALES } from '../lexicon/number-words.js'
import type { Token } from '../tag/token.js'
import { type Draft, draftOf, times } from './draft.js'
import { moneyRules } from './money-rules.js'
import { negativeRule } from './number-rules.js'
import type { Numeral } from './numeral.js'
import { numeralRules } from './numeral-rules.js'
import { readNumeral } from './read-numeral.js'
import type { Setting } from './setting.js'
import { isDash, isDigit, isHyphen, isJoined, wordAt } from './words.js'

/** Reads an amount that begins with its currency: "$1.6 billion", "US $5", "EUR 20m", "USD41.7 million". */
export function readMoney(tokens: readonly Token[], at: number, dollar: string): Draft | null {
  const token = tokens[at]!
  const sign = CURRENCY_SIGNS.get(token.text)
  if (sign !== undefined) {
    const small = token.text === '$' ? smallPrefix(tokens, at) : undefined
    if (small !== undefined) return readSigned(tokens, at, small, at - 1)
    return readSigned(tokens, at, token.text === '$' ? dollar : sign)
  }
  if (token.text === '#') return readHash(tokens, at)
  const nextText = tokens[at + 1]?.text
  if (nextText === '$' || nextText === '€' || nextText === '£' || nextText === '¥') {
    if (nextText !== '$' || !isDollarPrefix(tokens, at)) return null
    return readSigned(tokens, at + 1, DOLLAR_PREFIXES.get(token.text) ?? dollar, at)
  }
  const code = CURRENCY_CODES.get(token.text)
  if (code !== undefined) return readCoded(tokens, at, code)
  const damaged = nextText === '=' && isJoined(tokens, at + 1) ? DAMAGED_SIGNS.get(token.text) : undefined
  if (damaged === undefined) return null
  const numeral = isJoined(tokens, at + 2) ? readNumeral(tokens, at + 2) : null
  return numeral?.form === 'digits' ? build(tokens, numeral, damaged, at, moneyRules.damagedSign) : null
}

/** "US $5", "HK $5" with a space, or "US$5" in two tokens; a lone "A" before "$" is mostly the article. */
function isDollarPrefix(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!
  if (!DOLLAR_PREFIXES.has(text)) return false
  if (isJoined(tokens, at + 1)) return true
  // "has A $ 45 million fund": set apart throughout, as corpora do
  if (at > 0 && tokens[at + 2]?.spaced === true && text !== 'Can') return true
  if (text === 'A' || text === 'S' || text === 'R' || text === 'Can') return false
  return wordAt(tokens, at - 1) !== 'the'
}

/** "us$5", "hk $5" in text without capitals; "us", "a" and "s" apart from the sign are words. */
function smallPrefix(tokens: readonly Token[], sign: number): string | undefined {
  const before = tokens[sign - 1]
  if (before === undefined || before.text !== before.lower || !SMALL_PREFIXES.has(before.text)) return undefined
  if (!isJoined(tokens, sign) && (before.text === 'us' || before.text.length === 1)) return undefined
  return DOLLAR_PREFIXES.get(before.text.toUpperCase())
}

const SMALL_PREFIXES: ReadonlySet<string> = new Set([
  'a',
  'au',
  'c',
  'ca',
  'cdn',
  'hk',
  'nt',
  'nz',
  's',
  'sg',
  'u.s.',
  'us',
])

function readSigned(tokens: readonly Token[], sign: number, code: string, from = sign): Draft | null {
  let at = sign + 1
  let joined = ''
  if (tokens[sign]!.text === '$' && isJoined(tokens, at)) {
    const prefix = DOLLAR_PREFIXES.get(tokens[at]!.text)
    if (prefix !== undefined) {
      joined = prefix
      at++
    }
  }
  const sign2 = tokens[at]
  if (sign2 !== undefined && isDash(sign2.text) && sign2.text !== '—' && isHyphen(tokens, at)) {
    const draft = isDigit(tokens[at + 1]!.text.charCodeAt(0)) ? readSigned(tokens, at, joined || code, from) : null
    return draft?.value == null ? null : { ...draft, value: -draft.value, rules: [...draft.rules, negativeRule.name] }
  }
  if (wordAt(tokens, at) === '(' && isJoined(tokens, at)) return readBracketed(tokens, at, joined || code, from)
  const numeral = readNumeral(tokens, at)
  if (numeral === null || numeral.from !== at || numeral.form === 'vague') return null
  if (numeral.form === 'words' && CURRENCY_SIGNS.has(tokens[sign]!.text) && !isJoined(tokens, at)) return null
  let currency = joined || code
  if (numeral.prefix !== '') {
    const prefix = DOLLAR_PREFIXES.get(numeral.prefix) ?? CURRENCY_CODES.get(numeral.prefix)
    if (prefix === undefined) return null
    currency = prefix
  }
  return build(tokens, numeral, currency, from, moneyRules.symbolScale)
}

/** "$(3.4) million": a negative amount as accounts write it. */
function readBracketed(tokens: readonly Token[], bracket: number, code: string, from: number): Draft | null {
  const numeral = readNumeral(tokens, bracket + 1)
  if (numeral?.form !== 'digits' || wordAt(tokens, numeral.to) !== ')') return null
  const scale = SCALES.get(wordAt(tokens, numeral.to + 1)) ?? 1
  const amount = withAttachedScale(numeral)
  if (amount === null || (scale > 1 && amount.scale > 1)) return null
  const to = scale > 1 ? numeral.to + 2 : numeral.to + 1
  const value = -times(amount.value, scale)
  return draftOf(
    { ...amount, to, scale: amount.scale * scale },
    { kind: 'money', from, value, unit: code },
    moneyRules.bracketed,
  )
}

/** "EUR 5m", "RM 500", "5" apart from its code. */
function readCoded(tokens: readonly Token[], at: number, code: string): Draft | null {
  const start = wordAt(tokens, at + 1) === '.' && tokens[at]!.text === 'Rs' ? at + 2 : at + 1
  const sign = tokens[start]
  if (sign === undefined) return null
  const first = sign.text.charCodeAt(0)
  if (first < 0x30 || first > 0x39) return null
  const numeral = readNumeral(tokens, start)
  return numeral === null ? null : build(tokens, numeral, code, at, moneyRules.code)
}

/** "#61.5 million": the pound sign of a wire that had no "£"; a small whole number after "#" is a rank. */
function readHash(tokens: readonly Token[], at: number): Draft | null {
  const numeral = readNumeral(tokens, at + 1)
  if (numeral === null || numeral.form !== 'digits') return null
  if (!isJoined(tokens, at + 1) && numeral.scale < 1e6) return null
  if (numeral.scale === 1 && !numeral.decimals && !numeral.grouped) return null
  return build(tokens, numeral, 'GBP', at, moneyRules.hashPound)
}

/** Reads a number whose own token begins with currency letters: "USD34.6", "PS6m". */
export function readPrefixed(tokens: readonly Token[], numeral: Numeral, setting: Setting): Draft | null {
  const code = CURRENCY_CODES.get(numeral.prefix)
  if (code !== undefined && isConference(numeral)) return null
  if (code !== undefined) return build(tokens, numeral, code, numeral.from, moneyRules.code)
  const letter = LETTER_CURRENCIES.has(numeral.prefix) ? letterOf(tokens, numeral, setting) : null
  if (letter !== null) return build(tokens, numeral, letter, numeral.from, moneyRules.place)
  const damaged = DAMAGED_SIGNS.get(numeral.prefix)
  if (damaged === undefined) return null
  const sure = numeral.prefix.length > 1 || numeral.grouped || numeral.decimals || numeral.scale > 1
  if (!sure || !(numeral.scale > 1 || numeral.grouped || SCALE_ABBREVIATIONS.has(numeral.suffix))) return null
  return build(tokens, numeral, damaged, numeral.from, moneyRules.damagedSign)
}

/** "COP29": the parties to the climate treaty met, and no Colombian pesos. */
function isConference({ prefix, value, scale, decimals, suffix }: Numeral): boolean {
  return prefix === 'COP' && value < 100 && scale === 1 && !decimals && suffix === ''
}

/** "R40" in an article of South Africa, or behind a word of paying. */
function letterOf(tokens: readonly Token[], numeral: Numeral, setting: Setting): string | null {
  const place = setting.placed(numeral.prefix)
  const isPaid = PAYMENT_WORDS.has(wordAt(tokens, numeral.from - 1))
  if (place === null) return isPaid && numeral.prefix === 'R' ? 'ZAR' : null
  // "the R40 is shut": an article or a preposition of place stands before a road
  const before = tokens[numeral.from - 1]
  return isPaid || (before !== undefined && before.lower !== 'the' && !ROAD_LINKS.has(before.lower)) ? place : null
}

const ROAD_LINKS: ReadonlySet<string> = new Set(['along', 'and', 'near', 'off', 'on', 'onto', 'via'])

/** The amount with its attached scale ("6m"), and the currency's second naming behind it ("$5 million US", "$5 dollars"). */
function build(
  tokens: readonly Token[],
  numeral: Numeral,
  code: string,
  from: number,
  rule: (typeof moneyRules)[keyof typeof moneyRules],
): Draft | null {
  const amount = withAttachedScale(numeral)
  if (amount === null) return null
  let to = amount.to
  let currency = code
  const apart = scaleApart(tokens, amount)
  if (apart !== null) return build(tokens, apart, code, from, rule)
  const next = tokens[to]
  if (next !== undefined) {
    const suffix = DOLLAR_SUFFIXES.get(next.text)
    const at = tokens[to + 1]
    const free =
      at === undefined || (at.upos !== 'NOUN' && at.upos !== 'PROPN' && at.upos !== 'ADJ' && at.upos !== 'NUM')
    if (suffix !== undefined && CURRENCY_SIGNS.get(tokens[amount.from - 1]?.text ?? '') !== undefined && free) {
      currency = suffix
      to++
    } else if (CURRENCY_NAMES.get(next.lower) === code && next.lower.endsWith('s')) to++
  }
  return draftOf(amount, { kind: 'money', from, to, unit: currency }, rule)
}

/** "$5 m", "5 bn euros": the letters of a scale that stand apart from the number of an amount of money. */
export function scaleApart(tokens: readonly Token[], numeral: Numeral): Numeral | null {
  const next = tokens[numeral.to]
  if (next === undefined || numeral.form !== 'digits' || numeral.scale !== 1 || next.text.length > 4) return null
  const scale = next.lower === 'bill' || next.lower === 'mill' ? undefined : SCALE_ABBREVIATIONS.get(next.lower)
  if (scale === undefined || isHyphen(tokens, numeral.to + 1) || !next.spaced) return null
  const rules = [...numeral.rules, numeralRules.scale.name]
  return { ...numeral, to: numeral.to + 1, value: times(numeral.value, scale), scale, rules }
}

/** In money "m" is million and "k" thousand, whatever they are elsewhere. */
export function withAttachedScale(numeral: Numeral): Numeral | null {
  if (numeral.suffix === '') return numeral
  const scale = SCALE_ABBREVIATIONS.get(numeral.suffix.toLowerCase())
  if (scale === undefined || numeral.scale !== 1) return null
  const rules = [...numeral.rules, numeralRules.scale.name]
  return { ...numeral, value: times(numeral.value, scale), scale, suffix: '', rules }
}

/** No sign, code or prefix has more characters ("U.S.$"). */
const LONGEST_SIGN = 5

/** Whether a token may begin an amount with its currency. */
export function startsMoney(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!
  if (text.length > LONGEST_SIGN) return false
  if (CURRENCY_SIGNS.has(text) || CURRENCY_CODES.has(text)) return true
  const next = tokens[at + 1]?.text
  return (next === '$' && DOLLAR_PREFIXES.has(text)) || (next === '=' && DAMAGED_SIGNS.has(text))
}
