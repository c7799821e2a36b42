import type { Argument, Modifier } from '../model.js'

/** What a claim tells beside its verb. */
export interface Parts {
  readonly subject: Argument | null
  readonly object: Argument | null
  readonly modifiers: Modifier[]
}

/** Whether an argument is an entity or has one for its owner. */
export function isNamed(argument: Argument | null): boolean {
  return argument !== null && (argument.entity !== null || argument.owner !== null)
}
