import type { Command } from './command.js'
import { oneOf } from './one-of.js'
import { UsageError } from './usage-error.js'

/** The word that a command was given, one of those it takes; null where none was. */
export function wordOf({ name, words = [], operands }: Command, said: readonly string[]): string | null {
  const [word] = said
  if (word === undefined) return null
  if (words.length === 0) throw new UsageError(`${name} takes nothing, not '${word}' [E32]`)
  if (said.length > 1) throw new UsageError(`${name} takes one ${operands}, not ${said.length} [E32]`)
  // "no completion for 'fisch'", but "no cache command 'foo'"
  return oneOf(words.length === 1 ? `${name} command` : `${name} for`, word, words)
}

/** The same for a command that cannot do without. */
export function neededWord(command: Command, said: readonly string[]): string {
  const word = wordOf(command, said)
  if (word !== null) return word
  throw new UsageError(`${command.name} needs one of ${(command.words ?? []).join(', ')} [E31]`)
}
