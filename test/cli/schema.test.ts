import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { fitsSchema, SCHEMAS, VIEWS, validatorFor } from '../helper/fits-schema.js'
import { fixtures } from '../helper/fixture.js'
import { assay, folder } from '../helper/run.js'

const articles = fileURLToPath(new URL('../../fixtures/articles', import.meta.url))

test('assay schema is the schema of claims, the default command', () => {
  const run = assay(['schema'])
  expect(run).toEqual(assay(['schema', 'claims']))
  expect(run).toMatchObject({ stderr: '', status: 0 })
  expect(JSON.parse(run.stdout)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:assay:schema:1:claims',
    title: 'assay claims',
  })
})

test.for(SCHEMAS)('the schema of %s is valid, shipped in the package, and describes its objects', (view) => {
  const printed = assay(['schema', view]).stdout
  expect(readFileSync(fileURLToPath(import.meta.resolve(`assay/schema/${view}.json`)), 'utf8')).toBe(printed)
  const schema = JSON.parse(printed)
  expect(new Ajv2020({ allowUnionTypes: true }).validateSchema(schema)).toBe(true)
  for (const [name, type] of Object.entries<Record<string, unknown>>(schema.$defs)) {
    expect(type.title, name).toBe(name)
    expect(type, name).not.toHaveProperty('additionalProperties')
    if (!['LineHead', 'LineText'].includes(name)) expect(type.description, name).toMatch(/\w/)
  }
})

test.for(VIEWS)('all %s of real articles fit, as JSON and as NDJSON', (view) => {
  for (const args of [
    ['--json', '--with-text'],
    ['--format', 'ndjson'],
  ]) {
    const { stdout, status } = assay([view, articles, '--all', '--offsets', 'byte', ...args])
    expect(status).toBe(0)
    // The run itself is checked by its helper; here, that there was something to check.
    expect(stdout.length).toBeGreaterThan(1000)
    expect(() => fitsSchema([view], stdout)).not.toThrow()
  }
})

test('a field that is missing, of another type or not among its values does not fit; one more does', () => {
  const cwd = folder({ 'a.txt': fixtures[0]?.text ?? '' })
  const output = () => JSON.parse(assay(['a.txt', '--json'], { cwd }).stdout)
  const validate = validatorFor('claims')
  expect(validate(output())).toBe(true)
  const spoilt: ((claim: Record<string, unknown>) => void)[] = [
    (claim) => delete claim.key,
    (claim) => (claim.polarity = 'neutral'),
    (claim) => (claim.subject = 'Turin'),
    (claim) => (claim.evidence = { ...(claim.evidence as object), start: 1.5 }),
    (claim) => (claim.evidence = { ...(claim.evidence as object), line: 0 }),
    (claim) => (claim.confidence = 2),
  ]
  for (const spoil of spoilt) {
    const changed = output()
    spoil(changed.documents[0].claims[0])
    expect(validate(changed), String(spoil)).toBe(false)
    expect(validate(changed.documents[0].claims[0]), String(spoil)).toBe(false)
  }
  const more = output()
  more.documents[0].claims[0].added = { more: true }
  more.added = 1
  expect(validate(more)).toBe(true)
  expect(validate([])).toBe(false)
  expect(validate({ documents: [] })).toBe(false)
})

test('a schema goes to a file, too', () => {
  const cwd = folder({})
  expect(assay(['schema', 'times', '-o', 'times.schema.json'], { cwd })).toEqual({ stdout: '', stderr: '', status: 0 })
  expect(readFileSync(join(cwd, 'times.schema.json'), 'utf8')).toBe(assay(['schema', 'times']).stdout)
})

test('there is no schema of what is no command', () => {
  const { stderr, status } = assay(['schema', 'figure'])
  expect(stderr).toMatch(/^assay: no schema for 'figure'; did you mean figures\?.*\n$/)
  expect(status).toBe(2)
})
