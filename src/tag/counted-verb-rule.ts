import type { Repair } from './repair.js'

export const verbWork: Repair = {
  name: 'tag.verb.people-work',
  why: '"Work" right after a word for people is what they do.',
  at: ['NOUN'],
  mend: (words, i) => {
    if (words[i]!.lower !== 'work' || !people.has(words[i - 1]?.lower ?? '')) return null
    const next = words[i + 1]
    return next === undefined || next.upos === 'ADP' || next.upos === 'PUNCT' || next.upos === 'ADV' ? 'VERB' : null
  },
  examples: [
    ['The mill, where 300 people work, closed.', { text: 'work', upos: 'VERB' }],
    ['The people at work slept.', null],
  ],
}

const people: ReadonlySet<string> = new Set(['employees', 'men', 'people', 'women', 'workers'])

export const verbCost: Repair = {
  name: 'tag.verb.which-cost',
  why: '"Cost" between "which" or "that" and an amount is the verb of its clause.',
  at: ['NOUN'],
  mend: (words, i) => {
    const { lower } = words[i]!
    if ((lower !== 'cost' && lower !== 'costs') || !relatives.has(words[i - 1]?.lower ?? '')) return null
    const next = words[i + 1]?.upos
    return next === 'SYM' || next === 'NUM' || next === 'ADV' ? 'VERB' : null
  },
  examples: [
    ['The mill, which cost $3 million, closed.', { text: 'cost', upos: 'VERB' }],
    ['Which cost is meant?', null],
  ],
}

const relatives: ReadonlySet<string> = new Set(['that', 'which'])
