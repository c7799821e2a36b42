import { CARDINALS } from '../lexicon/number-words.js'
import { BEFORE_YEAR, YEARLY_NOUNS } from '../lexicon/year-neighbours.js'
import type { Token } from '../tag/token.js'
import { dateDraft, type WordRule } from './time-rule.js'
import { wordClassOf } from './word-class.js'
import { isCapital, isHyphen, wordAt, yearOf } from './words.js'

export const yearRules: readonly WordRule[] = [
  {
    name: 'time.date.year',
    why: 'Four digits from 1100 to 2100 without a unit or a counted noun, and not at the end of a name, are a year.',
    examples: [
      ['The law dates from 1988.', { text: '1988', type: 'date', value: '1988' }],
      ['Profit grew in fiscal 1990.', { text: 'fiscal 1990', type: 'date', value: '1990' }],
      ['It starts in the year 2000.', { text: 'the year 2000', type: 'date', value: '2000' }],
      ['They hired 2030 workers.', null],
      ['It paid $1990 for the desk.', null],
      ['The plan is called Agenda 2030.', null],
    ],
    on: 'year',
    find(tokens, at) {
      const year = yearOf(wordAt(tokens, at))
      if (year === null || !isYear(tokens, at)) return null
      return dateDraft('year', yearStart(tokens, at), at + 1, `${year}`)
    },
  },
  {
    name: 'time.date.spelled-year',
    why: 'Broadcasters spell years as two pairs of digits.',
    examples: [
      ['He was born in nineteen eighty-four.', { text: 'nineteen eighty-four', type: 'date', value: '1984' }],
      ['She is nineteen now.', null],
    ],
    on: 'spelled-year',
    find(tokens, at) {
      const century = wordAt(tokens, at) === 'nineteen' ? 1900 : wordAt(tokens, at) === 'eighteen' ? 1800 : 2000
      const [rest, to] = pairAt(tokens, at + 1)
      if (rest === 0) return spelledThousand(tokens, at)
      // "twenty ten" is a year; "twenty five" is a number.
      if (century === 2000 && rest < 10) return null
      return dateDraft('year', yearStart(tokens, at), to, `${century + rest}`)
    },
  },
]

/** "the year two thousand": only with "the year", since without it the words count. */
function spelledThousand(tokens: readonly Token[], at: number) {
  if (wordAt(tokens, at) !== 'two' || wordAt(tokens, at + 1) !== 'thousand') return null
  if (wordAt(tokens, at - 1) !== 'year') return null
  return dateDraft('year', wordAt(tokens, at - 2) === 'the' ? at - 2 : at - 1, at + 2, '2000')
}

/** A number from 10 to 99 in words, and where it ends; 0 if there is none. */
function pairAt(tokens: readonly Token[], at: number): readonly [number: number, end: number] {
  const tens = CARDINALS.get(wordAt(tokens, at))
  if (tens === undefined || tens < 10) return [0, at]
  if (tens < 20) return [tens, at + 1]
  const onesAt = isHyphen(tokens, at + 1) ? at + 2 : at + 1
  const ones = CARDINALS.get(wordAt(tokens, onesAt))
  return ones !== undefined && ones < 10 ? [tens + ones, onesAt + 1] : [tens, at + 1]
}

/** Where "fiscal 1990", "the year 2000", "fiscal year 1990" starts. */
function yearStart(tokens: readonly Token[], at: number): number {
  let from = at
  if (wordAt(tokens, from - 1) === 'year') from--
  const before = wordAt(tokens, from - 1)
  if (before === 'fiscal' || before === 'calendar') from--
  if (from < at && wordAt(tokens, from - 1) === 'the' && wordAt(tokens, at - 1) === 'year') from--
  return from
}

function isYear(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  const word = before?.lower ?? ''
  if (before !== undefined && before.upos === 'SYM' && before.text !== '/') return false
  if (word === '$' || word === '£' || word === '€' || word === '¥' || word === '#' || word === 'no.' || word === '@')
    return false
  const year = yearOf(wordAt(tokens, at)) ?? 0
  const next = after?.lower ?? ''
  if (next === '%' || next === 'percent' || next === '°') return false
  if (isHyphen(tokens, at - 1) && isCapital(tokens[at - 2])) return false
  if (BEFORE_YEAR.has(word)) {
    // "in 1988 workers struck" is rare, "for 1500 dollars" is not
    return !countsNext(tokens, at) || (year >= 1900 && (word === 'in' || word === 'since'))
  }
  const kind = wordClassOf(word)
  if (kind === 'quarter-code' || kind === 'season' || kind === 'half') return true
  if (before !== undefined && before.upos === 'PROPN' && isCapital(before))
    return YEARLY_NOUNS.has(next) && year >= 1900
  if (before !== undefined && before.upos === 'NUM' && yearOf(word) === null) return false
  return !countsNext(tokens, at)
}

/** Whether a noun that the four digits would count follows. */
function countsNext(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1]
  if (after === undefined || after.upos === 'PUNCT') return false
  if (YEARLY_NOUNS.has(after.lower)) return false
  if (after.upos === 'NUM') return true
  const nounAt = after.upos === 'ADJ' ? at + 2 : at + 1
  const noun = tokens[nounAt]
  if (noun === undefined || noun.upos !== 'NOUN') return false
  if (YEARLY_NOUNS.has(noun.lower)) return false
  return noun.lower.endsWith('s') && noun.lemma !== noun.lower && !isDetermined(tokens, at)
}

/** "its 1988 sales", "the 1988 accords": a determiner or possessor before a number of four digits makes it a year. */
function isDetermined(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before !== undefined && (before.upos === 'DET' || before.upos === 'PRON' || before.upos === 'PART')
}
