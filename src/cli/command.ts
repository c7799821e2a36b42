import type { Settings } from './settings.js'
import type { World } from './world.js'

/** A command: what its help says, and what it does. */
export interface Command {
  readonly name: string
  /** What follows its name. */
  readonly operands: string
  readonly summary: string
  /** Command lines and what each is for. */
  readonly examples: readonly (readonly [line: string, purpose: string])[]
  /** Does the work and answers the exit status. */
  readonly run: (operands: readonly string[], settings: Settings, world: World) => Promise<number>
}
