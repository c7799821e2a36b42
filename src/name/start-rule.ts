import { functionWords } from '../lexicon/common-capitals.js'
import { legalForms } from '../lexicon/organization-words.js'
import { formsOfAddress, postHeads, postModifiers } from '../lexicon/titles.js'
import type { Token } from '../tag/token.js'
import { knownNames } from './known-names.js'
import { hasInnerCapital, isAllCapitals, isCapitalized, isInitial, withoutStop } from './letters.js'
import { isNamePart } from './name-part.js'
import { phraseEnd } from './phrase-end.js'
import { opensSentence } from './sentence-start.js'
import type { Survey } from './survey.js'
import { isCommonNoun, isCommonWord } from './survey.js'

/** The rule by which a name may start at a token, or null. */
export function startRule(tokens: readonly Token[], at: number, seen: Survey): string | null {
  if (!isNamePart(tokens, at)) return isCountedName(tokens, at) ? 'name.case.capital' : null
  if (!opensSentence(tokens, at)) return 'name.case.capital'
  const token = tokens[at]!
  const { text, lower } = token
  // "THE only ferry": a first word in capitals for its looks
  if (isAllCapitals(text) && openers.has(lower) && tokens[at + 1] !== undefined && !isAllCapitals(tokens[at + 1]!.text))
    return null
  if (isAllCapitals(text) || hasInnerCapital(text) || isInitial(text)) return 'name.case.capital'
  if (functionWords.has(lower)) return null
  const known = knownNames()
  const ordinary = known.ordinary.has(lower)
  if (phraseEnd(tokens, at) > 0) return 'name.case.known'
  const small = seen.small.has(lower)
  if (seen.capital.has(lower) && !small) return 'name.case.elsewhere'
  const word = withoutStop(lower)
  if (formsOfAddress.has(word)) return 'name.case.capital'
  if (isNamePart(tokens, at + 1) && tokens[at + 1]!.spaced) {
    if (postHeads.has(word) || known.firstNames.has(lower) || known.types.has(lower)) return 'name.case.known'
    if (token.upos === 'PROPN' && !small && !isCommonNoun(lower)) return 'name.case.tagged'
    if (isUnknownPair(token, tokens[at + 1]!) && !small) return 'name.case.tagged'
    if ((token.upos === 'PROPN' || token.upos === 'NOUN') && opensFirm(tokens, at)) return 'name.case.legal-form'
    if (postModifiers.has(word) && postHeads.has(tokens[at + 1]!.lower)) return 'name.case.known'
  }
  if (token.upos !== 'VERB' && tokens[at + 1]?.text === '&' && isNamePart(tokens, at + 2)) return 'name.case.legal-form'
  if (small || postHeads.has(word)) return null
  if (known.types.has(lower) && !ordinary) return 'name.case.known'
  return isCommonWord(token, seen) ? null : 'name.case.tagged'
}

/** "Dougal Imrie": two words that no list has, though the tagger takes the first for a noun; not "Shareholder Anna Roe". */
function isUnknownPair(first: Token, second: Token): boolean {
  const { firstNames, types } = knownNames()
  if (first.upos !== 'NOUN' || first.verb !== null || isCommonNoun(first.lower)) return false
  if (second.upos !== 'NOUN' && second.upos !== 'PROPN') return false
  return !isCommonNoun(second.lower) && !firstNames.has(second.lower) && !types.has(second.lower)
}

/** "Travelers Corp.": capitals that a legal form closes are a firm's name from the first on. */
function opensFirm(tokens: readonly Token[], at: number): boolean {
  let end = at + 1
  while (end < at + 6 && isNamePart(tokens, end)) end++
  return legalForms.has(withoutStop(tokens[end - 1]!.lower))
}

/** "First World War", "the Second Kelldorf Bank": a counting word with a capital inside the sentence, before a name. */
function isCountedName(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at]!
  if (!isCapitalized(text) || !countingWords.has(lower) || opensSentence(tokens, at)) return false
  return isNamePart(tokens, at + 1) && tokens[at + 1]!.spaced
}

const countingWords = new Set('all best first second third three four five six seven eight nine ten'.split(' '))

/** Words that no acronym is spelt like. */
const openers: ReadonlySet<string> = new Set(
  'a after an as at for in it its on she the these they this two when while'.split(' '),
)
