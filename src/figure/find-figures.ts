import { DENOMINATORS } from '../lexicon/number-words.js'
import type { Token } from '../tag/token.js'
import type { Timed, TimedSentence, TimeSpan } from '../time/time-span.js'
import { ageInContext } from './age.js'
import { addBound } from './bound.js'
import { isListNumber, isPartOfCode } from './code.js'
import { readCount } from './count.js'
import { type Draft, isBare } from './draft.js'
import type { Figured, FiguredSentence, FigureSpan, UnreadSpan } from './figure-span.js'
import { compare, inherit } from './inherit.js'
import { readMultipleWord } from './multiple.js'
import { notFigure } from './not-figure.js'
import { readQuantity } from './quantity.js'
import { extendRange } from './range.js'
import { readNumero, readOrdinal } from './rank.js'
import { addRate } from './rate.js'
import { readPart, readRatio } from './ratio.js'
import { readScore } from './score.js'
import { type Setting, settingOf } from './setting.js'
import { type Start, startAt } from './start.js'
import { blockingTime } from './time-conflict.js'
import { addTrend } from './trend.js'
import { unreadNumeral } from './unread.js'
import { startsNumeral, wordAt } from './words.js'

/** Finds the amounts in every sentence of an article. Dates and clock times are left to `time`. */
export function findFigures(timed: Timed): Figured {
  const setting = settingOf(timed.article.text)
  return { article: timed.article, sentences: timed.sentences.map((sentence) => findInSentence(sentence, setting)) }
}

const NO_FIGURES: readonly FigureSpan[] = []
const NO_UNREAD: readonly UnreadSpan[] = []

function findInSentence(sentence: TimedSentence, setting: Setting): FiguredSentence {
  const { tokens } = sentence
  let drafts: Draft[] | null = null
  let unread: UnreadSpan[] | null = null
  let heir: { at: number; giver: Draft } | null = null
  let at = 0
  while (at < tokens.length) {
    const start = startAt(tokens, at)
    if (start === 'none') {
      at++
      continue
    }
    const found = readAt(tokens, at, start, sentence, setting, heir)
    if (found === null || found.draft === null) {
      const numeral = startsNumeral(tokens[at]!.text)
      const end = found === null ? at + 1 : found.to
      if (numeral && found === null && blockingTime(sentence, at, at + 1) === null) {
        const missed = unreadNumeral(tokens, at)
        if (missed !== null) {
          unread ??= []
          unread.push(missed)
        }
      }
      at = Math.max(end, at + 1)
      continue
    }
    const finished = finish(tokens, found.draft, drafts?.at(-1) ?? null)
    drafts ??= []
    drafts.push(finished)
    heir = found.heir === null ? null : { at: found.heir, giver: found.draft }
    at = Math.max(found.draft.to, at + 1)
  }
  const figures = drafts === null ? NO_FIGURES : drafts.map((draft) => spanOf(tokens, draft))
  // Written out: a spread takes several times as long.
  const { index, block, start, end, times } = sentence
  return { index, block, start, end, tokens, times, figures, unread: unread ?? NO_UNREAD }
}

interface Found {
  /** Null where the words are known to be no figure. */
  readonly draft: Draft | null
  readonly to: number
  readonly heir: number | null
}

const found = (draft: Draft): Found => ({ draft, to: draft.to, heir: null })

function readAt(
  tokens: readonly Token[],
  at: number,
  start: Start,
  sentence: TimedSentence,
  setting: Setting,
  heir: { at: number; giver: Draft } | null,
): Found | null {
  if (start === 'multiple') return whole(readMultipleWord(tokens, at))
  if (start === 'numero') return whole(readNumero(tokens, at))
  if (start === 'ordinal' || start === 'numeral') {
    const rank = readOrdinal(tokens, at)
    if (rank !== null) return found(rank)
    if (start === 'ordinal' && !DENOMINATORS.has(tokens[at]!.lower)) return null
  }
  if (start === 'money' && tokens[at]!.text === '#') {
    const amount = readQuantity(tokens, at, setting)
    if (amount === null) return whole(readNumero(tokens, at))
  }
  if (start === 'numeral' && isListNumber(tokens, at, sentence.start === sentence.block.start)) {
    return { draft: null, to: at + 1, heir: null }
  }
  const between = wordAt(tokens, at - 1) === 'between' || wordAt(tokens, at - 2) === 'between'
  const first = readQuantity(tokens, at, setting, !between)
  if (first === null) return null
  if (first.kind === 'number' && first.numeral.to === at + 1 && isPartOfCode(tokens, first.numeral))
    return { draft: null, to: at + 1, heir: null }
  const extended = extendRange(tokens, first, (next) => readQuantity(tokens, next, setting))
  const time = blockingTime(sentence, Math.max(first.numeral.from, first.from), first.to)
  if (time !== null && !outweighs(extended.draft, time)) {
    return { draft: null, to: Math.max(at + 1, Math.min(time.to, first.to)), heir: null }
  }
  const paired = first.kind === 'number' ? (readRatio(tokens, first.numeral) ?? readScore(tokens, first.numeral)) : null
  if (paired !== null) return found(paired)
  let draft = extended.draft
  if (isBare(draft) && draft.numeral.form === 'fraction' && draft.value !== null) {
    if (startsNumeral(tokens[at]!.text) && wordAt(tokens, draft.to) !== 'of') return found(draft)
    const part = readPart(tokens, draft)
    return part === null ? { draft: null, to: draft.to, heir: null } : found(part)
  }
  if (draft.kind === 'number') {
    const age = ageInContext(tokens, draft)
    if (age !== null) return found(age)
    draft = readCount(tokens, draft)
    if (draft.kind === 'number' && heir !== null && heir.at === first.from) draft = inherit(draft, heir.giver, true)
  }
  const bounded = addBound(tokens, draft)
  const not = notFigure(tokens, bounded)
  if (not !== null) return { draft: null, to: draft.to, heir: null }
  return { draft: bounded, to: draft.to, heir: extended.heir }
}

/** A unit of measure or a currency beside a lone four-digit number shows that it is no year: "1900-2400 calories". */
function outweighs(draft: Draft, time: TimeSpan): boolean {
  if (draft.kind !== 'measure' && draft.kind !== 'money' && draft.kind !== 'percent') return false
  return time.type === 'date' && draft.from <= time.from && draft.to > time.to - 1 && draft.to > time.from + 1
}

function whole(draft: Draft | null): Found | null {
  return draft === null ? null : found(draft)
}

/** What stands around a settled amount: its rate, its bound, its direction. */
function finish(tokens: readonly Token[], draft: Draft, previous: Draft | null): Draft {
  const counted = compare(tokens, draft, previous)
  const rated = addRate(tokens, counted)
  return addTrend(tokens, rated.boundWords === null ? addBound(tokens, rated) : rated, previous)
}

function spanOf(tokens: readonly Token[], draft: Draft): FigureSpan {
  const { from, to, kind, value, low, high, unit, per, bound, trend, boundWords, noun, rateWords, rules } = draft
  const start = tokens[from]!.start + draft.offset
  // "10°C." at the end of a sentence: the tokens keep an initial's stop, the span does not.
  const last = tokens[to - 1]!
  const end = kind === 'measure' && (last.text === 'C.' || last.text === 'F.') ? last.end - 1 : last.end
  return { from, to, start, end, kind, value, low, high, unit, per, bound, trend, boundWords, noun, rateWords, rules }
}
