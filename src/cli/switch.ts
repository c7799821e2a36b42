import { UsageError } from './usage-error.js'

/** Whether a switch is on, as a variable says it. */
export function switchOf(said: string, name: string, place: string): boolean {
  const on = WORDS.get(said.toLowerCase())
  if (on === undefined) throw new UsageError(`${place}: ${name} must be true or false, not ${said} [E42]`)
  return on
}

const WORDS: ReadonlyMap<string, boolean> = new Map([
  ['0', false],
  ['1', true],
  ['false', false],
  ['true', true],
])
