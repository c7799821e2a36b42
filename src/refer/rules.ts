import type { Rule } from '../rule/rule.js'
import { conceptRules } from './rules/concept.js'
import { coreferenceRules } from './rules/coreference.js'
import { ownerRules } from './rules/owner.js'

/** What decides what mentions, figures and bare measure nouns refer to. */
export const referRules: readonly Rule[] = [...coreferenceRules, ...conceptRules, ...ownerRules]
