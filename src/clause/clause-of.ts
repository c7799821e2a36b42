import type { TokenRange } from '../rule/offsets.js'
import type { Clause } from './clause.js'

/** The innermost clause around a range of tokens: the last to begin before it among those that cover it. */
export function clauseOf(clauses: readonly Clause[], range: TokenRange): Clause | null {
  let best: Clause | null = null
  for (const clause of clauses) {
    if (clause.from > range.from || clause.to < range.to) continue
    if (
      clause.kind === 'nominal' &&
      clause.object !== null &&
      clause.rules.includes('clause.nominal.apposition') &&
      range.from < clause.object.from
    )
      continue
    if (best === null || clause.from >= best.from) best = clause
  }
  return best
}

/** The innermost clause around a token that stands after the clause's verb; null where there is none. */
export function clauseAfterVerb(clauses: readonly Clause[], at: number): Clause | null {
  let found: Clause | null = null
  for (const clause of clauses) {
    if (clause.verb === null || clause.from > at || clause.to <= at || clause.verb.from > at) continue
    if (found === null || clause.from >= found.from) found = clause
  }
  return found
}
