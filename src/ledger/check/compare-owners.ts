import { institutionHeads, ofHeads } from '../../lexicon/organization-words.js'
import { isSameStem } from './affinity.js'
import type { ToldPost } from './sheet.js'

type Owners = Pick<ToldPost, 'of' | 'ofNames'>

/** Whether two posts are held at one body: open where one of them leaves it unsaid. */
export function compareOwners(a: Owners, b: Owners): 'same' | 'other' | 'open' {
  // Of "a heart specialist at Marl University" it is the name that tells where.
  const isNamed = a.ofNames.length > 0 && b.ofNames.length > 0
  const [one, other] = isNamed ? [telling(a.ofNames), telling(b.ofNames)] : [telling(a.of), telling(b.of)]
  if (one.length === 0 || other.length === 0) return 'open'
  return one.some((word) => other.some((each) => isSameStem(word, each))) || isInitials(one, other) ? 'same' : 'other'
}

/** "University" and "company" are not what tells one from another, where there is anything else. */
export function telling(words: readonly string[]): readonly string[] {
  const own = words.filter((word) => !institutionHeads.has(word) && !ofHeads.has(word))
  return own.length > 0 ? own : words
}

function isInitials(a: readonly string[], b: readonly string[]): boolean {
  const initials = (words: readonly string[]) => words.map((word) => word.charAt(0)).join('')
  return (a.length === 1 && a[0] === initials(b)) || (b.length === 1 && b[0] === initials(a))
}
