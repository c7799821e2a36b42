import type { Finding } from '../model.js'
import type { List } from './list.js'
import { FINDING_ORDER } from './model-order.js'

/** How findings are printed: a line each. */
export const FINDINGS: List<Finding, Finding> = {
  name: 'findings',
  order: FINDING_ORDER,
  linesOf: (finding) => [finding],
  placeOf: ({ where, at }) => ({ doc: where.doc, line: at.line, column: at.column }),
  table: [
    {
      title: 'finding',
      paint: 'status',
      cell: ({ severity, verdict }) => (severity === 'none' ? verdict : `${severity}: ${verdict}`),
    },
    { title: 'of the draft', paint: 'figure', cell: ({ span }) => span.text },
    { title: 'why', paint: 'plain', cell: whyOf },
    { title: 'the source', paint: 'plain', cell: ({ sources }) => sources[0]?.evidence.text ?? '' },
    { title: 'id', paint: 'plain', cell: ({ id }) => id },
  ],
  csv: [
    ['id', ({ id }) => id],
    ['verdict', ({ verdict }) => verdict],
    ['severity', ({ severity }) => severity],
    ['text', ({ span }) => span.text],
    ['message', ({ message }) => message],
    ['sentence', ({ where }) => where.text],
    ['source', ({ sources }) => sources[0]?.doc],
    ['source_line', ({ sources }) => sources[0]?.evidence.line],
    ['source_sentence', ({ sources }) => sources[0]?.evidence.text],
    ['rules', ({ rules }) => rules.join(' ')],
  ],
}

/** The message without the words that stand in the column before it. */
function whyOf({ message, span }: Finding): string {
  return message.startsWith(`${span.text}: `) ? message.slice(span.text.length + 2) : message
}
