import { describe, expect, test } from 'vitest'
import { linesOf } from './clauses-of.js'

// "It was … who": one thing told in two clauses.

describe('what it presents belongs to the clause behind it', () => {
  test.for([
    ['It was Roe, not Holm, who signed the lease.', 'main: Roe | signed | the lease'],
    ['It was Roe that the firm hired.', 'main: the firm | hired | Roe'],
    ['It was in May that the mill closed.', 'main: the mill | closed | – | in May'],
    ['It was in Tarn that the firm sold the mill.', 'main: the firm | sold | the mill | in Tarn'],
    ['It was not until June that the mill opened.', 'main: the mill | opened | – | June'],
  ] as const)('%s', ([text, clause]) => expect(linesOf(text)).toContain(clause))
})

describe('no cleft', () => {
  test.for([
    ['It was a clerk who signed the lease.', 'relative: a clerk | signed | the lease'],
    ['It was clear in May that the mill had closed.', 'reported: the mill | had closed'],
    ['It is a firm that makes pumps.', 'relative: a firm | makes | pumps'],
  ] as const)('%s', ([text, clause]) => expect(linesOf(text)).toContain(clause))
})
