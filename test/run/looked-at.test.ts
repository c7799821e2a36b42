import { expect, test } from 'vitest'
import { lookedAt } from '../../src/run/looked-at.js'

const textOf = async (stream: AsyncIterable<Uint8Array>) => {
  let text = ''
  for await (const chunk of stream) text += Buffer.from(chunk)
  return text
}

async function* given(chunks: readonly string[], ended: string[] = []): AsyncGenerator<Uint8Array> {
  try {
    for (const chunk of chunks) yield Buffer.from(chunk)
  } finally {
    ended.push('ended')
  }
}

test.for<[string[], string]>([
  [[], ''],
  [['a'], 'a'],
  [['a', '', 'b', 'cd', 'e'], 'abcd'],
  [['abcdef', 'g'], 'abcdef'],
])('%s is looked at by its first bytes and comes out whole', async ([chunks, head]) => {
  let seen = ''
  const whole = await textOf(
    lookedAt(given(chunks), (bytes, rest) => {
      seen = Buffer.from(bytes).toString()
      return rest
    }),
  )
  expect(seen).toBe(head)
  expect(whole).toBe(chunks.join(''))
})

test('who stops reading stops the giver', async () => {
  const ended: string[] = []
  for await (const _ of lookedAt(given(['abc', 'def', 'ghi'], ended), (_head, whole) => whole)) break
  expect(ended).toEqual(['ended'])
})

test('an error in deciding stops the giver too', async () => {
  const ended: string[] = []
  const refused = lookedAt(given(['abc'], ended), () => {
    throw new Error('no')
  })
  await expect(textOf(refused)).rejects.toThrow('no')
  expect(ended).toEqual(['ended'])
})
