import { hash } from 'node:crypto'
import { relationOf } from '../lexicon/relations.js'
import { singular } from '../tag/lemma.js'

/** 12 hex digits that are the same for the same parts on every run. */
export function identify(parts: readonly (string | number)[]): string {
  return hash('sha1', parts.join('\u0000')).slice(0, 12)
}

/**
 * The identity of a fact across documents: whose it is, the relation, and of what, in plain lower-case words. Numbers,
 * times and units are left out: they are what agrees, conflicts or forms a series.
 */
export function factKey(subjectWords: string, lemma: string, object: string | null): string {
  const relation = relationOf.get(lemma.replace(' ', '-')) ?? lemma
  return `${subjectWords} | ${relation} | ${keyWords(object)}`
}

const dropped: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'of',
  'in',
  'its',
  'their',
  'his',
  'her',
  'percent',
  'per',
  'cent',
  'million',
  'billion',
  'trillion',
  's',
])

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII, its control characters too
const ascii = /^[\u0000-\u007f]*$/

/** A phrase's words as keys have them: lower case, singular, without function words and scales. */
export function keyWords(phrase: string | null): string {
  if (phrase === null) return ''
  const lower = phrase.toLowerCase()
  const plain = (ascii.test(lower) ? lower.match(/[a-z]+/g) : lower.normalize('NFKC').match(/\p{L}+/gu)) ?? []
  return plain
    .filter((word) => !dropped.has(word))
    .map(singular)
    .join(' ')
}
