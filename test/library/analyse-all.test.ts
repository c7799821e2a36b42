import { expect, test } from 'vitest'
import { analyse, analyseAll, type Source } from '../../src/index.js'

const source = (id: string): Source => ({ id, content: `Orlo plc bought ${id} trams.`, format: 'text', date: null })

test('articles come out in the order in which they go in, from a list or a stream', async () => {
  async function* stream() {
    yield* [source('5'), source('6')]
  }
  for (const sources of [[source('5'), source('6')], new Set([source('5'), source('6')]), stream()]) {
    const found = []
    for await (const { document } of analyseAll(sources)) found.push(document)
    expect(found).toEqual([analyse(source('5')).document, analyse(source('6')).document])
  }
})

test('the next article is asked for when the one before it was taken, and none after the last that is wanted', async () => {
  const asked: string[] = []
  let closed = false
  function* sources() {
    try {
      for (const id of ['5', '6', '7']) {
        asked.push(id)
        yield source(id)
      }
    } finally {
      closed = true
    }
  }
  for await (const { document } of analyseAll(sources())) {
    expect(asked.at(-1)).toBe(document.id)
    if (document.id === '6') break
  }
  expect(asked).toEqual(['5', '6'])
  expect(closed).toBe(true)
})

test('options are those of analyse', async () => {
  const said = { ...source('5'), content: 'It rained.' }
  const claimsWith = async (all: boolean) => {
    for await (const { document } of analyseAll([said], { all })) return document.claims.length
    return null
  }
  expect([await claimsWith(true), await claimsWith(false)]).toEqual([1, 0])
})
