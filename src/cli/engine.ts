import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Drafter } from '../run/draft.js'

/**
 * The same drafter, but while the first document is a short one and the only one, the engine does not optimize code: that is
 * made for longer runs, and here its end would only be waited for before the program may exit. Marking garbage beside the work
 * is left as it is: an engine that is told to stop while it marks may end with a fatal error.
 */
export function sparing(draft: Drafter): Drafter {
  let isFirst = true
  return (source) => {
    if (isFirst && source.content.length <= SHORT) set('--no-opt')
    else workFully()
    isFirst = false
    return draft(source)
  }
}

/**
 * Ends the sparing; for all threads, since they share the engine's settings. From here on the heap may grow by no more than
 * a tenth of what is alive, or some megabytes, before garbage is collected anew.
 *
 * Optimized code calls `map` and its like as any other code does. Where it has them inlined, the arrays that it makes are of
 * another kind than those made before (v8.dev/blog/elements-kinds), and all code that was optimized for the first kind has to
 * be compiled again: three quarters of all deoptimizations, and a sixth of the processor time over a thousand documents.
 */
export function workFully(): void {
  set('--opt', '--heap-growing-percent=10', '--no-turbo-inline-array-builtins')
}

/**
 * The same drafter, but this thread's garbage is collected every few seconds of work. Left alone the engine lets the old
 * part of the heap grow to twice what is alive; so a run over ten thousand documents takes little more memory than one over
 * a hundred.
 */
export function tidy(draft: Drafter): Drafter {
  let collect: (() => void) | null = null
  let since = 0
  return function* (source) {
    // A part of a long document counts as all of it: there the parts are many, and each is large.
    for (const made of draft(source)) {
      since += source.content.length
      if (since > BETWEEN_COLLECTIONS) {
        since = 0
        collect ??= collector()
        collect()
      }
      yield made
    }
  }
}

/** What `node --expose-gc` has as a global: no other way leads to it while the program runs. */
function collector(): () => void {
  set('--expose-gc')
  return runInNewContext('gc')
}

/** The engine reads these each time it decides, so they may change while it runs (nodejs.org/api/v8.html). */
function set(...flags: readonly string[]): void {
  for (const flag of flags) setFlagsFromString(flag)
}

/** Bytes that are done in less time than optimizing takes to pay: some 2,500 words. */
const SHORT = 16_384

/** Bytes that take some two seconds: a collection takes a hundredth of that. */
const BETWEEN_COLLECTIONS = 1_048_576
