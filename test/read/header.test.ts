import { expect, test } from 'vitest'
import { BODY, blocksOf, readText } from './blocks-of.js'

test('fields above the text give title, author and date', () => {
  const text = `Title: The mill is sold\nAuthor: Jane Doe\nDate: 3 May 2024\nURL: https://mill.example\n\n${BODY}`
  expect(readText(text)).toMatchObject({ title: 'The mill is sold', byline: 'Jane Doe', date: '2024-05-03' })
  expect(blocksOf(text).at(-1)).toBe(`paragraph: ${BODY}`)
})
test('the head of a mail', () => {
  const text = `From: Jane Doe\nTo: John Roe\nSubject: The mill\n\n${BODY}`
  expect(blocksOf(text)).toEqual([
    'byline: Jane Doe',
    'furniture: To: John Roe',
    'title: The mill',
    `paragraph: ${BODY}`,
  ])
})
test.for([`Mill: ${BODY}`, `constructor: ${BODY}`, `toString: ${BODY}`])('%s: no field', (text) => {
  expect(blocksOf(text)).toEqual([`paragraph: ${text}`])
})
