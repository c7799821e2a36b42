import type { Token } from '../tag/token.js'
import { dateDraft, type WordRule } from './time-rule.js'
import { isHyphen, isPossessiveMark, wordAt } from './words.js'

export const yearEndRules: readonly WordRule[] = [
  {
    name: 'time.date.year-end',
    why: '"Year-end" is the last day of the year of writing, "year’s end" its last part.',
    examples: [
      ['It will close by year-end.', { text: 'year-end', type: 'date' }],
      ["The deal closes at year's end.", { text: "year's end", type: 'date', mod: 'end' }],
      ['Nobody saw the end.', null],
    ],
    on: 'year-end',
    find(tokens, at) {
      const joined = isHyphen(tokens, at - 1) || isPossessiveMark(tokens, at - 1)
      const place = joined ? at - 2 : at - 1
      if (wordAt(tokens, place) !== 'year' || isNounNext(tokens, at + 1)) return null
      const before = wordAt(tokens, place - 1)
      // "last year's end" is read from "last year" and its end
      if (before === 'last' || before === 'this' || before === 'next') return null
      const from = before === 'the' && isPossessiveMark(tokens, at - 1) ? place - 1 : place
      if (!isPossessiveMark(tokens, at - 1)) {
        const relative = { kind: 'partial', unit: 'day', pattern: 'XXXX-12-31', direction: 0 } as const
        return dateDraft('day', from, at + 1, relative)
      }
      return dateDraft('year', from, at + 1, { kind: 'shift', unit: 'year', amount: 0, from: 'document' }, 'end')
    },
  },
]

function isNounNext(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.upos === 'NOUN'
}
