export interface JudgedRow {
  readonly article: string
  readonly right: boolean
  /** In the order of TRAITS. */
  readonly traits: readonly number[]
}

export interface Model {
  readonly base: number
  readonly weights: readonly number[]
}

export const FOLDS: number

export function foldsOf(rows: readonly { readonly article: string }[]): Map<string, number>

export function shippedModel(rows: readonly JudgedRow[]): Model

export function crossValidated(rows: readonly JudgedRow[]): { chance: number; right: boolean }[]

export function chanceOf(model: Model, traits: readonly number[]): number
