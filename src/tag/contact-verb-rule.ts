import { possessiveDeterminers } from '../lexicon/pronouns.js'
import { type DraftToken, startsLower } from './draft-token.js'
import type { Repair } from './repair.js'

export const contactVerb: Repair = {
  name: 'tag.verb.contact-clause',
  why: 'Two noun groups with articles stand side by side only where the second has a verb of its own: a word in -s that can be one, with another verb behind it, is it.',
  at: ['NOUN'],
  mend: (words, i) => {
    const word = words[i]!
    if (word.verb?.form !== 'present' || !startsLower(word) || !verbFollows(words, i + 1)) return null
    const second = groupStart(words, i - 1)
    if (second === -1 || words[i - 1]!.upos !== 'NOUN' || isPlural(words[i - 1]!)) return null
    const what = words[second - 1]
    if (what?.upos !== 'NOUN' || stretches.has(what.lower)) return null
    const first = groupStart(words, second - 1)
    if (first === -1) return null
    const before = words[first - 1]
    // "In the city the house prices rose": the first stands by itself.
    if (before?.upos === 'ADP') return first > 1 && words[first - 2]!.upos !== 'PUNCT' ? 'VERB' : null
    return before === undefined || before.upos === 'PUNCT' || before.upos === 'CCONJ' ? 'VERB' : null
  },
  examples: [
    ['The wheat the region exports feeds 4 million people.', { text: 'exports', upos: 'VERB' }],
    ['Half of the milk the farm needs is bought.', { text: 'needs', upos: 'VERB' }],
    ['The results the mill reports on Tuesday will show a loss.', { text: 'reports', upos: 'VERB' }],
    ['In the city the house prices fell.', null],
    ['The year the plant exports began was 1998.', null],
    ['The region’s exports feed 4 million people.', null],
  ],
}

/** The article or possessive that opens the noun group ending at `end`; -1 where none does. */
function groupStart(words: readonly DraftToken[], end: number): number {
  for (let k = end; k >= 0 && k > end - LONGEST_GROUP; k--) {
    const { upos, lower } = words[k]!
    if (upos === 'DET' || possessiveDeterminers.has(lower)) return k === end ? -1 : k
    if (upos !== 'NOUN' && upos !== 'ADJ' && upos !== 'NUM') return -1
  }
  return -1
}

/** "the 40 new schools". A guess. */
const LONGEST_GROUP = 5

/** Behind "the year", "the end" a clause of its own may begin. */
const stretches: ReadonlySet<string> = new Set(
  'day days end hour minute moment month morning night period reason season spring summer time times way week winter year'.split(
    ' ',
  ),
)

function isPlural({ lower }: DraftToken): boolean {
  return /[^su]s$/.test(lower)
}

/** A finite verb right there, or behind one prepositional phrase. */
function verbFollows(words: readonly DraftToken[], at: number): boolean {
  if (words[at]?.upos !== 'ADP') return canBeFinite(words[at])
  for (let k = at + 1; k < words.length && k < at + LONGEST_GROUP; k++) {
    const { upos } = words[k]!
    if (canBeFinite(words[k])) return true
    if (upos !== 'DET' && upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'ADJ' && upos !== 'NUM') return false
  }
  return false
}

function canBeFinite(word: DraftToken | undefined): boolean {
  if (word?.upos === 'AUX') return word.lower !== 'be' && word.lower !== 'been'
  return word?.upos === 'VERB' && word.verb?.form !== 'gerund' && word.verb?.form !== 'participle'
}
