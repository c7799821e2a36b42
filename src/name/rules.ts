import type { Rule } from '../rule/rule.js'
import { formRules, poolRules } from './rules/form.js'
import { typeRules } from './type-rules.js'

/** All rules of the name stage. */
export const nameRules: readonly Rule[] = [...formRules, ...typeRules, ...poolRules]
