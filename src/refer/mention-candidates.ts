import type { NounGroup } from '../chunk/phrase.js'
import type { ClausedSentence, NounPhrase } from '../clause/clause.js'
import { measureAdjectives, realmNouns } from '../lexicon/nominals.js'
import { countsOfNamed, possessiveDeterminers, pronounFits, speakerPronouns } from '../lexicon/pronouns.js'
import { tradeOf } from '../lexicon/trades.js'
import type { EntityType } from '../model.js'
import type { NameSpan } from '../name/name-span.js'
import type { TokenRange } from '../rule/offsets.js'
import { askedOnce } from '../tag/asked-once.js'
import { lifeNoun } from './life.js'
import { nominalTypeOf, nounOf } from './nominal-type.js'

/** Something in a sentence that may refer: a name, a definite nominal or a pronoun. Names already know their entity. */
export type Candidate = NameCandidate | NominalCandidate | PronounCandidate

interface Place extends TokenRange {
  readonly head: number
  /** Whether it is the subject of a clause, and of which. */
  readonly subjectOf: number | null
}
export interface NameCandidate extends Place {
  readonly form: 'name'
  readonly entity: number
  /** Whether it is the head of its noun group, not a word before one ("the Italian town"). */
  readonly isHead: boolean
  readonly rules: readonly string[]
}
export interface NominalCandidate extends Place {
  readonly form: 'nominal'
  /** The head noun, singular, lower case. */
  readonly noun: string
  readonly type: EntityType | null
  readonly plural: boolean
  readonly definite: boolean
}
export interface PronounCandidate extends Place {
  readonly form: 'pronoun'
  readonly word: string
  readonly possessive: boolean
}

/** All candidates of a sentence, in the order of the text. */
export function candidatesOf(sentence: ClausedSentence): Candidate[] {
  const { tokens } = sentence
  // Of each token: the clause whose subject's head it is, or a sign that it is part of a name or head of a noun group.
  const subjects: (number | null)[] = []
  const marks: number[] = []
  for (let i = 0; i < tokens.length; i++) {
    subjects.push(null)
    marks.push(0)
  }
  for (let i = 0; i < sentence.clauses.length; i++) {
    const { subject, subjectOrigin } = sentence.clauses[i]!
    if (subject === null || subjectOrigin !== 'own') continue
    subjects[subject.head] = i
    if (subject.to - subject.head > 2) for (const head of conjunctsIn(sentence, subject)) subjects[head] = i
  }
  const found: Candidate[] = []
  for (const phrase of sentence.phrases) if (phrase.kind === 'noun') marks[phrase.head]! |= HEAD
  for (const name of sentence.names) {
    // "Pretax profit fell": what opens the sentence has a capital whatever it is.
    if (name.from === 0 && name.to === 1 && measureAdjectives.has(tokens[0]!.lower)) continue
    found.push(nameCandidate(name, subjects, marks))
    for (let i = name.from; i < name.to; i++) marks[i]! |= NAMED
  }
  for (let i = 0; i < sentence.phrases.length; i++) {
    const phrase = sentence.phrases[i]!
    if (phrase.kind !== 'noun') continue
    if (phrase.possessor !== null) {
      const candidate = possessorCandidate(sentence, phrase, marks)
      if (candidate !== null) found.push(candidate)
      // "Its owner's data": a possessor's own possessor.
      const { from, to } = phrase.possessor
      if (to - from > 1 && possessiveDeterminers.has(tokens[from]!.lower)) found.push(possessivePronoun(tokens, from))
    }
    if (phrase.form === 'time') continue
    const isNamed = (marks[phrase.head]! & NAMED) !== 0
    const life = phrase.determiner === null || phrase.possessor !== null ? null : lifeNoun(sentence, phrase)
    if (isNamed && (life === null || !isGroupName(sentence, phrase.head))) continue
    const subjectOf = subjects[phrase.head]!
    const token = tokens[phrase.head]!
    const { from, to, head } = phrase
    if (life !== null) {
      found.push(nominal(from, to, head, subjectOf, life, life, isDefinite(sentence, i)))
    } else if (isCountOfNamed(token.word) && isCountAlone(sentence, phrase, subjectOf)) {
      found.push(nominal(from, to, head, subjectOf, token.lower, token.lower, true))
    } else if (phrase.form === 'pronoun' && isPronoun(token.word)) {
      found.push({ from, to, head, subjectOf, form: 'pronoun', word: token.lower, possessive: false })
    } else if (phrase.form === 'common' && (token.upos === 'NOUN' || token.upos === 'PROPN')) {
      const first = joinedStart(sentence, i)
      if (first === null)
        found.push(nominal(from, to, head, subjectOf, nounAt(tokens, head), token.lower, isDefinite(sentence, i)))
      else
        found.push(nominal(first.from, to, head, subjects[first.head] ?? subjectOf, nounOf(token), token.lower, true))
    }
  }
  return found.sort((a, b) => a.from - b.from || a.to - b.to)
}

/** The heads of what a subject's head is joined to ("Kelmar and Orrin"). */
function conjunctsIn({ phrases }: ClausedSentence, { head, to }: NounPhrase): number[] {
  const found: number[] = []
  let i = phrases.findIndex((phrase) => phrase.from <= head && head < phrase.to) + 1
  for (; i < phrases.length && phrases[i]!.to <= to; i++) {
    const phrase = phrases[i]!
    if (phrase.kind === 'noun') found.push(phrase.head)
    else if (phrase.kind !== 'coordinator' && phrase.kind !== 'comma') break
  }
  return found
}

const definites: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'both'])

const isPronoun = askedOnce((lower) => pronounFits.has(lower) || speakerPronouns.has(lower))
const isCountOfNamed = askedOnce((lower) => countsOfNamed.has(lower))

const HEAD = 1
const NAMED = 2

/** "the company"; also "the paper and packaging company", whose article stands with the first of two words before it. */
function isDefinite(sentence: ClausedSentence, i: number): boolean {
  const { tokens, phrases } = sentence
  const group = phrases[i] as NounGroup
  if (group.possessor !== null) return isGreatest(sentence, group)
  if (group.determiner !== null) return definites.has(tokens[group.determiner]!.lower)
  return isAfterPlaces(sentence, i) || isBasedAfterTown(sentence, i)
}

/** "The paper, packaging and publishing company": the first of the groups that the last one's noun is the head of. */
function joinedStart({ tokens, phrases }: ClausedSentence, i: number): NounGroup | null {
  const group = phrases[i] as NounGroup
  if (phrases[i - 1]?.kind !== 'coordinator' || group.determiner !== null || group.possessor !== null) return null
  // "The newspaper and magazine" are two; "the newspaper and magazine publisher" is one.
  const type = nominalTypeOf(nounOf(tokens[group.head]!))
  if (type === null || group.head === group.from) return null
  for (let k = i - 2; k >= 0; k -= 2) {
    const before = phrases[k]
    if (before?.kind !== 'noun' || before.form !== 'common' || before.possessor !== null) return null
    if (nominalTypeOf(nounOf(tokens[before.head]!)) === type) return null
    if (before.determiner !== null) return definites.has(tokens[before.determiner]!.lower) ? before : null
    if (phrases[k - 1]?.kind !== 'comma') return null
  }
  return null
}

/** "The two", "the pair"; "both" as a subject: a count that no noun follows. */
function isCountAlone({ tokens }: ClausedSentence, group: NounGroup, subjectOf: number | null): boolean {
  if (tokens[group.head]!.lower === 'both') return group.from === group.head && subjectOf !== null
  return group.possessor === null && group.determiner === group.from && definites.has(tokens[group.from]!.lower)
}

/** "The Pole", "the New Zealander": the name of a people alone, not "the Pole vault". */
function isGroupName({ names }: ClausedSentence, head: number): boolean {
  return names.some(({ from, to }) => from >= head - 1 && to === head + 1)
}

/** "The Oslo, Norway, company": the place before the noun, between commas, parts the noun from its article. */
function isAfterPlaces({ tokens, phrases }: ClausedSentence, i: number): boolean {
  if (phrases[i - 1]?.kind !== 'comma' || phrases[i - 2]?.kind !== 'noun' || phrases[i - 3]?.kind !== 'comma')
    return false
  const region = phrases[i - 2] as NounGroup
  const town = phrases[i - 4]
  if (town?.kind !== 'noun' || town.determiner === null || !definites.has(tokens[town.determiner]!.lower)) return false
  return region.determiner === null && tokens[region.head]!.upos === 'PROPN' && tokens[town.head]!.upos === 'PROPN'
}

/** "The Dayton, Ohio-based company": the town stands with the article, its state with the noun. */
function isBasedAfterTown({ tokens, phrases }: ClausedSentence, i: number): boolean {
  const group = phrases[i] as NounGroup
  const town = phrases[i - 2]
  if (phrases[i - 1]?.kind !== 'comma' || town?.kind !== 'noun' || town.determiner === null) return false
  if (!definites.has(tokens[town.determiner]!.lower) || tokens[town.head]!.upos !== 'PROPN') return false
  for (let at = group.from + 1; at < group.head; at++)
    if (tokens[at]!.lower === 'based' && tokens[at - 1]!.text === '-') return true
  return false
}

/** "The nation’s second-largest bank" is one and known. */
function isGreatest({ tokens }: ClausedSentence, { possessor, head }: NounGroup): boolean {
  const realm = tokens[possessor!.to - 2]
  if (realm === undefined || !realmNouns.has(nounOf(realm))) return false
  for (let i = possessor!.to; i < head; i++) {
    const { lower, upos } = tokens[i]!
    if (upos === 'ADJ' && (lower.endsWith('est') || greatest.has(lower))) return true
    if (upos === 'ADV' && lower === 'most') return true
  }
  return false
}

const greatest: ReadonlySet<string> = new Set(['first', 'leading', 'only', 'sole', 'top'])

/** The head noun, singular; "chip maker" and "chip-maker" are a chipmaker. */
function nounAt(tokens: ClausedSentence['tokens'], head: number): string {
  const token = tokens[head]!
  if (!closesTrade(token.word)) return nounOf(token)
  const before = tokens[head - 1]?.text === '-' ? tokens[head - 2] : tokens[head - 1]
  const whole = (before?.lower ?? '') + token.lower
  return tradeOf.has(whole) ? whole : nounOf(token)
}

/** The second half of words for a trade that papers also write in two. */
const closesTrade = askedOnce((lower) => lower === 'maker' || lower === 'builder')

function nominal(
  from: number,
  to: number,
  head: number,
  subjectOf: number | null,
  noun: string,
  lower: string,
  definite: boolean,
): NominalCandidate {
  const type = nominalTypeOf(noun)
  return { from, to, head, subjectOf, form: 'nominal', noun, type, plural: !noun.endsWith(lower), definite }
}

function nameCandidate(
  { from, to, entity, rules }: NameSpan,
  subjects: readonly (number | null)[],
  marks: readonly number[],
): NameCandidate {
  let subjectOf: number | null = null
  let isHead = false
  for (let i = from; i < to; i++) {
    subjectOf = subjects[i] ?? subjectOf
    isHead ||= (marks[i]! & HEAD) !== 0
  }
  // "Kelmar plc": a legal form that the name leaves out is the head.
  return {
    from,
    to,
    head: to - 1,
    subjectOf: subjectOf ?? subjects[to] ?? null,
    form: 'name',
    entity,
    isHead,
    rules,
  }
}

/** "its plant", "the company's plant": the possessor is a candidate of its own. */
function possessorCandidate(sentence: ClausedSentence, group: NounGroup, marks: readonly number[]): Candidate | null {
  const { from, to } = group.possessor!
  const first = sentence.tokens[from]!
  if (to - from === 1 && possessiveDeterminers.has(first.lower)) {
    return possessivePronoun(sentence.tokens, from)
  }
  const head = to - 2
  const token = sentence.tokens[head]
  if (token === undefined || head < from || (marks[head]! & NAMED) !== 0 || token.upos !== 'NOUN') return null
  return nominal(from, to - 1, head, null, nounAt(sentence.tokens, head), token.lower, definites.has(first.lower))
}

function possessivePronoun(tokens: ClausedSentence['tokens'], at: number): PronounCandidate {
  return { from: at, to: at + 1, head: at, subjectOf: null, form: 'pronoun', word: tokens[at]!.lower, possessive: true }
}

/** Whether a candidate stands inside a noun phrase and is, or belongs to, its head group. */
export function isHeadOf(candidate: Candidate, phrase: NounPhrase): boolean {
  return candidate.from <= phrase.head && phrase.head < candidate.to
}
