import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const here = new URL('.', import.meta.url)
const page = readFileSync(new URL('../../docs/promises.md', here), 'utf8')
const readme = readFileSync(new URL('../../README.md', here), 'utf8')

const stated = Array.from(page.matchAll(/^(\d+)\. \*\*/gm), (match) => Number(match[1]))
const tested = readdirSync(here)
  .filter((name) => name.endsWith('.test.ts'))
  .flatMap((name) => Array.from(readFileSync(new URL(name, here), 'utf8').matchAll(/['"`]promise (\d+): /g)))
  .map((match) => Number(match[1]))

test('every promise has a test, and every test a promise', () => {
  expect([...new Set(tested)].sort((a, b) => a - b)).toEqual(stated)
})

test('no number is given twice, and they stand in order', () => {
  expect(stated.length).toBeGreaterThan(25)
  expect(stated).toEqual([...new Set(stated)].sort((a, b) => a - b))
})

test('the README leads to the page', () => {
  expect(readme).toContain('](docs/promises.md)')
})
