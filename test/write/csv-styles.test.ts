import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { type CsvStyle, csvWriter } from '../../src/write/csv.js'
import { anyText } from '../helper/generate.js'
import { HARBOUR } from './harbour.js'
import { printed } from './printed.js'
import { analysis, claim, figure, span } from './rows.js'

const VIEWS = ['claims', 'figures', 'entities', 'times', 'quotes'] as const
const style = (fields: Partial<CsvStyle> = {}): CsvStyle => ({
  delimiter: ',',
  guard: true,
  offsets: 'utf16',
  ...fields,
})

function cellsOf(text: string, { delimiter }: CsvStyle): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n', skipEmptyLines: true })
  expect(errors).toEqual([])
  return data
}

/** Texts that are hard on whoever takes a table apart. */
const oddText = fc.oneof(
  anyText,
  fc
    .array(
      fc.constantFrom('"', '""', ',', '\t', '\n', '\r', '\r\n', ' ', "'", '=', '+', '-', '@', ';', '1', 'a', '\ufeff'),
    )
    .map((parts) => parts.join('')),
)

test.for(VIEWS)('%s as TSV hold what they hold as CSV', (view) => {
  const [csv, tsv] = [style(), style({ delimiter: '\t' })]
  const text = printed(csvWriter(view, tsv), HARBOUR)
  expect(cellsOf(text, tsv)).toEqual(cellsOf(printed(csvWriter(view, csv), HARBOUR), csv))
  expect(text).not.toContain(',"')
})

test.for([style({ guard: false }), style({ guard: false, delimiter: '\t' })])(
  'raw cells read back as they were %j',
  (raw) => {
    fc.assert(
      fc.property(oddText, oddText, oddText, (id, subject, evidence) => {
        const row = claim({ subject, evidence, verb: 'has' })
        const [header, cells] = cellsOf(printed(csvWriter('claims', raw), [analysis(id, { claims: [row] })]), raw)
        const cell = (title: string) => cells?.[header?.indexOf(title) ?? -1]
        expect([cell('doc'), cell('subject'), cell('evidence')]).toEqual([id, subject, evidence])
      }),
      { numRuns: 300 },
    )
  },
)

test.for([style(), style({ delimiter: '\t' })])(
  'no cell runs in a spreadsheet, breaks a line or speaks to a terminal %j',
  (safe) => {
    fc.assert(
      fc.property(oddText, oddText, (id, subject) => {
        const text = printed(csvWriter('claims', safe), [analysis(id, { claims: [claim({ subject })] })])
        expect(text.split('\n')).toHaveLength(3)
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not pass.
        expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/)
        for (const cell of cellsOf(text, safe).flat()) {
          if (!/^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(cell)) expect(cell).not.toMatch(/^[\s=+\-@]*[=+\-@]/)
        }
      }),
      { numRuns: 300 },
    )
  },
)

test('numbers are left alone', () => {
  const row = figure({ text: '-1,500', value: -1500, low: -0.5 })
  expect(printed(csvWriter('figures', style({ delimiter: '\t' })), [analysis('a', { figures: [row] })])).toContain(
    '\t-1,500\tnumber\t-1500\t-0.5\t',
  )
})

test('offsets count code points where they are asked to; line and column do not change', () => {
  const made = analysis('a', { figures: [{ ...figure({}), ...span('5'), start: 3, end: 4 }] })
  const article = { ...made.article, text: '\n😀5' }
  const text = printed(csvWriter('figures', style({ offsets: 'codepoint' })), [{ ...made, article }])
  expect(text.split('\n')[1]).toMatch(/^a,2,3,2,3,5,/)
})
