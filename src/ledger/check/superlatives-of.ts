import type { Article } from '../../read/article.js'
import type { Stages } from '../../stages.js'
import type { Superlative } from './sheet.js'

/**
 * "The largest dairy": first of its kind. "The second-largest" is a rank and has its number; "one of the largest" and "the
 * next largest" leave open which.
 */
export function superlativesOf({ sentences }: Stages, { text }: Article): Superlative[] {
  const found: Superlative[] = []
  for (const { tokens, index, block } of sentences) {
    if (block.kind === 'byline') continue
    for (let i = 1; i < tokens.length; i++) {
      const { lower, upos, start } = tokens[i]!
      if (upos !== 'ADJ' || !/^[a-z]{2,}est$/.test(lower) || NO_ORDER.has(lower)) continue
      const opener = tokens[i - 1]!
      if (opener.lower !== 'the' && !opener.lower.endsWith("'s") && opener.upos !== 'PART') continue
      if (tokens[i - 2]?.lower === 'of' || tokens[i + 1]?.lower === '-') continue
      let noun = i + 1
      while (tokens[noun] !== undefined && (tokens[noun]!.upos === 'ADJ' || tokens[noun]!.upos === 'PROPN')) noun++
      while (tokens[noun + 1]?.upos === 'NOUN' && tokens[noun]?.upos === 'NOUN') noun++
      const head = tokens[noun]
      if (head?.upos !== 'NOUN') continue
      found.push({
        span: { start, end: head.end, text: text.slice(start, head.end) },
        sentence: index,
        word: lower,
        noun: head.lemma,
      })
    }
  }
  return found
}

/** Superlatives that tell of time, not of rank: there is a latest and an earliest of anything. */
const NO_ORDER: ReadonlySet<string> = new Set(['earliest', 'honest', 'latest', 'modest', 'interest', 'west', 'rest'])
