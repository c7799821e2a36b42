import type { Rule } from '../rule/rule.js'
import { factualityRules } from './rules/factuality.js'
import { polarityRules } from './rules/polarity.js'
import { claimTimeRules } from './rules/time.js'

/** What decides how surely a claim says that its event happens, and when it does. */
export const claimRules: readonly Rule[] = [...factualityRules, ...polarityRules, ...claimTimeRules]
