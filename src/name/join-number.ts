import { numberedHeads, productNouns } from '../lexicon/thing-words.js'
import { postHeads } from '../lexicon/titles.js'
import type { Token } from '../tag/token.js'
import { knownNames } from './known-names.js'
import { isDigits, withoutStop } from './letters.js'

/** "Model 3", "Leap 3.0 platform", "Horizon 2030". */
export function joinedByNumber(tokens: readonly Token[], from: number, to: number, rules: string[]): number {
  const token = tokens[to]!
  const code = token.text.charCodeAt(0)
  if (code < 48 || code > 57 || !token.spaced) return to
  const head = withoutStop(tokens[to - 1]!.lower)
  const next = tokens[to + 1]
  const isYear = isDigits(token.text) && token.text.length === 4 && /^(?:19|20)/.test(token.text)
  const known = knownNames().types.get(head)
  if (next?.text === '%' || next?.lower === 'percent' || next?.text === '-') return to
  const numbered = (numberedHeads.has(head) || known === 'product') && (isYear || token.text.length < 4)
  const version = /^\d\.\d$/.test(token.text) && known === undefined
  const model = next !== undefined && productNouns.has(next.lower) && token.text.length < 5
  const plan = isYear && to - from > 1 && known === undefined && !postHeads.has(head) && Number(token.text) > 2019
  if (!numbered && !version && !model && !plan) return to
  rules.push('name.join.number')
  return to + 1
}
