import type { NounGroup, Phrase } from '../chunk/phrase.js'
import type { NounPhrase } from '../clause/clause.js'
import type { Argument, Span } from '../model.js'
import type { MentionSpan, ReferredEntity, ReferredSentence } from '../refer/referred.js'
import type { TokenRange } from '../rule/offsets.js'
import type { Token } from '../tag/token.js'
import { phraseName } from './phrase-name.js'

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
  while (to - 1 > from && tokens[to - 1]!.upos === 'PUNCT' && !closers.has(tokens[to - 1]!.text)) {
    if (isQuoted(tokens, from, to)) break
    to--
  }
  while (from + 1 < to && tokens[from]!.upos === 'PUNCT' && !isParted(tokens, from, to)) from++
  const { start } = tokens[from]!
  const { end } = tokens[to - 1]!
  return { start, end, text: text.slice(start, end) }
}

/** "a “genius”": the mark at the end closes one that stands inside the stretch. */
function isQuoted(tokens: readonly Token[], from: number, to: number): boolean {
  const opener = opposite.get(tokens[to - 1]!.text)
  if (opener === undefined) return false
  for (let i = from + 1; i < to - 1; i++) if (tokens[i]!.text === opener) return true
  return false
}

/** "“faulty” valve": the mark that opens the stretch closes inside it. */
function isParted(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to - 1; i++) if (opposite.get(tokens[i]!.text) === tokens[from]!.text) return true
  return false
}

/** By the mark that closes a quotation the one that opens it. */
const opposite: ReadonlyMap<string, string> = new Map([
  ['”', '“'],
  ['’', '‘'],
  ['"', '"'],
])

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
    name:
      entity === null
        ? (standInOf(sentence, group, phrase.head) ??
          phraseName(reading, range, group, owner === null ? possessorStandIn(sentence, group) : entities[owner]!.name))
        : entities[entity]!.name,
  }
}

/** "Analysts" for "they", and for "their" where the owner itself is meant ("their chances of getting a loan"). */
function standInOf({ standIns }: ReferredSentence, group: NounGroup | undefined, head: number): string | null {
  const isOwner = group?.possessor != null && head < group.possessor.to
  return group?.form === 'pronoun' || isOwner ? (standIns.get(head) ?? null) : null
}

/** "Survey" for "its". */
function possessorStandIn({ standIns }: ReferredSentence, group: NounGroup | undefined): string | null {
  return group?.possessor == null ? null : (standIns.get(group.possessor.from) ?? null)
}

export function entityId(index: number): string {
  return `e${index + 1}`
}

/** The entity that the phrase's head refers to; for "its Redbourn plant" the facility that is named. */
export function entityAt(
  sentence: ReferredSentence,
  entities: readonly ReferredEntity[],
  head: number,
  group: NounGroup | undefined,
): number | null {
  let best: MentionSpan | null = null
  const owners = group?.possessor ?? null
  for (const mention of sentence.mentions) {
    // "the union's head" is Ms Aird; "the union" is not.
    if (owners !== null && head < owners.to && mention.to > owners.to) continue
    if (mention.from > head || head >= mention.to) continue
    // "The Pole" is somebody, whatever people "Pole" names.
    if (best === null || (mention.form === 'name' && entities[mention.entity]!.type !== 'group')) best = mention
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
    // "The Democratic candidate’s doctor" is the candidate's.
    const last = sentence.tokens[to - 1]!.upos === 'PART' ? to - 2 : to - 1
    for (const mention of sentence.mentions)
      if (mention.from >= from && mention.from <= last && last < mention.to && mention.to <= to) return mention.entity
    return null
  }
  return sentence.owners.get(head)?.entity ?? null
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
  const phrase = sentence.phrases[phraseIndexAt(sentence.phrases, head)]
  return phrase?.kind === 'noun' && phrase.from <= head && head < phrase.to ? phrase : undefined
}

/** Phrases cover the sentence in order, so the one around a token is found by halving. */
export function phraseIndexAt(phrases: readonly Phrase[], token: number): number {
  let low = 0
  let high = phrases.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (phrases[middle]!.to <= token) low = middle + 1
    else high = middle
  }
  return low
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
