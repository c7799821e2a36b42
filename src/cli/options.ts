/** An option: how it is written and what it does. Parsing, help, completion, configuration and the manual are made from it. */
export interface Option {
  /** Its long name without dashes; also its key in assay.toml. One letter is written with one dash. */
  readonly name: string
  readonly short?: string
  /** What its value is called. A switch has none. */
  readonly value?: string
  /** The values it takes, where they are few. */
  readonly values?: readonly string[]
  /** What else its value may be. */
  readonly orElse?: string
  /** What holds where nobody says anything; a switch is off. */
  readonly usual?: string | true
  readonly summary: string
  /** What the manual says beyond the summary. */
  readonly detail?: string
  /** Under which heading help lists it. */
  readonly group: Group
  /** Which commands take it: those that print rows, unless it says another. */
  readonly scope?: Scope
  /** Whether it can be set for good, by a variable and in a configuration file; so unless it says no. */
  readonly lasting?: false
  /** Its value is the path of a file. */
  readonly isPath?: true
  /** It may be given more than once, and all its values count. */
  readonly isRepeatable?: true
}

/**
 * Commands that print rows of articles; those that print them document by document; those that take any number of paths; those
 * that go by claims; `assay figures` alone; `assay facts` alone; those whose status can tell conflicts; `assay check` and `assay accept`; those whose status tells findings unless asked not to;
 * those that read articles at all; every command; `assay config` alone.
 */
export type Scope =
  | 'rows'
  | 'documents'
  | 'paths'
  | 'claims'
  | 'figures'
  | 'facts'
  | 'conflicts'
  | 'check'
  | 'findings'
  | 'articles'
  | 'any'
  | 'config'

export type Group = (typeof GROUPS)[number]

/** The headings of the help, in order. */
export const GROUPS = ['Output', 'Input', 'Running', 'General'] as const

/** Formats of rows, which every command that finds some has. */
export const ROW_FORMATS = ['table', 'json', 'ndjson', 'csv', 'tsv', 'markdown'] as const
/** With those of findings, which only check has. */
export const FORMATS = [...ROW_FORMATS, 'line', 'sarif'] as const
export const INPUT_FORMATS = ['auto', 'text', 'markdown', 'ndjson'] as const
export const COLOURS = ['auto', 'always', 'never'] as const
export const OFFSETS = ['utf16', 'codepoint', 'byte'] as const
export const ONLY = ['conflicting', 'corroborated', 'series', 'single'] as const
export const KINDS = [
  'percent',
  'money',
  'count',
  'measure',
  'duration',
  'age',
  'multiple',
  'ratio',
  'rank',
  'score',
  'number',
] as const
export const FAIL_ON = ['conflict', 'unsupported', 'unread', 'never'] as const
export const HYPERLINKS = ['none', 'file', 'vscode'] as const

/** All options, in the order of the help. */
export const OPTIONS: readonly Option[] = [
  {
    name: 'format',
    value: 'FORMAT',
    values: FORMATS,
    usual: 'table',
    summary: 'how to print: a table to read (the default), or data to go on with',
    detail:
      'Only check prints line (path:line:column: severity: message) and sarif (SARIF 2.1.0). ' +
      'The format never depends on whether a terminal or a pipe reads it; only --format, --json and the name given to --output choose it.',
    group: 'Output',
  },
  { name: 'json', summary: 'the same as --format json', group: 'Output', lasting: false },
  {
    name: 'output',
    short: 'o',
    value: 'FILE',
    summary: 'write to a file; a name in .json, .ndjson, .jsonl, .csv, .tsv or .md chooses the format',
    detail: 'The file appears when it is complete: a run that fails leaves the old one as it was.',
    scope: 'any',
    group: 'Output',
    lasting: false,
    isPath: true,
  },
  { name: 'all', summary: 'every assertion, also those that tell little by themselves', group: 'Output' },
  {
    name: 'min-confidence',
    value: 'NUMBER',
    usual: '0',
    summary: 'leave out claims whose confidence is less, such as 0.7',
    detail:
      'The confidence of a claim is the chance that all of its row is right, from 0 to 1. The other kinds of rows of a document stay.',
    scope: 'claims',
    group: 'Output',
  },
  {
    name: 'only',
    value: 'AGREEMENT',
    values: ONLY,
    summary: 'only facts that stand so',
    scope: 'facts',
    group: 'Output',
    lasting: false,
  },
  {
    name: 'min-documents',
    value: 'NUMBER',
    usual: '1',
    summary: 'only facts that so many documents tell; copies of one text count once',
    scope: 'facts',
    group: 'Output',
    lasting: false,
  },
  {
    name: 'about',
    value: 'NAME',
    summary: 'only facts whose subject or object has this name in it',
    scope: 'facts',
    group: 'Output',
    lasting: false,
  },
  {
    name: 'kind',
    value: 'KIND',
    values: KINDS,
    summary: 'only facts with figures of this kind',
    scope: 'facts',
    group: 'Output',
    lasting: false,
  },
  {
    name: 'unread',
    summary: 'the numerals that were not read, each with the reason, instead of the figures; JSON has both',
    detail: 'Dates, versions, page numbers and other numerals that are known to be no amount are not among them.',
    scope: 'figures',
    group: 'Output',
    lasting: false,
  },
  {
    name: 'with-text',
    summary: 'add the text of each document to JSON, and to its first line in NDJSON; all offsets point into it',
    detail: 'It is called "text" in a document and "documentText" in a line.',
    scope: 'documents',
    group: 'Output',
  },
  {
    name: 'offsets',
    value: 'UNIT',
    values: OFFSETS,
    usual: 'utf16',
    summary: 'what start and end count',
    detail:
      'JavaScript and Java slice texts by UTF-16 unit, Python and jq by code point, Rust and Go by byte of UTF-8. Lines and columns do not change.',
    group: 'Output',
  },
  {
    name: 'csv-guard',
    usual: true,
    summary: 'leave all cells of CSV and TSV raw, also what a spreadsheet would run as a formula',
    detail:
      'Without it such a cell begins with an apostrophe, so that opening a file runs nothing, and every cell is one line with control characters shown. Numbers are never touched.',
    group: 'Output',
  },
  { name: 'wrap', usual: true, summary: 'print each row of a table on one line, however long', group: 'Output' },
  {
    name: 'color',
    value: 'WHEN',
    values: COLOURS,
    usual: 'auto',
    summary: 'colour in tables; auto is on a terminal only',
    detail: 'With auto, NO_COLOR switches colour off and FORCE_COLOR switches it on.',
    scope: 'articles',
    group: 'Output',
  },
  {
    name: 'hyperlink',
    value: 'KIND',
    values: HYPERLINKS,
    orElse: 'a pattern',
    usual: 'none',
    summary: 'make places in tables links, on a terminal only; a pattern has {path}, {line} and {column} in it',
    scope: 'articles',
    group: 'Output',
  },
  {
    name: 'input-format',
    value: 'FORMAT',
    values: INPUT_FORMATS,
    usual: 'auto',
    summary: 'how to read; auto takes .md as Markdown, .ndjson and .jsonl as one document a line, else text',
    scope: 'articles',
    group: 'Input',
  },
  {
    name: 'date',
    value: 'DATE',
    summary: 'YYYY-MM-DD, the day of documents that name none; "last year" is counted from it',
    scope: 'articles',
    group: 'Input',
  },
  {
    name: 'encoding',
    value: 'NAME',
    usual: 'auto',
    summary: 'read all files in this encoding, such as windows-1252; auto finds out for each',
    scope: 'articles',
    group: 'Input',
  },
  {
    name: 'ext',
    value: 'LIST',
    summary: 'the extensions to look for in folders, such as md,txt; usually txt, text and md',
    group: 'Input',
  },
  { name: 'ignore', usual: true, summary: 'read also what an .assayignore file names', group: 'Input' },
  {
    name: 'files-from',
    value: 'FILE',
    summary: 'read the paths from a file, one a line; - is standard input',
    scope: 'paths',
    group: 'Input',
    lasting: false,
    isPath: true,
  },
  {
    name: 'null',
    short: '0',
    summary: 'the paths of --files-from end in NUL, as find -print0 writes them',
    scope: 'paths',
    group: 'Input',
    lasting: false,
  },
  {
    name: 'from',
    value: 'FILE',
    summary: 'take claims that "assay claims --format ndjson" printed; may be given again; - is standard input',
    detail: 'So many machines can do the reading, and one the ledger.',
    scope: 'facts',
    group: 'Input',
    lasting: false,
    isPath: true,
    isRepeatable: true,
  },
  {
    name: 'against',
    value: 'PATH',
    summary: 'a source, or a folder of sources; may be given again',
    scope: 'check',
    group: 'Input',
    lasting: false,
    isPath: true,
    isRepeatable: true,
  },
  {
    name: 'baseline',
    value: 'FILE',
    summary: 'leave out findings that assay accept wrote there',
    detail: 'They are known by their content, so that edits elsewhere in the draft do not bring them back.',
    scope: 'check',
    group: 'Input',
    lasting: false,
    isPath: true,
  },
  {
    name: 'jobs',
    value: 'NUMBER',
    usual: 'auto',
    summary: 'how many documents to work on at a time; auto is one for each core',
    detail: 'The output is the same for any number.',
    group: 'Running',
  },
  { name: 'cache', usual: true, summary: 'neither use nor keep results of earlier runs', group: 'Running' },
  { name: 'fail-empty', summary: 'end with status 1 where no row was found', group: 'Running' },
  {
    name: 'fail-on',
    value: 'WHAT',
    values: FAIL_ON,
    summary: 'what ends with status 1: conflict is usual for check, never for facts',
    detail:
      'conflict: something contradicts a source, another document or itself. unsupported: also what no source tells. unread: also ' +
      'numerals that could not be read. Facts know only conflicts, which the last two count as well.',
    scope: 'conflicts',
    group: 'Running',
  },
  {
    name: 'exit-zero',
    summary: 'end with status 0 also where something was found',
    scope: 'findings',
    group: 'Running',
  },
  { name: 'quiet', short: 'q', summary: 'say nothing but errors', scope: 'any', group: 'Running' },
  {
    name: 'verbose',
    short: 'v',
    summary: 'say how long each document took, and which files were skipped',
    scope: 'articles',
    group: 'Running',
  },
  {
    name: 'show',
    summary: 'print what each option is set to, and by what',
    group: 'General',
    scope: 'config',
    lasting: false,
  },
  { name: 'version', summary: 'print the version', scope: 'any', group: 'General', lasting: false },
  { name: 'h', summary: 'print a short help', scope: 'any', group: 'General', lasting: false },
  { name: 'help', summary: 'print this help', scope: 'any', group: 'General', lasting: false },
]

/** How help shows an option: "-o, --output FILE", and "--no-wrap" where the usual is to wrap. */
export function flagsOf(option: Option): string {
  return `${namesOf(option).join(', ')}${option.value === undefined ? '' : ` ${option.value}`}`
}

/** The names that help shows: "-o", "--output". The last is the one to quote. */
export function namesOf({ name, short, usual }: Option): string[] {
  const long = name.length === 1 ? `-${name}` : `--${usual === true ? 'no-' : ''}${name}`
  return short === undefined ? [long] : [`-${short}`, long]
}

/** All names that are understood: a switch can be set for good, so it can be taken back. */
export function understood(option: Option): string[] {
  const { name, value, lasting } = option
  if (value !== undefined || lasting === false) return namesOf(option)
  return [...new Set([...namesOf(option), `--${name}`, `--no-${name}`])]
}

/** What a value may be, for people: "none, file, vscode or a pattern". */
export function valuesOf({ values = [], orElse }: Option): string {
  return `${values.join(', ')}${orElse === undefined ? '' : ` or ${orElse}`}`
}

/** Whether a command with these scopes takes the option. */
export function isTaken({ scope = 'rows' }: Option, scopes: readonly Scope[]): boolean {
  return scopes.includes(scope)
}
