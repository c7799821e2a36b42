import { expect, test } from 'vitest'
import { attributedOf, attributionsOf } from './rows.js'

/** Cue and the cue that it is nested in. */
function nestingOf(text: string): [cue: string, outer: string | null][] {
  const rows = attributionsOf(text)
  return attributedOf(text).attributions.map(({ outer }, i) => [rows[i]!.cue, outer === null ? null : rows[outer]!.cue])
}

test.for<[string, [string, string | null][]]>([
  [
    'Roe said that the union had promised to return.',
    [
      ['said', null],
      ['had promised', 'said'],
    ],
  ],
  [
    'The firm said the mill would close, according to the Harbour Times.',
    [
      ['according to', null],
      ['said', 'according to'],
    ],
  ],
  [
    '“I believe that we can win,” Roe said.',
    [
      ['said', null],
      ['believe', 'said'],
    ],
  ],
  [
    'The miller, Roe said, wants to leave.',
    [
      ['said', null],
      ['wants', 'said'],
    ],
  ],
])('%s', ([text, nesting]) => expect(nestingOf(text)).toEqual(nesting))

test('an attribution stands behind the one that it is nested in', () => {
  const { attributions } = attributedOf(
    'Roe said that the union had promised to return. “I think it believes that it won,” Ann said. It rained, Bob added.',
  )
  for (const [i, { outer }] of attributions.entries()) expect(outer ?? -1).toBeLessThan(i)
})
