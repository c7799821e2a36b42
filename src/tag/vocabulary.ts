import makeFeatures from 'wink-eng-lite-web-model/dist/feature.js'
import categories from 'wink-eng-lite-web-model/dist/token-categories.js'
import compileRules from 'wink-nlp/src/compile-trex.js'
import makeTokenizer from 'wink-nlp/src/tokenizer.js'
import { isLetters, standIn } from './stand-in.js'
import type { Word } from './word.js'
import type { WordData } from './word-data.js'
import { CLASS, CONTRACTION, makeWordTable, UNKNOWN } from './word-table.js'

/** What the machines see of words. Each word has a class, each class what is listed here. */
export interface Vocabulary {
  readonly tag: readonly number[]
  /** The machines' column for its hint, or 0. */
  readonly hint: readonly number[]
  /** The tags that it can have, as bits. */
  readonly possible: readonly number[]
  /** A word's class; `SEVERAL` where wink-nlp would make several tokens of it. */
  readonly classOf: (word: Word) => number
  /** The tokens that wink-nlp would make of a sentence whose words have their stand-ins. */
  readonly piecesOf: (words: readonly string[]) => readonly Piece[]
  /** Lets go of the unknown words of a document. */
  readonly forget: () => void
}

/** A token of wink-nlp's. */
export interface Piece {
  readonly text: string
  readonly tag: number
  readonly hint: number
  readonly possible: number
  /** In a contraction the tag stands, whatever the machines say. */
  readonly isFixed: boolean
}

export const SEVERAL = -1

/**
 * Known words are looked up in the frozen table. Unknown ones are tagged by their letters and cut in pieces by wink-nlp's own
 * functions. They are known from then on, which matters to how further words are cut; so they must be forgotten after a
 * document, or the next one's tags would depend on it.
 */
export function makeVocabulary(data: WordData): Vocabulary {
  const find = makeWordTable(data)
  const { tag, tagInLowerCase, hint, possible } = classesOf(data)
  const known = tag.length

  const met = new Map<string, number>()
  const look = (word: string): number => {
    const found = find(word)
    return found === UNKNOWN ? (met.get(word) ?? UNKNOWN) : found
  }
  const made = new Map<number, number>()
  const classWith = (itsTag: number, itsPossible: number): number => {
    const key = itsPossible * TAGS + itsTag
    const before = made.get(key)
    if (before !== undefined) return before
    hint.push(0)
    possible.push(itsPossible)
    const added = tag.push(itsTag) - 1
    made.set(key, added)
    return added
  }

  let contractions: ReadonlyMap<string, Contraction> | undefined
  const contractionOf = (word: string): Contraction => {
    contractions ??= new Map(data.rest().contractions)
    return contractions.get(word)!
  }
  const { pos: tagByLetters } = makeFeatures({})
  const lowerCase = {
    lookup: (word: string) => {
      const found = find(word)
      if (found === UNKNOWN) return [known]
      return [found & CONTRACTION ? contractionOf(word)[0]![2] : found & CLASS]
    },
    intrinsicSize: () => known,
    posOf: (number: number) => tagInLowerCase[number]!,
  }
  const classByLetters = (word: string, lower: string, category: number): number => {
    const inLowerCase = find(lower)
    const tags = inLowerCase === UNKNOWN ? NO_TAG : possible[inLowerCase & CLASS]!
    return classWith(tagByLetters(word, category, lowerCase), tags)
  }
  const meet = (word: string, category: number): void => {
    const lower = word.toLowerCase()
    for (const form of [word, lower]) if (look(form) === UNKNOWN) met.set(form, classByLetters(form, lower, category))
  }

  let pieces: Piece[] = []
  const push = (text: string, found: number): void => {
    const number = found & CLASS
    pieces.push({ text, tag: tag[number]!, hint: hint[number]!, possible: possible[number]!, isFixed: false })
  }
  const sink = {
    isLexeme: (text: string) => look(text) !== UNKNOWN,
    _addToken: (text: string, category: number) => {
      meet(text, category)
      push(text, look(text))
    },
    _addTokenIfInCache: (text: string) => {
      const found = look(text)
      if (found === UNKNOWN) return 0
      if ((found & CONTRACTION) === 0) push(text, found)
      else
        for (const [part, itsTag, number, tags] of contractionOf(text))
          pieces.push({ text: part, tag: itsTag, hint: hint[number]!, possible: tags, isFixed: true })
      return 1
    },
  }
  let tokenize: ReturnType<typeof makeTokenizer> | undefined
  const piecesOf = (words: readonly string[]): readonly Piece[] => {
    if (tokenize === undefined) {
      const { trex, preserve } = data.rest()
      tokenize = makeTokenizer(compileRules(trex), categories.hash, preserve)
    }
    pieces = []
    for (const word of words) tokenize(sink, word)
    return pieces
  }

  const cutClass = (shown: string): number => {
    const before = met.get(shown)
    if (before !== undefined) return before
    piecesOf([shown])
    return met.get(shown) ?? SEVERAL
  }
  const classOf = (word: Word): number => {
    if (word.tagClass !== null) return word.tagClass
    const asWritten = find(word.text)
    if (asWritten >= 0 && asWritten <= CLASS) {
      word.tagClass = asWritten
      return asWritten
    }
    const shown = standIn(word.text)
    const found = find(shown)
    if (found !== UNKNOWN) word.tagClass = found & CONTRACTION ? SEVERAL : found & CLASS
    // Letters alone are one word to all of wink-nlp's rules, whatever was met before.
    else if (isLetters(shown)) word.tagClass = classByLetters(shown, shown.toLowerCase(), categories.hash.word!)
    return word.tagClass ?? cutClass(shown)
  }
  return { tag, hint, possible, classOf, piecesOf, forget: () => met.clear() }
}

type Contraction = readonly (readonly [text: string, tag: number, number: number, possible: number])[]

const TAGS = 19
/** Bits with wink-nlp's tag 0 alone, which no word has. */
const NO_TAG = 1

function classesOf({ classes }: WordData): Record<'tag' | 'tagInLowerCase' | 'hint' | 'possible', number[]> {
  const column = (number: number) => Array.from(classes.filter((_, i) => i % 4 === number))
  return { tag: column(0), tagInLowerCase: column(1), hint: column(2), possible: column(3) }
}
