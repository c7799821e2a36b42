import type { Analysis } from '../../src/analyse.js'
import type { Argument, Claim, Document, Entity, Figure, Modifier, Quote, Span, Time } from '../../src/model.js'

/** Rows made by hand: the fields at issue are given, the others say nothing. */
export function figure(fields: Partial<Figure>): Figure {
  return {
    ...span(fields.text ?? ''),
    kind: 'number',
    value: null,
    low: null,
    high: null,
    unit: null,
    per: null,
    ucum: null,
    base: null,
    bound: 'exact',
    trend: null,
    concept: null,
    time: null,
    key: null,
    rules: ['figure.made'],
    ...fields,
  }
}

export function time(text: string, value: string | null = null): Time {
  return { ...span(text), type: 'date', value, mod: null, rules: ['time.made'] }
}

export function span(text: string): Span {
  return { start: 0, end: text.length, text }
}

export function argument(name: string): Argument {
  return { ...span(name), entity: null, owner: null, name }
}

export function modifier(role: Modifier['role'], marker: string | null, name: string): Modifier {
  return { ...argument(name), role, marker }
}

export interface ClaimFields extends Partial<Omit<Claim, 'subject' | 'predicate' | 'object' | 'evidence'>> {
  readonly subject?: string
  readonly verb?: string
  readonly lemma?: string
  readonly voice?: 'active' | 'passive'
  readonly object?: string
  readonly line?: number
  readonly evidence?: string
}

export function claim({ subject, verb, lemma, voice, object, line, evidence, ...fields }: ClaimFields): Claim {
  return {
    id: '0123456789ab',
    doc: 'made.txt',
    evidence: { ...span(evidence ?? 'A sentence.'), sentence: 0, line: line ?? 1, column: 1 },
    subject: subject === undefined ? null : argument(subject),
    predicate: { ...span(verb ?? ''), lemma: lemma ?? verb ?? 'be', tense: 'past', voice: voice ?? 'active' },
    object: object === undefined ? null : argument(object),
    modifiers: [],
    figures: [],
    times: [],
    attribution: null,
    factuality: 'asserted',
    polarity: 'positive',
    confidence: 0.5,
    rules: ['claim.made'],
    key: 'made',
    ...fields,
  }
}

export function entity(fields: Partial<Entity>): Entity {
  return { id: 'e1', name: '', type: 'other', aliases: [], members: [], mentions: [], ...fields }
}

export function analysis(id: string, fields: Partial<Document>, quotes: readonly Quote[] = []): Analysis {
  const document: Document = {
    schema: '1',
    id,
    title: null,
    byline: null,
    date: null,
    encoding: 'utf-8',
    sentences: 0,
    entities: [],
    figures: [],
    times: [],
    claims: [],
    unread: [],
    ...fields,
  }
  const article = {
    id,
    text: '',
    encoding: 'utf-8',
    guessed: false,
    blocks: [],
    marks: [],
    title: null,
    byline: null,
    date: null,
  }
  return {
    document,
    quotes,
    article,
    stages: { article, sentences: [], attributions: [], entities: [], claims: document.claims },
  }
}
