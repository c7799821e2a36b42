import type { Chunked, ChunkedSentence } from '../chunk/phrase.js'
import type { NameCandidate } from './candidate.js'
import { cutRun } from './cut-run.js'
import { documentNames, findKnown } from './find-known.js'
import { findRuns } from './find-runs.js'
import type { Named, NamedSentence, NameSpan } from './name-span.js'
import { pool } from './pool.js'
import { type SentenceCase, sentenceCase } from './sentence-case.js'
import { type Survey, survey } from './survey.js'

/** Finds what a document calls by name, and decides what kind of thing each is and which names are one thing's. */
export function findNames(chunked: Chunked): Named {
  const { article, sentences } = chunked
  const cases = sentences.map(sentenceCase)
  const seen = survey(sentences, cases)
  const running: NameCandidate[] = []
  sentences.forEach((sentence, place) => {
    if (cases[place] !== 'mixed') return
    for (const run of findRuns(sentence, seen)) cutRun(sentence, place, run, running)
  })
  const { pooled, entities } = pool(withHeadlines(running, sentences, cases, seen), article.text)
  const spans: NameSpan[][] = sentences.map(() => [])
  for (const { name, entity, rules } of pooled) spans[name.place]!.push({ from: name.from, to: name.to, entity, rules })
  return { article, sentences: sentences.map((sentence, place) => withNames(sentence, spans[place]!)), entities }
}

/** Puts between the names of running text, in the order of the text, those of sentences where capitals prove nothing. */
function withHeadlines(
  running: readonly NameCandidate[],
  sentences: readonly ChunkedSentence[],
  cases: readonly SentenceCase[],
  seen: Survey,
): readonly NameCandidate[] {
  if (cases.every((own) => own === 'mixed')) return running
  const known = documentNames(running)
  const names: NameCandidate[] = []
  let next = 0
  sentences.forEach((sentence, place) => {
    const own = cases[place]!
    if (own !== 'mixed') names.push(...findKnown(sentence, place, own, known, seen))
    else while (running[next]?.place === place) names.push(running[next++]!)
  })
  return names
}

/** Written out: a spread takes several times as long. */
function withNames(sentence: ChunkedSentence, names: readonly NameSpan[]): NamedSentence {
  const { index, block, start, end, tokens, times, figures, unread, phrases } = sentence
  return { index, block, start, end, tokens, times, figures, unread, phrases, names }
}
