import type { Block, BlockKind } from '../../../src/read/article.js'
import type { ReferredSentence } from '../../../src/refer/referred.js'
import type { TokenRange } from '../../../src/rule/offsets.js'
import type { Token, Upos } from '../../../src/tag/token.js'
import { wordOf } from '../../../src/tag/word.js'

/** The block that is these words of the text. */
export function block(text: string, kind: BlockKind, words: string, rule: string): Block {
  const start = text.indexOf(words)
  return { kind, start, end: start + words.length, rules: [rule] }
}

/**
 * A sentence of which nothing is known but its tokens, each written word/UPOS, word/UPOS/lemma or word/UPOS/lemma/rule; they
 * stand in the text in that order.
 */
export function sentence(text: string, block: Block, index: number, tagged: string): ReferredSentence {
  const all = tagged
    .trim()
    .split(/\s+/)
    .map((each) => each.split('/'))
  const sentenceText = all.map(([word]) => word!)
  let at = placeOf(sentenceText, text, block.start)
  const tokens = all.map(([word, upos, lemma, rule]): Token => {
    const start = text.indexOf(word!, at)
    const spaced = /\s/.test(text.charAt(start - 1))
    at = start + word!.length
    const lower = word!.toLowerCase()
    const rules = rule === undefined ? [] : [rule]
    return {
      start,
      end: at,
      text: word!,
      word: wordOf(word!),
      lower,
      upos: upos as Upos,
      lemma: lemma || lower,
      verb: null,
      spaced,
      rules,
    }
  })
  return {
    index,
    block,
    start: tokens[0]!.start,
    end: tokens.at(-1)!.end,
    tokens,
    times: [],
    figures: [],
    unread: [],
    phrases: [],
    names: [],
    clauses: [],
    timeValues: [],
    figureReferences: [],
    mentions: [],
    standIns: new Map(),
    owners: new Map(),
  }
}

/** Where in the text all the words follow each other with nothing but space between. */
function placeOf(words: readonly string[], text: string, from: number): number {
  for (let start = text.indexOf(words[0]!, from); start >= 0; start = text.indexOf(words[0]!, start + 1)) {
    let at = start
    const follows = words.every((word) => {
      while (/\s/.test(text.charAt(at))) at++
      const here = text.startsWith(word, at)
      at += word.length
      return here
    })
    if (follows) return start
  }
  throw new Error(`the text has no "${words.join(' ')}"`)
}

/** Finds words among a sentence's tokens, their first occurrence. */
export function rangeIn({ tokens }: ReferredSentence): (words: string) => TokenRange {
  return (words) => {
    const wanted = words.split(' ')
    const from = tokens.findIndex((_, at) => wanted.every((word, k) => tokens[at + k]?.text === word))
    if (from < 0) throw new Error(`no token "${words}"`)
    return { from, to: from + wanted.length }
  }
}
