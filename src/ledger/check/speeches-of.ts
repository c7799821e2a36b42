import type { Argument, Quote, Span } from '../../model.js'
import type { Article } from '../../read/article.js'
import type { Stages } from '../../stages.js'
import type { Speech, Voice } from './sheet.js'

/** All that stands between quotation marks, with who is said to have said it. */
export function speechesOf(
  article: Article,
  { sentences }: Stages,
  quotes: readonly Quote[],
  voiceOf: (source: Argument, medium: Argument | null) => Voice,
): Speech[] {
  const said = quotes.flatMap((quote) =>
    // Words in marks may stand in what is told in others: "The demand is \"out of touch\", said Ann Lind".
    (Array.isArray(quote.content) ? quote.content : [quote.content]).map((span) => ({ quote, span })),
  )
  const speeches: Speech[] = []
  for (const { start, end, kind } of article.blocks) {
    if (kind === 'furniture') continue
    for (const span of quotedIn(article.text, start, end)) {
      const sentence = sentences.findLast((each) => each.start <= span.start)
      if (sentence === undefined) continue
      // The innermost: "Roe said that the board "would not budge""
      const over = said
        .filter((each) => each.span.start <= span.start && span.start < each.span.end)
        .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0]
      const source = over?.quote.source ?? null
      speeches.push({ span, sentence: sentence.index, voice: source === null ? null : voiceOf(source, null) })
    }
  }
  return speeches
}

/** What stands between double or British single marks, from one to the one that closes it or, over paragraphs, to the end. */
function quotedIn(text: string, start: number, end: number): Span[] {
  const found: Span[] = []
  let open = -1
  let closer: ReadonlySet<string> = CLOSERS.double
  for (let i = start; i < end; i++) {
    const mark = text.charAt(i)
    if (open < 0) {
      const opened = opensAt(text, i, start)
      if (opened === null) continue
      open = i + 1
      closer = CLOSERS[opened]
    } else if (closer.has(mark) && !isApostrophe(text, i, mark)) {
      push(found, text, open, i)
      open = -1
    }
  }
  // Each paragraph of a long quotation opens with a mark, and only the last one closes.
  if (open >= 0 && open <= start + 1 && closer === CLOSERS.double) push(found, text, open, end)
  return found
}

const CLOSERS = { double: new Set(['"', '”', '“']), single: new Set(["'", '’']) }

function opensAt(text: string, at: number, start: number): 'double' | 'single' | null {
  const mark = text.charAt(at)
  const isAfterSpace = at === start || /[\s([—–-]/.test(text.charAt(at - 1))
  if (mark === '“') return 'double'
  if (mark === '"') return isAfterSpace || at === start ? 'double' : null
  if ((mark === '‘' || mark === "'") && isAfterSpace && /[\p{L}]/u.test(text.charAt(at + 1))) return 'single'
  return null
}

function isApostrophe(text: string, at: number, mark: string): boolean {
  return (mark === "'" || mark === '’') && /\p{L}/u.test(text.charAt(at + 1))
}

function push(found: Span[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && /[\s“”"‘’']/.test(text.charAt(start))) start++
  while (end > start && /[\s,.;:!?“”"]/.test(text.charAt(end - 1))) end--
  if (end > start) found.push({ start, end, text: text.slice(start, end) })
}
