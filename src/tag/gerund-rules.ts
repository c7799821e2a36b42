import { gerundCompounds } from '../lexicon/gerund-compounds.js'
import { possessiveDeterminers } from '../lexicon/pronouns.js'
import { isNominal } from './draft-token.js'
import { singular } from './lemma.js'
import type { Repair } from './repair.js'

export const compoundGerund: Repair = {
  name: 'tag.noun.gerund-compound',
  why: 'A word in -ing before a noun that it makes a fixed compound with is the first part of that noun ("polling station").',
  at: ['VERB'],
  mend: (words, i) => {
    const nouns = gerundCompounds.get(words[i]!.lower)
    const next = words[i + 1]
    if (nouns === undefined || next?.upos !== 'NOUN' || words[i - 1]?.upos === 'AUX') return null
    return nouns.has(singular(next.lower)) ? 'NOUN' : null
  },
  examples: [
    ['They queued to leave polling stations.', { text: 'polling', upos: 'NOUN' }],
    ['Average asking rents climbed 9.2%.', { text: 'asking', upos: 'NOUN' }],
    ['The firm is polling station owners.', null],
  ],
}

export const gerundPossessed: Repair = {
  name: 'tag.noun.gerund-possessed',
  why: 'Behind a possessor and an adjective a word in -ing with nothing for an object is a noun ("his own polling").',
  at: ['VERB'],
  mend: (words, i) => {
    if (words[i]!.verb?.form !== 'gerund' || words[i - 1]?.upos !== 'ADJ') return null
    const opener = words[i - 2]
    const isOwned = opener?.upos === 'PART' ? opener.lower !== 'to' : possessiveDeterminers.has(opener?.lower ?? '')
    if (!isOwned) return null
    const next = words[i + 1]
    return next === undefined || next.upos === 'PUNCT' || next.upos === 'ADP' || next.upos === 'AUX' ? 'NOUN' : null
  },
  examples: [
    ['The mayor’s own polling has him ahead.', { text: 'polling', upos: 'NOUN' }],
    ['The mayor’s own growing pains hurt.', null],
  ],
}

export const gerundOfSeveral: Repair = {
  name: 'tag.verb.with-several',
  why: 'Behind "with" and a plural, a word in -ing before a determiner is what they do ("with doctors reading their notes").',
  at: ['NOUN'],
  mend: (words, i) => {
    if (words[i]!.verb?.form !== 'gerund' || !/[^su]s$/.test(words[i - 1]?.lower ?? '')) return null
    const next = words[i + 1]
    if (next === undefined || !(next.upos === 'DET' || possessiveDeterminers.has(next.lower))) return null
    let k = i - 1
    while (k > 0 && (isNominal(words[k]!) || words[k]!.upos === 'ADJ' || words[k]!.upos === 'NUM')) k--
    return words[k]!.lower === 'with' ? 'VERB' : null
  },
  examples: [
    ['The talk went on, with doctors reading their notes.', { text: 'reading', upos: 'VERB' }],
    ['They met with experts in writing.', null],
  ],
}
