import { MONTHS } from '../lexicon/calendar.js'
import { ORDINALS } from '../lexicon/time-counts.js'
import { YEARLY_NOUNS } from '../lexicon/year-neighbours.js'
import type { Token } from '../tag/token.js'
import { type Draft, dateDraft, type WordRule } from './time-rule.js'
import type { PartialTime } from './time-span.js'
import { isCapital, isDigits, isHyphen, wordAt, yearOf } from './words.js'

export const quarterRules: readonly WordRule[] = [
  {
    name: 'time.date.ordinal-quarter',
    why: 'A quarter with its number is a part of the year; companies report by it.',
    examples: [
      ['Third-quarter profit fell.', { text: 'Third-quarter', type: 'date' }],
      ['Sales rose in the fiscal second quarter.', { text: 'the fiscal second quarter', type: 'date' }],
      ['A third quarter-back was hurt.', null],
      ['It took a quarter of the market.', null],
      ['He was hurt in the third quarter of the game.', null],
    ],
    on: 'unit',
    find(tokens, at) {
      const word = wordAt(tokens, at)
      if ((word !== 'quarter' && word !== 'quarters') || isHyphen(tokens, at + 1)) return null
      if (wordAt(tokens, at + 1) === 'of' && wordAt(tokens, at + 2) === 'the' && !isYearly(tokens, at + 2)) return null
      return numbered(tokens, at, 'quarter')
    },
  },
  {
    name: 'time.date.half',
    why: 'The first and the second half are parts of the year, unless something else is halved.',
    examples: [
      ['Output fell in the first half of 2009.', { text: 'the first half of 2009', type: 'date', value: '2009-H1' }],
      ['He scored in the first half of the match.', null],
    ],
    on: 'half',
    find(tokens, at) {
      if (wordAt(tokens, at + 1) === 'of' && !isYearly(tokens, at + 2)) return null
      return numbered(tokens, at, 'half')
    },
  },
  {
    name: 'time.date.quarter-code',
    why: 'Companies write "Q3" or "3Q" for the third quarter and "H1" for the first half.',
    examples: [
      ['Revenue grew in Q3 2023.', { text: 'Q3 2023', type: 'date', value: '2023-Q3' }],
      ['Margins fell in 3Q23.', { text: '3Q23', type: 'date', value: '2023-Q3' }],
      ['It bought an Audi Q7 2.0.', null],
      ['It lasted for 2h.', null],
    ],
    on: 'quarter-code',
    find(tokens, at) {
      const word = wordAt(tokens, at)
      const letterFirst = word.charCodeAt(0) > 57
      const letter = (letterFirst ? word[0] : word[1])?.toUpperCase() ?? ''
      const number = Number(letterFirst ? word[1] : word[0])
      if (number < 1 || number > (letter === 'Q' ? 4 : 2)) return null
      const unit = letter === 'Q' ? 'quarter' : 'half'
      const year = word.length === 4 ? word.slice(2) : ''
      // "an Infiniti Q4", "the H1 visa": models and kinds have such names
      if (year === '' && !isPlaced(tokens, at)) return null
      if (year !== '') return isDigits(year) ? dateDraft(unit, at, at + 1, `20${year}-${letter}${number}`) : null
      return dateDraft(unit, at, at + 1, partial(unit, number))
    },
  },
  {
    name: 'time.date.months-of-quarter',
    why: 'The first and the last month of a quarter or a half, joined by a hyphen, are that part of the year.',
    examples: [
      ['Profit rose in January-March.', { text: 'January-March', type: 'date' }],
      ['Profit rose in July-September 2021.', { text: 'July-September 2021', type: 'date', value: '2021-Q3' }],
      ['It rained in the January-May season.', null],
    ],
    on: 'month',
    find(tokens, at) {
      const first = MONTHS.get(wordAt(tokens, at - 2))
      const last = MONTHS.get(wordAt(tokens, at))
      if (first === undefined || last === undefined || !isHyphen(tokens, at - 1)) return null
      const months = last - first + 1
      if ((months !== 3 && months !== 6) || last % months !== 0) return null
      const unit = months === 3 ? 'quarter' : 'half'
      const year = yearOf(wordAt(tokens, at + 1))
      const code = `${unit === 'quarter' ? 'Q' : 'H'}${last / months}`
      return year === null
        ? dateDraft(unit, at - 2, at + 1, partial(unit, last / months))
        : dateDraft(unit, at - 2, at + 2, `${year}-${code}`)
    },
  },
]

/** Whether a preposition, a year, or a noun of results shows that a quarter is meant. */
function isPlaced(tokens: readonly Token[], at: number): boolean {
  const next = wordAt(tokens, at + 1)
  if (YEARLY_NOUNS.has(next) || yearOf(next) !== null || next.startsWith('fy')) return true
  // "it lasted 2h": hours
  if (tokens[at]!.text.endsWith('h')) return false
  const before = tokens[at - 1]
  if (before === undefined) return true
  if (wordAt(tokens, at).startsWith('h')) return before.upos === 'ADP'
  return before.upos !== 'PROPN' || !isCapital(before)
}

function partial(unit: 'quarter' | 'half', number: number): PartialTime {
  return { kind: 'partial', unit, pattern: `XXXX-${unit === 'quarter' ? 'Q' : 'H'}${number}`, direction: null }
}

/** "the fiscal third quarter", "third-quarter", "its fourth quarter": number and noun. */
function numbered(tokens: readonly Token[], at: number, unit: 'quarter' | 'half'): Draft | null {
  const hyphen = isHyphen(tokens, at - 1)
  const fiscal = !hyphen && wordAt(tokens, at - 1) === 'fiscal'
  const place = hyphen || fiscal ? at - 2 : at - 1
  const number = ordinalAt(tokens, place)
  if (number === null) return null
  const value = unit === 'half' && number > 2 ? 0 : number
  if (value < 1 || value > 4) return null
  let from = place
  if (wordAt(tokens, from - 1) === 'fiscal') from--
  else if (isHyphen(tokens, from - 1) && wordAt(tokens, from - 2) === 'fiscal') from -= 2
  const before = wordAt(tokens, from - 1)
  // "the third-quarter loss": the article belongs to the loss
  if (before === 'the' && !hyphen) from--
  else if (before === 'a' && !hyphen) return null
  return dateDraft(unit, from, at + 1, partial(unit, value))
}

function ordinalAt(tokens: readonly Token[], at: number): number | null {
  const word = wordAt(tokens, at)
  if (word === 'last' || word === 'latter') return wordAt(tokens, at + 1) === 'half' ? 2 : null
  if ((word === 'last' || word === 'final') && wordAt(tokens, at + 1) === 'quarter') {
    return wordAt(tokens, at + 2) === 'of' && isYearly(tokens, at + 3) ? 4 : null
  }
  if (word === '1st') return 1
  if (word === '2nd') return 2
  if (word === '3rd') return 3
  if (word === '4th') return 4
  return ORDINALS.get(word) ?? null
}

/** Whether what follows "the first half of" is a year. */
function isYearly(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at)
  if (yearOf(word) !== null || word === 'fiscal') return true
  const next = wordAt(tokens, at + 1)
  return (
    next === 'year' || next === 'century' || next === 'decade' || next === 'fiscal' || wordAt(tokens, at + 2) === 'year'
  )
}
