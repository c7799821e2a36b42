import { availableParallelism } from 'node:os'
import type { Source } from '../read/article.js'
import { conduct } from '../run/conduct.js'
import { crewOf } from '../run/crew.js'
import type { Messages } from '../run/messages.js'
import { messagesTo } from '../run/messages.js'
import type { Output } from '../run/output.js'
import type { Tally } from '../run/printer.js'
import { progressOn } from '../run/progress.js'
import { reasonOf } from '../run/reason.js'
import type { Draftable } from '../write/view.js'
import type { Writer } from '../write/writer.js'
import { sparing, tidy } from './engine.js'
import { hirer } from './hire.js'
import { openCache } from './open-cache.js'
import type { Settings } from './settings.js'
import type { World } from './world.js'

/** What is wanted of documents, and where it goes. */
export interface Reading {
  readonly what: Draftable
  /** A long document is not handed over in parts. */
  readonly whole: boolean
  readonly writer: Writer
  readonly output: Output
  readonly documents: (messages: Messages) => AsyncIterable<Source>
  /** How many documents there will be, for who watches; null where that is not known. */
  readonly expected: () => Promise<number | null>
  /** What is to be said once all is printed. */
  readonly after?: (tally: Tally, messages: Messages) => void
}

/** How it went. */
export interface Outcome {
  /** Something could not be read or written, and was told. */
  readonly failed: boolean
  /** Null where it was broken off. */
  readonly tally: Tally | null
}

/** Reads documents, on as many threads as there are jobs, and prints what the writer makes of them, in their order. */
export async function readThrough(reading: Reading, settings: Settings, world: World): Promise<Outcome> {
  const { what, whole, writer, output } = reading
  const isWatched = world.stderr.isTTY === true && !settings.quiet && world.env.TERM !== 'dumb'
  const progress = isWatched ? progressOn(world.stderr, reading.expected) : null
  const messages = messagesTo(world.stderr, world.env.ASSAY_DEBUG === '1', settings, () => progress?.clear())
  const assignment = { what, all: settings.all, minConfidence: settings.minConfidence, whole }
  const hire = hirer({ assignment, settings, workingFolder: world.workingFolder })
  const jobs = settings.jobs ?? availableParallelism()
  const longestHere = jobs === 1 && settings.output === null ? Number.POSITIVE_INFINITY : LONGEST_HERE
  const refused = (why: string) => messages.detail(null, `no more threads can be had (${why})`)
  const cache = await openCache(what, settings, world)
  let tally: Tally | null = null
  try {
    tally = await conduct(reading.documents, {
      writer,
      // The cascade holds the lexicons: it is loaded when there is something to do.
      drafter: async () => tidy(sparing((await import('../run/drafter.js')).drafterFor(assignment, writer))),
      output,
      messages,
      jobs,
      longestHere,
      crew: hire === null ? null : (changed) => crewOf({ jobs, longestHere, hire, refused, changed }),
      cache,
      progress,
    })
    progress?.end()
    await output.finish()
    // Who reads no further has not seen what there was.
    if (!output.closed) reading.after?.(tally, messages)
  } catch (error) {
    await output.abandon()
    if (!(error instanceof Error) || !('code' in error)) throw error
    messages.error(settings.output ?? 'standard output', reasonOf(error))
  } finally {
    progress?.end()
  }
  return { failed: messages.failed, tally }
}

/** Bytes of a document that takes some 0.1 s: a run that must put its half-written file away cannot be kept for longer. */
const LONGEST_HERE = 32_768
