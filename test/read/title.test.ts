import { expect, test } from 'vitest'
import { BODY, blocksOf, readText } from './blocks-of.js'

test.for<[string, string | null]>([
  [`The mill is sold\n\n${BODY}`, 'The mill is sold'],
  [`Home > Business\nBusiness\nThe mill is sold\n\n${BODY}`, 'The mill is sold'],
  [`Mill Sold to Baker for Forty Loaves.\n\n${BODY}`, 'Mill Sold to Baker for Forty Loaves.'],
  [`The mill is sold.\nBy Jane Doe\n\n${BODY}`, 'The mill is sold.'],
  [`Title: The mill is sold\n\n${BODY}`, 'The mill is sold'],
  [`- Forty sacks are sold.\n- The baker pays.\nThe mill of Cork is sold\n${BODY}`, 'The mill of Cork is sold'],
  ['The mill is sold', null],
  ['The mill is sold\n\nShare this article', null],
  [`The mill is sold.\n\n${BODY}`, null],
  [`and so it was sold\n\n${BODY}`, null],
  [`${BODY}\n\nThe mill is sold`, null],
])('%j', ([text, title]) => expect(readText(text).title).toBe(title))

test('marks inside a word of the title leave no gap', () => {
  expect(readText(`# The *over*paid **mill**\n\n${BODY}`, 'markdown').title).toBe('The overpaid mill')
})
test('a title shown twice is read once', () => {
  expect(blocksOf(`The mill is sold\n\n2 min read\n\nThe mill is sold\n\n${BODY}`)).toEqual([
    'title: The mill is sold',
    'furniture: 2 min read',
    'furniture: The mill is sold',
    `paragraph: ${BODY}`,
  ])
})
