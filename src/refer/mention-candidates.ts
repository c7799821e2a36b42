import type { NounGroup } from '../chunk/phrase.js'
import type { ClausedSentence, NounPhrase } from '../clause/clause.js'
import { isRole } from '../lexicon/frozen.js'
import { measureAdjectives, nominalTypes } from '../lexicon/nominals.js'
import type { EntityType } from '../model.js'
import type { NameSpan } from '../name/name-span.js'
import type { TokenRange } from '../rule/offsets.js'
import { singular } from '../tag/lemma.js'

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
  const subjects = new Map<number, number>()
  sentence.clauses.forEach((clause, i) => {
    if (clause.subject !== null && clause.subjectOrigin === 'own') subjects.set(clause.subject.head, i)
  })
  const found: Candidate[] = []
  const named = new Set<number>()
  for (const name of sentence.names) {
    // "Pretax profit fell": what opens the sentence has a capital whatever it is.
    if (name.from === 0 && name.to === 1 && measureAdjectives.has(tokens[0]!.lower)) continue
    found.push(nameCandidate(name, subjects))
    for (let i = name.from; i < name.to; i++) named.add(i)
  }
  for (const phrase of sentence.phrases) {
    if (phrase.kind !== 'noun') continue
    if (phrase.possessor !== null) {
      const candidate = possessorCandidate(sentence, phrase, named)
      if (candidate !== null) found.push(candidate)
    }
    if (named.has(phrase.head) || phrase.form === 'time') continue
    const subjectOf = subjects.get(phrase.head) ?? null
    const token = tokens[phrase.head]!
    const { from, to, head } = phrase
    if (phrase.form === 'pronoun' && personal.has(token.lower)) {
      found.push({ from, to, head, subjectOf, form: 'pronoun', word: token.lower, possessive: false })
    } else if (phrase.form === 'common' && (token.upos === 'NOUN' || token.upos === 'PROPN')) {
      const determiner = phrase.determiner === null ? '' : tokens[phrase.determiner]!.lower
      const definite = phrase.possessor === null && definites.has(determiner)
      found.push(nominal(from, to, head, subjectOf, token.lower, definite))
    }
  }
  return found.sort((a, b) => a.from - b.from || b.to - a.to)
}

const definites: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'both'])
const personal: ReadonlySet<string> = new Set([
  'he',
  'him',
  'she',
  'her',
  'it',
  'they',
  'them',
  'i',
  'me',
  'we',
  'us',
  'himself',
  'herself',
  'itself',
  'themselves',
])
const possessivePronouns: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'my', 'our'])

function nominal(
  from: number,
  to: number,
  head: number,
  subjectOf: number | null,
  lower: string,
  definite: boolean,
): NominalCandidate {
  const noun = singular(lower)
  const type = nominalTypes.get(noun) ?? (isRole(noun) ? 'person' : null)
  return { from, to, head, subjectOf, form: 'nominal', noun, type, plural: noun !== lower, definite }
}

function nameCandidate(name: NameSpan, subjects: ReadonlyMap<number, number>): NameCandidate {
  let subjectOf: number | null = null
  for (let i = name.from; i < name.to; i++) subjectOf = subjects.get(i) ?? subjectOf
  const { from, to, entity, rules } = name
  return { from, to, head: to - 1, subjectOf, form: 'name', entity, rules }
}

/** "its plant", "the company's plant": the possessor is a candidate of its own. */
function possessorCandidate(sentence: ClausedSentence, group: NounGroup, named: ReadonlySet<number>): Candidate | null {
  const { from, to } = group.possessor!
  const first = sentence.tokens[from]!
  if (to - from === 1 && possessivePronouns.has(first.lower)) {
    return { from, to, head: from, subjectOf: null, form: 'pronoun', word: first.lower, possessive: true }
  }
  const head = to - 2
  const token = sentence.tokens[head]
  if (token === undefined || head < from || named.has(head) || token.upos !== 'NOUN') return null
  return nominal(from, to - 1, head, null, token.lower, definites.has(first.lower))
}

/** Whether a candidate stands inside a noun phrase and is, or belongs to, its head group. */
export function isHeadOf(candidate: Candidate, phrase: NounPhrase): boolean {
  return candidate.from <= phrase.head && phrase.head < candidate.to
}
