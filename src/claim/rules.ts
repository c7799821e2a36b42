import type { Rule } from '../rule/rule.js'
import { factualityRules } from './rules/factuality.js'
import { impliedRules } from './rules/implied.js'
import { polarityRules } from './rules/polarity.js'
import { splitRules } from './rules/split.js'
import { claimTimeRules } from './rules/time.js'

/** What decides which claims a clause makes, how surely each says that its event happens, and when it does. */
export const claimRules: readonly Rule[] = [
  ...splitRules,
  ...impliedRules,
  ...factualityRules,
  ...polarityRules,
  ...claimTimeRules,
]
