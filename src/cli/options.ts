/** An option that every command takes: how it is written, and what its help says. */
export interface Option {
  readonly flags: string
  readonly summary: string
  /** The values it takes, where they are few. */
  readonly values?: readonly string[]
}

export const FORMATS = ['table', 'json', 'ndjson', 'csv'] as const
export const INPUT_FORMATS = ['auto', 'text', 'markdown', 'ndjson'] as const
export const COLOURS = ['auto', 'always', 'never'] as const

/** All options, in the order of the help. Parsing, help and suggestions are made from this table. */
export const OPTIONS: readonly Option[] = [
  {
    flags: '--format <format>',
    summary: 'how to print: a table to read (the default), or data to go on with',
    values: FORMATS,
  },
  { flags: '--json', summary: 'the same as --format json' },
  {
    flags: '--input-format <format>',
    summary: 'how to read; auto takes .md as Markdown, .ndjson and .jsonl as one document a line, else text',
    values: INPUT_FORMATS,
  },
  { flags: '--all', summary: 'every assertion, also those without a figure or a name' },
  { flags: '--with-text', summary: 'put the text of each document into claims as JSON; all offsets point into it' },
  {
    flags: '--date <date>',
    summary: 'YYYY-MM-DD, the day of documents that name none; "last year" is counted from it',
  },
  {
    flags: '-o, --output <file>',
    summary: 'write to a file; a name in .json, .ndjson, .jsonl or .csv chooses the format',
  },
  { flags: '--color <when>', summary: 'colour in tables; auto is on a terminal only', values: COLOURS },
  { flags: '--version', summary: 'print the version' },
  { flags: '-h', summary: 'print a short help' },
  { flags: '--help', summary: 'print this help' },
]

/** The option's long and short names: "--output", "-o". */
export function namesOf(option: Option): string[] {
  return option.flags.split(/[ ,]+/).filter((part) => part.startsWith('-'))
}
