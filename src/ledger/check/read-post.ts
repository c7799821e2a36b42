import { roles } from '../../lexicon/generated/roles.js'
import { otherPost, postFields } from '../../lexicon/posts.js'
import { formsOfAddress, personNouns, postHeads, postModifiers } from '../../lexicon/titles.js'
import type { Token } from '../../tag/token.js'
import { plainWords } from './plain.js'

/** A post as a noun phrase: "Halden's deputy mayor", "the minister for sport". */
export interface Post {
  /** Lower-case words of the post itself. */
  readonly title: readonly string[]
  /** Plain words of the body or field in which it is held. */
  readonly of: readonly string[]
  readonly isOfNamed: boolean
  /** Those of them that are names. */
  readonly ofNames: readonly string[]
  /** Tokens of the phrase as far as its head. */
  readonly from: number
  readonly to: number
  /** With what follows the head: "of the Farmers' Union". */
  readonly end: number
}

/** Reads a post that begins at a token, with its article or whose it is. Null where there is none. */
export function readPost(tokens: readonly Token[], from: number): Post | null {
  // Of whose detectives are told of, nothing is told but whose they are.
  if (tokens[from]?.lower === 'whose') return null
  let at = from
  const owners: Token[] = []
  while (at < from + MOST && (isOwner(tokens[at]) || isPossessor(tokens, at))) owners.push(tokens[at++]!)
  // "The youngest victim" is nobody's post.
  if (owners.some(({ upos, lower }) => upos === 'ADJ' && lower.length > 4 && lower.endsWith('est'))) return null
  const first = at
  let head = -1
  while (at < first + MOST && isOfPost(tokens[at])) {
    if (isHead(tokens[at]!)) head = at
    at++
  }
  if (head < 0) return null
  const to = head + 1
  const end = endOfOwner(tokens, to)
  return {
    title: titleWords(tokens.slice(first, to)),
    ...ownersOf([...owners, ...tokens.slice(to, end)]),
    from,
    to,
    end,
  }
}

/** Reads a post that ends before a token, as titles do before names. */
export function readPostBefore(tokens: readonly Token[], end: number): Post | null {
  let from = end
  while (from > 0 && (isOfTitle(tokens[from - 1]!) || (from < end && isField(tokens[from - 1]!)))) from--
  while (from < end && tokens[from]!.upos === 'PUNCT') from++
  const title = titleWords(tokens.slice(from, end))
  if (!hasPost(title)) return null
  let owner = from
  while (owner > from - OWNERS && owner > 0 && isName(tokens[owner - 1]!)) owner--
  return { title, ...ownersOf(tokens.slice(owner, from)), from, to: end, end }
}

/** "Of the Farmers' Union", "at Carrow & Lyle": the end of what follows a post or a name; where there is none, its beginning. */
export function endOfOwner(tokens: readonly Token[], from: number): number {
  let end = from
  while (OF.has(tokens[end]?.lower ?? '')) {
    let at = end + 1
    while (at < end + LONGEST && isPhrase(tokens[at])) at++
    if (at === end + 1) break
    end = at
  }
  return end
}

/** What of these tokens tells whose a post is. */
export function ownersOf(tokens: readonly Token[]): Pick<Post, 'of' | 'isOfNamed' | 'ofNames'> {
  const told = tokens.filter(({ upos }) => upos === 'NOUN' || upos === 'PROPN')
  const named = told.filter(({ upos }) => upos === 'PROPN')
  return { of: longWords(told), isOfNamed: named.length > 0, ofNames: longWords(named) }
}

function longWords(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ text }) => plainWords(text)).filter((word) => word.length > 1)
}

const OF: ReadonlySet<string> = new Set(['at', 'for', 'of'])
const MOST = 8
const OWNERS = 4
const LONGEST = 7

function isPhrase(token: Token | undefined): boolean {
  return token !== undefined && (PHRASE.has(token.upos) || token.text === '&' || token.text === '-')
}

const PHRASE: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN'])

function isName({ upos }: Token): boolean {
  return upos === 'PROPN' || upos === 'PART'
}

function isOwner(token: Token | undefined): boolean {
  if (token === undefined || isHead(token)) return false
  return OWNER.has(token.upos) && !(isOfTitle(token) || isField(token))
}

/** "The union's general secretary": a word of titles may be whose the post is. */
function isPossessor(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.upos === 'PART'
}

const OWNER: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'PART', 'PRON', 'PROPN'])

function isOfPost(token: Token | undefined): boolean {
  return token !== undefined && (isOfTitle(token) || isField(token))
}

function isField({ lower, upos }: Token): boolean {
  return (upos === 'NOUN' || upos === 'ADJ' || upos === 'VERB') && (postFields.has(lower) || otherPost.has(lower))
}

function isHead(token: Token): boolean {
  const word = withoutStop(token.lower)
  return token.upos !== 'ADP' && (postHeads.has(word) || isPerson(word))
}

/** Whether a word can be a part of a title. */
export function isOfTitle({ lower, upos }: Token): boolean {
  // "Under chairman Alan Prado" is no "under-secretary".
  if (upos === 'ADP' || upos === 'SCONJ') return false
  const word = withoutStop(lower)
  return lower === '-' || postHeads.has(word) || postModifiers.has(word) || isPerson(word) || formsOfAddress.has(word)
}

export function titleWords(tokens: readonly Token[]): string[] {
  return tokens.filter(({ upos }) => upos !== 'PUNCT').map(({ lower }) => withoutStop(lower))
}

function isPerson(word: string): boolean {
  return personNouns.has(word) || ROLES.has(word)
}

/** "Ms" and "Dr" are forms of address; a post says what somebody does. */
export function hasPost(title: readonly string[]): boolean {
  const last = title.at(-1)
  return last !== undefined && (postHeads.has(last) || isPerson(last))
}

function withoutStop(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word
}

const ROLES: ReadonlySet<string> = new Set(roles.trim().split(/[,\n]/))
