import type { Token } from '../tag/token.js'
import { isAllCapitals, isCapitalized, isDigits, isLowercase } from './letters.js'
import { isNamePart } from './name-part.js'
import { isCommonNounWord } from './word-facts.js'

/** The rule after which nothing more joins: "Lisbon-based" ends its run. */
export const ADJECTIVE = 'name.join.hyphenated-adjective'

/** "Rolls-Royce", "Kim Young-sam", "Turin-based". */
export function joinedByHyphen(tokens: readonly Token[], from: number, to: number, rules: string[]): number {
  const hyphen = tokens[to]!
  const next = tokens[to + 1]
  if (next === undefined || hyphen.spaced || next.spaced) return to
  if (isNamePart(tokens, to + 1)) {
    // "Jane Roe, D-Ohio": a letter for the party and the state.
    if (to === from + 1 && PARTIES.has(tokens[from]!.text) && from > 0 && OPENS.has(tokens[from - 1]!.text)) return to
    rules.push('name.join.hyphen')
    return to + 2
  }
  if (isDigits(next.text) && next.text.length < 4 && isAllCapitalLetters(tokens[to - 1]!.text)) {
    rules.push('name.join.hyphen')
    return to + 2
  }
  if (!isLowercase(next.text)) return to
  const further = tokens[to + 2]
  if (further?.text === '-' && !further.spaced && isNamePart(tokens, to + 3)) {
    rules.push('name.join.hyphen')
    return to + 4
  }
  const form = next.verb
  // "Kim Young-sam": the second half of a given name is small, and is no English word.
  if (to - from > 1 && next.lower.length < 6 && form === null && next.upos === 'PROPN') {
    rules.push('name.join.hyphen')
    return to + 2
  }
  // "Hyo-jin Park": the same before the family name.
  if (
    to === from + 1 &&
    form === null &&
    further?.spaced &&
    isNamePart(tokens, to + 2) &&
    !isCommonNounWord(next.word)
  ) {
    if (next.lower.length < 6 && (next.upos === 'PROPN' || next.upos === 'NOUN')) {
      rules.push('name.join.hyphen')
      return to + 2
    }
  }
  const adjective =
    next.lower === 'born' || next.lower === 'origin' || form?.form === 'past' || form?.form === 'participle'
  if (!adjective) return to
  rules.push(ADJECTIVE)
  return to + 2
}

const PARTIES = new Set(['D', 'R', 'I'])
const OPENS = new Set([',', '('])

/** "F", "MIG": up to three capitals, as in types of machines. */
function isAllCapitalLetters(text: string): boolean {
  return text.length < 4 && isCapitalized(text) && (text.length === 1 || isAllCapitals(text))
}
