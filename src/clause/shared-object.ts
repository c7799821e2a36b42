import type { Phrase } from '../chunk/phrase.js'
import { infinitiveOf } from '../chunk/verb-word.js'
import { transitiveVerbs } from '../lexicon/transitive-verbs.js'
import type { Token } from '../tag/token.js'
import type { Clause } from './clause.js'
import type { VerbSite } from './verb-site.js'

/** "Makes and sells vans": the first verb, which cannot do without an object, has that of the second. */
export function shareObjects(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  sites: readonly VerbSite[],
  clauses: Clause[],
): void {
  for (let i = sites.length - 2; i >= 0; i--) {
    const first = clauses[i]!
    const { object } = clauses[i + 1]!
    if (first.object !== null || object === null || first.verb === null || first.verb.voice === 'passive') continue
    const { verb } = sites[i]!
    if (sites[i + 1]!.verb !== verb + 2 || phrases[verb + 1]!.kind !== 'coordinator') continue
    if (object.from < phrases[verb + 2]!.to || !transitiveVerbs.has(infinitiveOf(tokens[first.verb.head]!))) continue
    clauses[i] = { ...first, object, rules: [...first.rules, SHARED_OBJECT] }
  }
}

export const SHARED_OBJECT = 'clause.object.shared'
