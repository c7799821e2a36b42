import { eventHeads, indexWords, numberedHeads, productNouns, workHeads } from '../../lexicon/thing-words.js'
import { askedOnce } from '../../tag/asked-once.js'
import { after, type NameCandidate } from '../candidate.js'
import { knownNames } from '../known-names.js'
import { isDigits, isInitial, isLowercase, withoutStop } from '../letters.js'
import { QUOTED_TITLE } from '../quoted-title.js'
import { FAIR, firstWord, isAfter, STRONG, SURE, type TypeRule, wordBefore } from '../type-rule.js'
import { isFirstName, typeOfWord } from '../word-facts.js'

export const thingRules: readonly TypeRule[] = [
  {
    name: 'name.group.known',
    why: 'The words for nationalities, religions and parties’ members are known.',
    type: 'group',
    weight: SURE + STRONG,
    inner: true,
    holds: (name) => name.known === 'group' || (name.words.length > 1 && name.words.every(isGroupWord)),
    examples: [
      ['The Italian government fell.', { text: 'Italian', type: 'group' }],
      ['The government in Italy fell.', null],
    ],
  },
  {
    name: 'name.event.head',
    why: 'A name that ends in “Cup”, “Open” or “War” is an event’s.',
    type: 'event',
    weight: SURE,
    inner: true,
    holds: (name) => {
      if (name.words.length < 2 || name.known === 'organization') return false
      if (/^(?:hurricane|typhoon|cyclone)$/.test(firstWord(name))) return true
      if (name.words[1] === 'of' && /^(?:war|battle|siege|feast|festival)$/.test(firstWord(name))) return true
      const head = name.words.length > 2 && isNumber(name.last) ? name.sentence.tokens[name.to - 2]!.word : name.last
      return isEventHead(head) && !(head.lower === 'day' && isFirstName(name.first))
    },
    examples: [
      ['They won the Kelldorf Cup.', { text: 'Kelldorf Cup', type: 'event' }],
      ['They won a cup in Lisbon.', null],
    ],
  },
  {
    name: 'name.event.known',
    why: 'Some events, seasons and feasts are known by name.',
    type: 'event',
    weight: SURE,
    inner: true,
    holds: (name) => name.known === 'event',
    examples: [
      ['Shops close at Christmas.', { text: 'Christmas', type: 'event' }],
      ['Shops close at night in Lisbon.', null],
    ],
  },
  {
    name: 'name.work.head',
    why: 'A name that ends in “Act”, “Treaty” or “Plan” is that of a law or a programme.',
    type: 'work',
    weight: SURE,
    inner: true,
    holds: (name) => {
      if (name.words.length < 2 || isFirstName(name.first)) return false
      const isWork = isWorkHead(name.last) || (name.words[1] === 'of' && isWorkHead(name.first))
      return isWork && !isInitial(firstWord(name).toUpperCase())
    },
    examples: [
      ['Parliament passed the Clean Harbour Act.', { text: 'Clean Harbour Act', type: 'work' }],
      ['Parliament passed an act in Lisbon.', null],
    ],
  },
  {
    name: 'name.work.plan-year',
    why: 'Capital words with a year to come are the title of a plan.',
    type: 'work',
    weight: SURE,
    inner: true,
    holds: (name) => {
      const year = name.sentence.tokens[name.to - 1]!.text
      return (
        name.words.length > 1 &&
        isDigits(year) &&
        year.length === 4 &&
        /^(?:19|20)/.test(year) &&
        typeOfWord(name.first) === null
      )
    },
    examples: [
      ['It is part of Bold Harbour 2035.', { text: 'Bold Harbour 2035', type: 'work' }],
      ['It is part of a plan of Kelldorf in 2035.', null],
    ],
  },
  {
    name: 'name.work.quoted-title',
    why: 'Capital words between quotation marks are the title of a book, a film or a song.',
    type: 'work',
    weight: SURE + STRONG,
    holds: (name) => name.rules[0] === QUOTED_TITLE,
    examples: [
      ['He wrote "The Long Tide" in May.', { text: 'The Long Tide', type: 'work' }],
      ['He said "The tide was long" in May.', null],
    ],
  },
  {
    name: 'name.product.number',
    why: 'A name with a short number in it is that of a model or a version.',
    type: 'product',
    weight: SURE,
    inner: true,
    holds: (name) => {
      const last = name.sentence.tokens[name.to - 1]!.text
      return name.words.length > 1 && /^\d{1,3}(?:\.\d)?$/.test(last) && numberedThing(name)
    },
    examples: [
      ['It is built on the Tide 4.0 platform.', { text: 'Tide 4.0', type: 'product' }],
      ['It is built on 4.0 hectares in Kelldorf.', null],
    ],
  },
  {
    name: 'name.product.number-first',
    why: 'An article, a number and a word in capitals name a model: “the 500 BEV”.',
    type: 'product',
    weight: SURE + STRONG,
    holds: (name) => name.rules.includes('name.join.number-first'),
    examples: [
      ['It makes the 300 XE estate car there.', { text: '300 XE', type: 'product' }],
      ['It makes the 300 estate cars in Lisbon.', null],
    ],
  },
  {
    name: 'name.product.mixed',
    why: 'Letters and digits in one word are the sign of a type: “A380”, “F-16”.',
    type: 'product',
    weight: STRONG,
    inner: true,
    holds: (name) => {
      if (name.words.length > 3) return false
      const last = name.sentence.tokens[name.to - 1]!.text
      return /^[A-Z]{1,3}\d{1,4}[A-Z]?$/.test(last) ? !/^[QHM]\d$/.test(last) : /^[a-z]{1,3} - \d{1,3}$/.test(name.key)
    },
    examples: [
      ['She flew an XK47 to Lisbon.', { text: 'XK47', type: 'product' }],
      ['She flew to Kelldorf.', null],
    ],
  },
  {
    name: 'name.product.noun-after',
    why: 'A small “sedan”, “platform” or “missile” right after a name says what bears it, or who makes it.',
    type: 'product',
    weight: FAIR,
    holds: (name) => isAfter(name, isProductNoun) && isLowercase(after(name)!.text),
    examples: [
      ['He drove a Kelldorf sedan.', { text: 'Kelldorf', type: 'product' }],
      ['He drove to Kelldorf.', null],
    ],
  },
  {
    name: 'name.product.known',
    why: 'Some products are known by name.',
    type: 'product',
    weight: SURE,
    inner: true,
    holds: (name) =>
      name.known === 'product' ||
      typeOfWord(name.first) === 'product' ||
      // "Toyota Corolla": the maker first.
      (name.words.length === 2 && typeOfWord(name.last) === 'product' && typeOfWord(name.first) === 'organization'),
    examples: [
      ['He bought an iPhone 14 there.', { text: 'iPhone 14', type: 'product' }],
      ['He bought a phone in Lisbon.', null],
    ],
  },
  {
    name: 'name.other.index',
    why: '“Index” and “average” close the names of measures of a market.',
    type: 'other',
    weight: SURE,
    holds: (name) =>
      (name.words.length > 1 && isIndexWord(name.last)) || (wordBefore(name) === 'the' && isAfter(name, isIndexWord)),
    examples: [
      ['The Kelldorf Index fell.', { text: 'Kelldorf Index', type: 'other' }],
      ['The mayor of Kelldorf fell.', null],
    ],
  },
  {
    name: 'name.other.known',
    why: 'Measures of markets, languages and signs of currencies are known by name.',
    type: 'other',
    weight: SURE,
    inner: true,
    holds: (name) => name.known === 'other',
    examples: [
      ['The Dow Jones fell.', { text: 'Dow Jones', type: 'other' }],
      ['The market in Lisbon fell.', null],
    ],
  },
  {
    name: 'name.other.hyphenated-adjective',
    why: 'A name with a hyphen and a participle is an adjective made of it: “Kelldorf-based”.',
    type: 'other',
    weight: SURE + STRONG,
    inner: true,
    holds: (name) => name.rules.includes('name.join.hyphenated-adjective'),
    examples: [
      ['The Lisbon-based brewer closed.', { text: 'Lisbon-based', type: 'other' }],
      ['The brewer in Lisbon closed.', null],
    ],
  },
]

const isNumber = askedOnce((lower) => /^(?:i{1,3}|[0-9]+)$/.test(lower))
const isEventHead = askedOnce((lower) => eventHeads.has(withoutStop(lower)))
const isWorkHead = askedOnce((lower) => workHeads.has(withoutStop(lower)))
const isProductNoun = askedOnce((lower) => productNouns.has(lower))
const isIndexWord = askedOnce((lower) => indexWords.has(withoutStop(lower)))

function isGroupWord(word: string): boolean {
  return (
    word === '-' ||
    word === 'south' ||
    word === 'north' ||
    word === 'east' ||
    word === 'west' ||
    word === 'latin' ||
    knownNames().types.get(word) === 'group'
  )
}

function numberedThing(name: NameCandidate): boolean {
  const head = name.words.at(-2)!
  return numberedHeads.has(head) || name.rules.includes('name.join.number')
}
