import { expect, test } from 'vitest'
import { attributionsOf, outermostOf } from './rows.js'

test.for<[string, { source: string; cue: string; contents: string[] }]>([
  ['“A mill,” Roe said, “is no toy.”', { source: 'Roe', cue: 'said', contents: ['“A mill,”', '“is no toy.”'] }],
  [
    '“It is over,” Roe said. “We close in May.”',
    { source: 'Roe', cue: 'said', contents: ['“It is over,”', '“We close in May.”'] },
  ],
  [
    '“It burned. We all ran,” said the miller.',
    { source: 'the miller', cue: 'said', contents: ['“It burned.', 'We all ran,”'] },
  ],
  ['Jones: “We lost the mill.”', { source: 'Jones', cue: ':', contents: ['“We lost the mill.”'] }],
  ['“Was it arson?” Jane Roe asked.', { source: 'Jane Roe', cue: 'asked', contents: ['“Was it arson?”'] }],
  [
    'The miller, who had come late, said: “I saw nothing.”',
    { source: 'The miller, who had come late', cue: 'said:', contents: ['“I saw nothing.”'] },
  ],
  [
    'As the miller put it, “Fire is a bad tenant.”',
    { source: 'the miller', cue: 'put', contents: ['“Fire is a bad tenant.”'] },
  ],
  [
    'Said the miller: “Fire is a bad guest.”',
    { source: 'the miller', cue: 'Said', contents: ['“Fire is a bad guest.”'] },
  ],
  [
    '“We began at dawn,” Roe said.\n“It took all day.”',
    { source: 'Roe', cue: 'said', contents: ['“We began at dawn,”', '“It took all day.”'] },
  ],
  [
    '“We began at noon,” Roe said at a meeting that lasted for hours. “It took all night.”',
    { source: 'Roe', cue: 'said', contents: ['“We began at noon,”', '“It took all night.”'] },
  ],
])('%s', ([text, row]) => expect(outermostOf(text)).toEqual([expect.objectContaining({ ...row, quoted: true })]))

test('Two speakers in one paragraph have their own words: “Yes,” said Ann. “No,” said Bob.', () => {
  const rows = attributionsOf('“Yes, we can,” said Ann. “No, we cannot,” said Bob.')
  expect(rows.map(({ source, contents }) => [source, contents])).toEqual([
    ['Ann', ['“Yes, we can,”']],
    ['Bob', ['“No, we cannot,”']],
  ])
})

test.for([
  'The “big” mill burned.',
  'She sang “River Song” twice.',
  'The mill was a “total loss” for its owners.',
  '“River Song” was a hit.',
])('%s: nobody is quoted', (text) => expect(attributionsOf(text).filter(({ quoted }) => quoted)).toEqual([]))
