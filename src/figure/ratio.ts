import { HALF_BLOCKERS, HALF_FOLLOWERS } from '../lexicon/number-context.js'
import { SCORE_BEFORE } from '../lexicon/score-words.js'
import { TIME_UNITS } from '../lexicon/units.js'
import type { Rule } from '../rule/rule.js'
import type { Token } from '../tag/token.js'
import { amend, type Draft, draftOf } from './draft.js'
import type { Numeral } from './numeral.js'
import { readNumeral } from './read-numeral.js'
import { isHyphen, wordAt } from './words.js'

const oneIn = {
  name: 'figure.ratio.one-in',
  why: 'A number "in", "out of" or "of" a larger bare number is a share.',
  examples: [
    ['One in five homes is empty.', { text: 'One in five', kind: 'ratio', value: 0.2 }],
    ['Two out of three voters agreed.', { text: 'Two out of three', kind: 'ratio', value: 2 / 3 }],
    ['He got 10 out of 10 for it.', { text: '10 out of 10', kind: 'ratio', value: 1 }],
    ['It was a 1-in-50 chance.', { text: '1-in-50', kind: 'ratio', value: 0.02 }],
    ['One child in four is hungry.', { text: 'One child in four', kind: 'ratio', value: 0.25 }],
    ['It will shed one post in twelve.', { text: 'one post in twelve', kind: 'ratio', value: 1 / 12 }],
    ['One loaf in every five is brown.', { text: 'One loaf in every five', kind: 'ratio', value: 0.2 }],
    ['Four jobs in ten are seasonal.', { text: 'Four jobs in ten', kind: 'ratio', value: 0.4 }],
    ['One player in four positions was hurt.', null],
    ['One in the crowd shouted.', null],
    ['They sold two in 2019.', null],
  ],
} as const satisfies Rule

const toOne = {
  name: 'figure.ratio.to-one',
  why: 'Two numbers joined by "to", the second of them one, or by "-for-" or "-of-", are a proportion.',
  examples: [
    ['Buyers outnumbered sellers by 3-to-1.', { text: '3-to-1', kind: 'ratio', value: 3 }],
    ['Buyers outnumbered sellers three to one.', { text: 'three to one', kind: 'ratio', value: 3 }],
    ['Holders get a 3-for-2 split.', { text: '3-for-2', kind: 'ratio', value: 1.5 }],
    ['She made 9-of-15 shots.', { text: '9-of-15', kind: 'ratio', value: 0.6 }],
    ['They work three to four hours.', null],
  ],
} as const satisfies Rule

const odds = {
  name: 'figure.ratio.odds',
  why: 'Two numbers joined by a hyphen before what is betted on are its odds.',
  examples: [
    ['The 33-1 outsider won.', { text: '33-1', kind: 'ratio', value: 33 }],
    ['They were 7-1 outsiders.', { text: '7-1', kind: 'ratio', value: 7 }],
    ['The 2-1 visitors won.', null],
  ],
} as const satisfies Rule

/** What news tells the odds of. */
const ODDS: ReadonlySet<string> = new Set(
  'favorite favorites favourite favourites odds outsider outsiders shot shots'.split(' '),
)

const part = {
  name: 'figure.ratio.part',
  why: 'A fraction of what follows it, or "half" before a determiner, is a share.',
  examples: [
    ['A third of the crew fell ill.', { text: 'A third', kind: 'ratio', value: 1 / 3 }],
    ['Half the flats are sold.', { text: 'Half', kind: 'ratio', value: 0.5 }],
    ['They scored in the second half.', null],
  ],
} as const satisfies Rule

export const ratioRules: readonly Rule[] = [oneIn, toOne, odds, part]

/** Reads a share or proportion of two numbers: "one in five", "two out of three", "2-to-1". */
export function readRatio(tokens: readonly Token[], numeral: Numeral): Draft | null {
  if (numeral.suffix !== '' || numeral.form === 'vague' || numeral.form === 'fraction') return null
  const at = numeral.to
  const word = wordAt(tokens, at)
  if (isHyphen(tokens, at) && wordAt(tokens, at + 1) === 'to' && isHyphen(tokens, at + 2)) {
    const last = readNumeral(tokens, at + 3)
    if (last === null || last.value !== 1 || last.suffix !== '') return null
    return draftOf(numeral, { kind: 'ratio', to: last.to }, toOne)
  }
  const link = isHyphen(tokens, at) && isHyphen(tokens, at + 2) ? wordAt(tokens, at + 1) : ''
  if (link === 'for' || link === 'of') {
    const last = readNumeral(tokens, at + 3)
    if (last === null || last.suffix !== '' || !(last.value > 0)) return null
    if (link === 'of' && last.value < numeral.value) return null
    return draftOf(numeral, { kind: 'ratio', to: last.to, value: numeral.value / last.value }, toOne)
  }
  if (isHyphen(tokens, at) && ODDS.has(wordAt(tokens, at + 2))) {
    const last = readNumeral(tokens, at + 1)
    if (last?.to !== at + 2 || last.suffix !== '' || !(last.value > 0) || last.value > numeral.value * 10) return null
    return draftOf(numeral, { kind: 'ratio', to: last.to, value: numeral.value / last.value }, odds)
  }
  if (word === 'to' && numeral.value > 1 && isToOne(tokens, numeral)) {
    return draftOf(numeral, { kind: 'ratio', to: at + 2 }, toOne)
  }
  if (tokens[at]?.upos === 'NOUN' && wordAt(tokens, at + 1) === 'in') return someIn(tokens, numeral)
  let start = -1
  if (isHyphen(tokens, at) && wordAt(tokens, at + 1) === 'in' && isHyphen(tokens, at + 2))
    return hyphenated(tokens, numeral)
  if (word === 'in') start = at + 1
  else if (word === 'out' && wordAt(tokens, at + 1) === 'of') start = at + 2
  else if (word === 'of') start = at + 1
  if (start < 0) return null
  const every = wordAt(tokens, start) === 'every'
  const whole = readNumeral(tokens, every ? start + 1 : start)
  if (whole === null || whole.suffix !== '' || whole.low !== null || !(whole.value >= numeral.value)) return null
  // "10 out of 10", but no "two in two"
  if (whole.value === numeral.value && word !== 'out') return null
  if (!Number.isInteger(whole.value)) return null
  const next = wordAt(tokens, whole.to)
  if (word === 'in' && !every && (TIME_UNITS.has(next) || !isShare(numeral, whole))) return null
  if (word === 'of' && wordAt(tokens, numeral.from) !== 'one' && !WHOLES.has(whole.value)) return null
  if (/^(?:%|percent|per|million|billion|st|nd|th)$/.test(next)) return null
  const value = numeral.value / whole.value
  return draftOf(numeral, { kind: 'ratio', to: whole.to, value }, oneIn)
}

/** "one child in four", "four jobs in ten": the noun stands between, and nothing that the second number would count follows. */
function someIn(tokens: readonly Token[], numeral: Numeral): Draft | null {
  const every = wordAt(tokens, numeral.to + 2) === 'every'
  const whole = readNumeral(tokens, numeral.to + (every ? 3 : 2))
  if (whole === null || whole.suffix !== '' || whole.low !== null || !(whole.value > numeral.value)) return null
  if (!(numeral.value === 1 ? WHOLES_OF_ONE : TENS).has(whole.value)) return null
  const next = tokens[whole.to]
  if (next !== undefined && (COUNTED.has(next.upos) || next.text === '-' || next.text === '%')) return null
  return draftOf(numeral, { kind: 'ratio', to: whole.to, value: numeral.value / whole.value }, oneIn)
}

/** "two goals in five" may be goals and games; of ten or a hundred people count shares. */
const TENS: ReadonlySet<number> = new Set([10, 100, 1000])

/** "outnumbered three to one", "odds of 5 to 1": a falling pair that nothing counts; beside a word of winning it is a score. */
function isToOne(tokens: readonly Token[], { from, to }: Numeral): boolean {
  const one = wordAt(tokens, to + 1)
  const before = wordAt(tokens, from - 1)
  if ((one !== 'one' && one !== '1') || before === 'from' || before === 'grades' || SCORE_BEFORE.has(before))
    return false
  const next = tokens[to + 2]
  return next === undefined || !COUNTED.has(next.upos)
}

const COUNTED: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'NUM', 'PROPN'])

/** "a 1-in-100 chance", "one-in-four odds". */
function hyphenated(tokens: readonly Token[], numeral: Numeral): Draft | null {
  const whole = readNumeral(tokens, numeral.to + 3)
  if (whole === null || whole.suffix !== '' || whole.low !== null || !(whole.value > numeral.value)) return null
  return draftOf(numeral, { kind: 'ratio', to: whole.to, value: numeral.value / whole.value }, oneIn)
}

/** Wholes that people count shares by; a year ("two in 2019") is none. */
function isShare(numeral: Numeral, whole: Numeral): boolean {
  if (numeral.value === 1) return whole.grouped || whole.value < 1500 || whole.value > 2100
  return WHOLES.has(whole.value)
}

const WHOLES: ReadonlySet<number> = new Set([3, 4, 5, 6, 7, 8, 10, 20, 100, 1000, 10_000, 100_000])
const WHOLES_OF_ONE: ReadonlySet<number> = new Set([...WHOLES, 9, 11, 12, 13, 14, 15, 16, 25, 30, 40, 50])

/** Whether a bare fraction is a share of something; null if it is no figure. */
export function readPart(tokens: readonly Token[], draft: Draft): Draft | null {
  const { numeral } = draft
  const isHalf = wordAt(tokens, numeral.from) === 'half' && numeral.to === numeral.from + 1
  if (!isHalf) return amend(draft, { kind: 'ratio' }, part)
  const before = wordAt(tokens, numeral.from - 1)
  const next = wordAt(tokens, numeral.to)
  if (isHyphen(tokens, numeral.to) || isHyphen(tokens, numeral.from - 1) || HALF_BLOCKERS.has(before)) return null
  const bounded =
    before === 'about' ||
    before === 'almost' ||
    before === 'nearly' ||
    before === 'than' ||
    before === 'by' ||
    before === 'least' ||
    before === 'roughly' ||
    before === 'around'
  if (!HALF_FOLLOWERS.has(next) && !bounded) return null
  if (next === 'of' && /^(?:\d{4}|this|next|last|fiscal)$/.test(wordAt(tokens, numeral.to + 1))) return null
  return amend(draft, { kind: 'ratio' }, part)
}
