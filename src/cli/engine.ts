import { setFlagsFromString } from 'node:v8'
import type { Drafter } from '../run/draft.js'

/**
 * The same drafter, but while the first document is a short one and the only one, the engine neither optimizes code nor
 * marks garbage beside the work. Both are made for longer runs: here their end would only be waited for before the program
 * may exit, which takes a fifth of the time that a page takes in all.
 */
export function sparing(draft: Drafter): Drafter {
  let isFirst = true
  return (source) => {
    if (isFirst && source.content.length <= SHORT) set('--no-opt', '--no-incremental-marking')
    else workFully()
    isFirst = false
    return draft(source)
  }
}

/**
 * Ends the sparing; for all threads, since they share the engine's settings. From here on the heap may grow by no more than
 * a tenth of what is alive before garbage is collected anew: a run over ten thousand documents then takes little more memory
 * than one over a hundred, for about the same time.
 */
export function workFully(): void {
  set('--opt', '--incremental-marking', '--heap-growing-percent=10')
}

/** The engine reads these two each time it decides, so they may change while it runs (nodejs.org/api/v8.html). */
function set(...flags: readonly string[]): void {
  for (const flag of flags) setFlagsFromString(flag)
}

/** Bytes that are done in less time than optimizing takes to pay: some 2,500 words. */
const SHORT = 16_384
