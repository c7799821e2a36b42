import type { Phrase, VerbGroup } from '../chunk/phrase.js'
import { statementVerbs } from '../lexicon/reporting-verbs.js'
import { verbForm } from '../lexicon/verb-forms.js'
import type { Token } from '../tag/token.js'
import type { ClauseKind } from './clause.js'
import { isSubordinator, opensClause, rangeOf, skipLeft } from './opener.js'
import { beforeParenthesis } from './parenthesis.js'
import { antecedentStart, subjectStart } from './subject.js'
import { lastFinite, type SiteDraft, type VerbSite } from './verb-site.js'

export function finiteSite(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  v: number,
  sites: readonly VerbSite[],
): SiteDraft {
  const p = skipLeft(phrases, v - 1)
  const before = phrases[p]
  if (before === undefined) return without(v, 'main', p + 1)
  if (before.kind === 'noun') {
    if (before.form === 'relative') return relativeSubject(tokens, phrases, p)
    return ownSubject(tokens, phrases, p, sites)
  }
  if (before.kind === 'coordinator') {
    const shared = lastFinite(phrases, sites)
    if (shared !== null) return sharedWith(shared, sites, p)
  }
  const inverted = invertedSubject(tokens, phrases, v)
  if (inverted !== null && (before.kind === 'comma' || before.kind === 'quote')) return inverted
  if (before.kind === 'comma' || before.kind === 'mark' || before.kind === 'quote') {
    const noun = beforeParenthesis(tokens, phrases, p)
    if (noun !== null)
      return { ...ownSubject(tokens, phrases, noun, sites), rules: ['clause.subject.before-parenthesis'] }
    const shared = lastFinite(phrases, sites)
    if (before.kind === 'comma' && shared !== null && sites[shared]!.subject !== null)
      return sharedWith(shared, sites, p)
    // "The giant, is considering": a stray comma.
    if (before.kind === 'comma' && phrases[p - 1]?.kind === 'noun') return ownSubject(tokens, phrases, p - 1, sites)
  }
  if (before.kind === 'verb' || before.kind === 'subordinator' || before.kind === 'preposition') {
    const noun = invertedSubject(tokens, phrases, v)
    if (noun !== null) return { ...noun, kind: 'reported', left: before.kind === 'verb' ? v : p }
    return without(v, before.kind === 'verb' ? 'reported' : 'adverbial', before.kind === 'verb' ? v : p)
  }
  return without(v, 'main', v)
}

function sharedWith(site: number, sites: readonly VerbSite[], left: number): SiteDraft {
  return {
    kind: sites[site]!.kind,
    left,
    subject: null,
    inverted: false,
    origin: 'shared',
    shares: { site, role: 'subject' },
    marker: null,
    rules: ['clause.verb.coordinated'],
  }
}

/** "who resigned", "that could shape it": the antecedent is the subject. */
function relativeSubject(tokens: readonly Token[], phrases: readonly Phrase[], pronoun: number): SiteDraft {
  let a = pronoun - 1
  while (phrases[a]?.kind === 'comma' || phrases[a]?.kind === 'preposition' || phrases[a]?.kind === 'mark') a--
  const antecedent = phrases[a]
  const marker = rangeOf(phrases[pronoun]!)
  if (a < 0 || antecedent?.kind !== 'noun' || antecedent.form === 'pronoun') {
    const free = tokens[phrases[pronoun]!.from]!.lower
    const kind = free === 'that' || pronoun === 0 ? 'main' : 'relative'
    return {
      kind,
      left: pronoun,
      subject: { from: pronoun, to: pronoun + 1 },
      inverted: false,
      origin: 'own',
      shares: null,
      marker: null,
      rules: ['clause.relative.free'],
    }
  }
  const from = antecedentStart(tokens, phrases, a)
  return {
    kind: 'relative',
    left: pronoun,
    subject: { from, to: a + 1 },
    inverted: false,
    origin: 'antecedent',
    shares: null,
    marker,
    rules: ['clause.relative.subject'],
  }
}

/** The subject stands before the verb; what stands before the subject tells what kind of clause it is. */
function ownSubject(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  last: number,
  sites: readonly VerbSite[],
): SiteDraft {
  const from = subjectStart(tokens, phrases, last)
  const subject = { from, to: last + 1 }
  const own = { subject, inverted: false, origin: 'own' as const, shares: null }
  const l = skipLeft(phrases, from - 1)
  const opener = phrases[l]
  if (opener?.kind === 'noun' && opener.form === 'relative' && l < from) {
    const preposition = phrases[l - 1]?.kind === 'preposition'
    return {
      ...own,
      kind: 'relative',
      left: preposition ? l - 1 : l,
      marker: rangeOf(opener),
      rules: ['clause.relative.own-subject'],
    }
  }
  if (opener !== undefined && isSubordinator(tokens, opener)) {
    const that = tokens[opener.from]!.lower === 'that' || tokens[opener.from]!.lower === 'whether'
    const kind = that && l > 0 ? 'reported' : 'adverbial'
    return { ...own, kind, left: l, marker: rangeOf(opener), rules: [`clause.${kind}.marked`] }
  }
  if (opener?.kind === 'verb' && l === from - 1) {
    const site = sites.at(-1)
    if (site !== undefined)
      return { ...own, kind: 'reported', left: from, marker: null, rules: ['clause.reported.bare'] }
  }
  return { ...own, kind: 'main', left: frontedStart(tokens, phrases, l, from), marker: null, rules: ['clause.main'] }
}

/** "said the minister": a verb of saying between its content and its subject. */
function invertedSubject(tokens: readonly Token[], phrases: readonly Phrase[], v: number): SiteDraft | null {
  const verb = phrases[v] as VerbGroup
  const lemma = verbForm(tokens[verb.head]!.lower)?.infinitive ?? ''
  const next = phrases[v + 1]
  if (
    !statementVerbs.has(lemma) ||
    verb.to - verb.from > 1 ||
    next?.kind !== 'noun' ||
    next.form === 'time' ||
    next.form === 'relative'
  )
    return null
  if (phrases[v + 2]?.kind === 'verb' && (phrases[v + 2] as VerbGroup).form === 'finite') return null
  let to = v + 2
  while (
    phrases[to]?.kind === 'preposition' &&
    phrases[to + 1]?.kind === 'noun' &&
    tokens[phrases[to]!.from]!.lower === 'of'
  )
    to += 2
  return {
    kind: 'main',
    left: v,
    subject: { from: v + 1, to },
    inverted: true,
    origin: 'own',
    shares: null,
    marker: null,
    rules: ['clause.subject.inverted'],
  }
}

/** The first phrase of what stands before the subject: a coordinator, or a fronted phrase with its comma. */
function frontedStart(tokens: readonly Token[], phrases: readonly Phrase[], l: number, subject: number): number {
  for (let i = l; i >= 0; i--) {
    const phrase = phrases[i]!
    if (phrase.kind === 'coordinator' || phrase.kind === 'quote') return i
    if (phrase.kind === 'mark') return i + 1
    if (phrase.kind === 'verb')
      return Math.min(subject, l + 1 <= subject ? l + (phrases[l]?.kind === 'comma' ? 0 : 1) : subject)
    if (phrase.kind === 'subordinator') return subject
    if (phrase.kind === 'noun' && phrase.form !== 'time' && phrases[i - 1]?.kind !== 'preposition')
      return phrases[l]?.kind === 'comma' ? l : subject
    if (phrase.kind === 'preposition' && opensClause(tokens, phrase) && phrases[i + 1]?.kind === 'verb') return subject
  }
  return 0
}

function without(v: number, kind: ClauseKind, left: number): SiteDraft {
  return {
    kind,
    left: Math.min(left, v),
    subject: null,
    inverted: false,
    origin: null,
    shares: null,
    marker: null,
    rules: ['clause.subject.none'],
  }
}
