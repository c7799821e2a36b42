import { FOLD_WORDS, MULTIPLE_FOLLOWERS, MULTIPLYING_VERBS } from '../lexicon/multiples.js'
import { measureNouns } from '../lexicon/nominals.js'
import type { Rule } from '../rule/rule.js'
import type { Token } from '../tag/token.js'
import { type Draft, draftOf } from './draft.js'
import { type Numeral, plain } from './numeral.js'
import { isHyphen, wordAt } from './words.js'

const verb = {
  name: 'figure.multiple.verb',
  why: 'To double, triple or halve is to change by that factor.',
  examples: [
    ['Its profit more than doubled.', { text: 'doubled', kind: 'multiple', value: 2, bound: 'more-than', trend: 'up' }],
    ['Its profit could nearly triple by May.', { text: 'triple', kind: 'multiple', value: 3, trend: 'up' }],
    ['They booked a double room.', null],
    ['They booked almost triple rooms.', null],
  ],
} as const satisfies Rule

const twice = {
  name: 'figure.multiple.twice',
  why: '"Twice" and "double" before what is compared are a factor of two; "twice" alone counts occasions.',
  examples: [
    ['It is twice as loud.', { text: 'twice', kind: 'multiple', value: 2 }],
    ['They paid double the price.', { text: 'double', kind: 'multiple', value: 2 }],
    ['It owes more than twice annual income.', { text: 'twice', kind: 'multiple', value: 2, bound: 'more-than' }],
    ['He scored twice.', null],
    ['It holds twice weekly talks.', null],
  ],
} as const satisfies Rule

const times = {
  name: 'figure.multiple.times',
  why: 'A number before "times" and a comparison, "-fold" or "x" is a factor; before bare "times" it counts occasions.',
  examples: [
    ['It is three times as heavy.', { text: 'three times', kind: 'multiple', value: 3 }],
    ['Sales grew sixfold.', { text: 'sixfold', kind: 'multiple', value: 6 }],
    ['The lens has 3x zoom.', { text: '3x', kind: 'multiple', value: 3 }],
    ['It weighs 3.1 times that of the first.', { text: '3.1 times', kind: 'multiple', value: 3.1 }],
    ['It orbited 200 times.', null],
    ['She scored three times as Olvik won.', null],
  ],
} as const satisfies Rule

export const multipleRules: readonly Rule[] = [verb, twice, times]

/** Reads a multiple in one word: "doubled", "twice as", "threefold". */
export function readMultipleWord(tokens: readonly Token[], at: number): Draft | null {
  const token = tokens[at]!
  const word = token.lower
  const next = wordAt(tokens, at + 1)
  const fold = FOLD_WORDS.get(word)
  if (fold !== undefined) return wordDraft(at, fold, times, null)
  if (word === 'twice')
    return MULTIPLE_FOLLOWERS.has(next) || isOfMeasure(tokens, at + 1) ? wordDraft(at, 2, twice, null) : null
  const factor = MULTIPLYING_VERBS.get(word)
  if (factor === undefined || isHyphen(tokens, at + 1) || isHyphen(tokens, at - 1)) return null
  const isBase = word === 'double' || word === 'triple' || word === 'treble' || word === 'quadruple'
  const before = tokens[behindAdverbs(tokens, at - 1)]
  const isInfinitive =
    before !== undefined && (before.lower === 'to' || before.upos === 'AUX' || before.lower === 'not')
  if (isBase && !isInfinitive) return MULTIPLE_FOLLOWERS.has(next) ? wordDraft(at, factor, twice, null) : null
  if (token.upos !== 'VERB' && !isInfinitive) return null
  return wordDraft(at, factor, verb, factor < 1 ? 'down' : 'up')
}

/** "could nearly triple", "to more than double": over what stands between. */
function behindAdverbs(tokens: readonly Token[], from: number): number {
  let at = from
  while (at > 0 && (tokens[at]!.upos === 'ADV' || LOOSELY.has(tokens[at]!.lower))) at--
  return at
}

const LOOSELY: ReadonlySet<string> = new Set(['almost', 'least', 'less', 'more', 'nearly', 'than'])

/** "twice annual income", "twice normal output": a measure with its adjectives; "twice weekly meetings" are none. */
function isOfMeasure(tokens: readonly Token[], from: number): boolean {
  let at = from
  while (tokens[at]?.upos === 'ADJ') at++
  const noun = tokens[at]
  return noun?.upos === 'NOUN' && noun.spaced && (measureNouns.has(noun.lower) || measureNouns.has(noun.lemma))
}

function wordDraft(at: number, value: number, rule: Rule, trend: Draft['trend']): Draft {
  return draftOf(plain(at, at + 1, value, 'words', []), { kind: 'multiple', trend }, rule)
}

/** Reads a number before "times", "-fold" or with "x": "three times the size", "ten-fold", "1.5x". */
export function readMultiple(tokens: readonly Token[], numeral: Numeral): Draft | null {
  if (numeral.suffix !== '') {
    const isTimes = numeral.suffix === 'x' || numeral.suffix === 'X'
    return isTimes ? draftOf(numeral, { kind: 'multiple' }, times) : null
  }
  const at = isHyphen(tokens, numeral.to) ? numeral.to + 1 : numeral.to
  const word = wordAt(tokens, at)
  if (word === 'fold') return draftOf(numeral, { kind: 'multiple', to: at + 1 }, times)
  const compares =
    MULTIPLE_FOLLOWERS.has(wordAt(tokens, at + 1)) ||
    (numeral.decimals && (tokens[at + 1]?.upos === 'PROPN' || tokens[at + 1]?.upos === 'NOUN'))
  if ((word === 'times' || word === 'time') && compares) {
    const next = wordAt(tokens, at + 1)
    if (
      word === 'time' ||
      (next === 'as' && !DEGREES.has(tokens[at + 2]?.upos ?? '')) ||
      (next === 'this' && numeral.value < 1000) ||
      (next === 'that' && wordAt(tokens, at + 2) !== 'of' && !isThatMuch(tokens[at + 2]))
    )
      return null
    return draftOf(numeral, { kind: 'multiple', to: at + 1 }, times)
  }
  return null
}

/** "three times as heavy", not "three times as it rained". */
const DEGREES: ReadonlySet<string> = new Set(['ADJ', 'ADV'])

/** "five times that.", "five times that amount", but "five times that week". */
function isThatMuch(token: Token | undefined): boolean {
  return token === undefined || token.upos === 'PUNCT' || MUCH.has(token.lower)
}

const MUCH: ReadonlySet<string> = new Set([
  'amount',
  'figure',
  'level',
  'much',
  'number',
  'price',
  'rate',
  'size',
  'sum',
])
