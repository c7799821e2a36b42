import { FEASTS } from '../lexicon/feasts.js'
import { POINTERS } from '../lexicon/time-pointers.js'
import type { Token } from '../tag/token.js'
import { inYear } from './feast-day.js'
import { dateDraft, type WordRule } from './time-rule.js'
import { isCapital, wordAt, yearOf } from './words.js'

export const feastRules: readonly WordRule[] = [
  {
    name: 'time.date.feast',
    why: 'Feasts fall on the same day each year, or on one that the year gives.',
    examples: [
      ["They met on New Year's Eve.", { text: "New Year's Eve", type: 'date' }],
      ['Shops are shut on Christmas Day.', { text: 'Christmas Day', type: 'date' }],
      ['Markets shut on Good Friday.', { text: 'Good Friday', type: 'date' }],
      ['Sales rose last Christmas.', { text: 'last Christmas', type: 'date' }],
      ['A new year begins.', null],
      ['They live on Christmas Island.', null],
    ],
    on: 'feast',
    find(tokens, at) {
      const names = FEASTS.get(wordAt(tokens, at))
      if (names === undefined || !isCapital(tokens[at])) return null
      for (const [name, day] of names) {
        const to = endOf(tokens, at + 1, name)
        if (to === -1 || (name === '' && isNameNext(tokens, to, names))) continue
        const pattern = `XXXX-${day}`
        const year = yearOf(wordAt(tokens, to))
        if (year !== null) return dateDraft('day', at, to + 1, inYear(pattern, year))
        const direction = POINTERS.get(wordAt(tokens, at - 1)) ?? null
        const from = direction === null ? at : at - 1
        return dateDraft('day', from, to, { kind: 'partial', unit: 'day', pattern, direction })
      }
      return null
    },
  },
]

/** Where the words stand that make the longer name; -1 if they do not. */
function endOf(tokens: readonly Token[], at: number, name: string): number {
  if (name === '') return at
  let to = at
  for (const word of name.split(' ')) {
    if (wordAt(tokens, to) !== word) return -1
    to++
  }
  return to
}

/** "Christmas Island", or "Christmas Eve", which has its own row. */
function isNameNext(tokens: readonly Token[], at: number, names: ReadonlyMap<string, string>): boolean {
  return isCapital(tokens[at]) || names.has(wordAt(tokens, at))
}
