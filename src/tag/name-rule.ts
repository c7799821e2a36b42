import { isDemonym } from '../lexicon/frozen.js'
import { isCalendarName } from './calendar-name.js'
import { type DraftToken, isCapital, startsLower } from './draft-token.js'
import type { Repair } from './repair.js'

export const nameCapital: Repair = {
  name: 'tag.name.capital',
  why: 'A capital inside a sentence of mixed case marks a name, whatever the word is otherwise.',
  at: ['AUX', 'VERB', 'ADV', 'ADJ', 'NOUN', 'INTJ', 'X', 'SCONJ', 'ADP'],
  mend: (words, i) => {
    const word = words[i]!
    if (i === 0 || startsLower(word) || !/^\p{Lu}/u.test(word.text)) return null
    if (isDemonym(word.lower)) return null
    const before = words[i - 1]!
    if (/^["“”‘«(:;.!?—–•…'’-]$/.test(before.text) && !(before.text === '-' && !word.spaced)) return null
    if ((word.upos === 'ADP' || word.upos === 'SCONJ') && !isCapital(words[i + 1]) && !isForm(word, before)) return null
    return isMixedCase(words) ? 'PROPN' : null
  },
  examples: [
    ['The ministry backs the plan Dare Further and pays for it.', { text: 'Dare', upos: 'PROPN' }],
    ['It came after Orrin AS cut its price.', { text: 'AS', upos: 'PROPN' }],
    ['It came as soon as the price was cut.', null],
    ['“Dare to be late,” she said to them.', null],
  ],
}

/** "Orrin AS", "Orrin AT": in capitals behind a capital it is a legal form or the like. */
function isForm({ text }: DraftToken, before: DraftToken): boolean {
  return text.length > 1 && text === text.toUpperCase() && isCapital(before) && before.upos === 'PROPN'
}

export const nameOpensSentence: Repair = {
  name: 'tag.name.opens-sentence',
  why: 'A past tense that opens a sentence has no subject: before a name and that name’s verb it is the first word of the name.',
  at: ['VERB'],
  mend: (words, i) => {
    const verb = words[i + 2]
    if (i > 0 || words[0]!.verb?.form !== 'past' || words[1]?.upos !== 'PROPN' || verb === undefined) return null
    // "Provided Orrin sells": a word in -ed is a participle as well, and may open a condition.
    if (startsLower(words[0]!) || !startsLower(verb) || words[0]!.lower.endsWith('ed')) return null
    return verb.upos === 'AUX' || verb.verb?.form === 'past' || verb.verb?.form === 'present' ? 'PROPN' : null
  },
  examples: [
    ['Met Orrin recorded a gale in the north.', { text: 'Met', upos: 'PROPN' }],
    ['Met Orrin in the north, he wrote.', null],
    ['Provided Orrin sells, he will leave.', null],
  ],
}

export const nameBeforeAge: Repair = {
  name: 'tag.name.before-age',
  why: 'A number between commas right behind a sentence’s first word is the age of whoever that word names.',
  at: ['VERB', 'NOUN', 'ADJ', 'ADV'],
  mend: (words, i) => {
    if (i > 0 || words[1]?.text !== ',' || words[3]?.text !== ',' || !isCapital(words[0])) return null
    const age = words[2]!
    return age.upos === 'NUM' && /^[1-9]\d$/.test(age.text) ? 'PROPN' : null
  },
  examples: [
    ['Wane, 71, voted at noon.', { text: 'Wane', upos: 'PROPN' }],
    ['Wane, 710, was the code.', null],
  ],
}

/** Fewer than six in ten of the longer words have a capital: not a headline in title case, where capitals prove nothing. */
function isMixedCase(words: readonly DraftToken[]): boolean {
  let long = 0
  let capital = 0
  for (const word of words) {
    if (word.text.length < 4 || !/^\p{L}/u.test(word.text) || isCalendarName(word.word)) continue
    long++
    if (!startsLower(word)) capital++
  }
  return long === 0 || capital / long < 0.6
}
