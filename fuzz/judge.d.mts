import type { analyse, stages } from '../src/analyse.js'
import type { check } from '../src/ledger/check/check.js'
import type { sheetOf } from '../src/ledger/check/sheet-of.js'
import type { newLedger } from '../src/ledger/ledger.js'
import type { tellingsOf } from '../src/ledger/telling.js'
import type { Source } from '../src/read/article.js'

export interface Fault {
  readonly law: string
  readonly isIn: (other: Source) => boolean
  readonly tries: number
}

export interface Program {
  readonly analyse: typeof analyse
  readonly stages: typeof stages
  readonly check: typeof check
  readonly sheetOf: typeof sheetOf
  readonly newLedger: typeof newLedger
  readonly tellingsOf: typeof tellingsOf
}

export interface Judge {
  readonly lawOf: (source: Source, isThorough: boolean) => { readonly law: string | null }
  readonly faultOf: (source: Source, number: number) => Fault | null
}

export function judgeOf(program: Program, tick: () => void): Judge
