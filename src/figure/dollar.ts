import { NATIONAL_CURRENCIES } from '../lexicon/currencies.js'

const DECLARED =
  /\b(?:figures?|amounts?|prices?|values?|funds?|currency|dollars?)\b[^.\n]{0,30}\b(?:in|are) (Canadian|Australian|New Zealand|Singapore|Hong Kong|Taiwan|Jamaican) dollars\b/i

/** The code of a bare "$": the United States' unless the article declares another ("All figures in Canadian dollars"). */
export function dollarOf(text: string): string {
  if (!text.includes(' dollars')) return 'USD'
  const declared = DECLARED.exec(text)?.[1]?.toLowerCase()
  return (declared === undefined ? undefined : NATIONAL_CURRENCIES.get(declared)?.get('dollar')) ?? 'USD'
}
