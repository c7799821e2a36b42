import { analyse } from '../../src/analyse.js'
import { type Ledger, newLedger } from '../../src/ledger/ledger.js'
import { tellingsOf } from '../../src/ledger/telling.js'
import type { Fact } from '../../src/model.js'

/** An article: its text, or that with the day on which it was written. */
export type Article = string | readonly [date: string, text: string]

/** The ledger of some articles, called a.txt, b.txt and so on. */
export function ledgerOf(...articles: readonly Article[]): Ledger {
  const ledger = newLedger()
  for (const [index, article] of articles.entries()) {
    const [date, content] = typeof article === 'string' ? [null, article] : article
    const id = `${String.fromCharCode(97 + index)}.txt`
    const { document } = analyse({ id, content, format: 'text', date }, { all: true })
    ledger.add(tellingsOf(id, document.date, document.claims))
  }
  return ledger
}

/** What articles tell together. */
export function factsOf(...articles: readonly Article[]): Fact[] {
  return ledgerOf(...articles).facts()
}

/** The one fact that has a value with this figure. */
export function factWith(text: string, facts: readonly Fact[]): Fact {
  const found = facts.filter(({ values }) => values.some(({ support }) => support.some((told) => told.text === text)))
  if (found.length !== 1) throw new Error(`${found.length} facts tell ${text}`)
  return found[0]!
}
