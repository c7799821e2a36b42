import type { Phrase } from '../chunk/phrase.js'
import { gaplessNouns } from '../lexicon/clause-words.js'
import { singular } from '../tag/lemma.js'
import type { Token } from '../tag/token.js'
import type { NounPhrase } from './clause.js'
import { lacksObject } from './relative-site.js'
import { antecedentStart } from './subject.js'
import type { VerbSite } from './verb-site.js'

/**
 * "The dam, which the army built": the antecedent is the object of a relative clause that has a subject of its own and no
 * object. Null where it is none: "the port in which", "the year that it closed".
 */
export function gapObject(tokens: readonly Token[], phrases: readonly Phrase[], site: VerbSite): NounPhrase | null {
  if (
    site.kind !== 'relative' ||
    site.origin !== 'own' ||
    site.subject === null ||
    !lacksObject(tokens, phrases, site.verb)
  )
    return null
  // "nurses, two of whom start next week"
  if (site.rules.includes('clause.relative.part')) return null
  const opener = phrases[site.left]!
  if (opener.kind === 'preposition') return null
  if (opener.from === site.marker?.from && !objectPronouns.has(tokens[opener.from]!.lower)) return null
  if (phrases[site.verb + 1]?.kind === 'preposition' && phrases[site.verb + 2]?.kind !== 'noun') return null
  let a = site.left - 1
  while (phrases[a]?.kind === 'comma') a--
  const noun = phrases[a]
  if (noun?.kind !== 'noun' || (noun.form !== 'common' && noun.form !== 'name')) return null
  if (gaplessNouns.has(singular(tokens[noun.head]!.lower))) return null
  const first = phrases[antecedentStart(tokens, phrases, a)]!
  return { from: first.from, to: noun.to, head: first.kind === 'noun' ? first.head : noun.head }
}

const objectPronouns: ReadonlySet<string> = new Set(['that', 'which', 'whom'])
