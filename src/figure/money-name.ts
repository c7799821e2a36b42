import {
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  DOUBTFUL_NAMES,
  NATIONAL_CURRENCIES,
  SUBUNITS,
  type Subunit,
} from '../lexicon/currencies.js'
import { PAYMENT_WORDS } from '../lexicon/number-context.js'
import type { Token } from '../tag/token.js'
import { type Draft, draftOf } from './draft.js'
import { withAttachedScale } from './money.js'
import { moneyRules } from './money-rules.js'
import type { Numeral } from './numeral.js'
import type { Setting } from './setting.js'
import { isHyphen, isJoined, wordAt } from './words.js'

/** Reads an amount whose currency stands behind it: "12 billion euros", "98 cents", "15-20 usd", "16p". */
export function readMoneyName(tokens: readonly Token[], numeral: Numeral, setting: Setting): Draft | null {
  if (numeral.suffix !== '') return readAttached(tokens, numeral, setting)
  const at = isHyphen(tokens, numeral.to) ? numeral.to + 1 : numeral.to
  const token = tokens[at]
  if (token === undefined) return null
  const subunit = SUBUNITS.get(token.lower)
  if (subunit !== undefined && token.text !== 'Sen' && token.text !== 'Ore') {
    return inSubunits(numeral, at + 1, subunit, subunit.code === 'USD' ? setting.dollar : subunit.code)
  }
  const named = nameAt(tokens, at, numeral, setting)
  if (named !== null) return named
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

/** Lines on a screen: "1080p". */
const RESOLUTIONS: ReadonlySet<number> = new Set([240, 360, 480, 576, 720, 1080, 1440, 2160, 4320])

function readAttached(tokens: readonly Token[], numeral: Numeral, setting: Setting): Draft | null {
  if (numeral.suffix === 'p' && numeral.scale === 1 && !RESOLUTIONS.has(numeral.value)) {
    return inSubunits(numeral, numeral.to, { code: 'GBP', parts: 100 }, 'GBP')
  }
  if (numeral.suffix === 'c' && numeral.scale === 1 && numeral.value < 1000) {
    return inSubunits(numeral, numeral.to, { code: 'USD', parts: 100 }, setting.dollar)
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

/** Marks of money come in millions, in rates of exchange, or with an amount in another currency behind them. */
function isMarks(tokens: readonly Token[], end: number, numeral: Numeral): boolean {
  if (numeral.scale >= 1e6 || (numeral.decimals && numeral.form === 'digits')) return true
  const bracket = wordAt(tokens, end) === '(' ? tokens[end + 1]?.text : undefined
  return bracket !== undefined && (CURRENCY_SIGNS.has(bracket) || CURRENCY_CODES.has(bracket))
}

/** "hong", "new": the first words of nations of two. */
const longNationStarts = new Set(
  [...NATIONAL_CURRENCIES.keys()].filter((nation) => nation.includes(' ')).map((nation) => nation.split(' ')[0]!),
)

function nameAt(tokens: readonly Token[], at: number, numeral: Numeral, setting: Setting): Draft | null {
  const word = wordAt(tokens, at)
  const next = wordAt(tokens, at + 1)
  const national =
    NATIONAL_CURRENCIES.get(word)?.get(next) ??
    (longNationStarts.has(word) ? NATIONAL_CURRENCIES.get(`${word} ${next}`)?.get(wordAt(tokens, at + 2)) : undefined)
  if (national !== undefined) {
    const to = NATIONAL_CURRENCIES.get(word)?.has(next) ? at + 2 : at + 3
    return draftOf(numeral, { kind: 'money', to, unit: national }, moneyRules.name)
  }
  if (NATIONAL_CURRENCIES.has(word) && (next === 'cents' || next === 'cent')) {
    const code = NATIONAL_CURRENCIES.get(word)!.get('dollar')
    if (code !== undefined) return inSubunits(numeral, at + 2, { code, parts: 100 }, code)
  }
  if (word === 'euro' && (next === 'cents' || next === 'cent')) {
    return inSubunits(numeral, at + 2, { code: 'EUR', parts: 100 }, 'EUR')
  }
  if (word === 'pound' || word === 'pounds') {
    const sterling = next === 'sterling'
    if (!sterling && numeral.scale < 1e6 && !isPaid(tokens, at + 1, numeral.from)) return null
    return draftOf(numeral, { kind: 'money', to: sterling ? at + 2 : at + 1, unit: 'GBP' }, moneyRules.name)
  }
  if ((word === 'marks' || word === 'mark') && isMarks(tokens, at + 1, numeral)) {
    return draftOf(numeral, { kind: 'money', to: at + 1, unit: 'DEM' }, moneyRules.name)
  }
  const code = setting.names.get(word) ?? CURRENCY_NAMES.get(word)
  if (code === undefined) return null
  if (DOUBTFUL_NAMES.has(word) && numeral.value < 1000 && word !== 'bucks') return null
  if (numeral.form === 'words' && numeral.value === 1 && word !== 'euro' && word !== 'dollar') return null
  if (isJoined(tokens, at + 1) && next === "'s") return null
  return draftOf(
    numeral,
    { kind: 'money', to: at + 1, unit: code === 'USD' && word !== 'bucks' ? setting.dollar : code },
    moneyRules.name,
  )
}
