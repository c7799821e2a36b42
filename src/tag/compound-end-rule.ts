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

export const nounWorks: Repair = {
  name: 'tag.noun.works',
  why: 'A works is a plant: behind the word for what it makes or treats, with a number, an article or a possessor before that, "works" is a noun.',
  at: ['VERB'],
  mend: (words, i) => {
    const opener = words[i - 2]
    if (words[i]!.lower !== 'works' || !plants.has(words[i - 1]?.lower ?? '') || opener === undefined) return null
    return opener.upos === 'NUM' ||
      opener.upos === 'DET' ||
      opener.upos === 'PART' ||
      opener.upos === 'ADJ' ||
      opener.upos === 'PROPN'
      ? 'NOUN'
      : null
  },
  examples: [
    ['It found faults at 47 of the 340 treatment works.', { text: 'works', upos: 'NOUN' }],
    ['Levels peaked below the Halden sewage works, where the team sampled.', { text: 'works', upos: 'NOUN' }],
    ['The engine works.', null],
  ],
}

const plants: ReadonlySet<string> = new Set('cement chemical gas iron salt sewage steel treatment water'.split(' '))

/** Plurals that look like verbs. */
const deeds: ReadonlySet<string> = new Set('abuses attacks breaches checks claims cuts lapses strikes talks'.split(' '))
