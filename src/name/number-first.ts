import type { Token } from '../tag/token.js'
import { isAllCapitals, isDigits, isLowercase } from './letters.js'

/** "the 500 BEV", but no "a 100 MW plant": an article, a number and a word in capitals that is no unit. */
export function isNumberFirst(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!
  const code = text.charCodeAt(0)
  if (code < 48 || code > 57 || text.length > 4 || at === 0) return false
  const next = tokens[at + 1]
  if (next === undefined || !next.spaced || next.text.length > 4 || !isAllCapitals(next.text)) return false
  if (next.text.endsWith('.') || unitsInCapitals.has(next.lower) || !isDigits(text)) return false
  return articles.has(tokens[at - 1]!.lower) && tokens[at + 2] !== undefined && isLowercase(tokens[at + 2]!.text)
}

const articles = new Set(['the', 'a', 'an', 'its', 'new', 'their'])
const unitsInCapitals = new Set(
  'bn cc cd db dvd eu eur ft fm gb gbp gw gwh hp hz jpy kb kg km kw kwh lb mb mhz ml mln mm mph mw mwh nm ok rpm tb tv tw twh uk un us usd'.split(
    ' ',
  ),
)
