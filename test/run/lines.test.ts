import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lines } from '../../src/run/lines.js'

async function* stream(chunks: readonly Uint8Array[]) {
  yield* chunks
}

async function linesOf(chunks: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for await (const line of lines(stream(chunks.map((chunk) => Buffer.from(chunk))))) found.push(line.toString())
  return found
}

test.for<[string[], string[]]>([
  [[], []],
  [['one\ntwo\n'], ['one', 'two']],
  [
    ['on', 'e\nt', 'wo'],
    ['one', 'two'],
  ],
  [['\n\n'], ['', '']],
  [
    ['a\n', '', 'b'],
    ['a', 'b'],
  ],
])('%j', async ([chunks, expected]) => expect(await linesOf(chunks)).toEqual(expected))

test('however the bytes are cut, the lines are the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.constantFrom('a', 'é', '\n') }),
      fc.integer({ min: 1, max: 5 }),
      async (text, size) => {
        const bytes = Buffer.from(text)
        const cut = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
          bytes.subarray(i * size, (i + 1) * size),
        )
        const found: string[] = []
        for await (const line of lines(stream(cut))) found.push(line.toString())
        expect(found.join('\n')).toBe(text.endsWith('\n') ? text.slice(0, -1) : text)
      },
    ),
  )
})
