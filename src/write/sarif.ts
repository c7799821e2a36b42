import type { CheckRule } from '../ledger/check/rule.js'
import type { Finding } from '../model.js'
import { jsonText } from './json-text.js'
import type { ListWriter } from './list.js'

/** What a log says of the program that wrote it. */
export interface SarifTool {
  readonly version: string
  readonly rules: readonly CheckRule[]
}

/**
 * A SARIF 2.1.0 log (docs.oasis-open.org/sarif/sarif/v2.1.0), as code hosts and editors take it: a result for each finding,
 * with the sentences of the sources as related locations.
 */
export function sarifList({ version, rules }: SarifTool): ListWriter<Finding> {
  return function* (found) {
    const findings = [...found]
    const results = findings.slice(0, MOST).map((finding) => resultOf(finding, rules))
    const log = {
      $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'assay', version, rules: rules.map(descriptorOf) } },
          columnKind: 'utf16CodeUnits',
          results,
          // Said, where it is not all.
          ...(findings.length > MOST && { properties: { findings: findings.length, shown: MOST } }),
        },
      ],
    }
    yield `${jsonText(log)}\n`
  }
}

/** GitHub takes no more than 25,000 results of a run, and shows 5,000. */
const MOST = 25_000

function descriptorOf({ name, why, verdict, severity }: CheckRule) {
  return {
    id: name,
    shortDescription: { text: verdict },
    fullDescription: { text: why },
    defaultConfiguration: { level: severity },
  }
}

function resultOf({ id, where, at, severity, message, sources, rules, verdict }: Finding, known: readonly CheckRule[]) {
  const [rule = ''] = rules
  const index = known.findIndex(({ name }) => name === rule)
  return {
    ruleId: rule,
    ...(index >= 0 && { ruleIndex: index }),
    level: severity,
    // "none" is what needs no look.
    kind: severity === 'none' ? 'pass' : 'fail',
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(where.doc) },
          region: { startLine: at.line, startColumn: at.column, endLine: at.endLine, endColumn: at.endColumn },
        },
      },
    ],
    ...(sources.length > 0 && {
      relatedLocations: sources.map(({ doc, evidence }, i) => ({
        id: i,
        message: { text: evidence.text },
        physicalLocation: {
          artifactLocation: { uri: uriOf(doc) },
          region: { startLine: evidence.line, startColumn: evidence.column },
        },
      })),
    }),
    partialFingerprints: { 'assay/v1': `${id}:${verdict}` },
  }
}

/** A relative reference: each part of the path encoded, a colon in the first part kept from looking like a scheme. */
function uriOf(path: string): string {
  const uri = path
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD')))
    .join('/')
  return uri.startsWith('/') ? `file://${uri}` : uri
}
