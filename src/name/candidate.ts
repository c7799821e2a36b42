import type { ChunkedSentence } from '../chunk/phrase.js'
import type { TokenRange } from '../rule/offsets.js'
import type { Token } from '../tag/token.js'

/** A stretch of tokens proposed as a name, before it is known what it names. */
export interface NameCandidate extends TokenRange {
  readonly sentence: ChunkedSentence
  /** Index of the sentence among the document's. */
  readonly place: number
  /** Lower-case words, single spaces: what makes two candidates the same name. */
  readonly key: string
  readonly words: readonly string[]
  /** A title stands before it: "Mr.", "Prime Minister". */
  readonly title: string | null
  /** Its capitals prove something: it stands in running text. */
  readonly cased: boolean
  /** Rules that found it and set its bounds. */
  readonly rules: readonly string[]
}

export function candidate(
  sentence: ChunkedSentence,
  place: number,
  from: number,
  to: number,
  more: { readonly title?: string | null; readonly cased: boolean; readonly rules: readonly string[] },
): NameCandidate {
  const words: string[] = []
  for (let i = from; i < to; i++) words.push(sentence.tokens[i]!.lower)
  const { title = null, cased, rules } = more
  return { sentence, place, from, to, key: words.join(' '), words, title, cased, rules }
}

/** The token `steps` before the name (1: the one right before). */
export function before(name: NameCandidate, steps = 1): Token | undefined {
  return name.sentence.tokens[name.from - steps]
}

/** The token `steps` after the name (1: the one right after). */
export function after(name: NameCandidate, steps = 1): Token | undefined {
  return name.sentence.tokens[name.to - 1 + steps]
}

/** The name as the text has it. */
export function textOf(name: NameCandidate, text: string): string {
  return text.slice(name.sentence.tokens[name.from]!.start, name.sentence.tokens[name.to - 1]!.end)
}
