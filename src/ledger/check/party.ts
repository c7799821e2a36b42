import type { Argument, Entity } from '../../model.js'
import { plainWords } from './plain.js'
import type { Party } from './sheet.js'

/** An argument of a claim by all names that its text has for it. */
export function partyOf(argument: Argument, entities: ReadonlyMap<string, Entity>): Party {
  const entity = entities.get(argument.entity ?? argument.owner ?? '')
  return {
    names: entity === undefined ? [] : namesOf(entity),
    words: plainWords(argument.name),
    shown: argument.name,
  }
}

/** In plain form, the fullest first. */
export function namesOf({ name, aliases }: { readonly name: string; readonly aliases: readonly string[] }): string[] {
  return [...new Set([name, ...aliases].map((each) => plainWords(each).join(' ')).filter((each) => each !== ''))]
}

/**
 * Whether two parties are the same by a name: equal, one a part of the other at its beginning or end ("Harbour" and "Harbour
 * Foods plc", "Callan" and "Ruth Callan"), or the initials of the other ("HFC").
 */
export function isSameParty(a: Pick<Party, 'names'>, b: Pick<Party, 'names'>): boolean {
  return a.names.some((left) => b.names.some((right) => isSameName(left, right)))
}

function isSameName(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.startsWith(`${short} `) || long.endsWith(` ${short}`)) return true
  const words = long.split(' ')
  const isInitials = words.length > 1 && words.map((word) => word.charAt(0)).join('') === short
  // "Anna M. Teller" and "Anna Teller": first and last word agree.
  const parts = short.split(' ')
  return isInitials || (parts.length > 1 && parts[0] === words[0] && parts.at(-1) === words.at(-1))
}
