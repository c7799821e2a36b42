import { claimRules } from '../../src/claim/rules.js'
import { testRules } from '../helper/rules.js'
import { claimsOf } from './claims-of.js'

testRules(claimRules, claimsOf)
