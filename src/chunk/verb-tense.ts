import { beForms } from '../lexicon/auxiliaries.js'
import type { Token } from '../tag/token.js'
import type { VerbGroup } from './phrase.js'
import { afterAdverbs } from './verb-word.js'

/** What form the verb group that begins at a token has; not one that begins with "to". */
export function formOf(tokens: readonly Token[], at: number, modals: readonly string[]): VerbGroup['form'] {
  if (modals.length > 0) return 'finite'
  const { lower, upos, verb } = tokens[afterAdverbs(tokens, at)]!
  if (lower.endsWith('ing') && verb?.form !== 'infinitive') return 'participle'
  if (upos === 'AUX') return lower === 'been' ? 'past-participle' : lower === 'be' ? 'infinitive' : 'finite'
  return verb?.form === 'participle' ? 'past-participle' : 'finite'
}

/** The perfect is past, a modal other than of the future is present, and so is what has no tense. */
export function tenseOf(
  tokens: readonly Token[],
  at: number,
  modals: readonly string[],
  form: VerbGroup['form'],
  perfect: boolean,
): VerbGroup['tense'] {
  if (modals.some((word) => futureModals.has(word))) return 'future'
  if (modals.length > 0) return 'present'
  if (perfect) return 'past'
  if (form !== 'finite') return 'present'
  const first = afterAdverbs(tokens, at)
  const { lower, verb } = tokens[first]!
  if (pastAuxiliaries.has(lower)) return 'past'
  if (beForms.has(lower))
    return tokens[first + 1]?.lower === 'going' && tokens[first + 2]?.lower === 'to' ? 'future' : 'present'
  const inflected = verb?.form
  const isPast = inflected === 'past' || inflected === 'participle'
  return isPast || (inflected === undefined && lower.endsWith('ed')) ? 'past' : 'present'
}

const futureModals: ReadonlySet<string> = new Set(['will', 'wo', "'ll", 'shall', 'be to'])
const pastAuxiliaries: ReadonlySet<string> = new Set(['was', 'were', 'had', 'did'])
