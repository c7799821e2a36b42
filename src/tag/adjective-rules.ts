import { beForms } from '../lexicon/auxiliaries.js'
import { possessiveDeterminers } from '../lexicon/pronouns.js'
import { type DraftToken, isNominal } from './draft-token.js'
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
    return isNominal(next) || next.upos === 'ADJ' ? 'ADJ' : null
  },
  examples: [
    ['Their children can have a better future.', { text: 'better', upos: 'ADJ' }],
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
    ['It asked a nationally representative panel of 600.', { text: 'representative', upos: 'ADJ' }],
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

export const adjectiveAsking: Repair = {
  name: 'tag.adjective.asking',
  why: 'An asking price or rent is what is asked for: "asking" right before it tells which.',
  at: ['VERB'],
  mend: (words, i) => {
    if (words[i]!.lower !== 'asking' || !asked.has(words[i + 1]?.lower ?? '')) return null
    return words[i - 1]?.upos === 'AUX' ? null : 'ADJ'
  },
  examples: [
    ['Average asking rents climbed 9.2%.', { text: 'asking', upos: 'ADJ' }],
    ['They are asking prices to match.', null],
  ],
}

const asked: ReadonlySet<string> = new Set(['price', 'prices', 'rent', 'rents'])

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
    ['Quist is not fit to be mayor.', { text: 'fit', upos: 'ADJ' }],
    ['The doors fit badly.', null],
  ],
}

export const prepositionPast: Repair = {
  name: 'tag.preposition.past',
  why: '"Past" between a verb of moving and an article or amount is where to.',
  at: ['ADJ', 'NOUN', 'ADV'],
  mend: (words, i) => {
    const before = words[i - 1]
    if (words[i]!.lower !== 'past' || before?.upos !== 'VERB') return null
    return opensGroup(words[i + 1]) ? 'ADP' : null
  },
  examples: [
    ['Sales have barrelled past the mark.', { text: 'past', upos: 'ADP' }],
    ['Sales have crept past $3 million.', { text: 'past', upos: 'ADP' }],
    ['Sales fell over the past week.', null],
  ],
}

function opensGroup(word: DraftToken | undefined): boolean {
  if (word === undefined) return false
  return word.upos === 'DET' || word.upos === 'SYM' || word.upos === 'NUM' || possessiveDeterminers.has(word.lower)
}
