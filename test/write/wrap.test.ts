import fc from 'fast-check'
import { expect, test } from 'vitest'
import { displayWidth } from '../../src/write/display-width.js'
import { wrap } from '../../src/write/wrap.js'

test.for<[string, number, string[]]>([
  ['Harbour Authority', 20, ['Harbour Authority']],
  ['Harbour Authority', 10, ['Harbour', 'Authority']],
  ['≤40,000\u00a0TEU; 21\u00a0%', 12, ['≤40,000 TEU;', '21 %']],
  ['≤40,000\u00a0TEU; 21\u00a0%', 8, ['≤40,000', 'TEU;', '21 %']],
  ['14,200\u00a0trucks; >60\u00a0ports', 12, ['14,200', 'trucks;', '>60 ports']],
  ['USD\u202f31.50\u00a0/\u202fshare; 38\u202f%', 12, ['USD 31.50', '/ share;', '38 %']],
  ['USD\u202f31.50', 8, ['USD', '31.50']],
  ['Monday (2026-06-08)', 12, ['Monday', '(2026-06-08)']],
  ['cost-competitive edge', 12, ['cost-', 'competitive', 'edge']],
  ['Donaudampfschiff', 6, ['Donaud', 'ampfsc', 'hiff']],
  ['東京港湾公社', 5, ['東京', '港湾', '公社']],
  ['👩‍🚀👩‍🚀👩‍🚀', 4, ['👩‍🚀👩‍🚀', '👩‍🚀']],
  ['ne\u0301e\u0301', 2, ['ne\u0301', 'e\u0301']],
  ['', 5, ['']],
])('%j at %i', ([text, width, expected]) => expect(wrap(text, width)).toEqual(expected))

test('no line is wider than asked, and no letter is lost (a few single letters take three columns)', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 4, max: 30 }), (text, width) => {
      const lines = wrap(text, width)
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width)
      const letters = (of: string) => of.replace(/[\s\u2060]/g, '')
      expect(letters(lines.join(''))).toBe(letters(text))
    }),
  )
})
