import { expect, test } from 'vitest'
import { lastSubjectsOf } from './subjects-of.js'

/** "The group" after one that bears no name: a text, and the name of the subject of its last claim. */
test.for<readonly [text: string, subject: string]>([
  ['Norvik Ltd asked a group of 300 voters. The group likes the mayor of Tarn.', 'group'],
  ['Norvik Ltd sued a bank in Oslo. The bank paid $3 million.', 'bank'],
  // It is long ago, or has a name.
  ['Norvik Ltd sued a company. It rained. It rained. It rained. The company paid $3 million.', 'Norvik Ltd'],
  ['Norvik Ltd, a company in Oslo, sued Ann Roe. The company paid $3 million.', 'Norvik Ltd'],
])('%s: %s', ([text, subject]) => expect(lastSubjectsOf(text)).toContain(subject))
