import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decode } from '../../src/read/decode.js'
import { decoded } from '../../src/run/decoded.js'
import type { Messages } from '../../src/run/messages.js'

const quiet: Messages = { error: () => {}, note: () => {}, detail: () => {}, fault: () => {}, failed: false }

test('any bytes give a text, and the same one each time', async () => {
  const anyBytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc
      .array(fc.constantFrom(0x20, 0x41, 0x81, 0x92, 0xa3, 0xc3, 0xe9, 0xfe), { maxLength: 300 })
      .map((all) => Uint8Array.from(all)),
  )
  await fc.assert(
    fc.asyncProperty(
      anyBytes,
      fc.constantFrom(null, 'shift_jis', 'utf-16be', 'windows-1252'),
      async (bytes, forced) => {
        const once = await decoded(bytes, forced, 'a.txt', quiet)
        expect(await decoded(bytes, forced, 'a.txt', quiet)).toEqual(once)
        const { text, encoding } = decode(once.content, once)
        expect(typeof text).toBe('string')
        expect(encoding).toBe(once.encoding ?? 'utf-8')
      },
    ),
  )
})

test('what is valid UTF-8 stays bytes, to be decoded where it is analysed', async () => {
  const bytes = new TextEncoder().encode('Łódź')
  expect(await decoded(bytes, null, 'a.txt', quiet)).toEqual({ content: bytes })
})
