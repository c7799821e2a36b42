import { displayWidth, graphemes } from './display-width.js'

/** Holds together what reads as one ("21 %"): broken only where nothing else helps, printed as a space. */
export const NO_BREAK = '\u00a0'

/** The text in lines of at most `width` columns, broken between words; a word that is too long for a line is broken inside. */
export function wrap(text: string, width: number): string[] {
  if (displayWidth(text) <= width) return [printed(text)]
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ').flatMap((word) => fitted(word, width))) {
    const size = displayWidth(word)
    const glued = word.startsWith(GLUE)
    const between = line === '' || glued ? 0 : 1
    if (line !== '' && used + between + size > width) {
      lines.push(printed(line))
      line = ''
      used = 0
    }
    line += line === '' || between === 0 ? word : ` ${word}`
    used += size + (line === word ? 0 : between)
  }
  if (line !== '') lines.push(printed(line))
  return lines
}

/** Marks a piece that belongs to the word before it; takes no column. */
const GLUE = '\u2060'

/** The word, or pieces of it that fit a line: cut at no-break spaces, else after "/" and "-", else between characters. */
function fitted(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word]
  if (word.includes(NO_BREAK)) return word.split(NO_BREAK).flatMap((part) => fitted(part, width))
  return word
    .split(/(?<=[/-])/)
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
  return line.replaceAll(NO_BREAK, ' ').replaceAll(GLUE, '')
}
