import type {
  Argument,
  Attribution,
  BaseAmount,
  Change,
  Claim,
  Document,
  Entity,
  Fact,
  Figure,
  Finding,
  Mention,
  Modifier,
  Quote,
  Span,
  Time,
  Unread,
} from '../model.js'

/** The fields of a kind of object in the order of the model, each with the order of what it holds (null: a plain value). */
export interface Order {
  readonly [key: string]: Order | null
}

/** Names every field of the type and no other. */
type OrderOf<T> = { readonly [Key in keyof Required<T>]: Order | null }

const span = { start: null, end: null, text: null } satisfies OrderOf<Span>

const time = { ...span, type: null, value: null, mod: null, rules: null } satisfies OrderOf<Time>

const baseAmount = { value: null, low: null, high: null, unit: null } satisfies OrderOf<BaseAmount>

const figure = {
  ...span,
  kind: null,
  value: null,
  low: null,
  high: null,
  unit: null,
  per: null,
  ucum: null,
  base: baseAmount,
  bound: null,
  trend: null,
  concept: span,
  time,
  key: null,
  rules: null,
} satisfies OrderOf<Figure>

const argument = { ...span, entity: null, owner: null, name: null } satisfies OrderOf<Argument>

const modifier = { ...argument, role: null, marker: null } satisfies OrderOf<Modifier>

const attribution = {
  source: argument,
  medium: argument,
  cue: span,
  quoted: null,
  through: argument,
} satisfies OrderOf<Attribution>

const mention = { ...span, form: null, rules: null } satisfies OrderOf<Mention>

const entity = {
  id: null,
  name: null,
  type: null,
  aliases: null,
  members: null,
  mentions: mention,
} satisfies OrderOf<Entity>

const evidence = { ...span, sentence: null, line: null, column: null } satisfies OrderOf<Claim['evidence']>

const claim = {
  id: null,
  doc: null,
  evidence,
  subject: argument,
  predicate: { ...span, lemma: null, tense: null, voice: null },
  object: argument,
  modifiers: modifier,
  figures: figure,
  times: time,
  attribution,
  factuality: null,
  polarity: null,
  confidence: null,
  rules: null,
  key: null,
} satisfies OrderOf<Claim>

const quote = { doc: null, source: argument, cue: span, content: span, quoted: null } satisfies OrderOf<Quote>

const unread = { ...span, kind: null, reason: null } satisfies OrderOf<Unread>

const value = {
  figure,
  time: null,
  factuality: null,
  polarity: null,
  support: { doc: null, claim: null, evidence, attribution: null, text: null } satisfies OrderOf<Support>,
} satisfies OrderOf<Fact['values'][number]>

type Support = Fact['values'][number]['support'][number]

/** The order of a fact. */
export const FACT_ORDER = {
  key: null,
  subject: null,
  relation: null,
  object: null,
  agreement: null,
  documents: null,
  copies: null,
  first: null,
  last: null,
  values: value,
} satisfies OrderOf<Fact>

/** The order of a change. */
export const CHANGE_ORDER = {
  kind: null,
  key: null,
  subject: null,
  relation: null,
  object: null,
  before: value,
  after: value,
} satisfies OrderOf<Change>

/** The order of a finding. */
export const FINDING_ORDER = {
  id: null,
  verdict: null,
  severity: null,
  where: { ...evidence, doc: null },
  span,
  at: { line: null, column: null, endLine: null, endColumn: null },
  message: null,
  sources: { doc: null, claim: null, evidence },
  rules: null,
} satisfies OrderOf<Finding>

/** The order of a row of each view. */
export const ROW_ORDER = {
  claims: claim,
  figures: figure,
  entities: entity,
  times: time,
  quotes: quote,
  unread,
} as const

/** The order of a whole document. */
export const DOCUMENT_ORDER = {
  schema: null,
  id: null,
  title: null,
  byline: null,
  date: null,
  encoding: null,
  sentences: null,
  entities: entity,
  figures: figure,
  times: time,
  claims: claim,
  unread,
  text: null,
} satisfies OrderOf<Document>
