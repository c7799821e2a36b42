import { expect, test } from 'vitest'
import { readFrontMatter } from '../../src/read/front-matter.js'
import { BODY, readText } from './blocks-of.js'

test.for<[string, object]>([
  [
    '---\ntitle: The mill\nauthor: Jane Doe\ndate: 2024-01-12\n---\nText',
    { title: 'The mill', byline: 'Jane Doe', date: '2024-01-12' },
  ],
  [
    '---\r\ntitle: "A: b"\r\nauthors: [Jane Doe, John Roe]\r\n---\r\nText',
    { title: 'A: b', byline: 'Jane Doe and John Roe' },
  ],
  ['---\nauthor:\n  - Jane Doe\n  - John Roe\n---\nText', { byline: 'Jane Doe and John Roe' }],
  ['+++\ntitle = "The mill"\ndate = 2024-01-12T08:00:00Z\n+++\nText', { title: 'The mill', date: '2024-01-12' }],
  ['---\ndate: 2024-02-31\n---\nText', { date: null, end: 24 }],
  ['---\nThe mill is sold.\n---\nText', { title: null, end: 0 }],
  ['---\ntitle: never closed\n', { title: null, end: 0 }],
  ['Text\n---\ntitle: The mill\n---\n', { title: null, end: 0 }],
])('%j', ([text, fields]) => expect(readFrontMatter(text)).toMatchObject(fields))

test('front matter is in no block', () => {
  const { text, blocks } = readText(`---\ntitle: The mill\n---\n\n${BODY}`, 'markdown')
  expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([BODY])
})
