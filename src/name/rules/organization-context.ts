import { isCountry } from '../../lexicon/frozen.js'
import { clubWords } from '../../lexicon/name-joins.js'
import {
  corporateVerbs,
  holdingNouns,
  organizationNouns,
  organizationPossessions,
} from '../../lexicon/organization-words.js'
import { actingVerbs } from '../../lexicon/pronouns.js'
import { verbForm } from '../../lexicon/verb-forms.js'
import { askedOnce } from '../../tag/asked-once.js'
import type { Token } from '../../tag/token.js'
import { after, before, type NameCandidate } from '../candidate.js'
import { isAllCapitals, isCapitalized, isDigits, isLowercase } from '../letters.js'
import {
  afterPossessive,
  FAIR,
  isAfter,
  isBefore,
  STRONG,
  SURE,
  type TypeRule,
  WEAK,
  wordAfter,
  wordBefore,
} from '../type-rule.js'
import { isFirstName } from '../word-facts.js'

/** What the words around a name say for an organization. */
export const organizationContexts: readonly TypeRule[] = [
  {
    name: 'name.organization.acronym',
    why: 'A word all in capitals amid small letters stands for several, mostly those of an organization’s name.',
    type: 'organization',
    weight: STRONG,
    holds: (name) => {
      if (!name.cased || name.words.length > 1) return false
      const { text } = name.sentence.tokens[name.from]!
      return isAllCapitals(text) && text.length < 7 && !/\d/.test(text)
    },
    examples: [
      ['The strike at KTRV went on.', { text: 'KTRV', type: 'organization' }],
      ['The strike in Lisbon went on.', null],
    ],
  },
  {
    name: 'name.organization.possession',
    why: 'Shares, revenue, a headquarters or a spokesman are an organization’s.',
    type: 'organization',
    weight: STRONG,
    holds: (name) => {
      const step = afterPossessive(name) || 1
      if (!isAfter(name, isPossession, step)) return false
      const word = wordAfter(name, step)
      return isSmall(name, step) || word === 'ceo' || word === 'cfo'
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
      return (preposition === 'in' || preposition === 'of') && isBefore(name, isHolding, 2)
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
    holds: (name) => isSmallBefore(name) && (isBefore(name, isOrganizationNoun) || isStartUp(name)),
    examples: [
      ['The carmaker Kelldorf closed.', { text: 'Kelldorf', type: 'organization' }],
      ['The start-up Kelldorf closed.', { text: 'Kelldorf', type: 'organization' }],
      ['The ferry Kelldorf closed.', null],
    ],
  },
  {
    name: 'name.organization.noun-before-comma',
    why: 'After “her paper” or “the company”, a name between commas is what it is called.',
    type: 'organization',
    weight: STRONG,
    holds: (name) =>
      wordBefore(name) === ',' &&
      wordAfter(name) === ',' &&
      isBefore(name, isOrganizationNoun, 2) &&
      isLowercase(before(name, 2)!.text) &&
      isBefore(name, isDefiner, 3),
    examples: [
      ['Her paper, Kelldorf Tide, was closed.', { text: 'Kelldorf Tide', type: 'organization' }],
      ['Her friend, Kelldorf Tide, was closed.', null],
    ],
  },
  {
    name: 'name.organization.noun-after',
    why: 'A small word for a kind of organization right after a name says what bears it.',
    type: 'organization',
    weight: FAIR,
    holds: (name) => isAfter(name, isOrganizationNoun) && isSmall(name, 1),
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
    holds: (name) => isBefore(name, isNaming) && isBefore(name, isOrganizationNoun, 2),
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
    name: 'name.organization.its',
    why: 'Whoever says or expects something of “its” own is no person.',
    type: 'organization',
    weight: STRONG,
    holds: (name) => (wordAfter(name, 2) === 'its' || itLost(name)) && speaking.has(wordAfter(name)),
    examples: [
      ['Kelldorf said on Monday that it had lost $3 million.', { text: 'Kelldorf', type: 'organization' }],
      ['Kelldorf said on Monday that it had rained.', null],
      ['Kelldorf says its pumps are sold.', { text: 'Kelldorf', type: 'organization' }],
      ['Kelldorf says that its pumps are sold.', null],
    ],
  },
  {
    name: 'name.organization.which',
    why: 'What “which” stands for is no person.',
    type: 'organization',
    weight: FAIR,
    holds: (name) => wordAfter(name) === ',' && wordAfter(name, 2) === 'which' && after(name, 3)?.upos !== 'NOUN',
    examples: [
      ['Kelldorf, which makes pumps, closed.', { text: 'Kelldorf', type: 'organization' }],
      ['Kelldorf, who makes pumps, left.', null],
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
    name: 'name.organization.league-row',
    why: 'In a league table each row has a club and its games won, drawn and lost; a town there is its club.',
    type: 'organization',
    weight: SURE + STRONG,
    holds: isInLeagueTable,
    examples: [
      ['Denver 9 4 3 2 15', { text: 'Denver', type: 'organization' }],
      ['Lisbon 9 4 hosted them.', null],
    ],
  },
  {
    name: 'name.organization.makes',
    why: 'Cars, models and engines in the plural have their maker’s name before them.',
    type: 'organization',
    weight: FAIR,
    holds: (name) => isAfter(name, isMadeThing),
    examples: [
      ['They build Kelldorf trucks there.', { text: 'Kelldorf', type: 'organization' }],
      ['They build Kelldorf walls there.', null],
    ],
  },
  {
    name: 'name.organization.post-of',
    why: 'A chief executive, a spokeswoman or a founder is one “of” or “for” an organization.',
    type: 'organization',
    weight: STRONG,
    holds: (name) => {
      const [preposition, post] = wordBefore(name) === 'the' ? [2, 3] : [1, 2]
      const marker = wordBefore(name, preposition)
      if (marker !== 'of' && marker !== 'for' && marker !== 'at') return false
      const word = wordBefore(name, post)
      return postsOfFirms.has(word) || (word === 'executive' && wordBefore(name, post + 1) === 'chief')
    },
    examples: [
      ['Orvin Brandt, chief executive of Kelldorf, left.', { text: 'Kelldorf', type: 'organization' }],
      ['Orvin Brandt, a native of Kelldorf, left.', null],
    ],
  },
  {
    name: 'name.organization.players',
    why: 'Strikers, goalkeepers and fans are a club’s, and stand right after its name.',
    type: 'organization',
    weight: SURE + FAIR,
    holds: (name) =>
      name.words.length > 1 &&
      isClubWord(name.last) &&
      (players.has(wordAfter(name, afterPossessive(name) || 1)) || games.has(wordAfter(name))),
    examples: [
      ['Kelldorf City striker Orvin Brandt left.', { text: 'Kelldorf City', type: 'organization' }],
      ['Kelldorf City harbour froze.', null],
    ],
  },
  {
    name: 'name.organization.published-in',
    why: 'What findings are published in is a journal.',
    type: 'organization',
    weight: SURE,
    holds: (name) => wordBefore(name) === 'in' && isBefore(name, isPublished, 2),
    examples: [
      ['The study was published in Kelldorf Geology.', { text: 'Kelldorf Geology', type: 'organization' }],
      ['The study was done in Kelldorf.', null],
    ],
  },
  {
    name: 'name.organization.scholar-at',
    why: 'A scientist, a lecturer or a fellow is “at” an institution.',
    type: 'organization',
    weight: STRONG,
    holds: (name) => wordBefore(name) === 'at' && isBefore(name, isScholar, 2),
    examples: [
      ['She is a physicist at Kelldorf.', { text: 'Kelldorf', type: 'organization' }],
      ['She is a guest at Kelldorf.', null],
    ],
  },
  {
    name: 'name.organization.club-at-play',
    why: 'What has a club’s last word is a club where a sentence tells of a match, a loan or a league.',
    type: 'organization',
    weight: SURE + FAIR,
    holds: (name) => name.words.length > 1 && isClubWord(name.last) && tellsOfPlay(name.sentence.tokens),
    examples: [
      ['They beat Kelldorf Town 2-1.', { text: 'Kelldorf Town', type: 'organization' }],
      ['The goalkeeper joined Kelldorf Town.', { text: 'Kelldorf Town', type: 'organization' }],
      ['The ferry reached Kelldorf Town.', null],
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

/** "Lisbon 4 Denver 2", "Lisbon 2 Denver 1 (halftime 1-0)": name, number, name, number from the start of the line. */
function isClubInScore(name: NameCandidate): boolean {
  const { tokens } = name.sentence
  if (!isScore(tokens[name.to]?.text) || isCountry(name.key)) return false
  if (name.from === 0 || isScore(tokens[0]?.text)) {
    for (let i = name.to + 1; i < name.to + 5; i++) {
      const text = tokens[i]?.text
      if (text === undefined || !(isCapitalized(text) || isScore(text) || text === '.')) return false
      if (isScore(text) && i > name.to + 1) return isEnd(tokens[i + 1]?.text)
    }
    return false
  }
  return (
    isScore(tokens[name.from - 1]?.text) &&
    isCapitalized(tokens[0]!.text) &&
    name.from < 6 &&
    isEnd(tokens[name.to + 1]?.text)
  )
}

function isInLeagueTable(name: NameCandidate): boolean {
  const { tokens } = name.sentence
  for (let i = name.to; i < name.to + LEAGUE_COLUMNS; i++) if (!isScore(tokens[i]?.text)) return false
  return !isCountry(name.key)
}

/** Played, won, drawn, lost. */
const LEAGUE_COLUMNS = 4

function isScore(text: string | undefined): boolean {
  return text !== undefined && text.length < 3 && isDigits(text)
}

function isEnd(text: string | undefined): boolean {
  return text === undefined || text === '.' || text === '(' || text === ','
}

const isPossession = askedOnce((lower) => organizationPossessions.has(lower))
const isHolding = askedOnce((lower) => holdingNouns.has(lower))
const isOrganizationNoun = askedOnce((lower) => organizationNouns.has(lower))
const isDefiner = askedOnce((lower) => definers.has(lower))
const definers: ReadonlySet<string> = new Set(['her', 'his', 'its', 'our', 'the', 'their'])
const isNaming = askedOnce((lower) => naming.has(lower))
const isMadeThing = askedOnce((lower) => madeThings.has(lower))
const isClubWord = askedOnce((lower) => clubWords.has(lower))

const postsOfFirms = new Set(
  'ceo cfo chairman chairwoman chairperson cofounder co-founder employee employees executives founder founders spokesman spokesperson spokeswoman subsidiary'.split(
    ' ',
  ),
)

const players = new Set(
  'captain coach defender defenders fan fans forward forwards goalkeeper keeper manager midfielder midfielders player players striker strikers supporters teammate winger wingers'.split(
    ' ',
  ),
)

/** What clubs do and towns do not. */
const games = new Set('beat beats defeated drew lost sign signed signs thrashed win wins won'.split(' '))

/** A word of the game, or a score beside a word for how it went ("a 2-1 win", "lost 3-0"). */
function tellsOfPlay(tokens: readonly Token[]): boolean {
  let isScored = false
  let isDecided = false
  for (let i = 0; i < tokens.length; i++) {
    const { word, text } = tokens[i]!
    if (isOfPlay(word)) return true
    isDecided ||= isOutcome(word)
    isScored ||= text === '-' && isScore(tokens[i - 1]?.text) && isScore(tokens[i + 1]?.text)
  }
  return isScored && isDecided
}

const isPublished = askedOnce((lower) => published.has(lower))
const published: ReadonlySet<string> = new Set(['findings', 'publish', 'published', 'publishes', 'publishing'])

const isScholar = askedOnce((lower) => scholars.has(lower) || /(?:ologist|onomist|ographer|icist)$/.test(lower))
const scholars: ReadonlySet<string> = new Set(
  'academic chemist fellow historian lecturer professor pupil researcher scholar scientist'.split(' '),
)

const isOfPlay = askedOnce((lower) => ofPlay.has(lower))
const isOutcome = askedOnce((lower) => outcomes.has(lower))

/** Words of matches and leagues that are of little else. Own knowledge. */
const ofPlay: ReadonlySet<string> = new Set(
  'equaliser equalizer goalkeeper goalless midfielder relegation shootout striker winger'.split(' '),
)

const outcomes: ReadonlySet<string> = new Set(
  'beat beaten beating defeat defeated draw drew lead led lose losing loss lost victory win winning won'.split(' '),
)

const naming = new Set(['named', 'called', 'dubbed'])

const madeThings = new Set(
  'cars vehicles trucks vans buses tyres tires engines models products evs suvs sedans phones smartphones chips computers planes jets airliners helicopters tractors motorcycles batteries drugs vaccines brands'.split(
    ' ',
  ),
)

const plants = new Set(
  'plant plants factory factories mill mills refinery showroom showrooms dealership dealerships assembly'.split(' '),
)

function isSmall(name: NameCandidate, step: number): boolean {
  const token = after(name, step)
  return token !== undefined && isLowercase(token.text)
}

function isSmallBefore(name: NameCandidate): boolean {
  const token = before(name)
  return token !== undefined && isLowercase(token.text)
}

/** "Arden, a Danish brand": the noun within six words of the comma, its article first. */
function hasOrganizationApposition(name: NameCandidate): boolean {
  if (wordAfter(name) !== ',') return false
  const article = wordAfter(name, 2)
  const oneOf = article === 'one'
  if (article !== 'a' && article !== 'an' && article !== 'the' && !oneOf) return false
  for (let step = 3; step < 9; step++) {
    const token = after(name, step)
    if (token === undefined || token.text === ',' || token.upos === 'VERB' || token.upos === 'AUX') return false
    if (!oneOf && token.upos === 'ADP') return false
    if (isLowercase(token.text) && isOrganizationNoun(token.word)) {
      const next = wordAfter(name, step + 1)
      return next !== "'s" && next !== '’s' && after(name, step + 1)?.upos !== 'NOUN'
    }
  }
  return false
}

function doesBusiness(name: NameCandidate): boolean {
  if (name.words.length > 1 && isFirstName(name.first)) return false
  for (let step = 1; step < 4; step++) {
    const token = after(name, step)
    if (token === undefined) return false
    if (token.upos !== 'AUX' && token.upos !== 'ADV' && token.upos !== 'PART') {
      if (token.upos !== 'VERB') return false
      return token.verb !== null && corporateVerbs.has(token.verb.infinitive)
    }
  }
  return false
}

/** "start-up" right before the name. */
function isStartUp(name: NameCandidate): boolean {
  return wordBefore(name) === 'up' && wordBefore(name, 2) === '-' && wordBefore(name, 3) === 'start'
}

const speaking: ReadonlySet<string> = new Set('believes expects hopes plans said says thinks wants'.split(' '))

/** "said that it had lost $3 million": what "it" does is done by organizations. */
function itLost(name: NameCandidate): boolean {
  let i = 2
  while (i < FARTHEST_IT && wordAfter(name, i) !== 'it') i++
  if (wordAfter(name, i) !== 'it' || (!sayingEnds.has(wordAfter(name, i - 1)) && i > 2)) return false
  const auxiliary = wordAfter(name, i + 1)
  return futureOrPerfect.has(auxiliary) && actingVerbs.has(verbForm(wordAfter(name, i + 2))?.infinitive ?? '')
}

/** "said on Monday that it". A guess. */
const FARTHEST_IT = 6
const sayingEnds: ReadonlySet<string> = new Set(
  'friday monday saturday sunday that thursday today tuesday wednesday yesterday'.split(' '),
)
const futureOrPerfect: ReadonlySet<string> = new Set(['had', 'has', 'will', 'would'])
