import { expect, test } from 'vitest'
import { clip, shortenMiddle } from '../../src/write/shorten.js'

test.for<[string, number, string]>([
  ['articles/harbour-authority.txt:12', 40, 'articles/harbour-authority.txt:12'],
  ['articles/harbour-authority.txt:12', 20, 'articl…hority.txt:12'],
  ['記事/東京港湾公社.txt:3', 12, '記…社.txt:3'],
])('%s in %i columns', ([text, width, expected]) => expect(shortenMiddle(text, width)).toBe(expected))

test.for<[string, number, string]>([
  ['a stake in the harbour', 40, 'a stake in the harbour'],
  ['a stake in the harbour', 14, 'a stake in…'],
  ['Donaudampfschiff', 6, 'Donau…'],
])('%s clipped to %i columns', ([text, width, expected]) => expect(clip(text, width)).toBe(expected))
