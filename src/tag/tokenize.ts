import { clitics, keptPrefixes, negatedAuxiliaries } from '../lexicon/clitics.js'
import type { Offsets } from '../rule/offsets.js'
import { hostEnd, webAddressEnd } from './address.js'
import { isApostrophe, isCapital, isDigit, isHyphen, isSpace, isWordCode } from './character.js'
import { joinStops } from './join-stops.js'
import { tieHyphens } from './tie-hyphens.js'
import { type Word, wordOf } from './word.js'

/** A token before it is tagged. */
export interface RawToken extends Offsets {
  readonly text: string
  readonly word: Word
  readonly spaced: boolean
}

/**
 * Cuts [start, end) of a text into tokens, after the conventions of Universal Dependencies for English: clitics and
 * possessive marks stand alone, hyphenated compounds are split, "U.S." and "Inc." keep their stop. Marks (markup) are
 * read as white space. Linear in the length.
 */
export function tokenize(text: string, start: number, end: number, marks: readonly Offsets[] = []): RawToken[] {
  const tokens: RawToken[] = []
  let at = start
  let spaced = false
  let mark = firstMarkFrom(marks, start)
  const push = (from: number, to: number) => {
    const word = wordOf(lettersOf(text, from, to))
    tokens.push({ start: from, end: to, text: word.text, word, spaced })
    spaced = false
  }
  while (at < end) {
    const nextMark = marks[mark]
    if (nextMark !== undefined && at >= nextMark.start) {
      at = Math.max(at, nextMark.end)
      spaced = true
      mark++
      continue
    }
    const limit = Math.min(end, nextMark?.start ?? end)
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      spaced = true
      at++
      continue
    }
    if (code === BRACKET && isEditedCapital(text, at, limit)) {
      const stop = wordEnd(text, at + 3, limit)
      push(at, stop)
      at = stop
      continue
    }
    const isWord = isWordCode(code)
    const word = isWord ? wordEnd(text, at, limit) : signEnd(text, at, limit)
    const stop = Math.max(webAddressEnd(text, at, limit), isWord ? hostEnd(text, word, limit) : word)
    if (stop > word || !isWord) push(at, stop)
    else pushWord(text, at, stop, push)
    at = stop
  }
  return joinStops(text, tieHyphens(tokens))
}

const BRACKET = 0x5b

/** "[W]e": whoever quotes has changed the first letter. */
function isEditedCapital(text: string, at: number, limit: number): boolean {
  if (at + 3 >= limit || text.charCodeAt(at + 2) !== 0x5d) return false
  return isLetter(text.charCodeAt(at + 1)) && isLetter(text.charCodeAt(at + 3))
}

function isLetter(code: number): boolean {
  return isWordCode(code) && !isDigit(code)
}

/** The horizontal bar is a dash, and "[W]e" is "We". */
function lettersOf(text: string, from: number, to: number): string {
  const first = text.charCodeAt(from)
  if (first === 0x2015 && to === from + 1) return '—'
  return first === BRACKET && to > from + 3 ? text.charAt(from + 1) + text.slice(from + 3, to) : text.slice(from, to)
}

/** A word with what hangs on it: "Oakham's", "didn't", "third-quarter". */
function pushWord(text: string, start: number, end: number, push: (from: number, to: number) => void): void {
  let from = start
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (!isHyphen(code) || i === from) continue
    if (isDateLike(text, start, end)) break
    if (i + 1 < end && keptPrefixes.has(text.slice(from, i).toLowerCase())) continue
    pushClitics(text, from, i, push)
    push(i, i + 1)
    from = i + 1
  }
  if (from < end) pushClitics(text, from, end, push)
}

function pushClitics(text: string, start: number, end: number, push: (from: number, to: number) => void): void {
  if (end - start > 2 && end - start < 40 && mayHoldClitic(text, start, end)) {
    const lower = text.slice(start, end).toLowerCase().replaceAll('’', "'")
    if (lower.endsWith("n't") && negatedAuxiliaries.has(lower)) {
      push(start, end - 3)
      push(end - 3, end)
      return
    }
    if (lower === 'cannot') {
      push(start, start + 3)
      push(start + 3, end)
      return
    }
    const apostrophe = lower.lastIndexOf("'")
    if (apostrophe > 0 && clitics.has(lower.slice(apostrophe))) {
      push(start, start + apostrophe)
      push(start + apostrophe, end)
      return
    }
  }
  push(start, end)
}

/** An apostrophe among the last characters, or "cannot": all else is a word as it stands. */
function mayHoldClitic(text: string, start: number, end: number): boolean {
  for (let i = Math.max(start + 1, end - 4); i < end; i++) if (isApostrophe(text.charCodeAt(i))) return true
  const first = text.charCodeAt(start)
  return end - start === 6 && (first === 0x63 || first === 0x43) && text.charCodeAt(end - 1) === 0x74
}

/** Letters, digits, combining marks, and what joins them inside a word: apostrophes, hyphens, decimal marks, slashes. */
function wordEnd(text: string, start: number, limit: number): number {
  let at = start
  while (at < limit) {
    const code = text.charCodeAt(at)
    if (isWordCode(code)) {
      at++
      continue
    }
    const next = at + 1 < limit ? text.charCodeAt(at + 1) : 0
    const before = text.charCodeAt(at - 1)
    const joins =
      at > start &&
      ((isApostrophe(code) && isWordCode(next) && !isDigit(next)) ||
        (isApostrophe(code) && isDigit(before) && isDigit(next)) ||
        (isHyphen(code) && isWordCode(next)) ||
        ((code === 0x2e || code === 0x2c || code === 0x3a) && isDigit(before) && isDigit(next)) ||
        (code === 0x2f && isDigit(before) && isDigit(next)) ||
        (code === 0x26 && isCapital(before) && isCapital(next)) ||
        (code === 0x24 && isCapital(before) && at - start <= 2))
    if (code === 0x24 && joins) return at + 1
    if (!joins) break
    at++
  }
  return at
}

function signEnd(text: string, at: number, limit: number): number {
  const code = text.charCodeAt(at)
  if (code === 0x2e && at + 1 < limit) {
    const next = text.charCodeAt(at + 1)
    if (isDigit(next) && !isWordCode(text.charCodeAt(at - 1))) return wordEnd(text, at + 1, limit)
    if (next === 0x2e) {
      let end = at + 1
      while (end < limit && text.charCodeAt(end) === 0x2e) end++
      return end
    }
  }
  if (code === 0x2d) {
    let end = at + 1
    while (end < limit && text.charCodeAt(end) === 0x2d) end++
    return end
  }
  if (isApostrophe(code) && at + 1 < limit) {
    const clitic = text
      .slice(at, at + 2)
      .toLowerCase()
      .replace('’', "'")
    if (clitic === "'s" && !isWordCode(text.charCodeAt(at + 2)) && at > 0 && !isSpace(text.charCodeAt(at - 1)))
      return at + 2
  }
  const pair = code >= 0xd800 && code <= 0xdbff && at + 1 < limit && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00
  return at + (pair ? 2 : 1)
}

/** "2024-01-12" and "12-01-2024" stay whole. */
function isDateLike(text: string, start: number, end: number): boolean {
  return (
    end - start <= 10 && end - start >= 8 && /^(?:\d{4}-\d\d?-\d\d?|\d\d?-\d\d?-\d{4})$/.test(text.slice(start, end))
  )
}

function firstMarkFrom(marks: readonly Offsets[], start: number): number {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (marks[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  return low
}
