import { isFirstName } from '../lexicon/frozen.js'
import type { Rule } from '../rule/rule.js'
import type { Token } from '../tag/token.js'
import { isAppositive, isBracketed } from './age-apposition.js'
import { isBeyond, isOlder } from './age-beyond.js'
import { isAgeOfEvent } from './age-of-event.js'
import { aged, apposition, lifespan, persons, turns } from './age-rules.js'
import { BE, BEYOND, BOUND_JOINERS, isFreed, isPersonNoun, isPersons, NOW_WORDS, OLDER, PERSONS } from './age-words.js'
import { boundStart } from './bound.js'
import type { Draft } from './draft.js'
import { isLifespan } from './lifespan.js'
import { phraseAfter, startsWithCapital, wordAt } from './words.js'

/** The age that a bare number is by what stands around it; null if it is none. */
export function ageInContext(tokens: readonly Token[], draft: Draft): Draft | null {
  const { numeral } = draft
  if (numeral.form !== 'digits' && numeral.form !== 'words') return null
  const number = draft.value ?? draft.high
  if (number === null || number > 125 || number < 1 || numeral.scale !== 1) return null
  const before = wordAt(tokens, draft.from - 1)
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
  // Parts of a year are told of those "aged 6 and a half", and of averages.
  if (!Number.isInteger(number)) return isLifespan(tokens, draft) ? age(lifespan) : null
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
  return isPersonAge(tokens, draft, number) ? age(turns) : null
}

/** "as old as 90", but "as old as 90 hills" counts them. */
function isAsOld(tokens: readonly Token[], draft: Draft): boolean {
  return wordAt(tokens, draft.from - 2) === 'old' && isFreed(tokens[draft.to])
}

/** "over the age of 65", "by the age of nine": no noun behind such an age is counted. */
function isPastAge(tokens: readonly Token[], from: number): boolean {
  if (wordAt(tokens, from - 1) !== 'of' || wordAt(tokens, from - 2) !== 'age' || wordAt(tokens, from - 3) !== 'the')
    return false
  return PAST.has(wordAt(tokens, from - 4))
}

const PAST: ReadonlySet<string> = new Set('above after at before below by from over past since under until'.split(' '))

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
  const isPast = phraseAfter(tokens, draft.to, ['at', 'the', 'time']) > 0 || wordAt(tokens, draft.to) === 'when'
  if (isAgedSubject(tokens, at - 1, number) && (isFree(tokens, draft.to) || isComing || isPast)) return true
  if (isPersons(tokens[at - 1]) && BEYOND.has(wordAt(tokens, draft.from - 1)) && isFree(tokens, draft.to)) return true
  const older = draft.boundWords === null && OLDER.has(wordAt(tokens, draft.to + 1))
  return older && BOUND_JOINERS.has(wordAt(tokens, draft.to))
}

/** "She was seven when it began.", "He is 8." */
function isThen(next: Token | undefined): boolean {
  return next === undefined || next.lower === 'when' || (next.upos === 'PUNCT' && next.text !== '-')
}

/** "my son is 8", "the suspect is 34", "Anna is 34". */
function isAgedSubject(tokens: readonly Token[], at: number, number: number): boolean {
  const subject = tokens[at]
  if (subject === undefined) return false
  if (subject.upos === 'NOUN' && isPersonNoun(subject.lower))
    return isOwned(tokens, at) || (wordAt(tokens, at - 1) === 'the' && (number >= 16 || YOUNG.has(subject.lower)))
  const isName = subject.upos === 'PROPN' && startsWithCapital(subject.text) && isFirstName(subject.lower)
  return isName && number >= 5 && (at === 0 || tokens[at - 1]!.upos === 'PUNCT' || tokens[at - 1]!.upos === 'CCONJ')
}

/** "her sons", "his youngest son" */
function isOwned(tokens: readonly Token[], at: number): boolean {
  if (KIN_OWNERS.has(wordAt(tokens, at - 1))) return true
  const between = tokens[at - 1]?.upos
  return (between === 'ADJ' || between === 'NOUN') && KIN_OWNERS.has(wordAt(tokens, at - 2))
}

const YOUNG: ReadonlySet<string> = new Set(['baby', 'boy', 'child', 'girl', 'pupil', 'toddler'])

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

const TURNS: ReadonlySet<string> = new Set(['turn', 'turned', 'turning', 'turns'])

export function isPerson(tokens: readonly Token[], at: number): boolean {
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
