import { modals } from '../lexicon/auxiliaries.js'
import { unchangedVerbs } from '../lexicon/unchanged-verbs.js'
import { type DraftToken, isNominal, possessives } from './draft-token.js'
import type { Repair } from './repair.js'

export const nounEndsGroup: Repair = {
  name: 'tag.noun.ends-group',
  why: 'After an article or possessor a group ends in a noun, so its last word is one, however adjectival it looks.',
  at: ['ADJ', 'VERB', 'ADV'],
  mend: (words, i) => {
    const word = words[i]!
    const next = words[i + 1]
    if (next !== undefined && !endsGroup(next)) return null
    // "the big, old mill": the group goes on.
    const second = words[i + 3]
    if (next?.text === ',' && words[i + 2]?.upos === 'ADJ' && second !== undefined && isNominal(second)) return null
    if (word.upos === 'ADV' && (words[i - 1]?.upos !== 'DET' || !compass.has(word.lower))) return null
    if (word.upos === 'VERB' && word.verb?.form !== 'infinitive' && !/ing$/.test(word.lower)) return null
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
    if (before === undefined || words[i]!.verb?.form !== 'present') return null
    if (before.upos === 'ADP' || possessives.has(before.lower)) return 'NOUN'
    return before.upos === 'DET' && !quantifiers.has(before.lower) ? 'NOUN' : null
  },
  examples: [
    ['The plant closed due to challenges at home.', { text: 'challenges', upos: 'NOUN' }],
    ['The plant challenges the ruling.', null],
  ],
}

export const nounNotInfinitive: Repair = {
  name: 'tag.noun.not-infinitive',
  why: 'No bare infinitive stands after a preposition: a word that is noun and infinitive is the noun there.',
  at: ['VERB'],
  mend: (words, i) => {
    const before = words[i - 1]
    if (before?.upos !== 'ADP' || beforeInfinitive.has(before.lower) || unchangedVerbs.has(words[i]!.lower)) return null
    return words[i]!.verb?.form === 'infinitive' ? 'NOUN' : null
  },
  examples: [
    ['With help from the army, the town rebuilt the dam.', { text: 'help', upos: 'NOUN' }],
    ['The town rather than help paid a fine.', null],
  ],
}

/** What stands before bare infinitives too ("rather than close", "did nothing but wait"), or is "to" itself. */
const beforeInfinitive: ReadonlySet<string> = new Set(['as', 'but', 'except', 'like', 'of', 'than', 'to'])

export const nounAfterPossessor: Repair = {
  name: 'tag.noun.after-possessor',
  why: 'No auxiliary stands right after a possessor: "will", "may" and "might" are nouns there.',
  at: ['AUX'],
  mend: (words, i) => {
    const before = words[i - 1]
    if (before === undefined || !modals.has(words[i]!.lower) || words[i]!.lower.length < 3) return null
    return possessives.has(before.lower) || (before.upos === 'PART' && /^['’]s?$/.test(before.text)) ? 'NOUN' : null
  },
  examples: [
    ['The widow contested her husband’s will in court.', { text: 'will', upos: 'NOUN' }],
    ['The widow will contest it in court.', null],
  ],
}

export const nounBeforeFinite: Repair = {
  name: 'tag.noun.before-finite-verb',
  why: 'A word in -ing between a determiner and a finite verb is the noun that the clause is about.',
  at: ['VERB'],
  mend: (words, i) => {
    const before = words[i - 1]
    const next = words[i + 1]
    if (before === undefined || (before.upos !== 'DET' && before.lower !== 'this') || next === undefined) return null
    if (words[i]!.verb?.form !== 'gerund') return null
    const form = next.upos === 'VERB' ? next.verb?.form : undefined
    return next.upos === 'AUX' || form === 'past' || form === 'present' ? 'NOUN' : null
  },
  examples: [
    ['This finding showed that the water was safe.', { text: 'finding', upos: 'NOUN' }],
    ['She said that finding the leak took a day.', null],
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

/** Adverbs that an article makes nouns. */
const compass: ReadonlySet<string> = new Set(['east', 'inside', 'north', 'outside', 'south', 'west'])

function endsGroup(word: DraftToken): boolean {
  return (
    word.upos === 'ADP' ||
    word.upos === 'AUX' ||
    word.upos === 'SCONJ' ||
    (word.upos === 'PUNCT' && word.text !== '-' && !/^["“‘«]$/.test(word.text))
  )
}
