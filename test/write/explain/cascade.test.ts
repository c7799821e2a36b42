import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { traceArticle } from '../../../src/analyse.js'
import { read } from '../../../src/read/read.js'
import type { Traced } from '../../../src/stages.js'
import { displayWidth } from '../../../src/write/display-width.js'
import { explain } from '../../../src/write/explain.js'

const stagesOf = (text: string): Traced =>
  traceArticle(read({ id: 'made.txt', content: text, format: 'text', date: '2024-03-14' }))

test('Brightwater Ferries carried 12,000 passengers last year.', () => {
  const shown = explain(stagesOf('Brightwater Ferries carried 12,000 passengers last year.\n'), 1, 120)
  expect(shown).toMatch(/^ {2}carried +carry +finite, past, active/m)
  expect(shown).toMatch(/^ {2}last year +date +2023 +1 year before the date of writing /m)
  expect(shown).toMatch(/^ {2}12,000 +count +12,000 +passenger /m)
  expect(shown).toMatch(/^ {2}Brightwater Ferries +→ e1 Brightwater Ferries /m)
  expect(shown).toMatch(/^ {4}predicate +carry \(past, active, text "carried"\)$/m)
})

const article = readFileSync(new URL('../../../fixtures/articles/takeover.txt', import.meta.url), 'utf8')

test.for([40, 80, 120])('no line is wider than %i columns', (width) => {
  const stages = stagesOf(article)
  for (let line = 1; line <= article.split('\n').length; line++) {
    const wide = explain(stages, line, width)
      .split('\n')
      .filter((shown) => displayWidth(shown) > width)
    expect(wide).toEqual([])
  }
})

test('no line ends with a space', () => {
  const stages = stagesOf(article)
  for (let line = 1; line <= article.split('\n').length; line++) expect(explain(stages, line, 80)).not.toMatch(/ $/m)
})
