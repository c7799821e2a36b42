import type { analyse, stages } from '../src/analyse.js'
import type { Source } from '../src/read/article.js'

export interface Fault {
  readonly law: string
  readonly isIn: (other: Source) => boolean
  readonly tries: number
}

export interface Program {
  readonly analyse: typeof analyse
  readonly stages: typeof stages
}

export interface Judge {
  readonly lawOf: (source: Source, isThorough: boolean) => { readonly law: string | null }
  readonly faultOf: (source: Source, number: number) => Fault | null
}

export function judgeOf(program: Program, tick: () => void): Judge
