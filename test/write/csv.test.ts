import { expect, test } from 'vitest'
import { csvWriter } from '../../src/write/csv.js'
import { guarded } from '../../src/write/csv-guard.js'
import { HARBOUR } from './harbour.js'
import { printed } from './printed.js'
import { analysis, claim, figure } from './rows.js'

test.for(['claims', 'figures', 'entities', 'times', 'quotes'] as const)('%s for a spreadsheet', async (view) => {
  await expect(printed(csvWriter(view), HARBOUR)).toMatchFileSnapshot(`golden/${view}.csv`)
})

test.for([
  ['=1+1', "'=1+1"],
  ['+SUM(A1)', "'+SUM(A1)"],
  ['-cmd', "'-cmd"],
  ['@import', "'@import"],
  ['\t=1', "'\t=1"],
  ['＝1', "'＝1"],
  ['-5', '-5'],
  ['+3.5', '+3.5'],
  ['-5%', "'-5%"],
  ['a=1', 'a=1'],
])('%j as a cell', ([cell, expected]) => expect(guarded(cell!)).toBe(expected))

test('a negative number stays one, a text that looks like a formula does not run', () => {
  const row = claim({ subject: '=HYPERLINK("x")', figures: [figure({ text: '-5', value: -5 })] })
  const text = printed(csvWriter('claims'), [analysis('a.txt', { claims: [row] })])
  expect(text).toContain(`,"'=HYPERLINK(""x"")",`)
  expect(text).toContain(',-5,-5,')
})

test('a cell with a line end, a quote and a comma stays one cell', () => {
  const text = printed(csvWriter('claims'), [analysis('a.txt', { claims: [claim({ subject: 'A "B",\nC' })] })])
  expect(text).toContain(',"A ""B"", C",')
})
