import { expect, test } from 'vitest'
import { silencedLines, withoutComments } from '../../../src/ledger/check/silence.js'

test.for<[string, number[]]>([
  ['one\ntwo <!-- assay-ignore -->\nthree', [2]],
  ['one\n<!-- assay-ignore: by phone -->\nthree\nfour', [2, 3]],
  ['one\r\ntwo [assay-ignore]\r\n', [2]],
  ['<!-- assay -->\nassay-ignore\n', []],
])('%j', ([text, lines]) => expect([...silencedLines(text)]).toEqual(lines))

test('comments become spaces, so that offsets hold', () => {
  const text = 'It cost $5. <!-- assay-ignore --> It rained. [assay-ignore]'
  const plain = withoutComments(text)
  expect(plain).not.toContain('assay')
  expect(plain.length).toBe(text.length)
  expect(plain.indexOf('It rained')).toBe(text.indexOf('It rained'))
})
