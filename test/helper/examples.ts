import { COMMANDS } from '../../src/cli/commands.js'
import { baselineText } from '../../src/ledger/check/baseline.js'
import { BIN, folder } from './run.js'

/** What the examples of the help read. */
const TEXT =
  'Harbour opens\n\nNordlicht AG paid $5 million for the harbour in 2023. "It was cheap," Anna Lindqvist said.\n'

/**
 * Every example of every command, without what other programs do there, without folders that are not the test's, and
 * without those that name a claim or a finding by its id, which belongs to one text.
 */
export const EXAMPLES: readonly string[] = COMMANDS.flatMap(({ examples }) =>
  examples.map(([line]) => (/assay [^|>)]*/.exec(line)?.[0] ?? line).trim().replace(/(-o )\S*\//, '$1')),
).filter((line) => !/explain [\da-f]{12}/.test(line))

/** A fresh folder with all that the examples name. Lines that are asked for exist. */
export function exampleFolder(): string {
  return folder({
    'articles/a.txt': TEXT,
    'articles/sub/b.md': `# Harbour\n\n${TEXT}`,
    'report.txt': TEXT.repeat(12),
    'draft.md': TEXT,
    'a.txt': TEXT,
    'b.txt': TEXT,
    'monday/a.txt': TEXT,
    'tuesday/a.txt': TEXT,
    'known.json': baselineText([]),
  })
}

/** A shell script that runs a line with the built program as "assay". */
export function shellLine(line: string): string {
  return `assay() { '${process.execPath}' '${BIN}' "$@"; }; set -o pipefail; ${line}`
}
