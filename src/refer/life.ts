import type { NounGroup } from '../chunk/phrase.js'
import type { ClausedSentence } from '../clause/clause.js'
import { agedNouns, childCounters, personDemonym, seatNouns } from '../lexicon/life-words.js'
import { knownNames } from '../name/known-names.js'
import { typeOfWord } from '../name/word-facts.js'

/**
 * A definite noun may tell what somebody's life is like and not what post he holds: age, origin, children, seat in parliament.
 * Whoever is spoken of may be called so. Gives the noun for a person that it comes to, null of other groups.
 */
export function lifeNoun(sentence: ClausedSentence, group: NounGroup): string | null {
  const { tokens } = sentence
  const { head, to } = group
  const { lower } = tokens[head]!
  // "The 34-year-old", "the 23-year-old Norway international".
  if (lower === 'old' && tokens[head - 2]?.lower === 'year') return 'person'
  if (isAged(sentence, group) && agedNouns.has(lower)) return 'person'
  if (seatNouns.has(lower) || hasChildren(sentence, group)) return 'person'
  if (tokens[head - 1]?.lower === 'born' && tokens[head - 2]?.text === '-' && agedNouns.has(lower)) return 'person'
  if (to !== head + 1 || tokens[head]!.text === lower) return null
  const type = typeOfWord(tokens[head]!.word) ?? knownNames().types.get(`${tokens[head - 1]?.lower} ${lower}`)
  return type === 'group' ? personDemonym(lower) : null
}

function isAged({ tokens }: ClausedSentence, { from }: NounGroup): boolean {
  return tokens[from + 1]?.upos === 'NUM' && tokens[from + 3]?.lower === 'year' && tokens[from + 5]?.lower === 'old'
}

/** "The father-of-two", "the mother of three". */
function hasChildren({ tokens, phrases }: ClausedSentence, { head, to }: NounGroup): boolean {
  if (childCounters.has(tokens[head]!.lower)) {
    const count = tokens[to + 1]
    if (tokens[to]?.lower !== 'of' || count?.upos !== 'NUM') return false
    return phrases.some((phrase) => phrase.kind === 'noun' && phrase.from === to + 1 && phrase.to === to + 2)
  }
  return (
    tokens[head]!.upos === 'NUM' && tokens[head - 2]?.lower === 'of' && childCounters.has(tokens[head - 4]?.lower ?? '')
  )
}
