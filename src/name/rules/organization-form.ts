import { clubOpenings, foreignOpenings } from '../../lexicon/name-joins.js'
import { companyWords, institutionHeads, mediaHeads, stateHeads } from '../../lexicon/organization-words.js'
import { facilityHeads, placeHeads } from '../../lexicon/place-words.js'
import { eventHeads, workHeads } from '../../lexicon/thing-words.js'
import { askedOnce } from '../../tag/asked-once.js'
import { knownNames } from '../known-names.js'
import { withoutStop } from '../letters.js'
import { FAIR, firstWord, STRONG, SURE, type TypeRule } from '../type-rule.js'
import { isCommonNounWord, isFirstName, isLastName, isLegalForm, typeOfWord } from '../word-facts.js'

/** What a name's own words say for an organization. */
export const organizationForms: readonly TypeRule[] = [
  {
    name: 'name.organization.legal-form',
    why: 'A legal form closes a company’s name.',
    type: 'organization',
    weight: SURE + STRONG,
    inner: true,
    holds: (name) => name.words.length > 1 && isLegalForm(name.last),
    examples: [
      ['It sold the mill to Kelldorf Corp. in May.', { text: 'Kelldorf Corp.', type: 'organization' }],
      ['It sold the mill to Kelldorf in May.', null],
    ],
  },
  {
    name: 'name.organization.head',
    why: 'A name that ends in a word for an institution or a firm is the name of one.',
    type: 'organization',
    weight: SURE,
    inner: true,
    holds: (name) => {
      if (name.words.length < 2 || (name.known ?? 'organization') !== 'organization') return false
      return isOrganizationHead(name.last)
    },
    examples: [
      ['The National Weather Agency warned of floods.', { text: 'National Weather Agency', type: 'organization' }],
      ['The agency warned of floods in Lisbon.', null],
    ],
  },
  {
    name: 'name.organization.of',
    why: 'A word for an institution with “of” or “for” names one: “Ministry of Trade”.',
    type: 'organization',
    weight: SURE,
    inner: true,
    holds: (name) => {
      for (let i = 1; i < name.words.length - 1; i++) {
        const word = name.words[i]
        if ((word === 'of' || word === 'for' || word === 'on') && isInstitution(name.words[i - 1]!)) return true
      }
      return false
    },
    examples: [
      ['The Bank of Kelldorf raised its rate.', { text: 'Bank of Kelldorf', type: 'organization' }],
      ['The Isle of Kelldorf has a harbour.', null],
    ],
  },
  {
    name: 'name.organization.media',
    why: 'A name that ends in a word for a newspaper or a station is that of one.',
    type: 'organization',
    weight: STRONG,
    inner: true,
    holds: (name) => name.words.length > 1 && isMediaHead(name.last),
    examples: [
      ['He told the Kelldorf Courier that he would go.', { text: 'Kelldorf Courier', type: 'organization' }],
      ['He told the courier in Lisbon that he would go.', null],
    ],
  },
  {
    name: 'name.organization.known',
    why: 'Some organizations are known by name.',
    type: 'organization',
    weight: SURE,
    inner: true,
    holds: (name) => name.known === 'organization',
    examples: [
      ['He told Reuters that he would go.', { text: 'Reuters', type: 'organization' }],
      ['He told Kelldorf that he would go.', null],
    ],
  },
  {
    name: 'name.organization.own-possessive',
    why: 'What has a possessive mark of its own is a shop or a firm.',
    type: 'organization',
    weight: SURE,
    inner: true,
    holds: ({ words }) => words.length === 2 && (words[1] === "'s" || words[1] === '’s'),
    examples: [
      ['Kelldorf’s reported a loss.', { text: 'Kelldorf’s', type: 'organization' }],
      ['Kelldorf’s reported loss fell.', null],
    ],
  },
  {
    name: 'name.organization.team-name',
    why: 'Teams are called by a town and the plural that other teams are known by.',
    type: 'organization',
    weight: SURE,
    inner: true,
    holds: ({ words, last, known }) =>
      words.length > 1 &&
      known === null &&
      words.at(-1)!.endsWith('s') &&
      typeOfWord(last) === 'organization' &&
      isOrdinary(last) &&
      !isLastName(last),
    examples: [
      ['The prize went to Kelldorf Warriors.', { text: 'Kelldorf Warriors', type: 'organization' }],
      ['The prize went to Maria Brooks.', null],
    ],
  },
  {
    name: 'name.organization.the-plural',
    why: 'A name of two words that ends in -s and has an article is a team’s or a band’s.',
    type: 'organization',
    weight: STRONG,
    holds: ({ words, last, first, known, previous }) =>
      words.length === 2 &&
      known === null &&
      previous?.text === 'the' &&
      /[^s]s$/.test(last.lower) &&
      !isThingInPlural(last) &&
      !isFirstName(first) &&
      typeOfWord(last) !== 'group',
    examples: [
      ['It was sold to the Kelldorf Comets.', { text: 'Kelldorf Comets', type: 'organization' }],
      ['It was sold to Kelldorf Comets.', null],
      ['He flew to the Kelldorf Islands.', null],
    ],
  },
  {
    name: 'name.organization.plural-head',
    why: 'What ends in the plural of a common noun is a firm, a club or a body more often than a person.',
    type: 'organization',
    weight: STRONG,
    inner: true,
    holds: (name) => {
      const last = name.words.at(-1)!
      if (name.words.length < 2 || !last.endsWith('s') || !name.cased || last.length < 5) return false
      if (name.known !== null || isThingInPlural(name.last) || isLastName(name.last)) return false
      return typeOfWord(name.last) !== 'group' && !isFirstName(name.first) && isCommonNounWord(name.last)
    },
    examples: [
      ['It was sold to Kelldorf Activists in May.', { text: 'Kelldorf Activists', type: 'organization' }],
      ['It was sold to Maria Brooks in May.', null],
    ],
  },
  {
    name: 'name.organization.foreign-opening',
    why: 'Firms, clubs and institutions of other languages begin with the word for what they are.',
    type: 'organization',
    weight: STRONG,
    inner: true,
    holds: (name) => name.words.length > 1 && isForeignOpening(name.first),
    examples: [
      ['It was sold to Banco Kelldorf in May.', { text: 'Banco Kelldorf', type: 'organization' }],
      ['It was sold to Kelldorf in May.', null],
    ],
  },
  {
    name: 'name.organization.club-opening',
    why: 'A sports club’s name may open with the initials of “football club” and its like.',
    type: 'organization',
    weight: SURE,
    inner: true,
    holds: (name) => name.words.length > 1 && isClubOpening(name.first),
    examples: [
      ['He played for FC Kelldorf in May.', { text: 'FC Kelldorf', type: 'organization' }],
      ['He played for Kelldorf in May.', null],
    ],
  },
  {
    name: 'name.organization.ampersand',
    why: 'Partners join their names with “&”.',
    type: 'organization',
    weight: SURE,
    inner: true,
    holds: (name) => name.words.includes('&'),
    examples: [
      ['It was audited by Kelldorf & Brandt.', { text: 'Kelldorf & Brandt', type: 'organization' }],
      ['It was audited by Kelldorf and Brandt.', null],
    ],
  },
  {
    name: 'name.organization.inner-capital',
    why: 'Capitals inside a word that is no Scottish or Irish family name are a trade name’s.',
    type: 'organization',
    weight: FAIR,
    inner: true,
    holds: (name) => {
      if (name.words.length > 1) return false
      const { text } = name.sentence.tokens[name.from]!
      return /^[A-Z]?[a-z]+[A-Z][A-Za-z]*$/.test(text) && !/^(?:Mac|Mc|De|La|Di|Le|Van|Fitz)[A-Z]/.test(text)
    },
    examples: [
      ['He works for KellDorf.', { text: 'KellDorf', type: 'organization' }],
      ['He works for McKelldorf.', null],
    ],
  },
  {
    name: 'name.organization.country-after',
    why: 'A firm or an office adds its country: “Kelldorf Italia”, “Statistics Norway”.',
    type: 'organization',
    weight: STRONG,
    inner: true,
    holds: (name) => {
      if (name.words.length < 2 || name.words.length > 3 || typeOfWord(name.last) !== 'place') return false
      if (name.words.length === 3) return mediaHeads.has(name.words[1]!)
      return (
        !isFirstName(name.first) &&
        typeOfWord(name.first) === null &&
        name.known === null &&
        !directions.has(firstWord(name)) &&
        !isLastName(name.last)
      )
    },
    examples: [
      ['It was sold by Kelldorf Sweden.', { text: 'Kelldorf Sweden', type: 'organization' }],
      ['It was sold by Paris Kelldorf.', null],
    ],
  },
]

const isOrganizationHead = askedOnce((lower) => {
  const head = withoutStop(lower)
  return institutionHeads.has(head) || stateHeads.has(head) || companyWords.has(head)
})
const isOrdinary = askedOnce((lower) => knownNames().ordinary.has(lower))
const isMediaHead = askedOnce((lower) => mediaHeads.has(withoutStop(lower)))
const isThingInPlural = askedOnce(
  (lower) => placeHeads.has(lower) || eventHeads.has(lower) || workHeads.has(lower) || facilityHeads.has(lower),
)
const isForeignOpening = askedOnce((lower) => foreignOpenings.has(lower))
const isClubOpening = askedOnce((lower) => clubOpenings.has(lower))

const directions = new Set(
  'central east eastern greater inner lower middle new north northern old outer south southern upper west western'.split(
    ' ',
  ),
)

function isInstitution(word: string): boolean {
  return ofInstitutions.has(word) || stateHeads.has(word) || (institutionHeads.has(word) && !facilityHeads.has(word))
}

const ofInstitutions = new Set(
  'bank board center centre chamber church house office university college school institute'.split(' '),
)
