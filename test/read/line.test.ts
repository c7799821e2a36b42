import { expect, test } from 'vitest'
import { cutLines } from '../../src/read/line.js'

const linesOf = (text: string) => cutLines(text, 0).map(({ start, end }) => text.slice(start, end))

test.for<[string, string]>([
  ['line feed', 'a\nb'],
  ['carriage return', 'a\rb'],
  ['both', 'a\r\nb'],
  ['vertical tab', 'a\u000bb'],
  ['form feed', 'a\u000cb'],
  ['next line', 'a\u0085b'],
  ['line separator', 'a\u2028b'],
  ['paragraph separator', 'a\u2029b'],
])('%s ends a line', ([, text]) => expect(linesOf(text)).toEqual(['a', 'b']))

test('white space around a line is not of it', () => expect(linesOf('\uFEFF\u00a0 a b \t\n \n')).toEqual(['a b', '']))
test('a form feed amid blank lines', () => expect(linesOf('a\n\u000c\nb')).toEqual(['a', '', '', 'b']))
