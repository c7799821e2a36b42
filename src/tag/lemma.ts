import { auxiliaryLemmas } from '../lexicon/auxiliaries.js'
import { irregularNouns } from '../lexicon/irregular-nouns.js'
import { guessedInfinitive } from './guessed-infinitive.js'
import type { Upos } from './token.js'
import type { Word } from './word.js'

/** The dictionary form of a word with this part of speech, in lower case; of a name, the name as it stands. */
export function lemmaOf(word: Word, upos: Upos): string {
  const { text, lower } = word
  switch (upos) {
    case 'PROPN':
      return text
    case 'VERB':
      word.asVerb ??= auxiliaryLemmas.get(lower) ?? word.verb?.infinitive ?? guessedInfinitive(lower)
      return word.asVerb
    case 'AUX':
      return auxiliaryLemmas.get(lower) ?? lower
    case 'NOUN':
      return singularOf(word)
    default:
      return lower
  }
}

/** The singular of a word as a noun, worked out once. */
export function singularOf(word: Word): string {
  word.asNoun ??= singular(word.lower)
  return word.asNoun
}

/** The singular of an English noun: "companies" → "company". What is no plural stays. */
export function singular(lower: string): string {
  const irregular = irregularNouns.get(lower)
  if (irregular !== undefined) return irregular
  const { length } = lower
  if (length < 3 || lower.charCodeAt(length - 1) !== 0x73) return lower
  if (/(?:ss|us|is)$/.test(lower)) return lower
  if (lower.endsWith('ies') && length > 4) return `${lower.slice(0, -3)}y`
  if (/(?:[sxz]|[cs]h)es$/.test(lower) && !/(?:[^s]ses|thes|aches|zes)$/.test(lower)) return lower.slice(0, -2)
  if (/(?:ches|shes)$/.test(lower)) return lower.slice(0, -2)
  return lower.slice(0, -1)
}
