import type { Clause } from '../../clause/clause.js'
import type { FigureSpan } from '../../figure/figure-span.js'
import { keyOf } from './key.js'
import type { KeyReading } from './key-reading.js'
import { hazardOf, sceneOfDisaster } from './setting.js'

/** "A quake of magnitude 6.4", "the quake measured 6.4": how strong an earthquake was; null of any other figure. */
export function magnitudeKey(reading: KeyReading, clause: Clause, { kind, from, to }: FigureSpan): string | null {
  if (kind !== 'number') return null
  const { tokens } = reading.sentence
  const isNamed = tokens[from - 1]?.lower === 'magnitude' || isBeside(tokens, from, to)
  const isMeasured = tokens[from - 1]?.verb?.infinitive === 'measure'
  if (!isNamed && !isMeasured) return null
  const hazard = hazardOf(reading, clause)
  if (hazard !== 'quake') return null
  const place = sceneOfDisaster(reading, clause)
  return keyOf('', 'magnitude', place === '' ? hazard : `${place} ${hazard}`)
}

/** "6.4-magnitude", "a magnitude of 6.4". */
function isBeside(tokens: readonly { readonly lower: string }[], from: number, to: number): boolean {
  const after = tokens[to]?.lower === '-' ? tokens[to + 1] : tokens[to]
  if (after?.lower === 'magnitude') return true
  return tokens[from - 1]?.lower === 'of' && tokens[from - 2]?.lower === 'magnitude'
}
