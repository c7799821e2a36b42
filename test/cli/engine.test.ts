import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { tidy } from '../../src/cli/engine.js'
import type { Draft } from '../../src/run/draft.js'

const draft: Draft = { text: 'a row\n', rows: 1, unread: 0, notes: [] }

function source(bytes: number) {
  return { id: 'a.txt', content: new Uint8Array(bytes), format: 'text' as const, date: null }
}

describe('the memory of a long run', () => {
  it('is given back every few seconds of work', async () => {
    const garbage = new WeakRef({ of: 'an earlier document' })
    await setImmediate()

    expect([...tidy(() => [draft])(source(2 ** 21))]).toEqual([draft])

    expect(garbage.deref()).toBeUndefined()
  })

  it('is left alone while little was done', async () => {
    const garbage = new WeakRef({ of: 'an earlier document' })
    await setImmediate()

    expect([...tidy(() => [draft, draft])(source(2 ** 10))]).toEqual([draft, draft])

    expect(garbage.deref()).toBeDefined()
  })
})
