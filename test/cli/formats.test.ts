import { expect, test } from 'vitest'
import { assay, folder } from '../helper/run.js'

const TEXT =
  'Harbour opens\n\nNordlicht AG paid $5 million for the harbour in 2023. "It was cheap," Anna Lindqvist said.\n'
const VIEWS = ['claims', 'figures', 'entities', 'times', 'quotes'] as const

test.for(VIEWS)('%s in every format', (view) => {
  const cwd = folder({ 'a.txt': TEXT, 'b.txt': TEXT })
  const run = (format: string) => {
    const { stdout, stderr, status } = assay([view, '.', '--format', format], { cwd })
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    return stdout
  }
  const documents = JSON.parse(run('json')).documents
  expect(documents.map(({ id }: { id: string }) => id)).toEqual(['a.txt', 'b.txt'])
  const rows = documents.flatMap((document: { [view: string]: unknown[] }) => document[view] ?? [])
  expect(rows.length).toBeGreaterThan(0)
  const lines = run('ndjson').trim().split('\n')
  expect(lines.map((line) => JSON.parse(line))).toMatchObject(rows)
  for (const line of lines) expect(JSON.parse(line)).toMatchObject({ doc: expect.stringMatching(/^[ab]\.txt$/) })
  expect(run('csv').trim().split('\n')).toHaveLength(rows.length + 1)
  expect(run('table')).toContain('a.txt')
})

test('no command is claims', () => {
  const cwd = folder({ 'a.txt': TEXT })
  expect(assay(['a.txt'], { cwd })).toEqual(assay(['claims', 'a.txt'], { cwd }))
})

test('--json is --format json', () => {
  const cwd = folder({ 'a.txt': TEXT })
  expect(assay(['a.txt', '--json'], { cwd })).toEqual(assay(['a.txt', '--format', 'json'], { cwd }))
})

test('--with-text brings the text that offsets point into', () => {
  const cwd = folder({ 'a.txt': TEXT })
  const [document] = JSON.parse(assay(['a.txt', '--json', '--with-text'], { cwd }).stdout).documents
  expect(document.text).toBe(TEXT)
  for (const { start, end, text } of document.figures) expect(document.text.slice(start, end)).toBe(text)
  expect(JSON.parse(assay(['a.txt', '--json'], { cwd }).stdout).documents[0]).not.toHaveProperty('text')
})

test('--date is for documents that bring none', () => {
  const stdin = '{"id":"a","text":"It cost $5.","date":"2020-05-06"}\n{"id":"b","text":"It cost $5."}\n'
  const args = ['--input-format', 'ndjson', '--date', '2024-01-31', '--json', '-']
  const { documents } = JSON.parse(assay(args, { stdin }).stdout)
  expect(documents.map(({ date }: { date: string }) => date)).toEqual(['2020-05-06', '2024-01-31'])
})

test('a file goes by its name, unless it is told otherwise', () => {
  const cwd = folder({
    'a.md': '# Harbour\n\nIt cost **$5** million.\n',
    'b.jsonl': '{"id":"r","text":"It cost $5."}\n',
  })
  const textsOf = (args: string[]) =>
    JSON.parse(assay(['figures', ...args, '--json'], { cwd }).stdout).documents.map(
      ({ id, figures }: { id: string; figures: { value: number }[] }) => [id, ...figures.map(({ value }) => value)],
    )
  expect(textsOf(['a.md', 'b.jsonl'])).toEqual([
    ['a.md', 5e6],
    ['r', 5],
  ])
  expect(textsOf(['b.jsonl', '--input-format', 'text'])).toEqual([['b.jsonl', 5]])
})
