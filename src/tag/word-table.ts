import type { WordData } from './word-data.js'

/**
 * Looks words up as they are written. A word's class is all that the machines can tell apart of it. Beside it may stand
 * `CLOSER`, where the word is a contraction or has a stand-in, and `CONTRACTION`.
 */
export function makeWordTable({ slots, entries, rest }: WordData): (word: string) => number {
  const mask = slots.length - 1
  let others: ReadonlyMap<string, number> | undefined
  const otherClass = (word: string): number => {
    others ??= new Map(rest().others)
    return others.get(word) ?? UNKNOWN
  }
  // A Map would have to be filled at every start; this is as fast once it runs, and the table is used as it lies in the file.
  return (word) => {
    const length = word.length
    if (length > LONGEST) return UNKNOWN
    let hash = 0x811c9dc5
    for (let i = 0; i < length; i++) {
      const code = word.charCodeAt(i)
      if (code > LATIN_1) return otherClass(word)
      hash = Math.imul(hash ^ code, 0x01000193)
    }
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const found = slots[slot]!
      if (found === 0) return UNKNOWN
      if ((found ^ hash) >>> 20 !== 0) continue
      const place = found & 0xfffff
      const head = entries[place]!
      if ((head & 31) !== length) continue
      let i = 0
      while (i < length && word.charCodeAt(i) === entries[place + 2 + i]) i++
      if (i === length) return entries[place + 1]! | ((head & 0x60) << 11)
    }
  }
}

export const UNKNOWN = -1
/** The bits of a class. */
export const CLASS = 0xffff
export const CLOSER = 0x10000
export const CONTRACTION = 0x20000

/** A length has five bits. */
const LONGEST = 31
const LATIN_1 = 0xff
