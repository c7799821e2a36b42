import type { Phrase, VerbGroup } from '../chunk/phrase.js'
import { isParticiple } from '../chunk/verb-word.js'
import type { Token } from '../tag/token.js'
import { asFuture, HEADLINE } from './headline-site.js'
import type { VerbSite } from './verb-site.js'

/**
 * The verb group of a site. In "will close a mill and cut jobs" the second verb is a bare infinitive that the first one's
 * modal, or the catenatives before its "to", govern as well: it gets their modals, tense and chain.
 */
export function governedVerb(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  sites: readonly VerbSite[],
  i: number,
): VerbGroup {
  const site = sites[i]!
  const verb = phrases[site.verb] as VerbGroup
  if (site.rules.includes(HEADLINE)) return asFuture(verb)
  if (site.origin !== 'shared' || site.shares === null) return verb
  const first = governedVerb(tokens, phrases, sites, site.shares.site)
  if (isSecondParticiple(tokens, phrases, sites, i))
    return { ...first, from: verb.from, to: verb.to, head: verb.head, chain: verb.chain }
  if (first.modals.length === 0 && first.chain.length < 2) return verb
  if (!isBare(tokens, verb)) return verb
  const chain = [...first.chain.slice(0, -1), ...verb.chain]
  return { ...verb, modals: first.modals, tense: first.tense, chain, rules: [...verb.rules, ...first.rules] }
}

/** "was arrested and charged": a participle right after "and" and a passive is passive too. */
function isSecondParticiple(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  sites: readonly VerbSite[],
  i: number,
): boolean {
  const { verb, shares } = sites[i]!
  const first = phrases[verb - 2]
  const second = phrases[verb] as VerbGroup
  if (shares === null || sites[shares.site]!.verb !== verb - 2 || first?.kind !== 'verb' || first.voice !== 'passive')
    return false
  return second.from === second.head && phrases[verb + 1]?.kind !== 'noun' && isParticiple(tokens[second.head]!)
}

function isBare(tokens: readonly Token[], verb: VerbGroup): boolean {
  const first = tokens[verb.from]!
  return verb.form === 'finite' && verb.modals.length === 0 && first.verb?.form === 'infinitive'
}
