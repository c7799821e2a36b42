import { expect, test } from 'vitest'
import { assay, folder } from '../helper/run.js'

const TEXT = 'The bridge cost $5 million.\n'

const EMPTY_INPUTS: readonly (readonly [string, Record<string, string>, readonly string[]])[] = [
  ['a file of no bytes', { 'a.txt': '' }, ['a.txt']],
  ['nothing on standard input', {}, ['-']],
  ['an empty stream of records', {}, ['--input-format', 'ndjson', '-']],
  ['a folder without articles', { 'in/.keep': '' }, ['in']],
  ['a text without anything to find', { 'a.txt': 'Hm.\n' }, ['a.txt']],
  ['white space', { 'a.md': ' \n\t\n' }, ['a.md']],
]

test.for(EMPTY_INPUTS)('%s gives valid output without a row in every format', ([, files, args]) => {
  expectNoRow('claims', args, folder(files))
})

test.for(['figures', 'entities', 'times', 'quotes'])('%s of nothing are valid in every format, too', (view) => {
  expectNoRow(view, ['a.txt'], folder({ 'a.txt': '' }))
})

function expectNoRow(view: string, args: readonly string[], cwd: string): void {
  const outputs = new Map(
    ['table', 'json', 'ndjson', 'csv', 'tsv', 'markdown'].map((format) => {
      const run = assay([view, ...args, '--format', format], { cwd })
      expect(run.status).toBe(0)
      expect(run.stderr).not.toMatch(/\[E/)
      return [format, run.stdout]
    }),
  )
  expect(outputs.get('table')).toBe('')
  expect(outputs.get('ndjson')).toBe('')
  for (const document of JSON.parse(outputs.get('json') ?? '').documents) expect(document[view] ?? []).toEqual([])
  // A head is there, so that whoever reads it finds the columns.
  expect(outputs.get('csv')).toMatch(/^doc,[^\n]+\n$/)
  expect(outputs.get('tsv')).toMatch(/^doc\t[^\n]+\n$/)
  expect(outputs.get('markdown')).toMatch(/^(?:\|[^\n]+\n\|[-:| ]+\n)?$/)
}

test('--fail-empty ends with status 1 where no row was printed, and prints the same', () => {
  for (const [, files, args] of EMPTY_INPUTS) {
    const cwd = folder(files)
    const usual = assay(['figures', ...args, '--json'], { cwd })
    expect(assay(['figures', ...args, '--json', '--fail-empty'], { cwd })).toEqual({ ...usual, status: 1 })
  }
})

test('--fail-empty changes nothing where a row is printed, and trouble is still 2', () => {
  const cwd = folder({ 'a.txt': 'Hm.\n', 'b.txt': TEXT })
  expect(assay(['figures', '.', '--fail-empty'], { cwd }).status).toBe(0)
  expect(assay(['figures', 'a.txt', 'gone.txt', '--fail-empty'], { cwd }).status).toBe(2)
  expect(assay(['figures', 'a.txt', '--fail-empty', '-o', 'out.csv'], { cwd }).status).toBe(1)
})
