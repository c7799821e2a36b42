import type { NounGroup, Phrase, VerbGroup } from '../chunk/phrase.js'
import { infinitiveOf } from '../chunk/verb-word.js'
import { bareControl } from '../lexicon/clause-words.js'
import { reportingVerbs } from '../lexicon/reporting-verbs.js'
import type { Token } from '../tag/token.js'
import { isSubordinator, opensClause, rangeOf, skipLeft } from './opener.js'
import { relativeObject, toldAt, whoseSubject } from './relative-site.js'
import { ownSite } from './site-draft.js'
import { subjectStart } from './subject.js'
import type { SiteDraft } from './verb-site.js'

/** The subject stands before the verb; what stands before the subject tells what kind of clause it is. */
export function ownSubject(tokens: readonly Token[], phrases: readonly Phrase[], last: number, v: number): SiteDraft {
  const from = subjectStart(tokens, phrases, last)
  const subject = { from, to: last + 1 }
  const whose = whoseSubject(tokens, phrases, subject)
  if (whose !== null) return whose
  const l = skipLeft(phrases, from - 1)
  const opener = phrases[l]
  if (opener?.kind === 'noun' && opener.form === 'relative') {
    const left = phrases[l - 1]?.kind === 'preposition' ? l - 1 : l
    return ownSite('relative', left, subject, rangeOf(opener), 'clause.relative.own-subject')
  }
  if (opener !== undefined && isSubordinator(tokens, opener)) return subordinate(tokens, phrases, subject, l, v)
  if (opener?.kind === 'noun' && l === from - 1) {
    if (toldAt(tokens, phrases, l)) return ownSite('reported', from, subject, null, 'clause.reported.bare')
    const contact = relativeObject(tokens, phrases, subject, -1, v)
    if (contact !== null) return contact
  }
  // "said Monday it would close": a time may stand between.
  if (
    opener?.kind === 'verb' &&
    l < from - 1 &&
    opener.form === 'finite' &&
    reportingVerbs.has(infinitiveOf(tokens[opener.head]!))
  )
    return ownSite('reported', from, subject, null, 'clause.reported.bare')
  // "To govern she will need the Greens": what is done to that end is told on its own.
  if (opener?.kind === 'verb' && l === 0 && opener.form === 'infinitive' && !tellsContent(tokens, opener))
    return ownSite('main', from, subject, null, 'clause.main')
  if (opener?.kind === 'verb' && l === from - 1) {
    if (isGerundSubject(phrases, l, opener))
      return ownSite('main', l, { from: l, to: last + 1 }, null, 'clause.subject.gerund')
    const isPronoun = (phrases[from] as NounGroup).form === 'pronoun'
    if (isBareInfinitive(tokens, phrases, opener, v))
      return ownSite('infinitive', v, subject, null, 'clause.infinitive.bare')
    if (opener.form === 'finite' || isPronoun || reportingVerbs.has(infinitiveOf(tokens[opener.head]!)))
      return ownSite('reported', from, subject, null, 'clause.reported.bare')
  }
  const gerund = gerundBefore(tokens, phrases, l)
  if (gerund !== null) return ownSite('main', gerund, { from: gerund, to: last + 1 }, null, 'clause.subject.gerund')
  return ownSite('main', frontedStart(tokens, phrases, l, from), subject, null, 'clause.main')
}

/** "To say prices fell": an infinitive that has the clause behind it for what is told. */
function tellsContent(tokens: readonly Token[], { head }: VerbGroup): boolean {
  const infinitive = infinitiveOf(tokens[head]!)
  return reportingVerbs.has(infinitive) || bareControl.has(infinitive)
}

function subordinate(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  subject: { from: number; to: number },
  l: number,
  v: number,
): SiteDraft {
  const { lower } = tokens[phrases[l]!.from]!
  const relative = lower === 'that' ? relativeObject(tokens, phrases, subject, l, v) : null
  if (relative !== null) return relative
  const beforeComma = phrases[l - 1]?.kind === 'comma' ? l - 2 : l - 1
  if (lower === 'where' && phrases[beforeComma]?.kind === 'noun')
    return ownSite('relative', l, subject, rangeOf(phrases[l]!), 'clause.relative.own-subject')
  const kind = contentOpeners.has(lower) && l > 0 ? 'reported' : 'adverbial'
  return ownSite(kind, l, subject, rangeOf(phrases[l]!), `clause.${kind}.marked`)
}

/** "made the firm pay", "let the strike go on": an infinitive without "to". */
function isBareInfinitive(tokens: readonly Token[], phrases: readonly Phrase[], opener: VerbGroup, v: number): boolean {
  const verb = phrases[v] as VerbGroup
  return (
    opener.voice === 'active' &&
    bareControl.has(infinitiveOf(tokens[opener.head]!)) &&
    verb.from === verb.head &&
    tokens[verb.head]!.verb?.form === 'infinitive'
  )
}

/** What opens the content of a verb of saying or knowing. */
const contentOpeners: ReadonlySet<string> = new Set(['how', 'that', 'whether', 'why'])

/** "Flooding along the river has cost millions": the verb in -ing on which the preposition of phrase `l` hangs, or null. */
function gerundBefore(tokens: readonly Token[], phrases: readonly Phrase[], l: number): number | null {
  const link = phrases[l]
  const verb = phrases[l - 1]
  if (link?.kind !== 'preposition' || opensClause(tokens, link) || verb?.kind !== 'verb') return null
  return isGerundSubject(phrases, l - 1, verb) ? l - 1 : null
}

/** "Closing the mine would cost jobs": a verb in -ing that opens the sentence, its object right before the verb. */
function isGerundSubject(phrases: readonly Phrase[], l: number, opener: VerbGroup): boolean {
  if (opener.form !== 'participle') return false
  return l === 0 || (l === 1 && (phrases[0]!.kind === 'quote' || phrases[0]!.kind === 'coordinator'))
}

/**
 * "Of the 40 barges examined, 12 leaked", "Among those who voted, 12 did": a preposition and its noun open the sentence, and
 * the first comma, phrase `l`, ends what tells which.
 */
function isFrontedNoun(tokens: readonly Token[], phrases: readonly Phrase[], l: number): boolean {
  let i = phrases[0]!.kind === 'quote' ? 1 : 0
  // "With the river rising, the mayor left": a clause by itself
  if (/^with(?:out)?$/.test(tokens[phrases[i]!.from]!.lower)) return false
  while (phrases[i]?.kind === 'preposition' && phrases[i + 1]?.kind === 'noun') i += 2
  const clause = phrases[i]
  if (i < 2 || clause === undefined || i >= l) return false
  // "In the port, where three ships lay, trade stopped", "In Tarn, still the dearest place to live, prices fell"
  if (clause.kind === 'comma') return isAside(tokens, phrases, i + 1, l)
  const opens = clause.kind === 'verb' ? clause.form !== 'finite' && clause.form !== 'infinitive' : isRelative(clause)
  if (!opens) return false
  for (; i < l; i++) if (phrases[i]!.kind === 'comma') return false
  return true
}

function isRelative(phrase: Phrase): boolean {
  return phrase.kind === 'noun' && phrase.form === 'relative'
}

/** Whether the phrases between two commas are a relative clause or have no finite verb. */
function isAside(tokens: readonly Token[], phrases: readonly Phrase[], from: number, to: number): boolean {
  const first = phrases[from]!
  let finite = isRelative(first) || tokens[first.from]!.lower === 'where' ? -1 : 0
  for (let k = from; k < to; k++) {
    const phrase = phrases[k]!
    if (phrase.kind === 'comma' || phrase.kind === 'coordinator' || phrase.kind === 'mark') return false
    if (phrase.kind === 'verb' && phrase.form === 'finite') finite++
  }
  return finite <= 0 && to > from
}

/** The first phrase of what stands before the subject: a coordinator, or a fronted phrase with its comma. */
function frontedStart(tokens: readonly Token[], phrases: readonly Phrase[], l: number, subject: number): number {
  if (phrases[l]?.kind === 'comma' && isFrontedNoun(tokens, phrases, l)) return 0
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
