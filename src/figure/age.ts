import { TIME_ABBREVIATIONS, TIME_UNITS } from '../lexicon/units.js'
import type { Token } from '../tag/token.js'
import { aged, inDecade, overs, persons, yearOld } from './age-rules.js'
import { BEYOND, OLDER } from './age-words.js'
import { type Draft, draftOf } from './draft.js'
import type { Numeral } from './numeral.js'
import { readDegreeDecade } from './temperature.js'
import { isHyphen, wordAt } from './words.js'

/** Reads an age where its unit follows: "34-year-old", "18 months old", "60 years of age". */
export function readAge(tokens: readonly Token[], numeral: Numeral): Draft | null {
  if (numeral.suffix === 's') return overAge(tokens, numeral) ?? readDegreeDecade(tokens, numeral)
  if (numeral.form === 'vague') return null
  if (numeral.suffix !== '') return attachedAge(tokens, numeral)
  const at = isHyphen(tokens, numeral.to) ? numeral.to + 1 : numeral.to
  const unit = TIME_UNITS.get(wordAt(tokens, at)) ?? TIME_ABBREVIATIONS.get(wordAt(tokens, at))
  if (unit === undefined) return shortAge(tokens, numeral, at)
  const next = isHyphen(tokens, at + 1) ? at + 2 : at + 1
  const word = wordAt(tokens, next)
  if (wordAt(tokens, numeral.from - 1) === 'aged') return draftOf(numeral, { kind: 'age', to: at + 1, unit }, aged)
  if (at === numeral.to && isYoungerThan(tokens, numeral.from))
    return draftOf(numeral, { kind: 'age', to: at + 1, unit }, persons)
  if (word === 'old' || word === 'olds') return draftOf(numeral, { kind: 'age', to: next + 1, unit }, yearOld)
  if (word === 'of' && wordAt(tokens, next + 1) === 'age') {
    return draftOf(numeral, { kind: 'age', to: next + 2, unit }, yearOld)
  }
  return null
}

/** "babies younger than six months", "infants under 6 months". */
function isYoungerThan(tokens: readonly Token[], from: number): boolean {
  const word = wordAt(tokens, from - 1)
  if (word === 'than') return OLDER.has(wordAt(tokens, from - 2))
  // "pups as young as six weeks"
  if (word === 'as') return wordAt(tokens, from - 2) === 'young'
  if (word === 'between') return wordAt(tokens, from - 2) === 'aged'
  return BEYOND.has(word) && SMALL_CHILDREN.has(wordAt(tokens, from - 2))
}

const SMALL_CHILDREN: ReadonlySet<string> = new Set(
  'babies calves children infants kids kittens newborns puppies toddlers'.split(' '),
)

/** "a 6mo old baby", "a 20yr-old", "3yo". */
function attachedAge(tokens: readonly Token[], numeral: Numeral): Draft | null {
  const { suffix, to } = numeral
  if (suffix === 'yo') return draftOf({ ...numeral, suffix: '' }, { kind: 'age', unit: 'year' }, yearOld)
  const unit = suffix === 'mo' ? 'month' : TIME_ABBREVIATIONS.get(suffix)
  if (unit === undefined) return null
  const next = isHyphen(tokens, to) ? to + 1 : to
  const word = wordAt(tokens, next)
  if (word !== 'old' && word !== 'olds') return null
  return draftOf({ ...numeral, suffix: '' }, { kind: 'age', to: next + 1, unit }, yearOld)
}

/** "27 y/o", "11 yo": years old in shorthand; "30-something": a decade of life. */
function shortAge(tokens: readonly Token[], numeral: Numeral, at: number): Draft | null {
  const word = wordAt(tokens, at)
  if (word === 'yo') return draftOf(numeral, { kind: 'age', to: at + 1, unit: 'year' }, yearOld)
  if (word === 'y' && wordAt(tokens, at + 1) === '/' && wordAt(tokens, at + 2) === 'o')
    return draftOf(numeral, { kind: 'age', to: at + 3, unit: 'year' }, yearOld)
  const { value } = numeral
  if ((word !== 'something' && word !== 'somethings') || at === numeral.to || value < 20 || value % 10 !== 0)
    return null
  const decade = { kind: 'age', unit: 'year', to: at + 1, value: null, low: value, high: value + 9 } as const
  return draftOf(numeral, decade, inDecade)
}

/** "the over-65s", "under-16s": people by the age that they are beyond. */
export function overAge(tokens: readonly Token[], numeral: Numeral): Draft | null {
  const { value, from } = numeral
  if (!Number.isInteger(value) || value > 125 || numeral.scale !== 1) return null
  const before = wordAt(tokens, isHyphen(tokens, from - 1) ? from - 2 : from - 1)
  const owner = decadeOwner(tokens, from)
  if (OWNERS.has(owner) && value >= 20 && value % 10 === 0) {
    const decade = { kind: 'age', unit: 'year', value: null, low: value, high: value + 9 } as const
    return draftOf({ ...numeral, suffix: '' }, decade, inDecade)
  }
  if (before !== 'over' && before !== 'under') return null
  const bound = before === 'over' ? 'more-than' : 'less-than'
  return draftOf({ ...numeral, suffix: '' }, { kind: 'age', unit: 'year', bound }, overs)
}

/** Whose decade it is: "her 60s", "her late 60s", "her 60s and 70s". */
function decadeOwner(tokens: readonly Token[], from: number): string {
  const at = isHyphen(tokens, from - 1) ? from - 2 : from - 1
  const word = wordAt(tokens, at)
  if (PARTS_OF_DECADE.has(word)) return decadeOwner(tokens, at)
  const isSecond = (word === 'and' || word === 'or' || word === 'to') && /^\d0s$/.test(wordAt(tokens, at - 1))
  return isSecond ? decadeOwner(tokens, at - 1) : word
}

const OWNERS: ReadonlySet<string> = new Set(['her', 'his', 'my', 'our', 'their', 'your'])

const PARTS_OF_DECADE: ReadonlySet<string> = new Set(['early', 'late', 'mid'])
