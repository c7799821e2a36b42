import { expect, test } from 'vitest'
import { analysisOf } from '../helper/analysis.js'

test.for<readonly [text: string, source: string | null, cue: string, content: string | string[], quoted: boolean]>([
  ['“Orrin sold two mills,” Maria Lund said.', 'Maria Lund', 'said', 'Orrin sold two mills', true],
  ['Maria Lund said Orrin sold two mills.', 'Maria Lund', 'said', 'Orrin sold two mills', false],
  ['According to Maria Lund, Orrin sold two mills.', 'Maria Lund', 'According to', 'Orrin sold two mills', false],
  [
    '“Orrin sold two mills,” Maria Lund said, “and closed a mine.”',
    'Maria Lund',
    'said',
    ['Orrin sold two mills', 'and closed a mine'],
    true,
  ],
])('%s', ([text, source, cue, content, quoted]) => {
  const rows = analysisOf(text).quotes.map((quote) => ({
    source: quote.source?.name ?? null,
    cue: quote.cue.text,
    content: Array.isArray(quote.content) ? quote.content.map((span) => bare(span.text)) : bare(quote.content.text),
    quoted: quote.quoted,
  }))
  expect(rows).toContainEqual({ source, cue, content, quoted })
})

test('Orrin sold two mills: nobody is quoted', () => {
  expect(analysisOf('Orrin sold two mills.').quotes).toEqual([])
})

/** Without quotation marks and the comma before them: where the content ends is the attribute stage's affair. */
function bare(text: string): string {
  return text.replace(/^[“"]|[,.”"]+$/g, '')
}
