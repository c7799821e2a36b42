import { givenVerbs } from '../lexicon/clause-words.js'
import { isRole } from '../lexicon/frozen.js'
import { singular } from '../tag/lemma.js'
import type { Token } from '../tag/token.js'
import { infinitiveOf } from './verb-word.js'

/** "were awarded contracts", not "were paid consultants": a participle of giving behind "be", with the noun that is given. */
export function keepsObject(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next !== undefined && givenVerbs.has(infinitiveOf(tokens[at]!)) && !isRole(singular(next.lower))
}
