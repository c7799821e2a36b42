import type { NounGroup } from '../chunk/phrase.js'
import type { NounPhrase } from '../clause/clause.js'
import type { Argument, Span } from '../model.js'
import type { MentionSpan, ReferredEntity, ReferredSentence } from '../refer/referred.js'
import type { TokenRange } from '../rule/offsets.js'

/** What a sentence's phrases are read against. */
export interface Reading {
  readonly text: string
  readonly sentence: ReferredSentence
  readonly entities: readonly ReferredEntity[]
}

/** A stretch of tokens as a span of the text, without outer punctuation. */
export function spanOf({ text, sentence }: Reading, range: TokenRange): Span {
  const { tokens } = sentence
  let { from, to } = range
  while (to - 1 > from && tokens[to - 1]!.upos === 'PUNCT' && !closers.has(tokens[to - 1]!.text)) to--
  while (from + 1 < to && tokens[from]!.upos === 'PUNCT') from++
  const { start } = tokens[from]!
  const { end } = tokens[to - 1]!
  return { start, end, text: text.slice(start, end) }
}

const closers: ReadonlySet<string> = new Set([')', ']', '%'])

/** A noun phrase as an argument: which entity it is, whose it is, and the name to show. */
export function argumentOf(reading: Reading, phrase: NounPhrase): Argument {
  const { sentence, entities } = reading
  const range = withoutRate(sentence, phrase)
  const span = spanOf(reading, range)
  const group = groupAt(sentence, phrase.head)
  const isList = hasConjunct(sentence, range, phrase.head)
  const entity = isList ? null : entityAt(sentence, entities, phrase.head, group)
  const owner = entity === null ? ownerOf(sentence, group, phrase.head) : null
  return {
    start: span.start,
    end: span.end,
    text: span.text,
    entity: entity === null ? null : entityId(entity),
    owner: owner === null ? null : entityId(owner),
    name: entity === null ? phraseName(reading, range, group, owner) : entities[entity]!.name,
  }
}

export function entityId(index: number): string {
  return `e${index + 1}`
}

/** The entity that the phrase's head refers to; for "its Mirafiori complex" the facility that is named. */
export function entityAt(
  sentence: ReferredSentence,
  entities: readonly ReferredEntity[],
  head: number,
  group: NounGroup | undefined,
): number | null {
  let best: MentionSpan | null = null
  for (const mention of sentence.mentions) {
    if (mention.from <= head && head < mention.to && (best === null || mention.form === 'name')) best = mention
  }
  if (best !== null) return best.entity
  if (group === undefined) return null
  const from = group.possessor?.to ?? group.from
  for (const mention of sentence.mentions) {
    if (mention.form !== 'name' || mention.from < from || mention.to !== head) continue
    if (entities[mention.entity]!.type === 'facility') return mention.entity
  }
  return null
}

function ownerOf(sentence: ReferredSentence, group: NounGroup | undefined, head: number): number | null {
  if (group?.possessor != null) {
    const { from, to } = group.possessor
    for (const mention of sentence.mentions) if (mention.from >= from && mention.to <= to) return mention.entity
    return null
  }
  return sentence.owners.get(head)?.entity ?? null
}

/** The phrase without article and leading count, its owner spelt by name. */
function phraseName(reading: Reading, range: TokenRange, group: NounGroup | undefined, owner: number | null): string {
  const { sentence, entities } = reading
  const { tokens } = sentence
  let { from } = range
  const possessor = group?.possessor ?? null
  if (owner !== null && possessor !== null && possessor.from >= range.from) from = possessor.to
  else if (tokens[from]!.upos === 'DET' && from + 1 < range.to && articles.has(tokens[from]!.lower)) from++
  const count = sentence.figures.find(
    (f) =>
      f.kind === 'count' &&
      (f.from === from || f.boundWords?.from === from) &&
      f.noun !== null &&
      f.to < range.to &&
      f.noun.from >= f.to,
  )
  if (count !== undefined) from = count.noun!.from
  const { text } = spanOf(reading, { from: Math.min(from, range.to - 1), to: range.to })
  return owner === null ? text : `${entities[owner]!.name}'s ${possessor === null ? lowerFirst(text) : text}`
}

/** The phrase's words without article. */
export function wordsOf(reading: Reading, phrase: NounPhrase): string {
  const first = reading.sentence.tokens[phrase.from]!
  const from = phrase.from + 1 < phrase.to && articles.has(first.lower) ? phrase.from + 1 : phrase.from
  return spanOf(reading, { from, to: phrase.to }).text
}

const articles: ReadonlySet<string> = new Set(['a', 'an', 'the', 'this', 'that', 'these', 'those'])

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text
}

/** "150,000 EVs annually" without its rate, which is the figure's. */
function withoutRate(sentence: ReferredSentence, range: TokenRange): TokenRange {
  for (const { rateWords, from } of sentence.figures) {
    if (rateWords !== null && rateWords.to === range.to && rateWords.from > range.from && from >= range.from) {
      return { from: range.from, to: rateWords.from }
    }
  }
  return range
}

export function groupAt(sentence: ReferredSentence, head: number): NounGroup | undefined {
  return sentence.phrases.find((p): p is NounGroup => p.kind === 'noun' && p.from <= head && head < p.to)
}

/** "A and B": the phrase is no single entity. */
function hasConjunct(sentence: ReferredSentence, range: TokenRange, head: number): boolean {
  for (let i = head + 1; i < range.to; i++) {
    const { upos } = sentence.tokens[i]!
    if (upos === 'ADP') return false
    if (upos === 'CCONJ') return !sentence.mentions.some((m) => m.from <= i && i < m.to && m.from <= head)
  }
  return false
}
