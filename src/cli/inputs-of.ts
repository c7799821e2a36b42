import type { Inputs } from '../run/sources.js'
import type { Settings } from './settings.js'
import type { World } from './world.js'

/** What is to be read, and how; without any path that is standard input. */
export function inputsOf(paths: readonly string[], settings: Settings, world: World): Inputs {
  const { filesFrom, nul, inputFormat, date, encoding, ignore, extensions, verbose } = settings
  return {
    paths: paths.length === 0 && filesFrom === null ? ['-'] : paths,
    ...{ filesFrom, nul, format: inputFormat, date, encoding, ignore, extensions, verbose },
    workingFolder: world.workingFolder,
    stdin: () => world.stdin,
  }
}
