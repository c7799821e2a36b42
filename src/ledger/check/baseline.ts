import type { Finding } from '../../model.js'

/** A finding that somebody looked at and accepted, known again by its content. */
export interface Accepted {
  readonly id: string
  readonly verdict: string
  /** For who reads the file: where it stood, and what it said. */
  readonly doc: string
  readonly text: string
  readonly message: string
}

/** What is not in the baseline. A finding whose verdict has changed since is a new one. */
export function newSince(baseline: readonly Accepted[], findings: readonly Finding[]): Finding[] {
  const known = new Set(baseline.map(({ id, verdict }) => `${id} ${verdict}`))
  return findings.filter(({ id, verdict }) => !known.has(`${id} ${verdict}`))
}

/** The baseline with all findings of these drafts accepted; what it has of other drafts stays. */
export function accepting(
  baseline: readonly Accepted[],
  drafts: readonly string[],
  findings: readonly Finding[],
): Accepted[] {
  const others = baseline.filter(({ doc }) => !drafts.includes(doc))
  const own = findings
    .filter(({ severity }) => severity !== 'none')
    .map(({ id, verdict, where, span, message }) => ({ id, verdict, doc: where.doc, text: span.text, message }))
  return [...others, ...own].sort((a, b) => order(a.doc, b.doc) || order(a.id, b.id) || order(a.verdict, b.verdict))
}

/** As the file has it: an entry a line, so that a version control shows what was accepted. */
export function baselineText(accepted: readonly Accepted[]): string {
  const lines = accepted.map((each) => JSON.stringify(each))
  return `{"schema":"1","accepted":[${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}]}\n`
}

/** The entries in the text of a baseline; null where it is none. */
export function readBaseline(text: string): readonly Accepted[] | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  if (typeof value !== 'object' || value === null || !('accepted' in value) || !Array.isArray(value.accepted))
    return null
  const entries: readonly unknown[] = value.accepted
  return entries.every(isAccepted) ? entries : null
}

function isAccepted(value: unknown): value is Accepted {
  if (typeof value !== 'object' || value === null) return false
  return ['id', 'verdict', 'doc', 'text', 'message'].every((key) => typeof Reflect.get(value, key) === 'string')
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
