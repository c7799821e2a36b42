import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokenize } from '../../src/tag/tokenize.js'
import { tokensOf } from './tokens-of.js'

// Tokens stand apart by spaces on the right.
const cases: Record<string, readonly (readonly [text: string, tokens: string])[]> = {
  'clitics stand alone': [
    ["didn't", "did n't"],
    ['don’t', 'do n’t'],
    ["can't", "ca n't"],
    ["won't", "wo n't"],
    ['cannot', 'can not'],
    ["it's", "it 's"],
    ["they're", "they 're"],
    ["we've", "we 've"],
    ["I'll", "I 'll"],
    ["she'd", "she 'd"],
    ["o'clock", "o'clock"],
    ["O'Brien", "O'Brien"],
  ],
  'possessive marks stand alone': [
    ["the farm's owner", "the farm 's owner"],
    ["the farms' owner", "the farms ' owner"],
    ['the farms’ owner', 'the farms ’ owner'],
    ["James's farm", "James 's farm"],
    ['the U.S.’s farms', 'the U.S. ’s farms'],
  ],
  'compounds are split at their hyphens': [
    ['third-quarter', 'third - quarter'],
    ['12-year-old', '12 - year - old'],
    ['Müller-Lüdenscheidt', 'Müller - Lüdenscheidt'],
    ['U.S.-based', 'U.S. - based'],
    ['won 3-1', 'won 3 - 1'],
    ['co-operate', 'co-operate'],
    ['pre-tax', 'pre-tax'],
    ['non-cash', 'non-cash'],
    ['2024-01-12', '2024-01-12'],
    ['well -- no', 'well -- no'],
    ['well—no', 'well — no'],
  ],
  'abbreviations keep their stop': [
    ['Acme Inc. fell', 'Acme Inc. fell'],
    ['Dr. Roe', 'Dr. Roe'],
    ['Oct. 31', 'Oct. 31'],
    ['No. 5', 'No. 5'],
    ['at 9 a.m.', 'at 9 a.m.'],
    ['the U.S. Senate', 'the U.S. Senate'],
    ['(U.S.)', '( U.S. )'],
    ['He said no.', 'He said no .'],
    ['It is late.', 'It is late .'],
  ],
  'initials keep their stop': [
    ['J. K. Rowe', 'J. K. Rowe'],
    ['J.K. Rowe', 'J.K. Rowe'],
    ['she and I.', 'she and I .'],
  ],
  'numbers stay whole': [
    ['3.5', '3.5'],
    ['1,234.56', '1,234.56'],
    ['.5', '.5'],
    ['1.6bn', '1.6bn'],
    ['3:30', '3:30'],
    ['1/2', '1/2'],
    ['1990s', '1990s'],
    ['7,000-ton', '7,000 - ton'],
    ['It fell 2.', 'It fell 2 .'],
    ['1, 2, 3', '1 , 2 , 3'],
  ],
  'currency signs and "%" stand alone': [
    ['$5', '$ 5'],
    ['US$5', 'US$ 5'],
    ['C$2.7', 'C$ 2.7'],
    ['£3m', '£ 3m'],
    ['€4', '€ 4'],
    ['5%', '5 %'],
  ],
  'letters and signs that make a name stay together': [
    ['AT&T', 'AT&T'],
    ['R&D', 'R&D'],
    ['CO2', 'CO2'],
    ['food & drink', 'food & drink'],
    ['and/or', 'and / or'],
  ],
  'addresses stay whole': [
    ['https://example.org/a?b=1, and', 'https://example.org/a?b=1 , and'],
    ['see www.example.org.', 'see www.example.org .'],
    ['(jo@example.org)', '( jo@example.org )'],
    ['jo@example.org.', 'jo@example.org .'],
    ['@name', '@ name'],
    ['9 @ 5', '9 @ 5'],
  ],
  'marks stand alone': [
    ['“Yes,” he', '“ Yes , ” he'],
    ['‘Yes’', '‘ Yes ’'],
    ['"Yes"', '" Yes "'],
    ['(a)', '( a )'],
    ['Wait...', 'Wait ...'],
    ['Wait…', 'Wait …'],
    ['#tag', '# tag'],
  ],
}

describe.each(Object.entries(cases))('%s', (_, rows) => {
  test.for(rows)('%s', ([text, tokens]) => expect(tokensOf(text)).toEqual(tokens.split(' ')))
})

describe('what is not plain ASCII', () => {
  test.for([
    ['a no-break space parts words', 'a\u00a0b', ['a', 'b']],
    ['a zero-width space parts words', 'a\u200bb', ['a', 'b']],
    ['a line separator parts words', 'a\u2028b', ['a', 'b']],
    ['a soft hyphen is part of its word', 'soft\u00adware', ['soft\u00adware']],
    ['accents are letters', 'naïve café', ['naïve', 'café']],
    ['an emoji is one token', '👍 ok', ['👍', 'ok']],
    ['a lone surrogate is one token', 'a \ud83d b', ['a', '\ud83d', 'b']],
    ['nothing is no token', ' \n\t ', []],
  ] as const)('%s', ([, text, tokens]) => expect(tokensOf(text)).toEqual(tokens))
})

test('markup marks are read as white space', () => {
  const text = 'a **big** mill'
  const marks = [
    { start: 2, end: 4 },
    { start: 7, end: 9 },
  ]
  const tokens = tokenize(text, 0, text.length, marks)
  expect(tokens.map((token) => token.text)).toEqual(['a', 'big', 'mill'])
  expect(tokens.map((token) => token.spaced)).toEqual([false, true, true])
})

test('a token knows whether white space stands before it', () => {
  const text = 'It’s $5, no?'
  const spaced = tokenize(text, 0, text.length).filter((token) => token.spaced)
  expect(spaced.map((token) => token.text)).toEqual(['$', 'no'])
})

test('every token slices back to its text, and nothing but white space stands between two', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(..."aB1.,-’'$%&@/ ") })),
      (text) => {
        let end = 0
        for (const token of tokenize(text, 0, text.length)) {
          expect(text.slice(token.start, token.end)).toBe(token.text)
          expect(token.start).toBeGreaterThanOrEqual(end)
          expect(token.spaced || token.start === end).toBe(true)
          end = token.end
        }
      },
    ),
    { seed: 11, numRuns: 300 },
  )
})
