import { createHash } from 'node:crypto'
import { relationOf } from '../lexicon/relations.js'
import { singular } from '../tag/lemma.js'

/** 12 hex digits that are the same for the same parts on every run. */
export function identify(parts: readonly (string | number)[]): string {
  return createHash('sha1').update(parts.join('\u0000')).digest('hex').slice(0, 12)
}

/**
 * The identity of a fact across documents: whose it is, the relation, and of what, in plain lower-case words. Numbers,
 * times and units are left out: they are what agrees, conflicts or forms a series.
 */
export function factKey(subject: string | null, lemma: string, object: string | null): string {
  const relation = relationOf.get(lemma.replace(' ', '-')) ?? lemma
  return [subject === null ? '' : words(subject), relation, object === null ? '' : words(object)].join(' | ')
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

function words(phrase: string): string {
  const plain =
    phrase
      .toLowerCase()
      .normalize('NFKC')
      .match(/\p{L}+/gu) ?? []
  return plain
    .filter((word) => !dropped.has(word))
    .map(singular)
    .join(' ')
}
