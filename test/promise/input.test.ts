import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { ROW_FORMATS } from '../../src/cli/options.js'
import { assay, folder, type Run } from '../helper/run.js'
import { atTerminal, hasTerminals } from '../helper/terminal.js'

const TEXT = 'Nordlicht AG paid $5 million for the harbour of Lisbon.\n'

const documentsIn = ({ stdout }: Run): { id: string; encoding: string; claims: { evidence: { text: string } }[] }[] =>
  JSON.parse(stdout).documents
const idsIn = (run: Run) => documentsIn(run).map(({ id }) => id)

test('promise 12: a file, a folder, a pattern, standard input, all at once', () => {
  const cwd = folder({ 'a.txt': TEXT, 'in/b.txt': TEXT, 'c1.log': TEXT, 'c2.log': TEXT })
  const run = assay(['a.txt', 'in', 'c?.log', '-', '--json'], { cwd, stdin: TEXT })
  expect(run).toMatchObject({ stderr: '', status: 0 })
  expect(idsIn(run)).toEqual(['a.txt', 'in/b.txt', 'c1.log', 'c2.log', '-'])
})

test.for([[], ['-']])('promise 12: %j reads standard input', (args) => {
  expect(idsIn(assay([...args, '--json'], { stdin: TEXT }))).toEqual(['-'])
})

test.for([
  ['-', '-'],
  ['--', '-', '-'],
  ['-', '--files-from', '-'],
])('promise 12: %j would read it twice', (args) => {
  expect(assay(args, { stdin: TEXT })).toMatchObject({
    stdout: '',
    status: 2,
    stderr: expect.stringContaining('twice'),
  })
})

test.skipIf(!hasTerminals)('promise 12: nothing to read at a terminal is a short help, and nothing waits', () => {
  expect(atTerminal('assay; echo "status $?"', folder({}))).toBe(`${assay(['-h']).stdout}status 2\n`)
})

test('promise 13: a name that begins with a dash, options anywhere', () => {
  const cwd = folder({ '-x.txt': TEXT, '--json': TEXT })
  const expected = assay(['figures', './-x.txt', '--format', 'csv', '--offsets', 'byte'], { cwd })
  expect(expected).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('$5 million') })
  for (const args of [
    ['figures', '--format', 'csv', '--offsets', 'byte', '--', '-x.txt'],
    ['--format=csv', 'figures', '--offsets=byte', '--', '-x.txt'],
    ['--offsets', 'byte', '--format', 'csv', 'figures', './-x.txt'],
  ])
    expect(assay(args, { cwd })).toEqual(expected)
  expect(idsIn(assay(['--json', '--', '--json'], { cwd }))).toEqual(['--json'])
  expect(assay(['-x.txt'], { cwd })).toMatchObject({ stdout: '', status: 2 })
})

test('promise 14: what a folder gives, and how to have more or less of it', () => {
  const cwd = folder({
    'a.txt': TEXT,
    'b.md': TEXT,
    'c.log': TEXT,
    '.hidden.txt': TEXT,
    '.git/d.txt': TEXT,
    'draft.txt': TEXT,
    'data.txt': TEXT,
    'scan.txt': new Uint8Array([0, 1, 2]),
    '.assayignore': 'draft*\n',
    '.gitignore': 'data.txt\n',
    list: 'c.log\0b.md\0',
  })
  const run = assay(['.', '--json'], { cwd })
  expect(run).toMatchObject({ stderr: 'assay: 1 binary file skipped; -v names them [N05]\n', status: 0 })
  expect(idsIn(run)).toEqual(['a.txt', 'b.md', 'data.txt'])
  expect(idsIn(assay(['.', '--json', '--no-ignore'], { cwd }))).toEqual(['a.txt', 'b.md', 'data.txt', 'draft.txt'])
  expect(idsIn(assay(['.', '--json', '--ext', 'log,md'], { cwd }))).toEqual(['b.md', 'c.log'])
  expect(idsIn(assay(['--files-from', 'list', '-0', '--json'], { cwd }))).toEqual(['c.log', 'b.md'])
  expect(idsIn(assay(['--files-from', '-', '--json'], { cwd, stdin: 'c.log\na.txt\n' }))).toEqual(['c.log', 'a.txt'])
})

test('promise 15: whatever is wrong with a file, it is named with reason and remedy, and the others are read', () => {
  const cwd = folder({
    'a.txt': TEXT,
    'cut.txt.gz': gzipSync(TEXT).subarray(0, 30),
    'records.ndjson': `nonsense\n${JSON.stringify({ id: 'one', text: TEXT })}\n`,
    'scan.pdf': new Uint8Array([0, 1, 2]),
    'z.txt': TEXT,
  })
  symlinkSync('circle.txt', join(cwd, 'circle.txt'))
  mkdirSync(join(cwd, 'dir.txt'))
  const bad = [
    'gone.txt',
    'circle.txt',
    'cut.txt.gz',
    'records.ndjson',
    'scan.pdf',
    'a.txt/b.txt',
    '',
    'no/*.txt',
    `${'x'.repeat(300)}.txt`,
  ]
  const run = assay(['a.txt', ...bad, 'dir.txt', 'z.txt', '--json'], { cwd })
  expect(run.status).toBe(2)
  expect(idsIn(run)).toEqual(['a.txt', 'one', 'z.txt'])
  const told = run.stderr.trimEnd().split('\n')
  const errors = told.filter((line) => line.includes(' [E'))
  expect(errors.map((line) => /^assay: (.*?)(?::1)?: [^;]+; .+ \[E\d\d\]$/.exec(line)?.[1])).toEqual(
    bad.map((name) => name || "''"),
  )
  expect(told.length).toBe(bad.length + 1)
})

test('promise 16: every encoding gives the same words, and the JSON says which it was', () => {
  const text = 'The café in Łódź paid €5 million.\n'
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le')
  const cwd = folder({
    'bom.txt': `\ufeff${text}`,
    'gz.txt.gz': gzipSync(text),
    'utf16.txt': utf16,
    'utf8.txt': text,
    'west.txt': Buffer.from('The caf\xe9 in London paid \x805 million.\n', 'latin1'),
  })
  const run = assay(['.', '--json'], { cwd })
  expect(documentsIn(run).map(({ id, encoding }) => [id, encoding])).toEqual([
    ['bom.txt', 'utf-8'],
    ['gz.txt.gz', 'utf-8'],
    ['utf16.txt', 'utf-16le'],
    ['utf8.txt', 'utf-8'],
    ['west.txt', 'windows-1252'],
  ])
  const [west, ...others] = documentsIn(run)
    .map(({ claims }) => claims[0]?.evidence.text)
    .reverse()
  expect(new Set(others)).toEqual(new Set([text.trim()]))
  expect(west).toBe('The café in London paid €5 million.')
})

test('promise 16: --encoding forces one, and what means nothing in it is told', () => {
  const cwd = folder({ 'a.txt': Buffer.from('The caf\xe9 paid $5 million.\n', 'latin1') })
  const forced = assay(['a.txt', '--json', '--encoding', 'iso-8859-2'], { cwd })
  expect(forced).toMatchObject({ stderr: '', status: 0 })
  expect(documentsIn(forced)[0]).toMatchObject({ encoding: 'iso-8859-2' })
  const wrong = assay(['a.txt', '--json', '--encoding', 'utf-8'], { cwd })
  expect(wrong.stderr).toMatch(/^assay: a\.txt: is not valid utf-8, .* \[N06\]\n$/)
  expect(wrong.stdout).toContain('caf\ufffd')
})

test.for(ROW_FORMATS)('promise 17: nothing found is valid %s', (format) => {
  const cwd = folder({ 'empty.txt': '', 'dull.txt': 'Hm.\n', 'none.ndjson': '' })
  for (const name of ['empty.txt', 'dull.txt', 'none.ndjson']) {
    const run = assay([name, '--format', format], { cwd })
    expect(run.status).toBe(0)
    expect(run.stdout.trim().split('\n').length).toBeLessThanOrEqual(format === 'json' ? 40 : 2)
    if (format === 'json') expect(documentsIn(run).flatMap(({ claims }) => claims)).toEqual([])
    expect(assay([name, '--format', format, '--fail-empty'], { cwd })).toEqual({ ...run, status: 1 })
  }
})
