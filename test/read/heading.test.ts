import { expect, test } from 'vitest'
import { BODY, blocksOf } from './blocks-of.js'

const kindOf = (line: string) => blocksOf(`${BODY}\n\n${line}\n\n${BODY} Twice.`)[1]

test.for([
  'The price of flour',
  'Flour From the River',
  'Why did it end?',
  'The baker buys the mill from the miller of Cork',
])('%s: heading', (line) => expect(kindOf(line)).toBe(`heading: ${line}`))
test.for([
  'The price fell.',
  'The price of flour:',
  'Cork 2 Kinsale 1',
  '“The price of flour”',
  'and the price of flour',
])('%s: no heading', (line) => expect(kindOf(line)).toBe(`paragraph: ${line}`))
test('a last line is no heading', () => {
  expect(blocksOf(`${BODY}\n\nThe price of flour`).at(-1)).toBe('paragraph: The price of flour')
})
test('lines of a table are no headings', () => {
  expect(blocksOf(`${BODY}\n\nCork Mill\nKinsale Mill\n\n${BODY} Twice.`).slice(1, 3)).toEqual([
    'paragraph: Cork Mill',
    'paragraph: Kinsale Mill',
  ])
})
