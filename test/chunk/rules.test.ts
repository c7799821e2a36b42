import { chunkRules } from '../../src/chunk/rules.js'
import { testRules } from '../helper/rules.js'
import { phrasesOf } from './phrases-of.js'

testRules(chunkRules, phrasesOf)
