import type { TokenRange } from '../../rule/offsets.js'
import { type Site, wordAt } from './site.js'

/** "the company's 300 employees", "two of Marlow's deputies": whose number it is. */
export function possessor(site: Site): TokenRange | null {
  const { sentence, figure, group, at } = site
  if (group === null) return null
  const owned = figure.noun === null || figure.noun.from === figure.to ? group : sentence.phrases[at + 2]
  if (owned?.kind !== 'noun' || owned.possessor === null) return null
  if (owned === group ? owned.possessor.to > figure.from || group.head >= site.to : figure.kind !== 'count') return null
  let { from, to } = owned.possessor
  if (sentence.tokens[from]!.upos === 'DET') from++
  // Without the possessive mark; a pronoun names nobody.
  if (
    sentence.tokens[to - 1]!.upos === 'PART' ||
    wordAt(sentence, to - 1).startsWith("'") ||
    wordAt(sentence, to - 1).startsWith('’')
  )
    to--
  if (from >= to || sentence.tokens[from]!.upos === 'PRON') return null
  return { from, to }
}
