import type { Inputs } from '../run/sources.js'
import type { Settings } from './settings.js'
import type { World } from './world.js'

/** What is to be read, and how; without any path that is standard input. */
export function inputsOf(paths: readonly string[], settings: Settings, world: World): Inputs {
  return namedInputs(paths.length === 0 && settings.filesFrom === null ? ['-'] : paths, settings, world)
}

/** The same, but without any path it is nothing. */
export function namedInputs(paths: readonly string[], settings: Settings, world: World): Inputs {
  const { filesFrom, nul, inputFormat, date, encoding, ignore, extensions, verbose } = settings
  return {
    paths,
    ...{ filesFrom, nul, format: inputFormat, date, encoding, ignore, extensions, verbose },
    workingFolder: world.workingFolder,
    stdin: () => world.stdin,
  }
}

/** Nobody wants the rest of standard input; open, it would keep the program waiting. */
export function closeStdin({ paths, filesFrom, stdin }: Pick<Inputs, 'paths' | 'filesFrom' | 'stdin'>): void {
  if (paths.includes('-') || filesFrom === '-') stdin().destroy()
}
