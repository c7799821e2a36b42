import { bodyNouns, nominalTypes, relationalNouns } from '../lexicon/nominals.js'
import { roleNouns } from '../lexicon/role-nouns.js'
import type { Token } from '../tag/token.js'

/** What a noun group has so far, its next token at `to`. */
interface Begun {
  readonly from: number
  readonly to: number
  readonly determiner: number | null
  readonly head: number
}

/**
 * "The timber, paper and printing concern": several trades before one firm, after an article. The firm's token where the
 * comma or conjunction after the first trade stands at `to`; else null.
 */
export function tradesHead(tokens: readonly Token[], { to, determiner, head }: Begun): number | null {
  if (determiner === null || head !== to - 1 || !articles.has(tokens[determiner]!.lower)) return null
  const mark = tokens[to]!
  if ((mark.text !== ',' && mark.upos !== 'CCONJ') || !isTrade(tokens[head]!)) return null
  let i = to
  while (tokens[i]?.text === ',') {
    const end = tradeEnd(tokens, i + 1)
    if (end === i + 1) return null
    i = end
  }
  if (tokens[i]?.lower !== 'and') return null
  const end = tradeEnd(tokens, i + 1)
  // "the mill and company": two things.
  if (end < i + 3) return null
  const { lower, upos } = tokens[end - 1]!
  const isFirm = nominalTypes.get(lower) === 'organization' && !bodyNouns.has(lower) && !relationalNouns.has(lower)
  return upos === 'NOUN' && isFirm ? end - 1 : null
}

const articles: ReadonlySet<string> = new Set(['a', 'an', 'the'])

/** A noun that is nobody, or a verb in -ing. */
function isTrade({ upos, lower }: Token): boolean {
  if (upos === 'VERB') return lower.endsWith('ing')
  return upos === 'NOUN' && !roleNouns.has(lower) && !bodyNouns.has(lower)
}

function tradeEnd(tokens: readonly Token[], at: number): number {
  let i = at
  while (tokens[i] !== undefined && i < at + LONGEST && (isTrade(tokens[i]!) || tokens[i]!.upos === 'ADJ')) i++
  return i
}

/** Words of one trade with the firm; a guess. */
const LONGEST = 5
