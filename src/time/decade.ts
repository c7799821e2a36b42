import { DECADE_WORDS, ORDINALS } from '../lexicon/time-counts.js'
import type { Token } from '../tag/token.js'
import { dateDraft, type WordRule } from './time-rule.js'
import { isDigits, isHyphen, wordAt } from './words.js'

export const decadeRules: readonly WordRule[] = [
  {
    name: 'time.date.decade',
    why: 'Tens of years in the plural are a decade; two digits or a word mean the last century.',
    examples: [
      ['It began in the 1980s.', { text: 'the 1980s', type: 'date', value: '198' }],
      ["Radio boomed in the '20s.", { text: "the '20s", type: 'date', value: '192' }],
      ['Temperatures were in the 80s.', null],
    ],
    on: 'decade',
    find(tokens, at) {
      const word = wordAt(tokens, at)
      const named = DECADE_WORDS.get(word)
      const the = wordAt(tokens, at - 1) === 'the' ? at - 1 : at
      if (named !== undefined) {
        if (the === at && !MODS.has(wordAt(tokens, at - 1)) && !isHyphen(tokens, at - 1)) return null
        return dateDraft('decade', the, at + 1, `19${named}`)
      }
      const digits = word.slice(0, -1)
      if (digits.length === 4 && isDigits(digits) && digits.endsWith('0')) {
        return dateDraft('decade', the, at + 1, digits.slice(0, 3))
      }
      const quoted = wordAt(tokens, at - 1) === "'" || wordAt(tokens, at - 1) === '‘'
      const short = word.startsWith("'") ? digits.slice(1) : quoted ? digits : ''
      if (short.length !== 2 || !short.endsWith('0') || !isDigits(short)) return null
      const start = word.startsWith("'") ? at : at - 1
      return dateDraft('decade', wordAt(tokens, start - 1) === 'the' ? start - 1 : start, at + 1, `19${short[0]}`)
    },
  },
  {
    name: 'time.date.century',
    why: 'The 20th century is that of the years that begin with 19.',
    examples: [
      ['The church dates from the 12th century.', { text: 'the 12th century', type: 'date', value: '11' }],
      ['It is a 19th-century house.', { text: '19th-century', type: 'date', value: '18' }],
      ['It took half a century.', null],
    ],
    on: 'unit',
    find(tokens, at) {
      const word = wordAt(tokens, at)
      if (word !== 'century') return null
      const place = isHyphen(tokens, at - 1) ? at - 2 : at - 1
      const [number, from] = ordinalBefore(tokens, place)
      if (number === null || number < 2) return null
      const the = wordAt(tokens, from - 1) === 'the' && place === at - 1 ? from - 1 : from
      return dateDraft('century', the, at + 1, number < 11 ? `0${number - 1}` : `${number - 1}`)
    },
  },
]

const MODS: ReadonlySet<string> = new Set(['early', 'late', 'mid'])

/** "20th", "nineteenth", "twenty-first": the number and where it starts. */
function ordinalBefore(tokens: readonly Token[], at: number): readonly [number: number | null, from: number] {
  const word = wordAt(tokens, at)
  const tail = word.slice(-2)
  const digits = word.slice(0, -2)
  if (isDigits(digits) && (tail === 'th' || tail === 'st' || tail === 'nd' || tail === 'rd'))
    return [Number(digits), at]
  const number = ORDINALS.get(word) ?? null
  if (number === 1 && isHyphen(tokens, at - 1) && wordAt(tokens, at - 2) === 'twenty') return [21, at - 2]
  return [number, at]
}
