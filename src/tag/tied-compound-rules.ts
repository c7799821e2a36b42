import { beForms, haveForms } from '../lexicon/auxiliaries.js'
import { TIME_UNITS } from '../lexicon/units.js'
import type { DraftToken } from './draft-token.js'
import type { Repair } from './repair.js'

export const adjectiveDoubled: Repair = {
  name: 'tag.adjective.doubled-compound',
  why: 'A word that hyphens join to itself over a preposition is an adjective ("like-for-like sales").',
  at: ['ADP', 'SCONJ', 'VERB'],
  mend: (words, i) => (isDoubled(words, i) || isDoubled(words, i - 4) ? 'ADJ' : null),
  examples: [
    ['Orrin’s like-for-like sales rose.', { text: 'like', upos: 'ADJ' }],
    ['It looks like rain for now.', null],
  ],
}

function isDoubled(words: readonly DraftToken[], at: number): boolean {
  const first = words[at]
  const last = words[at + 4]
  if (first === undefined || last === undefined || first.lower !== last.lower) return false
  for (let i = at + 1; i <= at + 4; i++) if (words[i]!.spaced) return false
  return words[at + 1]!.text === '-' && words[at + 3]!.text === '-' && words[at + 2]!.upos === 'ADP'
}

export const nounBehindTied: Repair = {
  name: 'tag.noun.behind-compound',
  why: 'Behind an article and a compound with a hyphen, a bare verb before a finite one is the noun of the group.',
  at: ['VERB'],
  mend: (words, i) => {
    if (words[i]!.verb?.form !== 'infinitive' || !isTied(words, i - 1)) return null
    const next = words[i + 1]
    if (next === undefined) return null
    const opensPredicate = beForms.has(next.lower) || haveForms.has(next.lower) || next.verb?.form === 'present'
    return opensPredicate && next.lower !== 'be' && next.lower !== 'been' && next.lower !== 'being' ? 'NOUN' : null
  },
  examples: [
    ['The cost of a first-class stamp goes up.', { text: 'stamp', upos: 'NOUN' }],
    ['The half-term trips cost parents more.', null],
    ['The well-off stamp letters.', null],
  ],
}

export const adjectiveBehindTerm: Repair = {
  name: 'tag.adjective.behind-term',
  why: 'Behind an article and a term with a hyphen, a word in -ed before a noun modifies that noun.',
  at: ['VERB'],
  mend: (words, i) => {
    const next = words[i + 1]
    if (!/ed$/.test(words[i]!.lower) || next?.upos !== 'NOUN' || !next.spaced) return null
    return isTied(words, i - 1) && TIME_UNITS.has(words[i - 1]!.lower) ? 'ADJ' : null
  },
  examples: [
    ['A typical two-year fixed rate is now 6%.', { text: 'fixed', upos: 'ADJ' }],
    ['The first-half fixed costs are 6%.', null],
  ],
}

/** The last word of a compound that a hyphen joins to one behind an article: "a first-class", "the two-year". */
function isTied(words: readonly DraftToken[], last: number): boolean {
  if (words[last]?.upos !== 'NOUN' || words[last - 1]?.text !== '-' || words[last]!.spaced) return false
  let at = last - 3
  while (at >= 0 && words[at]!.upos === 'ADJ') at--
  return words[at]?.upos === 'DET'
}
