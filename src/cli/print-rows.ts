import type { Told } from '../run/codes.js'
import { expectedOf } from '../run/expected.js'
import type { Tally } from '../run/printer.js'
import { sources } from '../run/sources.js'
import type { View } from '../write/view.js'
import { closeStdin, inputsOf } from './inputs-of.js'
import { openOutput } from './open-output.js'
import { openWriter } from './open-writer.js'
import { readThrough } from './read-through.js'
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
  const output = await openOutput(settings, world)
  const writer = await openWriter(view, settings, world)
  // A JSON document is one object, an entity has its mentions from all over the text, and a text is printed but once; other
  // rows can go out as they come.
  const whole = settings.format === 'json' || view === 'entities' || settings.withText
  try {
    const { failed, tally } = await readThrough(
      {
        ...{ what: view, whole, writer, output },
        documents: (messages) => sources(inputs, messages),
        expected: () => expectedOf(inputs),
        after: (tally, messages) => explainSilence(view, tally, settings, (text) => messages.note(null, text)),
      },
      settings,
      world,
    )
    if (failed) return 2
    // Who reads no further has not seen that there was nothing.
    return settings.failEmpty && tally?.rows === 0 && !output.closed ? 1 : 0
  } finally {
    closeStdin(inputs)
  }
}

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
