import { chunk } from '../../src/chunk/chunk.js'
import { findClauses } from '../../src/clause/find-clauses.js'
import { findFigures } from '../../src/figure/find-figures.js'
import { findNames } from '../../src/name/find-names.js'
import type { TokenRange } from '../../src/rule/offsets.js'
import { findTimes } from '../../src/time/find-times.js'
import { taggedOf } from '../helper/cascade.js'

/** The clauses of a text with their parts as text. */
export function clausesOf(text: string) {
  const { sentences } = findClauses(findNames(chunk(findFigures(findTimes(taggedOf(text))))))
  return sentences.flatMap(({ tokens, clauses }) => {
    const words = (range: TokenRange | null) =>
      range === null ? null : text.slice(tokens[range.from]!.start, tokens[range.to - 1]!.end)
    return clauses.map((clause) => ({
      kind: clause.kind,
      parent: clause.parent,
      subject: words(clause.subject),
      verb: words(clause.verb),
      object: words(clause.object),
      adjuncts: clause.adjuncts.map((a) => [words(a.marker), words(a)].filter((part) => part !== null).join(' ')),
      rules: clause.rules,
    }))
  })
}

/** The clauses of a text as lines, "kind: subject | verb | object | adjunct | …"; a dash stands for what a clause has not. */
export function linesOf(text: string): string[] {
  return clausesOf(text).map(({ kind, subject, verb, object, adjuncts }) => {
    const cells = [subject, verb, object, ...adjuncts].map((cell) => cell ?? '–')
    while (cells.length > 2 && cells.at(-1) === '–') cells.pop()
    return `${kind}: ${cells.join(' | ')}`
  })
}
