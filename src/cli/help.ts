import { wrap } from '../write/wrap.js'
import type { Command } from './command.js'
import { COMMANDS } from './commands.js'
import { OPTIONS } from './options.js'

/** Examples first: most people look for a line to copy. */
export function shortHelp(command: Command | null): string {
  return `${heading(command)}\n${examples(command)}\n  assay ${nameAnd(command)}--help    all options\n`
}

/** Everything: examples, commands, options, exit status. */
export function fullHelp(command: Command | null): string {
  const commands =
    command === null
      ? `\nCommands\n${rows(COMMANDS.map((each) => [`${each.name} ${each.operands}`, each.summary]))}`
      : ''
  const options = rows(
    OPTIONS.map(({ flags, summary, values }) => [
      flags,
      values === undefined ? summary : `${summary}: ${values.join(', ')}`,
    ]),
  )
  return `${heading(command)}\n${examples(command)}${commands}\nOptions\n${options}\n${ENDING}`
}

function heading(command: Command | null): string {
  return command === null
    ? 'assay [command] [paths…]\nPrints a table of the claims in articles: who did, is or has what, and who says so.\n'
    : `assay ${command.name} ${command.operands}\n${wrap(`Prints ${command.summary}.`, LINE).join('\n')}\n`
}

/** Of all commands together: the default one and two that show what else there is. */
function examples(command: Command | null): string {
  const shown =
    command?.examples ??
    COMMANDS.flatMap((each) => each.examples.slice(0, 1)).filter(
      (_, index) => index < 2 || index === COMMANDS.length - 1,
    )
  return `Examples\n${rows(shown)}`
}

function nameAnd(command: Command | null): string {
  return command === null ? '' : `${command.name} `
}

function rows(pairs: readonly (readonly [string, string])[]): string {
  const width = Math.max(...pairs.map(([left]) => left.length))
  const indent = `\n${' '.repeat(width + 4)}`
  return pairs
    .map(([left, right]) => `  ${left.padEnd(width)}  ${wrap(right, LINE - width - 4).join(indent)}\n`)
    .join('')
}

/** Help is the same in every terminal. */
const LINE = 80

const ENDING = `Paths are files, folders (the .txt, .text and .md files below them) or - for
standard input; -- ends the options. Exit status: 0 done, 2 wrong usage or
something could not be read (the rest is still printed).
`
