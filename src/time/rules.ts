import type { Rule } from '../rule/rule.js'
import { agoRules } from './ago.js'
import { clockRules } from './clock.js'
import { decadeRules } from './decade.js'
import { durationRules } from './duration.js'
import { isoRules } from './iso.js'
import { joinRules } from './joins.js'
import { monthRules } from './month.js'
import { quarterRules } from './quarter.js'
import { referenceRules } from './reference.js'
import { seasonRules } from './season.js'
import type { WordRule } from './time-rule.js'
import { unitRules } from './unit.js'
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
  ...quarterRules,
  ...decadeRules,
  ...agoRules,
  ...unitRules,
  ...durationRules,
  ...yearRules,
  ...yearEndRules,
  ...clockRules,
  ...referenceRules,
]

export const timeRules: readonly Rule[] = [...wordRules, ...joinRules, ...wrapRules]
