import { expect, test } from 'vitest'
import { findingsOf, verdictsOn } from './findings-of.js'

const SOURCE =
  '“We never asked for a bridge,” said Ines Holm, the mayor. “We asked for a ferry that runs in winter.”\n\n' +
  'Paul Dacey said the plan was dead.'

test.for<[string, string, string[]]>([
  ['We never asked for a bridge', '"We never asked for a bridge," Holm said.', ['supported']],
  ['we never asked for a bridge', 'Holm said that "we never asked for a bridge".', ['supported']],
  ['We asked for a ferry … in winter', '"We asked for a ferry … in winter," Holm said.', ['supported']],
  [
    'We asked for [a boat] that runs in winter',
    '"We asked for [a boat] that runs in winter," Holm said.',
    ['supported'],
  ],
  ['We never asked for a tunnel', '"We never asked for a tunnel," Holm said.', ['misquoted']],
  ['We always asked for a bridge', '"We always asked for a bridge," Holm said.', ['misquoted']],
  ['Nobody here will pay the toll', '"Nobody here will pay the toll," Holm said.', ['unsupported']],
  // Small words in common make no quotation.
  ['one for all of the town', 'Holm called it "one for all of the town".', ['unsupported']],
  // Too short to be told from a nickname.
  ['iron lady', 'Holm, the "iron lady", left.', []],
])('“%s”', ([words, draft, verdicts]) => expect(verdictsOn(words, SOURCE, draft)).toEqual(verdicts))

test('a misquotation shows the words of the source', () => {
  const [finding] = findingsOf(SOURCE, '"We asked for a ferry that runs in summer," Holm said.').filter(
    ({ verdict }) => verdict === 'misquoted',
  )
  expect(finding?.message).toBe(
    '“We asked for a ferry that runs in summer”: a.txt:1 has “We asked for a ferry that runs in winter”',
  )
})

test('and its sentence, not the one before it', () => {
  const source = 'Lakes froze.\n\n“This is a fair price,” said Ines Holm, the mayor.'
  const [finding] = findingsOf(source, '"This is a very fair price," Holm said.').filter(
    ({ verdict }) => verdict === 'misquoted',
  )
  expect(finding?.sources.map(({ evidence }) => evidence.text)).toEqual([
    '“This is a fair price,” said Ines Holm, the mayor.',
  ])
})

test('the right words in the wrong mouth', () => {
  expect(verdictsOn('Paul Dacey', SOURCE, '"We never asked for a bridge," said Paul Dacey.')).toContain(
    'attribution-differs',
  )
  expect(verdictsOn('Ines Holm', SOURCE, '"We never asked for a bridge," said Ines Holm.')).not.toContain(
    'attribution-differs',
  )
})

test('a finding on a quotation of several sentences ends where the quotation does', () => {
  const draft = 'Holm was firm. “Nobody here will pay. Nobody will come,” she said.'
  const [finding] = findingsOf(SOURCE, draft).filter(({ rules }) => rules.includes('check.quotation.not-found'))
  expect(finding).toMatchObject({
    span: { text: 'Nobody here will pay. Nobody will come' },
    at: { line: 1, column: 17, endLine: 1, endColumn: 55 },
  })
})

test('a firm speaks through its people, and "he" may be whom the draft has just named', () => {
  const source =
    'Orla Shipping Group met on Tuesday. Ines Holm told the board that it had not paid "and never will". Later she met Paul Dacey.'
  expect(
    verdictsOn('Orla Shipping Group', source, 'Orla Shipping Group says it did not pay "and never will".'),
  ).not.toContain('attribution-differs')
  expect(verdictsOn('Paul Dacey', source, 'Paul Dacey says it did not pay "and never will".')).toContain(
    'attribution-differs',
  )
})
