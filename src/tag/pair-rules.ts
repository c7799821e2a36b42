import { possessiveDeterminers } from '../lexicon/pronouns.js'
import { askedOnce } from './asked-once.js'
import { type DraftToken, isNominal, isSubject, startsLower } from './draft-token.js'
import type { Repair } from './repair.js'

export const nounFormer: Repair = {
  name: 'tag.noun.former',
  why: '"The former" and "the latter" before a verb, a mark, a preposition or "’s" are who was told first and last, nouns.',
  at: ['ADJ'],
  mend: (words, i) => {
    if (words[i - 1]?.lower !== 'the') return null
    if (words[i]!.lower !== 'former' && words[i]!.lower !== 'latter') return null
    const next = words[i + 1]
    if (next === undefined || next.upos === 'AUX' || next.upos === 'ADP') return 'NOUN'
    if (next.upos === 'PUNCT') return next.text === '-' ? null : 'NOUN'
    if (next.upos === 'PART' || next.upos === 'CCONJ') return 'NOUN'
    if (next.upos === 'ADV') return words[i + 2]?.upos === 'AUX' || words[i + 2]?.upos === 'VERB' ? 'NOUN' : null
    return isVerbAt(words, i + 1) || (next.verb?.form === 'gerund' && takesObject(words, i + 1)) ? 'NOUN' : null
  },
  examples: [
    ['The mill beat the bank, with the latter losing 3 games.', { text: 'latter', upos: 'NOUN' }],
    ['The mill sued the bank, and the latter paid $3 million.', { text: 'latter', upos: 'NOUN' }],
    ['The mill sued the bank over the latter’s debts.', { text: 'latter', upos: 'NOUN' }],
    ['The former minister sued the bank.', null],
    ['It rained in the latter stages of the war.', null],
  ],
}

export const verbAfterPair: Repair = {
  name: 'tag.verb.after-pair',
  why: '"The former", "the latter", "the two" and "both" are subjects by themselves: a past tense or a verb in -s with its object after them is the verb.',
  at: ['NOUN', 'ADJ'],
  mend: (words, i) => {
    return i > 0 && isPair(words, i - 1) && isVerbAt(words, i) ? 'VERB' : null
  },
  examples: [
    ['The mill sued the bank. The latter lost money.', { text: 'lost', upos: 'VERB' }],
    ['Both lost money.', { text: 'lost', upos: 'VERB' }],
    ['Both lost cats were found.', null],
    ['The latter lost cat was found.', null],
  ],
}

export const adverbBoth: Repair = {
  name: 'tag.adverb.both',
  why: '"Both" between a subject and its verb belongs to the verb, as an adverb does.',
  at: ['DET'],
  mend: (words, i) => {
    const before = words[i - 1]
    if (words[i]!.lower !== 'both' || before === undefined) return null
    // "have both raised prices"
    const next = words[i + 1]
    if (before.upos === 'AUX' && next?.verb?.form === 'past') return 'ADV'
    if (!isSubject(before)) return null
    return words[i + 1]?.upos === 'AUX' || isVerbAt(words, i + 1) ? 'ADV' : null
  },
  examples: [
    ['The mill and the bank both lost money.', { text: 'both', upos: 'ADV' }],
    ['The mills have both raised prices.', { text: 'both', upos: 'ADV' }],
    ['The mill gave the men both cars.', null],
  ],
}

export const determinerEither: Repair = {
  name: 'tag.determiner.either',
  why: 'After a preposition or a verb and right before a noun, "either" and "neither" without "or" and "nor" behind them are determiners.',
  at: ['CCONJ'],
  mend: (words, i) => {
    const { lower } = words[i]!
    const next = words[i + 1]
    if ((lower !== 'either' && lower !== 'neither') || next?.upos !== 'NOUN') return null
    for (let k = i + 2; k < words.length; k++) if (words[k]!.lower === 'or' || words[k]!.lower === 'nor') return null
    return 'DET'
  },
  examples: [
    ['Tickets for either date are sold out.', { text: 'either', upos: 'DET' }],
    ['She drinks either tea or milk.', null],
  ],
}

export const adverbEither: Repair = {
  name: 'tag.adverb.either',
  why: 'Between an auxiliary and its verb "either" and "neither" are adverbs, as "both" is.',
  at: ['CCONJ', 'DET'],
  mend: (words, i) => {
    const { lower } = words[i]!
    if (lower !== 'either' && lower !== 'neither') return null
    return words[i - 1]?.upos === 'AUX' && words[i + 1]?.upos === 'VERB' ? 'ADV' : null
  },
  examples: [
    ['It has either won or settled all four cases.', { text: 'either', upos: 'ADV' }],
    ['It has either won cases or friends.', { text: 'either', upos: 'ADV' }],
    ['They are either mad or bad.', null],
  ],
}

export const pronounThing: Repair = {
  name: 'tag.pronoun.thing',
  why: '"Everything" and its like end as a verb does, and are pronouns.',
  at: ['VERB', 'ADJ', 'ADV'],
  mend: (words, i) => (isThing(words[i]!.word) ? 'PRON' : null),
  examples: [
    ['They owe it to patients to publish everything.', { text: 'everything', upos: 'PRON' }],
    ['They are publishing every paper.', null],
  ],
}

const things: ReadonlySet<string> = new Set(['anything', 'everything', 'nothing', 'something'])
const isThing = askedOnce((lower) => things.has(lower))

export const pronounNone: Repair = {
  name: 'tag.pronoun.none',
  why: '"None" stands for what there is not any of, but before "the" and a comparative.',
  at: ['ADV', 'NOUN'],
  mend: (words, i) => (words[i]!.lower !== 'none' || words[i + 1]?.lower === 'the' ? null : 'PRON'),
  examples: [
    ['The mill will sell none this year.', { text: 'none', upos: 'PRON' }],
    ['She was none the wiser.', null],
  ],
}

export const adverbAllBut: Repair = {
  name: 'tag.adverb.all-but',
  why: '"All but" right before an adjective or a participle is "almost", an adverb.',
  at: ['DET', 'PRON', 'CCONJ', 'SCONJ', 'ADP'],
  mend: (words, i) => {
    const all = words[i]!.lower === 'all' ? i : i - 1
    if (words[all]?.lower !== 'all' || words[all + 1]?.lower !== 'but') return null
    const next = words[all + 2]
    return next?.upos === 'ADJ' || next?.verb?.form === 'past' ? 'ADV' : null
  },
  examples: [
    ['She is all but certain to win.', { text: 'all', upos: 'ADV' }],
    ['All but two of them won.', null],
  ],
}

/** Whether a word ends "the former", "the latter", "the two", or is "both" where a clause begins. */
function isPair(words: readonly DraftToken[], i: number): boolean {
  const { lower } = words[i]!
  const before = words[i - 1]
  if (lower === 'former' || lower === 'latter' || lower === 'two') return before?.lower === 'the'
  if (lower !== 'both') return false
  return words[i]!.upos === 'ADV' || before === undefined || before.text === ',' || before.upos === 'CCONJ'
}

/** Whether a word can only be the verb of what stands before it: by what it governs, or since the sentence has no other. */
function isVerbAt(words: readonly DraftToken[], i: number): boolean {
  const word = words[i]
  const form = word?.verb?.form
  if (word === undefined || !startsLower(word) || (form !== 'past' && form !== 'present')) return false
  const next = words[i + 1]
  if (next === undefined) return form === 'past'
  if (takesObject(words, i)) return true
  if (form === 'present') return false
  if (next.upos === 'PUNCT') return next.text !== '-'
  if (isNominal(next) || next.upos === 'ADJ' || next.upos === 'VERB') return !hasVerbAfter(words, i)
  return true
}

function takesObject(words: readonly DraftToken[], i: number): boolean {
  const next = words[i + 1]
  if (next === undefined) return false
  return openers.has(next.upos) || possessiveDeterminers.has(next.lower)
}

/** What begins a noun group and cannot stand inside one that has begun. */
const openers: ReadonlySet<string> = new Set(['DET', 'NUM', 'PRON', 'SYM'])

function hasVerbAfter(words: readonly DraftToken[], i: number): boolean {
  for (let k = i + 1; k < words.length; k++) {
    const { upos, text } = words[k]!
    if (text === ';' || upos === 'SCONJ') return false
    if (upos === 'VERB' || upos === 'AUX') return true
  }
  return false
}
