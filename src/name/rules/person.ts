import { formsOfAddress, nameParticles, personNouns, personSuffixes, postHeads } from '../../lexicon/titles.js'
import { verbForm } from '../../lexicon/verb-forms.js'
import { after, before, type NameCandidate } from '../candidate.js'
import { knownNames } from '../known-names.js'
import { isAllCapitals, isCapitalized, isDigits, isInitial, isLowercase, withoutStop } from '../letters.js'
import { FAIR, firstWord, lastWord, STRONG, SURE, type TypeRule, WEAK, wordAfter, wordBefore } from '../type-rule.js'
import { hasThingHead } from './thing-head.js'

export const personRules: readonly TypeRule[] = [
  {
    name: 'name.person.title',
    why: 'A form of address or a post before a name is a person’s, and no part of the name.',
    type: 'person',
    weight: SURE,
    holds: (name) => name.title !== null || isAddress(wordBefore(name)),
    examples: [
      ['The board backed President Ilse Brandt on Monday.', { text: 'Ilse Brandt', type: 'person' }],
      ['The board backed Prime Minister Dalmor on Monday.', { text: 'Dalmor', type: 'person' }],
      ['The board met in Lisbon on Monday.', null],
    ],
  },
  {
    name: 'name.person.first-name',
    why: 'A known first name before another capital word opens a person’s name.',
    type: 'person',
    weight: STRONG,
    inner: true,
    holds: (name) => name.words.length > 1 && knownNames().firstNames.has(firstWord(name)) && !hasThingHead(name),
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
      name.words.length > 1 &&
      name.words.length < 5 &&
      knownNames().firstNames.has(firstWord(name)) &&
      knownNames().lastNames.has(lastWord(name)),
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
    holds: (name) => {
      if (name.words.length < 2 || hasThingHead(name)) return false
      const { tokens } = name.sentence
      const last = tokens[name.to - 1]!.text
      if (last.length < 3 || isAllCapitals(last)) return false
      for (let i = name.from; i < name.to - 1; i++)
        if (isInitial(tokens[i]!.text) && tokens[i]!.text.length < 5) return true
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
    holds: (name) => knownNames().lastNames.has(lastWord(name)) && name.words.length < 4,
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
    holds: (name) => name.words.length === 1 && knownNames().firstNames.has(firstWord(name)),
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
      name.words.length > 2 &&
      personSuffixes.has(name.words.at(-1)!) &&
      !name.words.includes('war') &&
      !hasThingHead(name),
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
    holds: (name) => {
      for (let i = name.from + 1; i < name.to - 1; i++) {
        const { text, lower } = name.sentence.tokens[i]!
        if (isLowercase(text) && nameParticles.has(lower)) return !hasThingHead(name)
      }
      return false
    },
    examples: [
      ['The prize went to Orvin van der Kell.', { text: 'Orvin van der Kell', type: 'person' }],
      ['The prize went to Orvin in Lisbon.', null],
    ],
  },
  {
    name: 'name.person.role-before',
    why: 'A small word for what somebody does, right before a name, says that a person bears it.',
    type: 'person',
    weight: STRONG,
    holds: (name) => {
      const previous = before(name)
      if (previous === undefined || !isLowercase(previous.text)) return false
      return (personNouns.has(previous.lower) || postHeads.has(withoutStop(previous.lower))) && !hasThingHead(name)
    },
    examples: [
      ['They chose midfielder Orvin Kelldorf.', { text: 'Orvin Kelldorf', type: 'person' }],
      ['They chose the midfielder in Lisbon.', null],
    ],
  },
  {
    name: 'name.person.role-after',
    why: 'An apposition that begins with what somebody does tells of a person.',
    type: 'person',
    weight: STRONG,
    holds: hasRoleApposition,
    examples: [
      ['Orvin Kelldorf, a former goalkeeper, left.', { text: 'Orvin Kelldorf', type: 'person' }],
      ['Kelldorf, a former ferry, sank.', null],
    ],
  },
  {
    name: 'name.person.age',
    why: 'A number between commas after a name is an age.',
    type: 'person',
    weight: SURE,
    holds: (name) => {
      const number = after(name, 2)
      if (wordAfter(name) !== ',' || number === undefined || !isDigits(number.text) || number.text.length !== 2)
        return false
      return [',', '.', 'and', 'who'].includes(wordAfter(name, 3))
    },
    examples: [
      ['Orvin Kelldorf, 43, left the board.', { text: 'Orvin Kelldorf', type: 'person' }],
      ['In Kelldorf, 43 people left.', null],
    ],
  },
  {
    name: 'name.person.who',
    why: '“Who” takes up a person.',
    type: 'person',
    weight: STRONG,
    holds: (name) =>
      wordAfter(name) === 'who' ||
      (wordAfter(name) === ',' && ['who', 'whose', 'himself', 'herself'].includes(wordAfter(name, 2))),
    examples: [
      ['Kelldorf, who left in May, was praised.', { text: 'Kelldorf', type: 'person' }],
      ['Kelldorf, which closed in May, was praised.', null],
    ],
  },
  {
    name: 'name.person.speaks',
    why: 'Names beside verbs of speaking and thinking are mostly people’s.',
    type: 'person',
    weight: FAIR,
    holds: (name) => {
      if (name.words.length > 3 || hasThingHead(name)) return false
      const next = after(name)
      const previous = before(name)
      if (next !== undefined && speaking.has(next.lower)) return true
      return previous !== undefined && speaking.has(previous.lower) && isSentenceEnd(after(name)?.text)
    },
    examples: [
      ['“We lost,” said Kelldorf.', { text: 'Kelldorf', type: 'person' }],
      ['We lost in Kelldorf.', null],
    ],
  },
  {
    name: 'name.person.two-capitals',
    why: 'Two or three unknown capital words, none of them a word for a thing, are most often a person’s names.',
    type: 'person',
    weight: FAIR,
    holds: isBareFullName,
    examples: [
      ['The prize went to Orvin Kelldorf.', { text: 'Orvin Kelldorf', type: 'person' }],
      ['The prize went to Kelldorf Airport.', null],
    ],
  },
  {
    name: 'name.person.family-form',
    why: 'Some endings and openings are those of family names: “-ov”, “-sson”, “-ez”, “Mc-”, “O’-”.',
    type: 'person',
    weight: WEAK,
    inner: true,
    holds: (name) => name.words.length < 4 && hasFamilyForm(lastWord(name)),
    examples: [
      ['The prize went to Tarvinsson.', { text: 'Tarvinsson', type: 'person' }],
      ['The prize went to Kelldorf.', null],
    ],
  },
]

const speaking = new Set(
  'said says told added asked replied recalled joked insisted admitted argued believes believed thinks thought explained noted conceded remembered quipped'.split(
    ' ',
  ),
)

function isAddress(lower: string): boolean {
  return formsOfAddress.has(withoutStop(lower))
}

function isSentenceEnd(text: string | undefined): boolean {
  return text === undefined || text === '.' || text === ',' || text === '"' || text === '”' || text === ':'
}

/** "X, a former goalkeeper", "X, chairman of": the noun within four words of the comma. */
function hasRoleApposition(name: NameCandidate): boolean {
  if (wordAfter(name) !== ',' || hasThingHead(name)) return false
  for (let step = 2; step < 7; step++) {
    const token = after(name, step)
    if (token === undefined || token.text === ',' || token.upos === 'VERB' || token.upos === 'AUX') return false
    if (!isLowercase(token.text) && token.text !== '-' && !isCapitalized(token.text)) return false
    if (token.upos === 'ADP' || token.lower === 'and') return false
    if (isLowercase(token.text) && (personNouns.has(token.lower) || postHeads.has(token.lower))) {
      const next = wordAfter(name, step + 1)
      return next !== "'s" && next !== '’s'
    }
  }
  return false
}

function isBareFullName(name: NameCandidate): boolean {
  if (name.words.length < 2 || name.words.length > 3 || hasThingHead(name)) return false
  const { types } = knownNames()
  if (types.has(name.key)) return false
  for (let i = name.from; i < name.to; i++) {
    const { text, lower } = name.sentence.tokens[i]!
    if (!isCapitalized(text) || types.get(lower) === 'group') return false
    if (name.cased && isAllCapitals(text) && !isInitial(text)) return false
    if (verbForm(lower) !== null && i === name.from) return false
  }
  return types.get(firstWord(name)) === undefined
}

function hasFamilyForm(word: string): boolean {
  if (word.length < 5) return false
  if (word.startsWith('mc') || word.startsWith("o'")) return true
  return /(?:ov|ev|ova|eva|sson|ssen|sen|vic|vich|sky|ski|ska|enko|shvili|ian|yan|escu|ez|opoulos|oglu|ini|elli|etti|ucci|ullah)$/.test(
    word,
  )
}
