import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { flags } from '../../src/cli/flags.js'
import { shortHelp } from '../../src/cli/help.js'
import { main } from '../../src/cli/main.js'
import { hasColour, widthOf } from '../../src/cli/screen.js'
import { type Settings, settingsOf } from '../../src/cli/settings.js'
import type { World } from '../../src/cli/world.js'

/** A terminal that nobody types at. */
function terminal(env: World['env'] = {}): World & { stdout: PassThrough; stderr: PassThrough } {
  const [stdin, stdout] = [new PassThrough(), new PassThrough()].map((stream) => Object.assign(stream, { isTTY: true }))
  return {
    stdin: stdin!,
    stdout: Object.assign(stdout!, { columns: 132 }),
    stderr: new PassThrough(),
    env,
    workingFolder: '/',
  }
}

test('nothing to read at a terminal: a short help and status 2, no waiting', async () => {
  const world = terminal()
  expect(await main([], '1.0.0', world)).toBe(2)
  expect(String(world.stderr.read())).toBe(shortHelp(null))
  expect(world.stdout.read()).toBeNull()
})

test('config reads nothing, so it waits for nothing either', async () => {
  const world = terminal()
  expect(await main(['config', '--show'], '1.0.0', world)).toBe(0)
  expect(String(world.stdout.read())).toMatch(/^option/)
})

const settingsFor = (typed: Record<string, string>): Settings => settingsOf(flags(new Map(Object.entries(typed))))

test("the width is the terminal's, but not in a file", () => {
  expect(widthOf(settingsFor({}), terminal({ COLUMNS: '90' }))).toBe(132)
  expect(widthOf(settingsFor({ output: 'rows.txt' }), terminal({ COLUMNS: '90' }))).toBe(90)
  expect(widthOf(settingsFor({ output: 'rows.txt' }), terminal())).toBe(80)
})

test.for<[boolean, Record<string, string>, World['env']]>([
  [true, {}, {}],
  [false, {}, { NO_COLOR: '1' }],
  [false, {}, { TERM: 'dumb' }],
  [false, {}, { FORCE_COLOR: '0' }],
  [false, { color: 'never' }, { FORCE_COLOR: '1' }],
  [true, { color: 'always' }, { NO_COLOR: '1' }],
  [false, { output: 'rows.txt' }, {}],
])('colour on a terminal is %s with %j %j', ([coloured, typed, env]) => {
  expect(hasColour(settingsFor(typed), terminal(env))).toBe(coloured)
})

test('a fault of its own is told without a stack, unless that is asked for', async () => {
  const broken = (ASSAY_DEBUG: string) => ({
    ...terminal({ ASSAY_DEBUG }),
    get stdin(): World['stdin'] {
      throw new Error('a tear')
    },
  })
  for (const [debug, stack] of [
    ['0', ''],
    ['1', expect.stringContaining('at ')],
  ] as const) {
    const world = broken(debug)
    expect(await main([], '1.0.0', world)).toBe(2)
    const [line, ...rest] = String(world.stderr.read()).split('\n')
    expect(line).toBe('assay: a fault of its own (a tear); please report it with what ASSAY_DEBUG=1 prints [E91]')
    expect(rest.join('\n')).toEqual(stack)
  }
})
