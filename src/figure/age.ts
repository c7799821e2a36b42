import { isFirstName, isRole } from '../lexicon/frozen.js'
import { MONTHS } from '../lexicon/label-nouns.js'
import { PERSON_NOUNS } from '../lexicon/person-words.js'
import { TIME_ABBREVIATIONS, TIME_UNITS } from '../lexicon/units.js'
import type { Rule } from '../rule/rule.js'
import type { Token, Upos } from '../tag/token.js'
import { aged, apposition, inDecade, lifespan, overs, persons, turns, yearOld } from './age-rules.js'
import { boundStart } from './bound.js'
import { amend, type Draft, draftOf } from './draft.js'
import type { Numeral } from './numeral.js'
import { readDegreeDecade } from './temperature.js'
import { isHyphen, startsWithCapital, wordAt } from './words.js'

/** Reads an age where its unit follows: "34-year-old", "18 months old", "60 years of age". */
export function readAge(tokens: readonly Token[], numeral: Numeral): Draft | null {
  if (numeral.suffix === 's') return overAge(tokens, numeral) ?? readDegreeDecade(tokens, numeral)
  if (numeral.form === 'vague') return null
  if (numeral.suffix !== '') return attachedAge(tokens, numeral)
  const at = isHyphen(tokens, numeral.to) ? numeral.to + 1 : numeral.to
  const unit = TIME_UNITS.get(wordAt(tokens, at)) ?? TIME_ABBREVIATIONS.get(wordAt(tokens, at))
  if (unit === undefined) return shortAge(tokens, numeral, at)
  const next = isHyphen(tokens, at + 1) ? at + 2 : at + 1
  const word = wordAt(tokens, next)
  if (wordAt(tokens, numeral.from - 1) === 'aged') return draftOf(numeral, { kind: 'age', to: at + 1, unit }, aged)
  if (at === numeral.to && isYoungerThan(tokens, numeral.from))
    return draftOf(numeral, { kind: 'age', to: at + 1, unit }, persons)
  if (word === 'old' || word === 'olds') return draftOf(numeral, { kind: 'age', to: next + 1, unit }, yearOld)
  if (word === 'of' && wordAt(tokens, next + 1) === 'age') {
    return draftOf(numeral, { kind: 'age', to: next + 2, unit }, yearOld)
  }
  return null
}

/** "babies younger than six months", "infants under 6 months". */
function isYoungerThan(tokens: readonly Token[], from: number): boolean {
  const word = wordAt(tokens, from - 1)
  if (word === 'than') return OLDER.has(wordAt(tokens, from - 2))
  // "pups as young as six weeks"
  if (word === 'as') return wordAt(tokens, from - 2) === 'young'
  if (word === 'between') return wordAt(tokens, from - 2) === 'aged'
  return BEYOND.has(word) && SMALL_CHILDREN.has(wordAt(tokens, from - 2))
}

const SMALL_CHILDREN: ReadonlySet<string> = new Set(
  'babies calves children infants kids kittens newborns puppies toddlers'.split(' '),
)

/** "a 6mo old baby", "a 20yr-old", "3yo". */
function attachedAge(tokens: readonly Token[], numeral: Numeral): Draft | null {
  const { suffix, to } = numeral
  if (suffix === 'yo') return draftOf({ ...numeral, suffix: '' }, { kind: 'age', unit: 'year' }, yearOld)
  const unit = suffix === 'mo' ? 'month' : TIME_ABBREVIATIONS.get(suffix)
  if (unit === undefined) return null
  const next = isHyphen(tokens, to) ? to + 1 : to
  const word = wordAt(tokens, next)
  if (word !== 'old' && word !== 'olds') return null
  return draftOf({ ...numeral, suffix: '' }, { kind: 'age', to: next + 1, unit }, yearOld)
}

/** "27 y/o", "11 yo": years old in shorthand; "30-something": a decade of life. */
function shortAge(tokens: readonly Token[], numeral: Numeral, at: number): Draft | null {
  const word = wordAt(tokens, at)
  if (word === 'yo') return draftOf(numeral, { kind: 'age', to: at + 1, unit: 'year' }, yearOld)
  if (word === 'y' && wordAt(tokens, at + 1) === '/' && wordAt(tokens, at + 2) === 'o')
    return draftOf(numeral, { kind: 'age', to: at + 3, unit: 'year' }, yearOld)
  const { value } = numeral
  if ((word !== 'something' && word !== 'somethings') || at === numeral.to || value < 20 || value % 10 !== 0)
    return null
  const decade = { kind: 'age', unit: 'year', to: at + 1, value: null, low: value, high: value + 9 } as const
  return draftOf(numeral, decade, inDecade)
}

/** "the over-65s", "under-16s": people by the age that they are beyond. */
export function overAge(tokens: readonly Token[], numeral: Numeral): Draft | null {
  const { value, from } = numeral
  if (!Number.isInteger(value) || value > 125 || numeral.scale !== 1) return null
  const before = wordAt(tokens, isHyphen(tokens, from - 1) ? from - 2 : from - 1)
  const owner = decadeOwner(tokens, from)
  if (OWNERS.has(owner) && value >= 20 && value % 10 === 0) {
    const decade = { kind: 'age', unit: 'year', value: null, low: value, high: value + 9 } as const
    return draftOf({ ...numeral, suffix: '' }, decade, inDecade)
  }
  if (before !== 'over' && before !== 'under') return null
  const bound = before === 'over' ? 'more-than' : 'less-than'
  return draftOf({ ...numeral, suffix: '' }, { kind: 'age', unit: 'year', bound }, overs)
}

/** Whose decade it is: "her 60s", "her late 60s", "her 60s and 70s". */
function decadeOwner(tokens: readonly Token[], from: number): string {
  const at = isHyphen(tokens, from - 1) ? from - 2 : from - 1
  const word = wordAt(tokens, at)
  if (PARTS_OF_DECADE.has(word)) return decadeOwner(tokens, at)
  const isSecond = (word === 'and' || word === 'or' || word === 'to') && /^\d0s$/.test(wordAt(tokens, at - 1))
  return isSecond ? decadeOwner(tokens, at - 1) : word
}

const OWNERS: ReadonlySet<string> = new Set(['her', 'his', 'my', 'our', 'their', 'your'])
const PARTS_OF_DECADE: ReadonlySet<string> = new Set(['early', 'late', 'mid'])

/** The age that a bare number is by what stands around it; null if it is none. */
export function ageInContext(tokens: readonly Token[], draft: Draft): Draft | null {
  const { numeral } = draft
  if (numeral.form !== 'digits' && numeral.form !== 'words') return null
  const number = draft.value ?? draft.high
  if (number === null || number > 125 || number < 1 || numeral.scale !== 1) return null
  const before = wordAt(tokens, draft.from - 1)
  // "aged 6 and a half"
  const isPart = !Number.isInteger(number)
  const next = tokens[draft.to]
  const age = (rule: Rule): Draft => ({
    ...draft,
    kind: 'age',
    unit: 'year',
    rules: [...draft.rules.filter((name) => name !== 'figure.number.bare'), rule.name],
  })
  // "Age: 34"
  if (before === ':' && wordAt(tokens, draft.from - 2) === 'age') return age(aged)
  if (before === 'aged' || before === 'ages' || (before === 'age' && next?.upos !== 'NOUN')) return age(aged)
  const lead = boundStart(tokens, draft) - 1
  if (wordAt(tokens, NOW_WORDS.has(wordAt(tokens, lead)) ? lead - 1 : lead) === 'aged') return age(aged)
  if (before === 'between' && wordAt(tokens, draft.from - 2) === 'aged') return age(aged)
  if (isPart && (before !== 'aged' || !Number.isInteger(number * 4)))
    return isLifespan(tokens, draft) ? age(lifespan) : null
  if (isPastAge(tokens, draft.from)) return age(aged)
  if (before === 'of' && AGES.has(wordAt(tokens, draft.from - 2)) && (draft.value === null || next?.upos !== 'NOUN'))
    return age(aged)
  if (isLifespan(tokens, draft)) return age(lifespan)
  if (draft.value === null) return null
  if (isAppositive(tokens, draft) || isBracketed(tokens, draft)) return age(apposition)
  if (isBeyond(tokens, draft) || isOlder(tokens, draft)) return age(persons)
  // "as young as 14"
  if (before === 'as' && (wordAt(tokens, draft.from - 2) === 'young' || isAsOld(tokens, draft))) return age(persons)
  if (isAgeOfEvent(tokens, draft)) return age(turns)
  if (
    next !== undefined &&
    !POINTERS.has(next.lower) &&
    (next.upos === 'NOUN' || next.upos === 'PROPN' || next.upos === 'ADJ' || next.upos === 'NUM')
  )
    return null
  if (next !== undefined && (next.text === 'of' || next.text === 'to' || next.text === '-')) return null
  if (TURNS.has(before) && (numeral.value >= 13 || before !== 'turns'))
    return isPerson(tokens, draft.from - 2) ? age(turns) : null
  const verb = isPersonAge(tokens, draft, number)
  if (verb) return age(turns)
  return null
}

/** "as old as 90", but "as old as 90 hills" counts them. */
function isAsOld(tokens: readonly Token[], draft: Draft): boolean {
  return wordAt(tokens, draft.from - 2) === 'old' && isFreed(tokens[draft.to])
}

function isFreed(next: Token | undefined): boolean {
  return next === undefined || FREE.has(next.upos)
}

/** "over the age of 65", "by the age of nine": no noun behind such an age is counted. */
function isPastAge(tokens: readonly Token[], from: number): boolean {
  if (wordAt(tokens, from - 1) !== 'of' || wordAt(tokens, from - 2) !== 'age' || wordAt(tokens, from - 3) !== 'the')
    return false
  return PAST.has(wordAt(tokens, from - 4))
}

const PAST: ReadonlySet<string> = new Set('above after at before below by from over past since under until'.split(' '))

/** Between a person and the bare age: "Holm, now 63,", "she was only 19". */
const NOW_WORDS: ReadonlySet<string> = new Set(['already', 'barely', 'both', 'just', 'now', 'only', 'still', 'then'])

const AGES: ReadonlySet<string> = new Set(['age', 'ages'])

/** "turns 70 next month": a time, and not what the number counts. */
const POINTERS: ReadonlySet<string> = new Set(['last', 'later', 'next', 'this', 'today', 'tomorrow', 'yesterday'])

/** "he is 35", "she was only 19", "who are 65 and older". */
function isPersonAge(tokens: readonly Token[], draft: Draft, number: number): boolean {
  let at = boundStart(tokens, draft) - 1
  if (NOW_WORDS.has(wordAt(tokens, at))) at--
  if (!BE.has(wordAt(tokens, at))) return false
  if (wordAt(tokens, at) === 'be') at--
  const subject = wordAt(tokens, at - 1)
  if (AGE_SUBJECTS.has(subject) && number >= 16) return true
  if (PERSONS.has(subject) && number >= 3 && isThen(tokens[draft.to])) return true
  const isComing = wordAt(tokens, at + 1) === 'be' && COMING.has(wordAt(tokens, draft.to))
  if (isAgedSubject(tokens, at - 1, number) && (isFree(tokens, draft.to) || isComing)) return true
  if (isPersons(tokens[at - 1]) && BEYOND.has(wordAt(tokens, draft.from - 1)) && isFree(tokens, draft.to)) return true
  const older = draft.boundWords === null && OLDER.has(wordAt(tokens, draft.to + 1))
  return older && BOUND_JOINERS.has(wordAt(tokens, draft.to))
}

/** "She was seven when it began.", "He is 8." */
function isThen(next: Token | undefined): boolean {
  return next === undefined || next.lower === 'when' || (next.upos === 'PUNCT' && next.text !== '-')
}

/** "half the residents are under 30" */
function isPersons(token: Token | undefined): boolean {
  return (
    token?.upos === 'NOUN' &&
    isPersonNoun(token.lower) &&
    (token.lower.endsWith('s') || IRREGULAR_PLURALS.has(token.lower))
  )
}

/** "my son is 8", "the suspect is 34", "Anna is 34". */
function isAgedSubject(tokens: readonly Token[], at: number, number: number): boolean {
  const subject = tokens[at]
  if (subject === undefined) return false
  if (subject.upos === 'NOUN' && isPersonNoun(subject.lower))
    return KIN_OWNERS.has(wordAt(tokens, at - 1)) || (number >= 16 && wordAt(tokens, at - 1) === 'the')
  const isName = subject.upos === 'PROPN' && startsWithCapital(subject.text) && isFirstName(subject.lower)
  return isName && number >= 5 && (at === 0 || tokens[at - 1]!.upos === 'PUNCT' || tokens[at - 1]!.upos === 'CCONJ')
}

/** Behind an age that somebody "will be". */
const COMING: ReadonlySet<string> = new Set(['by', 'in', 'on'])

const KIN_OWNERS: ReadonlySet<string> = new Set(['her', 'his', 'my', 'our', 'their', 'your', "'s"])

/** Whether nothing stands at a place that a number before it could count. */
function isFree(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  return (
    next === undefined ||
    next.upos === 'PUNCT' ||
    next.upos === 'CCONJ' ||
    next.upos === 'ADV' ||
    POINTERS.has(next.lower)
  )
}

const AGE_SUBJECTS: ReadonlySet<string> = new Set(['both', 'he', 'i', 'she', 'who'])
const OLDER: ReadonlySet<string> = new Set(['older', 'younger'])
const BOUND_JOINERS: ReadonlySet<string> = new Set(['and', 'or'])

const TURNS: ReadonlySet<string> = new Set(['turn', 'turned', 'turning', 'turns'])
const BE: ReadonlySet<string> = new Set(['am', 'are', 'be', 'been', 'is', 'was', 'were', "'s", "'m"])
const PERSONS: ReadonlySet<string> = new Set(['he', 'she', 'who'])

function isPerson(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  return (
    PERSONS.has(token.lower) ||
    isPersonNoun(token.lower) ||
    token.upos === 'PRON' ||
    token.upos === 'PROPN' ||
    token.upos === 'AUX' ||
    token.upos === 'ADV'
  )
}

function isAppositive(tokens: readonly Token[], draft: Draft): boolean {
  const adverb = NOW_WORDS.has(wordAt(tokens, draft.from - 1)) ? 1 : 0
  const comma = draft.from - 1 - adverb
  if (wordAt(tokens, comma) !== ',' || draft.numeral.form !== 'digits') return false
  const name = tokens[comma - 1]
  const next = tokens[draft.to]
  if (name === undefined || (draft.value! < 5 && !isChild(tokens, comma - 1))) return false
  const isName = name.upos === 'PROPN' && startsWithCapital(name.text) && !MONTHS.has(name.lower)
  // "The farmer, 61, lost": behind a common noun only between two commas
  // "Two teens, 15 and 17, were charged"
  if (name.upos === 'NOUN' && (isPersonNoun(name.lower) || PAIRS.has(name.lower)) && isListOfAges(tokens, draft.to))
    return true
  if (name.upos === 'NUM' && isHyphen(tokens, comma - 2) && wordAt(tokens, comma - 3) === 'of') return true
  if (!isName) {
    // A headline in capitals hides what its words are.
    const isNoun = name.upos === 'NOUN' || (name.text.length > 3 && name.text === name.text.toUpperCase())
    const isSomebody = isPersonNoun(name.lower) || PETS.has(name.lower)
    return next?.text === ',' && ((isNoun && isSomebody) || PERSONS.has(name.lower) || SUPERLATIVES.has(name.lower))
  }
  return next === undefined || /^[,.;)?!]$/.test(next.text)
}

const PAIRS: ReadonlySet<string> = new Set(['couple', 'duo', 'pair', 'quartet', 'trio'])
const SUPERLATIVES: ReadonlySet<string> = new Set(['eldest', 'oldest', 'youngest'])
const PETS: ReadonlySet<string> = new Set(['cat', 'dog', 'horse', 'kitten', 'pony', 'puppy'])

/** "and 17,": a second number and the comma that ends the apposition. */
function isListOfAges(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at) !== 'and' && wordAt(tokens, at) !== ',') return false
  const end = wordAt(tokens, at) === ',' && wordAt(tokens, at + 2) === 'and' ? at + 3 : at + 1
  return (
    /^\d{1,2}$/.test(wordAt(tokens, at + 1)) && /^\d{1,2}$/.test(wordAt(tokens, end)) && wordAt(tokens, end + 1) === ','
  )
}

/** "her daughter, 3,", "little Anna, 4,": so young a person is named by first name or called a child. */
function isChild(tokens: readonly Token[], at: number): boolean {
  const { upos, lower } = tokens[at]!
  if (upos === 'NOUN') return YOUNG.has(lower)
  return isFirstName(lower) && tokens[at - 1]?.upos !== 'PROPN' && tokens[at - 1]?.upos !== 'ADP'
}

const YOUNG: ReadonlySet<string> = new Set(
  'babies baby boy boys brother child children daughter daughters girl girls granddaughter grandson infant kid kids nephew niece sister son sons toddler triplets twin twins'.split(
    ' ',
  ),
)

/** "Ida Holm (38)": the same in brackets. */
function isBracketed(tokens: readonly Token[], draft: Draft): boolean {
  if (draft.numeral.form !== 'digits' || draft.value! < 16) return false
  if (wordAt(tokens, draft.from - 1) !== '(' || wordAt(tokens, draft.to) !== ')') return false
  const last = tokens[draft.from - 2]
  const first = tokens[draft.from - 3]
  if (last === undefined || last.upos !== 'PROPN') return false
  // "Vera (84)": by the first name alone
  if (first === undefined || first.upos === 'PUNCT') return isFirstName(last.lower) && startsWithCapital(last.text)
  if (!startsWithCapital(first.text)) return false
  const isPerson = isFirstName(first.lower) || PERSON_TITLES.has(first.lower)
  return startsWithCapital(last.text) && isPerson && !MONTHS.has(last.lower)
}

const PERSON_TITLES: ReadonlySet<string> = new Set(['dr', 'dr.', 'miss', 'mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.'])

/** "died at 85", "At 65, she retired", "a boy of seven". */
function isAgeOfEvent(tokens: readonly Token[], draft: Draft): boolean {
  const before = wordAt(tokens, draft.from - 1)
  const next = tokens[draft.to]
  const ends = isFreed(next)
  // "she lived to 103"
  if (before === 'to' && LIVING.has(wordAt(tokens, draft.from - 2))) return ends && draft.value! >= 30
  const at = NOW_WORDS.has(before) ? draft.from - 2 : draft.from - 1
  if (wordAt(tokens, at) === 'at') {
    if (ends && isBehindEvent(tokens, at - 1)) return true
    const person = tokens[draft.to + 1]
    return at === 0 && next?.text === ',' && draft.value! >= 13 && person !== undefined && PERSONS.has(person.lower)
  }
  const of = boundStart(tokens, draft) - 1
  if (wordAt(tokens, of) !== 'of' || !ends) return false
  if (!CHILDREN.has(wordAt(tokens, of - 1))) return false
  // "a man of 50", "a middle-aged man of 50"
  const modifier = tokens[of - 2]
  return modifier?.lower === 'a' || modifier?.upos === 'ADJ' || modifier?.lower === 'aged'
}

/** "retired", "became a father", "left home": an event of life whose age "at" leads to. */
function isBehindEvent(tokens: readonly Token[], last: number): boolean {
  if (LIFE_EVENTS.has(wordAt(tokens, last))) return true
  for (let i = last; i >= Math.max(0, last - 4); i--) {
    const { lower, upos } = tokens[i]!
    if (TURNING_POINTS.has(lower)) return true
    if (upos === 'PUNCT' || upos === 'NUM' || upos === 'VERB') return false
  }
  return false
}

/** What may stand behind a number that counts nothing. */
const FREE: ReadonlySet<Upos> = new Set<Upos>(['ADP', 'AUX', 'CCONJ', 'PUNCT', 'VERB'])

const LIFE_EVENTS: ReadonlySet<string> = new Set(
  'die died dies dying graduated married marries marry orphaned retire retired retires retiring wed widowed'.split(' '),
)
const TURNING_POINTS: ReadonlySet<string> = new Set([
  'became',
  'become',
  'becomes',
  'dead',
  'orphaned',
  'pro',
  'professional',
  'widowed',
])
const LIVING: ReadonlySet<string> = new Set(['live', 'lived', 'lives', 'living'])
const CHILDREN: ReadonlySet<string> = new Set(['boy', 'child', 'girl', 'lad', 'man', 'teenager', 'woman', 'youth'])

/** "65 and older", "12 or younger", "older than 65", "younger than 12": what comes in years of life alone. */
function isOlder(tokens: readonly Token[], draft: Draft): boolean {
  // "adults (18+)"
  if (wordAt(tokens, draft.to) === '+' && wordAt(tokens, draft.from - 1) === '(' && isPersons(tokens[draft.from - 2]))
    return true
  if (BOUND_JOINERS.has(wordAt(tokens, draft.to))) {
    const word = wordAt(tokens, draft.to + 1)
    if (OLDER.has(word)) return wordAt(tokens, draft.to + 2) !== 'than'
    // "adults 50 and over"
    const noun = wordAt(tokens, draft.from - 1)
    return (word === 'over' || word === 'under' || word === 'up') && noun.length > 3 && isPersonNoun(noun)
  }
  if (wordAt(tokens, draft.from - 1) !== 'than' || !OLDER.has(wordAt(tokens, draft.from - 2))) return false
  return isFreed(tokens[draft.to])
}

/** "children under five", "people over 65". */
function isBeyond(tokens: readonly Token[], draft: Draft): boolean {
  const hyphen = isHyphen(tokens, draft.from - 1) ? wordAt(tokens, draft.from - 2) : ''
  if (hyphen === 'under' || hyphen === 'over') return true
  if (!BEYOND.has(wordAt(tokens, draft.from - 1))) return false
  const noun = tokens[draft.from - 2]
  const next = tokens[draft.to]?.upos
  if (next === 'NOUN' || next === 'PROPN' || next === 'ADJ' || next === 'NUM') return false
  if (noun !== undefined && INDEFINITE_PERSONS.has(noun.lower)) return draft.numeral.suffix === '' && draft.value! >= 5
  if (noun === undefined || (noun.upos !== 'NOUN' && noun.upos !== 'PROPN') || !isPersonNoun(noun.lower)) return false
  return (noun.lower.endsWith('s') || IRREGULAR_PLURALS.has(noun.lower)) && draft.numeral.suffix === ''
}

const BEYOND: ReadonlySet<string> = new Set(['above', 'below', 'over', 'under'])
const INDEFINITE_PERSONS: ReadonlySet<string> = new Set([
  'anybody',
  'anyone',
  'everybody',
  'everyone',
  'nobody',
  'one',
  'somebody',
  'someone',
  'those',
])
const IRREGULAR_PLURALS: ReadonlySet<string> = new Set(['children', 'men', 'people', 'women'])

export function isPersonNoun(lower: string): boolean {
  return PERSON_NOUNS.has(lower) || isRole(lower)
}

/** "the median age is 38.5 years", "life expectancy fell to 81 years": an age, although it is told like an amount of time. */
export function ageLevel(tokens: readonly Token[], draft: Draft): Draft {
  return draft.unit === 'year' && isLifespan(tokens, draft) ? amend(draft, { kind: 'age' }, lifespan) : draft
}

/** "the average age was 43", "life expectancy for women is about 81", "raise the retirement age to 67". */
function isLifespan(tokens: readonly Token[], draft: Draft): boolean {
  let at = boundStart(tokens, draft) - 1
  const link = wordAt(tokens, at)
  if (!BE.has(link) && link !== 'to' && link !== 'from' && link !== 'at') return false
  for (at--; at >= Math.max(0, draft.from - 10); at--) {
    const { lower, upos } = tokens[at]!
    if (lower === 'age' || lower === 'expectancy') return upos === 'NOUN' && !/^(?:of|at)$/.test(wordAt(tokens, at - 1))
    // "at that age the score was 43": another noun is what is told
    if (upos === 'DET' && tokens[at - 1]?.upos !== 'ADP') return false
    if (upos === 'PUNCT' && isHyphen(tokens, at)) continue
    if (upos === 'PUNCT' || upos === 'NUM' || upos === 'SCONJ' || lower === 'and') return false
  }
  return false
}
