import type { ClausedSentence } from '../clause/clause.js'
import { clauseOf } from '../clause/clause-of.js'
import { constructions } from './concept/constructions.js'
import { distributed } from './concept/respectively.js'
import { siteOf } from './concept/site.js'
import type { FigureReference, MentionSpan } from './referred.js'
import { restatedBy } from './restated.js'

/** What each of a sentence's figures counts, measures or changes; a figure said again has the concept of the first. */
export function conceptsOf(sentence: ClausedSentence, mentions: readonly MentionSpan[]): FigureReference[] {
  const found: FigureReference[] = []
  for (let i = 0; i < sentence.figures.length; i++) {
    const restated = restatedBy(sentence, i)
    // "300 acres (120 hectares)" says the same again, "four fillets (1 lb)" what they weigh.
    const isMeasured = sentence.figures[i]!.kind === 'measure' && sentence.figures[i - 1]?.kind === 'count'
    const concept = restated === null || isMeasured ? null : found[restated]!.concept
    found.push(
      concept === null ? conceptOf(sentence, i, found, mentions) : { concept, rules: ['refer.concept.restated'] },
    )
  }
  return distributed(sentence, found)
}

/** The first construction that fits says what the figure is of. */
function conceptOf(
  sentence: ClausedSentence,
  index: number,
  found: readonly FigureReference[],
  mentions: readonly MentionSpan[],
): FigureReference {
  const site = siteOf(sentence, index, clauseOf(sentence.clauses, sentence.figures[index]!), found, mentions)
  for (const { rule, find } of constructions) {
    const concept = find(site)
    if (concept !== null) return { concept: { from: concept.from, to: concept.to }, rules: [rule] }
  }
  return { concept: null, rules: [] }
}
