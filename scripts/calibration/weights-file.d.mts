import type { Model } from './fit.d.mts'

export function weightsFile(model: Model, names: readonly string[]): string
