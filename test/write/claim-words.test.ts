import { expect, test } from 'vitest'
import { sourceOf, statusOf, whatOf, whenOf, whereOf } from '../../src/write/claim-words.js'
import { argument, claim, modifier, span, time } from './rows.js'

test.for([
  ['acquired 21% stake', { verb: 'acquired', lemma: 'acquire', object: '21% stake' }],
  ['assemble buses', { verb: 'is contemplating assembling', lemma: 'assemble', object: 'buses' }],
  ['was named chair', { verb: 'was named', lemma: 'name', voice: 'passive', object: 'chair' }],
  ['be named chair', { verb: 'could soon be named', lemma: 'name', voice: 'passive', object: 'chair' }],
  ['be sold', { verb: 'was not sold', lemma: 'sell', voice: 'passive', polarity: 'negative' }],
  ['sell', { verb: "didn't sell", lemma: 'sell', polarity: 'negative' }],
  ['is largest port', { verb: '', lemma: 'be', object: 'largest port' }],
  ['has 40 cranes', { verb: '', lemma: 'have', object: '40 cranes' }],
] as const)('what: %s', ([expected, fields]) => expect(whatOf(claim(fields))).toBe(expected))

test('what has no column of its own stands behind the verb, as far as a few words go', () => {
  const modifiers = [
    modifier('partner', 'with', 'Nordlicht'),
    modifier('place', 'in', 'Trieste'),
    modifier('topic', 'on', 'the terms of a sale that nobody had yet seen in writing'),
  ]
  expect(whatOf(claim({ verb: 'agreed', modifiers }))).toBe('agreed with Nordlicht')
})

test('where: a preposition stays if it says more than "in"', () => {
  const modifiers = [modifier('place', 'from', 'Koper'), modifier('place', 'at', 'Eastern Dock')]
  expect(whereOf(claim({ modifiers }))).toBe('from Koper, Eastern Dock')
})

test('when: the date is added where the words leave it open', () => {
  const times = [time('last year', '2023'), time('in March 2023', '2023-03'), time('now', 'PRESENT_REF')]
  expect(whenOf(claim({ times }))).toBe('last year (2023); in March 2023; now')
})

test('source: who passed it on stands behind it', () => {
  const said = { cue: span('said'), quoted: true, through: null }
  expect(sourceOf({ ...said, source: argument('two officials'), medium: argument('Reuters') })).toBe(
    'two officials (via Reuters)',
  )
})

test.for([
  ['', 'asserted', 'positive'],
  ['not', 'asserted', 'negative'],
  ['planned', 'planned', 'positive'],
  ['not (planned)', 'planned', 'negative'],
] as const)('status: "%s"', ([expected, factuality, polarity]) =>
  expect(statusOf(claim({ factuality, polarity }))).toBe(expected),
)
