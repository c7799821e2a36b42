import { clauseRules } from '../../src/clause/rules.js'
import { testRules } from '../helper/rules.js'
import { clausesOf } from './clauses-of.js'

testRules(clauseRules, clausesOf)
