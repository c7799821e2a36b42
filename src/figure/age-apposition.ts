import { isFirstName } from '../lexicon/frozen.js'
import { MONTHS } from '../lexicon/label-nouns.js'
import type { Token } from '../tag/token.js'
import { isPersonNoun, NOW_WORDS, PERSONS } from './age-words.js'
import type { Draft } from './draft.js'
import { isHyphen, startsWithCapital, wordAt } from './words.js'

export function isAppositive(tokens: readonly Token[], draft: Draft): boolean {
  const adverb = NOW_WORDS.has(wordAt(tokens, draft.from - 1)) ? 1 : 0
  const comma = draft.from - 1 - adverb
  if (wordAt(tokens, comma) !== ',' || draft.numeral.form !== 'digits') return false
  const name = tokens[comma - 1]
  const next = tokens[draft.to]
  if (name === undefined || (draft.value! < 5 && !isChild(tokens, comma - 1))) return false
  const isName = name.upos === 'PROPN' && startsWithCapital(name.text) && !MONTHS.has(name.lower)
  // "The farmer, 61, lost": behind a common noun only between two commas
  // "Two teens, 15 and 17, were charged"
  if (name.upos === 'NOUN' && (isPersonNoun(name.lower) || PAIRS.has(name.lower)) && isListOfAges(tokens, draft.to))
    return true
  if (name.upos === 'NUM' && isHyphen(tokens, comma - 2) && wordAt(tokens, comma - 3) === 'of') return true
  if (!isName) {
    // A headline in capitals hides what its words are.
    const isNoun = name.upos === 'NOUN' || (name.text.length > 3 && name.text === name.text.toUpperCase())
    const isSomebody = isPersonNoun(name.lower) || PETS.has(name.lower)
    return next?.text === ',' && ((isNoun && isSomebody) || PERSONS.has(name.lower) || SUPERLATIVES.has(name.lower))
  }
  return next === undefined || /^[,.;)?!]$/.test(next.text)
}

const PAIRS: ReadonlySet<string> = new Set(['couple', 'duo', 'pair', 'quartet', 'trio'])

const SUPERLATIVES: ReadonlySet<string> = new Set(['eldest', 'oldest', 'youngest'])

const PETS: ReadonlySet<string> = new Set(['cat', 'dog', 'horse', 'kitten', 'pony', 'puppy'])

/** "and 17,": a second number and the comma that ends the apposition. */
function isListOfAges(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at) !== 'and' && wordAt(tokens, at) !== ',') return false
  const end = wordAt(tokens, at) === ',' && wordAt(tokens, at + 2) === 'and' ? at + 3 : at + 1
  return (
    /^\d{1,2}$/.test(wordAt(tokens, at + 1)) && /^\d{1,2}$/.test(wordAt(tokens, end)) && wordAt(tokens, end + 1) === ','
  )
}

/** "her daughter, 3,", "little Anna, 4,": so young a person is named by first name or called a child. */
function isChild(tokens: readonly Token[], at: number): boolean {
  const { upos, lower } = tokens[at]!
  if (upos === 'NOUN') return YOUNG.has(lower)
  return isFirstName(lower) && tokens[at - 1]?.upos !== 'PROPN' && tokens[at - 1]?.upos !== 'ADP'
}

const YOUNG: ReadonlySet<string> = new Set(
  'babies baby boy boys brother child children daughter daughters girl girls granddaughter grandson infant kid kids nephew niece sister son sons toddler triplets twin twins'.split(
    ' ',
  ),
)

/** "Ida Holm (38)": the same in brackets. */
export function isBracketed(tokens: readonly Token[], draft: Draft): boolean {
  if (draft.numeral.form !== 'digits' || draft.value! < 16) return false
  if (wordAt(tokens, draft.from - 1) !== '(' || wordAt(tokens, draft.to) !== ')') return false
  const last = tokens[draft.from - 2]
  const first = tokens[draft.from - 3]
  if (last === undefined || last.upos !== 'PROPN') return false
  // "Vera (84)": by the first name alone
  if (first === undefined || first.upos === 'PUNCT') return isFirstName(last.lower) && startsWithCapital(last.text)
  if (!startsWithCapital(first.text)) return false
  const isPerson = isFirstName(first.lower) || PERSON_TITLES.has(first.lower)
  return startsWithCapital(last.text) && isPerson && !MONTHS.has(last.lower)
}

const PERSON_TITLES: ReadonlySet<string> = new Set(['dr', 'dr.', 'miss', 'mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.'])
