import { conduct, type Tally } from '../run/conduct.js'
import { messagesTo } from '../run/messages.js'
import { reasonOf } from '../run/reason.js'
import { sources } from '../run/sources.js'
import type { View } from '../write/view.js'
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
  const messages = messagesTo(world.stderr, world.env.ASSAY_DEBUG === '1')
  const output = await openOutput(settings, world)
  const writer = await openWriter(view, settings, world)
  // The cascade holds the lexicons: it is loaded when there is something to do.
  const { analyse, analyseInParts } = await import('../analyse.js')
  const inputs = {
    paths: paths.length === 0 ? ['-'] : paths,
    format: settings.inputFormat,
    date: settings.date,
    workingFolder: world.workingFolder,
    stdin: world.stdin,
  }
  const options = { all: settings.all }
  // A JSON document is one object, and an entity has its mentions from all over the text; other rows can go out as they come.
  const needsWhole = settings.format === 'json' || view === 'entities'
  try {
    const tally = await conduct(sources(inputs, messages), {
      view,
      analyse: (source) => (needsWhole ? [analyse(source, options)] : analyseInParts(source, options)),
      writer,
      output,
      messages,
    })
    await output.finish()
    if (!output.closed) explainSilence(view, tally, settings, (text: string) => messages.note(null, text))
  } catch (error) {
    await output.abandon()
    if (!(error instanceof Error) || !('code' in error)) throw error
    messages.error(settings.output ?? 'standard output', reasonOf(error))
  }
  return messages.failed ? 2 : 0
}

/** Nothing found could mean that nothing is there or that it was passed over: says which. */
function explainSilence(view: View, { documents, rows }: Tally, { all }: Settings, tell: (text: string) => void): void {
  if (rows > 0 || documents === 0) return
  const hint = view === 'claims' && !all ? '; --all prints every assertion' : ''
  tell(`no ${view} in ${documents} ${documents === 1 ? 'document' : 'documents'}${hint}`)
}
