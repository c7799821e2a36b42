import type { Context } from './affinity.js'
import type { Sheet, ToldFigure } from './sheet.js'

/** What is said around a figure. */
export function contextOf(sheet: Sheet, { figure, sentence, claim, concept }: ToldFigure): Context {
  return {
    claim: claim === null ? null : sheet.claims[claim]!,
    sentence: sheet.sentences[sentence]!,
    concept,
    key: figure.key,
  }
}
