import type { Claim, Entity, Figure, Quote, Time, Unread } from '../model.js'
import { figuresOf, nameOf, sourceOf, statusOf, whatOf, whenOf, whereOf, whoOf } from './claim-words.js'
import { figureWords } from './figure-words.js'
import type { Paint } from './paint.js'
import type { Heading } from './table-row.js'
import type { Rows, View } from './view.js'

/** A column of a table: its title and what a row shows in it. The column of the document comes before all of them. */
export interface Column<Row> extends Heading {
  readonly cell: (row: Row) => string
  /** The same with nothing left out, where `cell` says only what is taken in at a glance. */
  readonly whole?: (row: Row) => string
}

function column<Row>(
  title: string,
  cell: (row: Row) => string,
  paint: keyof Paint = 'plain',
  more: Pick<Column<Row>, 'align' | 'under' | 'whole'> = {},
): Column<Row> {
  return { title, cell, paint, ...more }
}

const CLAIMS: readonly Column<Claim>[] = [
  column('who', whoOf),
  column('what', (claim) => whatOf(claim), 'plain', { whole: (claim) => whatOf(claim, Number.POSITIVE_INFINITY) }),
  column('figures', figuresOf, 'figure'),
  column('where', whereOf),
  column('when', whenOf, 'plain', { under: 'where' }),
  column('source', (claim) => sourceOf(claim.attribution)),
  column('status', statusOf, 'status', { under: 'source' }),
]

const FIGURES: readonly Column<Figure>[] = [
  column('figure', figureWords, 'figure'),
  column('kind', (figure) => figure.kind),
  column('of', (figure) => figure.concept?.text ?? ''),
  column('text', (figure) => figure.text),
]

const ENTITIES: readonly Column<Entity>[] = [
  column('name', (entity) => entity.name),
  column('type', (entity) => entity.type),
  column('also called', (entity) => entity.aliases.join('; ')),
  column('members', (entity) => entity.members.join(', ')),
  column('mentions', (entity) => String(entity.mentions.length), 'figure', { align: 'right' }),
  column('id', (entity) => entity.id),
]

const TIMES: readonly Column<Time>[] = [
  column('text', (time) => time.text),
  column('value', (time) => time.value ?? '', 'figure'),
  column('mod', (time) => time.mod?.replaceAll('_', ' ') ?? ''),
  column('type', (time) => time.type),
]

const QUOTES: readonly Column<Quote>[] = [
  column('source', (quote) => nameOf(quote.source)),
  column('cue', (quote) => quote.cue.text),
  column('content', (quote) =>
    [quote.content]
      .flat()
      .map((span) => span.text)
      .join(' … '),
  ),
  column('how', (quote) => (quote.quoted ? 'quoted' : 'reported')),
]

const UNREAD: readonly Column<Unread>[] = [
  column('numeral', (numeral) => numeral.text, 'figure'),
  column('not read because', (numeral) => numeral.reason),
]

/** The columns of each view. */
export const TABLE_COLUMNS: { readonly [V in View]: readonly Column<Rows[V]>[] } = {
  claims: CLAIMS,
  figures: FIGURES,
  entities: ENTITIES,
  times: TIMES,
  quotes: QUOTES,
  unread: UNREAD,
}
