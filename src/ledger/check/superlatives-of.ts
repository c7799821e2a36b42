import { ORDINALS } from '../../lexicon/number-words.js'
import type { Article } from '../../read/article.js'
import type { Stages } from '../../stages.js'
import type { Token } from '../../tag/token.js'
import type { Superlative } from './sheet.js'

/**
 * "The largest dairy", "the lowest in two decades", "the second landing on a comet", "the 118th minute": places in an order that
 * are no figures. "The second-largest" is one and has its number; "one of the largest" and "the next largest" leave open which.
 */
export function superlativesOf({ sentences }: Stages, { text }: Article): Superlative[] {
  const found: Superlative[] = []
  for (const sentence of sentences) {
    const { tokens, index, block } = sentence
    if (block.kind === 'byline') continue
    for (let i = 1; i < tokens.length; i++) {
      const value = isSuperlative(tokens, i) ? 1 : ordinalAt(sentence, i)
      if (value === null) continue
      const head = headOf(tokens, i)
      const token = tokens[i]!
      const isOrdinal = ordinalValue(token.lower) !== null
      if (
        isOrdinal &&
        (head === i
          ? !isOfKind(tokens, i) && !/^\d/.test(token.text) && !isFinish(tokens, i)
          : NO_PLACE.has(tokens[head]!.lemma) && !(value > 1 && COUNTED_OFF.has(tokens[head]!.lemma)))
      )
        continue
      const { start } = token
      const { end } = tokens[head]!
      found.push({
        span: { start, end, text: text.slice(start, end) },
        sentence: index,
        word: isOrdinal ? ORDINAL : token.lower,
        noun: head === i ? '' : tokens[head]!.lemma,
        value,
        isScoped: isScoped(tokens, i, head),
      })
    }
  }
  return found
}

/** The word of what is counted off rather than compared. */
export const ORDINAL = 'ordinal'

function isSuperlative(tokens: readonly Token[], i: number): boolean {
  const { lower, upos } = tokens[i]!
  // Without a noun the tagger takes it for one.
  if ((upos !== 'ADJ' && upos !== 'NOUN') || !/^[a-z]{2,}est$/.test(lower) || NO_ORDER.has(lower)) return false
  const opener = tokens[i - 1]!
  const isOwned = opener.lower.endsWith("'s") || opener.upos === 'PART' || POSSESSIVES.has(opener.lower)
  if (opener.lower !== 'the' && !isOwned) return false
  if (tokens[i - 2]?.lower === 'of' || tokens[i + 1]?.lower === '-') return false
  return (
    tokens[headOf(tokens, i)]!.upos === 'NOUN' || (opener.lower === 'the' && SCOPES.has(tokens[i + 1]?.lower ?? ''))
  )
}

const POSSESSIVES: ReadonlySet<string> = new Set(['her', 'his', 'its', 'our', 'their'])

/** The place of an ordinal that no figure and no time has taken; null where there is none. */
function ordinalAt({ tokens, figures, times }: Stages['sentences'][number], i: number): number | null {
  const value = ordinalValue(tokens[i]!.lower)
  if (value === null || tokens[i + 1]?.lower === '-') return null
  if (!OPENERS.has(tokens[i - 1]!.upos) && !isFinish(tokens, i)) return null
  const isTaken = [...figures, ...times].some(({ from, to }) => from <= i && i < to)
  return isTaken ? null : value
}

function ordinalValue(word: string): number | null {
  const digits = /^(\d{1,4})(?:st|nd|rd|th)$/.exec(word)?.[1]
  if (digits !== undefined) return Number(digits)
  return ORDINALS.get(word) ?? null
}

const OPENERS: ReadonlySet<string> = new Set(['ADJ', 'ADV', 'DET', 'PART', 'PRON'])

/** The last noun of what is ordered; the word itself where there is none. */
function headOf(tokens: readonly Token[], i: number): number {
  let noun = i + 1
  while (tokens[noun] !== undefined && (BEFORE_NOUN.has(tokens[noun]!.upos) || isInHyphens(tokens, noun))) noun++
  while (tokens[noun + 1]?.upos === 'NOUN' && tokens[noun]?.upos === 'NOUN') noun++
  return tokens[noun]?.upos === 'NOUN' ? noun : i
}

const BEFORE_NOUN: ReadonlySet<string> = new Set(['ADJ', 'PROPN'])

/** "Low-cost airline". */
function isInHyphens(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.lower === '-' || (tokens[at + 1]?.lower === '-' && tokens[at]!.upos !== 'VERB')
}

/** "The trial was the first of its kind", "became the first woman to win": said to be so, and among what. */
function isScoped(tokens: readonly Token[], i: number, head: number): boolean {
  if (!SCOPES.has(tokens[head + 1]?.lower ?? '')) return false
  return tokens.slice(Math.max(0, i - 3), i).some(({ lemma, upos }) => upos === 'AUX' || COPULAS.has(lemma))
}

/** "Was third in 2:06", "finished second": a place in a race. */
function isFinish(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 1]
  return PLACED.has(tokens[i - 1]!.lemma) && (after === undefined || ENDS.has(after.upos))
}

const PLACED: ReadonlySet<string> = new Set(['be', 'come', 'finish', 'place', 'rank'])
const ENDS: ReadonlySet<string> = new Set(['ADP', 'CCONJ', 'PUNCT'])

/** "The first of its kind" needs no noun. */
function isOfKind(tokens: readonly Token[], i: number): boolean {
  return tokens[i + 1]?.lower === 'of' && tokens[i + 3]?.lower === 'kind'
}

const SCOPES: ReadonlySet<string> = new Set(['ever', 'for', 'in', 'of', 'on', 'since', 'to'])
const COPULAS: ReadonlySet<string> = new Set(['be', 'become', 'make', 'remain'])

/** Superlatives that tell of time, not of rank: there is a latest and an earliest of anything. */
const NO_ORDER: ReadonlySet<string> = new Set(['earliest', 'honest', 'latest', 'modest', 'interest', 'west', 'rest'])

/** The second time and the third term are counted off; the first may be any. */
const COUNTED_OFF: ReadonlySet<string> = new Set(['term', 'time'])

/** Nouns that an ordinal places in time or in a text. */
const NO_PLACE: ReadonlySet<string> = new Set(
  `anniversary birthday case century chance day decade floor glance half hand home house instance lady line month morning night part person phase
  place point quarter reading round sight stage step term thing time week world year`
    .trim()
    .split(/\s+/),
)
