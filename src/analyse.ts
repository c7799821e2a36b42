import { attribute } from './attribute/attribute.js'
import { chunk } from './chunk/chunk.js'
import { buildClaims } from './claim/build-claims.js'
import { documentOf } from './claim/document.js'
import { readingsOf } from './claim/figures.js'
import { quotesOf } from './claim/quotes.js'
import { findClauses } from './clause/find-clauses.js'
import { findFigures } from './figure/find-figures.js'
import type { Document, Quote } from './model.js'
import { findNames } from './name/find-names.js'
import type { Article, Source } from './read/article.js'
import { positionsIn } from './read/positions.js'
import { read } from './read/read.js'
import { refer } from './refer/refer.js'
import type { Stages } from './stages.js'
import { tag } from './tag/tag.js'
import { findTimes } from './time/find-times.js'

export interface Options {
  /** Keep every assertion, also one without figure or name, and the cue's own clause ("the company said …"). */
  readonly all: boolean
}

/** What an article yields: what users get, and each stage's findings for who wants to know why. */
export interface Analysis {
  readonly document: Document
  readonly quotes: readonly Quote[]
  readonly stages: Stages
}

/**
 * Reads an article and says what it claims. Text flows one way, from the bytes to the claims, each stage a pure function
 * of what the stage before it hands over.
 */
export function analyse(source: Source, options: Options = { all: false }): Analysis {
  return analyseArticle(read(source), options)
}

/** The cascade for an article that is already read. */
export function analyseArticle(article: Article, options: Options = { all: false }): Analysis {
  const tagged = tag(article)
  const timed = findTimes(tagged)
  const figured = findFigures(timed)
  const chunked = chunk(figured)
  const named = findNames(chunked)
  const claused = findClauses(named)
  const attributed = attribute(claused)
  const referred = refer(attributed)
  const readings = readingsOf(referred)
  const claims = buildClaims(referred, readings, positionsIn(article.text), options.all)
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
