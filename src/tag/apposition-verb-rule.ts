import { possessiveDeterminers } from '../lexicon/pronouns.js'
import { isNominal } from './draft-token.js'
import { hasFiniteVerb } from './finite-verb-rule.js'
import type { Repair } from './repair.js'

export const verbAfterApposition: Repair = {
  name: 'tag.verb.after-apposition',
  why: 'A subject, what it is between commas, and then a word in -ed: where the clause has no other finite verb, that word is it.',
  at: ['ADJ'],
  mend: (words, i) => {
    if (i < 4 || words[i - 1]!.text !== ',' || words[i]!.verb?.form !== 'past') return null
    const comma = words.findIndex(({ text }) => text === ',')
    const opener = words[comma + 1]!
    if (comma === 0 || comma > i - 3 || !isNominal(words[comma - 1]!) || !isNominal(words[i - 2]!)) return null
    if (opener.upos !== 'DET' && !possessiveDeterminers.has(opener.lower)) return null
    const next = words[i + 1]
    if (next === undefined || isNominal(next) || next.upos === 'ADJ' || next.text === ',') return null
    return hasFiniteVerb(words, i) ? null : 'VERB'
  },
  examples: [
    ['A third guest, a baker, drowned trying to reach the pier.', { text: 'drowned', upos: 'VERB' }],
    ['The guests, a baker, drowned sailors and a cook, were found.', null],
    ['The pier, a ruin, drowned in mud, was sold.', null],
  ],
}
