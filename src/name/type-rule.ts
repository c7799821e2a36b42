import type { EntityType } from '../model.js'
import type { Rule } from '../rule/rule.js'
import type { Word } from '../tag/word.js'
import { after, before, type NameCandidate } from './candidate.js'
import { withoutStop } from './letters.js'

/** A rule that speaks for one type of a name, from the name's own words or from the words around it. */
export interface TypeRule extends Rule {
  readonly type: EntityType
  readonly weight: number
  /** It looks at the name's own words only, so that it speaks once for all who bear them. */
  readonly inner?: true
  readonly holds: (name: NameCandidate) => boolean
}

// Guesses, in steps of two: a sure sign outweighs any one other, two strong ones are as good as a sure one.
export const SURE = 8
export const STRONG = 4
export const FAIR = 2
export const WEAK = 1

/** The name's first word, lower case. */
export function firstWord(name: NameCandidate): string {
  return name.words[0]!
}

/** The name's last word, lower case and without a final stop. */
export function lastWord(name: NameCandidate): string {
  return withoutStop(name.words.at(-1)!)
}

/** The lower-case word before or after the name; empty at the sentence's ends. */
export function wordBefore(name: NameCandidate, steps = 1): string {
  return before(name, steps)?.lower ?? ''
}

export function wordAfter(name: NameCandidate, steps = 1): string {
  return after(name, steps)?.lower ?? ''
}

/** Whether the token before or after the name is a word of a kind; false at the sentence's ends. */
export function isBefore(name: NameCandidate, kind: (word: Word) => boolean, steps = 1): boolean {
  const token = before(name, steps)
  return token !== undefined && kind(token.word)
}

export function isAfter(name: NameCandidate, kind: (word: Word) => boolean, steps = 1): boolean {
  const token = after(name, steps)
  return token !== undefined && kind(token.word)
}

/** Where the words after the name go on behind a possessive mark: its step count, else 0. */
export function afterPossessive(name: NameCandidate): number {
  const next = wordAfter(name)
  return next === "'s" || next === '’s' || next === "'" || next === '’' ? 2 : 0
}
