import { expect, test } from 'vitest'
import type { ReadableAttribution } from '../../src/attribute/readable.js'
import { attributionsOf, outermostOf } from './rows.js'

test.for<[string, Partial<ReadableAttribution>]>([
  ['The firm said that costs rose in May.', { source: 'The firm', cue: 'said', content: 'that costs rose in May' }],
  [
    'The firm said it would rebuild the mill.',
    { source: 'The firm', cue: 'said', content: 'it would rebuild the mill' },
  ],
  [
    'The firm has not yet said whether it will rebuild.',
    { cue: 'has not yet said', content: 'whether it will rebuild' },
  ],
  [
    'The miller told the court that he was asleep.',
    { source: 'The miller', cue: 'told', content: 'that he was asleep' },
  ],
  [
    'Jane Roe, a baker in Leeds, argued that the fee was unfair.',
    { source: 'Jane Roe, a baker in Leeds', cue: 'argued', content: 'that the fee was unfair' },
  ],
  [
    'The chief executive of the harbour said on Friday that trade was slow.',
    { source: 'The chief executive of the harbour', cue: 'said', content: 'that trade was slow' },
  ],
  [
    'The fee was unfair, said Jane Roe, a baker in Leeds.',
    { source: 'Jane Roe, a baker in Leeds', cue: 'said', content: 'The fee was unfair' },
  ],
  ['The bridge is safe, the engineer added.', { source: 'the engineer', cue: 'added', content: 'The bridge is safe' }],
  [
    'Within an hour, said Ann Roe of the trust, one of them had felled a tree.',
    { source: 'Ann Roe of the trust', contents: ['Within an hour', 'one of them had felled a tree'] },
  ],
  [
    'Wages remain a worry, Ann Roe said: they grew 8% in May.',
    { source: 'Ann Roe', contents: ['Wages remain a worry', 'they grew 8% in May'] },
  ],
  ['In May, Ann Roe said: wages grew 8%.', { source: 'Ann Roe', content: 'wages grew 8%' }],
  ['The bridge, the engineer said, is safe.', { source: 'the engineer', contents: ['The bridge', 'is safe'] }],
  [
    'The harbour, according to its owners, is safe.',
    { source: 'its owners', cue: 'according to', contents: ['The harbour', 'is safe'] },
  ],
  [
    'According to Jane Roe, a baker in Leeds, the fee doubled.',
    { source: 'Jane Roe, a baker in Leeds', content: 'the fee doubled' },
  ],
  ['The bridge is believed to be safe.', { source: null, cue: 'is believed', contents: ['The bridge', 'to be safe'] }],
  ['It was reported that the bridge had moved.', { source: null, cue: 'was reported' }],
  ['They fear that the bridge will fall.', { source: 'They', cue: 'fear', kind: 'belief' }],
  ['The council hopes to reopen the bridge.', { source: 'The council', cue: 'hopes', kind: 'intention' }],
  ['The council is reluctant to reopen the road.', { source: 'The council', cue: 'is reluctant', kind: 'intention' }],
  ['The council refused to pay.', { source: 'The council', cue: 'refused', content: 'to pay', kind: 'intention' }],
  ['The engineer pointed out that the bridge had moved.', { cue: 'pointed out', content: 'that the bridge had moved' }],
  ['Experts we met said the bridge would hold.', { source: 'Experts we met', cue: 'said' }],
  [
    'The council warned, as it had in May, that the bridge was closed.',
    { cue: 'warned', content: 'that the bridge was closed' },
  ],
  ['The council said the road was “a mess. It failed.”', { contents: ['the road was “a mess.', 'It failed.”'] }],
])('%s', ([text, row]) => expect(outermostOf(text)).toContainEqual(expect.objectContaining(row)))

test.for([
  'The bridge fell on Monday.',
  'The council has to pay.',
  'The council showed up late.',
  'The letter lay on the table.',
  'There is a plan.',
])('%s: nobody says it', (text) => expect(attributionsOf(text)).toEqual([]))

test('“The firm said costs rose, and added that sales fell”: two reports, each with its own content', () => {
  const rows = outermostOf('The firm said costs rose in May, and added that sales fell in June.')
  expect(rows.map(({ cue, content }) => [cue, content])).toEqual([
    ['said', 'costs rose in May'],
    ['added', 'that sales fell in June'],
  ])
})

test.for([
  'The clubs agreed a fee of £40m, and the fee could rise to £46m.',
  'The farmer pleaded guilty and was given two years.',
  'Tarn posted a profit above estimates as demand for its pumps offset a fall in Oslo.',
  'The clerk wrote herself 316 checks and hid them from the board.',
])('%s: an act, no report', (text) => expect(attributionsOf(text)).toEqual([]))

test('“The clubs agreed that …”: a report', () =>
  expect(outermostOf('The clubs agreed that the fee could rise.')).toContainEqual(
    expect.objectContaining({ cue: 'agreed', content: 'that the fee could rise' }),
  ))
