import { availableParallelism } from 'node:os'
import type { Told } from '../run/codes.js'
import { conduct } from '../run/conduct.js'
import { crewOf } from '../run/crew.js'
import { expectedOf } from '../run/expected.js'
import { messagesTo } from '../run/messages.js'
import type { Tally } from '../run/printer.js'
import { progressOn } from '../run/progress.js'
import { reasonOf } from '../run/reason.js'
import { sources } from '../run/sources.js'
import type { View } from '../write/view.js'
import { sparing, tidy } from './engine.js'
import { hirer } from './hire.js'
import { inputsOf } from './inputs-of.js'
import { openCache } from './open-cache.js'
import { openOutput } from './open-output.js'
import { openWriter } from './open-writer.js'
import type { Settings } from './settings.js'
import type { World } from './world.js'

/** Reads all paths and prints the rows of one view: what most commands do. */
export async function printRows(
  view: View,
  paths: readonly string[],
  settings: Settings,
  world: World,
): Promise<number> {
  const inputs = inputsOf(paths, settings, world)
  const isWatched = world.stderr.isTTY === true && !settings.quiet && world.env.TERM !== 'dumb'
  const progress = isWatched ? progressOn(world.stderr, () => expectedOf(inputs)) : null
  const messages = messagesTo(world.stderr, world.env.ASSAY_DEBUG === '1', settings, () => progress?.clear())
  const output = await openOutput(settings, world)
  const writer = await openWriter(view, settings, world)
  // A JSON document is one object, an entity has its mentions from all over the text, and a text is printed but once; other
  // rows can go out as they come.
  const whole = settings.format === 'json' || view === 'entities' || settings.withText
  const assignment = { view, all: settings.all, minConfidence: settings.minConfidence, whole }
  const hire = hirer({ assignment, settings, workingFolder: world.workingFolder })
  const jobs = settings.jobs ?? availableParallelism()
  const longestHere = jobs === 1 && settings.output === null ? Number.POSITIVE_INFINITY : LONGEST_HERE
  const refused = (why: string) => messages.detail(null, `no more threads can be had (${why})`)
  const cache = await openCache(view, settings, world)
  let isEmpty = false
  try {
    const tally = await conduct((inTurn) => sources(inputs, inTurn), {
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
    // Who reads no further has not seen that there was nothing.
    isEmpty = tally.rows === 0 && !output.closed
    if (!output.closed) explainSilence(view, tally, settings, (text) => messages.note(null, text))
  } catch (error) {
    await output.abandon()
    if (!(error instanceof Error) || !('code' in error)) throw error
    messages.error(settings.output ?? 'standard output', reasonOf(error))
  } finally {
    progress?.end()
    // Nobody wants the rest of it; open, it would keep the program waiting.
    if (inputs.paths.includes('-') || inputs.filesFrom === '-') inputs.stdin().destroy()
  }
  if (messages.failed) return 2
  return settings.failEmpty && isEmpty ? 1 : 0
}

/** Bytes of a document that takes some 0.1 s: a run that must put its half-written file away cannot be kept for longer. */
const LONGEST_HERE = 32_768

/** Nothing found could mean that nothing is there or that it was passed over: says which. */
function explainSilence(
  view: View,
  { documents, rows }: Tally,
  { all, minConfidence }: Settings,
  tell: (text: Told) => void,
): void {
  if (rows > 0 || documents === 0) return
  const isCut = view === 'claims' && minConfidence > 0
  const hint = isCut
    ? `; those below ${minConfidence} are left out`
    : view === 'claims' && !all
      ? '; --all prints every assertion'
      : ''
  const what = view === 'unread' ? 'unread numerals' : view
  tell(`no ${what} in ${documents} ${documents === 1 ? 'document' : 'documents'}${hint} [N01]`)
}
