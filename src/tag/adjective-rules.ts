import { beForms } from '../lexicon/auxiliaries.js'
import { possessiveDeterminers } from '../lexicon/pronouns.js'
import { isNominal } from './draft-token.js'
import type { Repair } from './repair.js'

export const adjectiveCompared: Repair = {
  name: 'tag.adjective.compared',
  why: '"Better" and its like between a determiner and a noun group tell of the noun.',
  at: ['ADV'],
  mend: (words, i) => {
    const before = words[i - 1]
    const next = words[i + 1]
    if (!compared.has(words[i]!.lower) || before === undefined || next === undefined) return null
    if (before.upos !== 'DET' && !possessiveDeterminers.has(before.lower)) return null
    // "the better known of the two"
    if (next.upos === 'ADJ' && /(?:ed|en|own)$/.test(next.lower)) return null
    // "a faster and more careful clerk"
    const isPaired = next.upos === 'CCONJ' && (words[i + 2]?.upos === 'ADJ' || words[i + 3]?.upos === 'ADJ')
    return isPaired || isNominal(next) || next.upos === 'ADJ' ? 'ADJ' : null
  },
  examples: [
    ['It needs a faster and more careful clerk.', { text: 'faster', upos: 'ADJ' }],
    ['He had a better past.', { text: 'better', upos: 'ADJ' }],
    ['She plays better in the rain.', null],
    ['He is the better known painter.', null],
  ],
}

const compared: ReadonlySet<string> = new Set(['best', 'better', 'closer', 'faster', 'further', 'worse', 'worst'])

export const adjectiveRepresentative: Repair = {
  name: 'tag.adjective.after-adverb',
  why: 'An adverb tells of no noun: between one in -ly behind a determiner and a noun, a word that is noun and adjective is the adjective.',
  at: ['NOUN'],
  mend: (words, i) => {
    const adverb = words[i - 1]
    if (adverb?.upos !== 'ADV' || !adverb.lower.endsWith('ly') || words[i - 2]?.upos !== 'DET') return null
    const next = words[i + 1]
    return next !== undefined && /(?:ive|al|ant|ent|ic|ary)$/.test(words[i]!.lower) && isNominal(next) ? 'ADJ' : null
  },
  examples: [
    ['It drew a broadly representative crowd of 90.', { text: 'representative', upos: 'ADJ' }],
    ['It asked a representative of the union.', null],
  ],
}

export const adjectiveRising: Repair = {
  name: 'tag.adjective.rising',
  why: 'What rises or remains takes no object: "rising" behind a preposition, a conjunction or a mark and right before a noun tells which.',
  at: ['VERB'],
  mend: (words, i) => {
    if (!objectless.has(words[i]!.lower) || words[i + 1]?.upos !== 'NOUN') return null
    const before = words[i - 1]
    return before === undefined || governing.has(before.upos) ? 'ADJ' : null
  },
  examples: [
    ['Cases tripled, and rising temperatures explain most of it.', { text: 'rising', upos: 'ADJ' }],
    ['It bought 46 hectares of surrounding cliffs.', { text: 'surrounding', upos: 'ADJ' }],
    ['It bought the cliffs surrounding it.', null],
    ['Prices kept rising last year.', null],
  ],
}

const objectless: ReadonlySet<string> = new Set(
  'ageing aging ailing declining dwindling emerging existing falling mounting neighboring neighbouring remaining rising soaring surrounding'.split(
    ' ',
  ),
)
const governing: ReadonlySet<string> = new Set(['ADP', 'CCONJ', 'PUNCT', 'SCONJ'])

export const adjectiveFit: Repair = {
  name: 'tag.adjective.fit',
  why: 'Behind a form of "be", "fit" before "to", "for" or a mark tells what somebody or something is like.',
  at: ['VERB', 'NOUN'],
  mend: (words, i) => {
    if (words[i]!.lower !== 'fit') return null
    let k = i - 1
    while (k > 0 && (words[k]!.upos === 'ADV' || words[k]!.upos === 'PART')) k--
    if (!beForms.has(words[k]?.lower ?? '')) return null
    const next = words[i + 1]
    return next === undefined || next.lower === 'to' || next.lower === 'for' || next.upos === 'PUNCT' ? 'ADJ' : null
  },
  examples: [
    ['The bridge is fit for heavy carts.', { text: 'fit', upos: 'ADJ' }],
    ['The doors fit badly.', null],
  ],
}

export const adjectiveMost: Repair = {
  name: 'tag.adjective.most',
  why: 'Behind a preposition and before a plural noun with its modifiers, "most" tells how many.',
  at: ['ADV'],
  mend: (words, i) => {
    if (words[i]!.lower !== 'most' || words[i - 1]?.upos !== 'ADP') return null
    let k = i + 1
    while (words[k]?.upos === 'ADJ' || words[k]?.upos === 'PROPN') k++
    return words[k]?.upos === 'NOUN' && /[^su]s$|men$|people$/.test(words[k]!.lower) ? 'ADJ' : null
  },
  examples: [
    ['Spending in most Asian nations fell.', { text: 'most', upos: 'ADJ' }],
    ['It fell in the most crowded city.', null],
  ],
}

export const adjectiveClear: Repair = {
  name: 'tag.adjective.made-clear',
  why: '"Clear" and "plain" behind "made it" are what it was made.',
  at: ['VERB', 'NOUN'],
  mend: (words, i) => {
    const { lower } = words[i]!
    if ((lower !== 'clear' && lower !== 'plain') || words[i - 1]?.lower !== 'it') return null
    return words[i - 2]?.verb?.infinitive === 'make' ? 'ADJ' : null
  },
  examples: [
    ['Roe made it clear the mill would shut.', { text: 'clear', upos: 'ADJ' }],
    ['They had to clear it.', null],
  ],
}
