import { expect, test } from 'vitest'
import { readByline } from '../../src/read/byline.js'
import { shapeOf } from '../../src/read/piece.js'
import { BODY, blocksOf, readText } from './blocks-of.js'

test.for<[string, string | null]>([
  ['By Jane Doe', 'Jane Doe'],
  ['BY JANE DOE', 'JANE DOE'],
  ['By Jane Doe and John Roe, Staff Writers', 'Jane Doe and John Roe'],
  ['By Jane Doe, John Roe and Ann Poe', 'Jane Doe, John Roe and Ann Poe'],
  ['Written by J.K. van der Berg', 'J.K. van der Berg'],
  ['By: José García-López', 'José García-López'],
  ['By Jane Doe | Cork Gazette | 3 May 2024', 'Jane Doe'],
  ['By Jane Doe in Cork', 'Jane Doe'],
  ['By Jane Doe in San Marino', 'Jane Doe'],
  ['By Jane Doe in Cork and John Roe in San Marino', 'Jane Doe'],
  ['By Jane Doe Staff Writer May 3 2024', 'Jane Doe'],
  ['By John Roe Jr.', 'John Roe Jr.'],
  ['By The Associated Press', 'The Associated Press'],
  ['By Reuters Staff', 'Reuters Staff'],
  ['By a staff writer, 4 August 2026', 'a staff writer'],
  ['By a staff of twelve the mill is run.', null],
  ['By Friday', null],
  ['By March Friday', null],
  ['By land and sea', null],
  ['By Land and Sea', null],
  ['By Jane Doe the mill was sold.', null],
  ['Byron Doe', null],
])('%s', ([line, name]) => expect(readByline(shapeOf(line))).toBe(name))

test('the name of the byline is the article’s', () => {
  const article = readText(`The mill is sold\nJane Doe\nBy Jane Doe\n3 May 2024\n\n${BODY}`)
  expect(article).toMatchObject({ title: 'The mill is sold', byline: 'Jane Doe', date: '2024-05-03' })
})
test('the name stands between the paper and the date, or after them', () => {
  expect(readText(`The mill is sold\n\nCork Review · Friday 3 May 2024 · Jane Doe\n\n${BODY}`)).toMatchObject({
    byline: 'Jane Doe',
    date: '2024-05-03',
  })
  expect(readText(`The mill is sold\n\nCork Mills · Friday 3 May 2024 · a report\n\n${BODY}`).byline).toBe(null)
})

test('a signature at the foot', () => {
  expect(blocksOf(`The mill is sold\n\n${BODY}\n\nBy Jane Doe`).at(-1)).toBe('byline: By Jane Doe')
})
