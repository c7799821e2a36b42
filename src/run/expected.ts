import { statSync } from 'node:fs'
import { formatOf, hasExtension, wantedExtensions } from './input-format.js'
import type { Inputs } from './sources.js'
import { walk } from './walk.js'

/** How many documents there will be, found out without reading any; null where that cannot be. */
export async function expectedOf(inputs: Inputs): Promise<number | null> {
  const { paths, filesFrom, format, extensions } = inputs
  if (filesFrom !== null) return null
  const wanted = wantedExtensions(extensions, format)
  const { default: ignore } = await import('ignore')
  let count = 0
  for (const path of paths) {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
      const files = walk(path, {
        takes: (name) => hasExtension(name, wanted),
        newRules: inputs.ignore ? () => ignore({ ignoreCase: false }) : null,
        refused: () => {},
        leftOut: () => {},
      })
      for (const file of files) {
        if (formatOf(file, format) === 'ndjson') return null
        count++
      }
    } else if (path === '-' || formatOf(path, format) === 'ndjson') return null
    else count++
  }
  return count
}
