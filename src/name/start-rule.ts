import { measureAdjectives, measureNouns } from '../lexicon/nominals.js'
import { partyWords, politicians } from '../lexicon/party-words.js'
import { postHeads } from '../lexicon/titles.js'
import { askedOnce } from '../tag/asked-once.js'
import type { Token } from '../tag/token.js'
import { knownNames } from './known-names.js'
import { hasInnerCapital, isAllCapitals, isCapitalized, isInitial } from './letters.js'
import { isNamePart } from './name-part.js'
import { phraseEnd } from './phrase-end.js'
import { opensSentence } from './sentence-start.js'
import { isCommonWord, type Survey } from './survey.js'
import {
  isAddress,
  isCommonNounWord,
  isFirstName,
  isFunctionWord,
  isLegalForm,
  isPost,
  isPostModifier,
  typeOfWord,
} from './word-facts.js'

/** The rule by which a name may start at a token, or null. */
export function startRule(tokens: readonly Token[], at: number, seen: Survey): string | null {
  if (!isNamePart(tokens, at)) return isCountedName(tokens, at) ? 'name.case.capital' : null
  if (!opensSentence(tokens, at)) return 'name.case.capital'
  const token = tokens[at]!
  const { text, lower, word } = token
  // "THE only ferry": a first word in capitals for its looks
  if (isAllCapitals(text) && openers.has(lower) && tokens[at + 1] !== undefined && !isAllCapitals(tokens[at + 1]!.text))
    return null
  if (isAllCapitals(text) || hasInnerCapital(text) || isInitial(text)) return 'name.case.capital'
  if (isFunctionWord(word)) return null
  if (phraseEnd(tokens, at) > 0) return 'name.case.known'
  const small = seen.small.has(lower)
  // "Gross margin narrowed": a measure, though Gross is a family's name.
  if (measureAdjectives.has(lower) && measureNouns.has(tokens[at + 1]?.lower ?? '')) return null
  if (seen.capital.has(lower) && !small) return 'name.case.elsewhere'
  if (isAddress(word)) return 'name.case.capital'
  if (isNamePart(tokens, at + 1) && tokens[at + 1]!.spaced) {
    if (isPost(word) || isFirstName(word) || typeOfWord(word) !== null) return 'name.case.known'
    if (token.upos === 'PROPN' && !small && !isCommonNounWord(word)) return 'name.case.tagged'
    if (isUnknownPair(token, tokens[at + 1]!) && !small) return 'name.case.tagged'
    if ((token.upos === 'PROPN' || token.upos === 'NOUN') && opensFirm(tokens, at)) return 'name.case.legal-form'
    if (isPostModifier(word) && postHeads.has(tokens[at + 1]!.lower)) return 'name.case.known'
  }
  if (token.upos !== 'VERB' && tokens[at + 1]?.text === '&' && isNamePart(tokens, at + 2)) return 'name.case.legal-form'
  if (typeOfWord(word) !== null && (ownsName(tokens, at) || isPartyOf(tokens, at))) return 'name.case.known'
  if (small || isPost(word)) return null
  // "Conservative estimates", "Labour costs".
  if (isOrdinary(word) && partyWords.has(lower)) return null
  if (typeOfWord(word) !== null && !isOrdinary(word)) return 'name.case.known'
  return isCommonWord(token, seen) ? null : 'name.case.tagged'
}

/** "Dougal Imrie": two words that no list has, though the tagger takes the first for a noun; not "Shareholder Anna Roe". */
function isUnknownPair(first: Token, second: Token): boolean {
  if (first.upos !== 'NOUN' || first.verb !== null || isCommonNounWord(first.word)) return false
  if (second.upos !== 'NOUN' && second.upos !== 'PROPN') return false
  return !isCommonNounWord(second.word) && !isFirstName(second.word) && typeOfWord(second.word) === null
}

/** "Labour's Ana Holm": a common noun would have its article. */
function ownsName(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at + 1]?.lower
  return (mark === "'s" || mark === '’s') && isNamePart(tokens, at + 2)
}

/** "Conservative leader Ana Holm". */
function isPartyOf(tokens: readonly Token[], at: number): boolean {
  if (!partyWords.has(tokens[at]!.lower)) return false
  const post = tokens[at + 1]
  return post !== undefined && politicians.has(post.lower) && isNamePart(tokens, at + 2)
}

/** "Travelers Corp.": capitals that a legal form closes are a firm's name from the first on. */
function opensFirm(tokens: readonly Token[], at: number): boolean {
  let end = at + 1
  while (end < at + 6 && isNamePart(tokens, end)) end++
  return isLegalForm(tokens[end - 1]!.word)
}

/** "First World War", "the Second Kelldorf Bank": a counting word with a capital inside the sentence, before a name. */
function isCountedName(tokens: readonly Token[], at: number): boolean {
  const { text, word } = tokens[at]!
  if (!isCapitalized(text) || !isCountingWord(word) || opensSentence(tokens, at)) return false
  return isNamePart(tokens, at + 1) && tokens[at + 1]!.spaced
}

const isOrdinary = askedOnce((lower) => knownNames().ordinary.has(lower))
const isCountingWord = askedOnce((lower) => countingWords.has(lower))

const countingWords = new Set('all best first second third three four five six seven eight nine ten'.split(' '))

/** Words that no acronym is spelt like. */
const openers: ReadonlySet<string> = new Set(
  'a after an as at for in it its on she the these they this two when while'.split(' '),
)
