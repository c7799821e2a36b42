import { PARTED } from '../chunk/parted-auxiliary.js'
import type { NounGroup, Phrase, VerbGroup } from '../chunk/phrase.js'
import { infinitiveOf } from '../chunk/verb-word.js'
import { reportingVerbs } from '../lexicon/reporting-verbs.js'
import { unchangedVerbs } from '../lexicon/unchanged-verbs.js'
import type { Token } from '../tag/token.js'
import { beforeRelative } from './embedded-subject.js'
import { afterPlace, afterPredicate, afterSaying } from './inverted-site.js'
import { opensClause, skipLeft } from './opener.js'
import { ownSubject } from './own-subject.js'
import { beforeParenthesis } from './parenthesis.js'
import { lacksObject, relativeSubject } from './relative-site.js'
import { antecedentSite, ownSite, sharedSite, subjectlessSite, understoodSite } from './site-draft.js'
import { antecedentStart, subjectStart } from './subject.js'
import { lastFinite, type SiteDraft, type VerbSite } from './verb-site.js'

/** Where the clause of a finite verb begins and what its subject is: told by what stands right before the verb. */
export function finiteSite(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  v: number,
  sites: readonly VerbSite[],
): SiteDraft {
  const p = beforeAside(phrases, skipTime(tokens, phrases, skipLeft(phrases, beforeParted(phrases, v))))
  const before = phrases[p]
  const predicative = afterPredicate(tokens, phrases, v)
  if (predicative !== null) return predicative
  switch (before?.kind) {
    case undefined:
      return subjectlessSite('main', 0)
    case 'noun':
      return afterNoun(tokens, phrases, v, p, sites)
    case 'quote':
      // "The scheme “worked”"
      if (opensQuote(tokens, phrases, p) && phrases[p - 1]?.kind === 'noun')
        return afterNoun(tokens, phrases, v, p - 1, sites)
      return afterMark(tokens, phrases, v, p, sites)
    case 'comma':
    case 'mark':
      return afterMark(tokens, phrases, v, p, sites)
    case 'coordinator': {
      const last = lastFinite(phrases, sites, !isPlainForm(tokens, phrases[v] as VerbGroup))
      if (last === null) return subjectlessSite('main', v)
      const bare = secondInfinitive(tokens, phrases, v, sites, last)
      if (bare !== null)
        return understoodSite('infinitive', p, { site: bare, role: 'subject' }, null, 'clause.verb.coordinated')
      const shared =
        sayingAgain(tokens, phrases, v, p, sites, last) ??
        beyondModal(tokens, phrases, v, sites, last) ??
        beyondGap(tokens, phrases, v, sites, last) ??
        beyondReport(tokens, phrases, p, sites, last) ??
        beyondParenthesis(phrases, p, sites, last)
      return sharedSite(sites[shared]!.kind, p, shared)
    }
    case 'adjective':
      return embedded(tokens, phrases, v, v, sites) ?? afterAdjective(tokens, phrases, p, v)
    case 'verb':
      // "profit for the year ended Monday fell": a time ends what the participle adds to the subject.
      if (before.form === 'past-participle' && p === v - 2 && phrases[p - 1]?.kind === 'noun')
        return afterNoun(tokens, phrases, v, v - 1, sites)
      return (
        afterPlace(tokens, phrases, v) ??
        embedded(tokens, phrases, v, v, sites) ??
        throughSaying(tokens, phrases, v, sites) ??
        reportedAfterSaying(tokens, phrases, v, v) ??
        afterInfinitive(tokens, phrases, p, v) ??
        subjectlessSite('reported', v)
      )
    default:
      return reportedAfterSaying(tokens, phrases, v, p) ?? subjectlessSite('adverbial', p)
  }
}

/** "has in recent years lost": of a verb that a phrase parts from its auxiliary, what stands before both; else before the verb. */
function beforeParted(phrases: readonly Phrase[], v: number): number {
  // "she badly, badly needs"
  const isAgain =
    phrases[v - 1]?.kind === 'adverb' && phrases[v - 2]?.kind === 'comma' && phrases[v - 3]?.kind === 'adverb'
  if (isAgain && phrases[v - 4]?.kind === 'noun') return v - 4
  if (!(phrases[v] as VerbGroup).rules.includes(PARTED)) return v - 1
  let k = v - 1
  while (phrases[k]?.kind === 'noun') k--
  return k - 1
}

/** A quotation mark with a space before it and none behind. */
function opensQuote(tokens: readonly Token[], phrases: readonly Phrase[], p: number): boolean {
  const { from, to } = phrases[p]!
  return tokens[from]!.spaced && tokens[to]?.spaced === false
}

/** "and, in 1952, won": of the comma that ends an aside right behind a coordinator, the coordinator; else phrase `p` itself. */
function beforeAside(phrases: readonly Phrase[], p: number): number {
  if (phrases[p]?.kind !== 'comma' || phrases[p - 1]?.kind !== 'noun') return p
  let k = p - 1
  while (phrases[k]?.kind === 'noun' || phrases[k]?.kind === 'preposition' || phrases[k]?.kind === 'adverb') k--
  const opens = phrases[k + 1]?.kind === 'preposition' || (phrases[k + 1] as { form?: string }).form === 'time'
  return opens && phrases[k]?.kind === 'comma' && phrases[k - 1]?.kind === 'coordinator' ? k - 1 : p
}

/** "helps it repay loans and lifts its share": a verb that is no plain form is not the second of a bare infinitive. */
function isPlainForm(tokens: readonly Token[], { from, modals }: VerbGroup): boolean {
  return modals.length === 0 && tokens[from]!.verb?.form === 'infinitive'
}

/**
 * "told them to pay a fine or face trial": a plain form does not go on from a past tense or a third person, but from the
 * infinitive behind it, which has a subject of its own. Null elsewhere.
 */
function secondInfinitive(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  v: number,
  sites: readonly VerbSite[],
  last: number,
): number | null {
  const verb = phrases[v] as VerbGroup
  const governor = phrases[sites[last]!.verb] as VerbGroup
  if (!isPlainForm(tokens, verb) || unchangedVerbs.has(tokens[verb.head]!.lower) || governor.modals.length > 0)
    return null
  const form = tokens[governor.from]!.verb?.form
  if (form !== 'past' && form !== 'present') return null
  for (let k = sites.length - 1; k > last; k--)
    if (sites[k]!.kind === 'infinitive' && sites[k]!.origin === 'own') return k
  return null
}

/**
 * "She sold the boat that a sailor had left and bought a mill": a verb with an object of its own is no second one of a relative
 * clause that lacks its object; the verb before that clause goes on. Null elsewhere.
 */
function beyondGap(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  v: number,
  sites: readonly VerbSite[],
  last: number,
): number | null {
  const { kind, origin, left, verb, rules } = sites[last]!
  if (
    kind !== 'relative' ||
    origin !== 'own' ||
    rules.includes('clause.relative.part') ||
    !lacksObject(tokens, phrases, verb)
  )
    return null
  const object = phrases[v + 1]
  if (object?.kind !== 'noun' || object.form === 'time') return null
  const marker = phrases[left]
  if (marker?.kind === 'preposition' || (marker?.kind === 'noun' && marker.form !== 'relative')) return null
  for (let k = last - 1; k >= 0; k--) {
    const site = sites[k]!
    if (site.verb < left && site.kind !== 'relative' && (phrases[site.verb] as VerbGroup).form === 'finite') return k
  }
  return null
}

/**
 * "has cut losses, research suggests, and brought back trade": past what says so between commas, the verb before it. Null
 * elsewhere.
 */
function beyondReport(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  p: number,
  sites: readonly VerbSite[],
  last: number,
): number | null {
  const { verb, subject, left } = sites[last]!
  if (phrases[p - 1]?.kind !== 'comma' || verb !== p - 2 || !isSaying(tokens, phrases[verb])) return null
  const from = Math.min(subject?.from ?? verb, left)
  if (phrases[from - 1]?.kind !== 'comma' && phrases[from]?.kind !== 'comma') return null
  return lastFinite(phrases, sites.slice(0, last))
}

/** "The flood broke the bridge, which was old, and closed a road": commas end the relative clause, and the verb before it goes on. */
function beyondParenthesis(phrases: readonly Phrase[], p: number, sites: readonly VerbSite[], last: number): number {
  const { kind, left } = sites[last]!
  if (kind !== 'relative' || phrases[p - 1]?.kind !== 'comma' || phrases[left - 1]?.kind !== 'comma') return last
  for (let k = last - 1; k >= 0; k--) {
    const site = sites[k]!
    if (site.verb < left && site.kind !== 'relative' && (phrases[site.verb] as VerbGroup).form === 'finite') return k
  }
  return last
}

/** "The firm said the power was back, but warned that it might fail": who said the one says the other. Null elsewhere. */
function sayingAgain(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  v: number,
  coordinator: number,
  sites: readonly VerbSite[],
  last: number,
): number | null {
  if (phrases[coordinator - 1]?.kind !== 'comma' || sites[last]!.kind !== 'reported') return null
  if (!isSaying(tokens, phrases[v])) return null
  // "and said the rest had been paid for": what is said needs no "that".
  const isSaid = infinitiveOf(tokens[(phrases[v] as VerbGroup).head]!) === 'say' && phrases[v + 1]?.kind === 'noun'
  if (!isSaid && phrases[v + 1]?.kind !== 'subordinator') return null
  let found: number | null = null
  for (let k = last - 1; k >= 0; k--) {
    if (!isSaying(tokens, phrases[sites[k]!.verb])) continue
    // "warned that the study could not show whether": who warned, not what shows.
    if (sites[k]!.kind === 'main') return k
    found ??= k
  }
  return found
}

/**
 * "says the mosaic can be seen, and hopes to open it": a third person does not go on from a modal of what is said, but from who
 * says it in the same form. Null elsewhere.
 */
function beyondModal(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  v: number,
  sites: readonly VerbSite[],
  last: number,
): number | null {
  const { kind, verb } = sites[last]!
  const group = phrases[v] as VerbGroup
  if (kind !== 'reported' || (phrases[verb] as VerbGroup).modals.length === 0) return null
  const form = tokens[group.from]!.verb?.form
  if (tokens[group.from]!.upos !== 'VERB') return null
  // "would be shut, and hoped to open it": with an infinitive behind it, no participle
  if (form !== 'present' && !(form === 'past' && group.head > group.from)) return null
  for (let k = last - 1; k >= 0; k--) {
    const saying = phrases[sites[k]!.verb] as VerbGroup
    if (sites[k]!.kind === 'main' && isSaying(tokens, saying))
      return tokens[saying.from]!.verb?.form === form ? k : null
  }
  return null
}

function isSaying(tokens: readonly Token[], phrase: Phrase | undefined): boolean {
  return phrase?.kind === 'verb' && reportingVerbs.has(infinitiveOf(tokens[phrase.head]!))
}

/** ", on Monday rejected", "and in 1961 joined": over a time with its preposition after a comma or a coordinator. */
function skipTime(tokens: readonly Token[], phrases: readonly Phrase[], p: number): number {
  const time = phrases[p]
  const link = phrases[p - 1]
  if (time?.kind === 'coordinator') return beforeSpan(tokens, phrases, p)
  if (time?.kind !== 'noun' || time.form !== 'time' || link?.kind !== 'preposition') return p
  if (!timePrepositions.has(tokens[link.from]!.lower)) return p
  const opener = phrases[p - 2]?.kind
  return (opener === 'comma' || opener === 'coordinator') && p > 2 ? p - 2 : p
}

/** "Rainfall between May and July reached": from the coordinator over the times around it, to what they hang on. */
function beforeSpan(tokens: readonly Token[], phrases: readonly Phrase[], p: number): number {
  const link = phrases[p - 2]
  if (!isTime(phrases[p - 1]) || !isTime(phrases[p + 1]) || link?.kind !== 'preposition') return p
  return tokens[link.from]!.lower === 'between' && phrases[p - 3]?.kind === 'noun' ? p - 3 : p
}

function isTime(phrase: Phrase | undefined): boolean {
  return phrase?.kind === 'noun' && phrase.form === 'time'
}

const timePrepositions: ReadonlySet<string> = new Set(['at', 'in', 'on'])

function afterNoun(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  v: number,
  p: number,
  sites: readonly VerbSite[],
): SiteDraft {
  const noun = phrases[p]!
  if (isRelative(noun)) return relativeSubject(tokens, phrases, p)
  // "Which between them explained half": what a preposition takes is not the subject.
  const link = phrases[p - 1]
  // "who as a clerk kept"
  const isAs = link !== undefined && tokens[link.from]!.lower === 'as'
  if (link?.kind === 'preposition' && isRelative(phrases[p - 2]) && (isAs || !opensClause(tokens, link)))
    return relativeSubject(tokens, phrases, p - 2)
  const start = subjectStart(tokens, phrases, p)
  const opener = phrases[start - 1]
  // "Half the milk — 30 litres — in the shop came": what hangs on a noun past what dashes part from it.
  const beyond = opener?.kind === 'preposition' && isDash(tokens, phrases[start - 2]) ? start - 2 : -1
  const parted = beyond === -1 ? null : beforeParenthesis(tokens, phrases, beyond)
  if (parted !== null) return ownSubject(tokens, phrases, parted, v)
  // "which Roe opened as a hostel has closed"
  const isRole = opener !== undefined && isAsOne(tokens, opener, phrases[start] as NounGroup)
  const hangs = opener?.kind === 'preposition' && (isRole || !opensClause(tokens, opener))
  if (hangs || opener?.kind === 'verb') {
    const found = embedded(tokens, phrases, v, start, sites) ?? (hangs ? afterPlace(tokens, phrases, v) : null)
    if (found !== null) return found
  }
  return ownSubject(tokens, phrases, p, v)
}

function isAsOne(tokens: readonly Token[], { from }: Phrase, { determiner }: NounGroup): boolean {
  return tokens[from]!.lower === 'as' && determiner !== null && /^an?$/.test(tokens[determiner]!.lower)
}

function isDash(tokens: readonly Token[], phrase: Phrase | undefined): boolean {
  return phrase?.kind === 'mark' && /^(?:—|–|--|-)$/.test(tokens[phrase.from]!.text)
}

function isRelative(phrase: Phrase | undefined): boolean {
  return phrase?.kind === 'noun' && phrase.form === 'relative'
}

function afterMark(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  v: number,
  p: number,
  sites: readonly VerbSite[],
): SiteDraft {
  const isComma = phrases[p]!.kind === 'comma'
  const noun = beforeParenthesis(tokens, phrases, p)
  // "Its founder, Olga Brandt, accused Kelmar": nothing was said yet that she could be the source of.
  const isTold =
    noun === null || !isComma || phrases.slice(0, p).some(({ kind }) => kind === 'verb' || kind === 'quote')
  const inverted = isTold && phrases[p]!.kind !== 'mark' ? afterSaying(tokens, phrases, v) : null
  if (inverted !== null) return inverted
  const quoted = phrases[p]!.kind === 'quote' ? quotedSubject(phrases, p) : null
  if (quoted !== null) return ownSite('main', quoted, { from: quoted, to: p }, null, 'clause.subject.quoted')
  if (noun !== null) {
    const whose = aroundRelative(tokens, phrases, noun, sites) ?? noun
    return { ...ownSubject(tokens, phrases, whose, v), rules: ['clause.subject.before-parenthesis'] }
  }
  const shared = lastFinite(phrases, sites)
  if (isComma && shared !== null && (sites[shared]!.subject !== null || sites[shared]!.origin === 'shared'))
    return sharedSite(sites[shared]!.kind, p, shared)
  // "The giant, is considering": a stray comma.
  const last = isComma ? skipLeft(phrases, p - 1) : -1
  if (phrases[last]?.kind === 'noun') return ownSubject(tokens, phrases, last, v)
  return subjectlessSite('main', v)
}

/** "The firm that owns the mill, which closed, lost money": the noun before the first relative clause, or null. */
function aroundRelative(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  noun: number,
  sites: readonly VerbSite[],
): number | null {
  const start = subjectStart(tokens, phrases, noun)
  if (phrases[start - 1]?.kind !== 'verb') return null
  let last = sites.length - 1
  while (last >= 0 && sites[last]!.verb > start) last--
  return sites[last]?.kind === 'relative' ? beforeRelative(tokens, phrases, noun + 1, start, sites, last) : null
}

/** "The first mayor to resign was Quist": a noun phrase that ends in an infinitive is the subject, unless it is an object. */
function afterInfinitive(tokens: readonly Token[], phrases: readonly Phrase[], p: number, v: number): SiteDraft | null {
  const verb = phrases[p] as VerbGroup
  if (verb.form !== 'infinitive' || phrases[p - 1]?.kind !== 'noun') return null
  const from = subjectStart(tokens, phrases, p - 1)
  if (phrases[from - 1]?.kind === 'verb') return null
  const { left, kind, marker, rules } = ownSubject(tokens, phrases, p - 1, v)
  return kind === 'main' ? ownSite(kind, left, { from, to: p + 1 }, marker, rules[0]!) : null
}

/** "The far left had", "Tarn common closed": the noun or article before the adjective has the verb. */
function afterAdjective(tokens: readonly Token[], phrases: readonly Phrase[], p: number, v: number): SiteDraft {
  const noun = phrases[p - 1]
  if (noun?.kind !== 'noun' || noun.form === 'time' || noun.form === 'relative') return subjectlessSite('main', v)
  return ownSubject(tokens, phrases, p - 1, v)
}

/** "“Night Train” was released": the first phrase of a title or other quoted noun phrase right before the verb, or null. */
function quotedSubject(phrases: readonly Phrase[], close: number): number | null {
  if (phrases[close - 1]?.kind !== 'noun') return null
  for (let i = close - 1; i >= 0 && i > close - LONGEST_TITLE; i--) {
    const phrase = phrases[i]!
    if (phrase.kind === 'quote') return phrases[i + 1]!.kind === 'noun' ? i + 1 : null
    if (phrase.kind !== 'noun' && phrase.kind !== 'preposition' && phrase.kind !== 'coordinator') return null
  }
  return null
}

/** In phrases; a longer quotation is somebody's words. A guess. */
const LONGEST_TITLE = 8

function embedded(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  v: number,
  start: number,
  sites: readonly VerbSite[],
): SiteDraft | null {
  const antecedent = beforeRelative(tokens, phrases, v, start, sites)
  if (antecedent === null) return null
  return { ...ownSubject(tokens, phrases, antecedent, v), rules: ['clause.subject.before-relative'] }
}

/** "the outage, which the utility said would last": right after the saying of a relative clause, a verb has its antecedent. */
function throughSaying(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  v: number,
  sites: readonly VerbSite[],
): SiteDraft | null {
  const site = sites.at(-1)
  if (site === undefined || site.kind !== 'relative' || site.origin !== 'own' || site.marker === null) return null
  const saying = phrases[site.verb] as VerbGroup
  if (site.verb !== v - 1 || saying.voice !== 'active' || !reportingVerbs.has(infinitiveOf(tokens[saying.head]!)))
    return null
  const a = phrases[site.left - 1]?.kind === 'comma' ? site.left - 2 : site.left - 1
  if (phrases[a]?.kind !== 'noun') return null
  const subject = { from: antecedentStart(tokens, phrases, a), to: a + 1 }
  return antecedentSite('reported', v, subject, null, 'clause.relative.through-saying')
}

function reportedAfterSaying(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  v: number,
  left: number,
): SiteDraft | null {
  const inverted = afterSaying(tokens, phrases, v)
  return inverted === null ? null : { ...inverted, kind: 'reported', left }
}
