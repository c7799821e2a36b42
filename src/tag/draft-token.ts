import { intransitiveVerbs } from '../lexicon/intransitive-verbs.js'
import { onlyPasts } from '../lexicon/only-pasts.js'
import type { VerbForm } from '../lexicon/verb-forms.js'
import type { Upos } from './token.js'
import type { Word } from './word.js'

/** A token whose part of speech may still be mended. */
export interface DraftToken {
  readonly text: string
  readonly word: Word
  readonly lower: string
  readonly spaced: boolean
  readonly verb: VerbForm | null
  upos: Upos
  rules: readonly string[]
}

export function startsLower(word: DraftToken): boolean {
  const code = word.text.charCodeAt(0)
  return (code >= 0x61 && code <= 0x7a) || (code > 0x7f && /^\p{Ll}/u.test(word.text))
}

export function isCapital(word: DraftToken | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text)
}

export function isNominal(word: DraftToken): boolean {
  return word.upos === 'NOUN' || word.upos === 'PROPN'
}

/** What may stand right before a finite verb as the end of its subject. */
export function isSubject(word: DraftToken): boolean {
  return isNominal(word) || word.upos === 'PRON' || word.text === ')' || word.upos === 'NUM' || word.lower === '%'
}

/** "fell", "climbed": a past tense that could not follow its noun as a participle. */
export function isNoParticiple({ lower, verb }: DraftToken): boolean {
  return onlyPasts.has(lower) || (verb?.form === 'past' && intransitiveVerbs.has(verb.infinitive))
}
/** "two air source heat pumps": behind a number above one and a singular noun, a word in -s is the plural that is counted. */
export function endsCounted(words: readonly DraftToken[], i: number): boolean {
  // "a car with 300 horsepower costs $30,000"
  const next = words[i + 1]?.upos
  if (next === 'SYM' || next === 'DET') return false
  // "19 fouls proves it"
  if (words[i - 1]!.upos !== 'NOUN' || /[^su]s$/.test(words[i - 1]!.lower)) return false
  let k = i - 1
  while (k > 0 && (words[k]!.upos === 'NOUN' || words[k]!.upos === 'ADJ')) k--
  if (words[k + 1]!.lower === 'fewer' || countless.has(words[k]!.lower)) return true
  // "Group 4 staff runs": that number counts nothing.
  return words[k]!.upos === 'NUM' && words[k]!.lower !== 'one' && !(k > 0 && isNominal(words[k - 1]!))
}

/** What stands before a plural without a number. */
const countless: ReadonlySet<string> = new Set(['few', 'fewer', 'many', 'several', 'these', 'those'])
