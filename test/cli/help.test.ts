import { expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.js'
import { fullHelp, shortHelp } from '../../src/cli/help.js'
import { flagsOf, isTaken, namesOf, OPTIONS } from '../../src/cli/options.js'
import { answer } from '../helper/in-process.js'
import { assay } from '../helper/run.js'

test('-h is short and begins with examples, --help is all; both are data', () => {
  expect(assay(['-h'])).toEqual({ stdout: shortHelp(null), stderr: '', status: 0 })
  expect(assay(['--help'])).toEqual({ stdout: fullHelp(null), stderr: '', status: 0 })
  expect(shortHelp(null).match(/^ {2}assay /gm)).toHaveLength(4)
  expect(shortHelp(null).split('\n').length).toBeLessThanOrEqual(10)
})

test('help of a command is found both ways', () => {
  const help = assay(['help', 'quotes'])
  expect(help).toEqual({ stdout: expect.stringContaining('assay quotes [paths…]'), stderr: '', status: 0 })
  expect(assay(['quotes', '--help'])).toEqual(help)
  expect(assay(['help'])).toEqual(assay(['--help']))
})

test.for(COMMANDS.map((command) => [command.name, command] as const))('%s has help and examples', ([name, command]) => {
  const help = fullHelp(command)
  for (const [line] of command.examples) expect(help).toContain(line)
  const usage = `${name} ${command.operands}`.trim()
  expect(help.startsWith(`assay ${usage}\n`)).toBe(true)
  expect(fullHelp(null)).toContain(`  ${usage}  `)
  expect(help).toContain('Exit status: 0')
  for (const line of [...help.split('\n'), ...shortHelp(command).split('\n')])
    expect(line.length).toBeLessThanOrEqual(80)
})

test.for(COMMANDS.map((command) => [command.name, command] as const))(
  '%s lists the options that it takes, and refuses the others',
  async ([name, command]) => {
    const help = fullHelp(command)
    for (const option of OPTIONS) {
      const isListed = help.split('\n').some((line) => line.startsWith(`  ${flagsOf(option)} `))
      expect([option.name, isListed]).toEqual([option.name, isTaken(option, command.scopes)])
      if (isListed) continue
      const flag = namesOf(option).at(-1) ?? ''
      const value = option.value === undefined ? [] : [option.values?.[0] ?? '2024-01-31']
      expect(await answer([name, flag, ...value])).toEqual({
        stdout: '',
        stderr: `assay: ${name} takes no ${flag} [E30]\n`,
        status: 2,
      })
    }
  },
)

test('every value of an option stands in the help', () => {
  const help = COMMANDS.map(fullHelp).join('\n').replace(/\s+/g, ' ')
  for (const { values } of OPTIONS) if (values !== undefined) expect(help).toContain(`: ${values.join(', ')}`)
})

test('no two options share a name', () => {
  const names = [...OPTIONS.flatMap(namesOf), ...OPTIONS.map(({ name }) => `--${name}`)]
  const doubled = OPTIONS.filter(({ usual, name }) => usual !== true && name.length > 1).length
  expect(new Set(names).size).toBe(names.length - doubled)
})
