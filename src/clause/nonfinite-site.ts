import type { NounGroup, Phrase, VerbGroup } from '../chunk/phrase.js'
import { infinitiveOf } from '../chunk/verb-word.js'
import { describingParticiples, gerundControl, objectControl, speakersVerbs } from '../lexicon/clause-words.js'
import { nounFactuality, singlingWords } from '../lexicon/factuality-words.js'
import { reportingVerbs } from '../lexicon/reporting-verbs.js'
import { singular } from '../tag/lemma.js'
import type { Token } from '../tag/token.js'
import { headlineSite } from './headline-site.js'
import { rangeOf, skipLeft } from './opener.js'
import { beforeParenthesis } from './parenthesis.js'
import { antecedentSite, ownSite, understoodSite } from './site-draft.js'
import { antecedentStart, subjectStart } from './subject.js'
import { lastFinite, type SiteDraft, type VerbSite } from './verb-site.js'

export function nonfiniteSite(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  v: number,
  verb: VerbGroup,
  sites: readonly VerbSite[],
): SiteDraft {
  const p = skipLeft(phrases, v - 1)
  const before = phrases[p]
  const governor = sites.length - 1
  const shares = governor >= 0 ? { site: governor, role: 'subject' as const } : null
  if (verb.form === 'infinitive') return infinitiveSite(tokens, phrases, v, p, sites, shares)
  if (before === undefined) return understoodSite('participial', p + 1, shares, null, 'clause.participial.fronted')
  const onceSo = onceDescribing(tokens, phrases, p, verb)
  if (onceSo !== null) return onceSo
  if (before.kind === 'preposition' || before.kind === 'subordinator') {
    const marker = rangeOf(before)
    const possessor = possessorBefore(phrases, p)
    const kind = before.kind === 'subordinator' ? 'adverbial' : verb.form === 'participle' ? 'gerund' : 'adverbial'
    if (possessor === null) {
      const object = kind === 'gerund' ? controllingObject(tokens, phrases, p, sites.at(-1)) : null
      const governing = phrases[p - 1]?.kind === 'comma' ? (beyondRelative(phrases, sites) ?? shares) : shares
      return object === null
        ? understoodSite(kind, p, governing, marker, `clause.${kind}.marked`)
        : understoodSite(kind, p, shares, marker, 'clause.gerund.object-control', object)
    }
    const subject = { from: possessor, to: possessor + 1 }
    return understoodSite(kind, p, shares, marker, 'clause.gerund.possessor', subject)
  }
  if (before.kind === 'coordinator' && governor >= 0) {
    const same = [...sites.keys()].reverse().find((k) => (phrases[sites[k]!.verb] as VerbGroup).form === verb.form)
    const site = same ?? governor
    const kind = same === undefined ? 'participial' : sites[site]!.kind
    return understoodSite(kind, p, { site, role: 'subject' }, null, 'clause.verb.coordinated')
  }
  if (before.kind === 'noun' && before.form !== 'time' && before.form !== 'relative') {
    if (verb.form === 'past-participle' && isSecondPassive(tokens, phrases, p))
      return ownSite('main', p - 1, { from: p, to: p + 1 }, null, 'clause.verb.gapped-passive')
    // "was held at the airport trying to leave": a place tries nothing
    const finite = isTryingAt(tokens, phrases, p, verb) ? lastFinite(phrases, sites) : null
    if (finite !== null)
      return understoodSite('participial', v, { site: finite, role: 'subject' }, null, 'clause.participial.subject')
    const start = verb.form === 'participle' ? antecedentStart(tokens, phrases, p) : p
    const opener = phrases[start - 1]
    if (opener?.kind === 'preposition' && absoluteOpeners.has(tokens[opener.from]!.lower)) {
      return ownSite('absolute', start - 1, { from: start, to: p + 1 }, rangeOf(opener), 'clause.absolute.with')
    }
    const chainStart = verb.form === 'participle' ? p : antecedentStart(tokens, phrases, p)
    return antecedentSite('relative', v, { from: chainStart, to: p + 1 }, null, 'clause.relative.reduced')
  }
  if (before.kind === 'comma' || before.kind === 'mark') {
    const noun = phrases[p - 1]
    const lemma = tokens[verb.head]!.verb?.infinitive ?? ''
    if (noun?.kind === 'noun' && noun.form !== 'time' && governor >= 0) {
      const from = subjectStart(tokens, phrases, p - 1)
      if (opensNewClause(tokens, phrases, from - 1) && goesOnBehind(phrases, v))
        return antecedentSite('participial', p, { from, to: p }, null, 'clause.participial.describing')
    }
    const isReckoned = lemma === 'put' && tokens[verb.to]?.lower === 'at'
    const describes =
      governor < 0 || (verb.form === 'past-participle' && (describingParticiples.has(lemma) || isReckoned))
    if (noun?.kind === 'noun' && describes && noun.form !== 'time') {
      const from = governor < 0 ? subjectStart(tokens, phrases, p - 1) : antecedentStart(tokens, phrases, p - 1)
      return antecedentSite('participial', p, { from, to: p }, null, 'clause.participial.describing')
    }
    const last = lastFinite(phrases, sites)
    const finite = isSpeakers(tokens, phrases, v) ? saying(tokens, phrases, sites, last) : last
    const main = finite === null ? shares : { site: finite, role: 'subject' as const }
    return understoodSite('participial', p, main, null, 'clause.participial.subject')
  }
  return understoodSite('participial', v, shares, null, 'clause.participial.subject')
}

/** "adding that", "blaming the weather"; but "adding to its losses" is what anything may do. */
function isSpeakers(tokens: readonly Token[], phrases: readonly Phrase[], v: number): boolean {
  const lemma = infinitiveOf(tokens[(phrases[v] as VerbGroup).head]!)
  return speakersVerbs.has(lemma) && (lemma !== 'add' || phrases[v + 1]?.kind !== 'preposition')
}

/** "Roe said the plant would close, adding that": of the clauses from `last` up, the one that says; else `last` itself. */
function saying(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  sites: readonly VerbSite[],
  last: number | null,
): number | null {
  if (last === null) return null
  for (let k = last; k >= 0; k--) {
    const { verb, kind } = sites[k]!
    const group = phrases[verb] as VerbGroup
    if (
      group.form === 'finite' &&
      group.voice === 'active' &&
      kind !== 'relative' &&
      reportingVerbs.has(infinitiveOf(tokens[group.head]!))
    )
      return k
    if (kind === 'main') return last
  }
  return last
}

/** "Its rival Tarn, once valued at $1 billion": what the noun before the comma once was. */
function onceDescribing(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  p: number,
  verb: VerbGroup,
): SiteDraft | null {
  if (tokens[phrases[p]!.from]!.lower !== 'once' || phrases[p - 1]?.kind !== 'comma') return null
  const noun = phrases[p - 2]
  if (noun?.kind !== 'noun' || noun.form === 'time' || verb.form !== 'past-participle') return null
  if (!describingParticiples.has(tokens[verb.head]!.verb?.infinitive ?? '')) return null
  const from = antecedentStart(tokens, phrases, p - 2)
  return antecedentSite('participial', p - 1, { from, to: p - 1 }, null, 'clause.participial.describing')
}

/** "Two were killed and 17 injured": a bare number behind a passive and its coordinator, with the second participle. */
function isSecondPassive(tokens: readonly Token[], phrases: readonly Phrase[], p: number): boolean {
  const link = phrases[p - 1]?.kind
  if (tokens[phrases[p]!.to - 1]!.upos !== 'NUM' || (link !== 'coordinator' && link !== 'comma')) return false
  const verb = phrases[p - 2]?.kind === 'preposition' ? phrases[p - 3] : phrases[p - 2]
  return verb?.kind === 'verb' && verb.form === 'finite' && verb.voice === 'passive'
}

/** "with Oakham owning a third", "such as X buying Y". */
const absoluteOpeners: ReadonlySet<string> = new Set(['with', 'without', 'such'])

function infinitiveSite(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  v: number,
  p: number,
  sites: readonly VerbSite[],
  shares: SiteDraft['shares'],
): SiteDraft {
  const headline = headlineSite(tokens, phrases, v, sites)
  if (headline !== null) return headline
  p = beforeAge(tokens, phrases, p)
  const before = phrases[p]
  if (before?.kind === 'coordinator') {
    const first = infinitiveBefore(tokens, phrases, sites)
    const site = first === null ? shares : { site: first, role: 'subject' as const }
    return understoodSite('infinitive', p, site, null, 'clause.verb.coordinated')
  }
  const controlled = before?.kind === 'comma' ? beyondParenthesis(tokens, phrases, p, sites) : null
  if (controlled !== null) return ownSite('infinitive', v, controlled, null, 'clause.infinitive.object-control')
  if (before?.kind === 'noun') {
    const opener = phrases[p - 1]
    // "Bought it for $3 million to close it": an amount closes nothing.
    const isAmount = tokens[before.from]!.upos === 'SYM' || tokens[before.head]!.upos === 'NUM'
    if (opener?.kind === 'preposition' && tokens[opener.from]!.lower === 'for' && !isAmount && before.form !== 'time') {
      return ownSite('infinitive', p - 1, { from: p, to: p + 1 }, null, 'clause.infinitive.for')
    }
    // ", with another $40 million to come"
    const whole = antecedentStart(tokens, phrases, p)
    const opening = phrases[whole - 1]
    if (
      opening?.kind === 'preposition' &&
      tokens[opening.from]!.lower === 'with' &&
      phrases[whole - 2]?.kind === 'comma'
    )
      return ownSite('infinitive', whole - 1, { from: whole, to: p + 1 }, rangeOf(opening), 'clause.infinitive.with')
    const governor = sites.at(-1)
    const verb = governor === undefined ? undefined : (phrases[governor.verb] as VerbGroup)
    const lemma = verb === undefined ? '' : (tokens[verb.head]!.verb?.infinitive ?? '')
    // "expect imports of diesel to rise"
    const object = subjectStart(tokens, phrases, p)
    if (
      governor !== undefined &&
      objectControl.has(lemma) &&
      verb!.voice === 'active' &&
      object === governor.verb + 1
    ) {
      return ownSite('infinitive', v, { from: object, to: p + 1 }, null, 'clause.infinitive.object-control')
    }
    // "called on the minister to resign"
    const link = phrases[object - 1]
    if (
      link?.kind === 'preposition' &&
      governor !== undefined &&
      governor.verb === object - 2 &&
      verb!.voice === 'active' &&
      before.form !== 'time' &&
      prepositionControl.get(lemma) === tokens[link.from]!.lower
    )
      return ownSite('infinitive', v, { from: object, to: p + 1 }, null, 'clause.infinitive.object-control')
    // "The first mayor to resign was Quist"
    if (governor === undefined && isSingledOut(tokens, before))
      return antecedentSite('infinitive', v, { from: p, to: p + 1 }, null, 'clause.infinitive.singled-out')
    const possessed = before.possessor
    // "Oakham's plan to build"; but "using Oakham's tools to build", where whoever uses them builds.
    const hangs = nounFactuality.has(singular(tokens[before.head]!.lower))
    if (hangs && possessed !== null && tokens[possessed.to - 1]!.upos === 'PART') {
      return understoodSite('infinitive', v, shares, null, 'clause.infinitive.possessor', { from: p, to: p + 1 })
    }
  }
  return understoodSite('infinitive', v, shares, null, 'clause.infinitive.subject')
}

/** Verbs of asking that name behind a preposition who is asked to do what an infinitive tells. Own knowledge. */
const prepositionControl: ReadonlyMap<string, string> = new Map([
  ['appeal', 'to'],
  ['call', 'on'],
  ['plead', 'with'],
])

/** "has promised to restore posts cut in 2022 and to publish contracts": the site of the infinitive that "and to" goes on from. */
function infinitiveBefore(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  sites: readonly VerbSite[],
): number | null {
  for (let k = sites.length - 1; k >= 0; k--) {
    const verb = phrases[sites[k]!.verb] as VerbGroup
    if (verb.form === 'infinitive') return k
    for (let i = verb.from; i < verb.head; i++) if (tokens[i]!.lower === 'to') return k
    if (verb.form === 'finite') return null
  }
  return null
}

/** "expect the bank, whose rate is 4%, to cut": the object before the parenthesis that ends at phrase `close`, or null. */
function beyondParenthesis(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  close: number,
  sites: readonly VerbSite[],
): { from: number; to: number } | null {
  const noun = beforeParenthesis(tokens, phrases, close)
  if (noun === null) return null
  const governor = sites.find(({ verb }) => verb === noun - 1)
  if (governor === undefined) return null
  const verb = phrases[governor.verb] as VerbGroup
  const controls = verb.voice === 'active' && objectControl.has(infinitiveOf(tokens[verb.head]!))
  return controls ? { from: noun, to: noun + 1 } : null
}

function isTryingAt(tokens: readonly Token[], phrases: readonly Phrase[], p: number, verb: VerbGroup): boolean {
  const link = phrases[p - 1]
  if (verb.form !== 'participle' || link?.kind !== 'preposition' || phrases[p - 2]?.kind !== 'verb') return false
  return whereabouts.has(tokens[link.from]!.lower) && trying.has(tokens[verb.from]!.verb?.infinitive ?? '')
}

const whereabouts: ReadonlySet<string> = new Set(['at', 'in', 'near', 'outside'])
const trying: ReadonlySet<string> = new Set(['attempt', 'hope', 'try', 'wait'])

/** "was fined, the largest sum ever paid, for lying": behind a comma, past a relative clause, the finite verb before it. */
function beyondRelative(phrases: readonly Phrase[], sites: readonly VerbSite[]): SiteDraft['shares'] {
  if (sites.at(-1)?.kind !== 'relative') return null
  for (let k = sites.length - 2; k >= 0; k--)
    if (sites[k]!.kind !== 'relative' && (phrases[sites[k]!.verb] as VerbGroup).form === 'finite')
      return { site: k, role: 'subject' }
  return null
}

/** What stands before the subject of a clause that is not the first: "and", "that", a mark, a verb of saying. */
function opensNewClause(tokens: readonly Token[], phrases: readonly Phrase[], at: number): boolean {
  const opener = phrases[at]
  if (opener === undefined) return false
  if (opener.kind === 'verb') return opener.form === 'finite' && reportingVerbs.has(infinitiveOf(tokens[opener.head]!))
  return opener.kind === 'coordinator' || opener.kind === 'subordinator' || opener.kind === 'mark'
}

/** "Roe, posing as a guard, rang": a comma ends what the participle tells, and a finite verb comes right behind it. */
function goesOnBehind(phrases: readonly Phrase[], v: number): boolean {
  for (let k = v + 1; k < phrases.length; k++) {
    const { kind } = phrases[k]!
    if (kind === 'verb' || kind === 'coordinator' || kind === 'quote') return false
    if (kind !== 'comma') continue
    const over = phrases[k + 1]
    const isBetween = over?.kind === 'adverb' || (over?.kind === 'noun' && over.form === 'time')
    const next = isBetween ? phrases[k + 2] : over
    return next?.kind === 'verb' && next.form === 'finite'
  }
  return false
}

/** "ordered Roe, 61, to pay": of phrase `p`, the comma behind an age, the name before it; else `p`. */
function beforeAge(tokens: readonly Token[], phrases: readonly Phrase[], p: number): number {
  const age = phrases[p - 1]
  if (phrases[p]?.kind !== 'comma' || phrases[p - 2]?.kind !== 'comma' || phrases[p - 3]?.kind !== 'noun') return p
  return age?.kind === 'noun' && age.to - age.from === 1 && tokens[age.from]!.upos === 'NUM' ? p - 3 : p
}

/** "accused the mayor of lying": the object of a verb that says what its object did, or was kept from. */
function controllingObject(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  preposition: number,
  governor: VerbSite | undefined,
): { from: number; to: number } | null {
  if (governor === undefined) return null
  const object = governor.verb + 1
  if (object >= preposition || phrases[object]!.kind !== 'noun') return null
  // "the mayor, a brewer of Oakham, of stealing", "the mayor in May of stealing": an apposition or a phrase may stand between.
  for (let i = object + 1; i < preposition; i++) if (!between.has(phrases[i]!.kind)) return null
  const verb = phrases[governor.verb] as VerbGroup
  if (verb.voice !== 'active') return null
  const takes = gerundControl.get(tokens[verb.head]!.verb?.infinitive ?? '')
  return takes === tokens[phrases[preposition]!.from]!.lower ? { from: object, to: object + 1 } : null
}

const between: ReadonlySet<Phrase['kind']> = new Set(['comma', 'coordinator', 'noun', 'preposition'])

function isSingledOut(tokens: readonly Token[], { from, to }: NounGroup): boolean {
  for (let i = from; i < to; i++) if (singlingWords.has(tokens[i]!.lower)) return true
  return false
}

function possessorBefore(phrases: readonly Phrase[], preposition: number): number | null {
  const noun = phrases[preposition - 1]
  return noun?.kind === 'noun' && noun.possessor !== null ? preposition - 1 : null
}
