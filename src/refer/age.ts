import type { ClausedSentence } from '../clause/clause.js'
import type { NamedEntity } from '../name/name-span.js'
import type { TokenRange } from '../rule/offsets.js'

/** How old the people named in a sentence are said to be: "Ana Holm, 44,", "44-year-old Ana Holm". */
export function agesIn({ tokens, names }: ClausedSentence, entities: readonly NamedEntity[]): [number, string][] {
  const found: [number, string][] = []
  for (const { from, to, entity } of names) {
    if (entities[entity]!.type !== 'person') continue
    const behind = tokens[to]?.text === ',' && closes.has(tokens[to + 2]?.text ?? '.') ? tokens[to + 1] : undefined
    const age =
      behind?.upos === 'NUM' ? behind.text : tokens[from - 1]?.lower === 'old' ? yearsAt(tokens, from - 5) : null
    if (age !== null) found.push([entity, age])
  }
  return found
}

const closes: ReadonlySet<string> = new Set([',', '.', ')'])

/** The years of "the 44-year-old", "the 44-year-old striker"; null of what tells none. */
export function ageTold({ tokens }: ClausedSentence, { from }: TokenRange): string | null {
  return yearsAt(tokens, from + 1)
}

function yearsAt(tokens: ClausedSentence['tokens'], at: number): string | null {
  const years = tokens[at]
  return years?.upos === 'NUM' && tokens[at + 2]?.lower === 'year' && tokens[at + 4]?.lower === 'old'
    ? years.text
    : null
}
