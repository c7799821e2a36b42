import type { NounGroup, Phrase } from '../chunk/phrase.js'
import { describingNouns } from '../lexicon/clause-words.js'
import type { Token } from '../tag/token.js'
import { type Apposition, argumentsIn } from './arguments.js'
import type { Clause, NounPhrase } from './clause.js'
import { describingPhraseAt, nounPhraseAt } from './noun-phrase.js'
import { subjectPhrase } from './subject-phrase.js'
import type { VerbSite } from './verb-site.js'

/** A line without a verb: a headline, a list item, a caption. Its first noun phrase is what it is about. */
export function verblessLine(tokens: readonly Token[], phrases: readonly Phrase[]): Clause[] {
  const first = phrases.findIndex((phrase) => phrase.kind === 'noun' && phrase.form !== 'time')
  if (first === -1) return []
  const subject = nounPhraseAt(tokens, phrases, first, phrases.length)
  const rest = argumentsIn(tokens, phrases, subject.next, phrases.length, null)
  const bracket = phrases.findIndex((phrase, i) => i >= subject.next && tokens[phrase.from]!.text === '(')
  const next = phrases.findIndex(
    (phrase, i) =>
      i >= subject.next &&
      (bracket === -1 || i < bracket) &&
      phrase.kind === 'noun' &&
      phrase.form !== 'time' &&
      phrases[i - 1]?.kind !== 'preposition',
  )
  const object = next === -1 ? null : nounPhraseAt(tokens, phrases, next, phrases.length).phrase
  return [
    {
      kind: 'nominal',
      parent: null,
      verb: null,
      subject: subject.phrase,
      subjectOrigin: 'own',
      object,
      adjuncts: rest.adjuncts,
      marker: null,
      from: 0,
      to: tokens.length,
      rules: ['clause.nominal.line'],
    },
  ]
}

/** "Oakham, a small town, lost …": what stands between a subject and its verb, between commas. */
export function subjectAppositions(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  sites: readonly VerbSite[],
): Apposition[] {
  const found: Apposition[] = []
  for (const site of sites) {
    if (site.subject === null || site.inverted || site.origin !== 'own') continue
    const title = titleBefore(phrases, site.subject.from)
    if (title !== null) {
      const named = phrases[site.subject.from] as NounGroup
      found.push({ of: { from: named.from, to: named.to, head: named.head }, phrase: title })
    }
    let comma = site.subject.to
    // ", 47, chief executive of Kelmar,": the age is passed over.
    const age = phrases[comma + 1]
    if (
      phrases[comma + 2]?.kind === 'comma' &&
      age?.kind === 'noun' &&
      age.to === age.from + 1 &&
      tokens[age.head]!.upos === 'NUM'
    )
      comma += 2
    const noun = phrases[comma + 1]
    if (phrases[comma]?.kind !== 'comma' || noun?.kind !== 'noun') continue
    const isIndefinite = noun.determiner !== null && /^an?$/.test(tokens[noun.determiner]!.lower)
    const describes = isIndefinite || ((noun.determiner !== null || noun.possessor !== null) && noun.form === 'common')
    const isRole = noun.form === 'common' && describingNouns.has(tokens[noun.head]!.lower)
    const names = !describes && isNameOf(phrases, site.subject.from, comma + 1)
    if (!describes && !isRole && !names) continue
    const read = describingPhraseAt(tokens, phrases, comma + 1, site.verb)
    const after = phrases[read.next]
    // "the governor said", "his options shrinking": a clause, not a name for the subject.
    if (after?.kind === 'verb' && (after.form === 'finite' || after.form === 'participle')) continue
    // "the firm's founder, Olga Brandt,": she is the founder, as where her name comes first.
    found.push(
      names
        ? { of: read.phrase, phrase: subjectPhrase(tokens, phrases, site.subject) }
        : {
            of: homeBefore(tokens, phrases, site.subject, noun) ?? described(tokens, phrases, site.subject),
            phrase: read.phrase,
          },
    )
  }
  return found
}

/** "Its founder, Olga Brandt, 52, said": the possessed noun of role before the comma before a name; null if there is none. */
function titleBefore(phrases: readonly Phrase[], name: number): NounPhrase | null {
  const named = phrases[name]
  const title = phrases[name - 2]
  if (named?.kind !== 'noun' || named.form !== 'name' || phrases[name - 1]?.kind !== 'comma') return null
  if (title?.kind !== 'noun' || title.form !== 'common' || title.possessor === null || phrases[name - 3] !== undefined)
    return null
  return { from: title.from, to: title.to, head: title.head }
}

/** "farmers in Vale district, home to 600 people,": only a place is a home; null of any other apposition. */
function homeBefore(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  subject: { from: number; to: number },
  apposed: NounGroup,
): NounPhrase | null {
  const last = phrases[subject.to - 1]
  if (tokens[apposed.head]!.lower !== 'home' || last?.kind !== 'noun') return null
  return phrases[subject.to - 2]?.kind === 'preposition' ? { from: last.from, to: last.to, head: last.head } : null
}

/** Of "sales in Germany, its second market," the name right before the comma; else the whole subject. */
function described(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  subject: { from: number; to: number },
): NounPhrase {
  const last = phrases[subject.to - 1]
  if (last?.kind !== 'noun' || last.form !== 'name' || subject.to - subject.from === 1)
    return subjectPhrase(tokens, phrases, subject)
  if (phrases[subject.to - 2]?.kind === 'coordinator') return subjectPhrase(tokens, phrases, subject)
  return { from: last.from, to: last.to, head: last.head }
}

/** "the firm's founder, Olga Brandt, …": a name between commas after a common noun with article or possessor. */
function isNameOf(phrases: readonly Phrase[], subject: number, name: number): boolean {
  const first = phrases[subject] as NounGroup
  const noun = phrases[name] as NounGroup
  if (first.form !== 'common' || noun.form !== 'name' || phrases[name + 1]?.kind !== 'comma') return false
  return name - 2 >= subject && (first.possessor !== null || first.determiner !== null)
}

export function appositionClause(clauses: readonly Clause[], of: NounPhrase, phrase: NounPhrase): Clause {
  const parent = clauses.findIndex((clause) => clause.from <= of.from && of.to <= clause.to)
  return {
    kind: 'nominal',
    parent: parent === -1 ? null : parent,
    verb: null,
    subject: of,
    subjectOrigin: 'own',
    object: phrase,
    adjuncts: [],
    marker: null,
    from: Math.min(of.from, phrase.from),
    to: Math.max(of.to, phrase.to),
    rules: ['clause.nominal.apposition'],
  }
}

/** "The write-down made the loss $3 million": that the loss is $3 million, of clause `parent`. */
export function complementClause({ object, to }: Clause, parent: number, complement: NounPhrase): Clause {
  return {
    kind: 'nominal',
    parent,
    verb: null,
    subject: object,
    subjectOrigin: 'own',
    object: complement,
    adjuncts: [],
    marker: null,
    from: object!.from,
    to,
    rules: ['clause.nominal.complement'],
  }
}
