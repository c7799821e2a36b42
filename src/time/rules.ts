import type { Rule } from '../rule/rule.js'
import { adverbRules } from './adverb.js'
import { agoRules } from './ago.js'
import { clockRules } from './clock.js'
import { clockInWordsRules } from './clock-in-words.js'
import { decadeRules } from './decade.js'
import { durationRules } from './duration.js'
import { eachUnitRules } from './each-unit.js'
import { feastRules } from './feast.js'
import { isoRules } from './iso.js'
import { clockJoinRules } from './join-clocks.js'
import { dateJoinRules } from './join-dates.js'
import { monthRules } from './month.js'
import { periodRules } from './period.js'
import { quarterRules } from './quarter.js'
import { referenceRules } from './reference.js'
import { seasonRules } from './season.js'
import { seasonToldRules } from './season-told.js'
import type { JoinRule, WordRule } from './time-rule.js'
import { unitRules } from './unit.js'
import { vagueUnitRules } from './vague-units.js'
import { weekPartRules } from './week-part.js'
import { weekdayRules } from './weekday.js'
import { wrapRules } from './wraps.js'
import { yearRules } from './year.js'
import { yearEndRules } from './year-end.js'

/** The rules that read a time from a word of its class; where two readings are equally long, the earlier rule has it. */
export const wordRules: readonly WordRule[] = [
  ...isoRules,
  ...monthRules,
  ...weekdayRules,
  ...seasonRules,
  ...seasonToldRules,
  ...quarterRules,
  ...periodRules,
  ...decadeRules,
  ...agoRules,
  ...unitRules,
  ...vagueUnitRules,
  ...eachUnitRules,
  ...weekPartRules,
  ...durationRules,
  ...yearRules,
  ...yearEndRules,
  ...clockRules,
  ...clockInWordsRules,
  ...referenceRules,
  ...adverbRules,
  ...feastRules,
]

export const joinRules: readonly JoinRule[] = [...dateJoinRules, ...clockJoinRules]

export const timeRules: readonly Rule[] = [...wordRules, ...joinRules, ...wrapRules]
