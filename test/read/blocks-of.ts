import type { Article, Source } from '../../src/read/article.js'
import { read } from '../../src/read/read.js'

/** Reads a text, or bytes, without a date of its own. */
export function readText(content: Source['content'], format: Source['format'] = 'text'): Article {
  return read({ id: 'a', content, format, date: null })
}

/** The blocks as "kind: text", marks left out of the text. */
export function blocksOf(content: Source['content'], format: Source['format'] = 'text'): string[] {
  const { text, blocks, marks } = readText(content, format)
  return blocks.map(({ kind, start, end }) => {
    let said = ''
    let at = start
    for (const mark of marks) {
      if (mark.start < start || mark.end > end) continue
      said += text.slice(at, mark.start)
      at = mark.end
    }
    return `${kind}: ${said}${text.slice(at, end)}`
  })
}

/** A sentence of a text's body, for examples in which the body does not matter. */
export const BODY = 'The mill sold forty sacks of flour to a baker in Cork on Friday.'
