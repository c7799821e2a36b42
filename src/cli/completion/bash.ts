import { COMMANDS } from '../commands.js'
import { isTaken, namesOf, OPTIONS, type Option } from '../options.js'

/** A script for bash. It runs in bash 3.2 as macOS has it, and needs no bash-completion package. */
export function bashCompletion(): string {
  const commands = COMMANDS.map(({ name }) => name)
  return `# assay's completion for bash: source <(assay completion bash)
_assay() {
  local IFS=$'\\n' current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  # bash takes "--format=csv" for three words.
  if [[ $current == '=' ]]; then current=
  elif [[ $previous == '=' ]]; then previous=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  local -a words
  words=()
  case $previous in
${OPTIONS.filter(({ value }) => value !== undefined)
  .map(valueCase)
  .join('\n')}
  esac
  local command= i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      ${[...commands, 'help'].join('|')}) command=\${COMP_WORDS[i]}; break ;;
    esac
  done
  case $current in
    -*)
      case $command in
${[{ name: "''", scopes: COMMANDS[0].scopes }, ...COMMANDS].map(optionCase).join('\n')}
      esac
      COMPREPLY=($(compgen -W "\${words[*]}" -- "$current"))
      return ;;
  esac
  case $command in
    '') words=(${[...commands, 'help'].join(' ')}) ;;
    help) words=(${commands.join(' ')}) ;;
${COMMANDS.filter(({ words }) => words !== undefined)
  .map(({ name, words = [] }) => `    ${name}) words=(${words.join(' ')}) ;;`)
  .join('\n')}
  esac
  COMPREPLY=($(compgen -W "\${words[*]}" -- "$current"))
  case $command in
    ${['help', ...COMMANDS.filter(takesNoPath).map(({ name }) => name)].join('|')}) compopt +o default 2>/dev/null; return ;;
  esac
  compopt -o filenames 2>/dev/null
  COMPREPLY+=($(compgen -f -- "$current"))
}
complete -o default -F _assay assay
`
}

/** After an option that takes a value: its values, else a path, else nothing. */
function valueCase(option: Option): string {
  const names = namesOf(option).join('|')
  if (option.isPath) return `    ${names}) return ;;`
  const words = option.values === undefined ? '' : `words=(${option.values.join(' ')}); `
  return `    ${names}) ${words}COMPREPLY=($(compgen -W "\${words[*]}" -- "$current")); compopt +o default 2>/dev/null; return ;;`
}

function optionCase({ name, scopes }: Pick<(typeof COMMANDS)[number], 'name' | 'scopes'>): string {
  const names = OPTIONS.filter((option) => isTaken(option, scopes)).flatMap(namesOf)
  return `        ${name}) words=(${names.join(' ')}) ;;`
}

/** Whether nothing that a command takes is a path. */
export function takesNoPath({ words, operands }: (typeof COMMANDS)[number]): boolean {
  return words !== undefined || operands === '' || operands.startsWith('[--')
}
