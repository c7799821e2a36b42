import { CODES } from '../run/codes.js'
import { COMMANDS } from './commands.js'
import { LASTING, PATHS, statusOf } from './help.js'
import { GROUPS, namesOf, OPTIONS, type Option, type Scope, valuesOf } from './options.js'
import { DEBUG, variableOf } from './variables.js'

/** The manual page in the macros of man(7), which groff and mandoc read. */
export function manualPage(version: string): string {
  return [
    '.\\" Made by "assay man" from what the program knows of itself.',
    // No date: the page is the same for everyone who has this version.
    `.TH ASSAY 1 "" "assay ${version}" "User Commands"`,
    // A name broken at a hyphen cannot be copied.
    '.nh',
    '.SH NAME',
    'assay \\- print a table of the claims in articles',
    '.SH SYNOPSIS',
    '.B assay',
    '.RI [ command "] [" options "] [" paths ]',
    '.SH DESCRIPTION',
    filled(`Prints who did, is or has what in articles, how much, where, when, and who says so. ${PATHS}`),
    '.SH COMMANDS',
    ...COMMANDS.map(
      ({ name, operands, summary, detail }, index) =>
        `.TP\n.B ${literal(`${name} ${operands}`.trim())}\n${filled(sentence(summary))}${detail === undefined ? '' : `\n${filled(detail)}`}${
          index === 0 ? `\n${filled('Runs where no command is named.')}` : ''
        }`,
    ),
    `.TP\n.B help [COMMAND]\n${filled('What a command does and takes.')}`,
    '.SH OPTIONS',
    ...GROUPS.flatMap((group) => [`.SS ${group}`, ...OPTIONS.filter((option) => option.group === group).map(entry)]),
    '.SH CONFIGURATION',
    filled(LASTING),
    '.PP',
    filled(COMMANDS.find(({ name }) => name === 'config')?.detail ?? ''),
    '.SH ENVIRONMENT',
    ...OPTIONS.filter(({ lasting }) => lasting !== false).map(
      (option) =>
        `.TP\n.B ${variableOf(option.name)}\n${filled(`As ${nameOf(option)}${option.value === undefined ? ', true or false' : ''}.`)}`,
    ),
    ...OTHER_VARIABLES.map(([name, meaning]) => `.TP\n.B ${name}\n${filled(meaning)}`),
    '.SH "EXIT STATUS"',
    filled(statusOf(null)),
    '.SH EXAMPLES',
    ...COMMANDS.flatMap(({ examples }) => examples).map(
      ([line, purpose]) => `.TP\n.B ${literal(line)}\n${filled(sentence(purpose))}`,
    ),
    '.SH DIAGNOSTICS',
    filled('Each message ends in a code. "assay explain CODE" says more of its cause and remedy.'),
    ...CODES.map(({ code, shape }) => `.TP\n.B ${code}\n${filled(shape)}`),
    '',
  ].join('\n')
}

const OTHER_VARIABLES: readonly (readonly [string, string])[] = [
  [DEBUG, 'If 1, a fault of the program is told with its stack.'],
  ['COLUMNS', 'How wide a table is where no terminal says so.'],
  ['NO_COLOR', 'If set to anything, no colour unless --color always asks for it.'],
  ['FORCE_COLOR', 'If set to anything but 0 or false, colour also where no terminal is.'],
  ['XDG_CONFIG_HOME', 'The folder with assay/config.toml, usually ~/.config.'],
  ['XDG_CACHE_HOME', 'The folder with the results of earlier runs, usually ~/.cache.'],
]

function entry(option: Option): string {
  const { value, detail, usual, summary, values, scope } = option
  const flags = namesOf(option)
    .map((name) => `\\fB${literal(name)}\\fR${value === undefined ? '' : ` \\fI${literal(value)}\\fR`}`)
    .join(', ')
  const sentences = [
    sentence(summary),
    detail ?? '',
    values === undefined ? '' : `One of ${valuesOf(option)}.`,
    typeof usual === 'string' ? `Usually ${usual}.` : '',
    ONLY_FOR.get(scope ?? 'rows') ?? '',
  ]
  return `.TP\n${flags}\n${filled(sentences.filter((words) => words !== '').join(' '))}`
}

const ONLY_FOR: ReadonlyMap<Scope, string> = new Map([
  ['articles', 'Also for explain.'],
  ['config', 'Only for config.'],
  ['facts', 'Only for facts.'],
  ['conflicts', 'Only for facts.'],
  ['findings', 'Only for diff.'],
])

function nameOf(option: Option): string {
  // The variable is true where the option is on, so it goes by the name without "no-".
  return option.usual === true ? `--${option.name}` : (namesOf(option).at(-1) ?? option.name)
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}

/** Text that roff fills. A line that begins with a dot or an apostrophe would be taken for a request. */
function filled(text: string): string {
  return escaped(text)
    .replace(OPTION, literal)
    .replace(/(?<=[.?!:]) (?=[A-Z"])/g, '\n')
    .replace(/^(?=[.'])/gm, '\\&')
}

/** Options in running text; the hyphens of words stay hyphens. */
const OPTION = /(?<![\w-])--?(?=[a-z\s,)])[a-z-]*/g

/** What is typed as it stands: its dashes are minus signs, which can be copied. */
function literal(text: string): string {
  return escaped(text).replaceAll('-', '\\-')
}

function escaped(text: string): string {
  // Not every terminal has an ellipsis.
  const plain = text.replaceAll('…', '...').replaceAll('\\', '\\e')
  return plain.replace(/[^ -~]/gu, (character) => {
    return `\\[u${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`
  })
}
