import { verbForm } from '../lexicon/verb-forms.js'
import { type DraftToken, possessives } from './draft-token.js'
import type { Repair } from './repair.js'

export const nounEndsGroup: Repair = {
  name: 'tag.noun.ends-group',
  why: 'After an article or possessor a group ends in a noun, so its last word is one, however adjectival it looks.',
  at: ['ADJ', 'VERB'],
  mend: (words, i) => {
    const word = words[i]!
    const next = words[i + 1]
    if (next !== undefined && !endsGroup(next)) return null
    if (word.upos === 'VERB' && verbForm(word.lower)?.form !== 'infinitive' && !/ing$/.test(word.lower)) return null
    let k = i - 1
    while (k >= 0 && (words[k]!.upos === 'ADJ' || words[k]!.upos === 'NOUN' || words[k]!.upos === 'PROPN')) k--
    const opener = words[k]
    if (opener === undefined) return null
    const isOpener =
      opener.upos === 'DET' || possessives.has(opener.lower) || (opener.upos === 'PART' && /^['’]s?$/.test(opener.text))
    if (!isOpener || quantifiers.has(opener.lower)) return null
    if (word.upos === 'VERB' && (k !== i - 1 || /^th(?:at|is|ese|ose)$|^all$|^both$/.test(opener.lower))) return null
    return 'NOUN'
  },
  examples: [
    ['It bought the old complex in the harbour.', { text: 'complex', upos: 'NOUN' }],
    ['The task is complex in the end.', null],
  ],
}

export const nounAfterPreposition: Repair = {
  name: 'tag.noun.after-preposition',
  why: 'A word that a third-person verb and a plural noun share is the noun after a preposition, an article or an adjective.',
  at: ['VERB'],
  mend: (words, i) => {
    const before = words[i - 1]
    if (before === undefined || verbForm(words[i]!.lower)?.form !== 'present') return null
    if (before.upos === 'ADP' || possessives.has(before.lower)) return 'NOUN'
    return before.upos === 'DET' && !quantifiers.has(before.lower) ? 'NOUN' : null
  },
  examples: [
    ['The plant closed due to challenges at home.', { text: 'challenges', upos: 'NOUN' }],
    ['The plant challenges the ruling.', null],
  ],
}

const quantifiers: ReadonlySet<string> = new Set([
  'all',
  'both',
  'that',
  'this',
  'these',
  'those',
  'some',
  'any',
  'what',
  'which',
])

function endsGroup(word: DraftToken): boolean {
  return (
    word.upos === 'ADP' ||
    word.upos === 'AUX' ||
    word.upos === 'SCONJ' ||
    (word.upos === 'PUNCT' && word.text !== '-' && !/^["“‘«]$/.test(word.text))
  )
}
