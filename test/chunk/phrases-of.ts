import { chunk } from '../../src/chunk/chunk.js'
import type { NounGroup, VerbGroup } from '../../src/chunk/phrase.js'
import { findFigures } from '../../src/figure/find-figures.js'
import { findTimes } from '../../src/time/find-times.js'
import { taggedOf } from '../helper/cascade.js'

/** The chunked sentences of a text. */
export function chunkedOf(text: string) {
  return chunk(findFigures(findTimes(taggedOf(text)))).sentences
}

/** The noun groups and verb groups of a text, as rows that can be read. */
export function phrasesOf(text: string) {
  return chunkedOf(text).flatMap(({ tokens, phrases }) =>
    phrases.map((phrase) => ({
      ...phrase,
      text: text.slice(tokens[phrase.from]!.start, tokens[phrase.to - 1]!.end),
      rules: phrase.kind === 'noun' || phrase.kind === 'verb' ? phrase.rules : [],
    })),
  )
}

/** The noun groups of a text, the head in brackets: "the old [mill]". */
export function nounGroupsOf(text: string): string[] {
  return chunkedOf(text).flatMap(({ tokens, phrases }) =>
    phrases
      .filter((phrase): phrase is NounGroup => phrase.kind === 'noun')
      .map(({ from, to, head }) => {
        const { start, end } = tokens[head]!
        return `${text.slice(tokens[from]!.start, start)}[${text.slice(start, end)}]${text.slice(end, tokens[to - 1]!.end)}`
      }),
  )
}

/** The verb groups of a text, their tokens as words. */
export function verbGroupsOf(text: string) {
  return chunkedOf(text).flatMap(({ tokens, phrases }) =>
    phrases
      .filter((phrase): phrase is VerbGroup => phrase.kind === 'verb')
      .map((group) => ({
        ...group,
        text: text.slice(tokens[group.from]!.start, tokens[group.to - 1]!.end),
        chain: group.chain.map((i) => tokens[i]!.text).join(' '),
        negations: group.negations.map((i) => tokens[i]!.text),
        particle: group.particle === null ? null : tokens[group.particle]!.text,
      })),
  )
}
