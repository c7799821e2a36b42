export interface Calibration {
  readonly bins: readonly {
    readonly from: number
    readonly to: number
    readonly count: number
    readonly predicted: number
    readonly actual: number
  }[]
  readonly error: number
  readonly brier: number
  readonly ranking: number
  readonly right: number
  readonly count: number
}

export function calibrationOf(rows: readonly { readonly chance: number; readonly right: boolean }[]): Calibration

export function tableOf(calibration: Calibration): string[]
