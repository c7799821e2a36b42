import { readFileSync } from 'node:fs'
import type { Cache } from '../run/cache.js'
import type { View } from '../write/view.js'
import { cacheFolder } from './cache-folder.js'
import type { Settings } from './settings.js'
import type { World } from './world.js'

/** What earlier runs with these settings found; null where nothing is kept. */
export async function openCache(view: View, settings: Settings, world: World): Promise<Cache | null> {
  const folder = settings.cache ? cacheFolder(world) : null
  const build = folder === null ? null : buildOf()
  if (folder === null || build === null) return null
  const { cacheIn } = await import('../run/cache.js')
  // All settings, but those that change no draft: one that is forgotten here costs time, never a wrong row.
  const { output, color, wrap, hyperlink, ...others } = settings
  const { jobs, cache, quiet, verbose, ignore, extensions, filesFrom, nul, failEmpty, ...asked } = others
  return cacheIn(folder, JSON.stringify([build, process.version, view, wrap, asked]))
}

/** What the build put beside the program: a sum of all its code and data. Null where it is not built. */
function buildOf(): string | null {
  try {
    return readFileSync(new URL('./build.txt', import.meta.url), 'utf8')
  } catch {
    // Of a program that may change at any moment nothing can be kept.
    return null
  }
}
