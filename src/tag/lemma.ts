import { auxiliaryLemmas } from '../lexicon/auxiliaries.js'
import { irregularNouns } from '../lexicon/irregular-nouns.js'
import { verbForm } from '../lexicon/verb-forms.js'
import type { Upos } from './token.js'

/** The dictionary form of a word with this part of speech, in lower case; of a name, the name as it stands. */
export function lemmaOf(text: string, lower: string, upos: Upos): string {
  switch (upos) {
    case 'PROPN':
      return text
    case 'VERB':
      return auxiliaryLemmas.get(lower) ?? verbForm(lower)?.infinitive ?? lower
    case 'AUX':
      return auxiliaryLemmas.get(lower) ?? lower
    case 'NOUN':
      return singular(lower)
    default:
      return lower
  }
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
