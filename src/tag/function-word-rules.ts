import { haveForms, modals } from '../lexicon/auxiliaries.js'
import { MONTHS, WEEKDAYS } from '../lexicon/calendar.js'
import { nounTakers } from '../lexicon/clause-words.js'
import { isRole } from '../lexicon/frozen.js'
import { PERSON_NOUNS } from '../lexicon/person-words.js'
import { judgements, possessiveDeterminers } from '../lexicon/pronouns.js'
import { reportingVerbs } from '../lexicon/reporting-verbs.js'
import { roleNouns } from '../lexicon/role-nouns.js'
import { type DraftToken, isNominal } from './draft-token.js'
import { singular } from './lemma.js'
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
    // "up to second, three points behind": nobody seconds nothing.
    const isPlace = word.lower === 'second' && (next.upos === 'PUNCT' || next.upos === 'ADP')
    // "the year to end-June"
    const isEdge = word.lower === 'end' && next.text === '-' && MONTHS.has(words[to + 3]?.lower ?? '')
    if (isPlace || isEdge) return isTo ? 'ADP' : 'NOUN'
    if (word.verb?.form !== 'infinitive' || next.upos !== 'NOUN' || !takesToNoun(words, to - 1)) return null
    return isTo ? 'ADP' : 'NOUN'
  },
  examples: [
    ['She pleaded guilty to wire fraud.', { text: 'wire', upos: 'NOUN' }],
    ['Delays contributed to price rises.', { text: 'to', upos: 'ADP' }],
    ['The ferry stopped due to staff shortages.', { text: 'staff', upos: 'NOUN' }],
    ['The win lifts them to second, behind Tarn.', { text: 'second', upos: 'NOUN' }],
    ['Profit for the year to end-June fell.', { text: 'to', upos: 'ADP' }],
    ['She rose to second the motion.', null],
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

export const lightNoun: Repair = {
  name: 'tag.noun.come-to-light',
  why: 'What comes or is brought to light, to power or to mind has no object: the word is the noun.',
  at: ['VERB', 'PART'],
  mend: (words, i) => {
    const isTo = words[i]!.upos === 'PART'
    const to = isTo ? i : i - 1
    const word = words[to + 1]
    const governor = words[to - 1]?.verb?.infinitive
    if (words[to]?.lower !== 'to' || word === undefined || !comingTo.has(word.lower)) return null
    if (governor !== 'come' && governor !== 'bring') return null
    const next = words[to + 2]
    if (next?.upos === 'DET' || next?.upos === 'NOUN' || next?.upos === 'PROPN' || next?.upos === 'PRON') return null
    return isTo ? 'ADP' : 'NOUN'
  },
  examples: [
    ['The theft came to light when the clerk left.', { text: 'light', upos: 'NOUN' }],
    ['The party came to power in 2019.', { text: 'to', upos: 'ADP' }],
    ['The scouts came to light the fire.', null],
  ],
}

const comingTo: ReadonlySet<string> = new Set(['light', 'mind', 'power'])

export const peopleNoun: Repair = {
  name: 'tag.noun.people',
  why: 'After "to" news speaks of people; it hardly ever tells of peopling a place.',
  at: ['VERB', 'PART'],
  mend: (words, i) => {
    const isTo = words[i]!.upos === 'PART'
    const to = isTo ? i : i - 1
    if (words[to]?.lower !== 'to' || words[to + 1]?.lower !== 'people' || words[to + 2]?.upos === 'DET') return null
    return isTo ? 'ADP' : 'NOUN'
  },
  examples: [
    ['It is offered to people between 65 and 79.', { text: 'people', upos: 'NOUN' }],
    ['It is offered to people between 65 and 79.', { text: 'to', upos: 'ADP' }],
    ['They came to people the valley.', null],
  ],
}

export const dateAfterTo: Repair = {
  name: 'tag.noun.to-date',
  why: '"To date" before a mark or the end is until now.',
  at: ['VERB', 'PART'],
  mend: (words, i) => {
    const isTo = words[i]!.upos === 'PART'
    const to = isTo ? i : i - 1
    if (words[to]?.lower !== 'to' || words[to + 1]?.lower !== 'date') return null
    const next = words[to + 2]
    return next !== undefined && next.upos !== 'PUNCT' ? null : isTo ? 'ADP' : 'NOUN'
  },
  examples: [
    ['It is the largest deal to date, the bank said.', { text: 'date', upos: 'NOUN' }],
    ['It is the largest deal to date, the bank said.', { text: 'to', upos: 'ADP' }],
    ['It is hard to date the find.', null],
  ],
}

export const adjectiveAfterTo: Repair = {
  name: 'tag.adjective.after-to',
  why: 'A colour, or "single", between "to" and a plural noun is its adjective ("switched to white lamps").',
  at: ['VERB', 'PART'],
  mend: (words, i) => {
    const isTo = words[i]!.upos === 'PART'
    const to = isTo ? i : i - 1
    const next = words[to + 2]
    if (words[to]?.lower !== 'to' || next === undefined || !seldomVerbs.has(words[to + 1]?.lower ?? '')) return null
    if (!isNominal(next) || !/[^su]s$/.test(next.lower)) return null
    return isTo ? 'ADP' : 'ADJ'
  },
  examples: [
    ['The street was switched to white lamps in 2019.', { text: 'white', upos: 'ADJ' }],
    ['The street was switched to white lamps in 2019.', { text: 'to', upos: 'ADP' }],
    ['The club spoke to single parents.', { text: 'single', upos: 'ADJ' }],
    ['The city hopes to green the street.', null],
  ],
}

const seldomVerbs: ReadonlySet<string> = new Set([
  'black',
  'blue',
  'brown',
  'green',
  'red',
  'single',
  'white',
  'yellow',
])

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

export const whereSubordinator: Repair = {
  name: 'tag.where.subordinator',
  why: '"Where" determines no noun: it opens a clause.',
  at: ['ADP', 'ADV', 'DET', 'PRON'],
  mend: (words, i) => (words[i]!.lower === 'where' ? 'SCONJ' : null),
  examples: [
    ['In Tarn, where life expectancy is 74, nobody smokes.', { text: 'where', upos: 'SCONJ' }],
    ['There life expectancy is 74.', null],
  ],
}

export const thatDeterminer: Repair = {
  name: 'tag.that.determiner',
  why: '"That" which opens a sentence, before a number and a noun that a hyphen joins, points at the noun after them.',
  at: ['PRON', 'SCONJ'],
  mend: (words, i) => {
    if (i !== 0 || words[0]!.lower !== 'that' || words[1]?.upos !== 'NUM' || words[2]?.text !== '-') return null
    return words[4] !== undefined && isNominal(words[4]) ? 'DET' : null
  },
  examples: [
    ['That 9-point difference is large.', { text: 'That', upos: 'DET' }],
    ['That leaves 9 points.', null],
  ],
}

export const perAdjective: Repair = {
  name: 'tag.adjective.per-compound',
  why: '"Per" that a hyphen joins to a noun, "near" that it joins to an adjective, modifies the noun after it ("per-share earnings").',
  at: ['ADP'],
  mend: (words, i) => {
    const hyphen = words[i + 1]
    if (hyphen?.text !== '-' || hyphen.spaced || words[i - 1]?.text === '-' || words[i + 3]?.upos !== 'NOUN')
      return null
    if (words[i]!.lower === 'near') return words[i + 2]!.upos === 'ADJ' ? 'ADJ' : null
    return words[i]!.lower === 'per' && words[i + 2]!.upos === 'NOUN' ? 'ADJ' : null
  },
  examples: [
    ['Without fees, per-share earnings were $1.14.', { text: 'per', upos: 'ADJ' }],
    ['The union lost, near-complete results showed.', { text: 'near', upos: 'ADJ' }],
    ['The well yields 40 barrels per day.', null],
  ],
}

export const thatPronoun: Repair = {
  name: 'tag.that.pronoun',
  why: '"That" determines no plural: after a noun and before a word that can be a plural or a verb it is the relative pronoun, before an auxiliary always.',
  at: ['DET', 'SCONJ'],
  mend: (words, i) => {
    const before = words[i - 1]
    const next = words[i + 1]
    if (words[i]!.lower !== 'that' || before === undefined || next === undefined || !isNominal(before)) return null
    if (next.upos === 'AUX') return 'PRON'
    if (words[i]!.upos === 'SCONJ') return null
    if ((next.upos !== 'NOUN' && next.upos !== 'VERB') || next.verb?.form !== 'present') return null
    return 'PRON'
  },
  examples: [
    ['He praised a law that bans the practice.', { text: 'that', upos: 'PRON' }],
    ['A supplier that had left the trade was paid.', { text: 'that', upos: 'PRON' }],
    ['He praised a law that year.', null],
    ['She told the board that pay had risen.', null],
  ],
}

export const thatOfBet: Repair = {
  name: 'tag.that.extraposed',
  why: 'After "it is" and what is thought of something, "that" before a noun group and its verb opens the clause that is thought of.',
  at: ['DET', 'PRON'],
  mend: (words, i) => {
    if (words[i]!.lower !== 'that' || !judgements.has(words[i - 1]?.lower ?? '')) return null
    let k = i - 2
    while (k > i - LONGEST_JUDGEMENT && (words[k]?.upos === 'ADJ' || words[k]?.upos === 'ADV')) k--
    if (words[k]?.upos !== 'DET' || words[k - 1]?.upos !== 'AUX' || words[k - 2]?.lower !== 'it') return null
    const next = words[i + 1]
    return next !== undefined && (isNominal(next) || next.upos === 'DET' || next.upos === 'ADJ') ? 'SCONJ' : null
  },
  examples: [
    ['It is a great pity that boats will rust.', { text: 'that', upos: 'SCONJ' }],
    ['She lost a bet that cost her $40.', null],
  ],
}

/** "a very good bet". A guess. */
const LONGEST_JUDGEMENT = 5

export const thatSubordinator: Repair = {
  name: 'tag.that.subordinator',
  why: '"That" determines no plural: after "and" or a noun and before a plural noun it opens a clause.',
  at: ['DET', 'PRON'],
  mend: (words, i) => {
    const next = words[i + 1]?.upos === 'ADJ' ? words[i + 2] : words[i + 1]
    const before = words[i - 1]
    if (words[i]!.lower !== 'that' || before === undefined || next === undefined) return null
    if (WEEKDAYS.has(before.lower)) return isToldOn(words, i - 2) ? 'SCONJ' : null
    if (before.upos !== 'CCONJ' && before.upos !== 'NOUN') return null
    // "and that goes": a word in -s that is a verb too is the plural only where no pronoun could be its subject.
    return next.upos === 'NOUN' && /[^su]s$/.test(next.lower) && next.verb?.form !== 'present' ? 'SCONJ' : null
  },
  examples: [
    ['He said the trains were late and that complaints had risen.', { text: 'that', upos: 'SCONJ' }],
    ['It had a setback that analysts said was costly.', { text: 'that', upos: 'SCONJ' }],
    ['She promised on Sunday that work on the dam would begin.', { text: 'that', upos: 'SCONJ' }],
    ['He praised the bus and that tram.', null],
  ],
}

export const whichPronoun: Repair = {
  name: 'tag.which.pronoun',
  why: 'After a noun and a comma "which" before a plural noun or a name is the relative pronoun of a clause with a subject of its own.',
  at: ['DET'],
  mend: (words, i) => {
    if (words[i]!.lower !== 'which' || words[i - 1]?.text !== ',') return null
    const antecedent = words[i - 2]
    const next = words[i + 1]
    if (antecedent === undefined || next === undefined || !(isNominal(antecedent) || antecedent.upos === 'NUM'))
      return null
    if (next.upos === 'PROPN') return 'PRON'
    if (next.upos !== 'NOUN') return null
    return /[^su]s$/.test(next.lower) || words[i + 2]?.upos === 'PROPN' ? 'PRON' : null
  },
  examples: [
    ['Tarn, which brokers value at $4, now sells bread.', { text: 'which', upos: 'PRON' }],
    ['The outage, which adviser Holm said would last, ended.', { text: 'which', upos: 'PRON' }],
    ['The mill may close, in which case wages stop.', null],
    ['They asked which brokers sold.', null],
  ],
}

export const whatPronoun: Repair = {
  name: 'tag.what.pronoun',
  why: 'Between a preposition and a plural for people with a verb behind it, "what" is the thing that they want or say.',
  at: ['DET'],
  mend: (words, i) => {
    const [before, people, verb] = [words[i - 1], words[i + 1], words[i + 2]]
    if (words[i]!.lower !== 'what' || before?.upos !== 'ADP' || people?.upos !== 'NOUN') return null
    const one = singular(people.lower)
    if (one === people.lower || !(isRole(one) || roleNouns.has(one) || PERSON_NOUNS.has(one))) return null
    return verb?.upos === 'VERB' || verb?.upos === 'AUX' ? 'PRON' : null
  },
  examples: [
    ['It is a tenth of what campaigners had asked for.', { text: 'what', upos: 'PRON' }],
    ['It is clear from what prices have done.', null],
  ],
}

export const asBeforeTime: Repair = {
  name: 'tag.preposition.as-recently-as',
  why: 'The second "as" of "as recently as last March" governs the time.',
  at: ['ADV'],
  mend: (words, i) => {
    if (words[i]!.lower !== 'as' || words[i - 2]?.lower !== 'as' || words[i - 1]?.upos !== 'ADV') return null
    return pointers.has(words[i + 1]?.lower ?? '') ? 'ADP' : null
  },
  examples: [
    ['Prices rose 9% as recently as last March.', { text: 'as', upos: 'ADP' }],
    ['It came as soon as possible.', null],
  ],
}

const pointers: ReadonlySet<string> = new Set(['last', 'next', 'this'])

export const liveAdverb: Repair = {
  name: 'tag.adverb.live',
  why: 'After "go" and "broadcast", "live" tells how, as an adverb does.',
  at: ['VERB', 'ADJ'],
  mend: (words, i) => {
    const infinitive = words[i - 1]?.verb?.infinitive
    return words[i]!.lower === 'live' && (infinitive === 'go' || infinitive === 'broadcast') ? 'ADV' : null
  },
  examples: [
    ['The cameras went live in May.', { text: 'live', upos: 'ADV' }],
    ['They live in Oslo.', null],
  ],
}

/** "promised on Sunday that": a verb of saying right before the day. */
function isToldOn(words: readonly DraftToken[], i: number): boolean {
  const verb = words[i]?.lower === 'on' ? words[i - 1] : words[i]
  return verb?.upos === 'VERB' && reportingVerbs.has(verb.verb?.infinitive ?? '')
}

export const earlierAdjective: Repair = {
  name: 'tag.adjective.earlier',
  why: '"Earlier" and "later" between a number or an article and a plural noun, or a possessor and a noun, tell which, as adjectives do.',
  at: ['ADV'],
  mend: (words, i) => {
    const { lower } = words[i]!
    if (lower !== 'earlier' && lower !== 'later') return null
    const before = words[i - 1]?.upos
    const next = words[i + 1]
    if (next === undefined) return null
    if (possessiveDeterminers.has(words[i - 1]?.lower ?? ''))
      return next.upos === 'NOUN' || next.verb?.form === 'infinitive' ? 'ADJ' : null
    if (before !== 'NUM' && before !== 'DET') return null
    return (next.upos === 'NOUN' || next.upos === 'VERB') && /[^su]s$/.test(next.lower) ? 'ADJ' : null
  },
  examples: [
    ['The guild turned down two earlier bids.', { text: 'earlier', upos: 'ADJ' }],
    ['It compares with its earlier forecast of $7.', { text: 'earlier', upos: 'ADJ' }],
    ['Two earlier lost money.', null],
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

export const lastAdverb: Repair = {
  name: 'tag.adverb.last',
  why: 'Between an auxiliary and its verb "first" and "last" tell when, as adverbs do.',
  at: ['ADJ', 'NOUN'],
  mend: (words, i) => {
    const { lower } = words[i]!
    if ((lower !== 'first' && lower !== 'last') || words[i - 1]?.upos !== 'AUX') return null
    const next = words[i + 1]
    if (next === undefined || (next.upos !== 'VERB' && next.upos !== 'AUX')) return null
    return next.upos === 'AUX' || next.verb?.form === 'past' || next.verb?.form === 'participle' ? 'ADV' : null
  },
  examples: [
    ['The track had last been checked in May.', { text: 'last', upos: 'ADV' }],
    ['The mill was first in the list.', null],
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
