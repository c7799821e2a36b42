import { describe, expect, test } from 'vitest'
import { analysisOf } from '../../helper/analysis.js'
import { otherFact } from './other-fact.js'
import { notYet, sameFact } from './same-fact.js'

describe('the same fact in other words has the same key', () => {
  test.for(sameFact.flatMap(([first, ...others]) => others.map((other) => [first!, other] as const)))(
    '%s / %s',
    ([one, other]) => expect(keyAt(other)).toBe(keyAt(one)),
  )
})

describe('the same fact that is not yet seen to be', () => {
  test.fails.for(notYet)('%s / %s: %s', ([one, other]) => expect(keyAt(other)).toBe(keyAt(one)))
})

describe('another fact has another key', () => {
  test.for(otherFact)('%s / %s', ([one, other]) => expect(keyAt(other)).not.toBe(keyAt(one)))
})

/** The key of the figure between « and », or else of the claim whose predicate stands there. */
function keyAt(marked: string): string {
  const start = marked.indexOf('«')
  const end = marked.indexOf('»') - 1
  const { claims } = analysisOf(marked.replace(/[«»]/g, '')).document
  const figure = claims.flatMap(({ figures }) => figures).find((f) => f.start < end && f.end > start)
  const claim = claims.find(({ predicate }) => predicate.start <= start && predicate.end >= end)
  const key = figure?.key ?? claim?.key
  if (key === undefined) throw new Error(`no figure and no predicate between « and »: ${marked}`)
  return key
}
