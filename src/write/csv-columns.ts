import type { Claim, Figure } from '../model.js'
import { figureWords } from './figure-words.js'
import type { Rows, View } from './view.js'
import { withSpaces } from './wrap.js'

/** What a spreadsheet takes: a number is kept as one. */
export type CsvCell = string | number | null | undefined

/** A column: its title and the cell of a row. */
export type CsvColumn<Row> = readonly [title: string, cell: (row: Row) => CsvCell]

/** A row of each view as flat columns, in order; the names are the model's. The document's id, line and column come before them. */
export const CSV_COLUMNS: { readonly [V in View]: readonly CsvColumn<Rows[V]>[] } = {
  claims: [
    ['id', (claim) => claim.id],
    ['subject', (claim) => claim.subject?.name],
    ['predicate', (claim) => claim.predicate.lemma],
    ['object', (claim) => claim.object?.name],
    ['figures', (claim) => claim.figures.map(words).join('; ')],
    // One row a claim, so the columns to compute with are its first figure's; `figures` has each on its own row.
    ...firstFigure(),
    ['place', (claim) => modifiers(claim, 'place')],
    ['time', (claim) => claim.times.map((time) => time.text).join('; ')],
    ['time_value', (claim) => claim.times.map((time) => time.value ?? '').join('; ')],
    ['other', (claim) => others(claim)],
    ['source', (claim) => claim.attribution?.source.name],
    ['cue', (claim) => claim.attribution?.cue.text],
    ['quoted', (claim) => (claim.attribution === null ? null : yesNo(claim.attribution.quoted))],
    ['factuality', (claim) => claim.factuality],
    ['polarity', (claim) => claim.polarity],
    ['tense', (claim) => claim.predicate.tense],
    ['confidence', (claim) => claim.confidence],
    ['evidence', (claim) => claim.evidence.text],
    ['rules', (claim) => claim.rules.join(' ')],
    ['key', (claim) => claim.key],
  ],
  figures: [
    ['start', (figure) => figure.start],
    ['end', (figure) => figure.end],
    ['text', (figure) => figure.text],
    ['kind', (figure) => figure.kind],
    ['value', (figure) => figure.value],
    ['low', (figure) => figure.low],
    ['high', (figure) => figure.high],
    ['unit', (figure) => figure.unit],
    ['per', (figure) => figure.per],
    ['bound', (figure) => figure.bound],
    ['trend', (figure) => figure.trend],
    ['concept', (figure) => figure.concept?.text],
    ['rules', (figure) => figure.rules.join(' ')],
    ['ucum', (figure) => figure.ucum],
    ['base_value', (figure) => figure.base?.value],
    ['base_low', (figure) => figure.base?.low],
    ['base_high', (figure) => figure.base?.high],
    ['base_unit', (figure) => figure.base?.unit],
  ],
  entities: [
    ['id', (entity) => entity.id],
    ['name', (entity) => entity.name],
    ['type', (entity) => entity.type],
    ['aliases', (entity) => entity.aliases.join('; ')],
    ['members', (entity) => entity.members.join(' ')],
    ['mentions', (entity) => entity.mentions.length],
  ],
  times: [
    ['start', (time) => time.start],
    ['end', (time) => time.end],
    ['text', (time) => time.text],
    ['type', (time) => time.type],
    ['value', (time) => time.value],
    ['mod', (time) => time.mod],
    ['rules', (time) => time.rules.join(' ')],
  ],
  unread: [
    ['start', (numeral) => numeral.start],
    ['end', (numeral) => numeral.end],
    ['text', (numeral) => numeral.text],
    ['reason', (numeral) => numeral.reason],
  ],
  quotes: [
    ['source', (quote) => quote.source?.name],
    ['cue', (quote) => quote.cue.text],
    [
      'content',
      (quote) =>
        [quote.content]
          .flat()
          .map((span) => span.text)
          .join(' … '),
    ],
    ['quoted', (quote) => yesNo(quote.quoted)],
  ],
}

/** Of a claim's first figure, what to compute with. */
function firstFigure(): CsvColumn<Claim>[] {
  const fields = ['value', 'low', 'high', 'unit', 'per', 'bound', 'trend'] as const
  return fields.map((field) => [field, (claim) => claim.figures[0]?.[field]])
}

function modifiers(claim: Claim, role: 'place'): string {
  return claim.modifiers
    .filter((modifier) => modifier.role === role)
    .map((modifier) => modifier.name)
    .join('; ')
}

function others(claim: Claim): string {
  return claim.modifiers
    .filter((modifier) => modifier.role !== 'place' && modifier.role !== 'time')
    .map((modifier) => (modifier.marker === null ? modifier.name : `${modifier.marker} ${modifier.name}`))
    .join('; ')
}

function words(figure: Figure): string {
  return withSpaces(figureWords(figure))
}

function yesNo(value: boolean): string {
  return value ? 'yes' : 'no'
}
