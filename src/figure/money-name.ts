import {
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  DOUBTFUL_NAMES,
  LONG_NATIONS,
  NATIONAL_CURRENCIES,
  PARTS_BEHIND_WHOLES,
  SUBUNITS,
  type Subunit,
} from '../lexicon/currencies.js'
import { SHARED_NAMES } from '../lexicon/currency-places.js'
import { CURRENCIES } from '../lexicon/currency-table.js'
import {
  MONEY_NOUNS,
  PAYMENT_WORDS,
  WEIGHING_WORDS,
  WEIGHT_FOLLOWERS,
  WEIGHT_WORDS,
} from '../lexicon/number-context.js'
import type { Rule } from '../rule/rule.js'
import type { Token } from '../tag/token.js'
import { type Draft, draftOf, type Reading } from './draft.js'
import { tellsOfHeat } from './heat.js'
import { withAttachedScale } from './money.js'
import { moneyRules } from './money-rules.js'
import type { Numeral } from './numeral.js'
import type { Setting } from './setting.js'
import { isHyphen, isJoined, phraseAfter, startsWithCapital, wordAt } from './words.js'
import { isYearBehind } from './year-number.js'

/** Reads an amount whose currency stands behind it: "12 billion euros", "98 cents", "15-20 usd", "16p". */
export function readMoneyName(tokens: readonly Token[], numeral: Numeral, setting: Setting): Draft | null {
  if (numeral.suffix !== '') return readAttached(tokens, numeral, setting)
  const at = isHyphen(tokens, numeral.to) ? numeral.to + 1 : numeral.to
  const token = tokens[at]
  if (token === undefined) return null
  const subunit = subunitAt(token, setting)
  if (subunit !== null) {
    return inSubunits(numeral, at + 1, subunit, subunit.code === 'USD' ? centsOf(setting) : subunit.code)
  }
  const named = nameAt(tokens, at, numeral, setting)
  if (named !== null) return named
  if (token.lower === 'grand' && at === numeral.to) return grandAt(tokens, at, numeral, setting)
  const code = CURRENCY_CODES.get(token.text)
  if (code !== undefined && !/^\d/.test(wordAt(tokens, at + 1))) {
    return draftOf(numeral, { kind: 'money', to: at + 1, unit: code }, moneyRules.code)
  }
  const sign = token.text === '$' ? setting.dollar : CURRENCY_SIGNS.get(token.text)
  if (sign !== undefined && !/^\d/.test(wordAt(tokens, at + 1))) {
    return draftOf(numeral, { kind: 'money', to: at + 1, unit: sign }, moneyRules.symbolScale)
  }
  return null
}

/** Cents are of the dollar, or of the euro where the article tells of euros alone. */
function centsOf(setting: Setting): string {
  return setting.isInEuros() ? 'EUR' : setting.dollar
}

/** "4 grand": thousands, in the money of the article; "4 grand pianos" are none. */
function grandAt(tokens: readonly Token[], at: number, numeral: Numeral, setting: Setting): Draft | null {
  const next = tokens[at + 1]?.upos
  if (next === 'NOUN' || next === 'PROPN' || next === 'ADJ' || numeral.low !== null || numeral.scale > 1) return null
  const unit = setting.hasSterling() ? 'GBP' : setting.dollar
  return draftOf(numeral, { kind: 'money', to: at + 1, unit, value: numeral.value * 1000 }, moneyRules.name)
}

/** Lines on a screen: "1080p". */
const RESOLUTIONS: ReadonlySet<number> = new Set([240, 360, 480, 576, 720, 1080, 1440, 2160, 4320])

function readAttached(tokens: readonly Token[], numeral: Numeral, setting: Setting): Draft | null {
  if (numeral.suffix === 'p' && numeral.scale === 1 && !RESOLUTIONS.has(numeral.value)) {
    return inSubunits(numeral, numeral.to, { code: 'GBP', parts: 100 }, 'GBP')
  }
  if (numeral.suffix === 'c' && numeral.scale === 1 && numeral.value < 1000 && !tellsOfHeat(tokens, numeral.to - 1)) {
    return inSubunits(numeral, numeral.to, { code: 'USD', parts: 100 }, centsOf(setting))
  }
  if (numeral.suffix === 'kr') {
    const code = setting.placed('kr')
    const reading: Reading = { kind: 'money', unit: code }
    return draftOf(numeral, reading, code === null ? moneyRules.open : moneyRules.place)
  }
  const amount = withAttachedScale(numeral)
  if (amount === null) return null
  const at = isHyphen(tokens, amount.to) ? amount.to + 1 : amount.to
  return at < tokens.length ? readMoneyName(tokens, amount, setting) : null
}

function inSubunits(numeral: Numeral, to: number, subunit: Subunit, unit: string): Draft {
  const part = (value: number | null) => (value === null ? null : Number((value / subunit.parts).toPrecision(12)))
  const vague = numeral.low !== null
  return draftOf(
    numeral,
    {
      kind: 'money',
      to,
      unit,
      value: vague ? null : part(numeral.value),
      low: part(numeral.low),
      high: part(numeral.high),
    },
    moneyRules.subunit,
  )
}

/** "30,000 pounds ($38,000)", "paid 50 pounds": money and not weight. */
function isPaid(tokens: readonly Token[], end: number, from: number): boolean {
  const bracket = wordAt(tokens, end) === '(' ? tokens[end + 1]?.text : undefined
  if (bracket !== undefined && CURRENCY_SIGNS.has(bracket)) return true
  for (let i = from - 1; i >= Math.max(0, from - 3); i--) if (PAYMENT_WORDS.has(wordAt(tokens, i))) return true
  return false
}

/** The rule by which bare pounds are money; null where they are a weight. */
function poundsRule(tokens: readonly Token[], at: number, numeral: Numeral, isTold: boolean): Rule | null {
  if (numeral.scale < 1e6) return isMoneyPounds(tokens, at, numeral, isTold) ? moneyRules.pounds : null
  // Millions are money more often than not; "recalled 5 million pounds of beef" is none.
  if (isPaid(tokens, at + 1, numeral.from) || isTold) return moneyRules.name
  return isSubstance(tokens, at + 1) || follows(tokens, numeral.from, WEIGHING_WORDS) ? null : moneyRules.name
}

/** "50 pounds of rice", but "50 pounds of debt". */
function isSubstance(tokens: readonly Token[], end: number): boolean {
  if (wordAt(tokens, end) !== 'of') return false
  return !MONEY_NOUNS.has(wordAt(tokens, end + 1)) && !MONEY_NOUNS.has(wordAt(tokens, end + 2))
}

function follows(tokens: readonly Token[], from: number, words: ReadonlySet<string>): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 8); i--) if (words.has(wordAt(tokens, i))) return true
  return false
}

/** Pounds without a sign, a nation or millions: money by the words around them, or by what the article tells of. */
function isMoneyPounds(tokens: readonly Token[], at: number, numeral: Numeral, isTold: boolean): boolean {
  if (isSubstance(tokens, at + 1)) return false
  if (isPaid(tokens, at + 1, numeral.from)) return true
  if (CASH.has(wordAt(tokens, at + 1))) return true
  // "a 200-pound man"
  if (isHyphen(tokens, at - 1) || isWeighed(tokens, at + 1, numeral.from)) return false
  const end = at + 1
  // "40 pounds a week": so much is earned, paid and claimed
  if (wordAt(tokens, end) === 'a' && WAGE_PERIODS.has(wordAt(tokens, end + 1))) return true
  const isFor = wordAt(tokens, end) === 'in' || wordAt(tokens, end) === 'of'
  for (let i = end; i < end + (isFor ? 3 : 1); i++) if (MONEY_NOUNS.has(wordAt(tokens, i))) return true
  // "the fine was 50,000 pounds", "a fine of 50,000 pounds"
  for (let i = numeral.from - 1; i >= Math.max(0, numeral.from - 6); i--) {
    const word = wordAt(tokens, i)
    if (MONEY_NOUNS.has(word)) return true
    if (word === ',' || word === ';' || word === ':') break
  }
  return isTold && numeral.value >= 20 && !isFor
}

const WAGE_PERIODS: ReadonlySet<string> = new Set(['fortnight', 'hour', 'month', 'night', 'week', 'year'])

/** "weighs 50 pounds", "lost 50 pounds", "50 pounds heavier". */
function isWeighed(tokens: readonly Token[], end: number, from: number): boolean {
  const next = tokens[end]
  if (next !== undefined && WEIGHT_FOLLOWERS.has(next.lower)) return true
  return follows(tokens, from, WEIGHT_WORDS) || follows(tokens, from, WEIGHING_WORDS)
}

/** Marks of money come in millions, in rates of exchange, or with an amount in another currency behind them. */
function isMarks(tokens: readonly Token[], end: number, numeral: Numeral): boolean {
  if (numeral.scale >= 1e6 || (numeral.decimals && numeral.form === 'digits')) return true
  const bracket = wordAt(tokens, end) === '(' ? tokens[end + 1]?.text : undefined
  return bracket !== undefined && (CURRENCY_SIGNS.has(bracket) || CURRENCY_CODES.has(bracket))
}

const EURO_CENT: Subunit = { code: 'EUR', parts: 100 }

/** The part of a currency that a word names: of the country that the article tells of, if several have one so called. */
function subunitAt(token: Token, setting: Setting): Subunit | null {
  const those = SUBUNITS.get(token.lower)
  if (those === undefined || PARTS_BEHIND_WHOLES.has(token.lower)) return null
  if (token.text === 'Sen' || token.text === 'Ore' || token.text === 'Mongo' || token.text === 'Agora') return null
  const first = those[0]!
  if (those.length === 1) return first
  return those.find(({ code }) => NAMES_OF.get(code)?.some((name) => setting.placed(name) === code)) ?? first
}

/** The names that a currency shares with others, as articles of its country decide them. */
const NAMES_OF: ReadonlyMap<string, readonly string[]> = new Map(
  CURRENCIES.map(({ code, names }): [string, string[]] => [
    code,
    names.map(([name]) => SHARED_NAMES.get(name!)).filter((name) => name !== undefined),
  ]),
)

/** Where the words of a country end that begin at a token, and what its money is called; null of other words. */
function nationAt(tokens: readonly Token[], at: number): { to: number; codes: ReadonlyMap<string, string> } | null {
  const word = wordAt(tokens, at)
  for (const words of LONG_NATIONS.get(word) ?? []) {
    const to = phraseAfter(tokens, at, words)
    if (to > 0) return { to, codes: NATIONAL_CURRENCIES.get(words.join(' '))! }
  }
  const codes = NATIONAL_CURRENCIES.get(word)
  return codes === undefined ? null : { to: at + 1, codes }
}

/** "20 Hong Kong dollars", "20 Mexican centavos". */
function nationalAt(tokens: readonly Token[], at: number, numeral: Numeral): Draft | null {
  const nation = nationAt(tokens, at)
  if (nation === null) return null
  const { to, codes } = nation
  const name = wordAt(tokens, to)
  const code = codes.get(name)
  if (code !== undefined) return draftOf(numeral, { kind: 'money', to: to + 1, unit: code }, moneyRules.name)
  const nations = new Set(codes.values())
  const subunit = SUBUNITS.get(name)?.find((each) => nations.has(each.code))
  return subunit === undefined ? null : inSubunits(numeral, to + 1, subunit, subunit.code)
}

/** "7 Euro titles", "3 Rand novels": a capital in mid-sentence before a noun that no money is told by. */
function isNameOfThing(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!
  const next = tokens[at + 1]
  if (!startsWithCapital(text) || text === text.toUpperCase() || next?.upos !== 'NOUN') return false
  return startsLower(next.text) && !MONEY_NOUNS.has(next.lower) && !CASH.has(next.lower)
}

const CASH: ReadonlySet<string> = new Set(['banknote', 'banknotes', 'bills', 'coin', 'coins', 'note', 'notes'])

function startsLower(text: string): boolean {
  const code = text.charCodeAt(0)
  return code >= 0x61 && code <= 0x7a
}

function nameAt(tokens: readonly Token[], at: number, numeral: Numeral, setting: Setting): Draft | null {
  const word = wordAt(tokens, at)
  const next = wordAt(tokens, at + 1)
  const national = nationalAt(tokens, at, numeral)
  if (national !== null) return national
  if (word === 'euro' && (next === 'cents' || next === 'cent')) {
    return inSubunits(numeral, at + 2, EURO_CENT, 'EUR')
  }
  if (word === 'pound' || word === 'pounds') {
    if (next === 'sterling') return draftOf(numeral, { kind: 'money', to: at + 2, unit: 'GBP' }, moneyRules.name)
    const place = setting.placed('pound')
    const isTold = place !== null || setting.hasSterling()
    const rule = poundsRule(tokens, at, numeral, isTold)
    return rule === null ? null : draftOf(numeral, { kind: 'money', to: at + 1, unit: place ?? 'GBP' }, rule)
  }
  if ((word === 'marks' || word === 'mark') && isMarks(tokens, at + 1, numeral)) {
    return draftOf(numeral, { kind: 'money', to: at + 1, unit: 'DEM' }, moneyRules.name)
  }
  const shared = SHARED_NAMES.get(word)
  if (shared !== undefined && !setting.names.has(word)) {
    const place = setting.placed(shared)
    if (place !== null && place !== CURRENCY_NAMES.get(word))
      return draftOf(numeral, { kind: 'money', to: at + 1, unit: place }, moneyRules.place)
  }
  const code = setting.names.get(word) ?? CURRENCY_NAMES.get(word)
  if (code === undefined) {
    const isOpen = shared !== undefined && word !== 'crown' && word !== 'crowns'
    return isOpen ? draftOf(numeral, { kind: 'money', to: at + 1 }, moneyRules.open) : null
  }
  if (DOUBTFUL_NAMES.has(word)) {
    if (numeral.value < 1000 && word !== 'bucks') return null
    // "a film that in 2019 won two prizes"
    if (isYearBehind(tokens, numeral)) return null
  }
  if (numeral.form === 'words' && numeral.value === 1 && word !== 'euro' && word !== 'dollar') return null
  if (isJoined(tokens, at + 1) && next === "'s") return null
  if (isNameOfThing(tokens, at)) return null
  return draftOf(
    numeral,
    { kind: 'money', to: at + 1, unit: code === 'USD' && word !== 'bucks' ? setting.dollar : code },
    moneyRules.name,
  )
}
