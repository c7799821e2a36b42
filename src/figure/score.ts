import { SCORE_AFTER, SCORE_BEFORE, SCORE_NOUNS } from '../lexicon/score-words.js'
import type { Rule } from '../rule/rule.js'
import type { Token, Upos } from '../tag/token.js'
import { type Draft, draftOf } from './draft.js'
import type { Numeral } from './numeral.js'
import { readNumeral } from './read-numeral.js'
import { isHyphen, startsWithCapital, wordAt } from './words.js'

const score = {
  name: 'figure.score.pair',
  why: 'Two whole numbers joined by a hyphen, or by "to" after a word of winning or voting, are a score.',
  examples: [
    ['The visitors won 3-1.', { text: '3-1', kind: 'score', low: 1, high: 3, value: null }],
    ['The council voted 5-4 for the dam.', { text: '5-4', kind: 'score', low: 4, high: 5 }],
    ['She was cleared by a majority of ten to two.', { text: 'ten to two', kind: 'score', low: 2, high: 10 }],
    ['A majority of 320 to 11 backed it.', { text: '320 to 11', kind: 'score', low: 11, high: 320 }],
    ['Orrin Town 1-4 Kelmar City', { text: '1-4', kind: 'score', low: 1, high: 4 }],
    ['The trip takes 3-4 hours.', null],
    ['Orrin Town 1-4 hours away', null],
  ],
} as const satisfies Rule

export const scoreRules: readonly Rule[] = [score]

/** Reads a score that begins with a number: "3-1", "54-46". */
export function readScore(tokens: readonly Token[], numeral: Numeral): Draft | null {
  const at = numeral.to
  // "The motion failed, 220 to 212."
  const comma = wordAt(tokens, numeral.from - 1) === ',' && wordAt(tokens, at) === 'to' ? 1 : 0
  const before = wordAt(tokens, numeral.from - 1 - comma)
  const spelled = wordAt(tokens, at) === 'to' && (SCORE_BEFORE.has(before) || isTally(tokens, numeral.from))
  if ((!spelled && !isHyphen(tokens, at)) || !isScorePart(numeral)) return null
  const second = readNumeral(tokens, at + 1)
  if (second === null || second.from !== at + 1 || !isScorePart(second)) return null
  const last = tokens[second.to]
  const isOwnNoun = isTally(tokens, numeral.from) && (last?.upos === 'VERB' || last?.upos === 'AUX')
  if (spelled && last !== undefined && last.upos !== 'PUNCT' && !AFTER_TALLY.has(last.lower) && !isOwnNoun) return null
  if (isHyphen(tokens, second.to)) return null
  const next = tokens[second.to]
  const word = next?.lower ?? ''
  const cue = SCORE_AFTER.has(word) || SCORE_BEFORE.has(before) || isNextSet(tokens, numeral.from)
  const falls = numeral.value >= second.value
  const free = next === undefined || FREE.has(next.upos)
  const even = numeral.value === second.value
  if (isBetweenSides(tokens, numeral, second)) return scoreOf(numeral, second)
  if (
    !even &&
    !SCORE_AFTER.has(word) &&
    !(cue && free) &&
    !(falls && free && (numeral.value < 200 || second.value <= WICKETS || isVote(tokens, numeral.from) || isOwnNoun))
  )
    return null
  // "by 7-8 per cent"
  if (wordAt(tokens, second.to) === 'per') return null
  return scoreOf(numeral, second)
}

function scoreOf(first: Numeral, second: Numeral): Draft {
  const low = Math.min(first.value, second.value)
  const high = Math.max(first.value, second.value)
  return draftOf(first, { kind: 'score', to: second.to, value: null, low, high }, score)
}

/** "Orrin Town 1-4 Kelmar City": between two names stands how they played. */
function isBetweenSides(tokens: readonly Token[], first: Numeral, second: Numeral): boolean {
  if (first.form !== 'digits' || Math.max(first.value, second.value) > MOST_SCORED) return false
  if (tokens[first.to]!.spaced) return false
  return startsWithCapital(tokens[first.from - 1]?.text ?? '') && startsWithCapital(tokens[second.to]?.text ?? '')
}

/** By one side of a game; rugby's highest are above a hundred. A guess. */
const MOST_SCORED = 120

/** A side at cricket has ten to lose: "287-4". */
const WICKETS = 10

/** "passed on a party-line vote, 218-214": a body with hundreds of members */
function isVote(tokens: readonly Token[], from: number): boolean {
  const before = wordAt(tokens, from - (wordAt(tokens, from - 1) === ',' ? 2 : 1))
  return SCORE_BEFORE.has(before) || SCORE_NOUNS.has(before)
}

/** "by a majority of 10 to two", "a vote of 54 to 46". */
function isTally(tokens: readonly Token[], from: number): boolean {
  return wordAt(tokens, from - 1) === 'of' && SCORE_NOUNS.has(wordAt(tokens, from - 2))
}

/** "voted 10 to two in favour", "54 to 46 to pass it". */
const AFTER_TALLY: ReadonlySet<string> = new Set(['against', 'for', 'in', 'on', 'to', 'that'])

/** "6-4, 3-6": a further set or match of a list of scores. */
function isNextSet(tokens: readonly Token[], from: number): boolean {
  return wordAt(tokens, from - 1) === ',' && isHyphen(tokens, from - 3) && /^\d{1,2}$/.test(wordAt(tokens, from - 2))
}

/** What a score may stand before without counting it. */
const FREE: ReadonlySet<Upos> = new Set<Upos>(['ADP', 'ADV', 'CCONJ', 'PART', 'PUNCT', 'SCONJ', 'VERB'])

function isScorePart(numeral: Numeral): boolean {
  const { value, form, suffix, grouped, scale } = numeral
  return (
    (form === 'digits' || (form === 'words' && value < 13)) &&
    suffix === '' &&
    !grouped &&
    scale === 1 &&
    Number.isInteger(value) &&
    value < 1000 &&
    numeral.to === numeral.from + 1
  )
}
