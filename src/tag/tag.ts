import { AMBIGUOUS_MONTHS } from '../lexicon/calendar.js'
import type { Article, Block } from '../read/article.js'
import { isCalendarName } from './calendar-name.js'
import { lemmaOf } from './lemma.js'
import { repairTags } from './repair.js'
import { repairPasses } from './rules.js'
import { sentenceEnds } from './sentence-ends.js'
import { tagSentences } from './tagger.js'
import type { Sentence, Tagged, Token, Upos } from './token.js'
import { type RawToken, tokenize } from './tokenize.js'
import { type Word, wordOf } from './word.js'

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
  const headlines = cut.map(({ tokens }) => isTitleCase(tokens))
  const names = headlines.includes(true) ? wordsWithCapitalInside(cut.filter((_, i) => !headlines[i])) : NO_WORDS
  // The tagger shall see a headline, where all words have capitals, as a sentence, where only names have.
  const shown = cut.map(({ tokens }, i) =>
    headlines[i] ? tokens.map((_, at) => inSentenceCase(tokens, at, names)) : tokens.map(({ word }) => word),
  )
  const tags = tagSentences(shown)
  const sentences = cut.map(({ block, tokens }, i) => sentenceOf(tokens, shown[i]!, tags[i]!, block, i))
  return { article, sentences }
}

function sentenceOf(
  raw: readonly RawToken[],
  shown: readonly Word[],
  tags: readonly Upos[],
  block: Block,
  index: number,
): Sentence {
  // One object a token, mended in place before anybody else sees it.
  // Made by pushing: what `map` makes is of one kind until the engine has compiled this and of another from then on.
  const tokens: Writable<Token>[] = []
  for (let i = 0; i < raw.length; i++) {
    const { start, end, spaced } = raw[i]!
    const word = shown[i]!
    const { text, lower, verb } = word
    tokens.push({ text, word, lower, start, end, upos: tags[i]!, lemma: '', verb, spaced, rules: UNMENDED })
  }
  repairTags(tokens, repairPasses)
  tokens.forEach((token, i) => {
    const { word } = raw[i]!
    token.text = word.text
    token.word = word
    token.lemma = lemmaOf(word, token.upos)
  })
  return { index, block, start: tokens[0]!.start, end: tokens.at(-1)!.end, tokens }
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }

/** Shared by all tokens whose tag stands. */
const UNMENDED: readonly string[] = []

const NO_WORDS: ReadonlySet<string> = new Set()

/**
 * Words that some sentence of ordinary case writes with a capital elsewhere than at its beginning: names, which keep their
 * capital where all words have one.
 */
function wordsWithCapitalInside(sentences: readonly { readonly tokens: readonly RawToken[] }[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { tokens } of sentences) {
    for (let i = 1; i < tokens.length; i++) if (startsWithCapital(tokens[i]!.text)) words.add(tokens[i]!.text)
  }
  return words
}

/** A line all of whose longer words, or nearly all, begin with a capital: there a capital proves nothing. */
function isTitleCase(tokens: readonly RawToken[]): boolean {
  let long = 0
  let capital = 0
  for (const { text, word } of tokens) {
    // "May, June and July" have their capitals anywhere.
    if (text.length < 4 || !startsWithLetter(text) || isCalendarName(word)) continue
    long++
    if (startsWithCapital(text)) capital++
  }
  return long >= 4 && capital / long >= 0.75
}

function inSentenceCase(tokens: readonly RawToken[], at: number, names: ReadonlySet<string>): Word {
  const { word } = tokens[at]!
  const { text, lower } = word
  // "Prices May Fall in May"
  if (isCalendarName(word) && (!AMBIGUOUS_MONTHS.has(lower) || beforeMonths.has(tokens[at - 1]?.word.lower ?? '')))
    return word
  return startsWithCapital(text) && !names.has(text) && names.size > 0 ? wordOf(text.toLowerCase()) : word
}

const beforeMonths: ReadonlySet<string> = new Set(
  'by during for from in last next of since this through until'.split(' '),
)

function startsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(text)
}

function startsWithLetter(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 0x80 ? (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a : /^\p{L}/u.test(text)
}
