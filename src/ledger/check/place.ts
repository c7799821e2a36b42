import type { Finding } from '../../model.js'
import type { Sheet } from './sheet.js'

/** A sentence of a source, or of the draft itself, as a finding points at it. */
export function placeOf(sheet: Sheet, sentence: number, claim: string): Finding['sources'][number] {
  return { doc: sheet.id, claim, evidence: { ...sheet.sentences[sentence]!.evidence } }
}

/** "b.txt:12". */
export function addressOf({ doc, evidence }: Finding['sources'][number]): string {
  return `${doc}:${evidence.line}`
}

/** The best first, one a sentence, no more than are worth looking at. */
export function fewest(places: readonly Finding['sources'][number][]): Finding['sources'] {
  const seen = new Set<string>()
  return places
    .filter(({ doc, evidence }) => {
      const key = `${doc}:${evidence.sentence}`
      return !seen.has(key) && seen.add(key)
    })
    .slice(0, SHOWN)
}

const SHOWN = 3
