import type { Token } from '../tag/token.js'

/** Marks that belong together: what one opens only its own kind closes. */
export type MarkStyle = 'double' | 'low' | 'straight' | 'single' | 'angle' | 'ticks' | 'apostrophes'

export interface QuotationMark {
  readonly style: MarkStyle
  /** Curly and angled marks say which side they are of; straight ones do not. */
  readonly side: 'open' | 'close' | 'either'
  /** Tokens that it takes: two for "``". */
  readonly width: number
}

const marks: ReadonlyMap<string, QuotationMark> = new Map([
  ['“', { style: 'double', side: 'open', width: 1 }],
  // “„…“” as in German, or “„…””.
  ['„', { style: 'low', side: 'open', width: 1 }],
  ['‟', { style: 'double', side: 'open', width: 1 }],
  ['”', { style: 'double', side: 'close', width: 1 }],
  ['"', { style: 'straight', side: 'either', width: 1 }],
  ['«', { style: 'angle', side: 'open', width: 1 }],
  ['»', { style: 'angle', side: 'close', width: 1 }],
  ['‘', { style: 'single', side: 'open', width: 1 }],
  ['’', { style: 'single', side: 'close', width: 1 }],
  ["'", { style: 'single', side: 'either', width: 1 }],
])
const ticks: QuotationMark = { style: 'ticks', side: 'open', width: 2 }
const apostrophes: QuotationMark = { style: 'apostrophes', side: 'either', width: 2 }

/** The quotation mark that begins at a token, or null. */
export function markAt(tokens: readonly Token[], i: number): QuotationMark | null {
  const { text } = tokens[i]!
  if (text.length !== 1)
    return text === "''" ? { ...apostrophes, width: 1 } : text === '``' ? { ...ticks, width: 1 } : null
  const code = text.charCodeAt(0)
  if (code > 0x2f && code < 0x60) return null
  if (code === 0x60 || code === 0x27) {
    const next = tokens[i + 1]
    if (next !== undefined && next.text === text && !next.spaced) return code === 0x60 ? ticks : apostrophes
  }
  return marks.get(text) ?? null
}

/** Whether a mark opens a quotation where none is open: a word follows at once, and none stands at once before. */
export function opens(mark: QuotationMark, tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + mark.width]
  if (next === undefined) return false
  if (mark.style === 'angle' || mark.style === 'ticks') return true
  if (mark.side === 'open') return mark.style !== 'single' || !next.spaced
  // Some keyboards begin with the closing mark.
  if (mark.style === 'double') return !next.spaced && isFree(tokens, i)
  return mark.side === 'either' && !next.spaced && isFree(tokens, i)
}

/** Whether a mark closes a quotation of a style that is open. */
export function closes(mark: QuotationMark, style: MarkStyle, tokens: readonly Token[], i: number): boolean {
  if (style === 'ticks') return mark.style === 'apostrophes' || mark.style === 'straight'
  if (style === 'low') return mark.style === 'double' && !tokens[i]!.spaced
  if (style === 'double' && mark.style === 'straight') return !tokens[i]!.spaced
  if (style === 'straight' && mark.style === 'double') return mark.side === 'close'
  if (mark.style !== style) return false
  const next = tokens[i + mark.width]
  const atWordEnd = !tokens[i]!.spaced && (next === undefined || next.spaced || !isWord(next))
  if (style === 'single') return mark.side !== 'open' && atWordEnd
  if (mark.side !== 'open') return true
  // An opening mark where a closing one is meant.
  return atWordEnd
}

function isFree(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!
  const before = tokens[i - 1]
  return before === undefined || token.spaced || !isWord(before)
}

function isWord({ text }: Token): boolean {
  const code = text.charCodeAt(text.length - 1)
  return (
    (code >= 0x30 && code <= 0x39) ||
    ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) ||
    (code >= 0xc0 && code < 0x2000)
  )
}
