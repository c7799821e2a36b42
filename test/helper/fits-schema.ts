import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'

export const VIEWS = ['claims', 'figures', 'entities', 'times', 'quotes'] as const

/** Commands that print JSON with a schema: those that print rows document by document, and those that gather. */
export const SCHEMAS = [...VIEWS, 'facts', 'diff', 'check'] as const

/** Throws where a run of a command that prints rows put out JSON, whole or in lines, that its published schema refuses. */
export function fitsSchema(args: readonly string[], stdout: string): void {
  // A SARIF log has a schema of its own.
  if (!stdout.startsWith('{') || args.includes('sarif') || args.some((arg) => OTHER_COMMANDS.has(arg))) return
  const view = SCHEMAS.find((name) => args.includes(name)) ?? 'claims'
  const validate = validatorFor(view)
  for (const value of valuesIn(stdout)) {
    if (!validate(value)) throw new Error(`does not fit the schema of ${view}: ${ajv.errorsText(validate.errors)}`)
  }
}

/** What prints JSON that is no rows. */
const OTHER_COMMANDS: ReadonlySet<string> = new Set(['config', 'schema'])

function valuesIn(stdout: string): unknown[] {
  // A line of NDJSON ends where its object ends; documents stand on lines of their own inside one object.
  if (stdout.startsWith('{"schema"')) return [JSON.parse(stdout)]
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

// "string or null" is what strict types would refuse.
const ajv = new Ajv2020({ allowUnionTypes: true })
const validators = new Map<string, ValidateFunction>()

/** Of the schema as it is shipped. */
export function validatorFor(view: (typeof SCHEMAS)[number]): ValidateFunction {
  const known = validators.get(view)
  if (known !== undefined) return known
  const file = new URL(`../../dist/schema/${view}.json`, import.meta.url)
  const made = ajv.compile(JSON.parse(readFileSync(file, 'utf8')))
  validators.set(view, made)
  return made
}
