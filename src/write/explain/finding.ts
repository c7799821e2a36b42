import type { CheckRule } from '../../ledger/check/rule.js'
import type { Finding } from '../../model.js'
import type { Paint } from '../paint.js'
import { placeWords } from '../table-row.js'
import { visible } from '../visible.js'
import { wrap } from '../wrap.js'

/** How to be rid of it. */
const ACCEPT =
  'assay accept with the same draft and sources and --baseline known.json keeps all findings as looked at; <!-- assay-ignore --> on the line silences this line for good.'

/** A finding with its reason, its rules and the sentences of the sources, for people to read. */
export function explainFinding(finding: Finding, rules: readonly CheckRule[], width: number, paint: Paint): string {
  const { id, where, at, span, verdict, severity, message, sources } = finding
  const indented = (text: string, columns = 2) =>
    wrap(visible(text), width - columns).map((line) => `${' '.repeat(columns)}${line}`)
  const lines = [
    paint.title(placeWords(visible(where.doc), { line: at.line, column: at.column })),
    ...indented(where.text),
    '',
    `  finding   ${id}`,
    `  words     ${visible(span.text)}`,
    `  verdict   ${verdict}${severity === 'none' ? '' : ` (${severity})`}`,
    '',
    ...indented(message),
    '',
    paint.title('Rules'),
    ...finding.rules.flatMap((name) => [
      ...indented(name),
      ...indented(rules.find((rule) => rule.name === name)?.why ?? '', 6),
    ]),
    '',
    paint.title(sources.length === 0 ? 'No source tells it' : 'Sources'),
    ...sources.flatMap(({ doc, evidence }) => [...indented(placeWords(doc, evidence)), ...indented(evidence.text, 6)]),
    ...(severity === 'none' || severity === 'note' ? [] : ['', paint.title('If it is right'), ...indented(ACCEPT)]),
  ]
  return `${lines.join('\n')}\n`
}
