import type { Chunked } from '../chunk/phrase.js'
import type { NameCandidate } from './candidate.js'
import { cutRun } from './cut-run.js'
import { documentNames, findKnown } from './find-known.js'
import { findRuns } from './find-runs.js'
import type { Named, NamedSentence, NameSpan } from './name-span.js'
import { pool } from './pool.js'
import { sentenceCase } from './sentence-case.js'
import { survey } from './survey.js'

/** Finds what a document calls by name, and decides what kind of thing each is and which names are one thing's. */
export function findNames(chunked: Chunked): Named {
  const { article, sentences } = chunked
  const cases = sentences.map(sentenceCase)
  const seen = survey(sentences, cases)
  const cased = sentences.map((sentence, place): NameCandidate[] =>
    cases[place] === 'mixed' ? findRuns(sentence, seen).flatMap((run) => cutRun(sentence, place, run)) : [],
  )
  const known = documentNames(cased.flat())
  const names = sentences.flatMap((sentence, place) => {
    const own = cases[place]!
    return own === 'mixed' ? cased[place]! : findKnown(sentence, place, own, known, seen)
  })
  const { pooled, entities } = pool(names, article.text)
  const spans: NameSpan[][] = sentences.map(() => [])
  for (const { name, entity, rules } of pooled) spans[name.place]!.push({ from: name.from, to: name.to, entity, rules })
  return {
    article,
    sentences: sentences.map((sentence, place): NamedSentence => ({ ...sentence, names: spans[place]! })),
    entities,
  }
}
