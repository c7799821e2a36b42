import type { Change, Fact } from '../model.js'
import { compareFigures } from './agreement.js'

type Value = Fact['values'][number]

/** What differs between the facts of two versions, what matters most first. */
export function changesBetween(before: readonly Fact[], after: readonly Fact[]): Change[] {
  const old = new Map(before.map((fact) => [fact.key, fact]))
  const kept = new Set(after.map(({ key }) => key))
  return [
    ...after.flatMap((fact) => changesOf(fact, old.get(fact.key)?.values ?? [], fact.values)),
    ...before.flatMap((fact) => (kept.has(fact.key) ? [] : changesOf(fact, fact.values, []))),
  ].sort(inOrder)
}

/** Pairs each old value with the new one that is most like it; what has no other was removed or added. */
function changesOf(
  { key, subject, relation, object }: Fact,
  before: readonly Value[],
  after: readonly Value[],
): Change[] {
  const changes: Change[] = []
  let [old, now] = [before, after]
  const note = (kind: Change['kind'], from: Value | null, to: Value | null) =>
    changes.push({ kind, key, subject, relation, object, before: from, after: to })
  for (const { kind, isPair } of STEPS) {
    const [oldLeft, taken]: [Value[], Set<Value>] = [[], new Set()]
    for (const from of old) {
      const to = now.find((value) => !taken.has(value) && isPair(from, value))
      if (to === undefined) oldLeft.push(from)
      else {
        taken.add(to)
        if (kind !== null) note(kind, from, to)
      }
    }
    now = now.filter((value) => !taken.has(value))
    old = oldLeft
  }
  for (const value of old) note('removed', value, null)
  for (const value of now) note('added', null, value)
  return changes
}

/** Ways in which two values can belong together, the closest first. Null is no change. */
const STEPS: readonly { readonly kind: Change['kind'] | null; readonly isPair: (a: Value, b: Value) => boolean }[] = [
  { kind: null, isPair: (a, b) => isAsMuch(a, b) && isAsSure(a, b) && isSaidBySame(a, b) },
  { kind: 'attribution', isPair: (a, b) => isAsMuch(a, b) && isAsSure(a, b) },
  { kind: 'certainty', isPair: (a, b) => isAsMuch(a, b) },
  { kind: 'value', isPair: (a, b) => isOfOneKind(a, b) },
]

function isAsMuch(a: Value, b: Value): boolean {
  if (a.time !== b.time) return false
  return a.figure === null || b.figure === null ? a.figure === b.figure : compareFigures(a.figure, b.figure) === 'same'
}

function isAsSure(a: Value, b: Value): boolean {
  return a.factuality === b.factuality && a.polarity === b.polarity
}

function isSaidBySame(a: Value, b: Value): boolean {
  const [one, other] = [sourcesOf(a), sourcesOf(b)]
  return one.size === other.size && [...one].every((source) => other.has(source))
}

function sourcesOf({ support }: Value): Set<string | null> {
  return new Set(support.map(({ attribution }) => attribution))
}

/** A figure took the place of another that it compares with, or the same one a new time. */
function isOfOneKind(a: Value, b: Value): boolean {
  if (a.figure === null || b.figure === null) return a.figure === b.figure
  return compareFigures(a.figure, b.figure) !== 'incomparable'
}

const KINDS = ['value', 'certainty', 'attribution', 'removed', 'added'] as const satisfies Change['kind'][]

/** By kind, then by place in the text, then by key. */
function inOrder(a: Change, b: Change): number {
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || comparePlaces(a, b) || compare(a.key, b.key)
}

function comparePlaces(a: Change, b: Change): number {
  const [one, other] = [placeOf(a), placeOf(b)]
  return compare(one.doc, other.doc) || one.evidence.start - other.evidence.start
}

function placeOf({ before, after }: Change): Value['support'][number] {
  return (after ?? before)!.support[0]!
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
