import { referRules } from '../../src/refer/rules.js'
import { testRules } from '../helper/rules.js'
import { referencesOf } from './references-of.js'

testRules(referRules, (text) => {
  const { mentions, concepts, owners } = referencesOf(text)
  return [...mentions, ...concepts, ...owners]
})
