import type { Token } from '../tag/token.js'
import { readAge } from './age.js'
import { type Draft, draftOf } from './draft.js'
import { readMeasure } from './measure.js'
import { readMoney, readPrefixed, startsMoney, withAttachedScale } from './money.js'
import { readMoneyName } from './money-name.js'
import { readMultiple } from './multiple.js'
import { bareRule, negativeRule } from './number-rules.js'
import type { Numeral } from './numeral.js'
import { readPercent } from './percent.js'
import { readNumeral } from './read-numeral.js'
import type { Setting } from './setting.js'
import { isDash, isJoined, startsNumeral, wordAt } from './words.js'

/** Reads one amount that begins at a token: a number with its currency or unit, or a bare number. */
export function readQuantity(tokens: readonly Token[], at: number, setting: Setting, joinsAnd = true): Draft | null {
  const token = tokens[at]
  if (token === undefined) return null
  if (token.text === '#' || startsMoney(tokens, at)) return signedBy(tokens, readMoney(tokens, at, setting.dollar))
  const numeral = readNumeral(tokens, at, joinsAnd)
  return numeral === null ? null : signedBy(tokens, readUnits(tokens, numeral, setting))
}

function readUnits(tokens: readonly Token[], numeral: Numeral, setting: Setting): Draft | null {
  if (numeral.prefix !== '') return readPrefixed(tokens, numeral)
  const read =
    readPercent(tokens, numeral) ??
    readAge(tokens, numeral) ??
    vagueMoney(tokens, numeral, setting) ??
    attachedMeasure(tokens, numeral, setting) ??
    readMultiple(tokens, numeral)
  if (read !== null) return read
  const plain = numeral.suffix === '' ? numeral : isOtherMark(numeral) ? null : withAttachedScale(numeral)
  return plain === null ? null : draftOf(plain, { kind: 'number' }, bareRule)
}

/** Digits with these letters are names of techniques or times of day. */
function isOtherMark({ suffix, value }: Numeral): boolean {
  return suffix === 'K' && (value === 2 || value === 4 || value === 5 || value === 8)
}

/** Letters joined to digits are a unit first ("5m tall"), then a scale with a currency ("5m euros"). */
function attachedMeasure(tokens: readonly Token[], numeral: Numeral, setting: Setting): Draft | null {
  if (numeral.suffix === '') return readMoneyName(tokens, numeral, setting) ?? readMeasure(tokens, numeral)
  const scaled = withAttachedScale(numeral)
  const money = scaled === null ? readMoneyName(tokens, numeral, setting) : readMoneyName(tokens, scaled, setting)
  return money ?? readMeasure(tokens, numeral)
}

/** "millions of dollars". */
function vagueMoney(tokens: readonly Token[], numeral: Numeral, setting: Setting): Draft | null {
  if (numeral.form !== 'vague' || wordAt(tokens, numeral.to) !== 'of') return null
  return readMoneyName(tokens, { ...numeral, to: numeral.to + 1 }, setting)
}

/** A minus or plus joined to an amount, or the word "minus", is its sign. */
function signedBy(tokens: readonly Token[], draft: Draft | null): Draft | null {
  if (draft === null || draft.value === null) return draft
  const at = draft.from - 1
  const sign = tokens[at]
  if (sign === undefined) return draft
  const joined = isJoined(tokens, draft.from)
  if (sign.lower === 'minus' || (isDash(sign.text) && joined && wordAt(tokens, at - 1) === 'minus')) {
    return negative(draft, sign.lower === 'minus' ? at : at - 1)
  }
  if (!joined) return draft
  const before = tokens[at - 1]
  const free = before === undefined || sign.spaced || before.text === '('
  if (!free || (before !== undefined && startsNumeral(before.text) && isDash(sign.text) && !sign.spaced)) return draft
  if (sign.text === '+') return { ...draft, from: at }
  return isDash(sign.text) && sign.text !== '—' && sign.text !== '–' ? negative(draft, at) : draft
}

function negative(draft: Draft, from: number): Draft {
  return { ...draft, from, value: -draft.value!, rules: [...draft.rules, negativeRule.name] }
}
