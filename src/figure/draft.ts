import type { Figure } from '../model.js'
import type { TokenRange } from '../rule/offsets.js'
import type { Rule } from '../rule/rule.js'
import type { Numeral } from './numeral.js'

/** A figure while the stage adds to it what stands around it. Drafts are copied, never changed. */
export interface Draft extends TokenRange {
  readonly numeral: Numeral
  readonly kind: Figure['kind']
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly unit: string | null
  readonly per: string | null
  readonly bound: Figure['bound']
  readonly trend: Figure['trend']
  readonly boundWords: TokenRange | null
  readonly noun: TokenRange | null
  readonly rateWords: TokenRange | null
  /** How many characters of the first token stand before the figure. */
  readonly offset: number
  readonly rules: readonly string[]
}

/** The part of a draft that a reading settles. */
export interface Reading {
  readonly kind: Figure['kind']
  readonly to?: number
  readonly from?: number
  readonly value?: number | null
  readonly low?: number | null
  readonly high?: number | null
  readonly unit?: string | null
  readonly per?: string | null
  readonly noun?: TokenRange | null
  readonly bound?: Figure['bound']
  readonly trend?: Figure['trend']
}

/** A draft from a numeral, read as `reading` says by `rule`. */
export function draftOf(numeral: Numeral, reading: Reading, rule: Rule): Draft {
  const vague = numeral.low !== null
  return {
    numeral,
    from: reading.from ?? numeral.from,
    to: reading.to ?? numeral.to,
    kind: reading.kind,
    value: reading.value !== undefined ? reading.value : vague ? null : numeral.value,
    low: reading.low !== undefined ? reading.low : numeral.low,
    high: reading.high !== undefined ? reading.high : numeral.high,
    unit: reading.unit ?? null,
    per: reading.per ?? null,
    bound: reading.bound ?? (vague ? 'about' : 'exact'),
    trend: reading.trend ?? null,
    boundWords: null,
    noun: reading.noun ?? null,
    rateWords: null,
    offset: numeral.offset,
    rules: [...numeral.rules, rule.name],
  }
}

/** The draft with another rule's say in it. */
export function amend(draft: Draft, change: Partial<Draft>, rule: Rule): Draft {
  const rules = draft.rules.includes(rule.name) ? draft.rules : [...draft.rules, rule.name]
  // Written out: a spread of two takes several times as long.
  return {
    numeral: change.numeral ?? draft.numeral,
    from: change.from ?? draft.from,
    to: change.to ?? draft.to,
    kind: change.kind ?? draft.kind,
    value: change.value === undefined ? draft.value : change.value,
    low: change.low === undefined ? draft.low : change.low,
    high: change.high === undefined ? draft.high : change.high,
    unit: change.unit === undefined ? draft.unit : change.unit,
    per: change.per === undefined ? draft.per : change.per,
    bound: change.bound ?? draft.bound,
    trend: change.trend === undefined ? draft.trend : change.trend,
    boundWords: change.boundWords === undefined ? draft.boundWords : change.boundWords,
    noun: change.noun === undefined ? draft.noun : change.noun,
    rateWords: change.rateWords === undefined ? draft.rateWords : change.rateWords,
    offset: change.offset ?? draft.offset,
    rules,
  }
}

/** Where the figure and the words after it that belong to it end. */
export function wholeEnd(draft: Draft): number {
  return Math.max(draft.to, draft.noun?.to ?? 0, draft.rateWords?.to ?? 0)
}

/** Whether the number stands alone so far: neither unit nor currency nor noun. */
export function isBare(draft: Draft): boolean {
  return draft.kind === 'number' && draft.to === draft.numeral.to
}

/** Product without the noise of binary fractions: 1.1 × 10⁶ is 1100000. */
export function times(a: number, b: number): number {
  const product = a * b
  return Number.isInteger(product) ? product : Number(product.toPrecision(14))
}

/** What a figure measures in, for another number that shares it. */
export function unitOf({ kind, unit, per }: Draft): Pick<Draft, 'kind' | 'unit' | 'per'> {
  return { kind, unit, per }
}
