import { functionWords, openingNouns } from '../lexicon/common-capitals.js'
import { isRole } from '../lexicon/frozen.js'
import { nominalTypes } from '../lexicon/nominals.js'
import { organizationNouns } from '../lexicon/organization-words.js'
import { PERSON_NOUNS } from '../lexicon/person-words.js'
import { facilityNouns, placeNouns } from '../lexicon/place-words.js'
import { workHeads } from '../lexicon/thing-words.js'
import type { Sentence, Token } from '../tag/token.js'
import { knownNames } from './known-names.js'
import { isCapitalized, isLowercase } from './letters.js'
import type { SentenceCase } from './sentence-case.js'
import { opensSentence } from './sentence-start.js'

/** What the document's own running text says of words: seen with a capital where it proves something, or seen small. */
export interface Survey {
  readonly capital: ReadonlySet<string>
  readonly small: ReadonlySet<string>
}

/** Reads the whole document once, so that a word at the start of a sentence or in a headline can be judged by the rest. */
export function survey(sentences: readonly Sentence[], cases: readonly SentenceCase[]): Survey {
  const capital = new Set<string>()
  const asked = new Set<string>()
  for (let s = 0; s < sentences.length; s++) {
    const { tokens } = sentences[s]!
    const mixed = cases[s] === 'mixed'
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!
      if (!isCapitalized(token.text)) continue
      asked.add(token.lower)
      if (mixed && !opensSentence(tokens, i)) capital.add(token.lower)
    }
  }
  const small = new Set<string>()
  for (let s = 0; s < sentences.length; s++) {
    for (const token of sentences[s]!.tokens) {
      if (token.text.length > 1 && isLowercase(token.text) && asked.has(token.lower)) small.add(token.lower)
    }
  }
  return { capital, small }
}

/** Whether a word is one of the language's and not only a name: seen small here, or known as such. */
export function isCommonWord(token: Token, seen: Survey): boolean {
  const { lower } = token
  if (functionWords.has(lower) || seen.small.has(lower)) return true
  if (token.verb !== null || isCommonNoun(lower)) return true
  return token.upos !== 'PROPN' && token.upos !== 'X'
}

const headNouns = new Set([...openingNouns, ...organizationNouns, ...workHeads, ...placeNouns, ...facilityNouns])

/** A noun or adjective of the language, or its plural, that is no family name. */
export function isCommonNoun(lower: string): boolean {
  const { commonWords, lastNames, firstNames, types } = knownNames()
  if (lastNames.has(lower) || firstNames.has(lower)) return false
  if (commonWords.has(lower) || headNouns.has(lower) || /(?:ment|ness|tion|ity|ship)$/.test(lower))
    return !types.has(lower)
  if (!lower.endsWith('s') || types.has(lower)) return false
  // "Prosecutors", "Hydrologists", "Passengers".
  const one = lower.slice(0, -1)
  if (lower.endsWith('ists') || nominalTypes.get(one) === 'person' || isRole(one) || PERSON_NOUNS.has(lower))
    return true
  if (lower.endsWith('ies') && commonWords.has(`${lower.slice(0, -3)}y`)) return true
  return commonWords.has(lower.slice(0, -1))
}
