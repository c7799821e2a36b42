import { haveForms, modals } from '../lexicon/auxiliaries.js'
import { nounTakers } from '../lexicon/clause-words.js'
import { type DraftToken, isNominal } from './draft-token.js'
import type { Repair } from './repair.js'

export const toPreposition: Repair = {
  name: 'tag.to.preposition',
  why: '"To" before what is no infinitive ("due to delays", "committed to staying") is a preposition.',
  at: ['PART'],
  mend: (words, i) => {
    if (words[i]!.lower !== 'to') return null
    const next = words[i + 1]
    if (next === undefined) return null
    // "Rose to about $3 million".
    if (next.upos === 'ADV') return isAmountAt(words, i + 2) ? 'ADP' : null
    const form = next.verb?.form
    return form === 'infinitive' || next.upos === 'AUX' || (next.upos === 'VERB' && form == null) ? null : 'ADP'
  },
  examples: [
    ['The plant closed due to delays.', { text: 'to', upos: 'ADP' }],
    ['The plant has to close.', null],
  ],
}

function isAmountAt(words: readonly DraftToken[], i: number): boolean {
  const word = words[i]
  return word !== undefined && (word.upos === 'NUM' || word.upos === 'SYM')
}

/** The noun is mended first, and "to" by it. */
export const nounAfterTo: Repair = {
  name: 'tag.noun.after-to',
  why: 'After words that take "to" as a preposition only ("guilty to", "contributed to") comes a noun group: a word before another noun is its first noun, no infinitive.',
  at: ['VERB', 'PART'],
  mend: (words, i) => {
    const isTo = words[i]!.upos === 'PART'
    const to = isTo ? i : i - 1
    const word = words[to + 1]
    const next = words[to + 2]
    const governor = words[to - 1]
    if (words[to]?.lower !== 'to' || word === undefined || next === undefined || governor === undefined) return null
    if (word.verb?.form !== 'infinitive' || next.upos !== 'NOUN' || !takesToNoun(words, to - 1)) return null
    return isTo ? 'ADP' : 'NOUN'
  },
  examples: [
    ['She pleaded guilty to wire fraud.', { text: 'wire', upos: 'NOUN' }],
    ['Delays contributed to price rises.', { text: 'to', upos: 'ADP' }],
    ['The ferry stopped due to staff shortages.', { text: 'staff', upos: 'NOUN' }],
    ['She pleaded with them to wire money.', null],
    ['The bank is due to open branches.', null],
  ],
}

function takesToNoun(words: readonly DraftToken[], i: number): boolean {
  const { lower } = words[i]!
  // "Due to staff shortages" against "is due to open shops".
  if (lower === 'due') return i === 0 || (words[i - 1]!.upos !== 'AUX' && words[i - 1]!.upos !== 'ADV')
  // "The crisis led to wage cuts" against "was led to believe reports".
  if (lower === 'led') return words[i - 1]?.upos !== 'AUX'
  return nounTakers.has(lower)
}

export const whetherSubordinator: Repair = {
  name: 'tag.whether.subordinator',
  why: '"Whether" opens a clause.',
  at: ['ADP', 'ADV', 'CCONJ', 'PRON', 'DET'],
  mend: (words, i) => (words[i]!.lower === 'whether' ? 'SCONJ' : null),
  examples: [
    ['Whether the plant will close is open.', { text: 'Whether', upos: 'SCONJ' }],
    ['Either plant will close.', null],
  ],
}

export const thatPronoun: Repair = {
  name: 'tag.that.pronoun',
  why: '"That" determines no plural: after a noun and before a word that can be a plural or a verb it is the relative pronoun.',
  at: ['DET'],
  mend: (words, i) => {
    const before = words[i - 1]
    const next = words[i + 1]
    if (words[i]!.lower !== 'that' || before === undefined || next === undefined || !isNominal(before)) return null
    if ((next.upos !== 'NOUN' && next.upos !== 'VERB') || next.verb?.form !== 'present') return null
    return 'PRON'
  },
  examples: [
    ['He praised a law that bans the practice.', { text: 'that', upos: 'PRON' }],
    ['He praised a law that year.', null],
  ],
}

export const sinceAdverb: Repair = {
  name: 'tag.adverb.since',
  why: 'Between "have" and its participle "since" is an adverb.',
  at: ['SCONJ', 'ADP'],
  mend: (words, i) => {
    if (words[i]!.lower !== 'since' || !haveForms.has(words[i - 1]?.lower ?? '')) return null
    const next = words[i + 1]?.upos === 'ADV' ? words[i + 2] : words[i + 1]
    const form = next?.verb?.form
    return form === 'past' || form === 'participle' ? 'ADV' : null
  },
  examples: [
    ['The firm has since made six deals.', { text: 'since', upos: 'ADV' }],
    ['The firm has made six deals since 2019.', null],
    ['The firm has grown since it left.', null],
  ],
}

export const likelyAdverb: Repair = {
  name: 'tag.adverb.likely',
  why: 'Right after a modal, "very" and "most" apart, "likely" is an adverb.',
  at: ['ADJ'],
  mend: (words, i) => {
    if (words[i]!.lower !== 'likely') return null
    const before = /^(?:most|very)$/.test(words[i - 1]?.lower ?? '') ? words[i - 2] : words[i - 1]
    return before?.upos === 'AUX' && modals.has(before.lower) ? 'ADV' : null
  },
  examples: [
    ['The rule will likely pass next year.', { text: 'likely', upos: 'ADV' }],
    ['The rule will very likely pass next year.', { text: 'likely', upos: 'ADV' }],
    ['The rule is likely to pass.', null],
  ],
}
