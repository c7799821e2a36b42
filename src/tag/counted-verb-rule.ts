import { possessiveDeterminers } from '../lexicon/pronouns.js'
import { type DraftToken, isNominal } from './draft-token.js'
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
  why: '"Cost" between "which" or "that", or after a verb "and", and an amount is the verb of its clause.',
  at: ['NOUN'],
  mend: (words, i) => {
    const { lower } = words[i]!
    if (lower !== 'cost' && lower !== 'costs') return null
    const next = words[i + 1]?.upos
    // "weighs 3 tonnes and cost £5"
    if (words[i - 1]?.lower === 'and') return opensPrice(words, i + 1) && hasFinite(words, i - 1) ? 'VERB' : null
    if (!relatives.has(words[i - 1]?.lower ?? '')) return null
    const isBounded = /^(?:less|more)$/.test(words[i + 1]?.lower ?? '')
    return next === 'SYM' || next === 'NUM' || next === 'ADV' || isBounded ? 'VERB' : null
  },
  examples: [
    ['The mill, which cost $3 million, closed.', { text: 'cost', upos: 'VERB' }],
    ['The bridge weighs 40 tonnes and cost £5 million.', { text: 'cost', upos: 'VERB' }],
    ['The line, which opened late and cost nearly twice its budget, is full.', { text: 'cost', upos: 'VERB' }],
    ['It is a film that cost less than $5 million.', { text: 'cost', upos: 'VERB' }],
    ['Which cost is meant?', null],
    ['Price and cost: £5 million.', null],
    ['They weighed risk and cost twice a year.', null],
  ],
}

function hasFinite(words: readonly DraftToken[], end: number): boolean {
  for (let k = 0; k < end; k++) if (words[k]!.upos === 'VERB' && words[k]!.verb?.form !== 'gerund') return true
  return false
}

/** "£5 million", "about £5 million", "nearly twice its budget". */
function opensPrice(words: readonly DraftToken[], at: number): boolean {
  const first = words[at]
  if (first === undefined) return false
  const place = first.upos !== 'SYM' && approximating.has(first.lower) ? at + 1 : at
  if (words[place]?.upos === 'SYM') return true
  // "cost twice a year" has no price.
  const next = words[place + 1]
  return multiplying.has(words[place]?.lower ?? '') && next !== undefined && priced(next)
}

function priced({ lower }: DraftToken): boolean {
  return lower === 'the' || lower === 'as' || possessiveDeterminers.has(lower)
}

const approximating: ReadonlySet<string> = new Set(['about', 'almost', 'around', 'nearly', 'over', 'roughly', 'some'])
const multiplying: ReadonlySet<string> = new Set(['double', 'triple', 'twice'])

const relatives: ReadonlySet<string> = new Set(['that', 'which'])

export const verbLast: Repair = {
  name: 'tag.verb.and-last',
  why: 'After "and", "last" before "twice", "for" or an amount of time is what something does that was told of before.',
  at: ['ADJ', 'NOUN', 'ADV'],
  mend: (words, i) => {
    if (words[i]!.lower !== 'last' || words[i - 1]?.lower !== 'and' || !hasFinite(words, i - 1)) return null
    const next = words[i + 1]
    return next !== undefined && lasting.has(next.lower) ? 'VERB' : null
  },
  examples: [
    [
      'The company says its cells cost 30% less than lithium ones and last twice as long.',
      { text: 'last', upos: 'VERB' },
    ],
    ['They won the first and last games.', null],
  ],
}

const lasting: ReadonlySet<string> = new Set(['about', 'for', 'longer', 'only', 'twice', 'until'])

export const verbDates: Repair = {
  name: 'tag.verb.dates-from',
  why: 'What "dates from" a time, mostly or in part, is as old as that: "dates" is the verb.',
  at: ['NOUN'],
  mend: (words, i) => {
    if (words[i]!.lower !== 'dates' || i === 0 || !isNominal(words[i - 1]!)) return null
    const link = words[i + 1]?.upos === 'ADV' && words[i + 1]!.lower !== 'back' ? words[i + 2] : words[i + 1]
    return link?.lower === 'from' || link?.lower === 'back' ? 'VERB' : null
  },
  examples: [
    ['The fleet of 60 trams dates mostly from the 1990s.', { text: 'dates', upos: 'VERB' }],
    ['The release dates in May are full.', null],
  ],
}

export const verbAfterNumber: Repair = {
  name: 'tag.verb.number-subject',
  why: 'A number above one that opens its clause counts no noun in the singular: before an article, an adjective or "to", a word that can be a plain verb is what so many do.',
  at: ['NOUN'],
  mend: (words, i) => {
    const { verb, lower } = words[i]!
    if (verb?.form !== 'infinitive' || measures.has(lower) || /[^su]s$/.test(lower)) return null
    const number = words[i - 1]
    if (number?.upos !== 'NUM' || number.lower === 'one' || number.lower === '1') return null
    const before = words[i - 2]
    if (before !== undefined && before.upos !== 'PUNCT' && before.upos !== 'CCONJ') return null
    const next = words[i + 1]
    if (next === undefined) return null
    const isTaken = next.upos === 'DET' || next.lower === 'to' || possessiveDeterminers.has(next.lower)
    if (isTaken) return 'VERB'
    // "Two state legislative leaders resigned": a verb comes.
    return next.upos === 'ADJ' &&
      words[i + 2]?.upos === 'NOUN' &&
      words[i + 3]?.upos !== 'VERB' &&
      words[i + 3]?.upos !== 'AUX'
      ? 'VERB'
      : null
  },
  examples: [
    ['Of the schools, nine need new roofs.', { text: 'need', upos: 'VERB' }],
    ['Three face a ban.', { text: 'face', upos: 'VERB' }],
    ['Two bank robbers fled.', null],
    ['Two state legislative leaders resigned.', null],
    ['Six foot tall walls fell.', null],
    ['One need is a new roof.', null],
  ],
}

/** Nouns that keep their form behind a number, or count in a compound ("six foot tall"). */
const measures: ReadonlySet<string> = new Set(
  'bar cent craft day dozen fish foot head hour hundred inch kilo litre meter metre mile million minute month ounce pair pence per point pound score second sheep staff stone ton tonne watt week yard year'.split(
    ' ',
  ),
)
