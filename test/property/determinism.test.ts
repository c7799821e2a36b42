import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse } from '../../src/analyse.js'
import type { Source } from '../../src/read/article.js'
import { anySource, mutatedText } from '../helper/generate.js'

const printed = (source: Source) => JSON.stringify(analyse(source, { all: true }))

test('a document gives the same bytes again', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anySource, (source) => {
      expect(printed(source)).toBe(printed(source))
    }),
    { seed: 6, numRuns: 150 },
  )
})

test('a document gives the same bytes after any others, in any order', { timeout: 60_000 }, () => {
  const several = fc.array(anySource, { minLength: 2, maxLength: 6 })
  fc.assert(
    fc.property(
      several.chain((sources) =>
        fc.tuple(fc.constant(sources), fc.shuffledSubarray(sources, { minLength: sources.length })),
      ),
      ([sources, shuffled]) => {
        const before = new Map(sources.map((source) => [source, printed(source)]))
        for (const source of shuffled) expect(printed(source)).toBe(before.get(source))
      },
    ),
    { seed: 7, numRuns: 60 },
  )
})

test('options do not change what is read elsewhere: a call with --all leaves the next as it was', {
  timeout: 60_000,
}, () => {
  const few = (source: Source) => JSON.stringify(analyse(source, { all: false }))
  fc.assert(
    fc.property(anySource, (source) => {
      const before = few(source)
      printed(source)
      expect(few(source)).toBe(before)
    }),
    { seed: 8, numRuns: 60 },
  )
})

// A child runs the built program with a clock that throws: a fresh process, another locale, another time zone, and the
// documents the other way round.
test.for([
  ['C', 'UTC'],
  ['tr_TR.UTF-8', 'Pacific/Kiritimati'],
  ['de_DE.UTF-8', 'America/St_Johns'],
] as const)(
  'a process with LC_ALL=%s TZ=%s and no clock prints the same bytes',
  { timeout: 60_000 },
  ([locale, zone]) => {
    const sources = fc.sample(mutatedText, { seed: 9, numRuns: 40 }).map(
      (content, index): Source => ({
        id: `${index}.txt`,
        content,
        format: 'text',
        date: index % 2 ? '2024-01-31' : null,
      }),
    )
    const plain = printedByChild(sources, 'en_US.UTF-8', 'Europe/London')
    expect(plain).toHaveLength(sources.length)
    expect(printedByChild(sources.toReversed(), locale, zone)).toEqual(plain.toReversed())
  },
)

function printedByChild(sources: readonly Source[], locale: string, zone: string): string[] {
  const output = execFileSync(
    process.execPath,
    [fileURLToPath(new URL('../helper/analyse-child.mjs', import.meta.url))],
    {
      input: JSON.stringify(sources),
      env: { LC_ALL: locale, LANG: locale, LANGUAGE: locale, TZ: zone },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  )
  return JSON.parse(output) as string[]
}
