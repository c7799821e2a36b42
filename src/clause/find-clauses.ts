import { PARTED } from '../chunk/parted-auxiliary.js'
import type { Phrase, VerbGroup } from '../chunk/phrase.js'
import type { Named, NamedSentence } from '../name/name-span.js'
import type { TokenRange } from '../rule/offsets.js'
import type { Token } from '../tag/token.js'
import { adjunctOf } from './adjunct.js'
import { type Cluster, clusterClause, furtherClusters } from './argument-cluster.js'
import { type Apposition, argumentsIn } from './arguments.js'
import type { Adjunct, Clause, Claused, ClausedSentence, NounPhrase } from './clause.js'
import { settleClefts } from './cleft.js'
import { gapObject } from './gap.js'
import { type GappedPart, gappedClause, gappedParts } from './gapped-clause.js'
import { joinNames } from './join-names.js'
import { appositionClause, complementClause, subjectAppositions, verblessLine } from './nominal-clause.js'
import { rangeOf, skipLeft } from './opener.js'
import { withParticle } from './particle-apart.js'
import { governedVerb } from './shared-modal.js'
import { shareObjects } from './shared-object.js'
import { subjectPhrase } from './subject-phrase.js'
import { type VerbSite, verbSites } from './verb-site.js'

/**
 * Finds the clauses of each sentence, one a verb group, with subject, object and adjuncts; and the clauses without a verb:
 * appositions, and lines that have none.
 */
export function findClauses(named: Named): Claused {
  const { article, sentences, entities } = named
  return { article, sentences: sentences.map(withClauses), entities }
}

function withClauses(sentence: NamedSentence): ClausedSentence {
  const { tokens } = sentence
  const phrases = joinNames(sentence.phrases, sentence.names)
  const sites = verbSites(tokens, phrases)
  const clauses: Clause[] = []
  const appositions: Apposition[] = []
  const complements: Clause[] = []
  const gaps: { readonly site: number; readonly part: GappedPart }[] = []
  const clusters: { readonly site: number; readonly cluster: Cluster }[] = []
  for (let i = 0; i < sites.length; i++) {
    const { clause, appositions: found, gapped, further, complement } = clauseOf(tokens, phrases, sites, i, clauses)
    clauses.push(clause)
    appositions.push(...found)
    if (complement !== null) complements.push(complementClause(clause, i, complement))
    for (const part of gapped) gaps.push({ site: i, part })
    for (const cluster of further) clusters.push({ site: i, cluster })
  }
  const resolved = shareSubjects(sites, clauses)
  shareObjects(tokens, phrases, sites, resolved)
  settleClefts(tokens, phrases, sites, resolved)
  for (const { site, part } of gaps) resolved.push(gappedClause(tokens, phrases, part, resolved[site]!.verb!, site))
  for (const { site, cluster } of clusters) resolved.push(clusterClause(tokens, phrases, cluster, resolved[site]!))
  resolved.push(...complements)
  // "Profit of $3 million (2022: $5 million), hit by storms": what is said by the way makes no line a sentence.
  if (resolved.every(isAside) && !isTableRow(sentence)) resolved.push(...verblessLine(tokens, phrases))
  appositions.push(...subjectAppositions(tokens, phrases, sites))
  for (const [i, { of, phrase }] of appositions.entries()) {
    // "polled by Finans, a newspaper, had": behind the verb before it, and in the subject of the verb after it.
    if (appositions.findIndex((other) => other.of.head === of.head && other.phrase.head === phrase.head) < i) continue
    resolved.push(appositionClause(resolved, of, phrase))
  }
  const { index, block, start, end, times, figures, unread, names } = sentence
  return { index, block, start, end, tokens, times, figures, unread, phrases, names, clauses: resolved }
}

/** What the cells of a row say of one another only the head of their columns tells. */
function isTableRow({ block }: NamedSentence): boolean {
  return block.kind === 'item' && block.rules.some((rule) => rule.endsWith('.table-row'))
}

function clauseOf(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  sites: readonly VerbSite[],
  i: number,
  done: readonly Clause[],
): {
  clause: Clause
  appositions: readonly Apposition[]
  gapped: readonly GappedPart[]
  further: readonly Cluster[]
  complement: NounPhrase | null
} {
  const site = sites[i]!
  const verb = phrases[site.verb] as VerbGroup
  const limit = rightEdge(tokens, phrases, sites, i)
  const edge = site.kind === 'relative' ? (comparisonBehind(tokens, phrases, site, limit) ?? limit) : limit
  const tail = comparisonAfterRelative(tokens, phrases, sites, i)
  const start = site.verb + 1 + (site.inverted ? site.subject!.to - site.subject!.from : 0)
  const further = furtherClusters(tokens, phrases, start, edge, verb)
  const gapped = site.inverted || further.length > 0 ? [] : gappedParts(tokens, phrases, site.verb + 1, edge)
  const end = gapped[0]?.link ?? further[0]?.link ?? edge
  const teller = site.inverted ? subjectPhrase(tokens, phrases, site.subject!) : null
  const right = argumentsIn(tokens, phrases, start, end, verb, teller)
  const left = frontedAdjuncts(tokens, phrases, site)
  const own = site.subject === null ? null : ownPhrase(tokens, phrases, site, site.subject)
  // "There was a loss": what there is, is the subject.
  const isThere = right.object !== null && isExistential(tokens, phrases, site, verb)
  const subject = isThere ? right.object : own
  const gap = right.object === null ? gapObject(tokens, phrases, site) : null
  const whole = governedVerb(tokens, phrases, sites, i)
  const apart = withParticle(tokens, phrases, whole, right.object, end)
  const said = [
    ...site.rules,
    ...(apart === null ? [] : ['clause.verb.particle-apart']),
    ...(isThere ? ['clause.subject.there'] : []),
    ...(gap === null ? [] : ['clause.object.gap']),
  ]
  const clause: Clause = {
    kind: site.kind,
    parent: site.parent,
    verb: apart ?? whole,
    subject: subject ?? sharedPhrase(site, done),
    subjectOrigin: site.origin,
    object: isThere ? null : (right.object ?? gap),
    adjuncts:
      tail === null
        ? [...left, ...right.adjuncts]
        : [...left, ...right.adjuncts, ...argumentsIn(tokens, phrases, tail.from, tail.to, null).adjuncts],
    marker: site.marker,
    from: phrases[Math.min(site.left, site.verb)]!.from,
    to: phrases[tail === null ? Math.max(site.verb, end - 1) : tail.to - 1]!.to,
    rules: said,
  }
  const { appositions, complement } = right
  return { clause, appositions, complement, gapped, further }
}

/** "loans that may go sour, down 23%": the comma behind a relative clause where the main clause goes on comparing; null if none. */
function comparisonBehind(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  site: VerbSite,
  edge: number,
): number | null {
  if (phrases[site.left - 1]?.kind === 'comma') return null
  for (let k = site.verb + 1; k + 1 < edge; k++) {
    const next = phrases[k + 1]!
    if (phrases[k]!.kind !== 'comma' || next.kind !== 'preposition') continue
    return comparing.has(tokens[next.from]!.lower) ? k : null
  }
  return null
}

const comparing: ReadonlySet<string> = new Set(['against', 'compared', 'down', 'up', 'versus'])

/** Where a finite clause goes on behind the relative clause that ends its object. */
function comparisonAfterRelative(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  sites: readonly VerbSite[],
  i: number,
): { from: number; to: number } | null {
  const relative = sites[i + 1]
  if (relative === undefined || relative.kind !== 'relative' || sites[i]!.kind === 'relative') return null
  if ((phrases[sites[i]!.verb] as VerbGroup).form !== 'finite' || relative.left < sites[i]!.verb) return null
  const to = rightEdge(tokens, phrases, sites, i + 1)
  const from = comparisonBehind(tokens, phrases, relative, to)
  return from === null ? null : { from, to }
}

/** "There" as a stand-in before a form of "be", not "pupils there". */
function isExistential(tokens: readonly Token[], phrases: readonly Phrase[], site: VerbSite, verb: VerbGroup): boolean {
  if (site.subject === null || site.inverted || !verb.copula) return false
  const { from } = site.subject
  return tokens[phrases[from]!.from]!.lower === 'there' && phrases[from - 1]?.kind !== 'noun'
}

/** A clause's phrases end where the next clause begins, or where the verb goes on whose subject it stands in. */
function rightEdge(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  sites: readonly VerbSite[],
  i: number,
): number {
  const verb = sites[i]!.verb
  let end = phrases.length
  for (let k = i + 1; k < sites.length; k++) {
    const next = sites[k]!
    const left =
      next.left > verb
        ? next.left
        : next.subject !== null && next.subject.from > verb
          ? next.subject.from
          : behindParenthesis(phrases, next.verb)
    if (left > verb) end = Math.min(end, left)
  }
  for (let k = verb + 1; k < end; k++) {
    const phrase = phrases[k]!
    if (phrase.kind === 'mark' && (tokens[phrase.from]!.text === ';' || tokens[phrase.from]!.text === ':')) return k
  }
  return end
}

/** ", which opened in 1998, now employs": the comma before the times of a verb that goes on; without one the verb itself. */
function behindParenthesis(phrases: readonly Phrase[], verb: number): number {
  const comma = skipLeft(phrases, verb - 1)
  return phrases[comma]?.kind === 'comma' ? comma : verb
}

/** Phrases between the clause's beginning and its subject ("In May, X sold …"), and bare times between subject and verb. */
function frontedAdjuncts(tokens: readonly Token[], phrases: readonly Phrase[], site: VerbSite): Adjunct[] {
  const stop = site.subject !== null && !site.inverted && site.origin === 'own' ? site.subject.from : site.verb
  // "Of the barges examined, 12 leaked": the participle has a clause of its own.
  let end = site.left
  while (end < stop && (phrases[end]!.kind !== 'verb' || end === site.left)) end++
  const found = [...argumentsIn(tokens, phrases, site.left, end, null).adjuncts]
  // "The men whom they held on Friday are free": what stands between is the relative clause's.
  if (
    site.subject !== null &&
    !site.inverted &&
    site.origin === 'own' &&
    !site.rules.includes('clause.subject.before-relative')
  ) {
    // "has in effect closed"
    const isParted = (phrases[site.verb] as VerbGroup).rules.includes(PARTED)
    for (let k = site.verb - 1; k >= site.subject.to; k--) {
      const phrase = phrases[k]!
      if (phrase.kind === 'noun' && (phrase.form === 'time' || isParted))
        found.push(adjunctOf(phrase, markerBefore(phrases, k)))
      else if (phrase.kind !== 'adverb' && phrase.kind !== 'preposition') break
    }
  }
  return found
}

function markerBefore(phrases: readonly Phrase[], noun: number): TokenRange | null {
  const link = phrases[noun - 1]
  return link?.kind === 'preposition' ? rangeOf(link) : null
}

/** The subject; of a gerund or infinitive that hangs on a possessed noun ("its aim of doubling"), the possessor. */
function ownPhrase(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  site: VerbSite,
  range: { from: number; to: number },
): NounPhrase {
  const first = phrases[range.from]!
  if (site.origin !== 'understood' || first.kind !== 'noun' || first.possessor === null)
    return subjectPhrase(tokens, phrases, range)
  const { possessor } = first
  const to = tokens[possessor.to - 1]!.upos === 'PART' ? possessor.to - 1 : possessor.to
  return { from: possessor.from, to, head: to - 1 }
}

function sharedPhrase(site: VerbSite, done: readonly Clause[]): NounPhrase | null {
  return site.shares === null ? null : (done[site.shares.site]?.subject ?? null)
}

/** Participles and infinitives before their main clause have the subject that comes. */
function shareSubjects(sites: readonly VerbSite[], clauses: readonly Clause[]): Clause[] {
  return clauses.map((clause, i) => {
    if (clause.subject !== null || clause.subjectOrigin !== 'understood') return clause
    const following = clauses
      .slice(i + 1)
      .find((_, k) => sites[i + 1 + k]!.kind === 'main' || sites[i + 1 + k]!.origin === 'own')
    if (following === undefined || following.subject === null) return clause
    // "Closing the mine would cost jobs": the clause is itself the subject, or in it.
    if (following.subject.from <= clause.from && clause.verb !== null && clause.verb.to <= following.subject.to)
      return clause.kind === 'participial' ? { ...clause, kind: 'gerund' } : clause
    return { ...clause, subject: following.subject }
  })
}

function isAside({ kind, subject }: Clause): boolean {
  return kind === 'participial' && subject === null
}
