import { modals } from '../lexicon/auxiliaries.js'
import { verbForm } from '../lexicon/verb-forms.js'
import { type DraftToken, possessives, startsLower } from './draft-token.js'
import type { Repair } from './repair.js'

export const infinitiveAfterModal: Repair = {
  name: 'tag.infinitive.after-modal',
  why: 'After a modal, adverbs apart, comes an infinitive.',
  at: ['NOUN', 'ADJ', 'PROPN', 'ADP', 'ADV'],
  mend: (words, i) => {
    const before = previous(words, i, (w) => w.upos !== 'ADV' && w.lower !== 'not' && w.lower !== "n't")
    if (before === null || !modals.has(before.lower) || before.upos !== 'AUX') return null
    if (words[i]!.upos === 'ADV' && words[i + 1]?.upos === 'VERB') return null
    return startsLower(words[i]!) && verbForm(words[i]!.lower)?.form === 'infinitive' ? 'VERB' : null
  },
  examples: [
    ['The rule would double the fee.', { text: 'double', upos: 'VERB' }],
    ['The fee could be double.', null],
  ],
}

export const gerundWithObject: Repair = {
  name: 'tag.gerund.with-object',
  why: 'After a preposition, a verb or a conjunction, a word in -ing before an article, a possessor, a name or a number is a gerund with its object.',
  at: ['NOUN'],
  mend: (words, i) => {
    const before = words[i - 1]
    const next = words[i + 1]
    if (next === undefined || verbForm(words[i]!.lower)?.form !== 'gerund') return null
    const hangs = before !== undefined && (before.upos === 'ADP' || before.upos === 'SCONJ' || before.upos === 'VERB')
    if (!hangs) return null
    const takes = next.upos === 'DET' || possessives.has(next.lower) || next.upos === 'NUM' || next.upos === 'SYM'
    return takes || (next.upos === 'PROPN' && before.upos !== 'VERB') ? 'VERB' : null
  },
  examples: [
    ['She spoke of building Airlane trams in Norway.', { text: 'building', upos: 'VERB' }],
    ['The council saved money by closing two schools.', { text: 'closing', upos: 'VERB' }],
    ['She spoke of building sites.', null],
  ],
}

export const participleOpensPhrase: Repair = {
  name: 'tag.participle.opens-phrase',
  why: 'After a comma, a word in -ing that takes an object or a preposition is a participle, not a noun.',
  at: ['NOUN', 'ADJ'],
  mend: (words, i) => {
    if (words[i - 1]?.text !== ',' || verbForm(words[i]!.lower)?.form !== 'gerund') return null
    const next = words[i + 1]
    if (next === undefined) return null
    return next.upos === 'DET' || possessives.has(next.lower) || next.upos === 'NUM' ? 'VERB' : null
  },
  examples: [
    ['It makes cheap vans, boasting a lead over rivals.', { text: 'boasting', upos: 'VERB' }],
    ['They like fishing, boating and hunting.', null],
  ],
}

function previous(words: readonly DraftToken[], i: number, test: (word: DraftToken) => boolean): DraftToken | null {
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) if (test(words[k]!)) return words[k]!
  return null
}
