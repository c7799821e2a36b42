import { MONTHS } from '../lexicon/label-nouns.js'
import { TIME_UNITS } from '../lexicon/units.js'
import type { Rule } from '../rule/rule.js'
import type { Token } from '../tag/token.js'
import { aged, apposition, turns, yearOld } from './age-rules.js'
import { type Draft, draftOf } from './draft.js'
import type { Numeral } from './numeral.js'
import { isHyphen, startsWithCapital, wordAt } from './words.js'

/** Reads an age where its unit follows: "34-year-old", "18 months old", "60 years of age". */
export function readAge(tokens: readonly Token[], numeral: Numeral): Draft | null {
  if (numeral.suffix !== '' || numeral.form === 'vague') return null
  const at = isHyphen(tokens, numeral.to) ? numeral.to + 1 : numeral.to
  const unit = TIME_UNITS.get(wordAt(tokens, at))
  if (unit === undefined) return null
  const next = isHyphen(tokens, at + 1) ? at + 2 : at + 1
  const word = wordAt(tokens, next)
  if (word === 'old' || word === 'olds') return draftOf(numeral, { kind: 'age', to: next + 1, unit }, yearOld)
  if (word === 'of' && wordAt(tokens, next + 1) === 'age') {
    return draftOf(numeral, { kind: 'age', to: next + 2, unit }, yearOld)
  }
  return null
}

/** The age that a bare number is by what stands around it; null if it is none. */
export function ageInContext(tokens: readonly Token[], draft: Draft): Draft | null {
  const { numeral } = draft
  if (numeral.form !== 'digits' && numeral.form !== 'words') return null
  const number = draft.value ?? draft.high
  if (number === null || !Number.isInteger(number) || number > 125 || number < 1 || numeral.scale !== 1) return null
  const before = wordAt(tokens, draft.from - 1)
  const next = tokens[draft.to]
  const age = (rule: Rule): Draft => ({
    ...draft,
    kind: 'age',
    unit: 'year',
    rules: [...draft.rules.filter((name) => name !== 'figure.number.bare'), rule.name],
  })
  if (before === 'aged' || ((before === 'age' || before === 'ages') && next?.upos !== 'NOUN')) return age(aged)
  if (before === 'between' && wordAt(tokens, draft.from - 2) === 'aged') return age(aged)
  if (draft.value === null) return null
  if (isAppositive(tokens, draft)) return age(apposition)
  if (
    next !== undefined &&
    (next.upos === 'NOUN' || next.upos === 'PROPN' || next.upos === 'ADJ' || next.upos === 'NUM')
  )
    return null
  if (next !== undefined && (next.text === 'of' || next.text === 'to' || next.text === '-')) return null
  if (TURNS.has(before) && (numeral.value >= 13 || before !== 'turns'))
    return isPerson(tokens, draft.from - 2) ? age(turns) : null
  if (BE.has(before) && number >= 16) {
    let at = draft.from - 2
    if (before === 'be') at--
    return PERSONS.has(wordAt(tokens, at)) ? age(turns) : null
  }
  return null
}

const TURNS: ReadonlySet<string> = new Set(['turn', 'turned', 'turning', 'turns'])
const BE: ReadonlySet<string> = new Set(['be', 'is', 'was', "'s"])
const PERSONS: ReadonlySet<string> = new Set(['he', 'she', 'who'])

function isPerson(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  return (
    PERSONS.has(token.lower) ||
    token.upos === 'PRON' ||
    token.upos === 'PROPN' ||
    token.upos === 'AUX' ||
    token.upos === 'ADV'
  )
}

function isAppositive(tokens: readonly Token[], draft: Draft): boolean {
  if (wordAt(tokens, draft.from - 1) !== ',' || draft.numeral.form !== 'digits' || draft.value! < 5) return false
  const name = tokens[draft.from - 2]
  if (name === undefined || name.upos !== 'PROPN' || !startsWithCapital(name.text) || MONTHS.has(name.lower))
    return false
  const next = tokens[draft.to]
  return next === undefined || /^[,.;)?!]$/.test(next.text)
}
