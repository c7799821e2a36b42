import { CommanderError, Command as Parser } from 'commander'
import type { Command } from './command.js'
import { COMMANDS } from './commands.js'
import { namesOf, OPTIONS, understood } from './options.js'
import { didYouMean, UsageError } from './usage-error.js'

/** The options that were typed, by name, not yet judged. The values of one that may be repeated are joined by NUL. */
export type Typed = ReadonlyMap<string, string | boolean>

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
  const asksHelp = words[0] === 'help'
  const rest = asksHelp ? words.slice(words[1] === 'help' ? 2 : 1) : words
  const command = COMMANDS.find((each) => each.name === rest[0]) ?? null
  if (asksHelp && command === null && rest[0] !== undefined) throw unknownCommand(rest[0])
  const asks = (name: string) => options.get(name) === true
  const ask = asks('version') ? 'version' : asks('help') || asksHelp ? 'help' : asks('h') ? 'short-help' : null
  return { command, operands: [...(command === null ? rest : rest.slice(1)), ...paths], typed: options, ask }
}

/** The usage error for a word that is neither. */
export function unknownCommand(word: string): UsageError {
  const suggestion = didYouMean(word, commandNames()) || '; assay --help lists the commands'
  return new UsageError(`no file or command '${word}'${suggestion} [E20]`)
}

export function commandNames(): string[] {
  return [...COMMANDS.map((command) => command.name), 'help']
}

function optionsOf(argv: readonly string[]): { words: string[]; options: Typed } {
  // commander's own help and messages are left out: ours are made from the same table, a line each.
  const parser = new Parser('assay').helpOption(false).exitOverride()
  parser.configureOutput({ writeErr: () => {}, writeOut: () => {} })
  for (const option of OPTIONS) {
    const names = understood(option)
    const negative = names.filter((name) => name.startsWith('--no-'))
    const positive = names.filter((name) => !name.startsWith('--no-'))
    const written = `${positive.join(', ')}${option.value === undefined ? '' : ' <value>'}`
    // No argument of a program holds a NUL.
    if (option.isRepeatable)
      parser.option(written, '', (value: string, before?: string) =>
        before === undefined ? value : `${before}\0${value}`,
      )
    else parser.option(written)
    // To commander it is an option of its own, which turns the other off and must come after it.
    for (const name of negative) parser.option(name)
  }
  try {
    const { operands, unknown } = parser.parseOptions([...argv])
    const odd = argv.find(isShortOfADash) ?? unknown.find((word) => word.startsWith('-') && !STANDARD_INPUT.test(word))
    if (odd !== undefined) throw unknownOption(odd)
    return { words: [...operands, ...unknown], options: typedOf(parser) }
  } catch (error) {
    if (error instanceof CommanderError) throw missingValue(argv.at(-1) ?? '')
    throw error
  }
}

function typedOf(parser: Parser): Typed {
  const typed = new Map<string, string | boolean>()
  for (const { name } of OPTIONS) {
    // commander's own name for it.
    const value: unknown = parser.getOptionValue(name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()))
    if (typeof value === 'string' || typeof value === 'boolean') typed.set(name, value)
  }
  return typed
}

/** "-", or "-:12" for its line: no options, though commander takes the second for one. */
const STANDARD_INPUT = /^-(?::\d|$)/

function unknownOption(word: string): UsageError {
  const name = isShortOfADash(word) ? `-${nameIn(word)}` : nameIn(word)
  // One letter is too little to guess from.
  const suggestion = didYouMean(name, name.startsWith('--') ? LONG : []) || '; assay --help lists them'
  return new UsageError(`no option '${word}'${suggestion} [E21]`)
}

/** "-output" would else be "-o" with a file called "utput". */
function isShortOfADash(word: string): boolean {
  return LONG.includes(`-${nameIn(word)}`)
}

const LONG = OPTIONS.flatMap(understood).filter((name) => name.startsWith('--'))

function nameIn(word: string): string {
  return word.split('=', 1)[0] ?? word
}

/** Only the last word can lack its value. */
function missingValue(word: string): UsageError {
  const option = OPTIONS.find((each) => namesOf(each).includes(word))
  return new UsageError(
    `${word} needs a value${option?.values === undefined ? '' : `: ${option.values.join(', ')}`} [E22]`,
  )
}
