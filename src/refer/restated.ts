import type { ClausedSentence } from '../clause/clause.js'

/** The figure that this one says again in another measure ("$3 million" for "9 cents" in "$3 million, or 9 cents a share"). */
export function restatedBy({ figures, tokens }: ClausedSentence, index: number): number | null {
  const figure = figures[index]!
  const previous = figures[index - 1]
  if (previous === undefined) return null
  const from = Math.max(previous.to, previous.rateWords?.to ?? 0, previous.noun?.to ?? 0)
  const to = figure.boundWords === null ? figure.from : Math.min(figure.from, figure.boundWords.from)
  let isLinked = false
  for (let i = from; i < to; i++) {
    const { text, lower } = tokens[i]!
    if (lower === 'or' || text === '(') isLinked = true
    else if (text !== ',' && text !== ')') return null
  }
  return isLinked && to - from <= LONGEST_LINK && figure.kind !== 'percent' ? index - 1 : null
}

/** ", or" and a bracket closed before it. */
const LONGEST_LINK = 3
