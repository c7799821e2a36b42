import type { Phrase, VerbGroup } from '../chunk/phrase.js'
import { infinitiveOf } from '../chunk/verb-word.js'
import { phrasalVerbs } from '../lexicon/phrasal-verbs.js'
import type { Token } from '../tag/token.js'
import type { NounPhrase } from './clause.js'

/** "put the vans together", "laid 40 weavers off": the verb with the particle that stands behind its object; null if none does. */
export function withParticle(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  verb: VerbGroup,
  object: NounPhrase | null,
  end: number,
): VerbGroup | null {
  if (object === null || verb.particle !== null || object.from < verb.to) return null
  const particles = phrasalVerbs.get(infinitiveOf(tokens[verb.head]!))
  if (particles === undefined || !particles.has(tokens[object.to]?.lower ?? '')) return null
  const at = phrases.findIndex((phrase) => phrase.from === object.to)
  const next = phrases[at + 1]
  if (at === -1 || phrases[at]!.to !== object.to + 1) return null
  // "took the fee in May", "put the vans on the ferry": a preposition with its noun.
  if (at + 1 < end && next?.kind === 'noun' && phrases[at]!.kind === 'preposition') return null
  return { ...verb, particle: object.to }
}
