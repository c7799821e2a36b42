import { nominalTypes } from '../../lexicon/nominals.js'
import { personNouns, postHeads } from '../../lexicon/titles.js'
import { askedOnce } from '../../tag/asked-once.js'
import { after, before, type NameCandidate } from '../candidate.js'
import { isCapitalized, isDigits, isLowercase } from '../letters.js'
import { FAIR, isBefore, STRONG, SURE, type TypeRule, wordAfter, wordBefore } from '../type-rule.js'
import { isAddress, isPost } from '../word-facts.js'
import { hasThingHead } from './thing-head.js'

/** What the words around a name say for a person. */
export const personContexts: readonly TypeRule[] = [
  {
    name: 'name.person.title',
    why: 'A form of address or a post before a name is a person’s, and no part of the name.',
    type: 'person',
    weight: SURE,
    holds: (name) => name.title !== null || isBefore(name, isAddress),
    examples: [
      ['The board backed President Ilse Brandt on Monday.', { text: 'Ilse Brandt', type: 'person' }],
      ['The board backed Prime Minister Dalmor on Monday.', { text: 'Dalmor', type: 'person' }],
      ['The board met in Lisbon on Monday.', null],
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
      return (isPersonNoun(previous.word) || isPost(previous.word)) && !hasThingHead(name)
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
      (wordAfter(name) === 'who' && !holders.has(wordBefore(name))) ||
      (wordAfter(name) === ',' &&
        ['who', 'himself', 'herself'].includes(wordAfter(name, 2)) &&
        !seats.has(wordBefore(name))) ||
      (wordAfter(name) === ',' && wordAfter(name, 2) === 'whose' && !isCalledOrganization(name)),
    examples: [
      ['Kelldorf, who left in May, was praised.', { text: 'Kelldorf', type: 'person' }],
      ['Kelldorf, which closed in May, was praised.', null],
      ['A baker from Kelldorf who left in May was praised.', null],
      ['A baker at Kelldorf, who left in May, was praised.', null],
      ['The union Kelldorf, whose members voted in May, was praised.', null],
    ],
  },
  {
    name: 'name.person.speaks',
    why: 'Names beside verbs of speaking and thinking are mostly people’s.',
    type: 'person',
    weight: FAIR,
    holds: (name) => {
      if (name.words.length > 3) return false
      const next = after(name)
      const previous = before(name)
      const speaks =
        (next !== undefined && isSpeaking(next.word)) ||
        (previous !== undefined && isSpeaking(previous.word) && isSentenceEnd(next?.text))
      return speaks && !hasThingHead(name)
    },
    examples: [
      ['“We lost,” said Kelldorf.', { text: 'Kelldorf', type: 'person' }],
      ['We lost in Kelldorf.', null],
    ],
  },
]

/** Before a name they tell where somebody is or belongs: "who" is that somebody. */
const seats: ReadonlySet<string> = new Set(['at', 'from', 'in', 'near'])
const holders: ReadonlySet<string> = new Set([...seats, 'of', 'with'])

const speaking = new Set(
  'said says told added asked replied recalled joked insisted admitted argued believes believed thinks thought explained noted conceded remembered quipped'.split(
    ' ',
  ),
)

const isSpeaking = askedOnce((lower) => speaking.has(lower))
const isPersonNoun = askedOnce((lower) => personNouns.has(lower))

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
    if (isLowercase(token.text) && (isPersonNoun(token.word) || postHeads.has(token.lower))) {
      const next = wordAfter(name, step + 1)
      return next !== "'s" && next !== '’s'
    }
  }
  return false
}

/** "The union Kelldorf": an organization's noun right before the name. */
function isCalledOrganization(name: NameCandidate): boolean {
  const noun = before(name)
  return noun !== undefined && nominalTypes.get(noun.lower) === 'organization'
}
