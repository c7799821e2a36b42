import { holdingNouns } from '../../lexicon/organization-words.js'
import {
  facilityHeads,
  facilityNouns,
  placeAdjectives,
  placeFirstWords,
  placeHeads,
  placeNouns,
  placePrepositions,
} from '../../lexicon/place-words.js'
import { roleNouns } from '../../lexicon/role-nouns.js'
import { personNouns } from '../../lexicon/titles.js'
import { askedOnce } from '../../tag/asked-once.js'
import { after, before, type NameCandidate } from '../candidate.js'
import { isTown } from '../known-names.js'
import { isAllCapitals, isCapitalized, isDigits, isLowercase, withoutStop } from '../letters.js'
import {
  afterPossessive,
  FAIR,
  firstWord,
  isAfter,
  isBefore,
  STRONG,
  SURE,
  type TypeRule,
  WEAK,
  wordAfter,
  wordBefore,
} from '../type-rule.js'
import { isFirstName, typeOfWord } from '../word-facts.js'
import { hasThingHead } from './thing-head.js'

export const placeRules: readonly TypeRule[] = [
  {
    name: 'name.place.known',
    why: 'Countries, regions and greater cities are known by name.',
    type: 'place',
    weight: SURE,
    inner: true,
    holds: (name) => {
      if (name.known === 'place') return true
      // "N. Korea", "S. Africa".
      return name.words.length === 2 && typeOfWord(name.last) === 'place' && /^[nsew]\.$/.test(name.words[0]!)
    },
    examples: [
      ['The talks in Lisbon failed.', { text: 'Lisbon', type: 'place' }],
      ['The talks in Kelldorf failed.', null],
    ],
  },
  {
    name: 'name.place.town',
    why: 'The towns of GeoNames are known by name, but less surely: clubs, firms and families bear it too.',
    type: 'place',
    weight: STRONG,
    inner: true,
    holds: (name) => isTown(name.key),
    examples: [
      ['Accrington has a new harbour.', { text: 'Accrington', type: 'place' }],
      ['Mr Accrington has a new harbour.', null],
    ],
  },
  {
    name: 'name.place.head',
    why: 'A name that ends in “River”, “Island” or “Street” is a place’s.',
    type: 'place',
    weight: SURE,
    inner: true,
    holds: (name) =>
      name.words.length > 1 && isPlaceHead(name.last) && (!isFirstName(name.first) || hasThingHead(name)),
    examples: [
      ['They crossed the Kelldorf River.', { text: 'Kelldorf River', type: 'place' }],
      ['They crossed Franklin County.', { text: 'Franklin County', type: 'place' }],
      ['They crossed the river with Maria Park.', null],
    ],
  },
  {
    name: 'name.place.of',
    why: 'A word for a place with “of” names one: “Republic of Kelldorf”, “Gulf of Riva”.',
    type: 'place',
    weight: SURE,
    inner: true,
    holds: (name) => {
      for (let i = 1; i < name.words.length - 1; i++)
        if (name.words[i] === 'of' && placeHeads.has(name.words[i - 1]!)) return true
      return false
    },
    examples: [
      ['The Isle of Kelldorf has a harbour.', { text: 'Isle of Kelldorf', type: 'place' }],
      ['The Bank of Kelldorf has a harbour.', null],
    ],
  },
  {
    name: 'name.place.road',
    why: 'A word for a road with a number names one.',
    type: 'place',
    weight: SURE + STRONG,
    inner: true,
    holds: (name) => name.words.length === 2 && /^(?:interstate|highway|route)$/.test(firstWord(name)),
    examples: [
      ['It crashed on Highway 12 in May.', { text: 'Highway 12', type: 'place' }],
      ['It crashed on a highway near Lisbon.', null],
    ],
  },
  {
    name: 'name.place.first-word',
    why: 'A name that opens with “Lake”, “Mount”, “Cape” or “San” is a place’s.',
    type: 'place',
    weight: STRONG,
    inner: true,
    holds: (name) => name.words.length > 1 && opensPlace(name.first),
    examples: [
      ['They climbed Mount Kelldorf.', { text: 'Mount Kelldorf', type: 'place' }],
      ['They met Kelldorf on a mount.', null],
    ],
  },
  {
    name: 'name.place.preposition',
    why: '“In”, “near” and “across” stand before places, but for “a stake in”.',
    type: 'place',
    weight: STRONG + WEAK,
    holds: (name) => {
      const steps = stepsToPreposition(name)
      if (!isBefore(name, isPlacePreposition, steps) || isBefore(name, isNotSpatial, steps + 1)) return false
      return afterPossessive(name) === 0
    },
    examples: [
      ['The talks in Kelldorf failed.', { text: 'Kelldorf', type: 'place' }],
      ['The stake in Kelldorf grew.', null],
    ],
  },
  {
    name: 'name.place.direction',
    why: '“Northern” and “central” stand before places.',
    type: 'place',
    weight: STRONG,
    holds: (name) => name.words.length < 3 && isBefore(name, isPlaceAdjective) && isLowercase(before(name)!.text),
    examples: [
      ['Floods hit northern Kelldorf.', { text: 'Kelldorf', type: 'place' }],
      ['Floods hit Kelldorf.', null],
    ],
  },
  {
    name: 'name.place.noun-of',
    why: '“The town of” and “the province of” are followed by the place’s name.',
    type: 'place',
    weight: SURE,
    holds: (name) =>
      wordBefore(name) === 'of' && placeNouns.has(wordBefore(name, 2)) && isLowercase(before(name, 2)!.text),
    examples: [
      ['The town of Kelldorf froze.', { text: 'Kelldorf', type: 'place' }],
      ['The voice of Kelldorf broke.', null],
    ],
  },
  {
    name: 'name.place.noun-after',
    why: 'A small “city”, “province” or “region” after a name says that it is a place’s.',
    type: 'place',
    weight: STRONG,
    holds: (name) => isAfter(name, isPlaceNoun) && isLowercase(after(name)!.text),
    examples: [
      ['The Kelldorf region froze.', { text: 'Kelldorf', type: 'place' }],
      ['The Kelldorf voice broke.', null],
    ],
  },
  {
    name: 'name.place.noun-before',
    why: 'A small “capital” or “town” right before a name says that it is a place’s.',
    type: 'place',
    weight: STRONG,
    holds: (name) => isBefore(name, isNounBefore) && isLowercase(before(name)!.text),
    examples: [
      ['They left the capital Kelldorf.', { text: 'Kelldorf', type: 'place' }],
      ['They left Kelldorf.', null],
    ],
  },
  {
    name: 'name.place.around',
    why: 'North, outskirts, streets, residents and the mayor are “of” a place.',
    type: 'place',
    weight: STRONG,
    holds: (name) => {
      if (wordBefore(name) !== 'of' || afterPossessive(name) > 0) return false
      return aroundPlaces.has(wordBefore(name, 2)) && isLowercase(before(name, 2)!.text)
    },
    examples: [
      ['It lies 20 miles north of Kelldorf.', { text: 'Kelldorf', type: 'place' }],
      ['It lies in the hands of Kelldorf.', null],
    ],
  },
  {
    name: 'name.place.site-at',
    why: 'A camp, a base or a mine “at” a name is at a place.',
    type: 'place',
    weight: STRONG,
    holds: (name) => wordBefore(name) === 'at' && isBefore(name, isSite, 2) && afterPossessive(name) === 0,
    examples: [
      ['It has opened a camp at Kelldorf.', { text: 'Kelldorf', type: 'place' }],
      ['It has opened a talk at Kelldorf.', null],
    ],
  },
  {
    name: 'name.place.people-after',
    why: 'Residents, police, streets and the mayor right after a name are the place’s.',
    type: 'place',
    weight: STRONG,
    holds: (name) => {
      const next = after(name)
      if (next === undefined) return false
      return (isLowercase(next.text) ? isPlaceBelonging : isPlaceOffice)(next.word) && !hasThingHead(name)
    },
    examples: [
      ['Kelldorf residents were angry.', { text: 'Kelldorf', type: 'place' }],
      ['They met Kelldorf Mayor Ilse Brandt.', { text: 'Kelldorf', type: 'place' }],
      ['Kelldorf shareholders were angry.', null],
    ],
  },
  {
    name: 'name.place.apposition',
    why: 'An apposition that says “a town” or “the capital of” tells of a place.',
    type: 'place',
    weight: SURE,
    holds: hasPlaceApposition,
    examples: [
      ['They left Kelldorf, a city of 40,000 people, in May.', { text: 'Kelldorf', type: 'place' }],
      ['They left Kelldorf, a brewer in the city, in May.', null],
    ],
  },
  {
    name: 'name.place.home',
    why: 'After a name and an age, “of” tells where somebody lives.',
    type: 'place',
    weight: SURE,
    holds: (name) => {
      if (wordBefore(name) !== 'of' || wordBefore(name, 2) !== ',') return false
      const age = wordBefore(name, 3)
      return isDigits(age) && age.length < 3 && wordBefore(name, 4) === ','
    },
    examples: [
      ['Maria Brandt, 31, of Kelldorf, left.', { text: 'Kelldorf', type: 'place' }],
      ['Maria Brandt, director of Kelldorf, left.', null],
    ],
  },
  {
    name: 'name.place.larger-after',
    why: 'A town’s name is followed by its country’s between commas.',
    type: 'place',
    weight: FAIR,
    holds: (name) => {
      const next = after(name, 2)
      if (wordAfter(name) !== ',' || next === undefined || !isCapitalized(next.text) || name.words.length > 2)
        return false
      if (typeOfWord(next.word) !== 'place' && next.lower !== 'u.s.') return false
      const end = wordAfter(name, 3)
      return end === ',' || end === '.' || end === '' || end === '('
    },
    examples: [
      ['They met at Kelldorf, Austria, in May.', { text: 'Kelldorf', type: 'place' }],
      ['They met Kelldorf, Brandt and others.', null],
    ],
  },
  {
    name: 'name.place.dateline',
    why: 'A report opens with the town it was written in, in capitals.',
    type: 'place',
    weight: STRONG,
    holds: (name) => {
      if (name.from > 0) return false
      const { tokens } = name.sentence
      if (!isAllCapitals(tokens[name.from]!.text) || name.words.length > 3) return false
      const next = after(name)
      return (
        next !== undefined &&
        (/^(?:19|20)\d\d-/.test(next.text) ||
          (next.text === ',' && name.words.length < 3 && !name.cased) ||
          next.text === '(' ||
          next.text === '—')
      )
    },
    examples: [
      ['KELLDORF 2021-03-04', { text: 'KELLDORF', type: 'place' }],
      ['The strike at KTRV went on.', null],
    ],
  },
  {
    name: 'name.place.from',
    why: 'One comes “from” and goes “to” a place, more often than from or to a person.',
    type: 'place',
    weight: WEAK,
    holds: (name) =>
      name.words.length < 3 &&
      (((wordBefore(name) === 'to' || wordBefore(name) === 'from') && isBefore(name, isMotion, 2)) ||
        (wordBefore(name) === 'from' && isBefore(name, isPersonNoun, 2))),
    examples: [
      ['She flew to Kelldorf.', { text: 'Kelldorf', type: 'place' }],
      ['She met a farmer from Kelldorf.', { text: 'Kelldorf', type: 'place' }],
      ['She spoke to Kelldorf.', null],
    ],
  },
]

export const facilityRules: readonly TypeRule[] = [
  {
    name: 'name.facility.head',
    why: 'A name that ends in “Airport”, “Stadium” or “Palace” is a building’s.',
    type: 'facility',
    weight: SURE,
    inner: true,
    holds: (name) =>
      name.words.length > 1 && isFacilityHead(name.last) && (!isFirstName(name.first) || hasThingHead(name)),
    examples: [
      ['They landed at Kelldorf Airport.', { text: 'Kelldorf Airport', type: 'facility' }],
      ['They landed at an airport in Kelldorf.', null],
    ],
  },
  {
    name: 'name.facility.noun-after',
    why: 'A small “plant”, “complex” or “stadium” right after a name says that the name is its own or its owner’s.',
    type: 'facility',
    weight: STRONG,
    holds: (name) => isAfter(name, isFacilityNoun) && isLowercase(after(name)!.text),
    examples: [
      ['Work stopped at its Kelldorf plant.', { text: 'Kelldorf', type: 'facility' }],
      ['Work stopped in the Kelldorf company.', null],
    ],
  },
]

/** How far before the name the preposition is: an article or a direction may stand between. */
function stepsToPreposition(name: NameCandidate): number {
  return wordBefore(name) === 'the' || isBefore(name, isPlaceAdjective) ? 2 : 1
}

const isPlaceHead = askedOnce((lower) => placeHeads.has(withoutStop(lower)))
const opensPlace = askedOnce((lower) => placeFirstWords.has(lower))
const isPlacePreposition = askedOnce((lower) => placePrepositions.has(lower))
const isNotSpatial = askedOnce((lower) => holdingNouns.has(lower) || notSpatial.has(lower))
const isPlaceAdjective = askedOnce((lower) => placeAdjectives.has(lower))
const isPlaceNoun = askedOnce((lower) => placeNouns.has(lower))
const isNounBefore = askedOnce((lower) => nounsBefore.has(lower))
const isPlaceBelonging = askedOnce((lower) => placeBelongings.has(withoutStop(lower)))
const isPlaceOffice = askedOnce((lower) => placeOffices.has(withoutStop(lower)))
const isPersonNoun = askedOnce((lower) => personNouns.has(lower) || roleNouns.has(lower))
const isMotion = askedOnce((lower) => motion.has(lower))
const isFacilityHead = askedOnce((lower) => facilityHeads.has(withoutStop(lower)))
const isFacilityNoun = askedOnce((lower) => facilityNouns.has(lower))

const nounsBefore = new Set('capital city town village province port resort suburb island river'.split(' '))

/** What takes "in" with something that is no place: "believe in", "confidence in". */
const notSpatial = new Set(
  'confidence believe believed believes faith trust interested invest invested investing invests took taken'.split(' '),
)

/** "X, a town of 5,000", "X, the capital of": the noun within six words of the comma, its article first. */
function hasPlaceApposition(name: NameCandidate): boolean {
  if (wordAfter(name) !== ',') return false
  const article = wordAfter(name, 2)
  if (article !== 'a' && article !== 'an' && article !== 'the') return false
  for (let step = 3; step < 9; step++) {
    const token = after(name, step)
    if (token === undefined || token.text === ',' || token.upos === 'VERB' || token.upos === 'AUX') return false
    if (token.upos === 'ADP') return false
    if (!placeNouns.has(token.lower) && token.lower !== 'town') continue
    const next = after(name, step + 1)
    // "a city councillor", "the state's governor"
    return next === undefined || next.text === ',' || next.text === '.' || next.upos === 'ADP' || next.lower === 'that'
  }
  return false
}

const aroundPlaces = new Set(
  `archdiocese archbishop bishop centre center downtown east governor inhabitants mayor north northeast northwest outskirts
  port residents south southeast southwest streets suburb suburbs west`
    .trim()
    .split(/\s+/),
)

/** Small nouns right after a place's name. */
const placeBelongings = new Set(
  `authorities borough court firefighters harbor harbour inhabitants mayor metro neighborhood neighbourhood police
  residents rioting street streets suburb suburbs voters waterfront`
    .trim()
    .split(/\s+/),
)

/** Offices with a capital right after a place's name. */
const placeOffices = new Set('gov governor mayor police sheriff'.split(' '))

const isSite = askedOnce((lower) => sites.has(lower))

/** What is built or set up at a place, and is no work or gate as well. Own knowledge. */
const sites: ReadonlySet<string> = new Set(
  `airbase airfield airport barracks base camp checkpoint colliery crossing depot dockyard factory garrison landfall mill mine
  outpost plant prison quarry racecourse reactor refinery roadblock settlement shipyard shrine smelter`
    .trim()
    .split(/\s+/),
)

const motion = new Set(
  'flew fly flown travelled traveled travel traveling travelling moved move arrived arrive returned return went drove drive flight exports visit trip'.split(
    ' ',
  ),
)
