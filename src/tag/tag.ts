import type { Article, Block } from '../read/article.js'
import { lemmaOf } from './lemma.js'
import { type DraftToken, repairTags } from './repair.js'
import { sentenceEnds } from './sentence-ends.js'
import { tagWords } from './tagger.js'
import type { Sentence, Tagged, Token } from './token.js'
import { type RawToken, tokenize } from './tokenize.js'

/**
 * Cuts an article's blocks into sentences of tokens with part of speech and lemma. No sentence crosses a block, and
 * furniture has none.
 */
export function tag(article: Article): Tagged {
  const cut: { block: Block; tokens: RawToken[] }[] = []
  for (const block of article.blocks) {
    if (block.kind === 'furniture') continue
    const tokens = tokenize(article.text, block.start, block.end, article.marks)
    for (const { from, to } of sentenceEnds(tokens)) cut.push({ block, tokens: tokens.slice(from, to) })
  }
  const names = wordsWithCapitalInside(cut.map(({ tokens }) => tokens))
  const sentences = cut.map(({ block, tokens }, index) => tagSentence(tokens, block, index, names))
  return { article, sentences }
}

function tagSentence(raw: readonly RawToken[], block: Block, index: number, names: ReadonlySet<string>): Sentence {
  const shown = isTitleCase(raw)
    ? raw.map((token) => inSentenceCase(token.text, names))
    : raw.map((token) => token.text)
  const tags = tagWords(shown)
  const drafts = raw.map((token, i): DraftToken => {
    const text = shown[i]!
    return { text, lower: plainLower(text), spaced: token.spaced, upos: tags[i]!, rules: [] }
  })
  repairTags(drafts)
  const tokens = raw.map((token, i): Token => {
    const { upos, lower, rules } = drafts[i]!
    return { ...token, lower, upos, lemma: lemmaOf(token.text, lower, upos), rules }
  })
  return { index, block, start: tokens[0]!.start, end: tokens.at(-1)!.end, tokens }
}

/** Lower case, apostrophes straight, hidden hyphens gone: what word lists are asked for. */
export function plainLower(text: string): string {
  const lower = text.toLowerCase()
  return lower.includes('’') || lower.includes('\u00ad') ? lower.replaceAll('’', "'").replaceAll('\u00ad', '') : lower
}

/**
 * Words that some sentence of ordinary case writes with a capital elsewhere than at its beginning: names, which keep their
 * capital where all words have one.
 */
function wordsWithCapitalInside(sentences: readonly (readonly RawToken[])[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const tokens of sentences) {
    if (isTitleCase(tokens)) continue
    for (let i = 1; i < tokens.length; i++) if (startsWithCapital(tokens[i]!.text)) words.add(tokens[i]!.text)
  }
  return words
}

/** A line all of whose longer words, or nearly all, begin with a capital: there a capital proves nothing. */
function isTitleCase(tokens: readonly RawToken[]): boolean {
  let long = 0
  let capital = 0
  for (const { text } of tokens) {
    if (text.length < 4 || !/^\p{L}/u.test(text)) continue
    long++
    if (startsWithCapital(text)) capital++
  }
  return long >= 4 && capital / long >= 0.75
}

function inSentenceCase(text: string, names: ReadonlySet<string>): string {
  return startsWithCapital(text) && !names.has(text) && names.size > 0 ? text.toLowerCase() : text
}

function startsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(text)
}
