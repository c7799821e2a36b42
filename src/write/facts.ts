import type { Fact } from '../model.js'
import { figureWords } from './figure-words.js'
import type { LinePlace, List } from './list.js'
import { FACT_ORDER } from './model-order.js'
import { placeWords } from './table-row.js'
import { withSpaces } from './wrap.js'

/** A value of a fact: a line of the table, a row of a spreadsheet. */
export interface FactLine {
  readonly fact: Fact
  readonly value: Fact['values'][number]
  /** The first value carries what is told of the fact as a whole. */
  readonly isFirst: boolean
}

/** How facts are printed. */
export const FACTS: List<Fact, FactLine> = {
  name: 'facts',
  order: FACT_ORDER,
  linesOf: (fact) => fact.values.map((value, index) => ({ fact, value, isFirst: index === 0 })),
  placeOf: ({ value }) => placeOf(value),
  groupOf: ({ fact }) => fact.agreement,
  table: [
    { title: 'fact', paint: 'plain', cell: ({ fact, isFirst }) => (isFirst ? nameOf(fact) : '') },
    {
      title: 'documents',
      paint: 'place',
      cell: ({ fact, isFirst }) => (isFirst ? documentsOf(fact) : ''),
      under: 'fact',
    },
    { title: 'value', paint: 'figure', cell: ({ value }) => valueWords(value) },
    { title: 'when', paint: 'plain', cell: ({ value }) => value.time ?? '', under: 'value' },
    { title: 'source', paint: 'plain', cell: ({ value }) => sourcesOf(value).join(', ') },
    { title: 'status', paint: 'status', cell: ({ value }) => certaintyOf(value), under: 'source' },
    {
      title: 'told by',
      paint: 'place',
      cell: ({ value }) => shortened(placesOf(value)),
      whole: ({ value }) => placesOf(value).join(', '),
    },
  ],
  csv: [
    ['key', ({ fact }) => fact.key],
    ['subject', ({ fact }) => fact.subject],
    ['relation', ({ fact }) => fact.relation],
    ['object', ({ fact }) => fact.object],
    ['agreement', ({ fact }) => fact.agreement],
    ['documents', ({ fact }) => fact.documents],
    ['copies', ({ fact }) => fact.copies],
    ['first', ({ fact }) => fact.first],
    ['last', ({ fact }) => fact.last],
    ['figure', ({ value }) => (value.figure === null ? null : withSpaces(figureWords(value.figure)))],
    ['kind', ({ value }) => value.figure?.kind],
    ['value', ({ value }) => value.figure?.value],
    ['low', ({ value }) => value.figure?.low],
    ['high', ({ value }) => value.figure?.high],
    ['unit', ({ value }) => value.figure?.unit],
    ['per', ({ value }) => value.figure?.per],
    ['bound', ({ value }) => value.figure?.bound],
    ['trend', ({ value }) => value.figure?.trend],
    ['time', ({ value }) => value.time],
    ['factuality', ({ value }) => value.factuality],
    ['polarity', ({ value }) => value.polarity],
    ['source', ({ value }) => sourcesOf(value).join('; ')],
    ['told_by', ({ value }) => placesOf(value).join('; ')],
    ['claims', ({ value }) => value.support.map(({ claim }) => claim).join(' ')],
    ['evidence', ({ value }) => value.support[0]?.evidence.text],
  ],
}

/** "Nordlicht acquire Harbour": the parts of a fact that say something. */
export function nameOf({ subject, relation, object }: Pick<Fact, 'subject' | 'relation' | 'object'>): string {
  return [subject, relation.replaceAll('-', ' '), object].filter((part) => part !== '').join(' · ')
}

/** The figure in few words, or that it is so at all. */
export function valueWords({ figure }: Fact['values'][number]): string {
  return figure === null ? '' : figureWords(figure)
}

/** Nothing for a plain assertion, "not" for its negation, else the factuality. */
export function certaintyOf({ factuality, polarity }: Fact['values'][number]): string {
  if (factuality === 'asserted') return polarity === 'positive' ? '' : 'not'
  return polarity === 'positive' ? factuality : `not (${factuality})`
}

export function placeOf({ support }: Fact['values'][number]): LinePlace | null {
  const [first] = support
  return first === undefined ? null : { doc: first.doc, line: first.evidence.line, column: first.evidence.column }
}

/** Who says so, each once. */
export function sourcesOf({ support }: Fact['values'][number]): string[] {
  return [...new Set(support.flatMap(({ attribution }) => (attribution === null ? [] : [attribution])))]
}

/** The first place in each document that tells it, as editors and `explain` take it. */
function placesOf({ support }: Fact['values'][number]): string[] {
  const places = new Map<string, string>()
  for (const { doc, evidence } of support) if (!places.has(doc)) places.set(doc, placeWords(doc, evidence))
  return [...places.values()]
}

function shortened(places: readonly string[]): string {
  return places.length > SHOWN
    ? `${places.slice(0, SHOWN).join(', ')} and ${places.length - SHOWN} more`
    : places.join(', ')
}

/** As many places as are worth a look. */
const SHOWN = 3

/** How many tell it; copies are told apart. */
function documentsOf({ documents, copies }: Fact): string {
  return copies === 0 ? String(documents) : `${documents} + ${copies === 1 ? '1 copy' : `${copies} copies`}`
}
