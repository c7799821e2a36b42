import { expect, test } from 'vitest'
import { analyse } from '../../src/analyse.js'

function timesOf(content: string): string[] {
  const { document } = analyse({ id: 'a.txt', content, format: 'text', date: '2025-03-01' }, { all: true })
  return document.claims[0]!.times.map(({ text }) => text)
}

test.for([
  ['Kelmar sold 348 looms, its lowest tally outside the war since 2004.', []],
  ['Sales fell 3% in May, the biggest fall since 2004.', ['May']],
  ['Sales fell 3% in May for the first time in ten years.', ['May']],
  ['Kelmar lost three points, the largest loss for a governing party in a by-election since 2008.', []],
  ['Crude slipped 90 cents to $71, its lowest since 2004.', []],
  ['Sales have fallen 3% since 2004.', ['2004']],
  ['The oldest mill has lost $3 million since 2004.', ['2004']],
] as const)('%s', ([text, times]) => {
  expect(timesOf(text)).toEqual(times)
})
