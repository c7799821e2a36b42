import type { ClausedSentence } from '../clause/clause.js'
import type { Token } from '../tag/token.js'
import type { Place } from './attribution-span.js'
import { closes, type MarkStyle, markAt, opens } from './quotation-mark.js'

/** How many sentences a single quotation mark may be from the one that closes it: bounds the search. A guess. */
const REACH = 12

/** What stands between two quotation marks, marks included, by sentence. */
export interface Quotation {
  readonly places: readonly Place[]
  /** True for one that its paragraph's end closes. */
  readonly unclosed: boolean
}

/** A quotation while it is read. */
interface Growing {
  readonly places: Place[]
  unclosed: boolean
}

interface Open {
  readonly style: MarkStyle
  readonly sentence: number
  readonly from: number
}

/**
 * Finds a document's quotations. One that nothing closes ends with its paragraph, unless the next paragraph opens with the
 * same mark: then it goes on there, as printers have it. Marks inside a quotation of another style are part of it.
 */
export function findQuotations(sentences: readonly ClausedSentence[]): Quotation[] {
  const found: Growing[] = []
  // The last quotation, while only a mark at the beginning of the next paragraph is needed to go on with it.
  let pending: { style: MarkStyle; quotation: number } | null = null
  for (let first = 0; first < sentences.length; ) {
    let last = first + 1
    while (last < sentences.length && sentences[last]!.block === sentences[first]!.block) last++
    pending = readBlock(sentences, first, last, found, pending)
    first = last
  }
  return found
}

function readBlock(
  sentences: readonly ClausedSentence[],
  first: number,
  last: number,
  found: Growing[],
  pending: { style: MarkStyle; quotation: number } | null,
): { style: MarkStyle; quotation: number } | null {
  let open: Open | null = null
  const search: Search = { sentence: first, at: 0 }
  // A speaker's name at its beginning says that a paragraph does not go on with the one before.
  let continues = startsWithLabel(sentences[first]!.tokens) ? null : pending
  const close = (end: Open, sentence: number, to: number, unclosed: boolean): void => {
    const places = placesBetween(sentences, end, sentence, to)
    const earlier =
      continues !== null && end.sentence === first && end.from === 0 ? found[continues.quotation] : undefined
    if (earlier !== undefined && end.style === continues!.style) {
      for (const place of places) earlier.places.push(place)
      earlier.unclosed = unclosed
    } else if (isQuotation(sentences, places, end.style)) found.push({ places, unclosed })
    continues = null
  }
  for (let s = first; s < last; s++) {
    const { tokens } = sentences[s]!
    for (let i = 0; i < tokens.length; i++) {
      const mark = markAt(tokens, i)
      if (mark === null) continue
      if (open === null) {
        if (opens(mark, tokens, i) && (mark.style !== 'single' || closesLater(sentences, s, i, last, search)))
          open = { style: mark.style, sentence: s, from: i }
      } else if (closes(mark, open.style, tokens, i) && !isApostropheOf(open.style, tokens, i, sentences, s, last)) {
        close(open, s, i + mark.width, false)
        open = null
      }
      i += mark.width - 1
    }
  }
  if (open === null || open.style === 'single') return null
  const goesOn = continues
  close(open, last - 1, sentences[last - 1]!.tokens.length, true)
  const joined = goesOn !== null && open.sentence === first && open.from === 0 && goesOn.style === open.style
  return { style: open.style, quotation: joined ? goesOn.quotation : found.length - 1 }
}

/** Marks with nothing between are none, and "rock 'n' roll" has apostrophes. */
function isQuotation(sentences: readonly ClausedSentence[], places: readonly Place[], style: MarkStyle): boolean {
  const size = places.reduce((sum, { from, to }) => sum + to - from, 0)
  if (size !== 3 || style !== 'single') return size > 2
  const { sentence, from } = places[0]!
  return sentences[sentence]!.tokens[from + 1]!.text.length > 1
}

/** “ROE: …” */
function startsWithLabel(tokens: readonly Token[]): boolean {
  for (let i = 2; i < Math.min(tokens.length, 6); i++) if (tokens[i]!.text === ':') return true
  return false
}

function placesBetween(sentences: readonly ClausedSentence[], open: Open, sentence: number, to: number): Place[] {
  const places: Place[] = []
  for (let s = open.sentence; s <= sentence; s++) {
    const from = s === open.sentence ? open.from : 0
    places.push({ sentence: s, from, to: s === sentence ? to : sentences[s]!.tokens.length })
  }
  return places
}

/** How far a block was searched for the next mark that closes: what lies before it need not be looked through again. */
interface Search {
  sentence: number
  at: number
}

/** A single mark opens only where one closes in the same paragraph: else it is an apostrophe ("’90s"). */
function closesLater(
  sentences: readonly ClausedSentence[],
  sentence: number,
  at: number,
  last: number,
  search: Search,
): boolean {
  if (search.sentence < sentence || (search.sentence === sentence && search.at < at + 2))
    Object.assign(search, { sentence, at: at + 2 })
  for (; search.sentence < Math.min(last, sentence + REACH); search.sentence++, search.at = 0) {
    const { tokens } = sentences[search.sentence]!
    for (; search.at < tokens.length; search.at++) {
      const mark = markAt(tokens, search.at)
      if (mark !== null && mark.style === 'single' && closes(mark, 'single', tokens, search.at)) return true
    }
  }
  return false
}

/** "the workers’ pay’": after an s, a single mark is an apostrophe if another one closes before the next opens. */
function isApostropheOf(
  style: MarkStyle,
  tokens: readonly Token[],
  at: number,
  sentences: readonly ClausedSentence[],
  sentence: number,
  last: number,
): boolean {
  if (style !== 'single' || tokens[at - 1]?.lower.endsWith('s') !== true) return false
  for (let s = sentence; s < Math.min(last, sentence + REACH); s++) {
    const { tokens: row } = sentences[s]!
    for (let i = s === sentence ? at + 1 : 0; i < row.length; i++) {
      const mark = markAt(row, i)
      if (mark === null || mark.style !== 'single') continue
      if (closes(mark, 'single', row, i)) return true
      if (opens(mark, row, i)) return false
    }
  }
  return false
}
