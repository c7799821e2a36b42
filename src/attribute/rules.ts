import type { Rule } from '../rule/rule.js'
import { phraseRules } from './rules/phrase.js'
import { quoteRules } from './rules/quote.js'
import { reportRules } from './rules/report.js'

/** What `attribute` knows, with its reasons and examples. */
export const attributeRules: readonly Rule[] = [...quoteRules, ...reportRules, ...phraseRules]
