import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { assay, BIN, folder } from '../helper/run.js'

const FILES = { 'a.txt': 'The bridge cost $5 million.\n', 'b.md': '# Port\n\nThe port cost 3% more in 2019.\n' }

/** A place with articles and a home of its own. */
function home(files: Record<string, string | Uint8Array> = FILES) {
  const cwd = folder({ ...files })
  const HOME = folder({})
  const run = (...args: string[]) => assay(args, { cwd, env: { HOME } })
  const kept = () => entries(join(HOME, '.cache/assay'))
  return { cwd, HOME, run, kept }
}

function entries(place: string): string[] {
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.includes('/'))
    .map((name) => join(place, name))
    .sort()
}

test.for(['table', 'json', 'ndjson', 'csv', 'tsv', 'markdown'])(
  '%s is the same from the cache and without',
  (format) => {
    const { run, kept } = home({
      ...FILES,
      'c.txt': Buffer.from('The café sold 5,000 cakes.\n', 'latin1'),
      'd.txt': '',
    })
    const args = ['.', '--format', format]
    const without = run(...args, '--no-cache')
    expect(run(...args)).toEqual(without)
    expect(kept()).toHaveLength(4)
    expect(run(...args)).toEqual(without)
    expect(without.stderr).toContain('c.txt: read as')
  },
)

test('--verbose tells what was found before', () => {
  const { cwd, run } = home()
  run('.')
  writeFileSync(join(cwd, 'a.txt'), 'The bridge cost $6 million.\n')
  const told = run('.', '-v').stderr.split('\n')
  expect(told).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^assay: a\.txt: 1 row, \d+\.\d ms$/),
      expect.stringMatching(/^assay: b\.md: \d rows?, found before$/),
    ]),
  )
})

test('nobody gets the rows of another option, name or date', () => {
  const { cwd, run } = home({ 'a.txt': 'A plan was made. Sales rose 5% last year.\n' })
  const lines = [
    [],
    ['--all'],
    ['--date', '2020-05-05'],
    ['--date', '2021-05-05'],
    ['--offsets', 'byte'],
    ['--with-text'],
    ['--input-format', 'markdown'],
    ['--format', 'csv'],
    ['--format', 'csv', '--no-csv-guard'],
    ['--format', 'table'],
    ['--format', 'table', '--no-wrap'],
  ]
  for (const view of ['claims', 'figures', 'times', 'entities', 'quotes'])
    for (const options of lines) {
      const args = [view, 'a.txt', '--json', ...options].filter(
        (word) => word !== '--json' || !options.includes('--format'),
      )
      expect(run(...args)).toEqual(assay([...args, '--no-cache'], { cwd }))
    }
}, 240_000)

test('cache tells place and size, cache clear empties it', () => {
  const { HOME, run, kept } = home()
  const place = join(HOME, '.cache/assay')
  expect(run('cache').stdout).toBe(`${place}\n0 results, 0 KiB, of at most 512 MiB\n`)
  run('.')
  expect(run('cache').stdout).toMatch(/\n2 results, \d+ KiB, of at most 512 MiB\n$/)
  expect(run('cache', 'clear').stdout).toMatch(/\n2 results, \d+ KiB removed\n$/)
  expect(kept()).toEqual([])
  expect(run('cache', 'clear').stdout).toMatch(/\n0 results, 0 KiB removed\n$/)
  expect(run('cache', 'clean')).toMatchObject({ status: 2, stdout: '' })
})

test('cache clear takes nothing that is not its own', () => {
  const { HOME, run } = home()
  run('.')
  writeFileSync(join(HOME, '.cache/assay/mine.txt'), 'mine')
  run('cache', 'clear')
  expect(readFileSync(join(HOME, '.cache/assay/mine.txt'), 'utf8')).toBe('mine')
})

test('XDG_CACHE_HOME is heeded where it is an absolute path', () => {
  const { cwd, HOME, kept } = home()
  const caches = folder({})
  assay(['.'], { cwd, env: { HOME, XDG_CACHE_HOME: caches } })
  expect(entries(join(caches, 'assay'))).toHaveLength(2)
  expect(readdirSync(HOME)).toEqual([])
  assay(['.'], { cwd, env: { HOME, XDG_CACHE_HOME: 'relative' } })
  expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.md'])
  expect(kept()).toHaveLength(2)
})

test('without a home, and with one that cannot be written, all goes on', () => {
  const { cwd, HOME, run } = home()
  const expected = assay(['.'], { cwd })
  expect(expected.status).toBe(0)
  writeFileSync(join(HOME, '.cache'), 'no folder')
  expect(run('.')).toEqual(expected)
  expect(assay(['.'], { cwd, env: { HOME: '/proc' } })).toEqual(expected)
  expect(assay(['cache'], { cwd }).stdout).toContain('nowhere')
})

test('entries that are damaged are made anew', () => {
  const { run, kept } = home()
  const expected = run('.', '--json')
  const before = kept().map((path) => readFileSync(path, 'utf8'))
  for (const [index, path] of kept().entries())
    writeFileSync(path, index === 0 ? 'x' : before[1]!.replace('cost', 'lost'))
  expect(run('.', '--json')).toEqual(expected)
  expect(kept().map((path) => readFileSync(path, 'utf8'))).toEqual(before)
})

test('two runs at once do not disturb each other', async () => {
  const { cwd, HOME, run } = home()
  const both = [1, 2].map(async () => {
    const child = spawn(process.execPath, [BIN, '.', '--json'], { cwd, env: { HOME, PATH: process.env.PATH } })
    let printed = ''
    child.stdout.on('data', (chunk) => {
      printed += chunk
    })
    expect(await once(child, 'close')).toEqual([0, null])
    return printed
  })
  const [one, other] = await Promise.all(both)
  expect(other).toBe(one)
  expect(run('.', '--json').stdout).toBe(one)
})
