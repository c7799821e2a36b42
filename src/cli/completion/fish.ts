import { COMMANDS } from '../commands.js'
import { isTaken, namesOf, OPTIONS, type Option } from '../options.js'
import { takesNoPath } from './bash.js'

/** A script for fish. */
export function fishCompletion(): string {
  const names = COMMANDS.map(({ name }) => name)
  return [
    "# assay's completion for fish: assay completion fish | source",
    ...COMMANDS.map(
      ({ name, summary }) => `complete -c assay -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
    ),
    `complete -c assay -n __fish_use_subcommand -a help -d ${quoted('what a command does and takes')}`,
    `complete -c assay -f -n '__fish_seen_subcommand_from help' -a '${names.join(' ')}'`,
    ...COMMANDS.filter(takesNoPath).map(
      ({ name, words = [] }) => `complete -c assay -f -n '__fish_seen_subcommand_from ${name}' -a '${words.join(' ')}'`,
    ),
    ...OPTIONS.map(optionLine),
    '',
  ].join('\n')
}

function optionLine(option: Option): string {
  const names = namesOf(option).map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`))
  return `complete -c assay${condition(option)} ${names.join(' ')}${takes(option)} -d ${quoted(option.summary)}`
}

/** Options that only some commands take are not offered after the others. */
function condition(option: Option): string {
  const others = COMMANDS.filter(({ scopes }) => !isTaken(option, scopes)).map(({ name }) => name)
  if (others.length === 0) return ''
  if (option.scope === 'config') return " -n '__fish_seen_subcommand_from config'"
  return ` -n 'not __fish_seen_subcommand_from ${others.join(' ')}'`
}

function takes({ value, values, isPath }: Option): string {
  if (value === undefined) return ''
  if (isPath) return ' -r -F'
  return values === undefined ? ' -x' : ` -x -a '${values.join(' ')}'`
}

/** In fish a backslash escapes inside single quotes, too. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}
