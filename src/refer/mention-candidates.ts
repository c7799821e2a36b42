import type { NounGroup } from '../chunk/phrase.js'
import type { ClausedSentence, NounPhrase } from '../clause/clause.js'
import { isRole } from '../lexicon/frozen.js'
import { nominalTypes } from '../lexicon/nominals.js'
import type { EntityType } from '../model.js'
import type { NameSpan } from '../name/name-span.js'
import type { TokenRange } from '../rule/offsets.js'
import { singular } from '../tag/lemma.js'

/** Something in a sentence that may refer: a name, a definite nominal or a pronoun. Names already know their entity. */
export type Candidate = TokenRange & {
  readonly head: number
  /** The noun group that it is, or is the possessor of. */
  readonly group: NounGroup | null
  /** Whether it is the subject of a clause, and of which. */
  readonly subjectOf: number | null
} & (
    | { readonly form: 'name'; readonly entity: number; readonly rules: readonly string[] }
    | {
        readonly form: 'nominal'
        readonly noun: string
        readonly type: EntityType | null
        readonly plural: boolean
        readonly definite: boolean
      }
    | { readonly form: 'pronoun'; readonly word: string; readonly possessive: boolean }
  )

/** All candidates of a sentence, in the order of the text. */
export function candidatesOf(sentence: ClausedSentence): Candidate[] {
  const { tokens } = sentence
  const subjects = new Map<number, number>()
  sentence.clauses.forEach((clause, i) => {
    if (clause.subject !== null && clause.subjectOrigin === 'own') subjects.set(clause.subject.head, i)
  })
  const found: Candidate[] = sentence.names.map((name) => nameCandidate(sentence, name, subjects))
  const named = new Set<number>()
  for (const name of sentence.names) for (let i = name.from; i < name.to; i++) named.add(i)
  for (const phrase of sentence.phrases) {
    if (phrase.kind !== 'noun') continue
    if (phrase.possessor !== null) found.push(...pronounPossessor(sentence, phrase, named))
    if (named.has(phrase.head) || phrase.form === 'time') continue
    const subjectOf = subjects.get(phrase.head) ?? null
    const token = tokens[phrase.head]!
    const base = { from: phrase.from, to: phrase.to, head: phrase.head, group: phrase, subjectOf }
    if (phrase.form === 'pronoun' && personal.has(token.lower)) {
      found.push({ ...base, form: 'pronoun', word: token.lower, possessive: false })
    } else if (phrase.form === 'common' && (token.upos === 'NOUN' || token.upos === 'PROPN')) {
      const noun = singular(token.lower)
      const determiner = phrase.determiner === null ? '' : tokens[phrase.determiner]!.lower
      found.push({
        ...base,
        form: 'nominal',
        noun,
        type: nominalTypes.get(noun) ?? (isRole(noun) ? 'person' : null),
        plural: noun !== token.lower,
        definite: definites.has(determiner) && phrase.possessor === null,
      })
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

function nameCandidate(sentence: ClausedSentence, name: NameSpan, subjects: ReadonlyMap<number, number>): Candidate {
  const group =
    sentence.phrases.find((p): p is NounGroup => p.kind === 'noun' && p.from <= name.from && name.from < p.to) ?? null
  let subjectOf: number | null = null
  for (let i = name.from; i < name.to; i++) subjectOf = subjects.get(i) ?? subjectOf
  return {
    from: name.from,
    to: name.to,
    head: name.to - 1,
    group,
    subjectOf,
    form: 'name',
    entity: name.entity,
    rules: name.rules,
  }
}

function pronounPossessor(sentence: ClausedSentence, group: NounGroup, named: ReadonlySet<number>): Candidate[] {
  const { from, to } = group.possessor!
  const { lower } = sentence.tokens[from]!
  if (to - from === 1 && possessivePronouns.has(lower)) {
    return [{ from, to, head: from, group, subjectOf: null, form: 'pronoun', word: lower, possessive: true }]
  }
  // "the company's plant": the possessor is a nominal of its own.
  const head = to - 2
  const token = sentence.tokens[head]
  if (token === undefined || head < from || named.has(head) || token.upos !== 'NOUN') return []
  const noun = singular(token.lower)
  const determiner = sentence.tokens[from]!
  return [
    {
      from,
      to: to - 1,
      head,
      group: null,
      subjectOf: null,
      form: 'nominal',
      noun,
      type: nominalTypes.get(noun) ?? null,
      plural: noun !== token.lower,
      definite: definites.has(determiner.lower),
    },
  ]
}

/** Whether a candidate stands inside a noun phrase and is, or belongs to, its head group. */
export function isHeadOf(candidate: Candidate, phrase: NounPhrase): boolean {
  return candidate.from <= phrase.head && phrase.head < candidate.to
}
