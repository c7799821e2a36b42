import type { Article, Block } from './article.js'

/** UTF-16 units of text that the cascade takes at once: some 80,000 words, which take it some 250 MB. No article is as long. */
const LONGEST_PART = 500_000

/**
 * A text that is too long to be held as tokens at once, as articles that each have some of its blocks; an ordinary one as
 * itself. All have the whole text, so that offsets stay. A block that is too long is cut after a sentence, or after a word.
 */
export function partsOf(article: Article): Article[] {
  if (article.text.length <= LONGEST_PART) return [article]
  const parts: Article[] = []
  let blocks: Block[] = []
  let length = 0
  const close = () => {
    if (blocks.length > 0) parts.push({ ...article, blocks })
    blocks = []
    length = 0
  }
  for (const whole of article.blocks) {
    for (const block of cut(article.text, whole)) {
      if (length + block.end - block.start > LONGEST_PART) close()
      blocks.push(block)
      length += block.end - block.start
    }
  }
  close()
  return parts.length === 0 ? [article] : parts
}

function cut(text: string, block: Block): Block[] {
  const pieces: Block[] = []
  let { start } = block
  while (block.end - start > LONGEST_PART) {
    const end = cutBefore(text, start + LONGEST_PART / 2, start + LONGEST_PART)
    pieces.push({ ...block, start, end })
    start = end
  }
  pieces.push({ ...block, start })
  return pieces.map((piece) => trimmed(text, piece)).filter((piece) => piece.end > piece.start)
}

/** The last place in [from, to] after the end of a sentence, else after a white space, else `to` itself, no pair torn. */
function cutBefore(text: string, from: number, to: number): number {
  let space = -1
  for (let i = to; i > from; i--) {
    if (!isSpace(text.charCodeAt(i))) continue
    const before = text.charCodeAt(i - 1)
    if (before === 0x2e || before === 0x21 || before === 0x3f) return i
    if (space === -1) space = i
  }
  if (space !== -1) return space
  const code = text.charCodeAt(to)
  return code >= 0xdc00 && code <= 0xdfff ? to - 1 : to
}

function trimmed(text: string, block: Block): Block {
  let { start, end } = block
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { ...block, start, end }
}

const isSpace = (code: number) => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09 || code === 0xa0
