import { expect, test } from 'vitest'
import { attributionsOf } from './rows.js'

test.for([
  ['Two officials told Reuters that the port would close.', 'Two officials', 'Reuters'],
  ['The port will close, two officials told the Harbour Times.', 'two officials', 'the Harbour Times'],
  ['“The port will close,” Roe told the BBC.', 'Roe', 'the BBC'],
  [
    'Sources close to the talks quoted by Reuters suggest that the port will close.',
    'Sources close to the talks quoted by Reuters',
    'Reuters',
  ],
] as const)('%s', ([text, source, medium]) =>
  expect(attributionsOf(text)).toContainEqual(expect.objectContaining({ source, medium })),
)

test.for(['Two officials told the mayor that the port would close.', 'Roe said that Reuters had a report.'])(
  '%s: no medium',
  (text) => expect(attributionsOf(text).every(({ medium }) => medium === null)).toBe(true),
)
