import { sentenceVerbs } from '../lexicon/sentence-verbs.js'
import type { Rule } from '../rule/rule.js'
import { isProse, isTitleCase, opensLine } from './look.js'
import type { Label, Piece } from './piece.js'
import { nextText } from './title.js'

/** Names the rule by which an undecided piece is a heading, or null. */
export function headingRule(pieces: readonly Piece[], labels: readonly (Label | null)[], at: number): string | null {
  const { shape, spaced } = pieces[at]!
  if (shape.long || shape.open || shape.words.length > 20 || shape.said.length > 150) return null
  if (!opensLine(shape) || QUOTE.test(shape.said) || isTableRow(shape.words) || !LETTER.test(shape.said)) return null
  const next = nextText(labels, at)
  if (next === -1 || !opensSection(pieces[next]!, labels[next]!) || !closesSection(pieces, labels, at)) return null
  const apart = spaced && pieces[at + 1]!.spaced
  if (shape.ended) return apart && isQuestion(shape.said, shape.words.length) ? QUESTION : null
  if (isTitleCase(shape)) return TITLE_CASE
  if (shape.words.length <= 8 && !shape.words.some((word) => sentenceVerbs.has(word.toLowerCase()))) return LABEL
  return apart && isProse(pieces[next]!.shape) ? SET_OFF : null
}

/** A number by itself is a page's or a footnote's. */
const LETTER = /\p{L}/u
const QUOTE = /^["“‘']/

/** Two numbers in a short line are scores, prices or places of a table. */
function isTableRow(words: readonly string[]): boolean {
  return words.filter((word) => /^\d/.test(word)).length > 1
}

/** A heading has text below it, or a list. */
function opensSection(piece: Piece, label: Label | null): boolean {
  return label?.kind === 'item' || label?.kind === 'dateline' || isProse(piece.shape)
}

/** Above a heading a section ends, or the head of the article does. A line that ends nowhere is a table's. */
function closesSection(pieces: readonly Piece[], labels: readonly (Label | null)[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const label = labels[i]!
    if (label?.kind === 'furniture') continue
    return (label !== null && label.kind !== 'paragraph') || isProse(pieces[i]!.shape) || pieces[i]!.shape.ended
  }
  return true
}

function isQuestion(said: string, words: number): boolean {
  return words <= 10 && said.endsWith('?') && !/[.!?] /.test(said) && !/^(?:And|But|Or|So)\b/.test(said)
}

const TITLE_CASE = 'read.heading.title-case'
const LABEL = 'read.heading.label'
const SET_OFF = 'read.heading.set-off'
const QUESTION = 'read.heading.question'

const BODY = 'The firm bought two ships in Brest on Friday.'
const MORE = 'It will sail them to Cork from the spring on.'

export const headingRules: readonly Rule[] = [
  {
    name: TITLE_CASE,
    why: 'A line in headline case between paragraphs heads the ones below it.',
    examples: [
      [
        `${BODY}\n\nRoutes From the Western Ports\n\n${MORE}`,
        { kind: 'heading', text: 'Routes From the Western Ports' },
      ],
      [`${BODY}\n\nRoutes From the Western Ports`, null],
    ],
  },
  {
    name: LABEL,
    why: 'A few words without a verb between paragraphs name what the ones below are about.',
    examples: [
      [`${BODY}\n\nA port in need\n\n${MORE}`, { kind: 'heading', text: 'A port in need' }],
      [`${BODY}\n\nBrest 3 Cork 1\n\n${MORE}`, null],
      [`${BODY}\n\nA port in need.\n\n${MORE}`, null],
    ],
  },
  {
    name: SET_OFF,
    why: 'A line that blank lines set off and that does not end as a sentence is a heading though it has a verb.',
    examples: [
      [`${BODY}\n\nThe port of Brest is still in need of money and of men\n\n${MORE}`, { kind: 'heading' }],
      [`${BODY}\nThe port of Brest is still in need of money and of men\n${MORE}`, null],
    ],
  },
  {
    name: QUESTION,
    why: 'A short question that blank lines set off heads the paragraphs that answer it.',
    examples: [
      [`${BODY}\n\nWhat happens next?\n\n${MORE}`, { kind: 'heading', text: 'What happens next?' }],
      [`${BODY}\n\nSo what happens next?\n\n${MORE}`, null],
    ],
  },
]
