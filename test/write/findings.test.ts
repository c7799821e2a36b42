import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { checkRules } from '../../src/ledger/check/rules.js'
import { lineList } from '../../src/write/line.js'
import { sarifList } from '../../src/write/sarif.js'
import { findingsOf } from '../ledger/check/findings-of.js'
import { SARIF_SCHEMA } from './sarif-schema.js'

const SOURCE = 'Tarn Foundry employs 4,320 people at 6 plants.'
const found = findingsOf(SOURCE, 'It rained.\n\n😀 Tarn Foundry employs 3,420 people at 6 plants.')
const sarif = sarifList({ version: '1.2.3', rules: checkRules })
const log = (findings: Iterable<(typeof found)[number]>) => JSON.parse([...sarif(findings)].join(''))

test('a line has place, severity, message, verdict and id', () => {
  const lines = [...lineList(found)]
  expect(lines.find((line) => line.includes('3,420'))).toMatch(
    /^draft\.txt:3:25: error: 3,420: a\.txt:1 has 4,320 \[contradicted [0-9a-f]{12}\]\n$/,
  )
  expect(lines).toHaveLength(found.length)
})

test('a line cannot be broken by what stands in the draft', () => {
  const [finding] = found
  const lines = [...lineList([{ ...finding!, message: 'one\ntwo \u001b[31m' }])]
  expect(lines.join('').trimEnd()).not.toMatch(/\p{Cc}/u)
})

test('a log fits what SARIF asks of it', () => {
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(SARIF_SCHEMA)
  expect(validate(log(found)), JSON.stringify(validate.errors)).toBe(true)
  expect(validate(log([]))).toBe(true)
  // The schema itself refuses what is none.
  expect(validate({ ...log(found), version: '2.0.0' })).toBe(false)
})

test('a result points at the draft and at the source', () => {
  const [run] = log(found).runs
  const result = run.results.find(({ level }: { level: string }) => level === 'error')
  expect(run.columnKind).toBe('utf16CodeUnits')
  expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId)
  expect(result).toMatchObject({
    ruleId: 'check.figure.other-value',
    kind: 'fail',
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'draft.txt' },
          region: { startLine: 3, startColumn: 25, endLine: 3, endColumn: 30 },
        },
      },
    ],
    relatedLocations: [
      { message: { text: SOURCE }, physicalLocation: { artifactLocation: { uri: 'a.txt' }, region: { startLine: 1 } } },
    ],
  })
  expect(Object.keys(result.partialFingerprints)).toEqual(['assay/v1'])
})

test('every level of a result is none only where nothing is wrong', () => {
  for (const { kind, level } of log(found).runs[0].results) expect(kind === 'pass').toBe(level === 'none')
})

test('paths become relative references', () => {
  const [finding] = found
  const where = { ...finding!.where, doc: 'my drafts/50% off:#1.md' }
  const [result] = log([{ ...finding!, where }]).runs[0].results
  expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('my%20drafts/50%25%20off%3A%231.md')
})

test('no more results than a host takes, and it is said', () => {
  const [run] = log(Array.from({ length: 25_001 }, () => found[0]!)).runs
  expect(run.results).toHaveLength(25_000)
  expect(run.properties).toEqual({ findings: 25_001, shown: 25_000 })
})
