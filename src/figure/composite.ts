import { SUBUNITS } from '../lexicon/currencies.js'
import { CARDINALS } from '../lexicon/number-words.js'
import { DIMENSION_WORDS } from '../lexicon/units.js'
import type { Rule } from '../rule/rule.js'
import type { Token } from '../tag/token.js'
import { amend, type Draft, draftOf, isBare } from './draft.js'
import { plain } from './numeral.js'
import { isHyphen, isJoined, wordAt } from './words.js'

const composite = {
  name: 'figure.measure.composite',
  why: 'An amount and a smaller one in the parts of its unit ("four years and six months") are one amount, told in the larger.',
  examples: [
    ['He was away for four years and six months.', { text: 'four years and six months', value: 4.5, unit: 'year' }],
    ['The door is 6 feet 3 inches tall.', { text: '6 feet 3 inches', kind: 'measure', value: 6.25, unit: 'foot' }],
    ["The 6'2 guard won.", { text: "6'2", kind: 'measure', value: 6.1666666666667, unit: 'foot' }],
    ['It runs for 2h 30m.', { text: '2h 30m', kind: 'duration', value: 2.5, unit: 'hour' }],
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
  if (previous.kind === 'money') return joinCents(tokens, previous, draft)
  const isMeasured = previous.kind === 'measure' || previous.kind === 'duration'
  // "2 years and 4 months old": the last part says that it is an age
  const isAge = previous.kind === 'duration' && draft.kind === 'age'
  const isMinutes = isShortMinutes(previous, draft)
  if (!isMeasured || (draft.kind !== previous.kind && !isAge && !isMinutes && !isInches(tokens, previous, draft)))
    return null
  const bareUnit = previous.unit === 'foot' ? 'inch' : 'pound'
  // "2h 10m": behind hours by their letter "m" is of minutes
  if (isMinutes) return grown(previous, draft, previous.value + draft.value / 60)
  const parts = PARTS.get(previous.unit)?.get(draft.kind === 'number' ? bareUnit : (draft.unit ?? ''))
  if (parts === undefined || draft.value >= (parts > 1000 ? 60 : parts)) return null
  const isShort = draft.kind === 'number' && wordAt(tokens, draft.to) === 'in' && isMeasureEnd(tokens[draft.to + 1])
  const whole = isShort ? { ...draft, to: draft.to + 1 } : draft
  return grown(previous, whole, previous.value + draft.value / parts)
}

function isShortMinutes(previous: Draft, draft: Draft): boolean {
  const isHour = previous.unit === 'hour' && previous.numeral.suffix.toLowerCase() === 'h'
  return isHour && draft.numeral.suffix === 'm' && draft.value! < 60 && !draft.numeral.decimals
}

/** Behind the "in" of "5 ft 11 in tall". */
function isMeasureEnd(token: Token | undefined): boolean {
  return token === undefined || token.upos === 'PUNCT' || DIMENSION_WORDS.has(token.lower)
}

/** "two euros and 50 cents", "£3 and 20p". */
function joinCents(tokens: readonly Token[], previous: Draft, draft: Draft): Draft | null {
  if (previous.to === draft.from && isBareCents(tokens, previous, draft))
    return grown(previous, draft, previous.value! + draft.value! / 100)
  if (previous.numeral.scale > 1 || previous.value !== previous.numeral.value) return null
  const to = draft.noun?.to ?? draft.to
  const part = SUBUNITS.get(wordAt(tokens, to - 1))?.find(({ code }) => code === previous.unit)
  if (part !== undefined && to > draft.numeral.to) {
    const { value } = draft.numeral
    const whole = { ...draft, to, noun: null }
    return value < part.parts ? grown(previous, whole, previous.value! + value / part.parts) : null
  }
  // "£3 and 20p", "$3 and 20¢"
  const isPart = draft.kind === 'money' && draft.numeral.value !== draft.value && draft.unit === previous.unit
  return isPart && draft.value! < 1 ? grown(previous, draft, previous.value! + draft.value!) : null
}

/** "3 euros 50": two digits right behind a whole amount whose currency is named. */
function isBareCents(tokens: readonly Token[], previous: Draft, draft: Draft): boolean {
  if (!isBare(draft) || tokens[draft.from]!.text.length !== 2 || draft.numeral.form !== 'digits') return false
  const isNamed = previous.to === previous.numeral.to + 1 && previous.numeral.scale === 1
  return isNamed && (WITH_CENTS.has(previous.unit!) || previous.unit === 'GBP') && draft.value! >= 5
}

/** "a 6-foot-2 guard", "5 feet 10", "11 stone 7": a bare number right behind feet is inches, behind stones pounds. */
function isInches(tokens: readonly Token[], previous: Draft, draft: Draft): boolean {
  const isPart = previous.unit === 'foot' || previous.unit === 'stone'
  if (!isPart || draft.kind !== 'number' || draft.to !== draft.numeral.to) return false
  return isHyphen(tokens, previous.to) || previous.to === draft.from
}

/** Whether nothing but "and", a comma or a hyphen stands between. */
function isNext(tokens: readonly Token[], previous: Draft, draft: Draft): boolean {
  const between = draft.from - previous.to
  if (between === 0) return true
  const word = wordAt(tokens, previous.to)
  // "5 years, 3 months, 9 days": a list that no exact sum is made of, but "2 hours, 5 minutes, 30 seconds"
  const isClock = previous.kind === 'money' || draft.kind === 'age' || LISTED.has(previous.unit!)
  // "6 ft. 2 in.": the stop of an abbreviation
  const isStop = word === '.' && isClock && isJoined(tokens, previous.to)
  if (between === 1) return word === 'and' || (word === ',' && isClock) || isStop || isHyphen(tokens, previous.to)
  return between === 2 && isClock && word === ',' && wordAt(tokens, previous.to + 1) === 'and'
}

/** Units whose parts a comma may set apart. */
const LISTED: ReadonlySet<string> = new Set(['foot', 'hour', 'minute', 'pound', 'stone'])

/** Currencies of a hundred cents: the cents behind one of them are its own. */
const WITH_CENTS: ReadonlySet<string> = new Set(['AUD', 'CAD', 'EUR', 'HKD', 'JMD', 'NZD', 'SGD', 'TWD', 'USD', 'ZAR'])

/** "a 6-foot-2 guard": the inches behind the second hyphen. */
export function withInches(tokens: readonly Token[], draft: Draft): Draft {
  if (draft.unit !== 'foot' || draft.value === null || draft.value < 3 || draft.value > 8) return draft
  if (!isHyphen(tokens, draft.to) || !Number.isInteger(draft.value)) return draft
  const { text, lower } = tokens[draft.to + 1]!
  const inches = /^\d{1,2}$/.test(text) ? Number(text) : CARDINALS.get(lower)
  if (inches === undefined || inches > 11) return draft
  const to =
    isHyphen(tokens, draft.to + 2) && wordAt(tokens, draft.to + 3).startsWith('inch') ? draft.to + 4 : draft.to + 2
  const value = Number((draft.value + inches / 12).toPrecision(14))
  return amend(draft, { to, value }, composite)
}

/** "6'2": feet and inches in one token, with or without the mark of inches behind it. */
export function readFeet(tokens: readonly Token[], at: number): Draft | null {
  const { text } = tokens[at]!
  if (text.length < 3) return apartFeet(tokens, at)
  if (text.length > 4) return null
  const match = /^([3-8])['’′](\d{1,2})$/.exec(text)
  const inches = Number(match?.[2])
  if (match === null || inches > 11) return null
  const mark = wordAt(tokens, at + 1)
  const isMarked = mark === '"' || mark === '”' || mark === '″'
  const value = Number((Number(match[1]) + inches / 12).toPrecision(14))
  const numeral = plain(at, at + 1, value, 'digits', [])
  return draftOf(numeral, { kind: 'measure', unit: 'foot', to: isMarked ? at + 2 : at + 1 }, composite)
}

/** "2' 6\"": each number with its mark. */
function apartFeet(tokens: readonly Token[], at: number): Draft | null {
  const mark = wordAt(tokens, at + 1)
  if (mark !== "'" && mark !== '’' && mark !== '′') return null
  if (isFootMark(tokens, at)) {
    const numeral = plain(at, at + 1, Number(tokens[at]!.text), 'digits', [])
    return draftOf(numeral, { kind: 'measure', unit: 'foot', to: at + 2 }, composite)
  }
  const end = wordAt(tokens, at + 3)
  if ((end !== '"' && end !== '”' && end !== '″') || isJoined(tokens, at + 1) !== isJoined(tokens, at + 3)) return null
  const feet = Number(tokens[at]!.text)
  const inches = /^\d{1,2}$/.test(tokens[at + 2]!.text) ? Number(tokens[at + 2]!.text) : 12
  if (!Number.isInteger(feet) || inches > 11) return null
  const numeral = plain(at, at + 1, Number((feet + inches / 12).toPrecision(14)), 'digits', [])
  return draftOf(numeral, { kind: 'measure', unit: 'foot', to: at + 4 }, composite)
}

/** "12' high", "a 12' by 10' room": the mark alone, before a word of dimension. */
function isFootMark(tokens: readonly Token[], at: number): boolean {
  const next = wordAt(tokens, at + 2)
  if (isJoined(tokens, at) && wordAt(tokens, at - 1) === wordAt(tokens, at + 1)) return false
  return /^\d{1,3}$/.test(tokens[at]!.text) && (DIMENSION_WORDS.has(next) || next === 'x' || next === 'by')
}

function grown(previous: Draft, draft: Draft, value: number): Draft {
  const { to, per, rateWords, noun } = draft
  const kind = draft.kind === 'age' ? 'age' : previous.kind
  return amend(previous, { kind, to, per, rateWords, noun, value: Number(value.toPrecision(14)) }, composite)
}
