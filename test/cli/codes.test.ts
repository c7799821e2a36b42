import { readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { CODES, type Code, type Explained } from '../../src/run/codes.js'
import { reasonOf } from '../../src/run/reason.js'
import { assay, folder } from '../helper/run.js'

const src = fileURLToPath(new URL('../../src', import.meta.url))
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.includes('generated'))
  .map((file) => readFileSync(join(src, file), 'utf8'))

/** Long enough to tell a copy by. */
const COPIED = `Nordlicht AG bought the old harbour of Oakham for $5 million in 2023, and its owners said that they were glad to
be rid of it after twelve long years in which hardly any ship of size had called there.\n`

/** What the examples take for granted. */
const FILES = {
  'report.txt': 'The bridge cost $5 million.\n',
  'short.txt': 'Hm.\n',
  'empty.txt': '',
  'cafe.txt': Buffer.from('The caf\xe9 cost $5 million.\n', 'latin1'),
  'empty.ndjson': '',
  'odd.txt': 'The bridge cost $5 million and 12xyz.\n',
  'other.txt': 'The bridge cost $7 million.\n',
  'known.json': JSON.stringify({
    accepted: [{ id: 'c0ed2f749ecc', verdict: 'contradicted', doc: 'other.txt', text: '$7 million', message: '' }],
  }),
  'many.ndjson': '{"id":"one","text":"It cost $5."}\nnonsense\n',
  'latin.ndjson': Buffer.from('{"id":"one","text":"The caf\xe9 cost $5."}\n', 'latin1'),
  'scan.pdf': new Uint8Array([0, 1, 2, 0, 255, 0]),
  'data/data.txt': new Uint8Array([0, 1, 2, 0, 255, 0]),
  'cut.txt.gz': gzipSync('The bridge cost $5 million.\n').subarray(0, 20),
  'articles/a.txt': 'The bridge cost $5 million.\n',
  list0: 'report.txt\0short.txt\0',
  'notes/today.org': 'The bridge cost $5 million.\n',
  'agency/a.txt': COPIED,
  'agency/b.txt': COPIED,
  'pictures/a.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
}

interface Setting {
  readonly files?: Readonly<Record<string, string>>
  readonly env?: Record<string, string>
}

/** What must be set beside. */
const SETTINGS: ReadonlyMap<Code, Setting> = new Map<Code, Setting>([
  ['E40', { files: { 'assay.toml': 'all = yes\n' } }],
  ['E41', { files: { 'assay.toml': 'fromat = "csv"\n' } }],
  ['E42', { env: { ASSAY_ALL: 'maybe' } }],
  ['N07', { env: { ASSAY_FROMAT: 'csv' } }],
])

/** What no test can bring about at will, with what tries it instead. */
const UNPROVOKED: ReadonlyMap<Code, string> = new Map<Code, string>([
  ['E10', 'the superuser may read everything; trouble.test.ts'],
  ['E14', 'its example is shortened; below'],
  ['E15', 'a full disk; below'],
  ['E16', 'a disk that is read-only; below'],
  ['E17', 'a file of 2 GiB; below'],
  ['E18', 'a text of 512 MiB; below'],
  ['E19', 'a failing disk; below'],
  ['E90', 'a fault; test/run'],
  ['E91', 'a fault; terminal.test.ts'],
])

test('no two messages share a code, and they stand in order', () => {
  const codes = CODES.map(({ code }) => code)
  expect(codes).toEqual([...new Set(codes)].sort())
  expect(new Set(CODES.map(({ shape }) => shape)).size).toBe(CODES.length)
})

test.for(CODES.map((row: Explained) => [row.code, row] as const))(
  '%s is told somewhere, and explained',
  ([code, row]) => {
    expect(sources.some((text) => text.includes(`[${code}]`))).toBe(true)
    const { stdout, stderr, status } = assay(['explain', code.toLowerCase()])
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    const words = stdout.replace(/\s+/g, ' ')
    for (const part of [row.shape, row.cause, row.remedy, ...row.example]) expect(words).toContain(part)
    for (const line of stdout.split('\n').filter((each) => !each.startsWith('  ')))
      expect(line.length).toBeLessThanOrEqual(80)
  },
)

test.for(CODES.filter(({ code }) => !UNPROVOKED.has(code)).map((row: Explained) => [row.code, row] as const))(
  '%s is what its example prints',
  ([
    code,
    {
      example: [line, printed],
    },
  ]) => {
    const { files, env = {} } = SETTINGS.get(code as Code) ?? {}
    const cwd = folder({ ...FILES, ...files })
    if (code === 'E13') symlinkSync('circle.txt', join(cwd, 'circle.txt'))
    const [, ...args] = line.replaceAll(/['"]/g, '').split(' ')
    const run = assay(args, { cwd, env })
    // Where the message says more than an example can.
    const said = printed.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    expect(run.stderr).toMatch(new RegExp(`^assay: ${said.join('.*')} \\[${code}\\]$`, 'm'))
    expect(run.status).toBe(code.startsWith('E') ? 2 : 0)
    expect(run.stderr).not.toMatch(/ at .*:\d+:\d+/)
  },
)

test.for<[string, string]>([
  ['EACCES', 'E10'],
  ['ENAMETOOLONG', 'E14'],
  ['ENOSPC', 'E15'],
  ['EROFS', 'E16'],
  ['ERR_FS_FILE_TOO_LARGE', 'E17'],
  ['ERR_STRING_TOO_LONG', 'E18'],
  ['EIO', 'E19'],
])('%s is told as %s', ([errno, code]) => {
  const words = reasonOf(Object.assign(new Error(errno), { code: errno }))
  const shape = CODES.find((row) => row.code === code)?.shape
  expect(`…: ${words.replace(errno, '…')}`).toBe(`${shape} [${code}]`)
})

test('every code that a source tells is in the list', () => {
  const told = sources.flatMap((text) => Array.from(text.matchAll(/ \[([EN]\d\d)\]/g), ([, code]) => code))
  expect(told.filter((code) => !CODES.some((row) => row.code === code))).toEqual([])
})

test('assay explain codes lists them all', () => {
  const { stdout } = assay(['explain', 'codes'])
  expect(stdout.match(/^[EN]\d\d(?= {2})/gm)).toEqual(CODES.map(({ code }) => code))
})

test.for<[string, string]>([
  ['E99', "no code 'E99'; assay explain codes lists them [E35]"],
  ['n12', "no code 'n12'; did you mean E12? [E35]"],
  ['x7', "no code 'x7'; assay explain codes lists them [E35]"],
])('assay explain %s', ([code, message]) => {
  expect(assay(['explain', code])).toEqual({ stdout: '', stderr: `assay: ${message}\n`, status: 2 })
})
