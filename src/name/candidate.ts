import type { ChunkedSentence } from '../chunk/phrase.js'
import type { EntityType } from '../model.js'
import type { TokenRange } from '../rule/offsets.js'
import type { Token } from '../tag/token.js'
import type { Word } from '../tag/word.js'
import { knownNames } from './known-names.js'
import { longestFrom, typeOfWord } from './word-facts.js'

/** A stretch of tokens proposed as a name, before it is known what it names. */
export interface NameCandidate extends TokenRange {
  readonly sentence: ChunkedSentence
  /** Index of the sentence among the document's. */
  readonly place: number
  /** Lower-case words, single spaces: what makes two candidates the same name. */
  readonly key: string
  readonly words: readonly string[]
  readonly first: Word
  readonly last: Word
  /** What the lexicon knows these words as; null where it does not know them. */
  readonly known: EntityType | null
  /** A title stands before it: "Mr.", "Prime Minister". */
  readonly title: string | null
  /** Its capitals prove something: it stands in running text. */
  readonly cased: boolean
  /** The tokens right before and after it. */
  readonly previous: Token | undefined
  readonly next: Token | undefined
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
  const { tokens } = sentence
  const words = [tokens[from]!.lower]
  for (let i = from + 1; i < to; i++) words.push(tokens[i]!.lower)
  const key = words.length === 1 ? words[0]! : words.join(' ')
  const { title = null, cased, rules } = more
  const previous = tokens[from - 1]
  const first = tokens[from]!.word
  const last = tokens[to - 1]!.word
  const known = knownAs(first, words.length, key)
  return { sentence, place, from, to, key, words, first, last, known, title, cased, previous, next: tokens[to], rules }
}

/** Most names open none that the lexicon knows, and are not looked up. */
function knownAs(first: Word, words: number, key: string): EntityType | null {
  if (words === 1) return typeOfWord(first)
  return longestFrom(first) >= words ? (knownNames().types.get(key) ?? null) : null
}

/** The token `steps` before the name (1: the one right before). */
export function before(name: NameCandidate, steps = 1): Token | undefined {
  return steps === 1 ? name.previous : name.sentence.tokens[name.from - steps]
}

/** The token `steps` after the name (1: the one right after). */
export function after(name: NameCandidate, steps = 1): Token | undefined {
  return steps === 1 ? name.next : name.sentence.tokens[name.to - 1 + steps]
}

/** The name as the text has it. */
export function textOf(name: NameCandidate, text: string): string {
  return text.slice(name.sentence.tokens[name.from]!.start, name.sentence.tokens[name.to - 1]!.end)
}
