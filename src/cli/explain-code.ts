import { CODES, type Explained } from '../run/codes.js'
import { wrap } from '../write/wrap.js'
import { printText } from './print-text.js'
import type { Settings } from './settings.js'
import { nearestOf, UsageError } from './usage-error.js'
import type { World } from './world.js'

/** Prints what the message with a code means, or the list of all for "codes". */
export function explainCode(code: string, settings: Settings, world: World): Promise<number> {
  return printText(code === 'codes' ? listOf(CODES) : explained(named(code)), settings, world)
}

function named(typed: string): Explained {
  const code = typed.toUpperCase()
  const row = CODES.find((each) => each.code === code)
  if (row !== undefined) return row
  // All codes are within two letters of each other, so the number is what was meant.
  const near = nearestOf(
    code,
    CODES.map((each) => each.code).filter((each) => each.slice(1) === code.slice(1)),
  )
  const suggestion = near === null ? 'assay explain codes lists them' : `did you mean ${near}?`
  throw new UsageError(`no code '${typed}'; ${suggestion} [E35]`)
}

function explained({ code, shape, cause, remedy, example: [line, printed] }: Explained): string {
  return [
    `${code}  ${wrap(shape, LINE - INDENT.length).join(`\n${INDENT}`)}`,
    '',
    ...wrap(cause, LINE),
    '',
    ...wrap(remedy, LINE),
    '',
    'For example',
    `  $ ${line}`,
    `  assay: ${printed} [${code}]`,
    '',
  ].join('\n')
}

function listOf(rows: readonly Explained[]): string {
  return rows.map(({ code, shape }) => `${code}  ${wrap(shape, LINE - INDENT.length).join(`\n${INDENT}`)}\n`).join('')
}

/** Help is the same in every terminal. */
const LINE = 80

/** As wide as a code and its gap. */
const INDENT = '     '
