import { askedOnce } from '../tag/asked-once.js'
import type { Sentence } from '../tag/token.js'
import { isAllCapitals, isCapitalized, isLowercase } from './letters.js'
import { isFunctionWord } from './word-facts.js'

/** What a capital is worth in a sentence: something in a mixed one, nothing in a Title-Case headline or in capitals. */
export type SentenceCase = 'mixed' | 'title' | 'upper'

/** Tells running text from headlines in Title Case and lines in capitals. */
export function sentenceCase(sentence: Sentence): SentenceCase {
  const { tokens, block } = sentence
  let small = 0
  let capital = 0
  let smallVerbs = 0
  for (const { text, upos, word } of tokens) {
    if (isLowercase(text)) {
      if (upos === 'VERB' || upos === 'AUX') smallVerbs++
      if (text.length > 4 || !isSmallInHeadlines(word)) small++
    } else if (text.length > 1 && isCapitalized(text)) capital++
  }
  const heading = block.kind === 'title' || block.kind === 'heading'
  if (capital <= small || (!heading && small * 8 > capital && small > 1)) return 'mixed'
  // A sentence full of names ("He met Gov. Roe and Sen. Brandt of Ohio") still has its verb small; a headline's has a capital.
  if (!heading && smallVerbs > 0) return 'mixed'

  let allCapitals = 0
  let common = 0
  for (const { text, word, upos, verb } of tokens) {
    if (text.length < 2 || !isCapitalized(text)) continue
    if (isAllCapitals(text)) allCapitals++
    if (isFunctionWord(word) || verb !== null || upos === 'VERB' || upos === 'ADJ') common++
  }
  if (allCapitals === capital && !tokens.some(({ text }) => isLowercase(text))) {
    return capital > 1 || tokens.length === 1 ? 'upper' : 'mixed'
  }
  if (heading) return capital > 2 && common > 0 ? 'title' : 'mixed'
  // Most of the line in capitals, with a name or a unit that has small letters in it ("MCDONALD'S SEES GAIN IN 3rd QTR").
  if (allCapitals > 3 && allCapitals * 6 >= (small + capital) * 5) return 'upper'
  // A list of names ("Boston 4 Denver 2") has capitals only, too; a headline has common words among them.
  return small * 8 <= capital && capital > 3 && common * 4 >= capital ? 'title' : 'mixed'
}

const isSmallInHeadlines = askedOnce((lower) => smallInHeadlines.has(lower))

/** Words that Title Case leaves small. */
const smallInHeadlines = new Set(
  'a an and as at but by for from if in into nor of on or over per so the to up v via vs with yet'.split(' '),
)
