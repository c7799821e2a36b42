import { polls } from '../lexicon/poll-verbs.js'
import type { DraftToken } from './draft-token.js'
import type { Repair } from './repair.js'

export const verbAfterPolled: Repair = {
  name: 'tag.verb.after-polled',
  why: 'Those "polled by" a name "forecast" something: the sentence needs a verb there, and the name has ended.',
  at: ['NOUN', 'PROPN', 'ADJ'],
  mend: (words, i) => {
    if (words[i - 1]?.upos !== 'PROPN' || !forecasts.has(words[i]!.lower)) return null
    let by = i - 1
    while (by > 0 && words[by]!.upos === 'PROPN') by--
    return words[by]!.lower === 'by' && isPoll(words[by - 1]) ? 'VERB' : null
  },
  examples: [
    ['Analysts polled by Kelmar forecast that profit fell.', { text: 'forecast', upos: 'VERB' }],
    ['Analysts surveyed by Marlow Wire estimate a loss.', { text: 'estimate', upos: 'VERB' }],
    ['A survey by Kelmar forecast that profit fell.', null],
  ],
}

/** Verbs that look like nouns. */
const forecasts: ReadonlySet<string> = new Set(['estimate', 'forecast', 'forecasts', 'project'])

function isPoll(word: DraftToken | undefined): boolean {
  return word !== undefined && polls.has(word.lower)
}
