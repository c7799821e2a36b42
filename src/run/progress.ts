import type { Writable } from 'node:stream'
import type { SingleBar } from 'cli-progress'

/** Shows on a terminal how far the work is. */
export interface Progress {
  /** One more document is done. */
  advance(): void
  /** Makes room for something else on the terminal; what comes next may show it again. */
  clear(): void
  /** Leaves nothing behind. */
  end(): void
}

/** A bar that appears when the work takes long. `expected` answers how many documents there are; null is not known. */
export function progressOn(terminal: Writable, expected: () => Promise<number | null>): Progress {
  let done = 0
  let bar: SingleBar | null = null
  let total: number | null = null
  let shown = false
  let ended = false
  let last = 0

  const timer = setTimeout(async () => {
    const [{ SingleBar }, known] = await Promise.all([import('cli-progress'), expected()])
    total = known
    // The letters of a bar say little to a screen reader, so the numbers stand first.
    const format = known === null ? '{value} documents' : '{value} of {total} documents {bar} {percentage} %'
    const options = { stream: terminal as NodeJS.WritableStream, clearOnComplete: true, format, barsize: 30 }
    bar = new SingleBar({ ...options, barCompleteChar: '█', barIncompleteChar: '░', gracefulExit: false })
    show()
  }, PATIENCE)
  // Whoever is ready sooner does not wait for it.
  timer.unref()

  function show(): void {
    if (bar === null || ended) return
    last = performance.now()
    if (shown) bar.update(done)
    else bar.start(total ?? 0, done)
    shown = true
  }

  function clear(): void {
    if (shown) bar?.stop()
    shown = false
  }

  return {
    advance: () => {
      done++
      if (performance.now() - last >= PAUSE) show()
    },
    clear,
    end: () => {
      ended = true
      clearTimeout(timer)
      clear()
    },
  }
}

/** Milliseconds after which one begins to wonder. */
const PATIENCE = 500

/** Between two sights of the bar: it seems to move, and costs nothing. */
const PAUSE = 100
