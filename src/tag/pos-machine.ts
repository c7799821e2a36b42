import { createRequire } from 'node:module'
import type { Upos } from './token.js'
import type { WinkModel } from './wink-model.js'

/** What is asked of wink-nlp's cache of words. Words, tags and normal forms are numbers in it. */
export interface WinkCache {
  /** The word's number; more than one for a contraction; null for a word that it does not know. */
  readonly lookup: (word: string) => readonly number[] | null
  readonly normal: (word: number) => number
  readonly mappedSpelling: (word: number) => number
  readonly posOf: (word: number) => number
  readonly value: (word: number) => string
  readonly valueOf: (feature: 'pos', tag: number) => Upos
}

/** A finite-state machine that proposes another tag at some places: [place, ?, tag]. */
interface Machine {
  readonly importJSON: (json: string) => void
  readonly recognize: (tags: number[], transform: unknown, tokens: number[]) => readonly (readonly number[])[]
}

interface PosModel {
  readonly machines: readonly string[]
  readonly transformers: readonly unknown[]
  readonly updater: (found: readonly (readonly number[])[], cache: WinkCache, tags: number[], normals: number[]) => void
}

/**
 * Tags words with wink-nlp's own machines, but without its tokenizer and its document: those take four fifths of the time
 * of its `readDoc`, for words that are already cut. `standIn` gives what to read instead of
 * a word, or the word itself; `learn` shall make the cache know a word that is new to it. Answers
 * null where a word would be several tokens.
 */
export function makePosMachine(
  model: WinkModel,
  cache: WinkCache,
  standIn: (word: string) => string,
  learn: (word: string) => void,
): (words: readonly string[]) => Upos[] | null {
  const pos = model.pos() as PosModel
  const machines = pos.machines.map((json) => {
    const machine = automaton(cache, cache.value(0))
    machine.importJSON(json)
    return machine
  })
  const { hash, list } = model.core().features.lexeme
  const first = list.length
  // A map is asked faster than an object of wink-nlp's size. It holds only words that wink-nlp knows from the start, under
  // its own strings, so that it keeps no article in memory.
  const known = new Map<string, number>()
  /** The number of a word that is one token; null of one that is several ("cannot"). */
  const numberOf = (text: string): number | null => {
    const found = known.get(text)
    if (found !== undefined) return found
    const shown = standIn(text)
    if (shown !== text) return numberOf(shown)
    if (hash[text] === undefined) learn(text)
    const word = hash[text]
    if (word === undefined || cache.lookup(text)?.length !== 1) return null
    if (word < first) known.set(list[word]!, word)
    return word
  }
  return (words) => {
    // wink-nlp's raw token is four numbers: the word, what stands before it, its tag and lemma, a flag.
    const tokens: number[] = []
    const normals: number[] = []
    const tags: number[] = []
    for (const text of words) {
      const word = numberOf(text)
      if (word === null) return null
      tokens.push(word, tokens.length === 0 ? 0 : 1, 0, 0)
      normals.push(cache.normal(word))
      tags.push(cache.posOf(cache.mappedSpelling(word)) || NOUN)
    }
    for (const machine of machines) {
      pos.updater(machine.recognize(tags, pos.transformers[0], tokens), cache, tags, normals)
    }
    return tags.map((tag) => cache.valueOf('pos', tag))
  }
}

/** What a word without any tag is taken for. */
const NOUN = 8

const automaton = createRequire(import.meta.url)('wink-nlp/src/automaton.js') as (
  cache: WinkCache,
  unknown: string,
) => Machine
