import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, lstatSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { assay, folder } from '../helper/run.js'

const TEXT = 'Nordlicht AG paid $5 million for the harbour of Lisbon. “It was cheap,” Anna Lindqvist said.\n'

test('promise 27: a flag, a variable, the project, the user, the default: each goes before the next', () => {
  const cwd = folder({ 'deep/down/a.txt': TEXT })
  const [project, user] = [join(cwd, 'assay.toml'), folder({})]
  const env: Record<string, string> = { XDG_CONFIG_HOME: user }
  const setBy = (...args: string[]) => {
    const run = assay(['config', '--show', ...args], { cwd: join(cwd, 'deep/down'), env })
    expect(run).toMatchObject({ stderr: '', status: 0 })
    return /^jobs +(\S+) +(.+)$/m.exec(run.stdout)?.slice(1)
  }
  expect(setBy()).toEqual(['auto', 'default'])
  cpSync(folder({ 'config.toml': 'jobs = 2\n' }), join(user, 'assay'), { recursive: true })
  expect(setBy()).toEqual(['2', `${join(user, 'assay/config.toml')}:1`])
  writeFileSync(project, '# ours\njobs = 3\n')
  expect(setBy()).toEqual(['3', '../../assay.toml:2'])
  env.ASSAY_JOBS = '4'
  expect(setBy()).toEqual(['4', 'ASSAY_JOBS'])
})

test('promise 27: what holds is what the run obeys, and a flag is last to be asked for', () => {
  const cwd = folder({ 'a.txt': TEXT, 'assay.toml': 'format = "csv"\n' })
  expect(assay(['a.txt'], { cwd }).stdout).toMatch(/^doc,/)
  expect(assay(['a.txt'], { cwd, env: { ASSAY_FORMAT: 'json' } }).stdout).toMatch(/^\{"schema"/)
  expect(assay(['a.txt', '--format', 'tsv'], { cwd, env: { ASSAY_FORMAT: 'json' } }).stdout).toMatch(/^doc\t/)
})

test('promise 27: a key that does not exist, a value that cannot be, and what is no TOML end the run', () => {
  for (const [content, told] of [
    ['\nfromat = "csv"', "assay.toml:2: no setting 'fromat'; did you mean format? [E41]"],
    ['no-cache = true', "assay.toml:1: no setting 'no-cache'; write cache = false [E41]"],
    ['output = "x"', "assay.toml:1: no setting 'output'; assay config --show lists them [E41]"],
    ['jobs = 0', "assay.toml:1: '0' is no number of jobs; write a whole number from 1 to 999, or auto [E27]"],
    ['= csv', expect.stringMatching(/^assay: assay\.toml:1:1: is not TOML .*; mend this line \[E40\]\n$/)],
  ] as const) {
    const stderr = typeof told === 'string' ? `assay: ${told}\n` : told
    const cwd = folder({ 'a.txt': TEXT, 'assay.toml': content })
    expect(assay(['a.txt'], { cwd })).toEqual({ stdout: '', stderr, status: 2 })
  }
})

test('promise 27: a variable that is nearly right is told; what may be the user’s own is not', () => {
  const cwd = folder({ 'a.txt': TEXT })
  const told = (name: string) => assay(['a.txt'], { cwd, env: { [name]: '1' } }).stderr
  expect(told('ASSAY_FROMAT')).toBe('assay: no variable ASSAY_FROMAT; did you mean ASSAY_FORMAT? [N07]\n')
  expect(told('ASSAY_NO_CACHE')).toBe('assay: no variable ASSAY_NO_CACHE; did you mean ASSAY_CACHE? [N07]\n')
  expect(told('ASSAY_OUTPUT')).toBe('assay: no variable ASSAY_OUTPUT; did you mean --output? [N07]\n')
  for (const name of ['ASSAY_VERSION', 'ASSAY_HOME', 'ASSAY_DEBUG', 'MY_FORMAT']) expect(told(name)).toBe('')
})

test('promise 28: with and without kept results, damaged or gone, the output is the same', () => {
  const cwd = folder({ 'a.txt': TEXT, 'b.txt': TEXT.repeat(20) })
  const env = { XDG_CACHE_HOME: folder({}) }
  const kept = join(env.XDG_CACHE_HOME, 'assay')
  const run = (...more: string[]) => assay(['a.txt', 'b.txt', '--json', ...more], { cwd, env })
  const entries = () =>
    readdirSync(kept, { recursive: true, encoding: 'utf8' })
      .map((name) => join(kept, name))
      .filter((path) => statSync(path).isFile())
  const first = run('--no-cache')
  expect(first).toMatchObject({ status: 0, stdout: expect.stringContaining('Anna Lindqvist') })
  expect(existsSync(kept)).toBe(false)
  expect(run()).toEqual(first)
  expect(entries()).toHaveLength(2)
  expect(assay(['cache'], { env }).stdout).toMatch(/\n2 results, /)
  expect(run()).toEqual(first)
  for (const path of entries()) {
    const bytes = readFileSync(path)
    writeFileSync(
      path,
      Buffer.concat([bytes.subarray(0, bytes.length / 2), Buffer.from('Anna'), bytes.subarray(bytes.length / 2)]),
    )
  }
  expect(run()).toEqual(first)
  rmSync(kept, { recursive: true })
  expect(run()).toEqual(first)
  expect(assay(['cache', 'clear'], { env }).stdout).toMatch(/\n2 results, .* removed\n$/)
  expect(entries()).toEqual([])
  writeFileSync(join(cwd, 'a.txt'), TEXT.replace('Anna', 'Hanna'))
  expect(run().stdout).toContain('Hanna Lindqvist')
})

test('promise 29: nothing is asked of any network, and nothing is advertised', () => {
  const preload = new URL('../helper/no-network.mjs', import.meta.url).href
  const log = join(folder({}), 'calls.txt')
  const env = { NODE_OPTIONS: `--import ${preload}`, NETWORK_LOG: log }
  const cwd = fileURLToPath(new URL('../../fixtures/articles', import.meta.url))
  for (const args of [
    ['.', '--jobs', '3', '--no-cache'],
    ['explain', 'takeover.txt:12'],
    ['--help'],
    ['schema'],
    ['config'],
  ]) {
    const run = assay(args, { cwd, env })
    expect(run).toMatchObject({ stderr: '', status: 0 })
  }
  expect(existsSync(log)).toBe(false)
  // What the guard itself would tell.
  const asks = spawnSync(process.execPath, ['-e', "require('node:dns').lookup('localhost', () => {})"], {
    env: { ...process.env, ...env },
  })
  expect(asks.status).toBe(1)
  expect(readFileSync(log, 'utf8')).toBe('dns.lookup\n')
})

test('promise 30: nothing is written but the cache and the output', () => {
  const cwd = folder({ 'a.txt': TEXT })
  const [home, temporary] = [folder({}), folder({})]
  const files = () =>
    [cwd, home, temporary].flatMap((path) =>
      readdirSync(path, { recursive: true, encoding: 'utf8' }).map(
        (name) => `${name} ${lstatSync(join(path, name)).mtimeMs}`,
      ),
    )
  const before = files()
  const env = { HOME: home, TMPDIR: temporary }
  expect(assay(['a.txt', '--no-cache', '--jobs', '2'], { cwd, env }).status).toBe(0)
  expect(files()).toEqual(before)
  expect(assay(['a.txt', '-o', 'rows.csv'], { cwd, env }).status).toBe(0)
  const made = files()
    .filter((file) => !before.includes(file))
    .map((file) => file.split(' ')[0]!)
  expect(made.filter((name) => !/^\.cache(?:\/assay(?:\/.*)?)?$/.test(name))).toEqual(['rows.csv'])
})

test.for<[what: string, env: Record<string, string>]>([
  ['no HOME', {}],
  // Nothing can be made below a device, not even by the superuser.
  ['a HOME that takes nothing', { HOME: '/dev/null/home' }],
  [
    'a place for the cache that takes nothing',
    { XDG_CACHE_HOME: '/dev/null', XDG_CONFIG_HOME: '/dev/null', TMPDIR: '/dev/null' },
  ],
])('promise 30: %s is no hindrance', ([, env]) => {
  const cwd = folder({ 'a.txt': TEXT })
  const run = assay(['a.txt', '--json'], { cwd, env })
  expect(run).toMatchObject({ stderr: '', status: 0, stdout: expect.stringContaining('Anna Lindqvist') })
})

test('promise 30: a working folder that was deleted is no hindrance to who names another', () => {
  const cwd = folder({ 'a.txt': TEXT, 'gone/x': '' })
  const file = join(cwd, 'a.txt')
  const { stdout, status } = spawnSync(
    'sh',
    [
      '-c',
      'cd gone && rm x && rmdir ../gone && "$0" "$1" figures "$2" --format ndjson',
      process.execPath,
      fileURLToPath(new URL('../../bin/assay.js', import.meta.url)),
      file,
    ],
    { cwd, env: { PATH: process.env.PATH }, encoding: 'utf8' },
  )
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ doc: file, text: '$5 million' })
})
