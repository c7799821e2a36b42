import type { Offsets } from '../../rule/offsets.js'

/** A run of "*", "_" or "~" and what it may do. */
export interface Delimiter {
  readonly char: string
  readonly start: number
  readonly end: number
  readonly opens: boolean
  readonly closes: boolean
}

/** Reads the run at an offset: whether it touches a word before or after it says whether it can open or close. */
export function delimiterAt(text: string, at: number, from: number, limit: number): Delimiter {
  const char = text[at]!
  let end = at
  while (end < limit && text[end] === char) end++
  const before = at > from ? text[at - 1]! : ' '
  const after = end < limit ? text[end]! : ' '
  const inWord = WORD.test(before) && WORD.test(after)
  // "snake_case" is a word, and "3*4" a product.
  const inert =
    (inWord && (char === '_' || (DIGIT.test(before) && DIGIT.test(after)))) || (char === '~' && end - at !== 2)
  const opens = !inert && !SPACE.test(after) && (WORD.test(after) || !WORD.test(before))
  const closes = !inert && !SPACE.test(before) && (WORD.test(before) || !WORD.test(after))
  return { char, start: at, end, opens, closes }
}

/** Pairs runs as CommonMark does, the nearest opener first, and returns the marks of those that found a partner. */
export function pairDelimiters(runs: readonly Delimiter[]): Offsets[] {
  const marks: Offsets[] = []
  const open = new Map<string, { start: number; end: number }[]>()
  for (const run of runs) {
    const openers = open.get(run.char) ?? []
    let { start } = run
    while (run.closes && openers.length > 0 && start < run.end) {
      const opener = openers.pop()!
      const length = Math.min(opener.end - opener.start, run.end - start)
      marks.push({ start: opener.end - length, end: opener.end }, { start, end: start + length })
      start += length
      if (opener.end - length > opener.start) openers.push({ start: opener.start, end: opener.end - length })
    }
    if (run.opens && start < run.end) openers.push({ start, end: run.end })
    open.set(run.char, openers)
  }
  return marks
}

const WORD = /[\p{L}\p{N}]/u
const DIGIT = /\d/
const SPACE = /\s/
