import { wrap } from '../write/wrap.js'
import { type Command, readsPaths } from './command.js'
import { COMMANDS } from './commands.js'
import { flagsOf, GROUPS, isTaken, OPTIONS, type Option, valuesOf } from './options.js'

/** Examples first: most people look for a line to copy. */
export function shortHelp(command: Command | null): string {
  return `${heading(command)}\n${examples(command)}\n  assay ${nameAnd(command)}--help    all options\n`
}

/** Everything: examples, commands, options, what is set for good, exit status. */
export function fullHelp(command: Command | null): string {
  const taken = OPTIONS.filter((option) => isTaken(option, command?.scopes ?? ALL))
  return [
    heading(command),
    examples(command),
    command === null ? `Commands\n${rows(COMMANDS.map((each) => [usageOf(each), each.summary]))}` : '',
    ...GROUPS.map((group) =>
      optionRows(
        group,
        taken.filter((option) => option.group === group),
      ),
    ),
    ending(command),
  ]
    .filter((part) => part !== '')
    .join('\n')
}

const ALL = COMMANDS[0].scopes

function heading(command: Command | null): string {
  if (command === null) {
    return 'assay [command] [paths…]\nPrints a table of the claims in articles: who did, is or has what, and who says so.\n'
  }
  const detail = command.detail === undefined ? '' : `\n${paragraph(command.detail)}`
  return `assay ${usageOf(command)}\n${paragraph(`Prints ${command.summary}.`)}${detail}`
}

function usageOf({ name, operands }: Command): string {
  return operands === '' ? name : `${name} ${operands}`
}

/** Of all commands together: the default one and two that show what else there is. */
function examples(command: Command | null): string {
  const shown =
    command?.examples ??
    ['claims', 'figures', 'explain'].flatMap(
      (name) => COMMANDS.find((each) => each.name === name)?.examples.slice(0, 1) ?? [],
    )
  return `Examples\n${rows(shown)}`
}

function nameAnd(command: Command | null): string {
  return command === null ? '' : `${command.name} `
}

function optionRows(group: string, options: readonly Option[]): string {
  if (options.length === 0) return ''
  return `${group}\n${rows(options.map((option) => [flagsOf(option), summaryOf(option)]))}`
}

function summaryOf(option: Option): string {
  const values = valuesOf(option)
  return values === '' ? option.summary : `${option.summary}: ${values}`
}

function rows(pairs: readonly (readonly [string, string])[]): string {
  const width = Math.max(...pairs.map(([left]) => left.length))
  const indent = `\n${' '.repeat(width + 4)}`
  return pairs
    .map(([left, right]) => `  ${left.padEnd(width)}  ${wrap(right, LINE - width - 4).join(indent)}\n`)
    .join('')
}

function paragraph(text: string): string {
  return `${wrap(text, LINE).join('\n')}\n`
}

/** Help is the same in every terminal. */
const LINE = 80

function ending(command: Command | null): string {
  const reads = command === null || readsPaths(command)
  const parts = [
    reads ? PATHS : '',
    reads || command.scopes.includes('articles') ? LASTING : '',
    reads ? statusOf(command) : 'Exit status: 0 done, 2 wrong usage or something could not be read or written.',
    command === null ? 'A message ends in a code, such as [E12]; "assay explain E12" says what it means.' : '',
  ]
  return parts
    .filter((part) => part !== '')
    .map(paragraph)
    .join('\n')
}

export const PATHS =
  'Paths are files, folders (the .txt, .text and .md files below them, also in .gz), patterns in quotes such as "news/**/*.txt", or - ' +
  'for standard input; -- ends the options.'

export const LASTING =
  'Most options can be set for good, by a variable (ASSAY_ALL=1) or in assay.toml (all = true): "assay help config" says ' +
  'how, "assay config --show" lists them. A switch that is set is taken back with --no-, as in --no-all, or without it, ' +
  'as in --wrap.'

/** What the exit status says: of one command, or of all. */
export function statusOf(command: Command | null): string {
  const finding = command?.findings === undefined ? '' : `${command.findings}, or `
  return (
    `Exit status: 0 done; 1 ${finding}no row was found and --fail-empty was given; 2 wrong usage, or something could not ` +
    `be read (the rest is still printed); 130 broken off with Ctrl-C.${command === null ? ` ${OF_FINDERS}` : ''}`
  )
}

/** The commands that have a further reason for status 1. */
const OF_FINDERS = COMMANDS.flatMap(({ name, findings }) =>
  findings === undefined ? [] : [`The status of ${name} is also 1 where ${findings}.`],
).join(' ')
