import { ORDINALS } from '../../lexicon/number-words.js'
import { anyPost, otherPost, postFields, samePosts, solePosts } from '../../lexicon/posts.js'

/**
 * How two posts of one person stand to each other. same: one post; general: one of them leaves open which; other: nobody has
 * both; apart: perhaps somebody has.
 */
export type PostComparison = 'same' | 'general' | 'other' | 'apart'

/** Compares two posts, given as their lower-case words. */
export function comparePosts(a: readonly string[], b: readonly string[]): PostComparison {
  const one = withoutChange(a)
  const other = withoutChange(b)
  const isChanged = one.change !== other.change
  const isSame = isOnePost(one.post, other.post)
  if (isSame) return isChanged ? 'other' : 'same'
  if (isHeadOf(one.post, other.post) || isHeadOf(other.post, one.post)) return 'apart'
  if (isGeneral(one.post) || isGeneral(other.post)) return isOtherOffice(one.post, other.post) ? 'apart' : 'general'
  // Who was something once can be another thing now.
  const isPast = one.change.includes('former') !== other.change.includes('former')
  return isSole(one.post) && isSole(other.post) && !isPast ? 'other' : 'apart'
}

/** "Deputy mayor" as "mayor" and what makes another post of it. */
function withoutChange(words: readonly string[]): { post: readonly string[]; change: string } {
  const change = words.filter((word) => otherPost.has(word))
  // "The second person" is nobody's post.
  const post = words.filter((word) => !otherPost.has(word) && (ORDINALS.get(word) ?? 1) === 1)
  return { post, change: change.map(plainChange).sort().join(' ') }
}

/** "Ex-" and "former", "acting" and "interim" say the same. */
function plainChange(word: string): string {
  if (word === 'ex' || word === 'outgoing' || word === 'retired') return 'former'
  if (word === 'interim') return 'acting'
  return word === 'vice' || word === 'under' || word === 'assistant' || word === 'associate' ? 'deputy' : word
}

function isOnePost(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [a.join(' '), b.join(' ')]
  if (one === other) return true
  if (samePosts.some((names) => names.includes(one) && names.includes(other))) return true
  // "Hospital director" and "director": the shorter leaves out of what.
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return long.endsWith(` ${short}`) && !(short === 'officer' || short === 'executive')
}

function isGeneral(words: readonly string[]): boolean {
  // "The first woman" to hold a post has it.
  const own = words.length === 2 && PERSONS.has(words[1]!) && ORDINALS.has(words[0]!) ? words.slice(1) : words
  return own.length === 0 || (own.length === 1 && anyPost.has(own[0]!))
}

const PERSONS: ReadonlySet<string> = new Set(['man', 'person', 'woman'])

/** A director may be a chief executive under another name, but is no commissioner. */
function isOtherOffice(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [a.at(-1), b.at(-1)]
  return (one === 'director' && OFFICES.has(other ?? '')) || (other === 'director' && OFFICES.has(one ?? ''))
}

const OFFICES: ReadonlySet<string> = new Set(
  'ambassador archbishop bishop chancellor commissioner governor judge mayor minister premier prosecutor senator treasurer'.split(
    ' ',
  ),
)

/** "The boss" heads all of it, and no more than that. */
function isHeadOf(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 1 && HEADS.has(a[0]!) && b.length > 1 && postFields.has(b.at(-2)!)
}

/** Words for who heads something, under whatever title. */
export const HEADS: ReadonlySet<string> = new Set(['boss', 'chief', 'leader'])

function isSole(words: readonly string[]): boolean {
  const last = words.at(-1)
  return last !== undefined && solePosts.has(last)
}
