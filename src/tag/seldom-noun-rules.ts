import { isNominal } from './draft-token.js'
import type { Repair } from './repair.js'

export const nounOperative: Repair = {
  name: 'tag.noun.operative',
  why: 'Behind an article and a noun, a word that is adjective and noun right before a past tense is the noun ("a museum native was hurt").',
  at: ['ADJ'],
  mend: (words, i) => {
    if (!/(?:ive|ant|ian|ist|or)$/.test(words[i]!.lower) || words[i - 1]?.upos !== 'NOUN') return null
    const next = words[i + 1]
    const isVerb = next?.upos === 'AUX' || (next?.upos === 'VERB' && next.verb?.form === 'past')
    return isVerb && words[i - 2]?.upos === 'DET' ? 'NOUN' : null
  },
  examples: [
    ['A museum native was hurt.', { text: 'native', upos: 'NOUN' }],
    ['A firm active in Leeds arrived late.', null],
  ],
}

export const nounOfIdiom: Repair = {
  name: 'tag.noun.of-idiom',
  why: '"Course" after a verb of changing or keeping it, and "light" that something sheds, are objects.',
  at: ['ADJ', 'ADV'],
  mend: (words, i) => {
    const verbs = idioms.get(words[i]!.lower)
    if (verbs === undefined || !verbs.has(words[i - 1]?.verb?.infinitive ?? '')) return null
    // "shed light clothes"
    const next = words[i + 1]
    return next === undefined || !isNominal(next) ? 'NOUN' : null
  },
  examples: [
    ['The ferry altered course to miss a whale.', { text: 'course', upos: 'NOUN' }],
    ['The dig threw light on an old feud.', { text: 'light', upos: 'NOUN' }],
    ['They left, of course.', null],
    ['They shed light clothes.', null],
  ],
}

export const nounLarge: Repair = {
  name: 'tag.noun.at-large',
  why: 'Behind "at" and before no noun, "large" is a noun: who is at large has not been caught.',
  at: ['ADJ'],
  mend: (words, i) => {
    if (words[i]!.lower !== 'large' || words[i - 1]?.lower !== 'at') return null
    const next = words[i + 1]
    return next === undefined || !isNominal(next) ? 'NOUN' : null
  },
  examples: [
    ['The suspect remains at large.', { text: 'large', upos: 'NOUN' }],
    ['They met at large inns.', null],
  ],
}

/** Own knowledge. */
const idioms: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['course', new Set(['alter', 'change', 'correct', 'hold', 'keep', 'reverse', 'stay'])],
  ['light', new Set(['cast', 'shed', 'throw'])],
])

export const properNumeral: Repair = {
  name: 'tag.name.roman-one',
  why: '"I" between a capital and a noun, or at the end of a name, is a numeral ("a Level I Music Exam").',
  at: ['PRON'],
  mend: (words, i) => {
    if (words[i]!.text !== 'I' || !numbered.has(words[i - 1]?.text ?? '')) return null
    const next = words[i + 1]
    return next === undefined || isNominal(next) || next.upos === 'PUNCT' ? 'PROPN' : null
  },
  examples: [
    ['She passed the Level I Music Exam.', { text: 'I', upos: 'PROPN' }],
    ['The Level I saw was high.', null],
  ],
}

const numbered: ReadonlySet<string> = new Set([
  'Class',
  'Division',
  'Group',
  'Level',
  'Part',
  'Phase',
  'Title',
  'Type',
  'War',
])
