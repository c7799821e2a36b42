import { CommanderError, Command as Parser } from 'commander'
import type { Command } from './command.js'
import { COMMANDS } from './commands.js'
import { namesOf, OPTIONS } from './options.js'
import type { Typed } from './settings.js'
import { didYouMean, UsageError } from './usage-error.js'

/** What was typed, taken apart. */
export interface CommandLine {
  /** Null where none is named. */
  readonly command: Command | null
  readonly operands: readonly string[]
  readonly typed: Typed
  /** What to print instead of doing anything. */
  readonly ask: 'version' | 'help' | 'short-help' | null
}

/** Takes a command line apart. Options may stand anywhere before "--"; the first other word may name a command. */
export function parse(argv: readonly string[]): CommandLine {
  const end = argv.indexOf('--')
  const { words, options } = optionsOf(end < 0 ? argv : argv.slice(0, end))
  const paths = end < 0 ? [] : argv.slice(end + 1)
  const { version, h, help, ...typed } = options
  const asksHelp = words[0] === 'help'
  const rest = asksHelp ? words.slice(1) : words
  const command = COMMANDS.find((each) => each.name === rest[0]) ?? null
  if (asksHelp && command === null && rest[0] !== undefined) throw unknownCommand(rest[0])
  const ask = version ? 'version' : help || asksHelp ? 'help' : h ? 'short-help' : null
  return { command, operands: [...(command === null ? rest : rest.slice(1)), ...paths], typed, ask }
}

/** The usage error for a word that is neither. */
export function unknownCommand(word: string): UsageError {
  const suggestion = didYouMean(word, commandNames()) || '; assay --help lists the commands'
  return new UsageError(`no file or command '${word}'${suggestion}`)
}

export function commandNames(): string[] {
  return [...COMMANDS.map((command) => command.name), 'help']
}

interface Options extends Typed {
  readonly version?: boolean
  readonly h?: boolean
  readonly help?: boolean
}

function optionsOf(argv: readonly string[]): { words: string[]; options: Options } {
  // commander's own help and messages are left out: ours are made from the same table, a line each.
  const parser = new Parser('assay').helpOption(false).exitOverride()
  parser.configureOutput({ writeErr: () => {}, writeOut: () => {} })
  for (const option of OPTIONS) parser.option(option.flags)
  try {
    const { operands, unknown } = parser.parseOptions([...argv])
    const odd = unknown.find((word) => word.startsWith('-') && !STANDARD_INPUT.test(word))
    if (odd !== undefined) throw unknownOption(odd)
    return { words: [...operands, ...unknown], options: parser.opts<Options>() }
  } catch (error) {
    if (error instanceof CommanderError) throw missingValue(argv.at(-1) ?? '')
    throw error
  }
}

/** "-", or "-:12" for its line: no options, though commander takes the second for one. */
const STANDARD_INPUT = /^-(?::\d|$)/

function unknownOption(word: string): UsageError {
  const name = word.split('=', 1)[0] ?? word
  // One letter is too little to guess from.
  const known = name.startsWith('--') ? OPTIONS.flatMap(namesOf).filter((each) => each.startsWith('--')) : []
  return new UsageError(`no option '${word}'${didYouMean(name, known) || '; assay --help lists them'}`)
}

/** Only the last word can lack its value. */
function missingValue(word: string): UsageError {
  const option = OPTIONS.find((each) => namesOf(each).includes(word))
  return new UsageError(`${word} needs a value${option?.values === undefined ? '' : `: ${option.values.join(', ')}`}`)
}
