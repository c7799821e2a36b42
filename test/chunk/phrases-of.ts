import { chunk } from '../../src/chunk/chunk.js'
import { findFigures } from '../../src/figure/find-figures.js'
import { findTimes } from '../../src/time/find-times.js'
import { taggedOf } from '../helper/cascade.js'

/** The noun groups and verb groups of a text, as rows that can be read. */
export function phrasesOf(text: string) {
  const { sentences } = chunk(findFigures(findTimes(taggedOf(text))))
  return sentences.flatMap(({ tokens, phrases }) =>
    phrases.map((phrase) => ({
      ...phrase,
      text: text.slice(tokens[phrase.from]!.start, tokens[phrase.to - 1]!.end),
      rules: phrase.kind === 'noun' || phrase.kind === 'verb' ? phrase.rules : [],
    })),
  )
}
