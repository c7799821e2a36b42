import { expect, test } from 'vitest'
import { analyse } from '../../src/analyse.js'

// Written on Monday, 11 March 2024.
test.for([
  ['Two men used a ladder to break into the bank on Sunday.', '2024-03-10'],
  ['The crew returned to work on Sunday.', '2024-03-10'],
  ['The board urged the crew to return to work on Sunday.', '2024-03-17'],
  ['Firms will have to follow a code agreed on Thursday.', '2024-03-07'],
  ['Firms will have to follow a vote planned for Thursday.', '2024-03-14'],
])('what an infinitive or a participle tells is as past as what leads up to it: %s', ([text, value]) => {
  const { document } = analyse({ id: 'a.txt', content: text!, format: 'text', date: '2024-03-11' })
  expect(document.times.map((time) => time.value)).toEqual([value])
})
