import {
  companyWords,
  corporateVerbs,
  holdingNouns,
  institutionHeads,
  legalForms,
  mediaHeads,
  organizationNouns,
  organizationPossessions,
  stateHeads,
} from '../../lexicon/organization-words.js'
import { facilityHeads } from '../../lexicon/place-words.js'
import { verbForm } from '../../lexicon/verb-forms.js'
import { after, before, type NameCandidate } from '../candidate.js'
import { isCountry } from '../../lexicon/frozen.js'
import { knownNames } from '../known-names.js'
import { isAllCapitals, isCapitalized, isDigits, isLowercase, withoutStop } from '../letters.js'
import {
  afterPossessive,
  FAIR,
  firstWord,
  lastWord,
  STRONG,
  SURE,
  type TypeRule,
  WEAK,
  wordAfter,
  wordBefore,
} from '../type-rule.js'

export const organizationRules: readonly TypeRule[] = [
  {
    name: 'name.organization.legal-form',
    why: 'A legal form closes a company’s name.',
    type: 'organization',
    weight: SURE + STRONG,
    inner: true,
    holds: (name) => name.words.length > 1 && legalForms.has(lastWord(name)),
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
      if (name.words.length < 2 || (knownNames().types.get(name.key) ?? 'organization') !== 'organization') return false
      const head = lastWord(name)
      return institutionHeads.has(head) || stateHeads.has(head) || companyWords.has(head)
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
        if ((word === 'of' || word === 'for') && isInstitution(name.words[i - 1]!)) return true
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
    weight: FAIR,
    inner: true,
    holds: (name) => name.words.length > 1 && mediaHeads.has(lastWord(name)),
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
    holds: (name) => knownNames().types.get(name.key) === 'organization',
    examples: [
      ['He told Reuters that he would go.', { text: 'Reuters', type: 'organization' }],
      ['He told Kelldorf that he would go.', null],
    ],
  },
  {
    name: 'name.organization.acronym',
    why: 'A word all in capitals amid small letters stands for several, mostly those of an organization’s name.',
    type: 'organization',
    weight: STRONG,
    holds: (name) => {
      if (!name.cased || name.words.length > 1) return false
      const { text } = name.sentence.tokens[name.from]!
      return isAllCapitals(text) && text.length < 7
    },
    examples: [
      ['The strike at KTRV went on.', { text: 'KTRV', type: 'organization' }],
      ['The strike in Lisbon went on.', null],
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
    name: 'name.organization.possession',
    why: 'Shares, revenue, a headquarters or a spokesman are an organization’s.',
    type: 'organization',
    weight: STRONG,
    holds: (name) => {
      const mark = afterPossessive(name)
      return organizationPossessions.has(wordAfter(name, mark || 1)) && isSmall(name, mark || 1)
    },
    examples: [
      ['Kelldorf’s shares fell.', { text: 'Kelldorf', type: 'organization' }],
      ['Kelldorf’s harbour froze.', null],
    ],
  },
  {
    name: 'name.organization.stake',
    why: 'One holds a stake or shares in a company.',
    type: 'organization',
    weight: SURE,
    holds: (name) => {
      const preposition = wordBefore(name)
      return (preposition === 'in' || preposition === 'of') && holdingNouns.has(wordBefore(name, 2))
    },
    examples: [
      ['It bought a 12 percent stake in Kelldorf.', { text: 'Kelldorf', type: 'organization' }],
      ['It bought a harbour in Kelldorf.', null],
    ],
  },
  {
    name: 'name.organization.noun-before',
    why: 'A small word for a kind of organization right before a name says what bears it.',
    type: 'organization',
    weight: STRONG,
    holds: (name) => isSmallBefore(name) && organizationNouns.has(wordBefore(name)),
    examples: [
      ['The carmaker Kelldorf closed.', { text: 'Kelldorf', type: 'organization' }],
      ['The ferry Kelldorf closed.', null],
    ],
  },
  {
    name: 'name.organization.noun-after',
    why: 'A small word for a kind of organization right after a name says what bears it.',
    type: 'organization',
    weight: FAIR,
    holds: (name) => organizationNouns.has(wordAfter(name)) && isSmall(name, 1),
    examples: [
      ['The Kelldorf company closed.', { text: 'Kelldorf', type: 'organization' }],
      ['The Kelldorf ferry closed.', null],
    ],
  },
  {
    name: 'name.organization.news-agency',
    why: 'What is followed by “news agency” is its name.',
    type: 'organization',
    weight: SURE,
    holds: (name) => wordAfter(name) === 'news' && wordAfter(name, 2) === 'agency',
    examples: [
      ['The Kelldorf news agency closed.', { text: 'Kelldorf', type: 'organization' }],
      ['The Kelldorf ferry news arrived.', null],
    ],
  },
  {
    name: 'name.organization.apposition',
    why: 'An apposition that says “a brand” or “a maker of” tells of an organization.',
    type: 'organization',
    weight: SURE,
    holds: hasOrganizationApposition,
    examples: [
      ['Kelldorf, a Dutch brewer, closed.', { text: 'Kelldorf', type: 'organization' }],
      ['Kelldorf, a Dutch harbour, froze.', null],
    ],
  },
  {
    name: 'name.organization.named',
    why: 'A company or venture “named” or “called” so bears the name.',
    type: 'organization',
    weight: SURE,
    holds: (name) => /^(?:named|called|dubbed)$/.test(wordBefore(name)) && organizationNouns.has(wordBefore(name, 2)),
    examples: [
      ['They set up a venture named Kelldorf Tide.', { text: 'Kelldorf Tide', type: 'organization' }],
      ['They set up a venture near Kelldorf.', null],
    ],
  },
  {
    name: 'name.organization.acts',
    why: 'Who acquires, launches, produces or sells is a company more often than not.',
    type: 'organization',
    weight: FAIR,
    holds: doesBusiness,
    examples: [
      ['Kelldorf acquired the mill.', { text: 'Kelldorf', type: 'organization' }],
      ['Kelldorf slept.', null],
    ],
  },
  {
    name: 'name.organization.owned-facility',
    why: 'Whoever has a plant or a factory is a company.',
    type: 'organization',
    weight: FAIR,
    holds: (name) => {
      const mark = afterPossessive(name)
      if (mark === 0) return false
      for (let step = mark; step < mark + 4; step++) {
        const token = after(name, step)
        if (token === undefined || (token.upos !== 'ADJ' && token.upos !== 'NOUN' && token.upos !== 'PROPN'))
          return false
        if (isLowercase(token.text) && plants.has(token.lower)) return true
      }
      return false
    },
    examples: [
      ['Kelldorf’s new assembly plant closed.', { text: 'Kelldorf', type: 'organization' }],
      ['Kelldorf’s new mayor resigned.', null],
    ],
  },
  {
    name: 'name.organization.inner-capital',
    why: 'Capitals inside a word that is no Scottish or Irish family name are a trade name’s.',
    type: 'organization',
    weight: FAIR,
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
      if (name.words.length !== 2 || knownNames().firstNames.has(firstWord(name))) return false
      const { types } = knownNames()
      return types.get(name.words[1]!) === 'place' && !types.has(firstWord(name)) && !types.has(name.key) && !directions.has(firstWord(name)) && !knownNames().lastNames.has(name.words[1]!)
    },
    examples: [
      ['It was sold by Kelldorf Sweden.', { text: 'Kelldorf Sweden', type: 'organization' }],
      ['It was sold by Paris Kelldorf.', null],
    ],
  },
  {
    name: 'name.organization.club-in-score',
    why: 'In a score a town stands for its club, a country for itself.',
    type: 'organization',
    weight: SURE + STRONG,
    holds: isClubInScore,
    examples: [
      ['Lisbon 4 Denver 2', { text: 'Denver', type: 'organization' }],
      ['In Lisbon 4 people died.', null],
    ],
  },
  {
    name: 'name.organization.works-for',
    why: 'One works “for” or “with” a company and is “at” it with a post.',
    type: 'organization',
    weight: WEAK,
    holds: (name) => {
      const preposition = wordBefore(name)
      if (preposition === 'at')
        return /^(?:analyst|economist|trader|dealer|strategist|researcher|manager|broker|director)s?$/.test(
          wordBefore(name, 2),
        )
      return (
        preposition === 'with' &&
        /^(?:venture|agreement|deal|contract|partnership|alliance|merger)$/.test(wordBefore(name, 2))
      )
    },
    examples: [
      ['It signed a deal with Kelldorf.', { text: 'Kelldorf', type: 'organization' }],
      ['It went home with Kelldorf.', null],
    ],
  },
]

const directions = new Set('central east eastern greater inner lower middle new north northern old outer south southern upper west western'.split(' '))

/** "Lisbon 4 Denver 2", "Lisbon 2 Denver 1 (halftime 1-0)": name, number, name, number from the start of the line. */
function isClubInScore(name: NameCandidate): boolean {
  if (isCountry(name.key)) return false
  const { tokens } = name.sentence
  if (!isScore(tokens[name.to]?.text)) return false
  if (name.from === 0 || isScore(tokens[0]?.text)) {
    for (let i = name.to + 1; i < name.to + 5; i++) {
      const text = tokens[i]?.text
      if (text === undefined || !(isCapitalized(text) || isScore(text) || text === '.')) return false
      if (isScore(text) && i > name.to + 1) return isEnd(tokens[i + 1]?.text)
    }
    return false
  }
  return isScore(tokens[name.from - 1]?.text) && isCapitalized(tokens[0]!.text) && name.from < 6 && isEnd(tokens[name.to + 1]?.text)
}

function isScore(text: string | undefined): boolean {
  return text !== undefined && text.length < 3 && isDigits(text)
}

function isEnd(text: string | undefined): boolean {
  return text === undefined || text === '.' || text === '(' || text === ','
}

const plants = new Set(
  'plant plants factory factories mill mills refinery showroom showrooms dealership dealerships assembly'.split(' '),
)

function isInstitution(word: string): boolean {
  return ofInstitutions.has(word) || stateHeads.has(word) || (institutionHeads.has(word) && !facilityHeads.has(word))
}

const ofInstitutions = new Set(
  'bank board center centre chamber church house office university college school institute'.split(' '),
)

function isSmall(name: NameCandidate, step: number): boolean {
  const token = after(name, step)
  return token !== undefined && isLowercase(token.text)
}

function isSmallBefore(name: NameCandidate): boolean {
  const token = before(name)
  return token !== undefined && isLowercase(token.text)
}

/** "Arden, a Chinese brand": the noun within six words of the comma, its article first. */
function hasOrganizationApposition(name: NameCandidate): boolean {
  if (wordAfter(name) !== ',') return false
  const article = wordAfter(name, 2)
  const oneOf = article === 'one'
  if (article !== 'a' && article !== 'an' && article !== 'the' && !oneOf) return false
  for (let step = 3; step < 9; step++) {
    const token = after(name, step)
    if (token === undefined || token.text === ',' || token.upos === 'VERB' || token.upos === 'AUX') return false
    if (!oneOf && token.upos === 'ADP') return false
    if (isLowercase(token.text) && organizationNouns.has(token.lower)) {
      const next = wordAfter(name, step + 1)
      return next !== "'s" && next !== '’s' && after(name, step + 1)?.upos !== 'NOUN'
    }
  }
  return false
}

function doesBusiness(name: NameCandidate): boolean {
  if (name.words.length > 1 && knownNames().firstNames.has(firstWord(name))) return false
  for (let step = 1; step < 4; step++) {
    const token = after(name, step)
    if (token === undefined) return false
    if (token.upos !== 'AUX' && token.upos !== 'ADV' && token.upos !== 'PART') {
      if (token.upos !== 'VERB') return false
      const form = verbForm(withoutStop(token.lower))
      return form !== null && corporateVerbs.has(form.infinitive)
    }
  }
  return false
}
