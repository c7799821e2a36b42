import { DENOMINATORS } from '../lexicon/number-words.js'
import type { TokenRange } from '../rule/offsets.js'
import type { Rule } from '../rule/rule.js'
import type { Trace } from '../rule/trace.js'
import type { Token } from '../tag/token.js'
import type { Timed, TimedSentence, TimeSpan } from '../time/time-span.js'
import { ageInContext } from './age-in-context.js'
import { addListedAge, asAge, isAgeBefore } from './age-list.js'
import { readAndAHalf } from './and-a-half.js'
import { basedOn } from './base.js'
import { addBound, shareBound } from './bound.js'
import { isListNumber, isPartOfCode } from './code.js'
import { joinComposite, withInches } from './composite.js'
import { readCount } from './count.js'
import { readDecadeWord } from './decade-word.js'
import { shareDimensions } from './dimensions.js'
import { type Draft, isBare } from './draft.js'
import type { Figured, FiguredSentence, FigureSpan, UnreadSpan } from './figure-span.js'
import { compare, inherit, passBack } from './inherit.js'
import { part as partRule } from './known-rules.js'
import { ageLevel } from './lifespan.js'
import { readMultipleWord } from './multiple.js'
import { notFigure } from './not-figure.js'
import { code, listNumber } from './not-figure-rules.js'
import { addParallel } from './parallel.js'
import { asPart } from './part-of-whole.js'
import { readQuantity } from './quantity.js'
import { extendRange } from './range.js'
import { readNumero, readOrdinal } from './rank.js'
import { addRate } from './rate.js'
import { readPart, readRatio } from './ratio.js'
import { tell, tellTime } from './rejected-figure.js'
import { readScore } from './score.js'
import { type Setting, settingOf } from './setting.js'
import { shareCents } from './shared-cents.js'
import { type Start, startAt } from './start.js'
import { asTemperature } from './temperature.js'
import { blockingTime } from './time-conflict.js'
import { joinTolerance } from './tolerance.js'
import { addTrend } from './trend.js'
import { accountFor, hasDigit, type Passed } from './unread.js'
import { startsNumeral, wordAt } from './words.js'

/** Finds the amounts in every sentence of an article. Dates and clock times are left to `time`. */
export function findFigures(timed: Timed, trace?: Trace): Figured {
  const setting = settingOf(timed.article.text)
  return {
    article: timed.article,
    sentences: timed.sentences.map((sentence) => findInSentence(sentence, setting, trace)),
  }
}

const NO_DRAFTS: readonly Draft[] = []
const NO_FIGURES: readonly FigureSpan[] = []
const NO_UNREAD: readonly UnreadSpan[] = []

function findInSentence(sentence: TimedSentence, setting: Setting, trace: Trace | undefined): FiguredSentence {
  const { tokens } = sentence
  let drafts: Draft[] | null = null
  let passed: Passed[] | null = null
  let heir: { at: number; giver: Draft } | null = null
  let rate: TokenRange | null = null
  let at = 0
  while (at < tokens.length) {
    // "per 100,000 residents": the rate's own number is no figure
    if (rate !== null && at >= rate.from && at < rate.to) {
      at = rate.to
      continue
    }
    const start = startAt(tokens, at)
    if (start === 'none') {
      if (hasDigit(tokens[at]!.text)) {
        passed ??= []
        passed.push({ from: at, to: at + 1, rule: null })
      }
      at++
      continue
    }
    const found = readAt(tokens, at, start, sentence, setting, heir, trace)
    const last = drafts === null ? null : drafts[drafts.length - 1]!
    // "half a mile and a half": what reads back from its last word takes nothing from the figure before
    const overlaps = last !== null && found?.draft != null && found.draft.from < last.to
    if (found === null || found.draft === null || overlaps) {
      const end = Math.max(found?.to ?? 0, at + 1)
      passed ??= []
      passed.push({ from: at, to: end, rule: found?.not ?? null })
      at = end
      continue
    }
    const finished = finish(tokens, withInches(tokens, found.draft), last, drafts ?? NO_DRAFTS)
    drafts ??= []
    const whole =
      last === null ? null : (joinTolerance(tokens, last, finished) ?? joinComposite(tokens, last, finished))
    if (whole !== null) drafts[drafts.length - 1] = whole
    else {
      if (last !== null && heir !== null && heir.at === finished.from)
        drafts[drafts.length - 1] = passBack(last, finished)
      else if (last !== null && isAgeBefore(tokens, last, finished))
        drafts[drafts.length - 1] = asAge(last, finished.unit)
      else if (last !== null) drafts[drafts.length - 1] = asPart(tokens, last, finished)
      drafts.push(finished)
      if (last !== null) shareDimensions(tokens, drafts)
    }
    heir = found.heir === null ? null : { at: found.heir, giver: found.draft }
    if (finished.rateWords !== null && finished.rateWords.from >= finished.to) rate = finished.rateWords
    at = Math.max(found.draft.to, finished.to, at + 1)
  }
  const figures = drafts === null ? NO_FIGURES : drafts.map((draft) => spanOf(tokens, draft, setting))
  const unread = passed === null ? NO_UNREAD : accountFor(tokens, passed, figures, sentence.times)
  // Written out: a spread takes several times as long.
  const { index, block, start, end, times } = sentence
  return { index, block, start, end, tokens, times, figures, unread }
}

interface Found {
  /** Null where the words are known to be no figure. */
  readonly draft: Draft | null
  readonly to: number
  readonly heir: number | null
  /** Why the words are known to be no figure; null where a time or nothing says it. */
  readonly not: Rule | null
}

const found = (draft: Draft): Found => ({ draft, to: draft.to, heir: null, not: null })

function readAt(
  tokens: readonly Token[],
  at: number,
  start: Start,
  sentence: TimedSentence,
  setting: Setting,
  heir: { at: number; giver: Draft } | null,
  trace: Trace | undefined,
): Found | null {
  if (start === 'multiple') return whole(readMultipleWord(tokens, at))
  if (start === 'numero') return whole(readNumero(tokens, at))
  if (start === 'plural') return whole(readDecadeWord(tokens, at))
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
    return { draft: null, to: at + 1, heir: null, not: listNumber }
  }
  if (start === 'word') {
    const mixed = readAndAHalf(tokens, at)
    if (mixed !== null) return found(mixed)
  }
  const between = wordAt(tokens, at - 1) === 'between' || wordAt(tokens, at - 2) === 'between'
  const first = readQuantity(tokens, at, setting, !between)
  if (first === null) return null
  if (first.kind === 'number' && first.numeral.to === at + 1 && isPartOfCode(tokens, first.numeral)) {
    if (trace !== undefined) tell(sentence, first, code.why, trace)
    return { draft: null, to: at + 1, heir: null, not: code }
  }
  const extended = extendRange(tokens, first, (next) => readQuantity(tokens, next, setting))
  const time = blockingTime(sentence, Math.max(first.numeral.from, first.from), first.to)
  if (time !== null && !outweighs(extended.draft, time)) {
    if (trace !== undefined) tellTime(sentence, first, time, trace)
    return { draft: null, to: Math.max(at + 1, Math.min(time.to, first.to)), heir: null, not: null }
  }
  const paired = first.kind === 'number' ? (readRatio(tokens, first.numeral) ?? readScore(tokens, first.numeral)) : null
  if (paired !== null) return found(paired)
  let draft = extended.draft
  if (isBare(draft) && draft.numeral.form === 'fraction' && draft.value !== null) {
    if (startsNumeral(tokens[at]!.text) && wordAt(tokens, draft.to) !== 'of') return found(draft)
    const part = readPart(tokens, draft)
    if (part === null && trace !== undefined) tell(sentence, draft, partRule.why, trace)
    return part === null ? { draft: null, to: draft.to, heir: null, not: partRule } : found(part)
  }
  if (draft.kind === 'number') {
    const age = ageInContext(tokens, draft)
    if (age !== null) return { draft: age, to: age.to, heir: extended.heir, not: null }
    draft = readCount(tokens, draft)
    if (isBare(draft)) draft = asTemperature(tokens, draft)
    if (draft.kind === 'number' && heir !== null && heir.at === first.from) draft = inherit(draft, heir.giver, true)
  }
  if (draft.kind === 'duration') draft = ageLevel(tokens, draft)
  const bounded = addBound(tokens, draft)
  const not = notFigure(tokens, bounded)
  if (not !== null) {
    if (trace !== undefined) tell(sentence, bounded, not.why, trace)
    return { draft: null, to: draft.to, heir: null, not }
  }
  return { draft: bounded, to: draft.to, heir: extended.heir, not: null }
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
function finish(tokens: readonly Token[], draft: Draft, previous: Draft | null, earlier: readonly Draft[]): Draft {
  const ownUnit = shareCents(tokens, draft, previous)
  const counted = addListedAge(tokens, addParallel(tokens, compare(tokens, ownUnit, previous), earlier), previous)
  const rated = addRate(tokens, counted)
  const bounded = rated.boundWords === null ? addBound(tokens, rated) : rated
  return addTrend(tokens, shareBound(tokens, bounded, previous), previous)
}

function spanOf(tokens: readonly Token[], draft: Draft, setting: Setting): FigureSpan {
  const { from, to, kind, value, low, high, unit, per, bound, trend, boundWords, noun, rateWords } = draft
  const start = tokens[from]!.start + draft.offset
  // "10°C." at the end of a sentence: the tokens keep an initial's stop, the span does not.
  const last = tokens[to - 1]!
  const hasStop = kind === 'measure' && last.text.length === 2 && last.text[1] === '.'
  const end = hasStop ? last.end - 1 : last.end
  const { ucum, base, rules: choosing } = basedOn(tokens, draft, setting.isBritish)
  const rules = choosing.length === 0 ? draft.rules : [...draft.rules, ...choosing.map(({ name }) => name)]
  return {
    from,
    to,
    start,
    end,
    kind,
    value,
    low,
    high,
    unit,
    per,
    ucum,
    base,
    bound,
    trend,
    boundWords,
    noun,
    rateWords,
    rules,
  }
}
