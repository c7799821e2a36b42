import { expect, test } from 'vitest'
import type { Claim } from '../../../src/model.js'
import { claimOf } from '../claims-of.js'

/** Words by line of a table. */
export function lines(table: string): string[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/**
 * For each word, the sentence that the pattern makes of it (the word stands where "~" does), and how surely what its verb
 * "sell" tells happens. With "not", it is told not to happen.
 */
export function are(sure: Claim['factuality'] | `not ${Claim['factuality']}`, pattern: string, words: string): void {
  const negative = sure.startsWith('not ')
  test.for(lines(words).map((word) => pattern.replace('~', word)))(`%s: ${sure}`, (text) => {
    const claim = claimOf(text.charAt(0).toUpperCase() + text.slice(1), 'sell')
    expect([claim?.factuality, claim?.polarity]).toEqual([
      negative ? sure.slice(4) : sure,
      negative ? 'negative' : 'positive',
    ])
  })
}
