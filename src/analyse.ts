import { attribute } from './attribute/attribute.js'
import { chunk } from './chunk/chunk.js'
import { buildClaims, type Note, type PositionOf } from './claim/build-claims.js'
import { documentOf } from './claim/document.js'
import { readingsOf } from './claim/figures.js'
import { joinParts, type Part, partJoiner } from './claim/join-documents.js'
import { type Judgement, judgementOf } from './claim/judgement.js'
import { quotesOf } from './claim/quotes.js'
import { type SaidIn, saidBySentence } from './claim/source.js'
import { findClauses } from './clause/find-clauses.js'
import { findFigures } from './figure/find-figures.js'
import type { Claim, Document, Quote } from './model.js'
import { findNames } from './name/find-names.js'
import type { Article, Source } from './read/article.js'
import { partsOf } from './read/parts.js'
import { positionsIn } from './read/positions.js'
import { read } from './read/read.js'
import { refer } from './refer/refer.js'
import type { Rejected, Trace } from './rule/trace.js'
import type { Stages, Traced } from './stages.js'
import { tag } from './tag/tag.js'
import { findTimes } from './time/find-times.js'

export interface Options {
  /** Keep every assertion, also one that tells little by itself, and the cue's own clause ("the company said …"). */
  readonly all: boolean
}

/** What an article yields. */
export interface Analysis {
  readonly article: Article
  readonly document: Document
  readonly quotes: readonly Quote[]
  /** Each stage's findings, for who wants to know why. Of a text that was read in parts, found anew when asked for. */
  readonly stages: Stages
}

/**
 * Reads an article and says what it claims. Text flows one way, from the bytes to the claims, each stage a pure function
 * of what the stage before it hands over.
 */
export function analyse(source: Source, options: Options = { all: false }): Analysis {
  return analyseArticle(read(source), options)
}

/** The cascade for an article that is already read. A text too long to be held as tokens goes through it in parts. */
export function analyseArticle(article: Article, options: Options = { all: false }): Analysis {
  const positionOf = positionsIn(article.text)
  const parts = partsOf(article)
  if (parts.length === 1) return { article, ...cascade(article, positionOf, options) }
  return {
    article,
    ...joinParts(parts.map((part) => withoutStages(cascade(part, positionOf, options)))),
    get stages() {
      return cascade(article, positionOf, options).stages
    },
  }
}

/**
 * The same, a part at a time, so that no more than one need be held: for rows that are printed as they come. Only the parts
 * of a text that is one part have entities.
 */
export function* analyseInParts(source: Source, options: Options): Generator<Analysis> {
  const article = read(source)
  const parts = partsOf(article)
  const positionOf = positionsIn(article.text)
  const joiner = partJoiner()
  for (const part of parts) {
    const found = cascade(part, positionOf, options)
    yield parts.length === 1 ? { article, ...found } : { article, ...joiner.add(found), stages: found.stages }
  }
}

function withoutStages({ document, quotes }: Part): Part {
  return { document, quotes }
}

/** The cascade with an ear to what was considered and not taken: slower, with the same claims, and only to explain them. */
export function traceArticle(article: Article): Traced {
  const rejected: Rejected[] = []
  const judged: { claim: Claim; judgement: Judgement }[] = []
  let said: ((sentence: number) => SaidIn) | null = null
  const { stages } = cascade(
    article,
    positionsIn(article.text),
    { all: true },
    (reading) => rejected.push(reading),
    (attributions) => (claim, _traits, sentence, clause) => {
      said ??= saidBySentence(attributions)
      judged.push({ claim, judgement: judgementOf(sentence, clause, said(sentence.index)) })
    },
  )
  return { ...stages, rejected, judgements: new Map(judged.map(({ claim, judgement }) => [claim.id, judgement])) }
}

function cascade(
  article: Article,
  positionOf: PositionOf,
  options: Options,
  trace?: Trace,
  noteWith?: (attributions: Stages['attributions']) => Note,
): Omit<Analysis, 'article'> {
  const tagged = tag(article)
  const timed = findTimes(tagged, trace)
  const figured = findFigures(timed, trace)
  const chunked = chunk(figured)
  const named = findNames(chunked)
  const claused = findClauses(named)
  const attributed = attribute(claused, trace)
  const referred = refer(attributed, trace)
  const readings = readingsOf(referred)
  const claims = buildClaims(referred, readings, positionOf, options.all, noteWith?.(referred.attributions))
  return {
    document: documentOf(referred, readings, claims),
    quotes: quotesOf(referred),
    stages: { ...referred, claims },
  }
}

/** The stages by name, in order, each taking what the one before it gives: what a benchmark times one by one. */
export const stages = [
  { name: 'read', run: read },
  { name: 'tag', run: tag },
  { name: 'time', run: findTimes },
  { name: 'figure', run: findFigures },
  { name: 'chunk', run: chunk },
  { name: 'name', run: findNames },
  { name: 'clause', run: findClauses },
  { name: 'attribute', run: attribute },
  { name: 'refer', run: refer },
  {
    name: 'claim',
    run: (referred: ReturnType<typeof refer>) => {
      const readings = readingsOf(referred)
      return documentOf(referred, readings, buildClaims(referred, readings, positionsIn(referred.article.text), false))
    },
  },
] as const
