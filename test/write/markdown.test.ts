import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markdownWriter } from '../../src/write/markdown.js'
import { markdownText } from '../../src/write/markdown-text.js'
import { anyText } from '../helper/generate.js'
import { HARBOUR } from './harbour.js'
import { printed } from './printed.js'
import { analysis, claim } from './rows.js'

test.for(['claims', 'figures', 'entities', 'times', 'quotes'] as const)('%s as a table for GitHub', async (view) => {
  await expect(printed(markdownWriter(view), HARBOUR)).toMatchFileSnapshot(`golden/${view}.md`)
})

test('without rows there is a table without rows', () => {
  expect(printed(markdownWriter('times'), [])).toBe(
    '| document | text | value | mod | type |\n| --- | --- | --- | --- | --- |\n',
  )
})

test('cells are whole', () => {
  const object = 'a very long name of a thing that was bought '.repeat(10).trim()
  const text = printed(markdownWriter('claims'), [analysis('a.txt', { claims: [claim({ verb: 'bought', object })] })])
  expect(text).toContain(` bought ${object} |`)
})

test.for([
  ['a | b', 'a \\| b'],
  ['a \\| b', 'a \\\\\\| b'],
  ['two\nlines\r\n\tof text', 'two lines of text'],
  ['<script>&amp;</script>', '&lt;script&gt;&amp;amp;&lt;/script&gt;'],
  ['[x](y) ![z](y)', '\\[x\\](y) \\!\\[z\\](y)'],
  ['*a* __b__ ~c~ `d`', '\\*a\\* \\_\\_b\\_\\_ \\~c\\~ \\`d\\`'],
  ['$5 and $6', '\\$5 and \\$6'],
  ['see https://example.org', 'see https:<!-- -->/<!-- -->/example.org'],
  ['www.example.org', 'www<!-- -->.example.org'],
  ['ann@example.org', 'ann@<!-- -->example.org'],
  ['thanks @ann for #12', 'thanks @<!-- -->ann for #<!-- -->12'],
  ['\u001b[2Jgone', '␛\\[2Jgone'],
  // Plain as it is.
  ['5 @ 3, # of seats: 1/2 (50%)', '5 @ 3, # of seats: 1/2 (50%)'],
  ['the wwww', 'the wwww'],
])('%j in a cell', ([text, cell]) => expect(markdownText(text!)).toBe(cell))

test('whatever the text, a row is a line of as many cells, without markup of its own', () => {
  fc.assert(
    fc.property(anyText, anyText, (id, subject) => {
      const text = printed(markdownWriter('claims'), [analysis(id, { claims: [claim({ subject })] })])
      const [, , row, ...rest] = text.split('\n')
      expect(rest).toEqual([''])
      // What a backslash escapes is no mark any more.
      const bare = row!.replaceAll('<!-- -->', '').replace(/\\[!-/:-@[-`{-~]/g, '')
      expect(bare.split('|')).toHaveLength(10)
      expect(bare).not.toMatch(/[<>[\]`*_~$\\]|!\[|&(?!(?:amp|lt|gt);)/)
      expect(row).not.toMatch(/:\/\/|www\.|@[^<\s]/i)
    }),
    { numRuns: 300 },
  )
})
