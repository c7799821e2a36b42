import type { NounGroup } from '../chunk/phrase.js'
import type { Clause, NounPhrase } from '../clause/clause.js'
import { clauseOf } from '../clause/clause-of.js'
import { nounPhraseAt } from '../clause/noun-phrase.js'
import { sharedParticiples } from '../lexicon/clause-words.js'
import { nominalTypes } from '../lexicon/nominals.js'
import { roleNouns } from '../lexicon/role-nouns.js'
import type { ReferredSentence } from '../refer/referred.js'
import type { TokenRange } from '../rule/offsets.js'
import { singular } from '../tag/lemma.js'
import { entityAt, groupAt } from './argument.js'

/** What a noun phrase tells without a verb, as a clause of its own. */
export interface Implied {
  readonly clause: Clause
  /** Indices of the sentence's figures that it tells. */
  readonly figures: readonly number[]
  /** Told in passing: shown only where every assertion is wanted, unless it has a figure. */
  readonly minor: boolean
}

/**
 * What the noun phrases of a sentence imply: "the miner Orla Quist, 47," that she is a miner and 47, "Tarn's 7% share" that
 * Tarn has it. Those told in passing are made only with `all`, for few need them.
 */
export function impliedClauses(sentence: ReferredSentence, all: boolean): readonly Implied[] {
  const found: Implied[] = []
  const { phrases } = sentence
  for (let i = 0; i < phrases.length; i++) {
    const phrase = phrases[i]!
    if (phrase.kind !== 'noun' || phrase.form === 'time' || phrase.form === 'relative') continue
    if (phrase.form === 'name') {
      const post = postOf(sentence, phrase)
      if (post !== null && (all || !post.minor)) found.push(post)
    }
    if (phrase.possessor !== null) {
      const owned = ownedBy(sentence, phrase, i, all)
      if (owned !== null) found.push(owned)
      const expected = expectedBy(sentence, phrase, i)
      if (expected !== null) found.push(expected)
    }
    const share = shareOf(sentence, phrase)
    if (share !== null) found.push(share)
    if (phrase.to === phrase.from + 1 && i > 1) {
      const age = ageAt(sentence, phrase, i)
      if (age !== null) found.push(age)
    }
  }
  return found
}

/** "chief executive Orla Quist": what stands before a person's name is what she is. */
function postOf(sentence: ReferredSentence, group: NounGroup): Implied | null {
  const { tokens, mentions } = sentence
  const name = mentions.find((m) => m.form === 'name' && m.from <= group.head && group.head < m.to)
  if (name === undefined) return null
  const from =
    group.possessor !== null ? group.possessor.to : group.determiner === group.from ? group.from + 1 : group.from
  const head = name.from - 1
  if (head < from || !roleNouns.has(tokens[head]!.lower)) return null
  const subject = { from: name.from, to: name.to, head: group.head }
  return {
    clause: clauseFor(sentence, subject, { from, to: name.from, head }, 'claim.implied.post'),
    figures: [],
    minor: head === from,
  }
}

/** "Orla Quist, 47,": a bare number between a person and a comma is an age. */
function ageAt(sentence: ReferredSentence, group: NounGroup, i: number): Implied | null {
  const { tokens, phrases, figures } = sentence
  if (tokens[group.from - 1]!.text !== ',') return null
  const before = phrases[i - 2]
  const after = tokens[group.to]
  if (before?.kind !== 'noun' || (after !== undefined && after.upos !== 'PUNCT')) return null
  const figure = figures.findIndex(({ from, kind }) => from === group.from && kind === 'age')
  if (figure === -1) return null
  const subject = { from: before.from, to: before.to, head: before.head }
  return {
    clause: clauseFor(sentence, subject, { from: group.from, to: group.to, head: group.head }, 'claim.implied.age'),
    figures: [figure],
    minor: false,
  }
}

/** "Tarn's 7% share": the possessor has it. The figure is the possessor's where the clause around is about somebody else. */
function ownedBy(sentence: ReferredSentence, group: NounGroup, i: number, all: boolean): Implied | null {
  const { tokens, phrases, times, figures } = sentence
  const possessor = group.possessor!
  const mark = tokens[possessor.to - 1]!
  if (mark.upos !== 'PART' || times.some((time) => time.from < possessor.to && possessor.from < time.to)) return null
  const subject = { from: possessor.from, to: possessor.to - 1, head: possessor.to - 2 }
  const own: number[] = []
  if (subject.head < subject.from) return null
  for (let f = 0; f < figures.length; f++) {
    const { from, kind } = figures[f]!
    const isTold = told.has(kind) || (kind === 'count' && isWhole(sentence, i))
    if (from >= possessor.to && from < group.head && isTold && isOthers(sentence, figures[f]!, subject)) own.push(f)
  }
  if (own.length === 0 && !(all && isHad(tokens[group.head]!.lower))) return null
  const { to } = nounPhraseAt(tokens, phrases, i, Math.min(i + 3, phrases.length)).phrase
  return {
    clause: clauseFor(sentence, subject, { from: possessor.to, to, head: group.head }, POSSESSOR),
    figures: own,
    minor: own.length === 0,
  }
}

/** "4 million of Tarn's 14 million shares": the whole, of which another count tells a part. */
function isWhole({ tokens, phrases, figures }: ReferredSentence, i: number): boolean {
  const part = phrases[i - 2]
  if (part?.kind !== 'noun' || tokens[phrases[i - 1]!.from]!.lower !== 'of') return false
  return figures.some(({ from, to, kind }) => kind === 'count' && part.from <= from && to === part.to)
}

/** "analysts' forecasts of $3 million": what they forecast is the amount. */
function expectedBy(sentence: ReferredSentence, group: NounGroup, i: number): Implied | null {
  const { tokens, phrases, figures } = sentence
  const of = phrases[i + 1]
  const amount = phrases[i + 2]
  if (!expecting.has(singular(tokens[group.head]!.lower)) || amount?.kind !== 'noun') return null
  if (of?.kind !== 'preposition' || tokens[of.from]!.lower !== 'of' || tokens[amount.head]!.upos === 'NOUN') return null
  const figure = figures.findIndex(({ from, to }) => amount.from <= from && to <= amount.to)
  if (figure === -1) return null
  return {
    clause: clauseFor(sentence, group, { from: amount.from, to: amount.to, head: amount.head }, EXPECTED),
    figures: [figure],
    minor: false,
  }
}

const expecting: ReadonlySet<string> = new Set(['expectation', 'forecast', 'prediction', 'projection'])

/** "the 51%-owned ferry line": how much of it somebody has. */
function shareOf(sentence: ReferredSentence, group: NounGroup): Implied | null {
  const { tokens, figures } = sentence
  const figure = figures.findIndex(
    ({ from, to, kind }) => kind === 'percent' && group.from <= from && to < group.head && tokens[to]!.text === '-',
  )
  if (figure === -1) return null
  const { from, to } = figures[figure]!
  if (!sharedParticiples.has(tokens[to + 1]!.lower)) return null
  const subject = { from: to + 2, to: group.to, head: group.head }
  if (subject.head < subject.from) return null
  return {
    clause: clauseFor(sentence, subject, { from, to: to + 2, head: to + 1 }, 'claim.implied.share'),
    figures: [figure],
    minor: false,
  }
}

/** Persons, bodies, buildings and products are had; what one does or suffers ("Tarn's decision") is had in grammar only. */
function isHad(noun: string): boolean {
  const one = singular(noun)
  return roleNouns.has(one) || nominalTypes.has(one)
}

const told: ReadonlySet<string> = new Set(['measure', 'money', 'percent'])

/** Whether the clause around a figure is about another than its possessor, and has the figure behind its verb. */
function isOthers(sentence: ReferredSentence, figure: TokenRange, possessor: NounPhrase): boolean {
  const clause = clauseOf(sentence.clauses, figure)
  if (clause === null || clause.verb === null || clause.subject === null || figure.from < clause.verb.to) return false
  const mine = entityAt(sentence, NO_ENTITIES, possessor.head, undefined)
  if (mine === null) return false
  const group = groupAt(sentence, clause.subject.head)
  const about =
    entityAt(sentence, NO_ENTITIES, clause.subject.head, undefined) ??
    (group?.possessor == null ? null : entityAt(sentence, NO_ENTITIES, group.possessor.from, undefined)) ??
    sentence.owners.get(clause.subject.head)?.entity
  return about !== mine
}

export const EXPECTED = 'claim.implied.expected'

export const POSSESSOR = 'claim.implied.possessor'

const NO_ENTITIES: readonly never[] = []

function clauseFor(sentence: ReferredSentence, subject: NounPhrase, object: NounPhrase, rule: string): Clause {
  const around = clauseOf(sentence.clauses, object)
  const parent = around === null ? -1 : sentence.clauses.indexOf(around)
  return {
    kind: 'nominal',
    parent: parent === -1 ? null : parent,
    verb: null,
    subject,
    subjectOrigin: 'own',
    object,
    adjuncts: [],
    marker: null,
    from: Math.min(subject.from, object.from),
    to: Math.max(subject.to, object.to),
    rules: [rule],
  }
}
