import { expect, test } from 'vitest'
import { BODY, blocksOf, readText } from './blocks-of.js'

const HEAD = 'Ferry firm buys two ships'

test.for<[string, string | null]>([
  ['October 8, 2026 | 6:00 a.m.', '2026-10-08'],
  ['6:00 a.m. EDT Oct. 8, 2026', '2026-10-08'],
  ['8 Oct 2026, 6:00', '2026-10-08'],
  ['8.10.2026', '2026-10-08'],
  ['2026-10-08T06:00:00Z', '2026-10-08'],
  ['2026-10-08T06:00:00+02:00', '2026-10-08'],
  ['Thu 8 Oct 2026 06.00 BST', '2026-10-08'],
  ['Oct. 8, 2026 at 6:00 a.m. ET', '2026-10-08'],
  ['8 October 2026 • 6:00am', '2026-10-08'],
  ['8th of October, 2026', '2026-10-08'],
  ['OCTOBER 8, 2026', '2026-10-08'],
  ['First published on Thu 8 Oct 2026 06.00 BST', '2026-10-08'],
  ['Published: 06:00, 8 October 2026 | Updated: 07:00, 9 October 2026', '2026-10-08'],
  ['PUBLISHED: October 8, 2026 at 6:00 AM PDT | UPDATED: October 9, 2026 at 7:00 AM PDT', '2026-10-08'],
  ['Issued on: 18/10/2026 - 06:00', '2026-10-18'],
  ['Published on 08/10/2026', null],
  ['Oct. 8, 2026 / 6:00 AM EDT / CBS News', '2026-10-08'],
  ['Published Oct 8, 2026 6:00am EDT by Jane Roe', '2026-10-08'],
  ['October 8, 2026 by Jane Roe', '2026-10-08'],
])('%s: a line of dates', ([line, date]) => {
  expect(blocksOf(`${HEAD}\n\n${line}\n\n${BODY}`)[1]).toBe(`furniture: ${line}`)
  expect(readText(`${HEAD}\n\n${line}\n\n${BODY}`).date).toBe(date)
})

test.for([
  'October 8, 2026 is the day of the sale',
  'On 8 October 2026 the mill burns',
  'Published accounts for 2026',
  'The 8.10.2026 mill',
])('%s: no line of dates', (line) => {
  expect(readText(`${HEAD}\n\n${line}\n\n${BODY}`).date).toBe(null)
})

test.for<[string, string | null]>([
  ['By Dr. Jane Roe', 'Dr. Jane Roe'],
  ['By Jane Roe (Reuters)', 'Jane Roe'],
  ['By Jane Roe; John Doe', 'Jane Roe; John Doe'],
  ['By Jane Roe with John Doe', 'Jane Roe with John Doe'],
  ['By Jane Roe @janeroe', 'Jane Roe'],
  ['By Jane Roe and John Doe | Staff writers', 'Jane Roe and John Doe'],
  ['By Jane Roe Published Oct. 8, 2026', 'Jane Roe'],
  ['Author: Jane Roe', 'Jane Roe'],
  ['Words: Jane Roe', 'Jane Roe'],
  ['Analysis by Jane Roe', 'Jane Roe'],
  ['Jane Roe | October 8, 2026', 'Jane Roe'],
  ['Jane Roe - 8 October 2026', 'Jane Roe'],
  ['Jane Roe\nBusiness correspondent', 'Jane Roe'],
  ['Jane Roe\n@janeroe', 'Jane Roe'],
  ['Published 8 October 2026\nJane Roe', 'Jane Roe'],
  ['Author of the plan', null],
  ['Words fail', null],
  ['JANE ROE and JOHN DOE\nStaff writers', 'JANE ROE and JOHN DOE'],
  ['Harbour Times\n8 October 2026', null],
  ['Brest Harbour', null],
])('%j: the byline', ([line, name]) => expect(readText(`${HEAD}\n\n${line}\n\n${BODY}`).byline).toBe(name))

test.for([
  'Harbour Gazette',
  'The Harbour Times',
  'harbourgazette.co.uk',
  'Menu',
  'News\nSport\nSubscribe\nLog in',
  'Listen · 5 min',
  'Listen to this article · 5:02 min\nLearn more',
  `${HEAD} | Harbour Times`,
  `${HEAD} - Tideline\nTideline`,
  'Sections\nSearch',
  'SUBSCRIBE  |  LOG IN',
])('%j above the title: the title stays', (lines) => {
  const article = readText(`${lines}\n${HEAD}\nBy Jane Roe\n\n${BODY}`)
  expect(article.title).toBe(HEAD)
})

test.for<[string, string]>([
  ['Sport', 'Sport'],
  ['Harbour Gazette', 'Harbour Gazette'],
  ['Gazette of the harbour is sold', 'Gazette of the harbour is sold'],
])('%s above the text: the title itself', ([line, title]) => {
  expect(readText(`${line}\n\n${BODY}`).title).toBe(title)
})

test('a word or two in capitals above the title tell the series', () => {
  const title = 'Harbour of Brest votes on its ferries'
  expect(readText(`ELECTION 2026\n\n${title}\n\n${BODY}`).title).toBe(title)
  expect(readText(`STRIKE ENDS\n\nCrews are back\n\n${BODY}`).title).toBe('STRIKE ENDS')
})
test('between the author and the date stands the paper', () => {
  expect(blocksOf(`${HEAD}\n\nBy Jane Roe\nTideline Weekly Wire\n8 October 2026\n\n${BODY}`)[2]).toBe(
    'byline: Tideline Weekly Wire',
  )
})

test.for([
  'Listen · 5 min',
  '5 min listen',
  '(AP Photo/Jane Doe)',
  'A ship at sea.Credit...Jane Doe for the Courier',
  'With assistance from John Doe',
  'Additional reporting by John Doe',
  'This article was originally published in the Harbour Times.',
  'This story was updated on Friday to add the price.',
  'A version of this article appears in print on Oct. 9, 2026.',
  'Jane Roe is a reporter who covers harbours for the Courier.',
  'Sign up for The Morning Tide',
  'Video: Ferries collide in Brest',
  'Watch: How a ferry is built',
  'Loading...',
  'Bookmark',
  'Save',
  'Learn more',
])('%s: furniture', (line) => {
  expect(blocksOf(`${HEAD}\n\n${BODY}\n\n${line}\n\n${BODY} Twice.`)[2]).toBe(`furniture: ${line}`)
})

test.for([
  'Listen for five minutes, the captain told the crew.',
  'This article of the treaty was amended in May.',
  'Jane Roe is a writer.',
  'Jane Roe is a reporter and John Doe her husband.',
  'Sign up for the ferry at the port, the mayor told visitors.',
  'Reporting by banks on fees will be public.',
  'With assistance from John the firm bought two ships.',
  'Save the harbour, the mayor said.',
])('%s: text', (line) => {
  expect(blocksOf(`${HEAD}\n\n${BODY}\n\n${line}\n\n${BODY} Twice.`)[2]).toBe(`paragraph: ${line}`)
})

test('an agency’s dateline without a place', () => {
  expect(blocksOf(`${HEAD}\n\nJan. 12 (Reuters) - ${BODY}`)).toEqual([
    `title: ${HEAD}`,
    'dateline: Jan. 12 (Reuters)',
    `paragraph: ${BODY}`,
  ])
})
