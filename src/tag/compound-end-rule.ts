import type { Repair } from './repair.js'

export const nounEndsCompound: Repair = {
  name: 'tag.noun.ends-compound',
  why: 'A noun right after a preposition, a word like "breaches" and the end of the clause are one compound, where a verb stands before.',
  at: ['VERB'],
  mend: (words, i) => {
    if (words[i - 1]?.upos !== 'NOUN' || words[i - 2]?.upos !== 'ADP' || !deeds.has(words[i]!.lower)) return null
    const next = words[i + 1]
    if (next !== undefined && next.upos !== 'PUNCT' && next.upos !== 'ADP') return null
    return words.slice(0, i - 2).some(({ upos }) => upos === 'VERB' || upos === 'AUX') ? 'NOUN' : null
  },
  examples: [
    ['The mill was fined $3 million for safety breaches.', { text: 'breaches', upos: 'NOUN' }],
    ['The mill breaches the law.', null],
  ],
}

/** Plurals that look like verbs. */
const deeds: ReadonlySet<string> = new Set('abuses attacks breaches checks claims cuts lapses strikes talks'.split(' '))
