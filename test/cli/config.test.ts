import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { OPTIONS } from '../../src/cli/options.js'
import { variableOf } from '../../src/cli/variables.js'
import { answer } from '../helper/in-process.js'
import { assay, folder } from '../helper/run.js'

const parsed = vi.hoisted(() => ({ count: 0 }))
vi.mock('smol-toml', async (original) => {
  parsed.count++
  return original()
})

interface Setting {
  name: string
  value: string | boolean | null
  origin: string
}

/** What config --show says of an option. */
async function shown(name: string, args: readonly string[], given: { cwd?: string; env?: Record<string, string> }) {
  const { stdout, stderr } = await answer(['config', '--show', '--json', ...args], given)
  expect(stderr).toBe('')
  const { settings }: { settings: Setting[] } = JSON.parse(stdout)
  const { value, origin } = settings.find((setting) => setting.name === name) ?? {}
  return [value, origin]
}

test('nobody waits for the parser of configuration where there is none', async () => {
  await answer(['config'], { cwd: folder({}) })
  expect(parsed.count).toBe(0)
  await answer(['config'], { cwd: folder({ 'assay.toml': '' }) })
  expect(parsed.count).toBe(1)
})

test('a flag goes before a variable, that before the project, that before the user, that before the default', async () => {
  const cwd = folder({ 'assay.toml': 'offsets = "byte"\n', 'home/.config/assay/config.toml': 'offsets = "utf16"\n' })
  const home = { HOME: join(cwd, 'home') }
  const env = { ...home, ASSAY_OFFSETS: 'codepoint' }
  expect(await shown('offsets', ['--offsets', 'byte'], { cwd, env })).toEqual(['byte', '--offsets'])
  expect(await shown('offsets', [], { cwd, env })).toEqual(['codepoint', 'ASSAY_OFFSETS'])
  expect(await shown('offsets', [], { cwd, env: home })).toEqual(['byte', 'assay.toml:1'])
  const away = folder({})
  expect(await shown('offsets', [], { cwd: away, env: home })).toEqual([
    'utf16',
    `${join(cwd, 'home/.config/assay/config.toml')}:1`,
  ])
  expect(await shown('offsets', [], { cwd: away })).toEqual(['utf16', 'default'])
})

test('what the project leaves open the user may set', async () => {
  const cwd = folder({ 'assay.toml': 'all = true\n', 'home/.config/assay/config.toml': '\njobs = 3\nall = false' })
  const env = { HOME: join(cwd, 'home') }
  expect(await shown('all', [], { cwd, env })).toEqual([true, 'assay.toml:1'])
  expect(await shown('jobs', [], { cwd, env })).toEqual(['3', `${join(cwd, 'home/.config/assay/config.toml')}:2`])
})

test('assay.toml is looked for upwards, and the nearest holds alone', async () => {
  const cwd = folder({
    'assay.toml': 'jobs = 1\nall = true',
    'a/assay.toml': 'jobs = 2',
    'a/b/c/.keep': '',
    'd/.keep': '',
  })
  expect(await shown('jobs', [], { cwd: join(cwd, 'a/b/c') })).toEqual(['2', '../../assay.toml:1'])
  expect(await shown('all', [], { cwd: join(cwd, 'a/b/c') })).toEqual([false, 'default'])
  expect(await shown('jobs', [], { cwd: join(cwd, 'd') })).toEqual(['1', '../assay.toml:1'])
})

test('$XDG_CONFIG_HOME goes before ~/.config, unless it is relative', async () => {
  const cwd = folder({ 'xdg/assay/config.toml': 'jobs = 1', '.config/assay/config.toml': 'jobs = 2' })
  const env = { HOME: cwd, XDG_CONFIG_HOME: join(cwd, 'xdg') }
  expect(await shown('jobs', [], { cwd, env })).toEqual(['1', `${join(cwd, 'xdg/assay/config.toml')}:1`])
  expect(await shown('jobs', [], { cwd, env: { ...env, XDG_CONFIG_HOME: 'xdg' } })).toEqual([
    '2',
    `${join(cwd, '.config/assay/config.toml')}:1`,
  ])
  expect(await shown('jobs', [], { cwd, env: { HOME: join(cwd, 'nowhere') } })).toEqual(['auto', 'default'])
})

/** A value that each kind of option takes, and is not the usual one. */
function otherThanUsual({ name, values, value, usual }: (typeof OPTIONS)[number]): string | boolean {
  if (value === undefined) return usual !== true
  return (
    { date: '2024-01-31', encoding: 'windows-1252', ext: 'log', jobs: '3', 'min-confidence': '0.7' }[name] ??
    values?.at(-1) ??
    ''
  )
}

test.for(OPTIONS.filter(({ lasting }) => lasting !== false).map((option) => [option.name, option] as const))(
  '%s can be set by flag, variable and file',
  async ([name, option]) => {
    const value = otherThanUsual(option)
    const flag = typeof value === 'string' ? `--${name}=${value}` : `--${value ? '' : 'no-'}${name}`
    const cwd = folder({ 'assay.toml': `${name} = ${JSON.stringify(value)}` })
    const plain = folder({})
    // A quiet answer is still an answer.
    expect(await shown(name, name === 'format' ? [] : [flag], { cwd: plain })).toEqual(
      name === 'format' ? ['table', 'default'] : [value, flag.split('=', 1)[0]],
    )
    const variable = variableOf(name)
    expect(await shown(name, [], { cwd: plain, env: { [variable]: String(value) } })).toEqual([value, variable])
    expect(await shown(name, [], { cwd })).toEqual([value, 'assay.toml:1'])
  },
)

test.for(OPTIONS.filter(({ lasting }) => lasting === false).map(({ name }) => name))(
  '%s cannot be set for good',
  async (name) => {
    const { stderr, status } = await answer(['config'], { cwd: folder({ 'assay.toml': `${name} = "x"` }) })
    expect(stderr).toMatch(/^assay: assay\.toml:1: no setting '\w.* \[E41\]\n$/)
    expect(status).toBe(2)
    const env = { [variableOf(name)]: 'x' }
    expect(await answer(['config'], { cwd: '/', env })).toMatchObject({ status: 0 })
  },
)

test('a switch that is set for good is taken back on the command line', async () => {
  const cwd = folder({ 'assay.toml': 'all = true\nwrap = false\nverbose = true' })
  expect(await shown('all', ['--no-all'], { cwd })).toEqual([false, '--no-all'])
  expect(await shown('wrap', ['--wrap'], { cwd })).toEqual([true, '--wrap'])
  expect(await shown('verbose', ['--quiet'], { cwd })).toEqual([false, 'default'])
})

test('an empty variable says nothing, and a switch may be 1 or 0', async () => {
  expect(await shown('jobs', [], { env: { ASSAY_JOBS: '' } })).toEqual(['auto', 'default'])
  expect(await shown('all', [], { env: { ASSAY_ALL: '1' } })).toEqual([true, 'ASSAY_ALL'])
  expect(await shown('cache', [], { env: { ASSAY_CACHE: '0' } })).toEqual([false, 'ASSAY_CACHE'])
})

test('TOML has lists and dates of its own', async () => {
  const cwd = folder({ 'assay.toml': 'ext = ["md", ".log"]\ndate = 2024-01-31\n' })
  expect(await shown('ext', [], { cwd })).toEqual(['md,.log', 'assay.toml:1'])
  expect(await shown('date', [], { cwd })).toEqual(['2024-01-31', 'assay.toml:2'])
})

test.for<[string, string]>([
  ['\nfromat = "csv"', "assay.toml:2: no setting 'fromat'; did you mean format? [E41]"],
  ['zzz = 1', "assay.toml:1: no setting 'zzz'; assay config --show lists them [E41]"],
  ['no-wrap = true', "assay.toml:1: no setting 'no-wrap'; write wrap = false [E41]"],
  ['with_text = true', "assay.toml:1: no setting 'with_text'; did you mean with-text? [E41]"],
  ['all = true\n\n[claims]\nall = true', "assay.toml:3: no setting 'claims'; assay config --show lists them [E41]"],
  ['"constructor" = 1', "assay.toml:1: no setting 'constructor'; assay config --show lists them [E41]"],
  ['# format\nformat = "cvs"', "assay.toml:2: no format 'cvs'; did you mean csv? [E23]"],
  ['jobs = 0', "assay.toml:1: '0' is no number of jobs; write a whole number from 1 to 999, or auto [E27]"],
  ['date = "May"', "assay.toml:1: 'May' is no date; write it as YYYY-MM-DD, such as 2024-01-31 [E25]"],
  ['all = "true"', 'assay.toml:1: all must be true or false, not "true" [E42]'],
  ['format = 3', 'assay.toml:1: format must be a text in quotes, not 3 [E42]'],
  ['color = ["auto"]', 'assay.toml:1: color must be a text in quotes, not a list [E42]'],
])('assay.toml with %j', async ([content, message]) => {
  const cwd = folder({ 'assay.toml': content })
  expect(await answer(['-'], { cwd })).toEqual({ stdout: '', stderr: `assay: ${message}\n`, status: 2 })
})

test('what is not TOML is told with its place', async () => {
  const cwd = folder({ 'assay.toml': 'all = true\nformat = csv\n' })
  const { stderr, status } = await answer(['-'], { cwd })
  expect(stderr).toMatch(/^assay: assay\.toml:2:\d+: is not TOML \([^)]+\); mend this line \[E40\]\n$/)
  expect(status).toBe(2)
})

test.for<[Record<string, string>, string]>([
  [{ ASSAY_FORMAT: 'cvs' }, "ASSAY_FORMAT: no format 'cvs'; did you mean csv? [E23]"],
  [{ ASSAY_ALL: 'maybe' }, 'ASSAY_ALL: all must be true or false, not maybe [E42]'],
])('%j', async ([env, message]) => {
  expect(await answer(['-'], { env })).toEqual({ stdout: '', stderr: `assay: ${message}\n`, status: 2 })
})

test("a variable that is nearly right is named; others are nobody's business", async () => {
  const env = { ASSAY_FROMAT: 'csv', ASSAY_DEBUG: '0', MY_FORMAT: 'csv', ASSAY_LABORATORY: 'x' }
  const note = 'assay: no variable ASSAY_FROMAT; did you mean ASSAY_FORMAT? [N07]\n'
  expect(await answer(['config'], { env })).toMatchObject({ stderr: note, status: 0 })
  expect(await answer(['config', '-q'], { env })).toMatchObject({ stderr: '', status: 0 })
})

test('a broken configuration does not stand in the way of help', async () => {
  const cwd = folder({ 'assay.toml': '= broken' })
  for (const args of [['--help'], ['help', 'config'], ['explain', 'E40'], ['completion', 'bash'], ['man']]) {
    expect(await answer(args, { cwd })).toMatchObject({ stderr: '', status: 0 })
  }
  expect(await answer(['config'], { cwd })).toMatchObject({ stdout: '', status: 2 })
})

test('the built program obeys variables and files, and -o goes before them', () => {
  const cwd = folder({ 'assay.toml': 'format = "csv"', 'a.txt': 'The bridge cost $5 million.\n' })
  const csv = assay(['figures', 'a.txt', '--format', 'csv'], { cwd })
  expect(assay(['figures', 'a.txt'], { cwd })).toEqual(csv)
  const ndjson = assay(['figures', 'a.txt', '--format', 'ndjson'], { cwd })
  expect(ndjson.stdout).not.toBe(csv.stdout)
  expect(assay(['figures', 'a.txt'], { cwd, env: { ASSAY_FORMAT: 'ndjson' } })).toEqual(ndjson)
  const named = assay(['config', '-o', 'rows.json'], { cwd })
  expect(named).toEqual({ stdout: '', stderr: '', status: 0 })
})

test('explain has no use for a format that is set for good', () => {
  const cwd = folder({ 'assay.toml': 'format = "csv"', 'a.txt': 'The bridge cost $5 million.\n' })
  expect(assay(['explain', 'a.txt:1'], { cwd })).toMatchObject({ stderr: '', status: 0 })
})

test.skipIf(process.platform === 'win32')(
  'a pipe by the name of a configuration is none, and nobody waits for it',
  async () => {
    const cwd = folder({})
    execFileSync('mkfifo', [join(cwd, 'assay.toml')])
    expect(await shown('format', [], { cwd })).toEqual(['table', 'default'])
  },
)
