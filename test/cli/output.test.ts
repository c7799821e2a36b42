import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { assay, BIN, folder } from '../helper/run.js'

const TEXT = 'The bridge cost $5 million.\n'

test('the name of the output chooses the format, and nothing half-written stays', () => {
  const cwd = folder({ 'a.txt': TEXT })
  for (const [name, format] of [
    ['rows.csv', 'csv'],
    ['rows.json', 'json'],
    ['rows.jsonl', 'ndjson'],
    ['rows.txt', 'table'],
  ] as const) {
    const expected = assay(['figures', 'a.txt', '--format', format], { cwd }).stdout
    expect(assay(['figures', 'a.txt', '-o', name], { cwd })).toEqual({ stdout: '', stderr: '', status: 0 })
    expect(readFileSync(join(cwd, name), 'utf8')).toBe(expected)
  }
  expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'rows.csv', 'rows.json', 'rows.jsonl', 'rows.txt'])
})

test('--format wins over the name', () => {
  const cwd = folder({ 'a.txt': TEXT })
  assay(['figures', 'a.txt', '-o', 'rows.csv', '--format', 'json'], { cwd })
  expect(JSON.parse(readFileSync(join(cwd, 'rows.csv'), 'utf8')).documents).toHaveLength(1)
})

test('an output that is a link or one of the inputs is written all the same', () => {
  const cwd = folder({ 'a.txt': TEXT, 'real.csv': 'old' })
  symlinkSync('real.csv', join(cwd, 'link.csv'))
  assay(['figures', 'a.txt', '-o', 'link.csv'], { cwd })
  expect(readFileSync(join(cwd, 'real.csv'), 'utf8')).toMatch(/^doc,/)
  assay(['figures', 'a.txt', '-o', 'a.txt', '--format', 'csv'], { cwd })
  expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toMatch(/^doc,.*\na\.txt,/)
})

test('a folder is no output', () => {
  const cwd = folder({ 'a.txt': TEXT, 'sub/b.txt': TEXT })
  expect(assay(['a.txt', '-o', 'sub'], { cwd })).toEqual({
    stdout: '',
    stderr: 'assay: sub: is a folder; name a file [E11]\n',
    status: 2,
  })
})

test('the same bytes under any locale and time zone', () => {
  const cwd = folder({ 'ä.txt': TEXT, 'z.txt': 'It rose 5% last year.\n', 'a.md': `# Bridge\n\n${TEXT}` })
  const args = ['.', '--all', '--json']
  const plain = assay(args, { cwd, env: { TZ: 'UTC', LC_ALL: 'C' } })
  expect(assay(args, { cwd, env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'sv_SE.UTF-8', LANG: 'tr_TR.UTF-8' } })).toEqual(
    plain,
  )
})

test.for<[Record<string, string>, string[], boolean]>([
  [{}, [], false],
  [{ FORCE_COLOR: '1' }, [], true],
  [{ FORCE_COLOR: '0' }, [], false],
  [{ FORCE_COLOR: '1', NO_COLOR: '1' }, [], false],
  [{ FORCE_COLOR: '1', NO_COLOR: '' }, [], true],
  [{ NO_COLOR: '1', TERM: 'dumb' }, ['--color', 'always'], true],
  [{ FORCE_COLOR: '3' }, ['--color=never'], false],
  [{ FORCE_COLOR: '1' }, ['--json'], false],
])('colour with %j %j: %s', ([env, args, coloured]) => {
  const { stdout } = assay(['figures', ...args], { stdin: TEXT, env })
  expect(stdout.includes('\u001b[')).toBe(coloured)
})

test('COLUMNS is the width of a table in a pipe', () => {
  const cwd = folder({ 'a.txt': TEXT.repeat(20) })
  writeFileSync(join(cwd, `${'long-'.repeat(20)}.txt`), TEXT)
  for (const [COLUMNS, width] of [
    ['40', 40],
    ['120', 120],
    ['none', 80],
  ] as const) {
    const { stdout } = assay(['figures', '.'], { cwd, env: { COLUMNS } })
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(width)
  }
})

test('a run that is broken off leaves nothing half-written', async () => {
  const cwd = folder({ 'rows.json': 'old' })
  const args = [BIN, '--input-format', 'ndjson', '-', '-o', 'rows.json']
  const child = spawn(process.execPath, args, { cwd, stdio: ['pipe', 'inherit', 'inherit'] })
  // The file is opened with the first text.
  child.stdin.write('{ "text": "It cost $5." }\n')
  while (!existsSync(join(cwd, `rows.json.${child.pid}.part`))) await new Promise((resolve) => setTimeout(resolve, 10))
  child.kill('SIGINT')
  expect(await once(child, 'close')).toEqual([null, 'SIGINT'])
  expect(readdirSync(cwd)).toEqual(['rows.json'])
  expect(readFileSync(join(cwd, 'rows.json'), 'utf8')).toBe('old')
})
