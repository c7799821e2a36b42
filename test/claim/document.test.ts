import { expect, test } from 'vitest'
import { analyse } from '../../src/analyse.js'
import { SCHEMA } from '../../src/schema-version.js'
import { analysisOf } from '../helper/analysis.js'

const text = 'Orrin Ltd. sold 3 mills in May. The company made $5 million.'

test('a document names its schema, its article and its sentences', () => {
  expect(analysisOf(text, '2020-06-01').document).toMatchObject({
    schema: SCHEMA,
    id: 'test',
    date: '2020-06-01',
    sentences: 2,
  })
})

test('entities are numbered in the order of the text and have all their mentions', () => {
  const { entities } = analysisOf(text).document
  expect(entities).toMatchObject([
    { id: 'e1', name: 'Orrin Ltd.', type: 'organization', mentions: [{ text: 'Orrin Ltd.' }, { text: 'The company' }] },
  ])
})

test('every entity that a claim names is listed', () => {
  const { claims, entities } = analysisOf(text).document
  const ids = new Set(entities.map(({ id }) => id))
  for (const { subject, object } of claims) {
    for (const argument of [subject, object])
      for (const id of [argument?.entity ?? null, argument?.owner ?? null]) if (id !== null) expect(ids).toContain(id)
  }
})

test('figures and times outside claims have neither key nor time', () => {
  const { figures, times } = analysisOf(text).document
  expect(figures.map((figure) => [figure.text, figure.key, figure.time])).toEqual([
    ['3', null, null],
    ['$5 million', null, null],
  ])
  expect(times.map((time) => time.text)).toEqual(['May'])
})

test('an empty text is a document without anything', () => {
  expect(analysisOf('').document).toMatchObject({ sentences: 0, entities: [], claims: [], figures: [], times: [] })
})

test('without `all`, what has neither figure nor name is left out, and so is who says so', () => {
  const source = {
    id: 'test',
    content: 'It rained. Maria Lund said Orrin Ltd. slept.',
    format: 'text',
    date: null,
  } as const
  const lemmas = (all: boolean) => analyse(source, { all }).document.claims.map(({ predicate }) => predicate.lemma)
  expect(lemmas(true)).toEqual(['rain', 'say', 'sleep'])
  expect(lemmas(false)).toEqual(['sleep'])
})
