import { abbreviationsAfter, abbreviationsBefore, abbreviationsOnlyCapital } from '../lexicon/abbreviations.js'
import { isCapital, isLetter } from './character.js'
import type { RawToken } from './tokenize.js'
import { wordOf } from './word.js'

/** Puts a full stop back to the abbreviation, initial or acronym before it: "Inc" "." → "Inc.". */
export function joinStops(text: string, tokens: RawToken[]): RawToken[] {
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
      const word = wordOf(text.slice(token.start, last.end))
      joined.push({ start: token.start, end: last.end, text: word.text, word, spaced: token.spaced })
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
