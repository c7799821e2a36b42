import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findingsOf } from './findings-of.js'

const articles = new URL('../../../fixtures/articles/', import.meta.url)

test.for(readdirSync(articles))('%s against itself: nothing to look at', (name) => {
  const text = readFileSync(new URL(name, articles), 'utf8')
  const found = findingsOf(text, text)
  expect(found.length).toBeGreaterThan(20)
  expect(found.filter(({ severity }) => severity === 'warning' || severity === 'error')).toEqual([])
})
