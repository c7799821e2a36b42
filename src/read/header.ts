import type { Rule } from '../rule/rule.js'
import { findDate } from './date.js'
import type { Line } from './line.js'
import { isSpace } from './line.js'
import { type Label, makePiece, type Piece } from './piece.js'

export interface Header {
  readonly pieces: readonly Piece[]
  /** How many of the lines it takes. */
  readonly lines: number
}

/** Reads the fields ("Title: …", "Author: …", "Date: …") that an export or a mail puts above an article, if it begins with them. */
export function readHeader(text: string, lines: readonly Line[]): Header {
  const pieces: Piece[] = []
  let taken = 0
  for (const line of lines) {
    if (line.start < line.end) {
      const piece = readField(text, line, pieces.length === 0)
      if (piece === null) break
      pieces.push(piece)
    } else if (pieces.length > 0) break
    taken++
  }
  return pieces.length === 0 ? { pieces, lines: 0 } : { pieces, lines: taken }
}

function readField(text: string, line: Line, spaced: boolean): Piece | null {
  const colon = text.slice(line.start, Math.min(line.end, line.start + 16)).indexOf(':')
  if (colon === -1) return null
  const field = FIELDS.get(text.slice(line.start, line.start + colon).toLowerCase())
  if (field === undefined) return null
  let start = line.start + colon + 1
  while (start < line.end && isSpace(text.charCodeAt(start))) start++
  if (start === line.end) return null
  const value = text.slice(start, line.end)
  if (field === 'title') return makePiece({ start, end: line.end }, value, spaced, { kind: 'title', rules: [TITLE] })
  if (field === 'byline') {
    return makePiece({ start, end: line.end }, value, spaced, { kind: 'byline', rules: [BYLINE], name: value })
  }
  const view = text.slice(line.start, line.end)
  return makePiece(line, view, spaced, field === 'date' ? dated(value) : { kind: 'furniture', rules: [FIELD] })
}

function dated(value: string): Label {
  const date = findDate(value)?.date
  const label = { kind: 'furniture', rules: [FIELD] } as const
  return date === undefined ? label : { ...label, date, dateFrom: 'published' }
}

const TITLE = 'read.title.field'
const BYLINE = 'read.byline.field'
const FIELD = 'read.furniture.field'

const FIELDS: ReadonlyMap<string, 'title' | 'byline' | 'date' | 'other'> = new Map([
  ['author', 'byline'],
  ['authors', 'byline'],
  ['byline', 'byline'],
  ['cc', 'other'],
  ['date', 'date'],
  ['from', 'byline'],
  ['headline', 'title'],
  ['keywords', 'other'],
  ['published', 'date'],
  ['publisher', 'other'],
  ['section', 'other'],
  ['sent', 'date'],
  ['source', 'other'],
  ['subject', 'title'],
  ['title', 'title'],
  ['to', 'other'],
  ['url', 'other'],
])

export const headerRules: readonly Rule[] = [
  {
    name: TITLE,
    why: 'Archives and exports put a field named title above the text.',
    examples: [
      [
        'Title: Harbour opens after storm\nDate: 12 January 2024\n\nThe harbour of Brest opened again on Friday.',
        { kind: 'title', text: 'Harbour opens after storm' },
      ],
      ['The town has a motto.\n\nTitle: none was ever given to the painting.', null],
    ],
  },
  {
    name: BYLINE,
    why: 'Archives and exports put a field named author above the text.',
    examples: [
      ['Author: Jane Doe\n\nThe harbour of Brest opened again on Friday.', { kind: 'byline', text: 'Jane Doe' }],
      ['Author Jane Doe: a life in letters, told by her sister.', null],
    ],
  },
  {
    name: FIELD,
    why: 'Other fields above the text tell of the file and not of the world.',
    examples: [
      [
        'Date: 2024-01-12\nSource: Brest Courier\n\nThe harbour of Brest opened again on Friday.',
        { kind: 'furniture', text: 'Source: Brest Courier' },
      ],
      ['The harbour opened.\nSource: the port said the date was its own choice.', null],
    ],
  },
]
