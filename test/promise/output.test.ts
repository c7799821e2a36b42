import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Papa from 'papaparse'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { ROW_FORMATS } from '../../src/cli/options.js'
import { assay, BIN, folder } from '../helper/run.js'
import { atTerminal, hasTerminals } from '../helper/terminal.js'

const TEXT = 'Nordlicht AG paid $5 million for the harbour of Lisbon last year.\n'
const LONG =
  'Nordlicht AG paid $5 million for the very long and particularly old harbour railway of Lisbon and Porto and Coimbra.\n'
const RECORD = JSON.stringify({ id: 'one', text: TEXT })
const ARTICLES = fileURLToPath(new URL('../../fixtures/articles', import.meta.url))
const VIEWS = ['claims', 'figures', 'entities', 'times', 'quotes'] as const

test('promise 1: whatever goes wrong, standard output parses', () => {
  const cwd = folder({
    'a.txt': TEXT,
    'empty.txt': '',
    'scan.txt': new Uint8Array([0, 1]),
    'b.ndjson': `{\n${RECORD}\n`,
  })
  const run = assay(['gone.txt', '.', 'empty.txt', 'b.ndjson', '--json'], { cwd, env: { ASSAY_FROMAT: 'csv' } })
  expect(JSON.parse(run.stdout).documents.map(({ id }: { id: string }) => id)).toEqual([
    'a.txt',
    'empty.txt',
    'empty.txt',
    'one',
  ])
  const told = run.stderr.trim().split('\n')
  expect(told.length).toBeGreaterThanOrEqual(5)
  expect(told.filter((line) => !line.startsWith('assay: '))).toEqual([])
})

test('promise 2: jobs, locale, time zone and day change no byte, and a folder is in order of code points', () => {
  const other =
    'const Now = Date; globalThis.Date = class extends Now { constructor(...a) { super(...(a.length ? a : [9e12])) } }'
  const cwd = folder({ 'z.txt': TEXT, 'ä.txt': TEXT, 'I.txt': TEXT, 'ı.txt': TEXT, 'day.mjs': other })
  cpSync(ARTICLES, join(cwd, 'articles'), { recursive: true })
  const day = { NODE_OPTIONS: '--import ./day.mjs' }
  const [first, ...others] = [
    assay(['.', '--json', '--no-cache', '--jobs', '1'], { cwd, env: { LC_ALL: 'C', TZ: 'UTC' } }),
    assay(['.', '--json', '--no-cache', '--jobs', '2'], {
      cwd,
      env: { LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Apia', ...day },
    }),
    assay(['.', '--json', '--no-cache', '--jobs', '5'], { cwd, env: { LC_ALL: 'sv_SE.UTF-8', TZ: 'America/Lima' } }),
  ]
  for (const run of others) expect(run).toEqual(first)
  const ids: string[] = JSON.parse(first!.stdout).documents.map(({ id }: { id: string }) => id)
  expect(ids.filter((id) => !id.includes('/'))).toEqual(['I.txt', 'z.txt', 'ä.txt', 'ı.txt'])
})

test('promise 3: a format is chosen by flag or by the name of the output, each with the same bytes', () => {
  const cwd = folder({ 'a.txt': TEXT })
  for (const format of ROW_FORMATS) {
    const { stdout } = assay(['a.txt', '--format', format], { cwd })
    const name = `rows.${format === 'table' ? 'txt' : format === 'markdown' ? 'md' : format}`
    expect(assay(['a.txt', '-o', name], { cwd })).toEqual({ stdout: '', stderr: '', status: 0 })
    expect(readFileSync(join(cwd, name), 'utf8')).toBe(stdout)
  }
})

test.skipIf(!hasTerminals)('promise 3: a terminal gets what a pipe gets, but for colour', () => {
  const cwd = folder({ 'a.txt': TEXT })
  for (const format of ['', '--json', '--format csv', '--format markdown']) {
    const piped = assay(['a.txt', ...format.split(' ').filter(Boolean)], { cwd }).stdout
    expect(atTerminal(`assay a.txt ${format}`, cwd, { NO_COLOR: '1' })).toBe(piped)
  }
})

test('promise 4: until all is written the old file stays, and then nothing else is left', async () => {
  const cwd = folder({ 'rows.csv': 'old' })
  const args = [BIN, 'figures', '--input-format', 'ndjson', '-', '-o', 'rows.csv']
  const child = spawn(process.execPath, args, { cwd, stdio: ['pipe', 'inherit', 'inherit'] })
  child.stdin.write(`${RECORD}\n`)
  while (readdirSync(cwd).length < 2) await new Promise((resolve) => setTimeout(resolve, 10))
  expect(readFileSync(join(cwd, 'rows.csv'), 'utf8')).toBe('old')
  child.stdin.end()
  expect(await once(child, 'close')).toEqual([0, null])
  expect(readFileSync(join(cwd, 'rows.csv'), 'utf8')).toMatch(/^doc,.*\none,/)
  expect(readdirSync(cwd)).toEqual(['rows.csv'])
})

test('promise 4: what was private stays private', () => {
  const cwd = folder({ 'a.txt': TEXT, 'rows.csv': 'old' })
  chmodSync(join(cwd, 'rows.csv'), 0o600)
  expect(assay(['a.txt', '-o', 'rows.csv'], { cwd }).status).toBe(0)
  expect(statSync(join(cwd, 'rows.csv')).mode & 0o777).toBe(0o600)
})

// The superuser may write anywhere.
test.skipIf(process.getuid?.() === 0)('promise 4: a file that nobody may write to stays as it is', () => {
  const cwd = folder({ 'a.txt': TEXT, 'rows.csv': 'old' })
  chmodSync(join(cwd, 'rows.csv'), 0o444)
  const told = 'assay: rows.csv: permission denied; change its permissions or leave it out [E10]\n'
  expect(assay(['a.txt', '-o', 'rows.csv'], { cwd })).toEqual({ stdout: '', stderr: told, status: 2 })
  expect(readFileSync(join(cwd, 'rows.csv'), 'utf8')).toBe('old')
})

test.for(
  [['.', '--json'], ['--help'], ['--version'], ['schema'], ['man'], ['explain', 'a.txt:1']].map((args) => [args]),
)('promise 4: a full disk is told by %j, with status 2', ([args]) => {
  const cwd = folder({ 'a.txt': TEXT })
  const script = '"$0" "$@" > /dev/full'
  const run = spawnSync('sh', ['-c', script, process.execPath, BIN, ...args!], {
    cwd,
    encoding: 'utf8',
  })
  expect(run.stderr).toBe('assay: standard output: no space left on the disk; free some, or write elsewhere [E15]\n')
  expect(run.status).toBe(2)
})

test('promise 5: an endless stream is answered as it comes, and head ends it quietly', () => {
  const script = '"$0" "$1" figures --input-format ndjson --format ndjson < <(yes "$2") | head -n 1; echo $PIPESTATUS'
  const { stdout, stderr } = spawnSync('bash', ['-c', script, process.execPath, BIN, RECORD], { encoding: 'utf8' })
  const [row, status] = stdout.split('\n')
  expect(JSON.parse(row ?? '')).toMatchObject({ doc: 'one', text: '$5 million' })
  expect(status).toBe('0')
  expect(stderr).not.toContain('assay')
})

test.for(['--version', '--help', 'schema', 'man'])('promise 5: a reader of %s who is gone is no trouble', (args) => {
  const script = '"$0" "$1" $2 | true; echo $PIPESTATUS'
  const { stdout, stderr } = spawnSync('bash', ['-c', script, process.execPath, BIN, args], { encoding: 'utf8' })
  expect({ stdout, stderr }).toEqual({ stdout: '0\n', stderr: '' })
})

test('promise 6: 3 MB reach a slow reader whole', async () => {
  const records = Array.from({ length: 30 }, (_, i) =>
    JSON.stringify({ id: `r${i}`, text: TEXT + ' \n'.repeat(50_000) }),
  )
  const cwd = folder({ 'many.ndjson': records.join('\n') })
  const args = ['figures', 'many.ndjson', '--json', '--with-text']
  const child = spawn(process.execPath, [BIN, ...args], { cwd, stdio: ['ignore', 'pipe', 'inherit'] })
  let read = 0
  for await (const piece of child.stdout) {
    read += piece.length
    // The pipe is full all the while.
    if (read < 2_000_000) await new Promise((resolve) => setTimeout(resolve, 10))
  }
  expect(read).toBeGreaterThan(3_000_000)
  expect(read).toBe(Buffer.byteLength(assay(args, { cwd }).stdout))
})

test.for([20, 33, 80, 132, 200])('promise 7: a table fits into %i columns', (width) => {
  for (const view of VIEWS) {
    const { stdout } = assay([view, 'takeover.txt', 'climate-report.md'], {
      cwd: ARTICLES,
      env: { COLUMNS: String(width) },
    })
    const widths = stdout.split('\n').map((line) => stringWidth(line))
    expect(widths.length).toBeGreaterThan(20)
    expect(widths.filter((each) => each > width)).toEqual([])
  }
})

test('promise 7: columns stand below their heads, also after wide letters and emoji', () => {
  const names = ['東京電力.txt', 'ｆｕｌｌ.txt', '😀👩‍👩‍👧.txt', 'plain.txt', 'e\u0301.txt']
  const { stdout } = assay(['figures', '.'], { cwd: folder(Object.fromEntries(names.map((name) => [name, TEXT]))) })
  const [head = '', ...lines] = stdout.split('\n')
  const rows = lines.filter((line) => line.includes('USD'))
  expect(rows).toHaveLength(names.length)
  const start = head.indexOf('figure')
  for (const row of rows) expect(stringWidth(row.slice(0, row.indexOf('USD')))).toBe(start)
})

test('promise 7: data are never cut, and --no-wrap gives a row a line', () => {
  const cwd = folder({ 'a.txt': LONG })
  const narrow = (args: string[]) => assay(['a.txt', ...args], { cwd, env: { COLUMNS: '30' } }).stdout
  expect(narrow([])).toContain('…')
  for (const format of ['csv', 'markdown', 'json'])
    expect(narrow(['--format', format])).toBe(assay(['a.txt', '--format', format], { cwd }).stdout)
  const { documents } = JSON.parse(narrow(['--json']))
  expect(narrow(['--no-wrap']).match(/^a\.txt:\d+:\d+ /gm)).toHaveLength(documents[0].claims.length)
})

test('promise 8: an article commands neither the terminal nor a spreadsheet', () => {
  const text = '“It was \u001b[2J cheap\u0007,” Anna Lindqvist said. The margin was -5 percent.\n'
  const cwd = folder({ 'a.ndjson': JSON.stringify({ id: '=1+1', text }) })
  const run = (format: string, ...more: string[]) =>
    assay(['figures', 'a.ndjson', '--format', format, ...more], { cwd })
  const shown = assay(['quotes', 'a.ndjson'], { cwd }).stdout
  expect(shown).toContain('␛[2J cheap␇')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not pass.
  expect(shown).not.toMatch(/[\u0007\u001b]/)
  for (const format of ['csv', 'tsv']) {
    const cells = (...more: string[]) => Papa.parse<string[]>(run(format, ...more).stdout).data.flat()
    expect(cells().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual(['-5'])
    expect(cells()).toContain("'=1+1")
    expect(cells('--no-csv-guard')).toContain('=1+1')
  }
})

test.skipIf(!hasTerminals).for<[where: string, env: Record<string, string>, args: string, coloured: boolean]>([
  ['terminal', {}, '', true],
  ['terminal', { NO_COLOR: '' }, '', true],
  ['terminal', { NO_COLOR: '1' }, '', false],
  ['terminal', { TERM: 'dumb' }, '', false],
  ['terminal', { NO_COLOR: '1' }, '--color always', true],
  ['pipe', {}, '', false],
  ['pipe', { FORCE_COLOR: '1' }, '', true],
  ['pipe', { FORCE_COLOR: '' }, '', false],
  ['pipe', { FORCE_COLOR: '0' }, '', false],
  ['pipe', { FORCE_COLOR: '1' }, '--color never', false],
])('promise 9: a %s with %j and "%s" has colour: %s', ([where, env, args, coloured]) => {
  const shown = atTerminal(
    `assay figures a.txt ${args}${where === 'pipe' ? ' | cat' : ''}`,
    folder({ 'a.txt': TEXT }),
    env,
  )
  const plain = shown
    .split('\u001b[')
    .map((piece, i) => (i === 0 ? piece : piece.replace(/^[\d;]*m/, '')))
    .join('')
  expect(plain).toBe(assay(['figures', 'a.txt'], { cwd: folder({ 'a.txt': TEXT }) }).stdout)
  expect(shown !== plain).toBe(coloured)
})

test('promise 10: the place of a row is where its words stand', () => {
  const text = `Harbours\n\n  😀 Trade was brisk. ${TEXT}`
  const cwd = folder({ 'sub/a.txt': text })
  const rows = assay(['figures', 'sub', '--no-wrap'], { cwd }).stdout.match(/^sub\/a\.txt:\d+:\d+/gm) ?? []
  expect(rows).toHaveLength(1)
  const [, line, column] = rows[0]!.split(':').map(Number)
  expect(text.split('\n')[line! - 1]!.slice(column! - 1)).toMatch(/^\$5 million/)
})

test.skipIf(!hasTerminals)('promise 10: links are for terminals, and for who asks', () => {
  const cwd = folder({ 'a.txt': TEXT })
  const hasLinks = (line: string) => atTerminal(line, cwd).includes('\u001b]8;;')
  expect(hasLinks('assay figures a.txt --hyperlink file')).toBe(true)
  expect(hasLinks('assay figures a.txt')).toBe(false)
  expect(hasLinks('assay figures a.txt --hyperlink file | cat')).toBe(false)
})

test.skipIf(!hasTerminals)('promise 11: progress is for terminals, and is wiped away', () => {
  const cwd = folder({ 'records.ndjson': `${RECORD}\n` })
  // Input that is long in coming takes as long as much input.
  const line = '(cat records.ndjson; sleep 2) | assay figures --input-format ndjson --format csv - > rows.csv'
  const shown = atTerminal(line, cwd)
  expect(shown).toContain('1 documents')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the beginning of the line, and the rest of it erased.
  expect(shown).toMatch(/\u001b\[1?G\u001b\[[02]?K$/)
  expect(atTerminal(`${line} 2> told`, cwd)).toBe('')
  expect(readFileSync(join(cwd, 'told'), 'utf8')).toBe('')
  expect(atTerminal(line.replace('figures', 'figures -q'), cwd)).toBe('')
})

test('promise 11: -q leaves only errors, -v tells the time of each document', () => {
  const cwd = folder({ 'a.txt': TEXT, 'empty.txt': '' })
  const told = (...args: string[]) => assay(['a.txt', 'empty.txt', 'gone.txt', ...args], { cwd }).stderr
  expect(told('-q')).toMatch(/^assay: gone\.txt: .*\n$/)
  expect(told()).toMatch(/empty\.txt: /)
  expect(told('-v')).toMatch(/^assay: a\.txt: .*\d ms$/m)
})
