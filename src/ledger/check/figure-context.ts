import type { Context } from './affinity.js'
import type { Sheet, ToldFigure } from './sheet.js'

/** What is said around a figure. Who owes an amount does not tell what is measured. */
export function contextOf(sheet: Sheet, { figure, sentence, claim, concept }: ToldFigure): Context {
  const told = claim === null ? null : sheet.claims[claim]!
  const isHolder = figure.kind === 'number' || figure.kind === 'money'
  const own = isHolder ? (told?.subject?.names ?? []).flatMap((name) => name.split(' ')) : []
  return {
    claim: told,
    sentence: sheet.sentences[sentence]!,
    concept: own.length > 0 && concept.every((word) => own.includes(word)) ? [] : concept,
    key: figure.key,
  }
}
