import { displayWidth, graphemes } from './display-width.js'

/** Holds together what reads as one ("150,000 EV"): broken only where it does not fit a line, printed as a space. */
export const NO_BREAK = '\u00a0'

/** Holds together what says nothing when parted ("USD 31.50", "/ share"): broken only where nothing else helps. */
export const TIE = '\u202f'

/**
 * The text in lines of at most `width` columns, broken between words. A word that is too long for a line is broken inside;
 * what is held together then has lines to itself, so that its parts are not read with its neighbours.
 */
export function wrap(text: string, width: number): string[] {
  if (displayWidth(text) <= width) return [withSpaces(text)]
  const lines: string[] = []
  let line = ''
  let used = 0
  const flush = () => {
    if (line !== '') lines.push(printed(line))
    line = ''
    used = 0
  }
  for (const word of text.split(' ')) {
    const broken = isHeld(word) && displayWidth(word) > width
    if (broken) flush()
    for (const piece of fitted(word, width)) {
      const size = displayWidth(piece)
      const between = line === '' || piece.startsWith(GLUE) ? 0 : 1
      if (used + between + size > width) flush()
      line += line === '' || between === 0 ? piece : ` ${piece}`
      used += size + (line === piece ? 0 : between)
    }
    if (broken) flush()
  }
  flush()
  return lines
}

/** The widths of the parts that `wrap` breaks a word into where it must; one where it is not held together. */
export function heldParts(word: string): number[] {
  return isHeld(word) ? word.split(NO_BREAK).map(displayWidth) : [displayWidth(word)]
}

function isHeld(word: string): boolean {
  return word.includes(NO_BREAK) || word.includes(TIE)
}

/** How wide the longest part of a word is that `wrap` would have to break. */
export function longestPart(word: string): number {
  let longest = 0
  for (const held of word.split(NO_BREAK)) {
    const parts = BREAKABLE.test(held) && !held.includes(TIE) ? held.split(BREAKABLE) : [held]
    for (const part of parts) longest = Math.max(longest, displayWidth(part))
  }
  return longest
}

/** What holds words together, as the spaces that people see. */
export function withSpaces(text: string): string {
  return isHeld(text) ? text.replaceAll(NO_BREAK, ' ').replaceAll(TIE, ' ') : text
}

/** Marks a piece that belongs to the word before it; takes no column. */
const GLUE = '\u2060'

/** After "/", and after a hyphen between letters: "2026-06-08" is one thing. */
const BREAKABLE = /(?<=\/|\p{L}-)(?=\p{L})/u

/** The word, or pieces of it that fit a line: cut where it is held together, else where it is joined, else between characters. */
function fitted(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word]
  for (const hold of [NO_BREAK, TIE]) {
    if (word.includes(hold)) return word.split(hold).flatMap((part) => fitted(part, width))
  }
  return word
    .split(BREAKABLE)
    .flatMap((part) => (displayWidth(part) <= width ? [part] : chopped(part, width)))
    .map((part, index) => (index === 0 ? part : GLUE + part))
}

function chopped(word: string, width: number): string[] {
  const pieces: string[] = []
  let piece = ''
  let used = 0
  for (const character of graphemes(word)) {
    const size = displayWidth(character)
    if (piece !== '' && used + size > width) {
      pieces.push(piece)
      piece = ''
      used = 0
    }
    piece += character
    used += size
  }
  return piece === '' ? pieces : [...pieces, piece]
}

function printed(line: string): string {
  return withSpaces(line).replaceAll(GLUE, '')
}
