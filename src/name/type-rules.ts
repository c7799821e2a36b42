import { organizationContexts } from './rules/organization-context.js'
import { organizationForms } from './rules/organization-form.js'
import { personContexts } from './rules/person-context.js'
import { personForms } from './rules/person-form.js'
import { facilityRules, placeRules } from './rules/place.js'
import { thingRules } from './rules/thing.js'
import type { TypeRule } from './type-rule.js'

/** All rules that speak for a type. Where two types weigh the same, the one whose rule spoke first stands. */
export const typeRules: readonly TypeRule[] = [
  ...personForms,
  ...personContexts,
  ...organizationForms,
  ...organizationContexts,
  ...placeRules,
  ...facilityRules,
  ...thingRules,
]

export const innerRules = typeRules.filter((rule) => rule.inner === true)
export const outerRules = typeRules.filter((rule) => rule.inner !== true)
