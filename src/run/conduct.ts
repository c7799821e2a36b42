import type { Source } from '../read/article.js'
import type { Cache } from './cache.js'
import type { Crew } from './crew.js'
import type { Draft, Drafter } from './draft.js'
import { failureOf } from './failure.js'
import { type Line, lineOf } from './line.js'
import type { Messages } from './messages.js'
import { type Printer, type PrinterParts, printerOf, type Tally } from './printer.js'
import type { Task } from './task.js'

/** What a run needs beside its documents. */
export interface Score extends PrinterParts {
  /** What analyses on this thread; asked for when there is a document for it. */
  readonly drafter: () => Promise<Drafter>
  /** How many documents are worked at together. */
  readonly jobs: number
  /** Longer documents are left to the crew, so that this thread can be interrupted. */
  readonly longestHere: number
  /** Threads to help with the work; null where all is done on this one. */
  readonly crew: ((changed: () => void) => Crew) | null
}

/**
 * Prints what is found in each document, in the order in which they come, however many threads find it; stops when nobody
 * reads any more. What is told on the way is told in the same order.
 */
export async function conduct(documents: (messages: Messages) => AsyncIterable<Source>, score: Score): Promise<Tally> {
  const line = lineOf(score.jobs * READ_AHEAD, score.messages)
  const crew = score.crew?.(line.changed) ?? null
  const printer = printerOf(score)
  const filling = fill(line, documents(line.messages), score.cache)
  // Its failure is awaited below; until then it must not count as one that nobody handles.
  filling.catch(() => {})
  try {
    await empty(line, crew, printer, score)
    // Who waits for input that nobody wants any more could wait for ever.
    if (!score.output.closed) await filling
    const tally = await printer.end()
    score.cache?.end()
    return tally
  } finally {
    line.end()
    await crew?.end()
  }
}

/** So much is read before it is needed, for each that works: some 0.3 s of work. */
const READ_AHEAD = 131_072

/** From reading into the line. */
async function fill(line: Line, documents: AsyncIterable<Source>, cache: Cache | null): Promise<void> {
  try {
    for await (const source of documents) {
      if (line.ended) return
      const key = cache?.keyOf(source) ?? null
      const kept = key === null ? null : (cache?.get(key) ?? null)
      line.add(source, kept === null ? key : null, kept)
      await line.room()
    }
  } finally {
    line.end()
  }
}

/** From the line to printing. */
async function empty(line: Line, crew: Crew | null, printer: Printer, score: Score): Promise<void> {
  const { output } = score
  let drafter: Drafter | null = null
  while (!output.closed) {
    crew?.share(line.waiting)
    const { first } = line
    if (first === undefined) {
      if (line.ended) return
      await line.change()
    } else if ('tell' in first) {
      line.shift()
      first.tell()
    } else if (first.drafts.length > 0) {
      await printer.print(first)
      crew?.printed(first)
    } else if (first.state === 'done') {
      line.shift()
      printer.finish(first)
    } else if (taskForHere(line, crew, score) === null) {
      await line.change()
    } else {
      // What has come in meanwhile, from the input or from the crew, goes first.
      await nextTurn()
      crew?.share(line.waiting)
      drafter ??= await score.drafter()
      const task = isReady(first) ? null : taskForHere(line, crew, score)
      if (task !== null) await draftHere(task, drafter, line, printer, output)
    }
  }
}

function isReady({ drafts, state }: Task): boolean {
  return drafts.length > 0 || state === 'done'
}

/** What this thread may do; null with a crew at full strength, for then it only prints. */
function taskForHere({ waiting }: Line, crew: Crew | null, { jobs, longestHere }: Score): Task | null {
  if (crew === null || !crew.able) return waiting[0] ?? null
  if (crew.busy >= jobs) return null
  return waiting.find(({ size }) => size <= longestHere) ?? null
}

async function draftHere(
  task: Task,
  drafter: Drafter,
  line: Line,
  printer: Printer,
  output: Score['output'],
): Promise<void> {
  line.waiting.splice(line.waiting.indexOf(task), 1)
  task.state = 'at-work'
  const start = performance.now()
  for (const draft of caught(drafter, task)) {
    task.drafts.push(draft)
    if (task !== line.first) continue
    await printer.print(task)
    if (output.closed) return
  }
  task.milliseconds = performance.now() - start
  task.state = 'done'
}

/** A fault of ours in one document must not cost the user the others. */
function* caught(drafter: Drafter, task: Task): Generator<Draft> {
  try {
    yield* drafter(task.source)
  } catch (error) {
    task.failure = failureOf(error)
  }
}

/** Input and answers are heard only between two turns. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
