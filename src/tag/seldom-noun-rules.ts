import { isNominal } from './draft-token.js'
import type { Repair } from './repair.js'

export const nounOperative: Repair = {
  name: 'tag.noun.operative',
  why: 'Behind an article and a noun, a word that is adjective and noun right before a past tense is the noun ("a campaign operative decided").',
  at: ['ADJ'],
  mend: (words, i) => {
    if (!/(?:ive|ant|ian|ist|or)$/.test(words[i]!.lower) || words[i - 1]?.upos !== 'NOUN') return null
    const next = words[i + 1]
    const isVerb = next?.upos === 'AUX' || (next?.upos === 'VERB' && next.verb?.form === 'past')
    return isVerb && words[i - 2]?.upos === 'DET' ? 'NOUN' : null
  },
  examples: [
    ['A campaign operative decided to leave.', { text: 'operative', upos: 'NOUN' }],
    ['A firm active in Leeds decided to leave.', null],
  ],
}

export const nounCourse: Repair = {
  name: 'tag.noun.course',
  why: '"Course" after a verb of changing or keeping it is its object.',
  at: ['ADV'],
  mend: (words, i) => {
    if (words[i]!.lower !== 'course') return null
    return steering.has(words[i - 1]?.verb?.infinitive ?? '') ? 'NOUN' : null
  },
  examples: [
    ['They decided to change course to avoid a debate.', { text: 'course', upos: 'NOUN' }],
    ['They left, of course.', null],
  ],
}

const steering: ReadonlySet<string> = new Set(['alter', 'change', 'correct', 'hold', 'keep', 'reverse', 'stay'])

export const properNumeral: Repair = {
  name: 'tag.name.roman-one',
  why: '"I" between a capital and a noun, or at the end of a name, is a numeral ("a Level I centre").',
  at: ['PRON'],
  mend: (words, i) => {
    if (words[i]!.text !== 'I' || !numbered.has(words[i - 1]?.text ?? '')) return null
    const next = words[i + 1]
    return next === undefined || isNominal(next) || next.upos === 'PUNCT' ? 'PROPN' : null
  },
  examples: [
    ['He was taken to a Level I Trauma Center.', { text: 'I', upos: 'PROPN' }],
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
