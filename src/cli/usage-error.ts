import { distance } from 'fastest-levenshtein'
import type { Told } from '../run/codes.js'

/** The command line asks for something that does not exist: one line on standard error, status 2. */
export class UsageError extends Error {
  override readonly message: Told

  constructor(message: Told) {
    super(message)
    this.message = message
  }
}

/** "; did you mean figures?", or nothing where no choice is near. */
export function didYouMean(word: string, choices: readonly string[]): string {
  const nearest = nearestOf(word, choices)
  return nearest === null ? '' : `; did you mean ${nearest}?`
}

/** The choice that was probably meant: one that begins so, else one that few letters part from it. */
export function nearestOf(word: string, choices: readonly string[]): string | null {
  const typed = word.toLowerCase()
  const begun = choices.filter((choice) => choice.startsWith(typed))
  if (typed.length >= 2 && begun.length === 1) return begun[0] ?? null
  // A third of the letters may be wrong, but two always (letters that changed places), as in commander and git.
  let best = Math.max(Math.min(2, typed.length - 1), Math.floor(typed.length / 3)) + 1
  let nearest: string | null = null
  for (const choice of choices) {
    const letters = distance(typed, choice)
    if (letters < best) {
      best = letters
      nearest = choice
    }
  }
  return nearest
}
