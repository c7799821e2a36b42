import { relationOf } from '../lexicon/relations.js'
import { singular, singularOf } from '../tag/lemma.js'
import { wordOf } from '../tag/word.js'

/**
 * The identity of a fact across documents: whose it is, the relation, and of what, in plain lower-case words. Numbers,
 * times and units are left out: they are what agrees, conflicts or forms a series.
 */
export function factKey(subjectWords: string, lemma: string, object: string | null): string {
  const relation = relationOf.get(lemma.includes(' ') ? lemma.replace(' ', '-') : lemma) ?? lemma
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

/** A phrase's words as keys have them: lower case, singular, without function words and scales. */
export function keyWords(phrase: string | null): string {
  if (phrase === null) return ''
  const lower = phrase.toLowerCase()
  let key = ''
  let start = 0
  for (let i = 0; i <= lower.length; i++) {
    const code = i < lower.length ? lower.charCodeAt(i) : SPACE
    if (code >= 0x61 && code <= 0x7a) continue
    if (code > 0x7f) return keyOf(lower.normalize('NFKC').match(/\p{L}+/gu) ?? [])
    if (i > start) key = joined(key, lower.slice(start, i))
    start = i + 1
  }
  return key
}

const SPACE = 0x20

function keyOf(words: readonly string[]): string {
  return words.reduce(joined, '')
}

function joined(key: string, word: string): string {
  if (dropped.has(word)) return key
  // Only a word in "-s" takes long to find the singular of, and is looked up.
  const noun = word.endsWith('s') ? singularOf(wordOf(word)) : singular(word)
  return key === '' ? noun : `${key} ${noun}`
}
