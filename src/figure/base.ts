import { FORCES, PRECIOUS_METALS, TEMPERATURE_COMPARED, ZERO_POINTS } from '../lexicon/unit-context.js'
import type { Figure } from '../model.js'
import type { Rule } from '../rule/rule.js'
import type { Token } from '../tag/token.js'
import { customary, difference, force, imperial, troy } from './base-rules.js'
import type { Draft } from './draft.js'
import { factsOf, IMPERIAL, type UnitFacts } from './unit-facts.js'
import { wordAt } from './words.js'

/** A figure's unit in other terms, and the rules that chose between units of one name. */
export interface Based {
  readonly ucum: string | null
  readonly base: Figure['base']
  readonly rules: readonly Rule[]
}

const NOTHING: Based = { ucum: null, base: null, rules: [] }

/** Says what a measure's unit is in UCUM, and how much it is in the base unit of its dimension. */
export function basedOn(tokens: readonly Token[], draft: Draft, isBritish: () => boolean): Based {
  const { kind, unit, per } = draft
  if (unit === null || (kind !== 'measure' && kind !== 'duration' && kind !== 'age' && kind !== 'percent'))
    return NOTHING
  const rules: Rule[] = []
  // "40 pounds per square inch" is a unit of its own: its pounds are forces.
  const whole = per === null ? null : factsOf(`${unit} per ${per}`)
  if (whole !== null) return { ucum: whole.ucum, base: converted(draft, whole, 0), rules }
  const facts = special(tokens, draft, rules) ?? meant(unit, isBritish, rules)
  if (facts === null) return NOTHING
  if (per === null) return { ucum: facts.ucum, base: baseOf(tokens, draft, facts, rules), rules }
  const under = meant(per, isBritish, rules)
  if (under === null) return NOTHING
  const rate = rateOf(facts, under)
  return { ucum: rate.ucum, base: converted(draft, rate, 0), rules }
}

/** The unit that a name stands for here. */
function meant(name: string, isBritish: () => boolean, rules: Rule[]): UnitFacts | null {
  const other = IMPERIAL.get(name)
  if (other === undefined) return factsOf(name)
  const rule = isBritish() ? imperial : customary
  if (!rules.includes(rule)) rules.push(rule)
  return factsOf(rule === imperial ? other : name)
}

/** The unit that what is measured calls for. */
function special(tokens: readonly Token[], { unit, to }: Draft, rules: Rule[]): UnitFacts | null {
  if ((unit !== 'ounce' && unit !== 'pound') || wordAt(tokens, to) !== 'of') return null
  const of = wordAt(tokens, to + 1)
  if (!(unit === 'ounce' ? PRECIOUS_METALS : FORCES).has(of)) return null
  rules.push(unit === 'ounce' ? troy : force)
  return factsOf(unit === 'ounce' ? 'troy ounce' : 'pound of force')
}

function rateOf(unit: UnitFacts, per: UnitFacts): UnitFacts {
  const under = per.ucum !== null && /[./]/.test(per.ucum) ? `(${per.ucum})` : per.ucum
  return {
    ucum: unit.ucum === null || under === null ? null : `${unit.ucum}/${under}`,
    factor: unit.factor === null || per.factor === null ? null : unit.factor / per.factor,
    base: DERIVED.get(`${unit.base} per ${per.base}`) ?? `${unit.base} per ${per.base}`,
  }
}

/** Rates that have a name of their own (SI Brochure, table 4). */
const DERIVED: ReadonlyMap<string, string> = new Map([
  ['coulomb per second', 'ampere'],
  ['joule per second', 'watt'],
  ['newton per square metre', 'pascal'],
])

function baseOf(tokens: readonly Token[], draft: Draft, facts: UnitFacts, rules: Rule[]): Figure['base'] {
  const zero = ZEROS.get(draft.unit!)
  if (zero === undefined) return converted(draft, facts, 0)
  const compared = TEMPERATURE_COMPARED.has(wordAt(tokens, draft.to))
  // "5 degrees below zero" says a level, but not with the number as it stands.
  if (compared && ZERO_POINTS.has(wordAt(tokens, draft.to + 1))) return null
  if (!compared && draft.trend === null) return converted(draft, facts, zero)
  rules.push(difference)
  return converted(draft, facts, 0)
}

/** What lies between absolute zero and the zero of a scale, in its own degrees (SI Brochure, 2.3.1; NIST Handbook 44, C). */
const ZEROS: ReadonlyMap<string, number> = new Map([
  ['degree Celsius', 273.15],
  ['degree Fahrenheit', 459.67],
  ['degree Newton', 90.1395],
  ['degree Réaumur', 218.52],
  ['degree Rømer', 135.90375],
])

function converted({ value, low, high }: Draft, { factor, base }: UnitFacts, zero: number): Figure['base'] {
  if (factor === null) return null
  const convert = (amount: number | null) => (amount === null ? null : rounded((amount + zero) * factor))
  return { value: convert(value), low: convert(low), high: convert(high), unit: base }
}

/** Without the noise of binary fractions; no measure in the news is known to twelve digits. */
function rounded(amount: number): number {
  return Number(amount.toPrecision(12))
}
