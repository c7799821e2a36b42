import {
  bareControl,
  ditransitives,
  givenVerbs,
  objectControl,
  subordinatingPrepositions,
} from '../lexicon/clause-words.js'
import { intransitiveVerbs } from '../lexicon/intransitive-verbs.js'
import { namelessNouns } from '../lexicon/nameless-nouns.js'
import { DENOMINATORS } from '../lexicon/number-words.js'
import { onlyPasts } from '../lexicon/only-pasts.js'
import { PERSON_NOUNS } from '../lexicon/person-words.js'
import { reportingVerbs } from '../lexicon/reporting-verbs.js'
import { roleNouns } from '../lexicon/role-nouns.js'
import { unchangedVerbs } from '../lexicon/unchanged-verbs.js'
import { singular } from '../tag/lemma.js'
import type { Token } from '../tag/token.js'
import { opensWithBound } from './bound-group.js'
import type { NounGroup, Phrase, VerbGroup } from './phrase.js'
import { infinitiveOf } from './verb-word.js'

/**
 * Decides for each bare verb in -ed, which may be a past tense or a participle, what it is. A clause has one finite verb:
 * where another one has the subject, or an agent with "by" follows, the form is a participle ("a venture named X was set
 * up", "the deal announced in May has closed").
 */
export function settleParticiples(tokens: readonly Token[], phrases: readonly Phrase[]): Phrase[] {
  const settled = [...phrases]
  for (let i = 0; i < settled.length; i++) {
    const phrase = settled[i]!
    if (phrase.kind !== 'verb' || !isAmbiguous(tokens, phrase)) continue
    if (isReduced(tokens, settled, i)) settled[i] = asParticiple(phrase)
  }
  return settled
}

function asParticiple(group: VerbGroup): VerbGroup {
  return {
    ...group,
    form: 'past-participle',
    voice: 'passive',
    tense: 'present',
    rules: [...group.rules, 'chunk.verb.reduced-participle'],
  }
}

/** One word, in -ed or of the kind of "made": past tense and participle alike. */
function isAmbiguous(tokens: readonly Token[], group: VerbGroup): boolean {
  if (group.form !== 'finite' || group.modals.length > 0 || group.aspect.perfect) return false
  const first = tokens[group.from]!
  if (first.upos !== 'VERB') return false
  if (intransitiveVerbs.has(infinitiveOf(first))) return false
  if (unchangedVerbs.has(first.lower)) return true
  if (group.tense !== 'past') return false
  if (onlyPasts.has(first.lower) || mostlyPast.has(first.lower)) return false
  return first.verb?.form === 'past' || first.lower.endsWith('ed')
}

/** What people say stands after its subject far more often than it describes a noun. */
const mostlyPast: ReadonlySet<string> = new Set(['said', 'told', 'added', 'noted'])

/** Verbs that, with a preposition right after them, tell of a thing what was done to it. Own knowledge. */
const statedOfThings: ReadonlySet<string> = new Set(
  'base build commission earmark expect found house locate price publish rank situate value'.split(' '),
)

function isReduced(tokens: readonly Token[], phrases: readonly Phrase[], i: number): boolean {
  const group = phrases[i] as VerbGroup
  const before = phrases[i - 1]
  const after = phrases[i + 1]
  if (before === undefined) return after?.kind === 'preposition' || opensWithParticiple(phrases, i)
  if (isAged(tokens, group, before, after)) return true
  // "the largest sum ever paid to a bank"
  if (before.kind === 'adverb' && tokens[before.from]!.lower === 'ever' && after?.kind === 'preposition') return true
  // "the owner of a boat badly hit by waves left": by whom, and then the verb.
  if (before.kind === 'adverb' && phrases[i - 2]?.kind === 'noun' && i >= 2)
    return after?.kind === 'preposition' && tokens[after.from]!.lower === 'by' && finiteAfter(tokens, phrases, i)
  // "Rival Orrin, once valued at $1 billion, filed"
  if (before.kind === 'adverb' && phrases[i - 2]?.kind === 'comma' && after?.kind === 'preposition')
    if (statedOfThings.has(infinitiveOf(tokens[group.head]!))) return true
  // "Gold, often bought as a refuge, edged up"
  if (before.kind === 'adverb' && phrases[i - 2]?.kind === 'comma' && phrases[i - 3]?.kind === 'noun')
    if (after?.kind === 'preposition' && closesParenthesis(phrases, i + 1) && !finiteBefore(tokens, phrases, i))
      return true
  if (before.kind === 'mark' && tokens[before.from]!.text === '(') return after?.kind === 'preposition'
  if (before.kind === 'subordinator' && !isNominalThat(tokens, before.from)) return true
  if (before.kind === 'comma') {
    // "The minister, asked whether it could last, replied"
    if (after?.kind === 'subordinator' && phrases[i - 2]?.kind === 'noun' && tokens[group.head]!.lower === 'asked')
      return closesParenthesis(phrases, i + 1) && !finiteBefore(tokens, phrases, i)
    if (after?.kind !== 'preposition' || isMarkedSubject(tokens, phrases, i)) return false
    // "It paid for the hall, built in 1902, and sold the school."
    if (statedOfThings.has(infinitiveOf(tokens[group.head]!)) && hasFinite(phrases, i)) return true
    return !sharesSubject(tokens, phrases, i) && !isOnlyVerb(tokens, phrases, i)
  }
  if (before.kind === 'coordinator')
    return after?.kind === 'preposition' && followsReduced(phrases, i - 2, finiteAfter(tokens, phrases, i))
  // "most of those affected"
  if (before.kind === 'noun' && tokens[before.to - 1]!.lower === 'those' && !isPartOfThose(tokens, phrases, i))
    return after === undefined || after.kind !== 'noun'
  if (before.kind !== 'noun' || before.form === 'relative') return false
  // "everyone listed in the book pays"
  if (before.form === 'pronoun' && !indefinites.has(tokens[before.from]!.lower)) return false
  if (isGappedPassive(tokens, phrases, i)) return true
  // "lent money and the firm closed": nothing after it that a participle would have.
  const link = phrases[i - 2]?.kind === 'adverb' ? phrases[i - 3] : phrases[i - 2]
  if (link?.kind === 'coordinator' && (after === undefined || after.kind === 'mark' || after.kind === 'adverb'))
    return false
  // "For every 23 people treated, one is saved": what a fronted preposition governs is no subject.
  const opener = phrases[0]!.kind === 'quote' ? 1 : 0
  if (
    i === opener + 2 &&
    fronting.has(tokens[phrases[opener]!.from]!.lower) &&
    after?.kind === 'comma' &&
    clauseFollows(phrases, i + 2)
  )
    return true
  if (isInList(tokens, phrases, i) || isMeanwhile(tokens, phrases, i)) return false
  if (hasOwnRelative(tokens, phrases, i) || isFinalReport(tokens, phrases, i)) return false
  if (isContactSubject(tokens, phrases, i - 1)) return false
  const agent = phrases[i + 2]
  const isAmount = isNumeric(tokens, agent) && !isPeople(tokens, agent!)
  if (after?.kind === 'preposition' && tokens[after.from]!.lower === 'by' && !isAmount) {
    return true
  }
  if (
    after?.kind === 'noun' &&
    after.form !== 'time' &&
    !opensWithBound(tokens, after) &&
    !(ditransitives.has(infinitiveOf(tokens[group.head]!)) && isAfterCopula(phrases, i)) &&
    !naming.has(group.head === group.from ? (tokens[group.head]!.verb?.infinitive ?? '') : '')
  ) {
    return false
  }
  // "Rivals cut prices": a form that is infinitive and present too is a participle only where nothing else is left.
  if (unchangedVerbs.has(tokens[group.from]!.lower))
    return after?.kind === 'preposition' && (finiteAfter(tokens, phrases, i) || isObject(tokens, phrases, i - 1))
  return (
    finiteBefore(tokens, phrases, i) ||
    finiteAfter(tokens, phrases, i) ||
    finiteAfterRelative(phrases, i) ||
    finiteAfterAside(phrases, i) ||
    (isInAside(phrases, i) && closesParenthesis(phrases, i + 1))
  )
}

/** "fell as landlords passed on costs": a bare plural right behind "as" does something; nothing is called by it. */
function isMeanwhile(tokens: readonly Token[], phrases: readonly Phrase[], i: number): boolean {
  const subject = phrases[i - 1]!
  const link = phrases[i - 2]
  if (subject.kind !== 'noun' || subject.form !== 'common' || link === undefined || tokens[link.from]!.lower !== 'as')
    return false
  const { lower } = tokens[subject.head]!
  const governor = phrases[i - 3]
  if (subject.determiner !== null || singular(lower) === lower || governor === undefined) return false
  // "described as boats built by hand"
  const after = phrases[i + 1]
  const isDone = after?.kind === 'preposition' && tokens[after.from]!.lower === 'by'
  return !isDone && tokens[link.from - 1]!.lower !== 'such' && endsChange(tokens[governor.to - 1]!)
}

/** "climbed 9%", "fell": what came about while something else did. */
function endsChange({ upos, text }: Token): boolean {
  return upos === 'SYM' || upos === 'NUM' || text === '%' || text === ','
}

/**
 * "Roe scored, Ann Holm levelled from the spot, and Quist won it": somebody named between a comma and the verb, and a further
 * clause behind a comma and "and".
 */
function isInList(tokens: readonly Token[], phrases: readonly Phrase[], i: number): boolean {
  const name = phrases[i - 1]!
  if (name.kind !== 'noun' || name.form !== 'name' || phrases[i - 2]?.kind !== 'comma') return false
  if (tokens[name.head]!.upos !== 'PROPN' || !finiteBefore(tokens, phrases, i)) return false
  for (let k = i + 1; k + 3 < phrases.length; k++) {
    const { kind } = phrases[k]!
    if (kind === 'verb' || kind === 'subordinator' || kind === 'quote') return false
    if (kind !== 'comma') continue
    if (phrases[k + 1]!.kind !== 'coordinator' || phrases[k + 2]!.kind !== 'noun') return false
    const verb = phrases[k + 3]!.kind === 'adverb' ? phrases[k + 4] : phrases[k + 3]
    return verb?.kind === 'verb' && verb.form === 'finite'
  }
  return false
}

/**
 * "The payments the firm made": right behind a noun group that no verb gives to anybody, one with an article or a name of its
 * own has a verb of its own. A name behind a singular may be what is so called ("the ship Halden built in 1904").
 */
function isContactSubject(tokens: readonly Token[], phrases: readonly Phrase[], subject: number): boolean {
  const what = phrases[subject - 1]
  const who = phrases[subject] as NounGroup
  const governor = phrases[subject - 2]
  if (what?.kind !== 'noun' || what.form !== 'common' || what.determiner === null || who.form === 'time') return false
  if (tokens[what.head]!.upos !== 'NOUN' || tokens[who.head]!.upos === 'NUM') return false
  if (governor?.kind === 'verb' && givenVerbs.has(infinitiveOf(tokens[governor.head]!))) return false
  const { lower } = tokens[what.head]!
  const noun = singular(lower)
  if (who.form === 'name') return namelessNouns.has(noun) || (noun !== lower && !roleNouns.has(noun))
  if (who.possessor !== null) return definite.has(tokens[who.possessor.from]!.lower)
  return who.determiner !== null && definite.has(tokens[who.determiner]!.lower)
}

const definite: ReadonlySet<string> = new Set(['the', 'this', 'that', 'her', 'his', 'its', 'our', 'their'])

/** "nurses aged 30 to 45", "a man aged 34": behind a noun, how old. */
function isAged(tokens: readonly Token[], group: VerbGroup, before: Phrase, after: Phrase | undefined): boolean {
  if (tokens[group.head]!.lower !== 'aged' || before.kind !== 'noun' || after?.kind !== 'noun') return false
  return after.rules.includes('chunk.noun.figure') && tokens[after.head]!.upos === 'NUM'
}

/** ", which bought a firm named Orrin, closed": in a relative clause between commas, behind its verb. */
function isInAside(phrases: readonly Phrase[], i: number): boolean {
  let seen = false
  for (let k = i - 1; k > 0; k--) {
    const phrase = phrases[k]!
    if (phrase.kind === 'comma') return false
    if (phrase.kind === 'verb') seen ||= phrase.form === 'finite'
    if (phrase.kind === 'noun' && phrase.form === 'relative') return seen && phrases[k - 1]!.kind === 'comma'
  }
  return false
}

/** "breaking a record set in 1937": what stands right behind a verb that neither reports nor lets anybody do anything is its object. */
function isObject(tokens: readonly Token[], phrases: readonly Phrase[], noun: number): boolean {
  const verb = phrases[noun - 1]
  if (verb?.kind !== 'verb' || verb.voice === 'passive' || verb.copula) return false
  const lemma = infinitiveOf(tokens[verb.head]!)
  return !bareControl.has(lemma) && !reportingVerbs.has(lemma) && !objectControl.has(lemma)
}

/** "but a fifth of those failed": a part that opens its clause, with no other verb to be its own. */
function isPartOfThose(tokens: readonly Token[], phrases: readonly Phrase[], i: number): boolean {
  const opener = phrases[i - 4]
  if (phrases[i - 2]?.kind !== 'preposition' || phrases[i - 3]?.kind !== 'noun') return false
  if (
    opener !== undefined &&
    opener.kind !== 'coordinator' &&
    opener.kind !== 'comma' &&
    opener.kind !== 'subordinator'
  )
    return false
  return tokens[phrases[i - 2]!.from]!.lower === 'of' && !finiteAfter(tokens, phrases, i)
}

/** "is one of 30 councils granted loans": right behind the predicate of a copula nothing new is told. */
function isAfterCopula(phrases: readonly Phrase[], i: number): boolean {
  let k = i - 1
  while (phrases[k]?.kind === 'noun' || (phrases[k]?.kind === 'preposition' && k > 0)) k--
  while (phrases[k]?.kind === 'adverb') k--
  const verb = phrases[k]
  return verb?.kind === 'verb' && verb.form === 'finite' && verb.copula
}

function hasFinite(phrases: readonly Phrase[], before: number): boolean {
  for (let k = 0; k < before; k++) {
    const phrase = phrases[k]!
    if (phrase.kind === 'verb' && phrase.form === 'finite') return true
  }
  return false
}

/** "The fee was unfair, officials at the port argued.": after a comma, somebody and a verb of saying close the sentence. */
function isFinalReport(tokens: readonly Token[], phrases: readonly Phrase[], i: number): boolean {
  const after = phrases[afterTimes(tokens, phrases, i + 1)]
  if (after !== undefined && after.kind !== 'comma' && after.kind !== 'mark') return false
  if (!reportingVerbs.has(infinitiveOf(tokens[(phrases[i] as VerbGroup).head]!))) return false
  for (let k = i - 1; k > 0; k--) {
    const { kind } = phrases[k]!
    if (kind === 'comma' || kind === 'quote') return true
    // "a survey published on Sunday found"
    const phrase = phrases[k]!
    if (phrase.kind === 'verb' && phrase.form === 'past-participle' && phrases[k - 1]!.kind === 'noun') continue
    if (kind !== 'noun' && kind !== 'preposition' && kind !== 'adjective' && kind !== 'coordinator') return false
  }
  return false
}

/** "Two were killed and 17 injured": behind a passive and "and", a bare number has the same auxiliary, unsaid. */
function isGappedPassive(tokens: readonly Token[], phrases: readonly Phrase[], i: number): boolean {
  const subject = phrases[i - 1]!
  const link = phrases[i - 2]?.kind
  if (tokens[subject.to - 1]!.upos !== 'NUM' || (link !== 'coordinator' && link !== 'comma')) return false
  const verb = phrases[i - 3]?.kind === 'preposition' ? phrases[i - 4] : phrases[i - 3]
  return verb?.kind === 'verb' && verb.form === 'finite' && verb.voice === 'passive'
}

/** Pronouns that a participle behind them tells of. */
const indefinites: ReadonlySet<string> = new Set(
  'anybody anyone anything everybody everyone everything nobody somebody someone something'.split(' '),
)

const fronting: ReadonlySet<string> = new Set(['among', 'for', 'of', 'with'])

/** A noun group and then a finite verb. */
function clauseFollows(phrases: readonly Phrase[], at: number): boolean {
  if (phrases[at]?.kind !== 'noun') return false
  for (let k = at + 1; k < phrases.length; k++) {
    const phrase = phrases[k]!
    if (phrase.kind === 'verb') return phrase.form === 'finite'
    if (phrase.kind !== 'noun' && phrase.kind !== 'preposition' && phrase.kind !== 'adverb') return false
  }
  return false
}

/** Over "on Monday", "late on Monday" and "last week". */
function afterTimes(tokens: readonly Token[], phrases: readonly Phrase[], from: number): number {
  for (let i = from; ; ) {
    const first = isEarlyOrLate(tokens, phrases[i]) ? i + 1 : i
    const time = phrases[first]?.kind === 'preposition' ? first + 1 : first
    const phrase = phrases[time]
    if (phrase?.kind !== 'noun' || phrase.form !== 'time') return i
    i = time + 1
  }
}

function isEarlyOrLate(tokens: readonly Token[], phrase: Phrase | undefined): boolean {
  if (phrase === undefined || phrase.to !== phrase.from + 1) return false
  const { lower } = tokens[phrase.from]!
  return lower === 'early' || lower === 'late'
}

/** "the hall that the choir used was sold": the relative clause has this verb for its finite one. */
function hasOwnRelative(tokens: readonly Token[], phrases: readonly Phrase[], i: number): boolean {
  const link = phrases[i - 2]
  if (link === undefined || phrases[i - 3]?.kind !== 'noun' || phrases[i + 1]?.kind !== 'verb') return false
  return link.kind === 'noun' ? link.form === 'relative' : isNominalThat(tokens, link.from)
}

/** "Ann Holm, head of the firm, called for a vote": after an apposition, the verb that has the sentence's subject. */
function isOnlyVerb(tokens: readonly Token[], phrases: readonly Phrase[], i: number): boolean {
  if (tokens[phrases[i + 1]!.from]!.lower === 'by') return false
  const comma = phrases.findIndex(({ kind }) => kind === 'comma')
  if (comma === i - 1 || phrases[comma - 1]?.kind !== 'noun' || finiteBefore(tokens, phrases, i)) return false
  for (let k = i + 1; k < phrases.length; k++) {
    const phrase = phrases[k]!
    if (phrase.kind === 'subordinator' || phrase.kind === 'quote') return true
    if (phrase.kind !== 'verb' || phrase.form !== 'finite' || hasWhose(tokens, phrases, k)) continue
    if (relativeSubjectOf(phrases, k) === null) return false
  }
  return true
}

/**
 * ", founded in 1950 and based in Turin": a participle after a comma, and one more. `verbComes`: the finite verb of the clause
 * is still to come, so that no comma is needed ("a bill backed by the mayor and signed into law bans").
 */
function followsReduced(phrases: readonly Phrase[], from: number, verbComes: boolean): boolean {
  for (let k = from; k > 0; k--) {
    const phrase = phrases[k]!
    if (phrase.kind === 'verb') {
      const before = phrases[k - 1]!.kind
      return phrase.form === 'past-participle' && (before === 'comma' || (verbComes && before === 'noun'))
    }
    if (phrase.kind !== 'preposition' && phrase.kind !== 'noun') return false
  }
  return false
}

/** Verbs whose participle keeps a noun of its own ("a firm named X", "a man called Y"). */
const naming: ReadonlySet<string> = new Set(['call', 'dub', 'entitle', 'name', 'title', 'know'])

function isNominalThat(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.lower === 'that'
}
/** "by 5%", "by Rs 160", "by a fifth": how far, not by whom. */
function isNumeric(tokens: readonly Token[], phrase: Phrase | undefined): boolean {
  if (phrase?.kind !== 'noun') return false
  const { upos, text } = tokens[phrase.from]!
  if (upos === 'NUM' || upos === 'SYM' || text === '$' || tokens[phrase.from + 1]?.upos === 'NUM') return true
  return DENOMINATORS.has(tokens[phrase.head]!.lower)
}
/** "before Ann Roe, from Leith, leaned on it": past a place between commas, a name right behind a subordinator. */
function isMarkedSubject(tokens: readonly Token[], phrases: readonly Phrase[], i: number): boolean {
  let k = i - 2
  while (phrases[k]?.kind === 'noun' || phrases[k]?.kind === 'preposition') k--
  if (phrases[k]?.kind !== 'comma' || phrases[k + 1]?.kind !== 'preposition') return false
  const opener = phrases[k - 2]
  if (phrases[k - 1]?.kind !== 'noun' || opener === undefined) return false
  return opener.kind === 'subordinator' || subordinatingPrepositions.has(tokens[opener.from]!.lower)
}

/** "founded by two former engineers": who did it, no amount. */
function isPeople(tokens: readonly Token[], phrase: Phrase): boolean {
  if (phrase.kind !== 'noun') return false
  const { lower } = tokens[phrase.head]!
  return PERSON_NOUNS.has(lower) || roleNouns.has(singular(lower)) || lower === 'people'
}

function opensWithParticiple(phrases: readonly Phrase[], i: number): boolean {
  for (let k = i + 1; k < phrases.length; k++)
    if (phrases[k]!.kind === 'verb') return (phrases[k] as VerbGroup).form === 'finite'
  return false
}
/** "bought it, closed it and sold it": a list of verbs, not a participle after a comma. */
function sharesSubject(tokens: readonly Token[], phrases: readonly Phrase[], i: number): boolean {
  for (let k = i + 1; k < phrases.length; k++) {
    const phrase = phrases[k]!
    if (phrase.kind === 'coordinator') return phrases[k + 1]?.kind === 'verb' && !closesParenthesis(phrases, k + 2)
    // "levelled from a corner, then slid home the winner"
    const next = phrases[k + 2]
    if (phrase.kind === 'comma' && next?.kind === 'verb' && next.form === 'finite' && isThen(tokens, phrases[k + 1]!))
      return true
  }
  return false
}
function isThen(tokens: readonly Token[], { from, to }: Phrase): boolean {
  return tokens[from]!.lower === 'then' && to === from + 1
}

/** ", founded in 1950 and based in Turin, makes": a comma follows and the finite verb after it. */
function closesParenthesis(phrases: readonly Phrase[], from: number): boolean {
  for (let k = from; k < phrases.length; k++) {
    const { kind } = phrases[k]!
    if (kind === 'coordinator' || kind === 'quote') return false
    const verb = phrases[k + 1]
    if (kind === 'comma' && verb?.kind === 'verb' && verb.form === 'finite') return true
  }
  return false
}

/** Whether this verb's own clause, to the left, has its finite verb already. */
function finiteBefore(tokens: readonly Token[], phrases: readonly Phrase[], i: number): boolean {
  for (let k = i - 1; k >= 0; k--) {
    const phrase = phrases[k]!
    if (phrase.kind === 'subordinator' || phrase.kind === 'quote') return false
    if (phrase.kind === 'mark' && !/^[-()]$/.test(tokens[phrase.from]!.text)) return false
    if (phrase.kind === 'noun' && phrase.form === 'relative') return false
    if (phrase.kind === 'coordinator' && tokens[phrase.from]!.lower === 'but') return false
    if (phrase.kind === 'coordinator' && phrases[k + 1]?.kind === 'noun' && commaBefore(phrases, k)) return false
    if (phrase.kind === 'comma' && opensSubordinate(phrases, k)) return false
    if (phrase.kind !== 'verb' || phrase.form !== 'finite') continue
    const pronoun = relativeSubjectOf(phrases, k) ?? asideOpener(tokens, phrases, k, i)
    if (pronoun === null) return !reports(tokens, phrase)
    // "the girl who lives next door won": that verb is the relative clause's.
    k = pronoun
  }
  return false
}
/** "whose last plant at Tarn is": the verb of a clause about what a noun before it has. */
function hasWhose(tokens: readonly Token[], phrases: readonly Phrase[], verb: number): boolean {
  const opener = openerOf(tokens, phrases, verb)
  return opener !== null && phrases[opener]!.kind === 'noun'
}

/** ", whose saves won the cup,", ", where ships lay,": the phrase that opens the clause of a verb that a comma ends before phrase `i`. */
function asideOpener(tokens: readonly Token[], phrases: readonly Phrase[], verb: number, i: number): number | null {
  const opener = openerOf(tokens, phrases, verb)
  if (opener === null || phrases[opener - 1]?.kind !== 'comma') return null
  for (let k = verb + 1; k < i; k++) if (phrases[k]!.kind === 'comma') return opener
  return null
}

/** "Whose" with its noun, or "where", before the subject of a verb. */
function openerOf(tokens: readonly Token[], phrases: readonly Phrase[], verb: number): number | null {
  for (let k = verb - 1; k >= 0; k--) {
    const { kind, from } = phrases[k]!
    const { lower } = tokens[from]!
    if (lower === 'whose' || lower === 'where') return k
    if (kind !== 'noun' && kind !== 'preposition' && kind !== 'adverb') return null
  }
  return null
}

/** The relative pronoun before a verb, which is its subject, over an adverb or a time ("which last year sold"); else null. */
function relativeSubjectOf(phrases: readonly Phrase[], verb: number): number | null {
  const before = phrases[verb - 1]
  const isBetween = before?.kind === 'adverb' || (before?.kind === 'noun' && before.form === 'time')
  const k = isBetween ? verb - 2 : verb - 1
  const noun = phrases[k]
  return k > 0 && noun?.kind === 'noun' && noun.form === 'relative' ? k : null
}

/** A verb of saying has its content as a clause without "that": what follows it is no second verb of its own clause. */
function reports(tokens: readonly Token[], group: VerbGroup): boolean {
  return /^(?:say|think|believe|add|claim|argue)$/.test(
    tokens[group.head]!.verb?.infinitive ?? tokens[group.head]!.lemma,
  )
}
function commaBefore(phrases: readonly Phrase[], k: number): boolean {
  return phrases[k - 1]?.kind === 'comma'
}
/** The comma that ends a fronted clause: the sentence begins with a subordinator. */
function opensSubordinate(phrases: readonly Phrase[], k: number): boolean {
  for (let n = 0; n < k; n++) if (phrases[n]!.kind === 'comma') return false
  return (
    phrases[0]?.kind === 'subordinator' ||
    (phrases[0]?.kind === 'preposition' && phrases.slice(1, k).some((p) => p.kind === 'verb' && p.form === 'finite'))
  )
}
/** "A truce brokered in May, which was to last, fell": the verb behind the relative clause that commas part off. */
function finiteAfterRelative(phrases: readonly Phrase[], i: number): boolean {
  let k = i + 1
  while (phrases[k]?.kind === 'preposition' || phrases[k]?.kind === 'noun') k++
  const pronoun = phrases[k + 1]
  if (phrases[k]?.kind !== 'comma' || pronoun?.kind !== 'noun' || pronoun.form !== 'relative') return false
  for (k += 2; k < phrases.length; k++) {
    if (phrases[k]!.kind === 'coordinator' || phrases[k]!.kind === 'quote') return false
    if (phrases[k]!.kind !== 'comma') continue
    const verb = phrases[k + 1]?.kind === 'adverb' ? phrases[k + 2] : phrases[k + 1]
    return verb?.kind === 'verb' && verb.form === 'finite'
  }
  return false
}

/** "A plant promised after the last drought, in 2018, has": the verb right behind a time or place between commas. */
function finiteAfterAside(phrases: readonly Phrase[], i: number): boolean {
  if (phrases[i + 1]?.kind !== 'preposition') return false
  let commas = 0
  for (let k = i + 1; k < phrases.length; k++) {
    const phrase = phrases[k]!
    if (phrase.kind === 'verb') return commas === 2 && phrase.form === 'finite' && phrases[k - 1]!.kind === 'comma'
    if (phrase.kind === 'comma') commas++
    else if (
      phrase.kind === 'noun' ? phrase.form === 'pronoun' || phrase.form === 'relative' : phrase.kind !== 'preposition'
    )
      return false
    // ", in 2018,": nothing but a preposition opens it.
    if (commas === 1 && phrase.kind === 'comma' && phrases[k + 1]?.kind !== 'preposition') return false
  }
  return false
}

/** Whether a finite verb follows that has no subject of its own between. */
function finiteAfter(tokens: readonly Token[], phrases: readonly Phrase[], i: number): boolean {
  let prepositional = true
  for (let k = i + 1; k < phrases.length; k++) {
    const phrase = phrases[k]!
    if (phrase.kind === 'verb') {
      // "anyone caught dumping waste faces a fine"
      if (phrase.form !== 'participle' || reportingVerbs.has(infinitiveOf(tokens[phrase.head]!)))
        return phrase.form === 'finite'
      prepositional = true
      continue
    }
    if (
      phrase.kind === 'comma' ||
      phrase.kind === 'subordinator' ||
      phrase.kind === 'coordinator' ||
      phrase.kind === 'quote' ||
      phrase.kind === 'mark'
    )
      return false
    if (phrase.kind === 'noun') {
      if (phrase.form === 'relative' || phrase.form === 'pronoun') return false
      if (opensWithBound(tokens, phrase)) continue
      if (!prepositional && phrase.form !== 'time' && phrases[k - 1]?.kind === 'noun') return false
      prepositional = false
    }
    // "closed after the bank left": what follows is a clause of its own.
    if (phrase.kind === 'preposition' && subordinatingPrepositions.has(tokens[phrase.from]!.lower)) return false
    if (phrase.kind === 'preposition') prepositional = true
  }
  return false
}
