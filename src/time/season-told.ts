import type { Token } from '../tag/token.js'
import { dateDraft, type WordRule } from './time-rule.js'
import { wordAt } from './words.js'

export const seasonToldRules: readonly WordRule[] = [
  {
    name: 'time.date.season-told',
    why: 'A season of sport, theatre or school has no place in the calendar, but "last" and "this" say which one.',
    examples: [
      ['He scored six goals this season.', { text: 'this season', type: 'date', value: null }],
      ['She left at the end of the last term.', null],
      ['It is the season of mists.', null],
    ],
    on: 'season-word',
    find(tokens, at) {
      if (!POINTED.has(wordAt(tokens, at - 1)) || isCompound(tokens[at + 1])) return null
      return dateDraft('reference', wordAt(tokens, at - 2) === 'the' ? at - 2 : at - 1, at + 1, null)
    },
  },
]

const POINTED: ReadonlySet<string> = new Set(['current', 'last', 'next', 'previous', 'this'])

/** "last season ticket": the noun after it is what is told. */
function isCompound(next: Token | undefined): boolean {
  return next?.upos === 'NOUN'
}
