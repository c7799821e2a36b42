import { abbreviationsAfter, abbreviationsBefore, abbreviationsOnlyCapital } from '../lexicon/abbreviations.js'
import { clitics, keptPrefixes, negatedAuxiliaries } from '../lexicon/clitics.js'
import type { Offsets } from '../rule/offsets.js'

/** A token before it is tagged. */
export interface RawToken extends Offsets {
  readonly text: string
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
    tokens.push({ start: from, end: to, text: text.slice(from, to), spaced })
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
    const address = addressEnd(text, at, limit)
    const stop = address > at ? address : isWordCode(code) ? wordEnd(text, at, limit) : signEnd(text, at, limit)
    if (address > at || !isWordCode(code)) push(at, stop)
    else pushWord(text, at, stop, push)
    at = stop
  }
  return joinStops(text, tokens)
}

/** A word with what hangs on it: "Stellantis's", "didn't", "third-quarter". */
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

/** Puts a full stop back to the abbreviation, initial or acronym before it: "Inc" "." → "Inc.". */
function joinStops(text: string, tokens: RawToken[]): RawToken[] {
  const joined: RawToken[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const stop = tokens[i + 1]
    if (stop === undefined || stop.text !== '.' || stop.spaced || !isLetter(token.text.charCodeAt(0))) {
      joined.push(token)
      continue
    }
    let end = i + 1
    // "U" "." "S" "." — single letters and stops in turn.
    if (token.text.length === 1 || (token.text.length <= 2 && tokens[i + 2]?.text.length === 1)) {
      while (
        tokens[end]?.text === '.' &&
        !tokens[end]!.spaced &&
        tokens[end + 1] !== undefined &&
        !tokens[end + 1]!.spaced &&
        tokens[end + 1]!.text.length <= 1 &&
        isLetter(tokens[end + 1]!.text.charCodeAt(0)) &&
        tokens[end + 2]?.text === '.' &&
        !tokens[end + 2]!.spaced
      ) {
        end += 2
      }
    }
    const isAcronym = end > i + 1
    const isInitial = token.text.length === 1 && isCapital(token.text.charCodeAt(0)) && token.text !== 'I'
    if (isAcronym || isInitial || isAbbreviation(token.text)) {
      const last = tokens[end]!
      joined.push({ start: token.start, end: last.end, text: text.slice(token.start, last.end), spaced: token.spaced })
      i = end
    } else joined.push(token)
  }
  return joined
}

function isAbbreviation(word: string): boolean {
  const lower = word.toLowerCase()
  if (!abbreviationsBefore.has(lower) && !abbreviationsAfter.has(lower) && lower !== 'no') return false
  return isCapital(word.charCodeAt(0)) || (!abbreviationsOnlyCapital.has(lower) && lower !== 'no')
}

/** "https://…", "www.…", "name@host": read as one. */
function addressEnd(text: string, at: number, limit: number): number {
  const code = text.charCodeAt(at)
  if (code !== 0x68 && code !== 0x77 && code !== 0x48 && code !== 0x57) return at
  if (!/^(?:https?:\/\/|www\.)/i.test(text.slice(at, at + 8))) return at
  let end = at
  while (end < limit && !isSpace(text.charCodeAt(end)) && !'<>"“”'.includes(text[end]!)) end++
  while (end > at && ".,;:!?)]’'".includes(text[end - 1]!)) end--
  return end
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

const letterOrMark = /[\p{L}\p{M}\p{N}]/u

function isWordCode(code: number): boolean {
  if (code < 0x80) return isDigit(code) || isLetter(code) || code === 0x5f
  if (code === 0xad) return true
  if (code >= 0x2010 && code <= 0x206f) return false
  if (code >= 0xd800 && code <= 0xdfff) return false
  return letterOrMark.test(String.fromCharCode(code))
}
export function isSpace(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0x7f ||
    (code >= 0x80 && code <= 0xa0) ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x206f) ||
    code === 0x3000 ||
    code === 0xfeff
  )
}
const isDigit = (code: number) => code >= 0x30 && code <= 0x39
const isCapital = (code: number) => code >= 0x41 && code <= 0x5a
const isLetter = (code: number) => isCapital(code) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code < 0x2000)
const isApostrophe = (code: number) => code === 0x27 || code === 0x2019
const isHyphen = (code: number) => code === 0x2d || code === 0x2010 || code === 0x2011
