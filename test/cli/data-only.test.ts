import { parse } from 'papaparse'
import { expect, test } from 'vitest'
import { assay, folder } from '../helper/run.js'

const TEXT = 'Nordlicht AG paid $5 million for the harbour in 2023. "It was cheap," Anna Lindqvist said.\n'

/** Inputs with everything that there is to complain about, and two articles. */
const TROUBLE = {
  'a.txt': TEXT,
  'b.txt': new Uint8Array([0, 1, 2, 0, 255, 0]),
  'c.txt': '',
  'd.txt': Buffer.from('The caf\xe9 cost $5 million.\n', 'latin1'),
  'e.ndjson': `{"id":"e","text":"It cost $6."}\nnonsense\n`,
}

const read: Readonly<Record<string, (stdout: string) => unknown>> = {
  json: (stdout) => JSON.parse(stdout),
  ndjson: (stdout) =>
    stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line)),
  csv: (stdout) => cellsOf(stdout, ','),
  tsv: (stdout) => cellsOf(stdout, '\t'),
}

function cellsOf(stdout: string, delimiter: string): string[][] {
  const { data, errors } = parse<string[]>(stdout, { delimiter, skipEmptyLines: true })
  expect(errors).toEqual([])
  expect(new Set(data.map((cells) => cells.length)).size).toBe(1)
  return data
}

test.for([
  ['claims', 'json'],
  ['claims', 'ndjson'],
  ['claims', 'csv'],
  ['claims', 'tsv'],
  ['figures', 'ndjson'],
  ['entities', 'csv'],
  ['times', 'tsv'],
  ['quotes', 'json'],
] as const)('%s as %s: whatever goes wrong, standard output is data', ([view, format]) => {
  const cwd = folder(TROUBLE)
  const args = [view, 'gone.txt', '.', 'e.ndjson', '--format', format]
  const loud = assay([...args, '--verbose'], { cwd, env: { FORCE_COLOR: '3', ASSAY_DEBUG: '1' } })
  expect(loud.status).toBe(2)
  for (const said of ['gone.txt', 'b.txt', 'c.txt', 'd.txt', 'e.ndjson:2']) expect(loud.stderr).toContain(said)
  expect(read[format]!(loud.stdout)).toBeTruthy()
  expect(loud.stdout).toContain('a.txt')
  expect(loud.stdout).not.toContain('assay:')
  expect(loud.stdout).not.toContain('\u001b')
  expect(assay([...args, '--quiet'], { cwd }).stdout).toBe(loud.stdout)
})

test('nothing at all is still data', () => {
  for (const [format, nothing] of [
    ['ndjson', []],
    ['json', { documents: [] }],
  ] as const) {
    const { stdout, status } = assay(['gone.txt', '--format', format])
    expect(status).toBe(2)
    expect(read[format]!(stdout)).toMatchObject(nothing)
  }
})
