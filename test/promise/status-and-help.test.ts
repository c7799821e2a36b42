import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.js'
import { isTaken, namesOf, OPTIONS } from '../../src/cli/options.js'
import { assay, BIN, folder } from '../helper/run.js'

const TEXT = 'Nordlicht AG paid $5 million for the harbour of Lisbon.\n'
const FILES = { 'a.txt': TEXT, 'dull.txt': 'Hm.\n' }

test.for<[args: string[], status: number]>([
  [['a.txt'], 0],
  [['dull.txt'], 0],
  [['a.txt', '--fail-empty'], 0],
  [['dull.txt', '--fail-empty'], 1],
  [['a.txt', 'gone.txt'], 2],
  [['gone.txt', '--fail-empty'], 2],
  [['a.txt', '--jsn'], 2],
  [['explain', 'a.txt:1'], 0],
  [['explain', 'gone.txt:1'], 2],
  [['schema', 'claim'], 2],
])('promise 18: %j ends with status %i', ([args, status]) => {
  expect(assay(args, { cwd: folder(FILES) }).status).toBe(status)
})

test('promise 18: Ctrl-C is told to the shell as the signal it is, 130', async () => {
  const child = spawn(process.execPath, [BIN, 'figures', '--input-format', 'ndjson', '--format', 'ndjson'])
  child.stdin.write(`${JSON.stringify({ id: 'a', text: TEXT })}\n`)
  await once(child.stdout, 'data')
  child.kill('SIGINT')
  expect(await once(child, 'close')).toEqual([null, 'SIGINT'])
  expect(128 + constants.signals.SIGINT).toBe(130)
})

test.for(COMMANDS.map(({ name }) => name))('promise 18: the help of %s tells its statuses', (name) => {
  expect(assay([name, '--help']).stdout).toMatch(/^Exit status: 0 done[;,][\s\S]*\b2 wrong\s+usage/m)
})

test('promise 22: short help, full help, help of a command, and the version are data', () => {
  const text = (...args: string[]) => {
    const run = assay(args)
    expect(run).toMatchObject({ stderr: '', status: 0 })
    return run.stdout
  }
  const short = text('-h')
  expect(
    short
      .split('\n')
      .slice(0, 8)
      .join('\n')
      .match(/^ {2}assay .+/gm),
  ).toHaveLength(3)
  const full = text('--help')
  expect(full.length).toBeGreaterThan(2 * short.length)
  expect(text('help')).toBe(full)
  expect(text('help', 'help')).toBe(full)
  for (const { name, scopes } of COMMANDS) {
    const help = text('help', name)
    expect(text(name, '--help')).toBe(help)
    for (const option of OPTIONS.filter((each) => isTaken(each, scopes))) expect(help).toContain(namesOf(option).at(-1))
  }
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  expect(text('--version')).toBe(`assay ${version}\n`)
})

test.for<[args: string[], meant: string]>([
  [['figurs', 'a.txt'], 'figures'],
  [['help', 'qotes'], 'quotes'],
  [['--jsno', 'a.txt'], '--json'],
  [['-help'], '--help'],
  [['-output', 'rows.csv', 'a.txt'], '--output'],
  [['-no-cache', 'a.txt'], '--no-cache'],
  [['-format=csv', 'a.txt'], '--format'],
  [['--format', 'JSON', 'a.txt'], 'json'],
  [['--offsets', 'bytes', 'a.txt'], 'byte'],
  [['--color', 'alway', 'a.txt'], 'always'],
  [['completion', 'fihs'], 'fish'],
  [['schema', 'quote'], 'quotes'],
])('promise 23: %j is told in a line, with what was meant: %s', ([args, meant]) => {
  const { stdout, stderr, status } = assay(args, { cwd: folder(FILES) })
  expect({ stdout, status }).toEqual({ stdout: '', status: 2 })
  expect(stderr).toMatch(/^assay: no [^\n]*; did you mean [^\n]*\? \[E\d\d\]\n$/)
  expect(stderr).toContain(`; did you mean ${meant}?`)
})

test('promise 23: what is near nothing gets no suggestion, and only ASSAY_DEBUG=1 brings a stack', () => {
  expect(assay(['--constructor']).stderr).toBe("assay: no option '--constructor'; assay --help lists them [E21]\n")
  expect(assay(['-qx']).stderr).toBe("assay: no option '-x'; assay --help lists them [E21]\n")
  expect(assay(['--jsn'], { env: { ASSAY_DEBUG: '0' } }).stderr).not.toContain('\n    at ')
  expect(assay(['--jsn'], { env: { ASSAY_DEBUG: '1' } }).stderr).toContain('\n    at ')
})

test('promise 24: each message ends in a code, and the code is explained', () => {
  const cwd = folder({
    ...FILES,
    'scan.pdf': new Uint8Array([0, 1]),
    'b.ndjson': '{\n',
    'latin.txt': Buffer.from([0x63, 0xe9, 0x20]),
  })
  const trouble = [
    ['gone.txt', 'scan.pdf', 'b.ndjson', 'latin.txt', 'dull.txt'],
    ['--jsn'],
    ['figurs'],
    ['--date', 'now'],
    ['-', '-'],
  ]
  const told = trouble.flatMap((args) => assay(args, { cwd }).stderr.trimEnd().split('\n'))
  expect(told.length).toBeGreaterThan(8)
  for (const line of told) {
    const [, code = ''] = / \[([EN]\d\d)\]$/.exec(line) ?? []
    const explained = assay(['explain', code])
    expect(explained).toMatchObject({ stderr: '', status: 0 })
    expect(explained.stdout.startsWith(`${code}  `), line).toBe(true)
    expect(explained.stdout.split('\n').length).toBeGreaterThan(3)
  }
})

test.for([[['completion', 'bash']], [['completion', 'zsh']], [['completion', 'fish']], [['man']]])(
  'promise 26: %j has every command and every option',
  ([args]) => {
    const run = assay(args!)
    expect(run).toMatchObject({ stderr: '', status: 0 })
    // fish names options without their dashes; groff's have a backslash, and its fonts are not words.
    const plain = run.stdout.replace(/\\f\w/g, ' ').replaceAll('\\', '')
    const words = new Set(plain.split(/[^\w-]+/).map((word) => word.replace(/^-+/, '')))
    for (const { name } of COMMANDS) expect(words).toContain(name)
    for (const option of OPTIONS) expect(words).toContain(namesOf(option).at(-1)?.replace(/^-+/, ''))
  },
)

test('promise 25: every claim that is printed can be explained, with its rules in order and what lost', () => {
  const text = 'Nordlicht AG met Anna Roe in 2021. It denied that it planned to sell the harbour of Lisbon.\n'
  const cwd = folder({ 'a.txt': text })
  const { documents } = JSON.parse(assay(['a.txt', '--json'], { cwd }).stdout) as {
    documents: { claims: { id: string; rules: string[]; evidence: { text: string } }[] }[]
  }
  const { claims } = documents[0]!
  expect(claims.length).toBeGreaterThan(1)
  for (const { id, rules, evidence } of claims) {
    const { stdout, status } = assay(['explain', id, 'a.txt'], { cwd, env: { COLUMNS: '200' } })
    expect(status).toBe(0)
    expect(stdout).toContain(evidence.text)
    const shown = stdout.split('\n').filter((line) => rules.includes(line.trim()))
    expect(shown.map((line) => line.trim())).toEqual([...new Set(rules)])
    expect(stdout).toMatch(/^Rejected |^Nothing else was read/m)
  }
})
