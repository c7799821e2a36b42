import type { Offsets } from '../../rule/offsets.js'
import { pairBackticks } from './code-spans.js'
import { type Delimiter, delimiterAt, pairDelimiters } from './emphasis.js'
import { linkEnd, tagEnd } from './links.js'

/**
 * Finds what is markup and not text in a stretch of Markdown: marks of emphasis and code, brackets and addresses of links,
 * whole images, tags. One pass: nothing that was passed over is looked at again.
 */
export function markInline(text: string, { start, end }: Offsets): Offsets[] {
  const marks: Offsets[] = []
  const runs: Delimiter[] = []
  const brackets: number[] = []
  let ticks: ReadonlyMap<number, number> | null = null
  for (let at = start; at < end; ) {
    const char = text[at]!
    if (!SPECIAL.has(char)) {
      at++
    } else if (char === '\\') {
      const escapes = at + 1 < end && PUNCTUATION.test(text[at + 1]!)
      if (escapes) marks.push({ start: at, end: at + 1 })
      at += escapes ? 2 : 1
    } else if (char === '`') {
      ticks ??= pairBackticks(text, start, end)
      at = markCode(text, at, end, ticks, marks)
    } else if (char === '[') {
      brackets.push(text[at - 1] === '!' && at > start ? at - 1 : at)
      at++
    } else if (char === ']') {
      const open = brackets.pop()
      at = open === undefined ? at + 1 : markLink(text, open, at, end, marks)
    } else if (char === '<') {
      const close = tagEnd(text, at, end)
      if (close !== -1) markTag(text, at, close, marks)
      at = close === -1 ? at + 1 : close
    } else {
      const run = delimiterAt(text, at, start, end)
      runs.push(run)
      at = run.end
    }
  }
  return marks.concat(pairDelimiters(runs))
}

const SPECIAL: ReadonlySet<string> = new Set('\\`[]<*_~')
const PUNCTUATION = /[!-/:-@[-`{-~]/

/** Marks both runs of a code span and answers where it ends; an unpaired run is text. */
function markCode(
  text: string,
  at: number,
  limit: number,
  pairs: ReadonlyMap<number, number>,
  marks: Offsets[],
): number {
  let after = at
  while (after < limit && text[after] === '`') after++
  const close = pairs.get(at)
  if (close === undefined) return after
  const end = close + after - at
  marks.push({ start: at, end: after }, { start: close, end })
  return end
}

/** Marks the link, image or footnote that the bracket at `close` ends, if it does, and answers where to go on. */
function markLink(text: string, open: number, close: number, limit: number, marks: Offsets[]): number {
  if (text[open + 1] === '^') {
    marks.push({ start: open, end: close + 1 })
    return close + 1
  }
  const end = linkEnd(text, close + 1, limit)
  if (end === -1) return close + 1
  if (text[open] === '!') marks.push({ start: open, end })
  else marks.push({ start: open, end: open + 1 }, { start: close, end })
  return end
}

/** A tag is a mark; of an address in angle brackets only the brackets are. */
function markTag(text: string, start: number, end: number, marks: Offsets[]): void {
  if (ADDRESS.test(text.slice(start + 1, Math.min(end, start + 40)))) {
    marks.push({ start, end: start + 1 }, { start: end - 1, end })
  } else marks.push({ start, end })
}

const ADDRESS = /^(?:[a-z][a-z0-9+.-]{1,20}:|[\w.+-]{1,30}@)/i
