import { MONTHS } from '../lexicon/label-nouns.js'
import type { Token } from '../tag/token.js'
import type { UnreadSpan } from './figure-span.js'
import { ordinalValue } from './rank.js'
import { isDash, isHyphen, isJoined, wordAt } from './words.js'

/** Reports a numeral that no reading took, unless it is of a kind that is known to be no amount. */
export function unreadNumeral(tokens: readonly Token[], at: number): UnreadSpan | null {
  const { text, lower } = tokens[at]!
  if (isKnown(tokens, at, text, lower)) return null
  return {
    from: at,
    to: at + 1,
    reason: /[a-z]/i.test(text) ? 'unknown letters after the number' : 'not written like a number',
  }
}

/** Clock times, dates, decades, ordinals, versions, resolutions, addresses: numerals that amount to nothing. */
function isKnown(tokens: readonly Token[], at: number, text: string, lower: string): boolean {
  if (ordinalValue(lower) !== null) return true
  if (/^\d{1,2}[:.]\d{2}(?::\d{2})?(?:[ap]m)?$/.test(lower) || /^\d{1,2}(?:am|pm)$/.test(lower)) return true
  if (/^\d{1,3}:\d{2}(?:[:.]\d+)*$/.test(lower)) return true
  if (/^\d{2,4}(?:'?s)$/.test(lower)) return true
  if (/^\d{1,4}\/\d{1,4}(?:\/\d{1,4})?$/.test(lower) || /^\d{4}-\d{2}/.test(lower)) return true
  if (/^\d+(?:\.\d+){2,}$/.test(lower)) return true
  if (/^(?:[2-6]g|[248]k|[23]d|1080p|720p|1440p|2160p)$/.test(lower)) return true
  if (/[a-z]\d|\d[a-z]+\d|[/@:_]/.test(lower)) return true
  const next = wordAt(tokens, at + 1)
  if (next === 'a.m.' || next === 'p.m.' || next === 'am' || next === 'pm' || next === 'gmt' || next === "o'clock")
    return true
  if (MONTHS.has(wordAt(tokens, at - 1)) || MONTHS.has(next)) return true
  if (/^[A-Z\d]+$/.test(text) && /[A-Z]/.test(text)) return true
  return (
    (isHyphen(tokens, at - 1) || (isHyphen(tokens, at + 1) && isDash(tokens[at + 1]!.text))) && isJoined(tokens, at + 1)
  )
}
