import { expect, test } from 'vitest'
import { figuresOf, sourceOf, statusOf, whatOf, whenOf, whereOf, whoOf } from '../../src/write/claim-words.js'
import { withSpaces } from '../../src/write/wrap.js'
import { argument, claim, figure, modifier, span, time } from './rows.js'

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
  expect(whatOf(claim({ verb: 'agreed', modifiers }))).toBe('agreed with Nordlicht…')
})

test.for([
  [
    'approved the long-delayed enlargement of the eastern container terminal at the old port',
    'approved the long-delayed enlargement…',
  ],
  [
    'bought cranes, tugs and dredgers, all second-hand, from three yards in the north',
    'bought cranes, tugs and dredgers, all second-hand…',
  ],
  [
    'hired Hafenbetriebsgesellschaftsgeschäftsführerinnenverbandsvorsitzende Maria',
    'hired Hafenbetriebsgesellschaftsgeschäftsführerinnenverband…',
  ],
])('a long object is cut at a phrase end: %s', ([text, expected]) => {
  const [verb = '', ...object] = text!.split(' ')
  expect(whatOf(claim({ verb, object: object.join(' ') }))).toBe(expected)
})

test('who: a dash where the clause has no subject', () => {
  expect(whoOf(claim({ subject: 'Nordlicht AG' }))).toBe('Nordlicht AG')
  expect(whoOf(claim({}))).toBe('–')
})

test('figures: each once, ranks last', () => {
  const rank = figure({ kind: 'rank', value: 2, text: 'second-largest' })
  const share = figure({ kind: 'percent', value: 21, unit: 'percent' })
  expect(withSpaces(figuresOf(claim({ figures: [rank, share, share] })))).toBe('21 %; second-largest')
  expect(figuresOf(claim({ figures: [rank] }))).toBe('second-largest')
})

test('where: a preposition stays if it says more than "in"', () => {
  const modifiers = [modifier('place', 'from', 'Koper'), modifier('place', 'at', 'Eastern Dock')]
  expect(whereOf(claim({ modifiers }))).toBe('from Koper, Eastern Dock')
})

test('when: the date is added where the words leave it open', () => {
  const times = [time('last year', '2023'), time('in March 2023', '2023-03'), time('now', 'PRESENT_REF')]
  expect(whenOf(claim({ times }))).toBe('last year (2023); in March 2023; now')
})

test('when: an amount of time that is among the figures is not told twice', () => {
  const months = { ...time('nine months', 'P9M'), type: 'duration' as const }
  const figures = [figure({ kind: 'duration', value: 9, unit: 'month', start: 0, end: 11, text: 'nine months' })]
  expect(whenOf(claim({ times: [months, time('now')], figures }))).toBe('now')
  expect(whenOf(claim({ times: [months] }))).toBe('nine months')
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
