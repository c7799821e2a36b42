import { EMPTY, hexOf, withNumber, withText } from '../../claim/fingerprint.js'
import type { Claim, Finding, Span } from '../../model.js'
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
  const silenced = new Set(draft.silenced)
  return [...verdicts]
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || order(a) - order(b))
    .map(({ verdict, sentence, span, message, sources, rules }) => {
      const { evidence } = placeOf(draft, sentence, '')
      const id = idOf(kindOf(rules[0] ?? ''), span.text, evidence.text)
      const count = seen.get(id) ?? 0
      seen.set(id, count + 1)
      return {
        id: count === 0 ? id : hexOf(withNumber(withText(EMPTY, id), count)),
        verdict,
        severity: SEVERITIES[verdict],
        where: { ...evidence, doc: draft.id },
        span,
        at: positionOf(span, evidence),
        message,
        sources,
        rules: [...rules],
      }
    })
    .filter(({ at }) => !silenced.has(at.line))
}

/** A sentence may run over several lines. */
function positionOf({ start, end }: Span, evidence: Finding['where'] | Claim['evidence']): Finding['at'] {
  const place = (offset: number) => {
    const before = evidence.text.slice(0, Math.max(0, offset - evidence.start)).split(/\r\n|\r|\n/)
    const last = before.at(-1)!.length
    const line = evidence.line + before.length - 1
    return { line, column: before.length === 1 ? evidence.column + last : last + 1 }
  }
  const [from, to] = [place(start), place(end)]
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
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
