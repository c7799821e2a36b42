import { EMPTY, hexOf, withNumber, withText } from '../../claim/fingerprint.js'
import type { Finding } from '../../model.js'
import { positionsFrom } from '../../read/positions.js'
import { placeOf } from './place.js'
import { SEVERITIES } from './severity.js'
import type { Sheet } from './sheet.js'
import type { Verdict } from './verdict.js'

/**
 * Findings from verdicts, in the order of the draft. An id is made of what is checked, the words at issue and their sentence,
 * so that neither edits elsewhere nor another verdict change it. Lines that a comment silences have none.
 */
export function findingsOf(draft: Sheet, verdicts: readonly Verdict[]): Finding[] {
  const seen = new Map<string, number>()
  const positionOf = positionsFrom(draft.lines)
  const silenced = new Set(draft.silenced)
  return [...verdicts]
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || order(a) - order(b))
    .map(({ verdict, sentence, span, message, sources, rules }) => {
      const { evidence } = placeOf(draft, sentence, '')
      // A quotation may end in another sentence, and so on another line.
      const [from, to] = [positionOf(span.start), positionOf(span.end)]
      const id = idOf(kindOf(rules[0] ?? ''), span.text, evidence.text)
      const count = seen.get(id) ?? 0
      seen.set(id, count + 1)
      return {
        id: count === 0 ? id : hexOf(withNumber(withText(EMPTY, id), count)),
        verdict,
        severity: SEVERITIES[verdict],
        where: { ...evidence, doc: draft.id },
        span,
        at: { line: from.line, column: from.column, endLine: to.line, endColumn: to.column },
        message,
        sources,
        rules: [...rules],
      }
    })
    .filter(({ at }) => !silenced.has(at.line))
}

function idOf(kind: string, text: string, sentence: string): string {
  return hexOf([kind, text, sentence].reduce(withText, EMPTY))
}

/** "check.figure" of "check.figure.rounded": what was checked, whatever was found. */
function kindOf(rule: string): string {
  return rule.split('.').slice(0, 2).join('.')
}

const ORDER = Object.keys(SEVERITIES)

function order({ verdict }: Verdict): number {
  return ORDER.indexOf(verdict)
}
