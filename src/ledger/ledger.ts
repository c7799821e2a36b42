import type { Fact } from '../model.js'
import { originalsOf } from './copies.js'
import { factOf } from './fact.js'
import { inOrder } from './order.js'
import { joined, NO_SKETCH, type Sketch, sketchOf } from './sketch.js'
import { type Joined, joinKeys } from './story/join-keys.js'
import type { Telling, Tellings } from './telling.js'
import { type Told, valuesOf } from './value.js'
import { agreementOf, type Documents, independent } from './verdict.js'

/** Gathers what documents tell, and says what it comes to. It keeps what is told and its sentence, never a text. */
export interface Ledger {
  /** A document, or a part of one. What it told before, it does not tell again. */
  add(tellings: Tellings): void
  readonly documents: number
  /** Conflicts first, then what is corroborated, series, and what is told once. */
  facts(): Fact[]
  /** The same, each key a fact of its own whatever others tell: so two ledgers can be compared. */
  factsByKey(): Fact[]
  /** The documents that copy others, each with the one that came first. */
  copies(): { readonly doc: string; readonly of: string }[]
}

export function newLedger(): Ledger {
  const documents: KnownDocument[] = []
  const numbers = new Map<string, number>()
  const groups = new Map<string, Told[]>()
  let originals: Uint32Array | null = null

  const numberOf = (doc: string, date: string | null): number => {
    const known = numbers.get(doc)
    if (known !== undefined) return known
    numbers.set(doc, documents.length)
    return documents.push({ doc, date, sketch: NO_SKETCH, sentences: new Set(), told: new Set(), names: new Set() }) - 1
  }
  const originalOf = (document: number): number => {
    originals ??= originalsOf(documents.map(({ sketch }) => sketch))
    return originals[document]!
  }
  const factsIn = ({ groups, areOneStory }: Joined): Fact[] => {
    const days = daysOf(documents, originalOf)
    const about: Documents = {
      originalOf,
      dateOf: (document) => documents[document]!.date ?? days.get(originalOf(document)) ?? null,
      namesOf: (document) => documents[document]!.names,
      areOneStory,
    }
    const facts: Fact[] = []
    const named = keyNamer()
    for (const [key, group] of groups) {
      const values = valuesOf(group)
      const verdict = { agreement: agreementOf(values, about), documents: independent(group, about) }
      const first = group.find((told) => told.key === key) ?? group[0]!
      facts.push(factOf(named(first.key), first, values, verdict, (document) => documents[document]!))
    }
    return facts.sort(inOrder)
  }

  return {
    add: ({ doc, date, names, sentences, tellings }) => {
      const document = numberOf(doc, date)
      const known = documents[document]!
      originals = null
      known.date ??= date
      for (const name of names) known.names.add(name)
      const news = sentences.filter(({ start }) => !known.sentences.has(start))
      for (const { start } of news) known.sentences.add(start)
      known.sketch = joined(known.sketch, sketchOf(news.map(({ text }) => text)))
      for (const telling of tellings) {
        const { key, claim, figure, sentence } = telling
        const name = `${claim} ${figure?.start ?? ''}`
        if (known.told.has(name)) continue
        known.told.add(name)
        const group = groups.get(key)
        const told = toldBy(telling, document, sentences[sentence]!)
        if (group === undefined) groups.set(key, [told])
        else group.push(told)
      }
    },
    get documents() {
      return documents.length
    },
    facts: () => factsIn(joinKeys(groups, originalOf)),
    factsByKey: () => factsIn({ groups, areOneStory: () => false }),
    copies: () =>
      documents.flatMap(({ doc }, index) => {
        const original = originalOf(index)
        return original === index ? [] : [{ doc, of: documents[original]!.doc }]
      }),
  }
}

/** Gives each fact a key of its own: what says too little to join anything is told by its number from the second on. */
function keyNamer(): (key: string) => string {
  const counts = new Map<string, number>()
  return (key) => {
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return count === 1 ? key : `${key} #${count}`
  }
}

/** For each text the first day on which it was told, by the index of its first document; a copy may have the date that the original lacks. */
function daysOf(
  documents: readonly KnownDocument[],
  originalOf: (document: number) => number,
): ReadonlyMap<number, string> {
  const days = new Map<number, string>()
  for (const [document, { date }] of documents.entries()) {
    const original = originalOf(document)
    const known = days.get(original)
    if (date !== null && (known === undefined || date < known)) days.set(original, date)
  }
  return days
}

/** Named field by field: there are as many as claims, and all must have one shape. */
function toldBy(telling: Telling, document: number, evidence: Told['evidence']): Told {
  const { key, subject, relation, object, named, figure, time, places, factuality, polarity, attribution, claim } =
    telling
  const { sentence } = telling
  return {
    key,
    subject,
    relation,
    object,
    named,
    figure,
    time,
    places,
    factuality,
    polarity,
    attribution,
    claim,
    sentence,
    document,
    evidence,
  }
}

interface KnownDocument {
  readonly doc: string
  date: string | null
  sketch: Sketch
  /** Where the sentences begin that it was told with. */
  readonly sentences: Set<number>
  /** The claims that it told, with the place of the figure. */
  readonly told: Set<string>
  /** Whom and what it names. */
  readonly names: Set<string>
}
