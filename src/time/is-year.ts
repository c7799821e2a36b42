import { CURRENCY_NAMES } from '../lexicon/currencies.js'
import { UNIT_ABBREVIATIONS, UNIT_NAMES } from '../lexicon/units.js'
import { BEFORE_YEAR, YEARLY_NOUNS } from '../lexicon/year-neighbours.js'
import type { Token, Upos } from '../tag/token.js'
import { wordClassOf } from './word-class.js'
import { isCapital, isHyphen, wordAt, yearOf } from './words.js'

/** Whether four digits that could be a year are one: no amount, no count of things, no end of a name. */
export function isYear(tokens: readonly Token[], at: number): boolean {
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
  if (isHyphen(tokens, at + 1) && tokens[at + 2]?.upos === 'NOUN' && !AGES.has(wordAt(tokens, at + 2))) return false
  if (UNIT_NAMES.has(next) || CURRENCY_NAMES.has(next)) return false
  // "In 2018 in Paris" is no length in inches
  if (UNIT_ABBREVIATIONS.has(after?.text ?? '') && after?.upos !== 'ADP') return false
  if (isBounded(tokens, at) || countsSecond(tokens, at)) return false
  if (BEFORE_YEAR.has(word)) {
    // "in 1988 workers struck" is rare, "for 1500 dollars" is not
    return !countsNext(tokens, at) || (year >= 1900 && (word === 'in' || word === 'since'))
  }
  const kind = wordClassOf(word)
  if (kind === 'quarter-code' || kind === 'season' || kind === 'half') return true
  // "Agenda 2030", "Peugeot 2008": the end of a name, whose words may be tagged as nouns
  if (before !== undefined && isCapital(before) && (before.upos === 'PROPN' || (at > 1 && NAMING.has(before.upos))))
    return YEARLY_NOUNS.has(next) && year >= 1900
  if (before !== undefined && before.upos === 'NUM' && yearOf(word) === null) return false
  return !countsNext(tokens, at)
}

const NAMING: ReadonlySet<Upos> = new Set<Upos>(['ADJ', 'NOUN', 'VERB', 'X'])

/** Whether a noun that the four digits would count follows. */
function countsNext(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1]
  if (after === undefined || after.upos === 'PUNCT') return false
  if (YEARLY_NOUNS.has(after.lower) || wordAt(tokens, at + 2) === 'year') return false
  if (after.upos === 'NUM' || after.lower === 'more') return true
  const nounAt = after.upos === 'ADJ' ? at + 2 : at + 1
  const noun = tokens[nounAt]
  if (noun === undefined || noun.upos !== 'NOUN') return false
  if (YEARLY_NOUNS.has(noun.lower)) return false
  if (CROWDS.has(noun.lower)) return true
  return noun.lower.endsWith('s') && noun.lemma !== noun.lower && !isDetermined(tokens, at)
}

/** What a year may be joined to: "the 1980-vintage plane". */
const AGES: ReadonlySet<string> = new Set(['era', 'level', 'model', 'season', 'style', 'type', 'vintage'])

/** "More than 2000 died", "some 1900 were hurt": what is more or about is counted, but for "since about 1900". */
function isBounded(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at - 1)
  const before = wordAt(tokens, at - 2)
  if (word === 'than')
    return (before === 'more' || before === 'fewer' || before === 'less') && !YEARLY_NOUNS.has(wordAt(tokens, at + 1))
  if (word === 'least' || word === 'most') return before === 'at' && !LASTING.has(wordAt(tokens, at - 3))
  return BOUNDING.has(word) && !BEFORE_YEAR.has(before)
}

/** "until at least 2027" */
const LASTING: ReadonlySet<string> = new Set(['before', 'since', 'till', 'until'])

const BOUNDING: ReadonlySet<string> = new Set(['about', 'almost', 'approximately', 'nearly', 'roughly', 'some'])

/** "Between 1500 and 2000 people". */
function countsSecond(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at - 1) === 'between' || wordAt(tokens, at - 1) === 'from') {
    const link = wordAt(tokens, at + 1)
    return (link === 'and' || link === 'to') && yearOf(wordAt(tokens, at + 2)) !== null && countsNext(tokens, at + 2)
  }
  return false
}

/** Plurals without an s: what is counted by the thousand. */
const CROWDS: ReadonlySet<string> = new Set(['children', 'men', 'people', 'women'])

/** "its 1988 sales", "the 1988 accords": a determiner or possessor before a number of four digits makes it a year. */
function isDetermined(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before === undefined || before.lower === 'some') return false
  return before.upos === 'DET' || before.upos === 'PRON' || before.upos === 'PART'
}
