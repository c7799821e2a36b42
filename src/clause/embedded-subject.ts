import type { Phrase, VerbGroup } from '../chunk/phrase.js'
import { infinitiveOf } from '../chunk/verb-word.js'
import { reportingVerbs } from '../lexicon/reporting-verbs.js'
import type { Token } from '../tag/token.js'
import type { VerbSite } from './verb-site.js'

/**
 * "The bank that financed the dam has collapsed": a finite verb that follows a relative clause without a comma has the
 * antecedent for its subject. Answers the antecedent's last phrase, or null. `start`: where else the subject would begin.
 */
export function beforeRelative(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  v: number,
  start: number,
  sites: readonly VerbSite[],
  last = sites.length - 1,
): number | null {
  // Known to be whole from here on, so that no phrase is looked at for each of many verbs.
  let whole = v
  for (let k = last; k >= 0; k--) {
    const site = sites[k]!
    if (isBroken(phrases, site.verb, whole, sites)) return null
    whole = Math.min(whole, site.verb + 1)
    const verb = phrases[site.verb] as VerbGroup
    if (site.verb >= start) continue
    if (site.kind !== 'relative') {
      if (verb.form === 'finite' && site.kind !== 'adverbial' && site.kind !== 'reported') return null
      continue
    }
    // "the man who said the dam was safe": what follows is what he said.
    if (k === last && saysClause(tokens, phrases, site.verb, v)) return null
    const a = antecedentOf(phrases, site)
    if (a !== null && !isObject(tokens, phrases, a)) return a
  }
  return null
}

/** Commas, marks and coordinators of clauses end what may stand between a relative clause and the verb after it. */
function isBroken(phrases: readonly Phrase[], from: number, to: number, sites: readonly VerbSite[]): boolean {
  for (let i = from + 1; i < to; i++) {
    const { kind } = phrases[i]!
    if (kind === 'comma' || kind === 'mark' || kind === 'quote') return true
    if (kind !== 'coordinator') continue
    const next = phrases[i + 1]?.kind
    // "who lost her job and is recovering": the relative clause goes on.
    if (next === 'verb' && sites.some(({ verb, kind: of }) => verb === i + 1 && of === 'relative')) continue
    if (next !== 'noun' && next !== 'adjective') return true
  }
  return false
}

/** Whether what a verb reports may begin between it and verb `v`: with a subject, which no preposition governs. */
function saysClause(tokens: readonly Token[], phrases: readonly Phrase[], saying: number, v: number): boolean {
  if (!reports(tokens, phrases[saying] as VerbGroup)) return false
  for (let k = saying + 1; k < v; k++) {
    const phrase = phrases[k]!
    if (phrase.kind === 'subordinator') return true
    if (phrase.kind === 'noun' && phrase.form !== 'time' && phrases[k - 1]!.kind !== 'preposition') return true
  }
  return false
}

function reports(tokens: readonly Token[], verb: VerbGroup): boolean {
  const lemma = infinitiveOf(tokens[verb.head]!)
  // "holds a share": what is held is as a rule a thing.
  return verb.voice === 'active' && lemma !== 'hold' && reportingVerbs.has(lemma)
}

function antecedentOf(phrases: readonly Phrase[], site: VerbSite): number | null {
  const noun = phrases[site.left - 1]
  return noun?.kind === 'noun' && noun.form !== 'time' ? site.left - 1 : null
}

/** Whether a finite verb that reports nothing stands before the noun phrase, which then is its object. */
function isObject(tokens: readonly Token[], phrases: readonly Phrase[], a: number): boolean {
  let i = a
  while (phrases[i - 1]?.kind === 'preposition' && phrases[i - 2]?.kind === 'noun') i -= 2
  const before = phrases[i - 1]
  if (before?.kind === 'preposition') return phrases[i - 2] !== undefined
  return before?.kind === 'verb' && !reports(tokens, before)
}
