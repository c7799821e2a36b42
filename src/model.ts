/**
 * The public data model: what `--format json` and `--format ndjson` print and what the library returns. Field names and
 * meanings are a promise to users' scripts: fields may be added, none changes or goes.
 *
 * Offsets are UTF-16 code units into the document's decoded text (what JavaScript's `slice` takes), end exclusive:
 * `text.slice(span.start, span.end) === span.text` holds for every span, always. Spans carry no outer punctuation or
 * space. `--with-text` prints that text as `Document.text`.
 */

/** A stretch of the document's text, [start, end). */
export interface Span {
  start: number
  end: number
  /** Verbatim source text, never normalised. */
  text: string
}

/** A distinct thing the document talks about. Mentions that corefer share one entity. */
export interface Entity {
  /** Unique in its document, in order of first mention: "e1", "e2", … */
  id: string
  /** The fullest proper name used in the document ("Automotive News Europe"), without article or possessive. */
  name: string
  type: EntityType
  /** Other names used for it in the document ("VW" for "Volkswagen"). */
  aliases: string[]
  /** For a group named only together ("the two manufacturers"): the ids of its members; else empty. */
  members: string[]
  mentions: Mention[]
}

/** What kind of thing an entity is. */
export type EntityType =
  | 'person'
  | 'organization' // companies, governments and agencies, media, teams
  | 'place' // countries, cities, regions, natural features
  | 'facility' // plants, airports, buildings: a place that an organization runs
  | 'product' // vehicles, models, platforms, software
  | 'event' // wars, fairs, cups
  | 'work' // titled works, laws, plans and programmes ("Dare Forward 2030")
  | 'group' // nationalities, religions, parties' members ("Italian", "Democrats")
  | 'other'

/** A place where the text speaks of an entity. */
export interface Mention extends Span {
  /** name: "Stellantis"; nominal: "the company"; pronoun: "it". */
  form: 'name' | 'nominal' | 'pronoun'
  rules: string[]
}

/**
 * A number with what it counts or measures. The span covers sign, number, scale, currency and unit of measure or "%",
 * not the counted noun, the bound or the rate. Dates and clock times are no figures. A calendar period ("the nine months
 * ended June 30", "third quarter", "five-year plan") is a Time only; an amount of time that something took or lasts
 * ("two years") is a Figure of kind duration and a Time. "One" in "one of the largest" is no figure.
 */
export interface Figure extends Span {
  kind:
    | 'percent'
    | 'money'
    | 'count' // "150,000 EVs"; index points are a count with unit "point"
    | 'measure' // physical unit: length, mass, energy, data …
    | 'duration'
    | 'age'
    | 'multiple' // "doubled", "three times", "3x"
    | 'ratio' // "one in five", "2-to-1", "a third of"
    | 'rank' // "third-largest", "No. 2"
    | 'score' // "won 3-1", "voted 54-46": low and high are the two numbers, smaller first
    | 'number' // none of these
  /** The number itself; for a range null, with low <= high. 1.6e9 for "$1.6 billion"; 21 for "21%"; 0.16 for "16 pence". */
  value: number | null
  low: number | null
  high: number | null
  /**
   * percent: "percent", "percentage point" or "basis point"; money: ISO 4217 code ("USD"); measure, duration, age:
   * English singular name, SI spelling ("kilometre", "year"); count: the counted noun, singular ("vehicle", "EV",
   * "full-time job"); otherwise null.
   */
  unit: string | null
  /** The rate's denominator, singular: "year" in "150,000 EVs annually", "barrel" in "$58 a barrel", "share"; else null. */
  per: string | null
  /**
   * The code of the unit in the Unified Code for Units of Measure, with that of `per` for a rate: "km", "[mi_i]/h",
   * "L/(100.km)", "Cel", "%". Null for money, counts and their like, and where the unit or what it is per has none.
   */
  ucum: string | null
  /** A measure, duration or age in the base unit of its dimension, so that kilometres and miles meet in metres; else null. */
  base: BaseAmount | null
  /** "up to" at-most, "at least" at-least, "more than" more-than, "around" about. */
  bound: 'exact' | 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than'
  /** Direction of the change whose amount the figure is: "rose 5%" up, "down 30 cents" down. A level ("rose to $3") null. */
  trend: 'up' | 'down' | null
  /** What is counted, measured or changed, without article ("stake in Leapmotor", "net income"); null if unsaid. */
  concept: Span | null
  /** In a claim: the time of this figure where it has its own ("from $2 million a year earlier"); else null. */
  time: Time | null
  /** In a claim: identity of the fact that this figure tells (see Claim.key); outside a claim null. */
  key: string | null
  rules: string[]
}

/**
 * An amount in the base unit of its dimension (SI; data in bits), to twelve digits. Of a range `value` is null, `low` and
 * `high` are its ends. A temperature is in kelvins, a difference of temperatures without the distance between zeros. A
 * month and a year are UCUM's, the twelfth of 365.25 days and 365.25 days.
 */
export interface BaseAmount {
  value: number | null
  low: number | null
  high: number | null
  /** English singular name: "metre", "kilogram", "second", "joule"; of a rate "metre per second". */
  unit: string
}

/** A date, period, amount of time or recurring time, resolved as far as text and reference date allow. */
export interface Time extends Span {
  /** TIMEX3 types. */
  type: 'date' | 'time' | 'duration' | 'set'
  /** TIMEX3 value: "2023-10", "1989-Q3", "P2Y", "PRESENT_REF"; null if it cannot be resolved. "2026 or 2027" is two Times. */
  value: string | null
  /** TIMEX3 mod, lower-case: before, after, on_or_before, on_or_after, less_than, more_than, start, mid, end, approx …; else null. */
  mod: string | null
  rules: string[]
}

/** A phrase that fills a role in a claim. */
export interface Argument extends Span {
  /** Id of the entity that this phrase's head refers to, coreference resolved; null if none. */
  entity: string | null
  /** Id of the entity that it belongs to, said or understood ("its net income", bare "Sales"); null if none. */
  owner: string | null
  /**
   * The name to show and to compare: the entity's name; else the phrase without article, its owner spelt by name
   * ("its net income" → "Reed International PLC's net income"). A bare measure noun ("Sales", "Net", "Shares") takes the
   * organization that the passage reports on as its owner.
   */
  name: string
}

/** What else a clause says: where, when, by whom, for what, with what. */
export interface Modifier extends Argument {
  role:
    | 'agent'
    | 'place'
    | 'time'
    | 'purpose'
    | 'means'
    | 'topic'
    | 'comparison'
    | 'partner'
    | 'cause'
    | 'manner'
    | 'other'
  /** The marking preposition or conjunction ("at", "by", "in order to"); null if none. */
  marker: string | null
}

/**
 * Who the text says something comes from: a statement or belief of a named or described source. An intention or attitude
 * of the claim's own subject ("plans to", "supports") sets factuality only. Without a source ("reportedly", "is expected
 * to") there is no attribution.
 */
export interface Attribution {
  source: Argument
  /** Who passed it on: Reuters in "sources told Reuters"; else null. */
  medium: Argument | null
  cue: Span
  quoted: boolean
  /** In nested reports ("A said B had promised") `source` is the nearest (B), `through` the next one out (A); else null. */
  through: Argument | null
}

/**
 * One assertion of the text: who did, is or has what, how much, where, when, says who, and how surely. It is n-ary: one
 * claim a clause, its prepositional phrases as modifiers, not one claim a pair. Conjuncts that each hold alone are
 * claims of their own ("A and B agreed": two; "A and B merged": one). Claims are printed in order of evidence, then of
 * predicate.
 */
export interface Claim {
  /** 12 hex digits, the same for the same document id, span and content on every run. */
  id: string
  doc: string
  /** The sentence it comes from, verbatim; `sentence` counts from 0, `line` and `column` (UTF-16 units) from 1. */
  evidence: Span & { sentence: number; line: number; column: number }
  /** The grammatical subject, also of a passive; its agent is a modifier with role agent. Null where the clause has none. */
  subject: Argument | null
  /**
   * `text` is the verb group as it stands ("is contemplating assembling"); `lemma` the main verb's infinitive with its
   * particle ("set up"). A claim that the text makes without a verb has an empty span where the verb would stand:
   * lemma "be" for an apposition ("Leapmotor, a Chinese EV maker"), "have" for a possessor's attribute. `tense`: the
   * perfect ("has approved") is past, "will" and "is to" are future; a non-finite clause takes its governing clause's.
   */
  predicate: Span & { lemma: string; tense: 'past' | 'present' | 'future'; voice: 'active' | 'passive' }
  object: Argument | null
  modifiers: Modifier[]
  /** A figure belongs to the innermost clause that it measures, and to each claim that a coordination splits from it. */
  figures: Figure[]
  times: Time[]
  /** null where the article itself asserts it. */
  attribution: Attribution | null
  /** Event factuality, after FactBank. */
  factuality: 'asserted' | 'planned' | 'predicted' | 'possible' | 'conditional' | 'questioned'
  polarity: 'positive' | 'negative'
  /** 0 to 1: how often claims built by the same rules were right on annotated articles that no rule was written from. */
  confidence: number
  /** Names of the rules that built it, in order. */
  rules: string[]
  /**
   * Canonical identity for comparing claims across documents: the same fact told in other words gets the same key. Time,
   * values and units are not in it: they are what forms a series, agrees or conflicts.
   */
  key: string
}

/** A numeral that is no figure, time, part of a name or known non-figure; or a figure in no claim. */
export interface Unread extends Span {
  kind: 'unread' | 'unplaced'
  reason: string
}

/** A line of `assay quotes`: outermost attributions first. */
export interface Quote {
  doc: string
  source: Argument | null
  cue: Span
  /** A Span or, where it is broken ("A," she said, "B"), an array of Spans. */
  content: Span | Span[]
  quoted: boolean
}

/** An article with all that was found in it. */
export interface Document {
  /** Version of this model. */
  schema: string
  /** Path as found, relative, with "/" and without "./"; or the `id` of an ndjson record; or "-" for standard input. */
  id: string
  title: string | null
  byline: string | null
  /** ISO 8601 date that relative times are resolved against: of the record, else --date, else of the text. Never today. */
  date: string | null
  encoding: string
  sentences: number
  entities: Entity[]
  figures: Figure[]
  times: Time[]
  claims: Claim[]
  unread: Unread[]
  /** Only with `--with-text`. */
  text?: string
}

/** What several claims tell together. */
export interface Fact {
  key: string
  subject: string
  relation: string
  /** The object, or what is measured. */
  object: string
  agreement: 'corroborated' | 'single' | 'conflicting' | 'series'
  /** Independent documents: copies of one text count once. */
  documents: number
  /** How many documents more tell it that copy one of these. */
  copies: number
  /** ISO 8601 dates of the first and the last document that tells it; null where none has a date. */
  first: string | null
  last: string | null
  /** The distinct values, the one with the most support first. What agrees as far as digits and bounds reach is one value. */
  values: {
    /** The most exact of the figures that tell it; null for a fact without a figure. */
    figure: Figure | null
    /** TIMEX3 value of the time at which it holds, several joined by a comma; null where none is told or resolved. */
    time: string | null
    factuality: Claim['factuality']
    polarity: Claim['polarity']
    /** Who tells it, in the order of the input. */
    support: {
      doc: string
      /** Id of the claim. */
      claim: string
      evidence: Claim['evidence']
      /** Who says so, by name; null where the article itself does. */
      attribution: string | null
      /** The figure as it stands there; null for a fact without one. */
      text: string | null
    }[]
  }[]
}

/** What differs between two versions of an article or of a folder: a line of `assay diff`. */
export interface Change {
  /**
   * value: another figure or time; certainty: another factuality, or the opposite; attribution: somebody else says so, or
   * the article itself.
   */
  kind: 'value' | 'certainty' | 'attribution' | 'removed' | 'added'
  /** The fact that it is about. */
  key: string
  subject: string
  relation: string
  object: string
  /** What the old version tells; null for what was added. */
  before: Fact['values'][number] | null
  /** What the new version tells; null for what was removed. */
  after: Fact['values'][number] | null
}

/** What `assay check` says of one figure, name, date, rank or quotation of a draft. */
export interface Finding {
  /** Stable under edits elsewhere in the draft: made from content, not from position. */
  id: string
  verdict:
    | 'supported'
    | 'rounded'
    | 'contradicted'
    | 'unsupported'
    | 'attribution-differs'
    | 'certainty-differs'
    | 'misquoted'
    | 'inconsistent' // with another place of the draft, or parts do not sum, or a change does not fit its levels
  severity: 'none' | 'note' | 'warning' | 'error'
  where: Claim['evidence'] & { doc: string }
  span: Span
  /** Where the span stands in the draft: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
  at: { line: number; column: number; endLine: number; endColumn: number }
  message: string
  sources: { doc: string; claim: string; evidence: Claim['evidence'] }[]
  rules: string[]
}
