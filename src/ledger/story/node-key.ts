import { type KeyParts, partsOf } from '../../claim/key/key.js'
import { deeds } from './likeness.js'

/** Behind a key that says nothing, so that each value of each document has one of its own. */
export const OWN = '\n'

/** What the key of a node says. */
export function wordsOf(key: string): KeyParts {
  const end = key.indexOf(OWN)
  return partsOf(end === -1 ? key : key.slice(0, end))
}

/** Two keys of one relation that share who or what it is about, and differ in nothing else that both say. */
export function areNearKeys(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  if (a.relation !== b.relation) return false
  const subject = nearness(a.subject, b.subject)
  const object = nearness(a.object, b.object)
  if (subject < 0 || object < 0) return false
  return subject + object > 0 || (deeds.has(a.relation) && a.object === b.object)
}

/** 1 where a word is shared, -1 where both say something and share none, else 0. */
export function nearness(one: string, other: string): number {
  if (one === '' || other === '') return 0
  const words = new Set(one.split(' '))
  return other.split(' ').some((word) => words.has(word)) ? 1 : -1
}
