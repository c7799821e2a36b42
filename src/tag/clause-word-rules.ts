import { possessiveDeterminers } from '../lexicon/pronouns.js'
import type { DraftToken } from './draft-token.js'
import type { Repair } from './repair.js'

export const prepositionPast: Repair = {
  name: 'tag.preposition.past',
  why: '"Past" between a verb of moving and an article or amount is where to.',
  at: ['ADJ', 'NOUN', 'ADV'],
  mend: (words, i) => {
    const before = words[i - 1]
    if (words[i]!.lower !== 'past' || before?.upos !== 'VERB') return null
    return opensGroup(words[i + 1]) ? 'ADP' : null
  },
  examples: [
    ['Sales have rocketed past the mark.', { text: 'past', upos: 'ADP' }],
    ['Sales have crept past $3 million.', { text: 'past', upos: 'ADP' }],
    ['Sales fell over the past week.', null],
  ],
}

function opensGroup(word: DraftToken | undefined): boolean {
  if (word === undefined) return false
  return word.upos === 'DET' || word.upos === 'SYM' || word.upos === 'NUM' || possessiveDeterminers.has(word.lower)
}

export const asBeforeMany: Repair = {
  name: 'tag.as.subordinator',
  why: '"As many" with a plural and a verb behind it, and no second "as", opens a clause ("closed as many sailors left").',
  at: ['ADV'],
  mend: (words, i) => {
    if (words[i]!.lower !== 'as' || words[i + 1]?.lower !== 'many' || words[i + 2]?.upos !== 'NOUN') return null
    const verb = words[i + 3]
    const isVerb = verb?.upos === 'AUX' || (verb?.upos === 'VERB' && verb.verb?.form === 'past')
    if (!isVerb) return null
    for (let k = i + 4; k < words.length; k++) if (words[k]!.lower === 'as') return null
    return 'SCONJ'
  },
  examples: [
    ['The inn closed as many sailors went home.', { text: 'as', upos: 'SCONJ' }],
    ['It sold as many boats as it had.', null],
  ],
}

export const verbAfterShould: Repair = {
  name: 'tag.verb.after-should',
  why: 'Behind "should" and a name that open a clause, a word that can be a plain verb before a determiner is it.',
  at: ['NOUN'],
  mend: (words, i) => {
    if (words[i]!.verb?.form !== 'infinitive' || words[i + 1]?.upos !== 'DET') return null
    let k = i - 1
    while (k > 0 && words[k]!.upos === 'PROPN') k--
    if (k === i - 1 || words[k]!.lower !== 'should') return null
    return k === 0 || words[k - 1]!.upos === 'PUNCT' ? 'VERB' : null
  },
  examples: [
    ['He packed a tent, should Roe claim the bed.', { text: 'claim', upos: 'VERB' }],
    ['He said it should claim the bed.', null],
  ],
}
