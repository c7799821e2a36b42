/**
 * The lines of a draft, counted from 1, on which findings are not reported: those with `<!-- assay-ignore -->` on them, and
 * the line below a comment that stands alone. In plain text the same words may stand in brackets: `[assay-ignore]`.
 */
export function silencedLines(text: string): ReadonlySet<number> {
  const silenced = new Set<number>()
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    if (!line.includes('assay-ignore')) return
    const rest = line.replace(COMMENT, '')
    if (rest === line) return
    silenced.add(index + 1)
    if (rest.trim() === '') silenced.add(index + 2)
  })
  return silenced
}

/** The same text with the comments made spaces, so that they are not read and all offsets hold. */
export function withoutComments(text: string): string {
  return text.includes('assay-ignore') ? text.replace(COMMENT, (comment) => ' '.repeat(comment.length)) : text
}

const COMMENT = /<!--[ \t]*assay-ignore\b[^<>\r\n]*-->|\[assay-ignore\]/g
