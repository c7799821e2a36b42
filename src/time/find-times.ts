import type { TokenRange } from '../rule/offsets.js'
import { reasonOfLoss, settle } from '../rule/settle.js'
import type { Trace } from '../rule/trace.js'
import type { Sentence, Tagged, Token } from '../tag/token.js'
import { isDayFirst, withDayFirst } from './day-order.js'
import { isNamed } from './is-named.js'
import { pluralPart } from './plural-part.js'
import { joinRules, wordRules } from './rules.js'
import type { Draft, Reading, WordClass, WordRule } from './time-rule.js'
import type { Timed, TimedSentence, TimeSpan } from './time-span.js'
import { wordClassOf } from './word-class.js'
import { wrapRules } from './wraps.js'

/** Decides which words are times: dates, times of day, amounts of time and what comes back, as TIMEX3 has them. */
export function findTimes(tagged: Tagged, trace?: Trace): Timed {
  const sentences = tagged.sentences.map((sentence) => timesOf(sentence, trace))
  const isOpen = sentences.some(({ times }) => times.some(isInDigits))
  if (!isOpen || !isDayFirst(tagged.sentences)) return { article: tagged.article, sentences }
  return { article: tagged.article, sentences: sentences.map(readDayFirst) }
}

/** "03/04/2024", whose order only the rest of the article can show. */
function isInDigits({ rules }: TimeSpan): boolean {
  return rules[0] === 'time.date.slashes'
}

function readDayFirst(sentence: TimedSentence): TimedSentence {
  if (!sentence.times.some(isInDigits)) return sentence
  return withTimes(
    sentence,
    sentence.times.map((time) => (isInDigits(time) ? withDayFirst(time) : time)),
  )
}

const NO_TIMES: readonly TimeSpan[] = []

function timesOf(sentence: Sentence, trace: Trace | undefined): TimedSentence {
  const { tokens } = sentence
  const found = readAll(tokens)
  if (found.length === 0) return withTimes(sentence, NO_TIMES)
  const reject =
    trace === undefined
      ? undefined
      : ({ from, to, type, value, rules }: Reading, reason: string) =>
          trace({ sentence: sentence.index, from, to, kind: 'time', reading: wordsOf(type, value), rules, reason })
  const joined = joinAll(found.length === 1 ? found : settled(found, tokens, reject), tokens)
  const times: TimeSpan[] = []
  let free = 0
  for (const reading of joined) {
    if (reading.shape === 'part' && reading.relative?.kind === 'clock' && reading.relative.day === null) {
      reject?.(reading, 'a part of the day without a day is no time')
      continue
    }
    if (isNamed(reading, tokens)) {
      reject?.(reading, 'a word of time that is part of a name')
      continue
    }
    const { from, to, type, value, mod, relative, rules } = wrapped(reading, tokens)
    // A modifier never takes words of the time before it.
    if (from < free) times.push(spanOf(reading))
    else times.push({ from, to, type, value, mod, relative, rules })
    free = Math.max(to, reading.to)
  }
  return withTimes(sentence, times)
}

type Reject = (reading: Reading, reason: string) => void

function settled(found: readonly Reading[], tokens: readonly Token[], reject: Reject | undefined): Reading[] {
  if (reject === undefined) return settle(found)
  const wordsAt = ({ from, to }: TokenRange) =>
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ')
  return settle(found, (loser, winner) => reject(loser, reasonOfLoss(loser, winner, wordsAt(winner))))
}

function wordsOf(type: Reading['type'], value: string | null): string {
  return value === null ? type : `${type} ${value}`
}

/** Written out: a spread takes several times as long. */
function withTimes({ index, block, start, end, tokens }: Sentence, times: readonly TimeSpan[]): TimedSentence {
  return { index, block, start, end, tokens, times }
}

function spanOf({ from, to, type, value, mod, relative, rules }: Reading): TimeSpan {
  return { from, to, type, value, mod, relative, rules }
}

const RULES_BY_CLASS: ReadonlyMap<WordClass, readonly WordRule[]> = (() => {
  const byClass = new Map<WordClass, WordRule[]>()
  for (const rule of wordRules) {
    const rules = byClass.get(rule.on)
    if (rules === undefined) byClass.set(rule.on, [rule])
    else rules.push(rule)
  }
  return byClass
})()

/** All readings that the word rules propose. */
function readAll(tokens: readonly Token[]): Reading[] {
  const readings: Reading[] = []
  for (let at = 0; at < tokens.length; at++) {
    const wordClass = wordClassOf(tokens[at]!.lower)
    if (wordClass === null) continue
    for (const rule of RULES_BY_CLASS.get(wordClass) ?? []) {
      const draft = rule.find(tokens, at)
      if (draft !== null) readings.push(readingOf(draft, [rule.name]))
    }
  }
  return readings
}

/** Joins neighbours from left to right, until nothing more joins. */
function joinAll(readings: readonly Reading[], tokens: readonly Token[]): Reading[] {
  const joined: Reading[] = []
  for (const next of readings) {
    let right = next
    const plural = pluralPart(right, tokens)
    if (plural !== null) right = readingOf(plural, right.rules)
    for (let left = joined.at(-1); left !== undefined; left = joined.at(-1)) {
      const both = join(left, right, tokens)
      if (both === null) break
      joined.pop()
      right = both
    }
    joined.push(right)
  }
  return joined
}

function join(left: Reading, right: Reading, tokens: readonly Token[]): Reading | null {
  if (right.from - left.to > 1) return null
  for (const rule of joinRules) {
    const draft = rule.join(left, right, tokens)
    if (draft !== null) return readingOf(draft, [...left.rules, ...right.rules, rule.name])
  }
  return null
}

function readingOf(draft: Draft, rules: readonly string[]): Reading {
  const { from, to, shape, type, value, mod, relative } = draft
  return { from, to, shape, type, value, mod, relative, rules }
}

function wrapped(reading: Reading, tokens: readonly Token[]): Reading {
  let result = reading
  for (const rule of wrapRules) {
    const draft = rule.wrap(result, tokens)
    if (draft !== null) result = readingOf(draft, [...result.rules, rule.name])
  }
  return result
}
