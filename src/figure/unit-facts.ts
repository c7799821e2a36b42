import { TIME_UNIT_ROWS, UNIT_ROWS, type UnitRow } from '../lexicon/unit-table.js'

/** What a unit is in other terms. */
export interface UnitFacts {
  readonly ucum: string | null
  /** How many base units it is; null where it is no fixed amount. */
  readonly factor: number | null
  readonly base: string
}

const FACTS: ReadonlyMap<string, UnitFacts> = new Map([
  ...[...UNIT_ROWS, ...TIME_UNIT_ROWS].map((row: UnitRow): [string, UnitFacts] => [row.name, row]),
  ['percent', { ucum: '%', factor: null, base: '' }],
])

/** Units of several sizes, and which an article of British spelling means. */
export const IMPERIAL: ReadonlyMap<string, string> = new Map([
  ['fluid ounce', 'imperial fluid ounce'],
  ['gallon', 'imperial gallon'],
  ['hundredweight', 'long hundredweight'],
  ['pint', 'imperial pint'],
  ['quart', 'imperial quart'],
  ['ton', 'long ton'],
])

/** The facts of a unit by its name; also of a round number of one ("100 kilometres", as the denominator of a rate). */
export function factsOf(name: string): UnitFacts | null {
  const known = FACTS.get(name)
  if (known !== undefined) return known
  const space = name.indexOf(' ')
  const times = space < 1 ? Number.NaN : Number(name.slice(0, space).replaceAll(',', ''))
  if (!(times > 0)) return null
  const unit = FACTS.get(name.slice(space + 1)) ?? FACTS.get(name.slice(space + 1).replace(/s$/, ''))
  if (unit === undefined) return null
  return {
    ucum: unit.ucum === null ? null : `${times}.${unit.ucum}`,
    factor: unit.factor === null ? null : unit.factor * times,
    base: unit.base,
  }
}
