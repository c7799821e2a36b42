import { expect, test } from 'vitest'
import { analyse } from '../../src/analyse.js'

/** The name that the table gives the words at issue: those of the last claim's subject. */
function lastSubject(content: string): string | undefined {
  const { document } = analyse({ id: 'a.txt', content, format: 'text', date: null }, { all: true })
  return document.claims.at(-1)!.subject?.name
}

test.for([
  ['A spokeswoman for the council said it had hired 42 cooks.', 'council'],
  ['A spokesman for the town said it rained.', 'it'],
  ['The survey said that it had 42 errors.', 'survey'],
] as const)('%s: %s', ([text, name]) => {
  expect(lastSubject(text)).toBe(name)
})

/** The name of the last claim's object. */
function lastObject(content: string): string | undefined {
  const { document } = analyse({ id: 'a.txt', content, format: 'text', date: null }, { all: true })
  return document.claims.at(-1)!.object?.name
}

test.for([
  ['The council said the money would double its workforce.', 'its workforce'],
  ['The brewer lost money and doubled its workforce.', 'brewer’s workforce'],
  ['Growth slowed after a flood closed its mills.', 'its mills'],
  ['Growth slowed after a flood left its course.', 'flood’s course'],
] as const)('%s: %s', ([text, name]) => {
  expect(lastObject(text)?.replace("'", '’')).toBe(name)
})
