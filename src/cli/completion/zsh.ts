import { COMMANDS } from '../commands.js'
import { isTaken, namesOf, OPTIONS, type Option, type Scope } from '../options.js'
import { takesNoPath } from './bash.js'
import { quoted } from './quoted.js'

/** A script for zsh: to be sourced after compinit, or put into a folder of $fpath as _assay. */
export function zshCompletion(): string {
  const names = COMMANDS.map(({ name }) => name)
  return `#compdef assay
# assay's completion for zsh: source <(assay completion zsh)
_assay() {
  local command=\${words[(r)(${[...names, 'help'].join('|')})]}
  local -a options
  case $command in
${byScopes()
  .map(
    ({ commands, options }) =>
      `    (${commands.join('|')}) options=(\n${options.map((line) => `      ${line}`).join('\n')}\n    ) ;;`,
  )
  .join('\n')}
  esac
  _arguments -s -S $options '1: :_assay_first' '*: :_assay_rest'
}
_assay_first() {
  local -a commands
  commands=(
${COMMANDS.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`).join('\n')}
    ${quoted('help:what a command does and takes')}
  )
  _describe -t commands command commands
  _files
}
_assay_rest() {
  case $command in
    (help) _values command ${names.join(' ')} ;;
${COMMANDS.filter(({ words }) => words !== undefined)
  .map(({ name, words = [] }) => `    (${name}) _values ${quoted(name)} ${words.join(' ')} ;;`)
  .join('\n')}
    (${COMMANDS.filter((command) => takesNoPath(command) && command.words === undefined)
      .map(({ name }) => name)
      .join('|')}) ;;
    (*) _files ;;
  esac
}
if [[ $funcstack[1] == _assay ]]; then _assay "$@"; else compdef _assay assay; fi
`
}

/** Commands that take the same options, with these options as _arguments wants them. */
function byScopes(): { commands: string[]; options: string[] }[] {
  const groups = new Map<string, { commands: string[]; scopes: readonly Scope[] }>()
  for (const { name, scopes } of COMMANDS) {
    const group = groups.get(scopes.join()) ?? { commands: [], scopes }
    group.commands.push(name)
    groups.set(scopes.join(), group)
  }
  return [...groups.values()].map(({ commands, scopes }, index) => ({
    // No command is the first one.
    commands: index === 0 ? ["''", 'help', ...commands] : commands,
    options: OPTIONS.filter((option) => isTaken(option, scopes)).map(argument),
  }))
}

/** '(-o --output)'{-o+,--output=}'[summary]:FILE:_files' */
function argument(option: Option): string {
  const names = namesOf(option)
  const written = names.map((name) =>
    option.value === undefined ? name : `${name}${name.startsWith('--') ? '=' : '+'}`,
  )
  const summary = option.summary.replace(/[[\]\\:]/g, '\\$&')
  const value = option.value === undefined ? '' : `:${option.value}:${actionOf(option)}`
  const rest = quoted(`[${summary}]${value}`)
  return names.length === 1 ? `${written[0]}${rest}` : `${quoted(`(${names.join(' ')})`)}{${written.join(',')}}${rest}`
}

function actionOf({ values, isPath }: Option): string {
  if (isPath) return '_files'
  return values === undefined ? ' ' : `(${values.join(' ')})`
}
