import { performance } from 'node:perf_hooks'

/** How long texts take for their length, and which take far longer than the others. */
export function paceOf(run) {
  const usual = []
  let median = Number.POSITIVE_INFINITY
  let worst = { pace: 0, number: -1 }

  /** Microseconds a character. What a very short text takes is the same whatever stands in it. */
  const paceFor = (ms, length) => (ms * 1000) / Math.max(length, SHORT)
  const measured = (source) => {
    const start = performance.now()
    const { article } = run(source)
    return paceFor(performance.now() - start, article.text.length)
  }
  /** The least of some times: of as many as are needed to tell a slow text from a machine that had other things to do. */
  const leastOf = (source, limit) => {
    const start = performance.now()
    let least = measured(source)
    for (let times = 1; times < MOST_TIMES && (times < 3 || least > limit); times++) {
      if (times >= 3 && performance.now() - start > MOST_MS) break
      least = Math.min(least, measured(source))
    }
    return least
  }

  return {
    /** Takes note of a run; its pace if that is far from the usual one also when the machine is given more chances. */
    judge: (source, ms, length, number) => {
      let pace = paceFor(ms, length)
      if (length >= SHORT) usual.push(pace)
      if (usual.length % WARM_UP === 0 && usual.length > 0) median = medianOf(usual)
      const limit = TIMES_SLOWER * median
      if (pace > limit) pace = Math.min(pace, leastOf(source, limit))
      if (number >= WARM_UP && pace > worst.pace && median < Number.POSITIVE_INFINITY) {
        pace = Math.min(pace, leastOf(source, worst.pace))
        if (pace > worst.pace) worst = { pace, number }
      }
      return pace > limit ? pace : null
    },
    isSlow: (source) => leastOf(source, TIMES_SLOWER * median) > TIMES_SLOWER * median,
    usual: () => usual,
    median: () => median,
    worst: () => worst,
  }
}

export function medianOf(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0
}

/** Ten is far beyond what a text of many short words or of many figures takes, and far below what squares do. */
const TIMES_SLOWER = 10

/** A guess: on a machine with ten times more to do than it has cores, three were not enough. */
const MOST_TIMES = 20

/** A text that takes seconds is not slow by accident. */
const MOST_MS = 4000

/** Below this length the fixed cost of a run is seen, not that of its text. */
const SHORT = 500

/** So many measurements until the JavaScript engine has compiled what is used, and between two looks at the median. */
const WARM_UP = 200
