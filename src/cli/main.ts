import { existsSync } from 'node:fs'
import { toStream } from '../run/output.js'
import { visible } from '../write/visible.js'
import type { Command } from './command.js'
import { commandNames, parse, unknownCommand } from './command-line.js'
import { COMMANDS } from './commands.js'
import { settingsOf } from './settings.js'
import { nearestOf, UsageError } from './usage-error.js'
import type { World } from './world.js'

/** Runs a command line and answers its exit status: 0 done, 2 wrong usage or something could not be read. */
export async function main(argv: readonly string[], version: string, world: World): Promise<number> {
  try {
    return await run(argv, version, world)
  } catch (error) {
    world.stderr.write(`assay: ${visible(wordsOf(error))}\n`)
    if (world.env.ASSAY_DEBUG === '1' && error instanceof Error) world.stderr.write(`${error.stack}\n`)
    return 2
  }
}

/** What the user did wrong is told as it is; anything else is our fault. */
function wordsOf(error: unknown): string {
  if (error instanceof UsageError) return error.message
  const what = error instanceof Error ? error.message : String(error)
  return `a fault of its own (${what}); please report it with what ASSAY_DEBUG=1 prints`
}

async function run(argv: readonly string[], version: string, world: World): Promise<number> {
  const { command, operands, typed, ask } = parse(argv)
  if (ask !== null) {
    await toStream(world.stdout).write(ask === 'version' ? `assay ${version}\n` : await helpOf(ask, command))
    return 0
  }
  const settings = settingsOf(typed)
  if (command === null) refuseMistypedCommand(operands)
  if (operands.length === 0 && world.stdin.isTTY === true && command?.name !== 'explain') {
    world.stderr.write(await helpOf('short-help', command))
    return 2
  }
  if (operands.filter((path) => path === '-').length > 1)
    throw new UsageError("'-' is given twice; standard input is read once")
  return (command ?? COMMANDS[0]).run(operands, settings, world)
}

async function helpOf(ask: 'help' | 'short-help', command: Command | null): Promise<string> {
  const { fullHelp, shortHelp } = await import('./help.js')
  return ask === 'help' ? fullHelp(command) : shortHelp(command)
}

/**
 * A first word that is no file may be a mistyped command. With other paths beside it and no command near, it is a missing
 * file like any other, and the rest is read.
 */
function refuseMistypedCommand([first, ...rest]: readonly string[]): void {
  if (first === undefined || first === '-' || /[./\\]/.test(first) || existsSync(first)) return
  if (rest.length === 0 || nearestOf(first, commandNames()) !== null) throw unknownCommand(first)
}
