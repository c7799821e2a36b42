import type { Time } from '../model.js'
import type { TokenRange } from '../rule/offsets.js'
import type { Rule } from '../rule/rule.js'
import type { Token } from '../tag/token.js'
import type { RelativeTime } from './time-span.js'

/** What part of the calendar or clock a reading names: what joins and modifiers look at. */
export type Shape =
  | 'century'
  | 'clock'
  | 'day'
  | 'decade'
  | 'duration'
  | 'half'
  | 'month'
  | 'part' // part of the day, alone: no time until it is joined to a day
  | 'quarter'
  | 'reference' // "now", "the past"
  | 'season'
  | 'set'
  | 'week'
  | 'weekday'
  | 'year'

/** A reading of some tokens as a time, before its rule's name is written on it. */
export interface Draft extends TokenRange {
  readonly shape: Shape
  readonly type: Time['type']
  readonly value: string | null
  readonly mod: string | null
  readonly relative: RelativeTime | null
}

/** A candidate: a draft with the rules that built it. */
export interface Reading extends Draft {
  readonly rules: readonly string[]
}

/** A rule that is tried where a word of its class stands, and reads outwards from it. */
export interface WordRule extends Rule {
  readonly on: WordClass
  readonly find: (tokens: readonly Token[], at: number) => Draft | null
}

/** A rule that makes one time of two that stand side by side; the words between them are [left.to, right.from). */
export interface JoinRule extends Rule {
  readonly join: (left: Reading, right: Reading, tokens: readonly Token[]) => Draft | null
}

/** A rule that takes the words around a time into it. */
export interface WrapRule extends Rule {
  readonly wrap: (reading: Reading, tokens: readonly Token[]) => Draft | null
}

/** The classes of words from which a time is read. */
export type WordClass =
  | 'adverb' // "weekly"
  | 'clock' // "10:30"
  | 'decade' // "1990s", "nineties"
  | 'feast' // "Christmas"
  | 'fiscal-code' // "FY2026"
  | 'half'
  | 'iso' // "2024-01-12", "12/01/2024"
  | 'long' // "weeklong"
  | 'meridiem' // "p.m."
  | 'month'
  | 'noon'
  | 'part'
  | 'period'
  | 'quarter-code' // "Q3"
  | 'reference' // "now"
  | 'season'
  | 'season-word' // "season"
  | 'short-year' // "98" in "'98"
  | 'spelled-year' // "nineteen"
  | 'unit'
  | 'week-part' // "weekends"
  | 'weekday'
  | 'year' // "1990"
  | 'year-end' // "end" in "year-end"

/** A date, whose value is known or depends on a reference. */
export function dateDraft(
  shape: Shape,
  from: number,
  to: number,
  value: string | RelativeTime | null,
  mod: string | null = null,
): Draft {
  const known = typeof value === 'string'
  return { shape, from, to, type: 'date', value: known ? value : null, mod, relative: known ? null : value }
}

/** An amount of time. */
export function durationDraft(from: number, to: number, value: string, mod: string | null = null): Draft {
  return { shape: 'duration', from, to, type: 'duration', value, mod, relative: null }
}

/** A time that comes back. */
export function setDraft(from: number, to: number, value: string): Draft {
  return { shape: 'set', from, to, type: 'set', value, mod: null, relative: null }
}

/** A time of day. */
export function clockDraft(shape: Shape, from: number, to: number, value: string | RelativeTime): Draft {
  const known = typeof value === 'string'
  return { shape, from, to, type: 'time', value: known ? value : null, mod: null, relative: known ? null : value }
}
