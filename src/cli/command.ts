import type { Choices } from './choices.js'
import type { Scope } from './options.js'
import type { Settings } from './settings.js'
import type { World } from './world.js'

/** A command: what its help says, and what it does. */
export interface Command {
  readonly name: string
  /** What follows its name. */
  readonly operands: string
  /** The words it takes, where they are few. */
  readonly words?: readonly string[]
  readonly summary: string
  /** What is to be known beyond the summary. */
  readonly detail?: string
  /** Command lines and what each is for. */
  readonly examples: readonly (readonly [line: string, purpose: string])[]
  /** Which options it takes. */
  readonly scopes: readonly Scope[]
  /** When its status is 1, beside an output without rows that --fail-empty forbids. */
  readonly findings?: string
  /** True where variables and configuration files change nothing, so that a broken one cannot stand in the way. */
  readonly unconfigured?: (operands: readonly string[]) => boolean
  /** Does the work and answers the exit status. */
  readonly run: (operands: readonly string[], settings: Settings, world: World, given: Given) => Promise<number>
}

/** What few commands want to know. */
export interface Given {
  /** The version of the program. */
  readonly version: string
  /** What was said about each option, and by whom. */
  readonly choices: Choices
}

/** The options of commands that read articles and print rows, document by document. */
export const ROWS: readonly Scope[] = ['rows', 'documents', 'paths', 'articles', 'any']

/** Whether its operands are paths, and standard input where there are none. Config takes the same options only to show them. */
export function readsPaths({ scopes }: Command): boolean {
  return scopes.includes('rows') && !scopes.includes('config')
}
