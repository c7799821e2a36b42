import { organizationRules } from './rules/organization.js'
import { personRules } from './rules/person.js'
import { facilityRules, placeRules } from './rules/place.js'
import { thingRules } from './rules/thing.js'
import type { TypeRule } from './type-rule.js'

/** All rules that speak for a type. */
export const typeRules: readonly TypeRule[] = [...personRules, ...organizationRules, ...placeRules, ...facilityRules, ...thingRules]

export const innerRules = typeRules.filter((rule) => rule.inner === true)
export const outerRules = typeRules.filter((rule) => rule.inner !== true)
