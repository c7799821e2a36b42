import { DAY_PART_PLURALS } from '../lexicon/calendar.js'
import type { Token } from '../tag/token.js'
import { type Draft, type Reading, setDraft } from './time-rule.js'
import { wordAt } from './words.js'

/** "Friday nights": read from the weekday, since the plural part is no reading of its own. */
export function pluralPart(reading: Reading, tokens: readonly Token[]): Draft | null {
  const part = DAY_PART_PLURALS.get(wordAt(tokens, reading.to))
  if (part === undefined || reading.relative?.kind !== 'partial' || reading.relative.unit !== 'weekday') return null
  return setDraft(reading.from, reading.to + 1, `${reading.relative.pattern}${part}`)
}
