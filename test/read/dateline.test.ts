import { expect, test } from 'vitest'
import { BODY, blocksOf, readText } from './blocks-of.js'

test.for<[string, string]>([
  ['TURIN, Jan. 12 (Reuters) - ', 'TURIN, Jan. 12 (Reuters)'],
  ['LONDON — ', 'LONDON'],
  ['LONDON—', 'LONDON'],
  ['Paris (AFP) – ', 'Paris (AFP)'],
  ['Paris — ', 'Paris'],
  ['NEW YORK, Jan 12 (Reuters) - ', 'NEW YORK, Jan 12 (Reuters)'],
  ['WASHINGTON, D.C. -- ', 'WASHINGTON, D.C.'],
  ['SAO PAULO, Brazil (AP) _ ', 'SAO PAULO, Brazil (AP)'],
  ['PARIS/BERLIN, 3 May 2024 (AFP) - ', 'PARIS/BERLIN, 3 May 2024 (AFP)'],
  ['ULM, Germany, May 3, 2024 /PRNewswire/ -- ', 'ULM, Germany, May 3, 2024 /PRNewswire/'],
  ['LONDON--(BUSINESS WIRE)--', 'LONDON--(BUSINESS WIRE)'],
  ['CORK, Ireland -- (BUSINESS WIRE) -- ', 'CORK, Ireland -- (BUSINESS WIRE)'],
  ['LONDON: ', 'LONDON'],
  ['BREST, Jan. 12 (Harbour Wire) - ', 'BREST, Jan. 12 (Harbour Wire)'],
  ['BREST, May 3 2024 (Harbour Wire) - ', 'BREST, May 3 2024 (Harbour Wire)'],
  ['Leiden, the Netherlands, 3 May 2024 – ', 'Leiden, the Netherlands, 3 May 2024'],
  ['Arnholm, 3 May 2024 – ', 'Arnholm, 3 May 2024'],
  ['Jan. 12 (Harbour Wire) - ', 'Jan. 12 (Harbour Wire)'],
  ['CORK, Ireland, May 3, 2024 (Ostler) - ', 'CORK, Ireland, May 3, 2024 (Ostler)'],
])('%s', ([start, dateline]) => {
  expect(blocksOf(`${start}${BODY}`)).toEqual([`dateline: ${dateline}`, `paragraph: ${BODY}`])
})

test.for([
  'BMW — which owns the mill — sold it in May.',
  'Cork Mills, Jan. 12 (see below) - The miller sold forty sacks.',
  'The Mill of May 3 (Cork Press) has been sold to a baker.',
  'Cork Mills (CRKM) - The miller sold forty sacks.',
  'UPDATE — The mill has been sold to a baker.',
  'Friday — The mill has been sold to a baker.',
  'FLOUR - The mill has been sold to a baker.',
  'The mill in LONDON - The miller sold forty sacks.',
  'A mill — The Old One — was sold.',
  'Arnholm, 3 May 2024 – the year of the sale.',
  'Jane Doe, the Miller, 3 May 2024 – the year of the sale.',
])('%s: none', (text) => expect(blocksOf(text)).toEqual([`paragraph: ${text}`]))

test('a complete date in the dateline dates the article', () => {
  expect(readText(`CORK, May 3, 2024 (AP) - ${BODY}`).date).toBe('2024-05-03')
  expect(readText(`CORK, May 3 2024 (Harbour Wire) - ${BODY}`).date).toBe('2024-05-03')
  expect(readText(`CORK, May 3 (AP) - ${BODY}`).date).toBe(null)
  expect(readText(`CORK, May 3, 2024 (Harbour Wire) - ${BODY}`).date).toBe('2024-05-03')
})
