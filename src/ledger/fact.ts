import type { Fact } from '../model.js'
import type { Told, Value } from './value.js'

interface Verdict {
  readonly agreement: Fact['agreement']
  readonly documents: number
}

/** Puts together what users get of a fact. It is shown in the words of the one who told it first. */
export function factOf(
  key: string,
  { subject, relation, object }: Told,
  values: readonly Value[],
  { agreement, documents }: Verdict,
  documentOf: (document: number) => { readonly doc: string; readonly date: string | null },
): Fact {
  const numbers = new Set<number>()
  const dates: string[] = []
  for (const { support } of values) {
    for (const { document } of support) {
      if (numbers.has(document)) continue
      numbers.add(document)
      const { date } = documentOf(document)
      if (date !== null) dates.push(date)
    }
  }
  dates.sort()
  return {
    key,
    subject,
    relation,
    object,
    agreement,
    documents,
    copies: numbers.size - documents,
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    values: values.map(({ figure, time, factuality, polarity, support }) => ({
      figure,
      time: time.value,
      factuality,
      polarity,
      support: support.map((told) => ({
        doc: documentOf(told.document).doc,
        claim: told.claim,
        evidence: told.evidence,
        attribution: told.attribution,
        text: told.figure?.text ?? null,
      })),
    })),
  }
}
