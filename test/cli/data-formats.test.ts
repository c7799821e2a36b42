import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { VIEWS } from '../helper/fits-schema.js'
import { assay, folder } from '../helper/run.js'
import { spansIn } from '../helper/spans.js'

const TEXT = '😀 Café Zürich paid $5 million for the harbour in 2023.\n"It was cheap," Anna Lindqvist said. |*x*|\n'

test.for(VIEWS)('%s have the same rows in every format', (view) => {
  const cwd = folder({ 'a.txt': TEXT, 'b.txt': TEXT })
  const run = (format: string) => {
    const { stdout, stderr, status } = assay([view, '.', '--format', format], { cwd })
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    return stdout
  }
  const rows = run('ndjson').trim().split('\n').length
  const csv = Papa.parse<string[]>(run('csv'), { skipEmptyLines: true })
  const tsv = Papa.parse<string[]>(run('tsv'), { skipEmptyLines: true })
  expect([csv.meta.delimiter, tsv.meta.delimiter]).toEqual([',', '\t'])
  expect(tsv.data).toEqual(csv.data)
  expect(csv.data).toHaveLength(rows + 1)
  const markdown = run('markdown').trim().split('\n')
  expect(markdown).toHaveLength(rows + 2)
  for (const line of markdown) expect(line).toMatch(/^\| .* \|$/)
})

test.for([
  ['rows.tsv', 'tsv'],
  ['rows.md', 'markdown'],
] as const)('-o %s chooses %s', ([name, format]) => {
  const cwd = folder({ 'a.txt': TEXT })
  assay(['figures', 'a.txt', '-o', name], { cwd })
  const written = readFileSync(join(cwd, name), 'utf8')
  expect(written).toBe(assay(['figures', 'a.txt', '--format', format], { cwd }).stdout)
  expect(written).not.toBe(assay(['figures', 'a.txt'], { cwd }).stdout)
})

test.for(['csv', 'tsv'])('a name that would run in a spreadsheet is guarded in %s, or raw when asked', (format) => {
  const cwd = folder({ '=1+1.txt': TEXT })
  const first = (...more: string[]) =>
    Papa.parse<string[]>(assay(['figures', '.', '--format', format, ...more], { cwd }).stdout).data[1]?.[0]
  expect(first()).toBe("'=1+1.txt")
  expect(first('--no-csv-guard')).toBe('=1+1.txt')
})

const SLICES = {
  utf16: (start: number, end: number) => TEXT.slice(start, end),
  codepoint: (start: number, end: number) => [...TEXT].slice(start, end).join(''),
  byte: (start: number, end: number) => Buffer.from(TEXT).subarray(start, end).toString(),
}

test.for(Object.entries(SLICES))('offsets by %s in every format', ([unit, slice]) => {
  const cwd = folder({ 'a.txt': TEXT })
  const run = (view: string, format: string) =>
    assay([view, 'a.txt', '--all', '--offsets', unit, '--format', format], { cwd }).stdout
  for (const view of VIEWS) {
    const output = JSON.parse(run(view, 'json'))
    expect(output.offsets).toBe(unit)
    const lines = run(view, 'ndjson')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const spans = spansIn([output, lines])
    expect(spans.length).toBeGreaterThan(1)
    for (const { path, span } of spans) expect(slice(span.start, span.end), path).toBe(span.text)
  }
  for (const view of ['figures', 'times']) {
    const { data } = Papa.parse<Record<string, string>>(run(view, 'csv'), { header: true, skipEmptyLines: true })
    expect(data.length).toBeGreaterThan(0)
    for (const { start, end, text } of data) expect(slice(Number(start), Number(end))).toBe(text)
  }
})

test('without --offsets they count UTF-16 units', () => {
  const cwd = folder({ 'a.txt': TEXT })
  expect(assay(['a.txt', '--json'], { cwd })).toEqual(assay(['a.txt', '--json', '--offsets', 'utf16'], { cwd }))
})

test('--with-text in NDJSON brings the text with the first row of each document', () => {
  const cwd = folder({ 'a.txt': TEXT, 'b.txt': `${TEXT}Later it cost $6 million.\n` })
  const { stdout } = assay(['figures', '.', '--format', 'ndjson', '--with-text'], { cwd })
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(rows.map(({ doc, documentText }) => [doc, documentText?.length])).toEqual([
    ['a.txt', TEXT.length],
    ['b.txt', TEXT.length + 26],
    ['b.txt', undefined],
  ])
  for (const { start, end, text } of rows) expect(rows[1].documentText.slice(start, end)).toBe(text)
})

test('--no-wrap prints a row a line with its place, whatever the width', () => {
  const cwd = folder({ 'a.txt': TEXT })
  const { stdout } = assay(['figures', 'a.txt', '--no-wrap'], { cwd, env: { COLUMNS: '20' } })
  const [, , row, ...rest] = stdout.split('\n')
  expect(row).toMatch(/^a\.txt:1:21 {2}USD 5 million {2}money .*\$5 million$/)
  expect(rest).toEqual([''])
  expect(assay(['figures', 'a.txt'], { cwd, env: { COLUMNS: '20' } }).stdout.split('\n').length).toBeGreaterThan(4)
})
