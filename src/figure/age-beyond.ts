import type { Token } from '../tag/token.js'
import { BEYOND, BOUND_JOINERS, IRREGULAR_PLURALS, isFreed, isPersonNoun, isPersons, OLDER } from './age-words.js'
import type { Draft } from './draft.js'
import { isHyphen, wordAt } from './words.js'

/** "65 and older", "12 or younger", "older than 65", "younger than 12": what comes in years of life alone. */
export function isOlder(tokens: readonly Token[], draft: Draft): boolean {
  // "adults (18+)"
  if (wordAt(tokens, draft.to) === '+' && wordAt(tokens, draft.from - 1) === '(' && isPersons(tokens[draft.from - 2]))
    return true
  if (BOUND_JOINERS.has(wordAt(tokens, draft.to))) {
    const word = wordAt(tokens, draft.to + 1)
    if (OLDER.has(word)) return wordAt(tokens, draft.to + 2) !== 'than'
    // "adults 50 and over"
    const noun = wordAt(tokens, draft.from - 1)
    return (word === 'over' || word === 'under' || word === 'up') && noun.length > 3 && isPersonNoun(noun)
  }
  if (wordAt(tokens, draft.from - 1) !== 'than' || !OLDER.has(wordAt(tokens, draft.from - 2))) return false
  return isFreed(tokens[draft.to])
}

/** "children under five", "people over 65". */
export function isBeyond(tokens: readonly Token[], draft: Draft): boolean {
  const hyphen = isHyphen(tokens, draft.from - 1) ? wordAt(tokens, draft.from - 2) : ''
  if (hyphen === 'under' || hyphen === 'over') return true
  if (!BEYOND.has(wordAt(tokens, draft.from - 1))) return false
  const noun = tokens[draft.from - 2]
  const next = tokens[draft.to]?.upos
  if (noun !== undefined && INDEFINITE_PERSONS.has(noun.lower) && opensPredicate(tokens, draft.to)) return true
  if (next === 'NOUN' || next === 'PROPN' || next === 'ADJ' || next === 'NUM') return false
  if (noun !== undefined && INDEFINITE_PERSONS.has(noun.lower)) return draft.numeral.suffix === '' && draft.value! >= 5
  if (noun === undefined || (noun.upos !== 'NOUN' && noun.upos !== 'PROPN') || !isPersonNoun(noun.lower)) return false
  return (noun.lower.endsWith('s') || IRREGULAR_PLURALS.has(noun.lower)) && draft.numeral.suffix === ''
}

/** "anyone under 18 needs a guardian": a word in -s before an article is what the person does. */
function opensPredicate(tokens: readonly Token[], at: number): boolean {
  return /[^s]s$/.test(wordAt(tokens, at)) && tokens[at + 1]?.upos === 'DET'
}

const INDEFINITE_PERSONS: ReadonlySet<string> = new Set([
  'anybody',
  'anyone',
  'everybody',
  'everyone',
  'nobody',
  'one',
  'somebody',
  'someone',
  'those',
])
