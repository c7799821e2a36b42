import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareCodePoints } from '../../src/run/code-points.js'

test('emoji sort after everything of the basic plane, capitals before small letters', () => {
  const sorted = ['', 'A', 'Z', 'a', 'ab', 'b', 'é', '\uff21', '\u{1f6a2}']
  expect(sorted.toReversed().sort(compareCodePoints)).toEqual(sorted)
})

test('the order is that of the code points', () => {
  const byCodePoint = (a: string, b: string) => {
    const [left, right] = [[...a], [...b]].map((all) => all.map((each) => each.codePointAt(0)!))
    const at = left!.findIndex((point, index) => point !== right![index])
    return at < 0 ? left!.length - right!.length : left![at]! - (right![at] ?? -1)
  }
  const text = fc.string({ unit: 'binary', maxLength: 4 })
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(Math.sign(compareCodePoints(a, b))).toBe(Math.sign(byCodePoint(a, b)))
    }),
  )
})
