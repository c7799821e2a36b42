import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { article } from '../../bench/corpus.mjs'
import { assay, folder, type Run } from '../helper/run.js'

/** Articles of very different length, so that a second worker would be done with a later one first. */
const ARTICLES = Object.fromEntries(
  [2500, 30, 30, 600, 0, 30, 1200, 30].map((words, i) => [`${'zäaé€Zö1'[i]}.txt`, article(words, i)]),
)

/** Every view and every format. */
const RUNS = [
  ['claims', 'json'],
  ['figures', 'ndjson'],
  ['entities', 'table'],
  ['times', 'csv'],
  ['quotes', 'markdown'],
].map(([view, format]) => [view!, '.', '--format', format!, '--no-cache'])

// Another day, other random numbers: a preload changes both before the program is loaded.
const OTHER_DAY = `
const Today = Date
globalThis.Date = class extends Today { constructor(...args) { super(...(args.length === 0 ? [Today.now() + 4e11] : args)) } }
Date.now = () => Today.now() + 4e11
Math.random = () => 0.999999
`

test.for<[what: string, args: string[], env: Record<string, string>]>([
  ['one worker', ['--jobs', '1'], {}],
  ['four workers', ['--jobs', '4'], {}],
  ['Turkish, where I and i are no pair, and tomorrow', [], { LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' }],
  ['Swedish, where ä follows z, and a zone of half hours', [], { LC_ALL: 'sv_SE.UTF-8', TZ: 'America/St_Johns' }],
  ['no locale, another day, other random numbers', [], { LC_ALL: 'C', NODE_OPTIONS: '--import ./other-day.mjs' }],
])('%s: the same bytes in every view and format', { timeout: 120_000 }, ([, more, env]) => {
  const cwd = folder({ ...ARTICLES, 'other-day.mjs': OTHER_DAY })
  const usual = { TZ: 'UTC', LC_ALL: 'en_GB.UTF-8', LANG: 'en_GB.UTF-8' }
  for (const [i, args] of RUNS.entries()) {
    plain[i] ??= assay(args, { cwd, env: usual })
    expect(plain[i]).toMatchObject({ status: 0, stderr: '' })
    expect(plain[i].stdout.length).toBeGreaterThan(1000)
    expect(assay([...args, ...more], { cwd, env: { ...usual, ...env } })).toEqual(plain[i])
  }
})

const plain: Run[] = []

test('documents are printed in order of input, not as they get done', () => {
  const cwd = folder(ARTICLES)
  const sorted = Object.keys(ARTICLES).sort((a, b) => (a < b ? -1 : 1))
  for (const args of [['.'], [...sorted]]) {
    const { documents } = JSON.parse(assay([...args, '--json', '--jobs', '4'], { cwd }).stdout)
    expect(documents.map(({ id }: { id: string }) => id)).toEqual(sorted)
  }
})

test('a file that changes changes its own rows and no others', () => {
  const cwd = folder(ARTICLES)
  const rowsBut = () =>
    assay(['.', '--format', 'ndjson'], { cwd })
      .stdout.split('\n')
      .filter((line) => !line.includes('"doc":"1.txt"'))
  const before = rowsBut()
  writeFileSync(join(cwd, '1.txt'), 'Nordlicht AG paid $5 million for the harbour.\n')
  expect(rowsBut()).toEqual(before)
})
