import { personSuffixes } from '../../lexicon/titles.js'
import { askedOnce } from '../../tag/asked-once.js'
import type { Word } from '../../tag/word.js'
import type { NameCandidate } from '../candidate.js'
import { knownNames } from '../known-names.js'
import { isAllCapitals, isCapitalized, isInitial, isLowercase, withoutStop } from '../letters.js'
import { FAIR, lastWord, STRONG, type TypeRule, WEAK } from '../type-rule.js'
import { endsAsLastName, isCommonNounWord, isFirstName, isLastName, isParticle, typeOfWord } from '../word-facts.js'
import { hasThingHead } from './thing-head.js'

/** What a name's own words say for a person. */
export const personForms: readonly TypeRule[] = [
  {
    name: 'name.person.first-name',
    why: 'A known first name before another capital word opens a person’s name.',
    type: 'person',
    weight: STRONG,
    inner: true,
    holds: (name) => name.words.length > 1 && isFirstName(name.first) && !hasThingHead(name),
    examples: [
      ['The prize went to Maria Kelldorf.', { text: 'Maria Kelldorf', type: 'person' }],
      ['The prize went to Kelldorf Instruments Inc.', null],
    ],
  },
  {
    name: 'name.person.both-names-known',
    why: 'A known first name and a known family name together are hardly ever anything else.',
    type: 'person',
    weight: STRONG,
    inner: true,
    holds: (name) =>
      name.words.length > 1 && name.words.length < 5 && isFirstName(name.first) && endsAsLastName(name.last),
    examples: [
      ['The prize went to Peter Armstrong.', { text: 'Peter Armstrong', type: 'person' }],
      ['The prize went to Peter Kelldorf.', null],
    ],
  },
  {
    name: 'name.person.initial',
    why: 'A single capital before a longer word is a given name’s initial.',
    type: 'person',
    weight: STRONG,
    inner: true,
    holds: (name) => {
      if (name.words.length < 2 || hasThingHead(name)) return false
      const { tokens } = name.sentence
      const last = tokens[name.to - 1]!.text
      if (last.length < 3 || isAllCapitals(last)) return false
      for (let i = name.from; i < name.to - 1; i++) if (isInitialOfName(tokens[i]!.text, tokens[i]!.lower)) return true
      return false
    },
    examples: [
      ['The prize went to J. Kelldorf.', { text: 'J. Kelldorf', type: 'person' }],
      ['The prize went to J. Kelldorf Inc.', null],
    ],
  },
  {
    name: 'name.person.last-name',
    why: 'A known family name closes a person’s name, or is one alone.',
    type: 'person',
    weight: FAIR,
    inner: true,
    holds: (name) => name.words.length < 4 && endsAsLastName(name.last),
    examples: [
      ['The prize went to Orvin Campbell.', { text: 'Orvin Campbell', type: 'person' }],
      ['The prize went to Campbell Holdings.', null],
    ],
  },
  {
    name: 'name.person.only-first-name',
    why: 'A first name alone is a person who is called by it.',
    type: 'person',
    weight: FAIR,
    inner: true,
    holds: (name) => name.words.length === 1 && isFirstName(name.first),
    examples: [
      ['We saw Maria there.', { text: 'Maria', type: 'person' }],
      ['We saw Lisbon there.', null],
    ],
  },
  {
    name: 'name.person.suffix',
    why: '“Jr.” and “III” close people’s names.',
    type: 'person',
    weight: STRONG,
    inner: true,
    holds: (name) =>
      name.words.length > 2 && isPersonSuffix(name.last) && !name.words.includes('war') && !hasThingHead(name),
    examples: [
      ['The prize went to Orvin Kelldorf Jr.', { text: 'Orvin Kelldorf Jr.', type: 'person' }],
      ['The film is about World War II.', null],
    ],
  },
  {
    name: 'name.person.particle',
    why: 'A small “van”, “de” or “bin” between capitals is part of a family name.',
    type: 'person',
    weight: FAIR,
    inner: true,
    holds: (name) => {
      for (let i = name.from + 1; i < name.to - 1; i++) {
        const { text, word } = name.sentence.tokens[i]!
        if (isLowercase(text) && isParticle(word)) return !hasThingHead(name)
      }
      return false
    },
    examples: [
      ['The prize went to Orvin van der Kell.', { text: 'Orvin van der Kell', type: 'person' }],
      ['The prize went to Orvin in Lisbon.', null],
    ],
  },
  {
    name: 'name.person.two-capitals',
    why: 'Two or three unknown capital words, none of them a word for a thing, are most often a person’s names.',
    type: 'person',
    weight: FAIR,
    inner: true,
    holds: isBareFullName,
    examples: [
      ['The prize went to Orvin Kelldorf.', { text: 'Orvin Kelldorf', type: 'person' }],
      ['The prize went to Kelldorf Airport.', null],
    ],
  },
  {
    name: 'name.person.hyphenated-given-name',
    why: 'A given name of two syllables has a small one after its hyphen, and a family name behind.',
    type: 'person',
    weight: STRONG,
    inner: true,
    holds: ({ words, sentence, from }) =>
      words.length === 4 && words[1] === '-' && isLowercase(sentence.tokens[from + 2]!.text),
    examples: [
      ['The prize went to Tar-vin Kelldorf.', { text: 'Tar-vin Kelldorf', type: 'person' }],
      ['The prize went to a tar-free Kelldorf.', null],
    ],
  },
  {
    name: 'name.person.family-form',
    why: 'Some endings and openings are those of family names: “-ov”, “-sson”, “-ez”, “Mc-”, “O’-”.',
    type: 'person',
    weight: WEAK,
    inner: true,
    holds: (name) => name.words.length < 4 && hasFamilyForm(name.last) && !knownNames().types.has(lastWord(name)),
    examples: [
      ['The prize went to Tarvinsson.', { text: 'Tarvinsson', type: 'person' }],
      ['The prize went to Kelldorf.', null],
    ],
  },
]

/** "J.", "J.P.", but not "U.S." */
function isInitialOfName(text: string, lower: string): boolean {
  return isInitial(text) && text.length < 5 && !knownNames().types.has(lower)
}

function isBareFullName(name: NameCandidate): boolean {
  if (name.words.length < 2 || name.words.length > 3 || hasThingHead(name)) return false
  if (name.known !== null) return false
  for (let i = name.from; i < name.to; i++) {
    const { text, word, verb } = name.sentence.tokens[i]!
    if (!isCapitalized(text) || typeOfWord(word) === 'group') return false
    if (name.cased && isAllCapitals(text) && !isInitial(text)) return false
    if (isCommonNounWord(word) || (verb !== null && !isPersonWord(word))) return false
  }
  return typeOfWord(name.first) === null
}

function isPersonWord(word: Word): boolean {
  return isFirstName(word) || isLastName(word)
}

const isPersonSuffix = askedOnce((lower) => personSuffixes.has(lower))

const hasFamilyForm = askedOnce((lower) => {
  const word = withoutStop(lower)
  if (word.length < 5) return false
  if (word.startsWith('mc') || word.startsWith("o'")) return true
  return /(?:ov|ev|ova|eva|sson|ssen|sen|vic|vich|sky|ski|ska|enko|shvili|ian|yan|escu|ez|opoulos|oglu|ini|elli|etti|ucci|ullah)$/.test(
    word,
  )
})
