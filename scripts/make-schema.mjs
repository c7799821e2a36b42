/**
 * Writes the JSON Schemas (draft 2020-12) of what each command prints, made from the types and comments of src/write/outputs.ts
 * and src/model.ts. A part of the build:
 *
 *     node scripts/make-schema.mjs dist/schema
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createGenerator } from 'ts-json-schema-generator'

const [folder] = process.argv.slice(2)
const path = (name) => fileURLToPath(new URL(name, import.meta.url))
const [, version] = /SCHEMA = '(\d+)/.exec(readFileSync(path('../src/schema-version.ts'), 'utf8'))

/** The types of each command: all its output as JSON, and the lines of it as NDJSON. Most print an array of documents. */
const VIEWS = {
  claims: ['ClaimsOutput', 'ClaimLine'],
  figures: ['FiguresOutput', 'FigureLine', 'UnreadLine'],
  entities: ['EntitiesOutput', 'EntityLine'],
  times: ['TimesOutput', 'TimeLine'],
  quotes: ['QuotesOutput', 'QuoteLine'],
  facts: ['FactsOutput', 'FactLine'],
  diff: ['DiffOutput', 'ChangeLine'],
  check: ['CheckOutput', 'FindingLine'],
}

/** The arrays of those that do not. */
const ARRAYS = { facts: 'facts', diff: 'changes', check: 'findings' }

/** TypeScript knows only "number". */
const NUMBERS = new Map([
  ['start', { type: 'integer', minimum: 0 }],
  ['end', { type: 'integer', minimum: 0 }],
  ['sentence', { type: 'integer', minimum: 0 }],
  ['sentences', { type: 'integer', minimum: 0 }],
  ['line', { type: 'integer', minimum: 1 }],
  ['column', { type: 'integer', minimum: 1 }],
  ['endLine', { type: 'integer', minimum: 1 }],
  ['endColumn', { type: 'integer', minimum: 1 }],
  ['confidence', { type: 'number', minimum: 0, maximum: 1 }],
])

// Objects stay open: a later version may add fields, and a program that checks its input must not stumble over them. The
// compiler has checked the types already.
const { definitions } = createGenerator({
  path: path('../src/write/outputs.ts'),
  tsconfig: path('tsconfig.schema.json'),
  additionalProperties: true,
  skipTypeCheck: true,
}).createSchema('*')

mkdirSync(folder, { recursive: true })
for (const [view, [output, ...lines]] of Object.entries(VIEWS)) {
  const array = ARRAYS[view] ?? 'documents'
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:assay:schema:${version}:${view}`,
    title: `assay ${view}`,
    description: `What "assay ${view}" prints: with --format json an object with "${array}", with --format ndjson this line by line.`,
    type: 'object',
    if: { type: 'object', required: ['schema', array] },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so.
    then: { $ref: `#/$defs/${output}` },
    else:
      lines.length === 1
        ? { $ref: `#/$defs/${lines[0]}` }
        : { anyOf: lines.map((line) => ({ $ref: `#/$defs/${line}` })) },
    $defs: Object.fromEntries(
      namesFrom([output, ...lines]).map((name) => [name, { title: name, ...translated(definitions[name]) }]),
    ),
  }
  writeFileSync(`${folder}/${view}.json`, `${JSON.stringify(schema, null, 2)}\n`)
}

/** These definitions and all that they refer to, in the order in which they are met. */
function namesFrom(names) {
  const met = new Set(names)
  for (const name of met) {
    for (const [, other] of JSON.stringify(definitions[name]).matchAll(/#\/definitions\/(\w+)/g)) met.add(other)
  }
  return [...met]
}

/** The generator writes draft 7, which differs for these types in the name of the definitions only. */
function translated(value, name = '') {
  if (Array.isArray(value)) return value.map((item) => translated(item))
  if (typeof value !== 'object' || value === null) return value
  const numbers = value.type === 'number' ? NUMBERS.get(name) : undefined
  const fields = Object.entries({ ...value, ...numbers }).map(([key, field]) => [
    key,
    key === '$ref' ? field.replace('#/definitions/', '#/$defs/') : translated(field, key),
  ])
  return Object.fromEntries(fields)
}
