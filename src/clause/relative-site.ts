import type { NounGroup, Phrase, VerbGroup } from '../chunk/phrase.js'
import { infinitiveOf } from '../chunk/verb-word.js'
import { contentNouns, givenVerbs, tellingVerbs } from '../lexicon/clause-words.js'
import { COLLECTIVE_COUNTS } from '../lexicon/collective-nouns.js'
import { isRole } from '../lexicon/frozen.js'
import { PERSON_NOUNS } from '../lexicon/person-words.js'
import { judgements, nominativePronouns } from '../lexicon/pronouns.js'
import { roleNouns } from '../lexicon/role-nouns.js'
import { postHeads } from '../lexicon/titles.js'
import { unchangedVerbs } from '../lexicon/unchanged-verbs.js'
import { singular } from '../tag/lemma.js'
import type { Token } from '../tag/token.js'
import { rangeOf } from './opener.js'
import { antecedentSite, ownSite, type PhraseRange } from './site-draft.js'
import { antecedentStart } from './subject.js'
import type { SiteDraft } from './verb-site.js'

/** "who resigned", "that could shape it": the antecedent is the subject. */
export function relativeSubject(tokens: readonly Token[], phrases: readonly Phrase[], pronoun: number): SiteDraft {
  const part = partOf(tokens, phrases, pronoun)
  if (part !== null) return ownSite('relative', part, { from: part, to: pronoun + 1 }, null, 'clause.relative.part')
  let a = beforeAside(tokens, phrases, pronoun)
  // "“Saltwater”, which opened"
  if (phrases[a]?.kind === 'comma' && phrases[a - 1]?.kind === 'quote') a -= 2
  while (phrases[a]?.kind === 'comma' || phrases[a]?.kind === 'preposition' || phrases[a]?.kind === 'mark') a--
  if (isAge(tokens, phrases, a) || isAgedSo(tokens, phrases, a)) a -= 2
  a = beforeTime(phrases, a)
  // "Brokers at Tarn Bank, who": with where they are.
  let end = a
  if (tokens[phrases[pronoun]!.from]!.lower === 'who') a = postHolder(tokens, phrases, a)
  else if (a === pronoun - 1 && tokens[phrases[pronoun]!.from]!.lower === 'that') {
    a = beforePlace(phrases, a)
    end = a
  }
  const beyond = beyondEdge(tokens, phrases, a)
  if (beyond !== a) {
    a = beyond
    end = beyond
  }
  const agreeing = agreeingNoun(tokens, phrases, a, pronoun)
  if (agreeing !== a) {
    a = agreeing
    end = agreeing
  }
  const antecedent = phrases[a]
  const isThose = antecedent?.kind === 'noun' && a === pronoun - 1 && tokens[antecedent.from]!.lower === 'those'
  if (a < 0 || antecedent?.kind !== 'noun' || (antecedent.form === 'pronoun' && !isThose)) {
    const isThat = tokens[phrases[pronoun]!.from]!.lower === 'that'
    const kind = isThat || pronoun === 0 ? 'main' : 'relative'
    return ownSite(kind, pronoun, { from: pronoun, to: pronoun + 1 }, null, 'clause.relative.free')
  }
  const isWhich = tokens[phrases[pronoun]!.from]!.lower === 'which'
  const isWho = tokens[phrases[pronoun]!.from]!.lower === 'who'
  const start = antecedentStart(tokens, phrases, a)
  // "The doors of the chapel, which dates from": the verb agrees with the nearer.
  const isNearer =
    (isWhich && namesBoth(phrases, a)) ||
    (isWho && isOnlyPerson(tokens, phrases, a)) ||
    (start !== a && disagrees(tokens, phrases, start, pronoun))
  const from = isNearer ? a : start
  const subject = { from, to: end + 1 }
  return antecedentSite('relative', pronoun, subject, rangeOf(phrases[pronoun]!), 'clause.relative.subject')
}

/** "the family of a woman who": of the two nouns the one that is somebody. */
function isOnlyPerson(tokens: readonly Token[], phrases: readonly Phrase[], a: number): boolean {
  const whole = phrases[a - 2]
  if (phrases[a - 1]?.kind !== 'preposition' || whole?.kind !== 'noun' || whole.form !== 'common') return false
  return isSomebody(tokens, phrases[a] as NounGroup) && !isSomebody(tokens, whole) && !isGroupOf(tokens, whole)
}

function isSomebody(tokens: readonly Token[], { head }: NounGroup): boolean {
  const noun = singular(tokens[head]!.lower)
  return PERSON_NOUNS.has(tokens[head]!.lower) || PERSON_NOUNS.has(noun) || isRole(noun) || roleNouns.has(noun)
}

/** "a group of men who", "one of the women who", "most of the people who": as many as are told of. */
function isGroupOf(tokens: readonly Token[], { head, determiner }: NounGroup): boolean {
  return tokens[head]!.upos !== 'NOUN' || determiner === null || COLLECTIVE_COUNTS.has(tokens[head]!.lower)
}

/** "three mills, two in Kent, that employ 90": "that" needs no comma, so one before it ends an aside. The last phrase before it. */
function beforeAside(tokens: readonly Token[], phrases: readonly Phrase[], pronoun: number): number {
  const last = pronoun - 1
  if (phrases[last]?.kind !== 'comma' || tokens[phrases[pronoun]!.from]!.lower !== 'that') return last
  for (let k = last - 1; k > 0; k--) {
    const { kind } = phrases[k]!
    if (kind === 'verb' || kind === 'mark' || kind === 'quote') return last
    if (kind === 'comma') return phrases[k - 1]?.kind === 'noun' ? k - 1 : last
  }
  return last
}

/**
 * "A fund for the sons of bakers, which has paid": the verb agrees with its antecedent, so that behind a noun of the other
 * number it is the one that that noun hangs on; else phrase `a` itself.
 */
function agreeingNoun(tokens: readonly Token[], phrases: readonly Phrase[], a: number, pronoun: number): number {
  const verb = phrases[pronoun + 1]?.kind === 'adverb' ? phrases[pronoun + 2] : phrases[pronoun + 1]
  if (verb?.kind !== 'verb' || verb.form !== 'finite') return a
  const wanted = numberOfVerb(tokens[verb.from]!)
  if (wanted === null) return a
  for (let k = a; k >= 0; k -= 2) {
    const noun = phrases[k]
    if (noun?.kind !== 'noun') return a
    const number = numberOfNoun(tokens, noun)
    if (number === wanted) return k
    // "shares in Tarn, which have": of several things at one that is named, the things.
    const hanging = phrases[k - 2]
    if (
      wanted === 'several' &&
      noun.form === 'name' &&
      hanging?.kind === 'noun' &&
      phrases[k - 1]?.kind === 'preposition'
    )
      return isSeveral(tokens, hanging) ? k - 2 : a
    if (number === null || phrases[k - 1]?.kind !== 'preposition') return a
  }
  return a
}

/** Whether the verb behind a relative pronoun is of the other number than a noun. */
function disagrees(tokens: readonly Token[], phrases: readonly Phrase[], noun: number, pronoun: number): boolean {
  const verb = phrases[pronoun + 1]?.kind === 'adverb' ? phrases[pronoun + 2] : phrases[pronoun + 1]
  if (verb?.kind !== 'verb' || verb.form !== 'finite') return false
  const [wanted, number] = [numberOfVerb(tokens[verb.from]!), numberOfNoun(tokens, phrases[noun] as NounGroup)]
  return wanted !== null && number !== null && wanted !== number
}

/** "a quarry on the edge of Tarn that": the edge only tells where; else phrase `a` itself. */
function beyondEdge(tokens: readonly Token[], phrases: readonly Phrase[], a: number): number {
  const of = phrases[a - 1]
  const k = of?.kind === 'preposition' && tokens[of.from]!.lower === 'of' ? a - 2 : a
  const edge = phrases[k]
  const thing = phrases[k - 2]
  if (edge?.kind !== 'noun' || !edges.has(tokens[edge.head]!.lower) || phrases[k - 1]?.kind !== 'preposition') return a
  return thing?.kind === 'noun' && thing.form === 'common' ? k - 2 : a
}

const edges: ReadonlySet<string> = new Set(
  'bank banks bottom edge edges end fringe fringes heart middle outskirts shore shores slopes top'.split(' '),
)

/** "Ann Roe of Tarn Homes, which": a name behind "of" and another name says where somebody is from, and "which" is no person. */
function namesBoth(phrases: readonly Phrase[], a: number): boolean {
  const [person, link, name] = [phrases[a - 2], phrases[a - 1], phrases[a]]
  if (person?.kind !== 'noun' || link?.kind !== 'preposition' || name?.kind !== 'noun') return false
  if (person.form !== 'name' || person.determiner !== null) return false
  // "Pat Doyle of the GMW union, which"
  return name.form === 'name' || name.determiner !== null || name.possessor !== null
}

/** Also the word that opens the sentence, whose capital makes it no name. */
function isSeveral(tokens: readonly Token[], noun: NounGroup): boolean {
  const { lower } = tokens[noun.head]!
  return numberOfNoun(tokens, noun) === 'several' || (noun.head === 0 && singular(lower) !== lower)
}

function numberOfVerb({ lower, upos, verb }: Token): 'one' | 'several' | null {
  if (lower === 'has' || lower === 'is' || lower === 'was') return 'one'
  if (lower === 'have' || lower === 'are' || lower === 'were') return 'several'
  if (upos !== 'VERB') return null
  // A plain form agrees with several; "cut" and its like may be a past tense.
  if (verb?.form === 'infinitive') return unchangedVerbs.has(lower) ? null : 'several'
  return verb?.form === 'present' ? 'one' : null
}

/** Of a common noun; null where it may be either. */
function numberOfNoun(tokens: readonly Token[], { form, head, rules }: NounGroup): 'one' | 'several' | null {
  const { lower, upos } = tokens[head]!
  if (form !== 'common' || upos !== 'NOUN' || rules.includes('chunk.noun.figure')) return null
  if (singular(lower) !== lower || /men$|people$|children$/.test(lower)) return 'several'
  return /s$/.test(lower) || COLLECTIVE_COUNTS.has(lower) || collectives.has(lower) ? null : 'one'
}

/** Nouns in the singular whose verb may be in the plural. Own knowledge. */
const collectives: ReadonlySet<string> = new Set(
  'army band board cabinet club committee company council couple crowd family firm government group half jury lot majority media minority navy number pair party police public range series set side team third trio union variety'.split(
    ' ',
  ),
)

/** "a strike in July that", "a report last week that": of a time, the noun that it stands behind; else phrase `a` itself. */
function beforeTime(phrases: readonly Phrase[], a: number): number {
  const time = phrases[a]
  if (time?.kind !== 'noun' || time.form !== 'time') return a
  let noun = phrases[a - 1]?.kind === 'preposition' ? a - 2 : a - 1
  // "a truce brokered in May, which"
  const participle = phrases[noun]
  if (participle?.kind === 'verb' && participle.form === 'past-participle' && noun > 0) noun--
  const before = phrases[noun]
  return before?.kind === 'noun' && before.form !== 'pronoun' && before.form !== 'relative' ? noun : a
}

/**
 * "An economist at Tarn Bank, who expects": "who" is somebody, so not where somebody has a post but who has it. Else phrase
 * `a` itself: "a friend of the mayor, who" may be either, and the nearer is meant.
 */
function postHolder(tokens: readonly Token[], phrases: readonly Phrase[], a: number): number {
  // "Doctors in Wales and Scotland, who"
  const first = isSecondName(phrases, a) ? a - 2 : a
  const where = phrases[a]
  const link = phrases[first - 1]
  const post = phrases[first - 2]
  if (where?.kind !== 'noun' || link?.kind !== 'preposition' || post?.kind !== 'noun' || post.form !== 'common')
    return a
  const noun = singular(tokens[post.head]!.lower)
  const isPerson = isRole(noun) || roleNouns.has(noun) || PERSON_NOUNS.has(noun)
  if (!isPerson || isRole(singular(tokens[where.head]!.lower))) return a
  const marker = tokens[link.from]!.lower
  // "a nurse in Leeds who": nobody is in somebody.
  if (marker === 'at' || marker === 'from' || (marker === 'in' && where.form === 'name')) return first - 2
  if (!holdingPrepositions.has(marker)) return a
  return where.determiner !== null || postHeads.has(noun) || first !== a ? first - 2 : a
}

function isSecondName(phrases: readonly Phrase[], a: number): boolean {
  const [first, link, second] = [phrases[a - 2], phrases[a - 1], phrases[a]]
  return (
    link?.kind === 'coordinator' &&
    first?.kind === 'noun' &&
    first.form === 'name' &&
    second?.kind === 'noun' &&
    second.form === 'name'
  )
}

const holdingPrepositions: ReadonlySet<string> = new Set(['for', 'in', 'of', 'with'])

/** "a reactor in Nevada that is due": "that" tells which, and a name needs no telling; so it tells of the noun before. */
function beforePlace(phrases: readonly Phrase[], a: number): number {
  const name = phrases[a]
  const noun = phrases[a - 2]
  if (name?.kind !== 'noun' || name.form !== 'name' || name.determiner !== null) return a
  return phrases[a - 1]?.kind === 'preposition' && noun?.kind === 'noun' && noun.form === 'common' ? a - 2 : a
}

/** "Ana Holm, 61, who lives": a bare number between commas after a name is an age. */
function isAge(tokens: readonly Token[], phrases: readonly Phrase[], a: number): boolean {
  const age = phrases[a]
  const named = phrases[a - 2]
  if (age?.kind !== 'noun' || age.to !== age.from + 1 || tokens[age.head]!.upos !== 'NUM') return false
  return phrases[a - 1]?.kind === 'comma' && named?.kind === 'noun' && named.form === 'name'
}

/** "women aged 40 to 60 who row" */
function isAgedSo(tokens: readonly Token[], phrases: readonly Phrase[], a: number): boolean {
  const verb = phrases[a - 1]
  return verb?.kind === 'verb' && tokens[verb.head]!.lower === 'aged' && phrases[a - 2]?.kind === 'noun'
}

/** "three schools, two of which": the part's phrase, or null. */
function partOf(tokens: readonly Token[], phrases: readonly Phrase[], pronoun: number): number | null {
  const of = phrases[pronoun - 1]
  const part = phrases[pronoun - 2]
  if (of?.kind !== 'preposition' || tokens[of.from]!.lower !== 'of' || part?.kind !== 'noun') return null
  return phrases[pronoun - 3]?.kind === 'comma' ? pronoun - 2 : null
}

/** "residents whose homes were flooded": the possessed noun is the subject. */
export function whoseSubject(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  subject: PhraseRange,
): SiteDraft | null {
  const { possessor } = phrases[subject.from] as NounGroup
  if (possessor === null || tokens[possessor.from]!.lower !== 'whose' || subject.from === 0) return null
  return ownSite('relative', subject.from, subject, possessor, 'clause.relative.own-subject')
}

/**
 * "the villages that the flood cut off", "the first bridge the firm has built": a noun phrase before the subject is what the
 * verb lacks. `link` is "that", or -1 where there is none.
 */
export function relativeObject(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  subject: PhraseRange,
  link: number,
  v: number,
): SiteDraft | null {
  const a = (link === -1 ? subject.from : link) - 1
  const antecedent = phrases[a]
  if (antecedent?.kind !== 'noun' || antecedent.form !== 'common') return null
  const noun = singular(tokens[antecedent.head]!.lower)
  if (contentNouns.has(noun) || judgements.has(noun) || toldAt(tokens, phrases, a)) return null
  if (!lacksObject(tokens, phrases, v)) return null
  if (link === -1 && antecedent.determiner === null && !isPluralAndWho(tokens, antecedent, phrases[subject.from]!))
    return null
  if (link === -1 && isFrontedAlone(tokens, phrases, a)) return null
  const marker = link === -1 ? null : rangeOf(phrases[link]!)
  const rule = link === -1 ? 'clause.relative.contact' : 'clause.relative.own-subject'
  return ownSite('relative', link === -1 ? subject.from : link, subject, marker, rule)
}

/** "debts she had": a plural without article, and right behind it a pronoun that is no object. */
function isPluralAndWho(tokens: readonly Token[], antecedent: NounGroup, subject: Phrase): boolean {
  return isSeveral(tokens, antecedent) && nominativePronouns.has(tokens[subject.from]!.lower)
}

/** "On the pitch the home side had": the noun phrase behind the preposition that opens the sentence. */
function isFrontedAlone(tokens: readonly Token[], phrases: readonly Phrase[], a: number): boolean {
  let k = a - 1
  while (phrases[k]?.kind === 'preposition' && phrases[k - 1]?.kind === 'noun') k -= 2
  const opener = phrases[k]
  if (opener?.kind !== 'preposition' || partitives.has(tokens[opener.from]!.lower)) return false
  return !phrases.slice(0, k).some(({ kind }) => kind === 'verb')
}

/** "Of the schools the county runs, nine leak": what opens the sentence tells what the subject is part of. */
const partitives: ReadonlySet<string> = new Set(['among', 'of'])

/** "told the mayor": who is told stands between the verb and what is told. */
export function toldAt(tokens: readonly Token[], phrases: readonly Phrase[], hearer: number): boolean {
  // "told investors on a call that"
  const told = phrases[hearer - 1]?.kind === 'preposition' && phrases[hearer - 2]?.kind === 'noun' ? hearer - 2 : hearer
  const verb = phrases[told - 1]
  return verb?.kind === 'verb' && verb.voice === 'active' && tellingVerbs.has(infinitiveOf(tokens[verb.head]!))
}

/** A verb that takes who receives and what is given, and behind it one noun phrase that the next verb ends. */
function isGivenTo(tokens: readonly Token[], phrases: readonly Phrase[], v: number): boolean {
  const after = phrases[v + 2]
  return givenVerbs.has(infinitiveOf(tokens[(phrases[v] as VerbGroup).head]!)) && after?.kind === 'verb'
}

/** Whether nothing stands after the verb that could be its object. */
export function lacksObject(tokens: readonly Token[], phrases: readonly Phrase[], v: number): boolean {
  const verb = phrases[v] as VerbGroup
  const next = phrases[v + 1]
  if (verb.copula || verb.voice === 'passive') return false
  if (next === undefined || next.kind !== 'noun' || next.form === 'time') return next?.kind !== 'subordinator'
  // "the money the firm owes the bank": who gets it stands between.
  return isGivenTo(tokens, phrases, v)
}
