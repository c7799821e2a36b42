import type { TokenRange } from '../../rule/offsets.js'
import { saidSubject } from './said-subject.js'
import { isThing, markerOf, type Site, withoutArticle, wordAt } from './site.js'

/** The subject, where the figure is the amount or the level of its change, or what it is. */
export function subjectOfChange(site: Site): TokenRange | null {
  const { figure, clause } = site
  if (clause === null || clause.verb === null) return null
  const isObject = clause.object !== null && clause.object.from <= figure.from && figure.from < clause.object.to
  const marker = markerOf(site, clause)
  const isLevel = marker === 'to' || marker === 'from' || marker === 'by' || marker === 'at'
  if (figure.trend === null && !isLevel && !(clause.verb.copula && isObject)) return null
  if (isLevel && !isAmount(site)) return null
  return saidSubject(site, clause)
}

function isAmount({ figure: { kind } }: Site): boolean {
  return kind !== 'count' && kind !== 'age' && kind !== 'duration'
}

/** "Kelmar employs 300 people": whose number it is, where nothing nearer is measured. */
export function holder(site: Site): TokenRange | null {
  const { sentence, figure, clause, to } = site
  if (clause === null || figure.kind === 'rank' || figure.kind === 'score' || figure.kind === 'ratio') return null
  // "nine days later": a time from another time on measures nothing.
  if (figure.kind === 'duration' && fromThenOn.has(wordAt(sentence, to))) return null
  return saidSubject(site, clause)
}

const fromThenOn: ReadonlySet<string> = new Set(['later', 'earlier', 'ago'])

/** "Tickets at $30 each sold out", "Brent crude $87": without a verb, the noun that opens the sentence. */
export function headlineNoun({ sentence, figure, clause, index }: Site): TokenRange | null {
  if (clause !== null && clause.verb !== null) return null
  if (figure.kind === 'rank' || figure.kind === 'score' || index > 0) return null
  const at = sentence.phrases.findIndex((p) => p.kind === 'noun')
  const first = sentence.phrases[at]
  if (sentence.phrases[at - 1]?.kind === 'preposition') return null
  return isThing(sentence, first) && first.to <= figure.from ? withoutArticle(first) : null
}
