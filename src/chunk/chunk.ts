import type { Figured, FiguredSentence } from '../figure/figure-span.js'
import { subordinatingPrepositions } from '../lexicon/clause-words.js'
import { complexPrepositions, participlePrepositions } from '../lexicon/complex-prepositions.js'
import { foundOnce } from '../tag/asked-once.js'
import type { Token } from '../tag/token.js'
import { comparisonAt } from './comparison.js'
import { nounGroupAt } from './noun-group.js'
import { joinAuxiliaries } from './parted-auxiliary.js'
import { settleParticiples } from './participles.js'
import { periodEndAt } from './period-end.js'
import type { Chunked, ChunkedSentence, Particle, Phrase } from './phrase.js'
import { joinRegions } from './place-region.js'
import { type Spans, spansOf } from './spans.js'
import { verbGroupAt } from './verb-group.js'
import { isStative } from './verb-word.js'

/**
 * Cuts each sentence into base phrases: noun groups, verb groups, and what stands between them (after Abney, Parsing by
 * chunks, 1991). Reads from left to right, longest phrase first; every token is in exactly one phrase.
 */
export function chunk(figured: Figured): Chunked {
  return { article: figured.article, sentences: figured.sentences.map(chunkSentence) }
}

function chunkSentence(sentence: FiguredSentence): ChunkedSentence {
  const { tokens } = sentence
  const spans = spansOf(sentence)
  const phrases: Phrase[] = []
  for (let at = 0; at < tokens.length; ) {
    const phrase = phraseAt(tokens, at, spans, phrases.at(-1))
    phrases.push(phrase)
    at = phrase.to
  }
  const { index, block, start, end, times, figures, unread } = sentence
  return {
    index,
    block,
    start,
    end,
    tokens,
    times,
    figures,
    unread,
    phrases: joinAuxiliaries(tokens, settleParticiples(tokens, joinRegions(tokens, phrases))),
  }
}

function phraseAt(tokens: readonly Token[], at: number, spans: Spans, before: Phrase | undefined): Phrase {
  return (
    complexPrepositionAt(tokens, at, spans) ??
    periodEndAt(tokens, at, spans) ??
    comparisonAt(tokens, at) ??
    thisTimeAt(tokens, at) ??
    onAverageAt(tokens, at) ??
    asideAt(tokens, at) ??
    boundOfVerbAt(tokens, at, spans) ??
    verbGroupAt(tokens, at, spans, before) ??
    nounGroupAt(tokens, at, spans, before) ??
    particleAt(tokens, at, spans)
  )
}

const complexByFirstWord = new Map<string, (readonly string[])[]>()
for (const words of complexPrepositions) {
  complexByFirstWord.set(words[0]!, [...(complexByFirstWord.get(words[0]!) ?? []), words])
}

const complexFrom = foundOnce((lower) => complexByFirstWord.get(lower) ?? null)

function complexPrepositionAt(tokens: readonly Token[], at: number, spans: Spans): Particle | null {
  const rows = complexFrom(tokens[at]!.word)
  if (rows === null || spans.figureFrom(at) !== null || spans.timeAt(at) !== null) return null
  for (const words of rows) {
    // "due to launch in May": that "to" opens an infinitive.
    if (words[0] === 'due' && tokens[at + 1]?.upos === 'PART') continue
    if (words.every((word, k) => tokens[at + k]?.lower === word && (k === 0 || spans.figureFrom(at + k) === null))) {
      return { kind: 'preposition', from: at, to: at + words.length }
    }
  }
  return null
}

/** "The council this time took a day": right before a verb that is no form of "be", when. */
function thisTimeAt(tokens: readonly Token[], at: number): Particle | null {
  if (at === 0 || tokens[at]!.lower !== 'this' || tokens[at + 1]?.lower !== 'time') return null
  return tokens[at + 2]?.upos === 'VERB' ? { kind: 'adverb', from: at, to: at + 2 } : null
}

/** "earn on average €38,000" */
function onAverageAt(tokens: readonly Token[], at: number): Particle | null {
  if (tokens[at]!.lower !== 'on' || tokens[at + 1]?.lower !== 'average' || tokens[at + 2]?.lower === 'of') return null
  return { kind: 'adverb', from: at, to: at + 2 }
}

/** "Her boat, for instance, carried": two words between commas that stand for an adverb. */
function asideAt(tokens: readonly Token[], at: number): Particle | null {
  if (tokens[at + 2]?.text !== ',' || (at > 0 && tokens[at - 1]!.text !== ',')) return null
  return asides.get(tokens[at]!.lower)?.has(tokens[at + 1]!.lower) === true
    ? { kind: 'adverb', from: at, to: at + 2 }
    : null
}

/** By their first word. Own knowledge. */
const asides: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    after: 'all',
    by: 'comparison contrast',
    for: 'example instance',
    in: 'addition contrast effect fact general particular principle short theory turn',
    of: 'course',
    on: 'balance',
  }).map(([first, second]) => [first, new Set(second.split(' '))]),
)

/** "more than doubled": the words before a verb that is itself the amount belong to it as adverbs do. */
function boundOfVerbAt(tokens: readonly Token[], at: number, spans: Spans): Particle | null {
  const phrase = spans.figureFrom(at)
  if (phrase === null || phrase.figure.from === at || tokens[phrase.figure.from]!.upos !== 'VERB') return null
  return { kind: 'adverb', from: at, to: phrase.figure.from }
}

/** Whatever is neither noun group nor verb group, one token at a time but for adjective phrases. */
function particleAt(tokens: readonly Token[], at: number, spans: Spans): Particle {
  const token = tokens[at]!
  const single = (kind: Particle['kind']): Particle => ({ kind, from: at, to: at + 1 })
  switch (token.upos) {
    case 'ADP':
      return single('preposition')
    case 'SCONJ':
      // "for producing", "since Monday", "since privatisation": no clause follows.
      return single(
        isPrepositionBeforeGerund(tokens, at) ||
          isForNoun(tokens, at) ||
          (subordinatingPrepositions.has(token.lower) && spans.timeAt(at + 1) !== null) ||
          (temporal.has(token.lower) && isVerbless(tokens, at + 1))
          ? 'preposition'
          : 'subordinator',
      )
    case 'CCONJ':
      return single('coordinator')
    case 'VERB':
      if (participlePrepositions.has(token.lower)) return single('preposition')
      return single(isStative(token) ? 'adjective' : 'mark')
    case 'ADJ':
      return { kind: 'adjective', from: at, to: adjectiveEnd(tokens, at, spans) }
    case 'ADV':
      // "far-reaching", "well-known"
      if (isHyphened(tokens, at)) return { kind: 'adjective', from: at, to: adjectiveEnd(tokens, at, spans) }
      return tokens[at + 1]?.upos === 'ADJ' && tokens[at + 1]!.spaced
        ? { kind: 'adjective', from: at, to: adjectiveEnd(tokens, at + 1, spans) }
        : single(subordinatingAdverbs.has(token.lower) ? 'subordinator' : 'adverb')
    case 'PART':
    case 'INTJ':
      return single('adverb')
    default:
      if (token.text === ',') return single('comma')
      return single(quoteMarks.has(token.text) ? 'quote' : 'mark')
  }
}

/** Subordinators that are prepositions as well. */
const temporal: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until'])

/** Whether a noun comes, and no verb before the next mark. */
function isVerbless(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length; i++) {
    const { upos } = tokens[i]!
    if (upos === 'VERB' || upos === 'AUX' || upos === 'SCONJ') return false
    if (upos === 'PUNCT') return i > from
  }
  return tokens.length > from
}

const subordinatingAdverbs: ReadonlySet<string> = new Set([
  'how',
  'when',
  'where',
  'why',
  'whenever',
  'wherever',
  'once',
])
const quoteMarks: ReadonlySet<string> = new Set(['"', '“', '”', '„', '‘', '’', '«', '»', "''", '``', "'"])

/** "for reduced groups": a participle and its noun. */
function isForNoun(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.lower !== 'for' || tokens[at + 1]?.upos !== 'VERB') return false
  return isStative(tokens[at + 1]!) && tokens[at + 2]?.upos === 'NOUN'
}

/** "for producing": the tagger calls "for" and "of" subordinators before a verb. */
function isPrepositionBeforeGerund(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return (
    next !== undefined &&
    next.upos === 'VERB' &&
    next.lower.endsWith('ing') &&
    tokens[at]!.lower.length <= 4 &&
    tokens[at]!.lower !== 'if'
  )
}

function isHyphened(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at + 1]
  const second = tokens[at + 2]
  return hyphen?.text === '-' && !hyphen.spaced && second !== undefined && !second.spaced
}

/** "Pleaded guilty last month": where a time begins, the phrase ends. */
function adjectiveEnd(tokens: readonly Token[], at: number, spans: Spans): number {
  let end = at + 1
  for (;;) {
    if (tokens[end]?.text === '-' && !tokens[end]!.spaced && tokens[end + 1] !== undefined) end += 2
    else if (tokens[end]?.upos === 'CCONJ' && tokens[end + 1]?.upos === 'ADJ') end += 2
    else if (tokens[end]?.upos === 'ADJ' && spans.timeAt(end) === null) end++
    else return end
  }
}
