export interface Regex {
  readonly file: string
  readonly line: number
  readonly column: number
  /** Null where it depends on what runs. */
  readonly source: string | null
  readonly flags: string
}

export function regexesOf(file: string, text: string): Regex[]

export function faultOf(regex: Pick<Regex, 'source' | 'flags'>): string | null

export function faultsBelow(paths: readonly string[]): { count: number; lines: string[] }
