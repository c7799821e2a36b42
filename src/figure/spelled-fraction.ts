import { DENOMINATORS, SCALES } from '../lexicon/number-words.js'
import { TREND_COMPARATIVES, TREND_VERBS, WEAK_TREND_VERBS } from '../lexicon/trend-words.js'
import { UNIT_NAMES } from '../lexicon/units.js'
import type { Token } from '../tag/token.js'
import { type Numeral, plain } from './numeral.js'
import { numeralRules } from './numeral-rules.js'
import { isHyphen, wordAt } from './words.js'

/** "two-thirds", "three quarters", "one-fifth". */
export function spelledFraction(
  tokens: readonly Token[],
  number: { from: number; to: number; value: number },
): Numeral | null {
  if (number.value > 19 || !Number.isInteger(number.value)) return null
  const hyphen = isHyphen(tokens, number.to)
  const at = hyphen ? number.to + 1 : number.to
  const word = wordAt(tokens, at)
  const denominator = DENOMINATORS.get(word)
  if (denominator === undefined || number.value >= denominator) return null
  if (word === 'quarter' && number.value === 3 && measuresBehind(tokens, at + 1))
    return plain(number.from, at + 1, 0.75, 'fraction', [numeralRules.spelledFraction.name])
  const singular = !word.endsWith('s') && word !== 'halves'
  if (singular !== (number.value === 1)) return null
  // "two quarters of growth", "three quarters of losses": quarters of a year
  if (word === 'quarters' && (number.value === 2 || QUARTERLY.has(wordAt(tokens, at + 2)))) return null
  if (!hyphen && word.startsWith('quarter') && wordAt(tokens, at + 1) !== 'of') return null
  if (singular && isHyphen(tokens, at + 1)) return null
  const scaled = partOfScale(tokens, number.from, at, number.value / denominator)
  if (scaled !== null) return scaled
  return plain(number.from, at + 1, number.value / denominator, 'fraction', [numeralRules.spelledFraction.name])
}

/** "a third of", "a quarter of a million": the article is read from behind, the fraction needs "of" or a comparison. */
export function articleFraction(tokens: readonly Token[], at: number): Numeral | null {
  const word = tokens[at]!.lower
  const denominator = DENOMINATORS.get(word)
  if (denominator === undefined || word.endsWith('s')) return null
  if (word === 'quarter' && isHyphen(tokens, at + 1) && /^(?:percent|percentage|point)$/.test(wordAt(tokens, at + 2))) {
    return plain(at, at + 1, 0.25, 'fraction', [numeralRules.spelledFraction.name])
  }
  if (word === 'quarter' && measuresBehind(tokens, at + 1)) {
    const from = wordAt(tokens, at - 1) === 'a' ? at - 1 : at
    return plain(from, at + 1, 0.25, 'fraction', [numeralRules.spelledFraction.name])
  }
  if (wordAt(tokens, at - 1) !== 'a') return null
  const next = wordAt(tokens, at + 1)
  const scaled = partOfScale(tokens, at - 1, at, 1 / denominator)
  if (scaled !== null) return scaled
  const compares = TREND_COMPARATIVES.has(next) && next !== 'up' && next !== 'down'
  const before = wordAt(tokens, at - 2)
  const after = wordAt(tokens, at + 2)
  // "by as much as a quarter", "up to a third"
  const reaches = wordAt(tokens, at - 3)
  const bounded =
    BOUNDING.has(before) || (before === 'as' && reaches === 'much') || (before === 'to' && reaches === 'up')
  const isLevel = LEVELS.has(before) && !isNounGroupWord(tokens[at + 1])
  if (
    next !== 'of' &&
    !compares &&
    !bounded &&
    !isLevel &&
    !PLURALS.has(next) &&
    !PART_UNITS.has(next) &&
    !isChange(tokens, at)
  )
    return null
  if (word === 'quarter' && next === 'of' && /^(?:\d|growth|losses|profit)/.test(after)) return null
  return plain(at - 1, at + 1, 1 / denominator, 'fraction', [numeralRules.spelledFraction.name])
}

/** "is down a third", "fell a quarter in May": the amount of a change, which nothing follows that it could be part of. */
function isChange(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1]
  if (next !== undefined && next.upos !== 'PUNCT' && next.upos !== 'ADP' && next.upos !== 'CCONJ') return false
  const before = tokens[last - 2]
  if (before === undefined) return false
  if (before.lower === 'up' || before.lower === 'down')
    return tokens[last - 3]?.upos === 'AUX' || wordAt(tokens, last - 3) === ','
  return before.upos === 'VERB' && TREND_VERBS.has(before.lower) && !WEAK_TREND_VERBS.has(before.lower)
}

/** Words before "a third" that show it to be an amount. */
const BOUNDING: ReadonlySet<string> = new Set('about almost approximately around by nearly roughly than'.split(' '))

/** "up from a third in 2019", "compared with a fifth": a level that something rose or fell from or to. */
const LEVELS: ReadonlySet<string> = new Set(['against', 'from', 'to', 'versus', 'with'])

/** "a third were": the third of a row is one. */
const PLURALS: ReadonlySet<string> = new Set(['are', 'have', 'were'])

function isNounGroupWord(token: Token | undefined): boolean {
  return token !== undefined && groupTags.has(token.upos)
}

const groupTags: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'NUM', 'PROPN', 'VERB'])

/** "a quarter mile", "a three-quarter-inch bolt": a unit of measure right behind. */
function measuresBehind(tokens: readonly Token[], at: number): boolean {
  return UNIT_NAMES.has(wordAt(tokens, isHyphen(tokens, at) ? at + 1 : at))
}

/** What is told of quarters of a year. */
const QUARTERLY: ReadonlySet<string> = new Set(['decline', 'growth', 'loss', 'losses', 'profit', 'profits'])

/** "a quarter percentage point": the unit behind the part, without "of". */
const PART_UNITS: ReadonlySet<string> = new Set(['percent', 'percentage', 'point'])

/** "a quarter million", "a quarter of a million", "three-quarters of a billion": `last` is the fraction's last word. */
function partOfScale(tokens: readonly Token[], from: number, last: number, part: number): Numeral | null {
  const direct = SCALES.get(wordAt(tokens, last + 1))
  if (direct !== undefined && direct >= 1000) {
    const rules = [numeralRules.partOfScale.name]
    return { ...plain(from, last + 2, part * direct, 'words', rules), mantissa: part, scale: direct }
  }
  if (wordAt(tokens, last + 1) !== 'of' || wordAt(tokens, last + 2) !== 'a') return null
  const scale = SCALES.get(wordAt(tokens, last + 3))
  if (scale === undefined) return null
  return { ...plain(from, last + 4, part * scale, 'words', [numeralRules.partOfScale.name]), mantissa: part, scale }
}

/** "half a million", "half a dozen", "half-a-million". */
export function halfOfScale(tokens: readonly Token[], at: number): Numeral | null {
  const article = wordAt(tokens, at + 1)
  const hyphen = isHyphen(tokens, at + 1)
  const hyphens = hyphen && wordAt(tokens, at + 2) === 'a' && isHyphen(tokens, at + 3)
  const scaleAt = hyphens ? at + 4 : hyphen || article === 'a' ? at + 2 : at + 1
  const scale = SCALES.get(wordAt(tokens, scaleAt))
  if (scale !== undefined) {
    const rules = [numeralRules.partOfScale.name]
    const from = wordAt(tokens, at - 1) === 'a' && scaleAt === at + 1 ? at - 1 : at
    return { ...plain(from, scaleAt + 1, scale / 2, 'words', rules), mantissa: 0.5, scale }
  }
  return plain(at, at + 1, 0.5, 'fraction', [numeralRules.spelledFraction.name])
}
