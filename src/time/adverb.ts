import { REPEATING_ADVERBS } from '../lexicon/repeating-adverbs.js'
import { setDraft, type WordRule } from './time-rule.js'
import { wordAt } from './words.js'

export const adverbRules: readonly WordRule[] = [
  {
    name: 'time.set.adverb',
    why: '"Weekly" and its like right after a verb say how often it happens; beside an amount they are its rate.',
    examples: [
      ['The committee meets weekly.', { text: 'weekly', type: 'set', value: 'P1W' }],
      ['It makes 150,000 cars annually.', null],
      ['Take it twice daily.', { text: 'twice daily', type: 'set', value: 'P1D' }],
      ['It is a weekly paper.', null],
    ],
    on: 'adverb',
    find(tokens, at) {
      const value = REPEATING_ADVERBS.get(wordAt(tokens, at))
      if (value === undefined) return null
      const often = wordAt(tokens, at - 1)
      if (often === 'once' || often === 'twice') return setDraft(at - 1, at + 1, value)
      if (tokens[at - 1]?.upos !== 'VERB') return null
      const next = tokens[at + 1]?.upos
      // The tagger often takes these words for adjectives; before a noun they are.
      if (next === 'NOUN' || next === 'PROPN' || next === 'ADJ' || next === 'NUM') return null
      return setDraft(at, at + 1, value)
    },
  },
]
