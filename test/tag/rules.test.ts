import { tagRules } from '../../src/tag/rules.js'
import { taggedOf } from '../helper/cascade.js'
import { testRules } from '../helper/rules.js'

testRules(tagRules, (text) => taggedOf(text).sentences.flatMap(({ tokens }) => [...tokens]))
