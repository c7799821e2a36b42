import { type VerbForm, verbForm } from '../lexicon/verb-forms.js'
import { plainLower } from './plain-lower.js'

/** What follows from a word's letters alone: as they stand, as word lists are asked for, and what it is a form of. */
export class Word {
  /** Its dictionary form as a noun and as a verb, once asked for. */
  asNoun: string | null = null
  asVerb: string | null = null
  /** What the tagger takes it for, once asked for; stays null where that depends on the words around it. */
  tagClass: number | null = null
  /** What else was asked of it, by question: see askedOnce and foundOnce. */
  readonly answers: number[] = [0, 0, 0, 0]
  readonly found: unknown[] = []

  constructor(
    readonly text: string,
    readonly lower: string,
    /** The verb that it can be a form of. */
    readonly verb: VerbForm | null,
  ) {}

  /** What was asked before is no part of what was read. */
  toJSON(): string {
    return this.text
  }
}

/**
 * The word with these letters, the same object and the same strings each time. Articles are made of few words told often:
 * a word's lower case is worked out once, and every later look-up in a word list finds the string's hash already there (as
 * in spaCy's StringStore). Nothing kept here says where a word was met, so it changes no result.
 */
export function wordOf(text: string): Word {
  const known = words.get(text)
  if (known !== undefined) return known
  if (words.size >= WORDS_KEPT) words.clear()
  const own = interned(text)
  const lower = plainLower(own)
  const word = new Word(own, lower === own ? own : interned(lower), verbForm(lower))
  words.set(own, word)
  return word
}

const words = new Map<string, Word>()

/** A word costs some 400 bytes; a day of news has about as many different ones. */
const WORDS_KEPT = 50_000

/**
 * The string as V8 keeps the names of properties: one for all with these letters, compared by address, and no slice that would
 * keep the text that it was cut from in memory.
 */
function interned(text: string): string {
  return Object.keys({ [text]: true })[0]!
}
