import type { Repair } from './repair.js'

export const adjectiveOperating: Repair = {
  name: 'tag.adjective.operating',
  why: '"Operating" before a word for what a business makes or loses says which: no verb has it as its object.',
  at: ['VERB', 'NOUN'],
  mend: (words, i) => (words[i]!.lower === 'operating' && results.has(words[i + 1]?.lower ?? '') ? 'ADJ' : null),
  examples: [
    ['The mill posted a rise in operating profit.', { text: 'operating', upos: 'ADJ' }],
    ['The firm began operating mills.', null],
  ],
}

const results: ReadonlySet<string> = new Set(
  'cashflow cost costs deficit earnings expense expenses income loss losses margin margins performance profit profits result results surplus'.split(
    ' ',
  ),
)

export const thatOperating: Repair = {
  name: 'tag.conjunction.that-operating',
  why: '"That" before "operating profit" has no noun to stand for: it opens a clause.',
  at: ['PRON', 'DET'],
  mend: (words, i) =>
    words[i]!.lower === 'that' && words[i + 1]?.lower === 'operating' && results.has(words[i + 2]?.lower ?? '')
      ? 'SCONJ'
      : null,
  examples: [
    ['The mill said that operating profit fell.', { text: 'that', upos: 'SCONJ' }],
    ['The mill that operating firms sold fell.', null],
  ],
}
