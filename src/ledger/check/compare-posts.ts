import { ORDINALS } from '../../lexicon/number-words.js'
import { anyPost, otherPost, samePosts, solePosts } from '../../lexicon/posts.js'

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
  if (isGeneral(one.post) || isGeneral(other.post)) return 'general'
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
  return words.length === 0 || (words.length === 1 && anyPost.has(words[0]!))
}

function isSole(words: readonly string[]): boolean {
  const last = words.at(-1)
  return last !== undefined && solePosts.has(last)
}
