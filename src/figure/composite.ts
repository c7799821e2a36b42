import type { Rule } from '../rule/rule.js'
import type { Token } from '../tag/token.js'
import { amend, type Draft, draftOf } from './draft.js'
import { plain } from './numeral.js'
import { isHyphen, wordAt } from './words.js'

const composite = {
  name: 'figure.measure.composite',
  why: 'An amount and a smaller one in the parts of its unit ("four years and six months") are one amount, told in the larger.',
  examples: [
    ['He was away for four years and six months.', { text: 'four years and six months', value: 4.5, unit: 'year' }],
    ['The door is 6 feet 3 inches tall.', { text: '6 feet 3 inches', kind: 'measure', value: 6.25, unit: 'foot' }],
    ["The 6'2 guard won.", { text: "6'2", kind: 'measure', value: 6.1666666666667, unit: 'foot' }],
    ['The 6-foot-2 guard won.', { text: '6-foot-2', value: 6.1666666666667 }],
    ['It costs two euros and 50 cents.', { text: 'two euros and 50 cents', kind: 'money', value: 2.5, unit: 'EUR' }],
    ['He was away for four years and he came back for 60 months.', null],
  ],
} as const satisfies Rule

export const compositeRules: readonly Rule[] = [composite]

/** How many of the smaller unit make one of the larger: by definition (yard and pound agreement of 1959, ISO 8601). */
const PARTS: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map([
  ['year', new Map([['month', 12]])],
  ['week', new Map([['day', 7]])],
  [
    'day',
    new Map([
      ['hour', 24],
      ['minute', 1440],
    ]),
  ],
  [
    'hour',
    new Map([
      ['minute', 60],
      ['second', 3600],
    ]),
  ],
  ['minute', new Map([['second', 60]])],
  ['mile', new Map([['yard', 1760]])],
  ['yard', new Map([['foot', 3]])],
  ['foot', new Map([['inch', 12]])],
  ['metre', new Map([['centimetre', 100]])],
  ['stone', new Map([['pound', 14]])],
  ['pound', new Map([['ounce', 16]])],
])

/** A draft that goes on with the amount before it, as one; null where it is an amount of its own. */
export function joinComposite(tokens: readonly Token[], previous: Draft, draft: Draft): Draft | null {
  if (previous.value === null || draft.value === null || previous.unit === null) return null
  if (previous.per !== null || previous.noun !== null || previous.value < 0 || draft.value <= 0) return null
  if (!Number.isInteger(previous.numeral.value) || !isNext(tokens, previous, draft)) return null
  if (previous.kind === 'money') return joinCents(previous, draft)
  const isMeasured = previous.kind === 'measure' || previous.kind === 'duration'
  if (!isMeasured || (draft.kind !== previous.kind && !isInches(tokens, previous, draft))) return null
  const parts = PARTS.get(previous.unit)?.get(draft.kind === 'number' ? 'inch' : (draft.unit ?? ''))
  if (parts === undefined || draft.value >= (parts > 1000 ? 60 : parts)) return null
  return grown(previous, draft, previous.value + draft.value / parts)
}

/** "two euros and 50 cents", "£3 and 20p". */
function joinCents(previous: Draft, draft: Draft): Draft | null {
  const isPart = draft.kind === 'money' && draft.numeral.value !== draft.value
  const isCents =
    isPart && (draft.unit === previous.unit || (WITH_CENTS.has(previous.unit!) && WITH_CENTS.has(draft.unit!)))
  if (!isCents || draft.value! >= 1 || previous.numeral.scale > 1 || previous.value !== previous.numeral.value)
    return null
  return grown(previous, draft, previous.value! + draft.value!)
}

/** "a 6-foot-2 guard", "5 feet 10": a bare number below twelve right behind feet is inches. */
function isInches(tokens: readonly Token[], previous: Draft, draft: Draft): boolean {
  if (previous.unit !== 'foot' || draft.kind !== 'number' || draft.to !== draft.numeral.to) return false
  return isHyphen(tokens, previous.to) || previous.to === draft.from
}

/** Whether nothing but "and", a comma or a hyphen stands between. */
function isNext(tokens: readonly Token[], previous: Draft, draft: Draft): boolean {
  const between = draft.from - previous.to
  if (between === 0) return true
  const word = wordAt(tokens, previous.to)
  // "5 years, 3 months, 9 days": a list that no exact sum is made of, but "2 hours, 5 minutes, 30 seconds"
  const isClock = previous.unit === 'hour' || previous.unit === 'minute' || previous.unit === 'foot'
  if (between === 1) return word === 'and' || (word === ',' && isClock) || isHyphen(tokens, previous.to)
  return between === 2 && isClock && word === ',' && wordAt(tokens, previous.to + 1) === 'and'
}

/** Currencies of a hundred cents: the cents behind one of them are its own. */
const WITH_CENTS: ReadonlySet<string> = new Set(['AUD', 'CAD', 'EUR', 'HKD', 'JMD', 'NZD', 'SGD', 'TWD', 'USD', 'ZAR'])

/** "a 6-foot-2 guard": the inches behind the second hyphen. */
export function withInches(tokens: readonly Token[], draft: Draft): Draft {
  if (draft.unit !== 'foot' || draft.value === null || draft.value < 3 || draft.value > 8) return draft
  if (!isHyphen(tokens, draft.to) || !Number.isInteger(draft.value)) return draft
  const inches = tokens[draft.to + 1]!.text
  if (!/^\d{1,2}$/.test(inches) || Number(inches) > 11) return draft
  const to =
    isHyphen(tokens, draft.to + 2) && wordAt(tokens, draft.to + 3).startsWith('inch') ? draft.to + 4 : draft.to + 2
  const value = Number((draft.value + Number(inches) / 12).toPrecision(14))
  return amend(draft, { to, value }, composite)
}

/** "6'2": feet and inches in one token, with or without the mark of inches behind it. */
export function readFeet(tokens: readonly Token[], at: number): Draft | null {
  const { text } = tokens[at]!
  if (text.length < 3 || text.length > 4) return null
  const match = /^([3-8])['’′](\d{1,2})$/.exec(text)
  const inches = Number(match?.[2])
  if (match === null || inches > 11) return null
  const mark = wordAt(tokens, at + 1)
  const isMarked = mark === '"' || mark === '”' || mark === '″'
  const value = Number((Number(match[1]) + inches / 12).toPrecision(14))
  const numeral = plain(at, at + 1, value, 'digits', [])
  return draftOf(numeral, { kind: 'measure', unit: 'foot', to: isMarked ? at + 2 : at + 1 }, composite)
}

function grown(previous: Draft, draft: Draft, value: number): Draft {
  const { to, per, rateWords, noun } = draft
  return amend(previous, { to, per, rateWords, noun, value: Number(value.toPrecision(14)) }, composite)
}
