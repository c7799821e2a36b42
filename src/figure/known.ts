import { MONTHS } from '../lexicon/label-nouns.js'
import { DENOMINATORS, ORDINALS } from '../lexicon/number-words.js'
import type { Rule } from '../rule/rule.js'
import type { Token } from '../tag/token.js'
import { address, chain, clock, date, decade, identifier, ordinal, part, technique, version } from './known-rules.js'
import { oneOf } from './not-figure-rules.js'
import { ordinalValue } from './rank.js'
import { isHyphen, wordAt } from './words.js'

/** The rule by which a numeral that no reading took is known to be no amount, from its own letters and its neighbours. */
export function knownAs(tokens: readonly Token[], at: number): Rule | null {
  const { text, lower } = tokens[at]!
  if (lower === 'one' || lower === 'ones') return oneOf
  if (ORDINALS.has(lower) || ordinalValue(lower) !== null) return ordinal
  if (DENOMINATORS.has(lower)) return part
  for (const [pattern, rule] of SHAPES) if (pattern.test(lower)) return rule
  if (CAPITALS_WITH_DIGITS.test(text)) return identifier
  const next = wordAt(tokens, at + 1)
  if (CLOCK_WORDS.has(next)) return clock
  if (MONTHS.has(next) || MONTHS.has(wordAt(tokens, at - 1))) return date
  return isHyphen(tokens, at - 1) || isHyphen(tokens, at + 1) ? chain : null
}

/** How numerals that are no amounts are written, in lower case; the first that fits decides. */
const SHAPES: readonly (readonly [RegExp, Rule])[] = [
  [/^\d{1,3}[:.]\d{2}(?:[:.]\d{1,3}){0,2}(?:[ap]m)?$/, clock],
  [/^\d{1,2}(?:am|pm)$/, clock],
  [/^\d{2,4}'?s$/, decade],
  [/^\d{4}-\d{2}/, date],
  [/^\d{1,4}\/\d{1,4}(?:\/\d{1,4})?$/, date],
  [/^v?\d+\.\d+(?:\.\d+)+$/, version],
  [/^(?:[2-6]g|[248]k|[23]d|1080[ip]|720p|1440p|2160p)$/, technique],
  [/[/@:_]|\.[a-z]{2}/, address],
  [/[a-z]['.&-]?\d|\d[a-z]+\d/, identifier],
]

const CAPITALS_WITH_DIGITS = /^(?=[A-Z\d]*[A-Z])[A-Z\d]+$/

const CLOCK_WORDS: ReadonlySet<string> = new Set(['a.m.', 'am', 'gmt', "o'clock", 'p.m.', 'pm'])
