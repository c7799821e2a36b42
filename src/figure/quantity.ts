import type { BoundWord } from '../lexicon/bounds.js'
import type { Token } from '../tag/token.js'
import { readAge } from './age.js'
import { after as looseRule } from './bound-rules.js'
import { readFeet } from './composite.js'
import { readCouple } from './couple.js'
import { amend, type Draft, draftOf, isBare } from './draft.js'
import { tellsOfHeat } from './heat.js'
import { readMeasure } from './measure.js'
import { readMoney, readPrefixed, scaleApart, startsMoney, withAttachedScale } from './money.js'
import { readMoneyName } from './money-name.js'
import { moneyRules } from './money-rules.js'
import { readMultiple } from './multiple.js'
import { bareRule, negativeRule } from './number-rules.js'
import type { Numeral } from './numeral.js'
import { readPercent } from './percent.js'
import { readNumeral } from './read-numeral.js'
import type { Setting } from './setting.js'
import { isDash, isDigit, isHyphen, isJoined, startsNumeral, wordAt } from './words.js'

/** Reads one amount that begins at a token: a number with its currency or unit, or a bare number. */
export function readQuantity(tokens: readonly Token[], at: number, setting: Setting, joinsAnd = true): Draft | null {
  const token = tokens[at]
  if (token === undefined) return null
  if (token.text === '#' || startsMoney(tokens, at)) {
    return signedBy(tokens, declared(readMoney(tokens, at, setting.dollar), setting))
  }
  if (token.lower === 'couple')
    return readCouple(tokens, at, (numeral) => declared(readUnits(tokens, numeral, setting), setting))
  const feet = isDigit(token.text.charCodeAt(0)) ? readFeet(tokens, at) : null
  if (feet !== null) return feet
  const numeral = readNumeral(tokens, at, joinsAnd)
  return numeral === null ? null : signedBy(tokens, declared(readUnits(tokens, numeral, setting), setting))
}

/** Names the rule that made a bare dollar another than that of the United States. */
function declared(draft: Draft | null, { dollar }: Setting): Draft | null {
  if (dollar === 'USD' || draft?.kind !== 'money' || draft.unit !== dollar) return draft
  return { ...draft, rules: [...draft.rules, moneyRules.declaredDollar.name] }
}

function readUnits(tokens: readonly Token[], numeral: Numeral, setting: Setting): Draft | null {
  if (numeral.prefix !== '') return readPrefixed(tokens, numeral, setting)
  const loose = readLoosely(tokens, numeral, setting)
  if (loose !== null) return loose
  // "1-in-100": no inch
  if (wordAt(tokens, numeral.to + 1) === 'in' && isHyphen(tokens, numeral.to) && isHyphen(tokens, numeral.to + 2))
    return draftOf(numeral, { kind: 'number' }, bareRule)
  const read =
    readPercent(tokens, numeral) ??
    readAge(tokens, numeral) ??
    vagueMoney(tokens, numeral, setting) ??
    attachedMeasure(tokens, numeral, setting) ??
    readMultiple(tokens, numeral)
  if (read !== null) return read
  const plain = numeral.suffix === '' ? numeral : isOtherMark(tokens, numeral) ? null : withAttachedScale(numeral)
  if (plain === null || (plain.decimals && isCommaDecimal(tokens[plain.from]!.text))) return null
  return draftOf(plain, { kind: 'number' }, bareRule)
}

/** "a 70-odd-year-old bridge", "20 odd miles", "40-plus degrees": the bound stands between the number and its unit. */
function readLoosely(tokens: readonly Token[], numeral: Numeral, setting: Setting): Draft | null {
  const at = isHyphen(tokens, numeral.to) ? numeral.to + 1 : numeral.to
  const bound = LOOSE.get(wordAt(tokens, at))
  if (bound === undefined || (bound === 'at-least' && at === numeral.to)) return null
  const wide = { ...numeral, to: at + 1 }
  const draft = readAge(tokens, wide) ?? readMoneyName(tokens, wide, setting) ?? readMeasure(tokens, wide)
  return draft === null ? null : amend(draft, { bound }, looseRule)
}

const LOOSE: ReadonlyMap<string, BoundWord> = new Map([
  ['odd', 'about'],
  ['plus', 'at-least'],
])

/** "9,99": a decimal comma is one only before a currency or a unit; elsewhere the comma parts two numbers. */
function isCommaDecimal(text: string): boolean {
  return text.includes(',') && !text.includes('.') && !/,\d{3}/.test(text)
}

/** Digits with these letters are names of techniques or times of day. */
function isOtherMark(tokens: readonly Token[], { suffix, value, to }: Numeral): boolean {
  if (suffix === 'k' && !SCREENS.has(wordAt(tokens, to))) return false
  return (suffix === 'K' || suffix === 'k') && (value === 2 || value === 4 || value === 5 || value === 8)
}

/** What is sharp as "4k" says. */
const SCREENS: ReadonlySet<string> = new Set(
  'camera cameras display displays monitor monitors resolution screen screens television televisions tv tvs video videos'.split(
    ' ',
  ),
)

/** Letters joined to digits are a unit first ("5m tall"), then a scale with a currency ("5m euros"). */
function attachedMeasure(tokens: readonly Token[], numeral: Numeral, setting: Setting): Draft | null {
  if (numeral.suffix === '') {
    const money = readMoneyName(tokens, numeral, setting) ?? partOfMoney(tokens, numeral, setting)
    if (money !== null) return money
    const apart = scaleApart(tokens, numeral)
    const scaled = apart === null ? null : readMoneyName(tokens, apart, setting)
    return scaled ?? readMeasure(tokens, numeral)
  }
  const scaled = withAttachedScale(numeral)
  const money = scaled === null ? readMoneyName(tokens, numeral, setting) : readMoneyName(tokens, scaled, setting)
  // "2.5m tonnes": the letter is a scale where a unit follows
  return money ?? readMeasure(tokens, numeral) ?? (scaled === null ? null : readMeasure(tokens, scaled))
}

/** "half a dollar", "a quarter of a euro". */
function partOfMoney(tokens: readonly Token[], numeral: Numeral, setting: Setting): Draft | null {
  if (numeral.form !== 'fraction') return null
  const start = wordAt(tokens, numeral.to) === 'of' ? numeral.to + 1 : numeral.to
  if (wordAt(tokens, start) !== 'a') return null
  return readMoneyName(tokens, { ...numeral, to: start + 1 }, setting)
}

/** "millions of dollars". */
function vagueMoney(tokens: readonly Token[], numeral: Numeral, setting: Setting): Draft | null {
  if (numeral.form !== 'vague' || wordAt(tokens, numeral.to) !== 'of') return null
  return readMoneyName(tokens, { ...numeral, to: numeral.to + 1 }, setting)
}

/** A minus or plus joined to an amount, or the word "minus", is its sign. */
function signedBy(tokens: readonly Token[], draft: Draft | null): Draft | null {
  if (draft === null || draft.value === null) return draft
  const level = besideZero(tokens, draft)
  if (level !== null) return level
  const at = draft.from - 1
  const sign = tokens[at]
  if (sign === undefined) return draft
  const joined = isJoined(tokens, draft.from)
  if (wordAt(tokens, at - 1) === 'or' && wordAt(tokens, at - 2) === 'plus') return draft
  if (sign.lower === 'minus' || (isDash(sign.text) && joined && wordAt(tokens, at - 1) === 'minus')) {
    return negative(draft, sign.lower === 'minus' ? at : at - 1)
  }
  if (sign.text === '(') return bracketed(tokens, draft)
  // "negative 20 degrees", but "tested negative 20 days later"
  if (sign.lower === 'negative' && (draft.kind === 'measure' || draft.kind === 'percent')) {
    return wordAt(tokens, at - 1).startsWith('test') ? draft : negative(draft, at)
  }
  if (!joined) return draft
  const before = tokens[at - 1]
  const free = before === undefined || sign.spaced || before.text === '('
  if (!free || (before !== undefined && startsNumeral(before.text) && isDash(sign.text) && !sign.spaced)) return draft
  if (sign.text === '+') return { ...draft, from: at }
  if (!isDash(sign.text) || sign.text === '—') return draft
  // "it was –15C": the dash that parts words is a minus only joined to a temperature
  return sign.text === '–' && draft.unit?.startsWith('degree') !== true ? draft : negative(draft, at)
}

/** "10 degrees below zero", "40 below zero": a level, with its sign in words behind it. */
function besideZero(tokens: readonly Token[], draft: Draft): Draft | null {
  const side = wordAt(tokens, draft.to)
  if (side !== 'below' && side !== 'above') return null
  if (wordAt(tokens, draft.to + 1) !== 'zero') return side === 'below' ? belowZero(tokens, draft) : null
  if (draft.value === null || draft.value < 0 || (draft.unit?.startsWith('degree') !== true && !isBare(draft)))
    return null
  const level = { ...draft, kind: 'measure', unit: draft.unit ?? 'degree', to: draft.to + 2 } as const
  return side === 'below' ? negative(level, draft.from) : level
}

/** "The thermometer read 15 below.": below zero, where a word of heat is near and nothing else follows. */
function belowZero(tokens: readonly Token[], draft: Draft): Draft | null {
  const next = tokens[draft.to + 1]
  if (!isBare(draft) || (next !== undefined && next.upos !== 'PUNCT') || !tellsOfHeat(tokens, draft.to)) return null
  return negative({ ...draft, kind: 'measure', unit: 'degree', to: draft.to + 1 }, draft.from)
}

/** "income of ($3.4 million)": accounts set a negative amount in brackets; behind an amount they hold a conversion. */
function bracketed(tokens: readonly Token[], draft: Draft): Draft {
  if (draft.kind !== 'money' || wordAt(tokens, draft.to) !== ')') return draft
  const before = tokens[draft.from - 2]
  if (
    before === undefined ||
    startsNumeral(before.text) ||
    (before.upos !== 'ADP' && before.upos !== 'AUX' && before.text !== ':')
  )
    return draft
  // "a loss of ($3.4 million)" tells the sign twice
  for (let i = draft.from - 3; i >= Math.max(0, draft.from - 6); i--) if (LOSSES.has(wordAt(tokens, i))) return draft
  return negative(draft, draft.from)
}

const LOSSES: ReadonlySet<string> = new Set(['deficit', 'loss', 'losses', 'shortfall'])

function negative(draft: Draft, from: number): Draft {
  return { ...draft, from, value: -draft.value!, rules: [...draft.rules, negativeRule.name] }
}
