import fc from 'fast-check'
import { article } from '../../bench/corpus.mjs'
import type { Source } from '../../src/read/article.js'
import { mutations } from './mutations.js'

/** Made-up news of some 20 to 160 words. */
export const newsText: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 20, max: 160 }), fc.nat())
  .map(([words, seed]) => article(words, seed))

/** News that something happened to: up to four mutations, each at a place of its own. */
export const mutatedText: fc.Arbitrary<string> = fc
  .tuple(
    newsText,
    fc.array(fc.tuple(fc.constantFrom(...mutations), fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 4 }),
  )
  .map(([text, steps]) => steps.reduce((changed, [mutation, where]) => mutation.apply(changed, where), text))

/** Anything that may stand in a string, lone surrogates too. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }).map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom(...MORSELS()), { maxLength: 120 }).map((morsels) => morsels.join('')),
)

/** Bytes as files hold them: every encoding that occurs, cut anywhere, or no text at all. */
export const anyBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc
    .tuple(mutatedText, fc.constantFrom(...ENCODINGS()), fc.nat({ max: 3 }))
    .map(([text, encode, cut]) => encode(text).subarray(0, -cut || undefined)),
)

/** A document of any of these kinds. */
export const anySource: fc.Arbitrary<Source> = fc.record({
  id: fc.constantFrom('a.txt', 'folder/b.md', '-', 'übung 😀.txt', ''),
  content: fc.oneof(mutatedText, anyText, anyBytes),
  format: fc.constantFrom('text', 'markdown'),
  date: fc.constantFrom(null, '2024-01-31', '2024-02-29', '1999-12-31'),
})

/** Pieces that grammars trip over when they meet in any order. */
function MORSELS(): readonly string[] {
  return [
    ...[
      '"',
      "'",
      '“',
      '”',
      '‘',
      '’',
      '«',
      '(',
      ')',
      '[',
      ']',
      '<',
      '>',
      '&',
      '`',
      '*',
      '_',
      '#',
      '- ',
      '> ',
      '|',
      '\\',
    ],
    ...[
      '$',
      '€',
      '%',
      '.',
      ',',
      ':',
      ';',
      '-',
      '–',
      '—',
      '/',
      '…',
      '!',
      '?',
      '1',
      '2.5',
      '1,000',
      '½',
      '٣',
      '十',
      '0x1F',
    ],
    ...[
      ' ',
      '\n',
      '\r\n',
      '\n\n',
      '\t',
      '\u00a0',
      '\u2028',
      '\u0085',
      '\u000b',
      '\ufeff',
      '\u200b',
      '\u202e',
      '\u0301',
    ],
    ...['constructor', '__proto__', 'toString', 'hasOwnProperty', 'NaN', 'Infinity', 'null', 'undefined'],
    ...[
      'the ',
      'a ',
      'of ',
      'and ',
      'or ',
      'to ',
      'not ',
      'will ',
      'said ',
      'said that ',
      'according to ',
      'if ',
      'who ',
    ],
    ...['which ', 'between ', 'up to ', 'million ', 'billion ', 'percent ', 'last year ', 'Monday ', 'May ', 'Inc. '],
    ...[
      'Turin ',
      'Ford ',
      'she ',
      'it ',
      'its ',
      'their ',
      'company ',
      'acquired ',
      'is ',
      'has been ',
      'rose ',
      '😀',
      '中',
    ],
  ]
}

function ENCODINGS(): readonly ((text: string) => Uint8Array)[] {
  const utf16 = (text: string) => Buffer.from(text, 'utf16le')
  return [
    (text) => Buffer.from(text, 'utf8'),
    (text) => Buffer.from(`\ufeff${text}`, 'utf8'),
    (text) => Buffer.from(text, 'latin1'),
    (text) => utf16(text),
    (text) => utf16(`\ufeff${text}`),
    (text) => utf16(`\ufeff${text}`).swap16(),
    (text) => Buffer.concat([Buffer.from(text.slice(0, 50), 'utf8'), Buffer.from(text.slice(50), 'latin1')]),
  ]
}
