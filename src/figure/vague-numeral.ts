import { SCALES, VAGUE_NUMBERS } from '../lexicon/number-words.js'
import type { Token } from '../tag/token.js'
import { type Numeral, plain } from './numeral.js'
import { numeralRules } from './numeral-rules.js'
import { wordAt } from './words.js'

/** "dozens", "tens of thousands", "hundreds of millions". */
export function vagueNumeral(tokens: readonly Token[], at: number): Numeral | null {
  const word = tokens[at]!.lower
  // "scores" and "tens" alone are results of games and the like
  if ((word === 'scores' || word === 'tens') && wordAt(tokens, at + 1) !== 'of') return null
  let low = word === 'tens' ? 10 : VAGUE_NUMBERS.get(word)!
  let to = at + 1
  while (wordAt(tokens, to) === 'of') {
    const factor = VAGUE_NUMBERS.get(wordAt(tokens, to + 1))
    if (factor === undefined || factor < 100) break
    low *= factor
    to += 2
  }
  const rules = [numeralRules.vague.name]
  return { ...plain(at, to, low, 'vague', rules), low, high: low * 10 }
}

/** "a few hundred", "several thousand", "a couple of dozen": the same order of magnitude as "hundreds", "thousands". */
export function fewHundred(tokens: readonly Token[], at: number): Numeral | null {
  const scale = SCALES.get(tokens[at]!.lower)
  if (scale === undefined) return null
  const before = wordAt(tokens, at - 1)
  const from =
    before === 'several' || before === 'many'
      ? at - 1
      : before === 'few'
        ? at - (wordAt(tokens, at - 2) === 'a' ? 2 : 1)
        : before === 'couple'
          ? at - (wordAt(tokens, at - 2) === 'a' ? 2 : 1)
          : before === 'of' && wordAt(tokens, at - 2) === 'couple'
            ? at - (wordAt(tokens, at - 3) === 'a' ? 3 : 2)
            : -1
  if (from < 0) return null
  let low = scale
  let to = at + 1
  for (let next = SCALES.get(wordAt(tokens, to)); next !== undefined; next = SCALES.get(wordAt(tokens, to))) {
    low *= next
    to++
  }
  return { ...plain(from, to, low, 'vague', [numeralRules.vague.name]), low, high: low * 10 }
}
