import type { Claused } from '../clause/clause.js'
import type { Attributed } from './attribution-span.js'

export function attribute(claused: Claused): Attributed {
  return { ...claused, attributions: [] }
}
