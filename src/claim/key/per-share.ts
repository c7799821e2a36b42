import type { FigureSpan } from '../../figure/figure-span.js'
import type { Token } from '../../tag/token.js'

/** "455p a share", "455 pence for each Tarn share": the price of one, never what is paid for all. */
export function isPerShare(tokens: readonly Token[], { kind, per, to }: FigureSpan): boolean {
  if (kind !== 'money') return false
  if (per === 'share') return true
  const link = tokens[to]?.lower
  if (link !== 'for' && link !== 'per') return false
  const at = link === 'for' ? to + 2 : to + 1
  if (link === 'for' && tokens[to + 1]?.lower !== 'each' && tokens[to + 1]?.lower !== 'every') return false
  for (let i = at; i < at + FAR && i < tokens.length; i++) if (tokens[i]!.lower === 'share') return true
  return false
}

/** Between "each" and "share" stands no more than a name. */
const FAR = 4
