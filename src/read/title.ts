import type { Rule } from '../rule/rule.js'
import { isHeadlineCase, isProse, opensLine } from './look.js'
import type { Label, Piece } from './piece.js'

/** Titles get this long, subtitle and all; a first paragraph is longer or ends as a sentence. */
const LONGEST = 25

/** A summary above the title has a few points, and they stand before everything else. */
const SUMMARY = 8

/**
 * Finds the title: where it stands in the list and its label, or null. `labels` tells what is already known not to be
 * the article's own text.
 */
export function findTitle(
  pieces: readonly Piece[],
  labels: readonly (Label | null)[],
): { at: number; label: Label } | null {
  let items = 0
  for (let i = 0; i < pieces.length; i++) {
    const label = labels[i]!
    if (label === null || label.kind === 'heading') {
      const rule = ruleOf(pieces, labels, i, items)
      return rule === null ? null : { at: i, label: { kind: 'title', rules: [...(label?.rules ?? []), rule] } }
    }
    if (label.kind === 'item') items++
    else if (label.kind !== 'furniture' && label.kind !== 'byline') return null
    if (items > SUMMARY) return null
  }
  return null
}

function ruleOf(pieces: readonly Piece[], labels: readonly (Label | null)[], at: number, items: number): string | null {
  const { shape } = pieces[at]!
  const next = nextText(labels, at)
  if (next === -1) return null
  if (labels[at]?.kind === 'heading') return items === 0 ? MARKUP : null
  if (shape.long || shape.words.length > LONGEST || shape.open || !opensLine(shape)) return null
  const below = labels[next]
  if (items > 0) {
    return !shape.ended && shape.words.length >= 4 && isProse(pieces[next]!.shape) ? AFTER_SUMMARY : null
  }
  if (!shape.ended) return FIRST_LINE
  if (below !== null && below !== undefined && HEAD.has(below.kind)) return ABOVE_BYLINE
  if (shape.words.length >= 4 && isHeadlineCase(shape)) return HEADLINE_CASE
  return shape.words.length <= 14 &&
    shape.said.endsWith('?') &&
    isOneSentence(shape.said) &&
    pieces[at + 1]?.spaced === true &&
    below === null
    ? QUESTION
    : null
}

function isOneSentence(said: string): boolean {
  return !/[.!?]["”’)]? \p{Lu}/u.test(said)
}

const HEAD: ReadonlySet<string> = new Set(['byline', 'dateline'])

/** The next piece that is not furniture, or -1. */
export function nextText(labels: readonly (Label | null)[], at: number): number {
  for (let i = at + 1; i < labels.length; i++) if (labels[i]?.kind !== 'furniture') return i
  return -1
}

const FIRST_LINE = 'read.title.first-line'
const HEADLINE_CASE = 'read.title.headline-case'
const ABOVE_BYLINE = 'read.title.above-byline'
const AFTER_SUMMARY = 'read.title.after-summary'
const QUESTION = 'read.title.question'
const MARKUP = 'read.markdown.title'

const BODY = 'The firm bought two ships in Brest on Friday.'

export const titleRules: readonly Rule[] = [
  {
    name: FIRST_LINE,
    why: 'A short first line that does not end as a sentence is the headline; the text follows.',
    examples: [
      [`Ferry firm buys two ships\n\n${BODY}`, { kind: 'title', text: 'Ferry firm buys two ships' }],
      ['Ferry firm buys two ships', null],
      [`It was late.\n\n${BODY}`, null],
      [`These are the results of Friday:\n\n${BODY}`, null],
    ],
  },
  {
    name: HEADLINE_CASE,
    why: 'A first line in headline case or in capitals is the headline even where it ends in a full stop.',
    examples: [
      [`Ferry Firm Buys Two Ships From Rival.\n\n${BODY}`, { kind: 'title' }],
      [`Ferry prices rose on two routes.\n\n${BODY}`, null],
      [`Brest Ferry Bank of Western France was closed.\n\n${BODY}`, null],
    ],
  },
  {
    name: ABOVE_BYLINE,
    why: 'What stands above the byline or the dateline is the headline, however it ends.',
    examples: [
      [`Ferry firm buys two ships.\nBy Jane Doe\n\n${BODY}`, { kind: 'title', text: 'Ferry firm buys two ships.' }],
      [`Ferry firm buys two ships.\n\n${BODY}`, null],
    ],
  },
  {
    name: AFTER_SUMMARY,
    why: 'Some sites put the main points as a list above the headline.',
    examples: [
      [`- Two ships are bought.\n- Brest is the port.\nFerry firm grows in the west\n${BODY}`, { kind: 'title' }],
      [`- Two ships are bought.\n- Brest is the port.\nThe ferry firm grows in the west.\n${BODY}`, null],
    ],
  },
  {
    name: QUESTION,
    why: 'A headline may be a question; a blank line sets it off from the text.',
    examples: [
      [`Will the ferry firm sail again?\n\n${BODY}`, { kind: 'title', text: 'Will the ferry firm sail again?' }],
      [`Will it sail? Nobody knows. Will it sink?\n\n${BODY}`, null],
    ],
  },
  {
    name: MARKUP,
    why: 'The first heading of a marked-up text is its title.',
    examples: [
      [`# Ferry firm buys two ships\n\n${BODY}`, { kind: 'title', text: 'Ferry firm buys two ships' }],
      [`${BODY}\n\n# Two ships\n\n${BODY} Again.`, null],
    ],
  },
]
