import type { AttributionSpan } from '../attribute/attribution-span.js'
import type { NounGroup } from '../chunk/phrase.js'
import { infinitiveOf } from '../chunk/verb-word.js'
import type { Clause, ClausedSentence, NounPhrase } from '../clause/clause.js'
import { clauseAfterVerb } from '../clause/clause-of.js'
import { eventNouns, ofEvents } from '../lexicon/event-nouns.js'
import { staffAndOwners } from '../lexicon/organization-words.js'
import { actingVerbs, pluralNouns, pronounFits } from '../lexicon/pronouns.js'
import { reportingVerbs } from '../lexicon/reporting-verbs.js'
import { isExpletive } from './expletive.js'
import { nominalTypeOf, nounOf } from './nominal-type.js'
import type { MentionSpan } from './referred.js'

/**
 * The words that pronouns stand for where those name nothing ("the survey" for "it", "analysts" for "they"): by token index
 * of the pronoun. Only what is surest is asked: the subject of the clause that governs the pronoun's, and the subject of
 * the sentence before.
 */
export function findStandIns(
  sentences: readonly ClausedSentence[],
  mentions: readonly (readonly MentionSpan[])[],
  text: string,
  attributions: readonly AttributionSpan[],
): ReadonlyMap<number, string>[] {
  const found: ReadonlyMap<number, string>[] = []
  const sources = lastSources(attributions)
  sentences.forEach((sentence, index) => {
    const reading: Reading = { sentence, mentions: mentions[index]!, found: new Map(), text }
    const before = (says: boolean) =>
      (says ? sourceBefore(sentences, index, sources, text) : null) ??
      topicBefore(sentences, index, found[index - 1], text)
    for (const phrase of sentence.phrases) {
      if (phrase.kind !== 'noun') continue
      const { possessor, head } = phrase
      if (possessor !== null && possessor.to - possessor.from === 1 && possessor.to <= head)
        standIn(reading, possessor.from, true, before)
      if (phrase.form === 'pronoun') standIn(reading, head, false, before)
    }
    found.push(reading.found)
  })
  return found
}

/** By sentence, who says so there: the last statement's source. */
function lastSources(attributions: readonly AttributionSpan[]): ReadonlyMap<number, NounPhrase> {
  const found = new Map<number, NounPhrase>()
  for (const { sentence, source, kind, quoted } of attributions)
    if (source !== null && kind !== 'intention' && !quoted) found.set(sentence, source)
  return found
}

/** "…, researchers say. They add …": who goes on saying is who said so in the sentence before. */
function sourceBefore(
  sentences: readonly ClausedSentence[],
  index: number,
  sources: ReadonlyMap<number, NounPhrase>,
  text: string,
): Topic | null {
  const last = sentences[index - 1]
  const source = sources.get(index - 1)
  return last === undefined || source === undefined ? null : topicAt(last, source, null, text)
}

/** What the sentence before is about; or, where that is a pronoun, what it stands for there. */
function topicBefore(
  sentences: readonly ClausedSentence[],
  index: number,
  found: ReadonlyMap<number, string> | undefined,
  text: string,
): Topic | null {
  const last = sentences[index - 1]
  // Who is quoted speaks of something else than who quotes.
  if (last === undefined || hasQuote(last) || hasQuote(sentences[index]!)) return null
  const subject = mainClause(last)?.subject
  return subject == null ? null : topicAt(last, subject, found ?? null, text)
}

function hasQuote({ phrases }: ClausedSentence): boolean {
  return phrases.some(({ kind }) => kind === 'quote')
}

interface Reading {
  readonly sentence: ClausedSentence
  readonly mentions: readonly MentionSpan[]
  readonly found: Map<number, string>
  readonly text: string
}

/** What a clause is about, and what may stand for it. */
interface Topic {
  readonly words: string
  readonly kind: Kind
}
type Kind = 'person' | 'thing' | 'organization' | 'plural'

function standIn(
  { sentence, mentions, found, text }: Reading,
  at: number,
  possessive: boolean,
  before: (says: boolean) => Topic | null,
): void {
  const { lower } = sentence.tokens[at]!
  if (lower === 'whose') {
    const topic = topicOfWhose(sentence, at, mentions, found, text)
    if (topic !== null) found.set(at, topic.words)
    return
  }
  const wanted = pronounFits.get(possessive ? (personal.get(lower) ?? '') : lower)
  if (wanted === undefined || reflexive.test(lower) || mentions.some((m) => m.from <= at && at < m.to)) return
  const clause = clauseOfSubject(sentence, at, possessive)
  if (clause === null) {
    const own = possessive ? (clauseAfterVerb(sentence.clauses, at)?.subject ?? null) : null
    const topic = own === null || isNoOwner(sentence, own, at) ? null : topicAt(sentence, own, found, text)
    if (topic !== null && isMeant(topic, wanted, true)) found.set(at, topic.words)
    return
  }
  if (lower === 'it' && isExpletive(sentence, clause)) return
  const governing = governingSubject(sentence, clause, at)
  const mayBeThing = possessive || !acts(sentence, clause)
  const fits = (topic: Topic | null) => topic !== null && isMeant(topic, wanted, mayBeThing)
  const fronted = governing === null ? frontedClause(sentence, clause, at) : null
  const topic =
    governing !== null
      ? (spokenFor(sentence, governing, wanted, text) ?? topicAt(sentence, governing, found, text))
      : fronted !== null
        ? topicOfFronted(sentence, fronted, fits, found, text)
        : isFirst(sentence, clause, at)
          ? before(says(sentence, clause))
          : null
  if (topic !== null && fits(topic)) found.set(at, topic.words)
}

/** "The club, whose debts stand at €3 million": the noun group right before. */
function topicOfWhose(
  sentence: ClausedSentence,
  at: number,
  mentions: readonly MentionSpan[],
  found: ReadonlyMap<number, string>,
  text: string,
): Topic | null {
  const end = sentence.tokens[at - 1]?.text === ',' ? at - 1 : at
  const group = sentence.phrases.find((p): p is NounGroup => p.kind === 'noun' && p.to === end)
  if (group === undefined || mentions.some((m) => m.from <= group.head && group.head < m.to)) return null
  return topicAt(sentence, { from: group.from, to: group.to, head: group.head }, found, text)
}

const reflexive = /sel(?:f|ves)$/
const personal: ReadonlyMap<string, string> = new Map([
  ['her', 'she'],
  ['his', 'he'],
  ['its', 'it'],
  ['their', 'they'],
])

/** "A landslide halted work at its pit", "the money doubled its workforce": whosever it is, the subject has none. */
function isNoOwner({ tokens, phrases }: ClausedSentence, subject: NounPhrase, at: number): boolean {
  const group = phrases.find((p): p is NounGroup => p.kind === 'noun' && p.from <= at && at < p.to)
  if (group === undefined) return false
  const owner = nounOf(tokens[subject.head]!)
  if (staffAndOwners.has(tokens[group.head]!.lower))
    return tokens[subject.head]!.upos === 'NOUN' && nominalTypeOf(owner) !== 'organization'
  return eventNouns.has(owner) && !ofEvents.has(nounOf(tokens[group.head]!))
}

/** Whether the topic is what the pronoun wants; what reports or plans is no thing. */
function isMeant({ kind }: Topic, wanted: ReadonlySet<string>, mayBeThing: boolean): boolean {
  if (wanted.has('plural')) return kind === 'plural'
  if (wanted.has('thing')) return kind === 'organization' || (kind === 'thing' && mayBeThing)
  return kind === 'person'
}

/** "A spokeswoman for the council said it": whoever she speaks for; null elsewhere. */
function spokenFor(
  sentence: ClausedSentence,
  { head, to }: NounPhrase,
  wanted: ReadonlySet<string>,
  text: string,
): Topic | null {
  const { tokens, phrases } = sentence
  if (!wanted.has('thing') || nominalTypeOf(nounOf(tokens[head]!)) !== 'person') return null
  const of = phrases.find((p) => p.kind === 'noun' && p.from === head + 2 && p.to <= to)
  if (of?.kind !== 'noun' || !speakingFor.has(tokens[head + 1]!.lower)) return null
  const topic = topicAt(sentence, of, null, text)
  return topic?.kind === 'organization' ? topic : null
}

const speakingFor: ReadonlySet<string> = new Set(['at', 'for', 'from', 'of'])

function acts({ tokens }: ClausedSentence, { verb }: Clause): boolean {
  if (verb === null || verb.voice === 'passive') return false
  return verb.chain.some((word) => actingVerbs.has(tokens[word]!.verb?.infinitive ?? tokens[word]!.lemma))
}

function says({ tokens }: ClausedSentence, { verb }: Clause): boolean {
  return verb !== null && verb.voice === 'active' && reportingVerbs.has(infinitiveOf(tokens[verb.head]!))
}

/** The clause whose subject the pronoun is, or possesses. */
function clauseOfSubject({ clauses }: ClausedSentence, at: number, possessive: boolean): Clause | null {
  for (const clause of clauses) {
    const { subject, subjectOrigin } = clause
    if (subject === null || subjectOrigin !== 'own' || clause.kind === 'nominal') continue
    if (possessive ? subject.from === at && subject.head > at : subject.head === at) return clause
  }
  return null
}

function governingSubject({ clauses }: ClausedSentence, { parent }: Clause, at: number): NounPhrase | null {
  let index = parent
  for (let hops = 0; index !== null && hops < clauses.length; hops++) {
    const clause: Clause = clauses[index]!
    const { subject, subjectOrigin } = clause
    // "The bank held its rate but hinted that it might move": the second verb shares its subject.
    if (subject !== null && subject.from < at && (subjectOrigin === 'own' || subjectOrigin === 'shared')) return subject
    index = clause.parent
  }
  return null
}

/** "If the rules stand, they will": the adverbial clause that stands before its main clause. */
function frontedClause({ clauses }: ClausedSentence, main: Clause, at: number): Clause | null {
  for (const clause of clauses) {
    if (clause.kind !== 'adverbial' || clause.parent === null || clauses[clause.parent] !== main) continue
    if (clause.verb !== null && clause.verb.from < at) return clause
  }
  return null
}

/** Its subject; else the only noun in it that fits. */
function topicOfFronted(
  sentence: ClausedSentence,
  { subject, from, to }: Clause,
  fits: (topic: Topic | null) => boolean,
  found: ReadonlyMap<number, string>,
  text: string,
): Topic | null {
  const first = subject === null ? null : topicAt(sentence, subject, found, text)
  if (fits(first)) return first
  let only: Topic | null = null
  for (const phrase of sentence.phrases) {
    if (phrase.kind !== 'noun' || phrase.from < from || phrase.to > to || phrase.form !== 'common') continue
    const topic = topicAt(sentence, phrase, null, text)
    if (!fits(topic)) continue
    if (only !== null) return null
    only = topic
  }
  return only
}

/** Whether no other subject stands before it in its sentence. */
function isFirst({ clauses }: ClausedSentence, clause: Clause, at: number): boolean {
  if (clause.kind !== 'main' && clause.kind !== 'reported') return false
  return !clauses.some(({ subject, subjectOrigin }) => subject !== null && subjectOrigin === 'own' && subject.head < at)
}

function mainClause({ clauses }: ClausedSentence): Clause | null {
  return clauses.find(({ kind, subjectOrigin }) => kind === 'main' && subjectOrigin === 'own') ?? null
}

/** A subject as a topic; null where it is named, a pronoun that stands for nothing told, a time or an amount. */
function topicAt(
  { tokens, phrases, names, figures }: ClausedSentence,
  subject: NounPhrase,
  found: ReadonlyMap<number, string> | null,
  text: string,
): Topic | null {
  const { head, to } = subject
  const group = phrases.find((p): p is NounGroup => p.kind === 'noun' && p.from <= head && head < p.to)
  if (group === undefined || group.form === 'time' || group.form === 'relative') return null
  const { lower, upos } = tokens[head]!
  if (group.form === 'pronoun') {
    const words = found?.get(head)
    return words === undefined ? null : { words, kind: kindOfPronoun(lower) }
  }
  const isList = conjoins(tokens, group.to, to)
  if (!isList && names.some((name) => name.from <= head && head < name.to)) return null
  if (upos !== 'NOUN' && upos !== 'PROPN') return null
  if (figures.some((figure) => figure.kind !== 'count' && figure.from <= head && head < figure.to)) return null
  const noun = nounOf(tokens[head]!)
  const type = nominalTypeOf(noun)
  const isPlural = isList || noun !== lower || pluralNouns.has(lower)
  const kind: Kind = isPlural
    ? 'plural'
    : type === 'person'
      ? 'person'
      : type === 'organization'
        ? 'organization'
        : 'thing'
  const from = Math.min(head, startOf(group, tokens))
  const words = text.slice(tokens[from]!.start, tokens[(to - from > LONGEST ? group.to : to) - 1]!.end)
  // What opens a sentence has a capital whatever it is.
  const isLowered = from === 0 && tokens[0]!.upos === 'NOUN' && !isList
  return { words: isLowered ? words[0]!.toLowerCase() + words.slice(1) : words, kind }
}

/** Without article and possessive pronoun; "fishermen's groups" keep whose they are. */
function startOf({ from, possessor, determiner }: NounGroup, tokens: ClausedSentence['tokens']): number {
  if (possessor !== null && tokens[possessor.to - 1]!.upos !== 'PART') return possessor.to
  const first = possessor === null ? determiner : tokens[possessor.from]!.upos === 'DET' ? possessor.from : null
  return first === null ? (possessor?.from ?? from) : first + 1
}

/** What is longer is told by its noun group alone: a guess at what a table bears. */
const LONGEST = 8

function kindOfPronoun(word: string): Kind {
  if (word === 'they' || word === 'them') return 'plural'
  return word === 'it' ? 'thing' : 'person'
}

function conjoins(tokens: ClausedSentence['tokens'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { upos, lower } = tokens[i]!
    if (lower === 'and') return true
    if (upos === 'ADP') return false
  }
  return false
}
