import { expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.js'
import { fullHelp, shortHelp } from '../../src/cli/help.js'
import { namesOf, OPTIONS } from '../../src/cli/options.js'
import { assay } from '../helper/run.js'

test('-h is short and begins with examples, --help is all; both are data', () => {
  expect(assay(['-h'])).toEqual({ stdout: shortHelp(null), stderr: '', status: 0 })
  expect(assay(['--help'])).toEqual({ stdout: fullHelp(null), stderr: '', status: 0 })
  expect(shortHelp(null).match(/^ {2}assay /gm)).toHaveLength(4)
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
  expect(help).toContain(`assay ${name} ${command.operands}`)
  expect(fullHelp(null)).toContain(`${name} ${command.operands}`)
  for (const line of help.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
})

test('no two options share a name', () => {
  const names = OPTIONS.flatMap(namesOf)
  expect(new Set(names).size).toBe(names.length)
})
