import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { EXAMPLES, exampleFolder, shellLine } from '../helper/examples.js'
import { folder } from '../helper/run.js'

/** Runs a line of shell with the built program in a world that has these variables and no others. */
function run(line: string, cwd: string, env: Readonly<Record<string, string>>) {
  const { stdout, stderr, status } = spawnSync('bash', ['--norc', '-c', shellLine(line)], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    encoding: 'utf8',
  })
  return { stdout, stderr, status }
}

/** All files below a folder, with what changes when they are written to. */
function filesIn(path: string): string[] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => {
      const { size, mtimeMs } = lstatSync(join(path, name))
      return `${name} ${size} ${mtimeMs}`
    })
    .sort()
}

// Nothing can be made below a device, whoever tries; the superuser may write to any folder.
const NOWHERE = '/dev/null/home'

test.for<[what: string, env: Record<string, string>]>([
  ['an empty HOME', { HOME: '' }],
  ['a HOME that is no folder', { HOME: NOWHERE }],
  ['a HOME that does not exist', { HOME: '/nonexistent/home' }],
  ['no place for cache and configuration', { XDG_CACHE_HOME: NOWHERE, XDG_CONFIG_HOME: NOWHERE }],
  ['no temporary folder', { TMPDIR: NOWHERE }],
  ['none of all these', { HOME: NOWHERE, XDG_CACHE_HOME: NOWHERE, XDG_CONFIG_HOME: NOWHERE, TMPDIR: NOWHERE }],
])('%s: the same rows and no complaint as without HOME', ([, env]) => {
  const cwd = exampleFolder()
  for (const line of [
    'assay articles --json',
    'assay explain report.txt:3',
    'assay quotes articles -o q.csv && cat q.csv',
  ]) {
    const plain = run(line, cwd, {})
    expect(plain).toMatchObject({ stderr: '', status: 0, stdout: expect.stringContaining('Anna Lindqvist') })
    expect(run(line, cwd, env)).toEqual(plain)
  }
})

// The superuser may write to any folder.
test.skipIf(process.getuid?.() === 0)('a read-only HOME is no hindrance', () => {
  const cwd = exampleFolder()
  const home = folder({})
  chmodSync(home, 0o555)
  expect(run('assay articles', cwd, { HOME: home })).toEqual(run('assay articles', cwd, {}))
})

test('nothing is written but the cache and what -o names', () => {
  for (const line of EXAMPLES) {
    const cwd = exampleFolder()
    const [home, temporary, cache] = [folder({ keep: '' }), folder({ keep: '' }), folder({ keep: '' })]
    const [there, ...elsewhere] = [cwd, home, temporary].map(filesIn)
    const env = { HOME: home, TMPDIR: temporary, XDG_CACHE_HOME: cache }
    expect(run(line, cwd, env), line).toMatchObject({ status: 0 })
    const written = /-o (\S+)/.exec(line)?.[1] ?? /accept .*--baseline (\S+)/.exec(line)?.[1]
    const [files, ...others] = [cwd, home, temporary].map(filesIn)
    const unwritten = (all: readonly string[]) => all.filter((file) => !file.startsWith(`${written} `))
    expect([unwritten(files!), ...others], line).toEqual([unwritten(there!), ...elsewhere])
    expect(written === undefined || existsSync(join(cwd, written)), line).toBe(true)
    expect(
      readdirSync(cache).filter((name) => name !== 'keep' && name !== 'assay'),
      line,
    ).toEqual([])
  }
}, 120_000)

test('without XDG_CACHE_HOME nothing else than the cache is written at home', () => {
  const cwd = exampleFolder()
  const home = folder({})
  expect(run('assay articles', cwd, { HOME: home })).toMatchObject({ status: 0 })
  const made = filesIn(home).map((file) => file.split(' ')[0]!)
  expect(made.filter((name) => !/^\.cache(?:$|\/assay(?:$|\/))/.test(name))).toEqual([])
})

test('a folder of articles that nobody may write to is read', () => {
  const cwd = exampleFolder()
  const plain = run('assay articles --json', cwd, {})
  chmodSync(join(cwd, 'articles'), 0o555)
  mkdirSync(join(cwd, 'out'))
  expect(run('assay articles --json -o out/rows.json && cat out/rows.json', cwd, {})).toEqual(plain)
  expect(readdirSync(join(cwd, 'out'))).toEqual(['rows.json'])
})
