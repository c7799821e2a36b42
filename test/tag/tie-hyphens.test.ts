import { expect, test } from 'vitest'
import { tokenize } from '../../src/tag/tokenize.js'

/** The tokens with those that are tied written together. */
function tied(text: string): string {
  return tokenize(text, 0, text.length)
    .map(({ text: word, spaced }) => (spaced ? ` ${word}` : word))
    .join('')
}

test.for([
  ['a six - mile trip', 'a six-mile trip'],
  ['a 3 - year - old horse', 'a 3-year-old horse'],
  ['the 3,000 - square - foot hall', 'the 3,000-square-foot hall'],
  ['twenty - one boats', 'twenty-one boats'],
  ['two - thirds of it', 'two-thirds of it'],
  ['a 40 - foot - long boat', 'a 40-foot-long boat'],
  ['a $ 1.2 billion - a - year plan', 'a $ 1.2 billion-a-year plan'],
  ['5 - to - 6 - foot waves', '5-to-6-foot waves'],
  ['two - and - a - half years', 'two-and-a-half years'],
  ['he is 25 years - old', 'he is 25 years-old'],
  ['he is 25 - years - old', 'he is 25-years-old'],
  ['a four - fold rise', 'a four-fold rise'],
  ['They read a 12 - page report .', 'They read a 12-page report .'],
  // Dashes, ranges and sums stay apart.
  ['They read a 12 - page it, I said.', 'They read a 12 - page it, I said.'],
  ['He is 40 - old for a boxer', 'He is 40 - old for a boxer'],
  ['It took 3 - 4 days', 'It took 3 - 4 days'],
  ['They had five - boats were few', 'They had five - boats were few'],
  ['He left - a boat came', 'He left - a boat came'],
  ['He left in years - and rarely', 'He left in years - and rarely'],
  ['He left - year by year', 'He left - year by year'],
] as const)('%s', ([text, words]) => expect(tied(text).trim()).toBe(words))
