import { FEASTS } from '../lexicon/feasts.js'
import type { Token } from '../tag/token.js'
import { dateDraft, type WordRule } from './time-rule.js'
import { isCapital, wordAt } from './words.js'

export const feastRules: readonly WordRule[] = [
  {
    name: 'time.date.feast',
    why: 'Some feasts fall on the same day each year.',
    examples: [
      ["They met on New Year's Eve.", { text: "New Year's Eve", type: 'date' }],
      ['Shops are shut on Christmas Day.', { text: 'Christmas Day', type: 'date' }],
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
        return dateDraft('day', at, to, { kind: 'partial', unit: 'day', pattern, direction: null })
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
