import { existsSync } from 'node:fs'
import { messagesTo } from '../run/messages.js'
import { visible } from '../write/visible.js'
import { choose } from './choose.js'
import { type Command, readsPaths } from './command.js'
import { commandNames, parse, type Typed, unknownCommand } from './command-line.js'
import { COMMANDS } from './commands.js'
import { flags } from './flags.js'
import { isTaken, namesOf, OPTIONS } from './options.js'
import { printText } from './print-text.js'
import { settingsOf } from './settings.js'
import { nearestOf, UsageError } from './usage-error.js'
import { mistypedVariables } from './variables.js'
import type { World } from './world.js'

/** Runs a command line and answers its exit status: 0 done, 2 wrong usage or something could not be read. */
export async function main(argv: readonly string[], version: string, world: World): Promise<number> {
  try {
    return await run(argv, version, world)
  } catch (error) {
    // Nobody reads the messages: no reason to fall.
    world.stderr.on('error', () => {})
    world.stderr.write(`assay: ${visible(wordsOf(error))}\n`)
    if (world.env.ASSAY_DEBUG === '1' && error instanceof Error) world.stderr.write(`${error.stack}\n`)
    return 2
  }
}

/** What the user did wrong is told as it is; anything else is our fault. */
function wordsOf(error: unknown): string {
  if (error instanceof UsageError) return error.message
  const what = error instanceof Error ? error.message : String(error)
  return `a fault of its own (${what}); please report it with what ASSAY_DEBUG=1 prints [E91]`
}

async function run(argv: readonly string[], version: string, world: World): Promise<number> {
  const { command, operands, typed, ask } = parse(argv)
  if (ask !== null) {
    return printText(ask === 'version' ? `assay ${version}\n` : await helpOf(ask, command), { output: null }, world)
  }
  if (command === null) refuseMistypedCommand(operands)
  const doing = command ?? COMMANDS[0]
  refuseForeign(typed, doing)
  const typedChoices = flags(typed)
  const isConfigured = doing.unconfigured?.(operands) !== true
  const choices = isConfigured ? await choose(typedChoices, world) : typedChoices
  const settings = settingsOf(choices)
  if (isConfigured && !settings.quiet) noteMistypedVariables(world)
  if (readsPaths(doing)) {
    const isNothingNamed = operands.length === 0 && settings.filesFrom === null && settings.from.length === 0
    if (isNothingNamed && world.stdin.isTTY === true) {
      world.stderr.write(await helpOf('short-help', command))
      return 2
    }
    if (settings.nul && settings.filesFrom === null) throw new UsageError('--null needs --files-from [E31]')
    if (
      [...operands, settings.filesFrom, ...settings.from, ...settings.against].filter((path) => path === '-').length > 1
    ) {
      throw new UsageError("'-' is given twice; standard input is read once [E29]")
    }
  }
  return doing.run(operands, settings, world, { version, choices })
}

/** A variable that is nearly right would else be lost unseen. */
function noteMistypedVariables({ env, stderr }: World): void {
  const messages = messagesTo(stderr, false)
  for (const [name, meant] of mistypedVariables(env))
    messages.note(null, `no variable ${name}; did you mean ${meant}? [N07]`)
}

/** An option that changes nothing for a command was typed for a reason, so it is not passed over. */
function refuseForeign(typed: Typed, { name, scopes }: Command): void {
  const foreign = OPTIONS.find((option) => typed.has(option.name) && !isTaken(option, scopes))
  if (foreign !== undefined) throw new UsageError(`${name} takes no ${namesOf(foreign).at(-1)} [E30]`)
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
  if (first === undefined || first === '-' || /[./\\*?[{]/.test(first) || existsSync(first)) return
  if (rest.length === 0 || nearestOf(first, commandNames()) !== null) throw unknownCommand(first)
}
