import { readFileSync } from 'node:fs'
import type { Cache } from '../run/cache.js'
import type { Draftable } from '../write/view.js'
import { cacheFolder } from './cache-folder.js'
import type { Settings } from './settings.js'
import type { World } from './world.js'

/** What earlier runs with these settings found; null where nothing is kept. */
export async function openCache(what: Draftable, settings: Settings, world: World): Promise<Cache | null> {
  const folder = settings.cache ? cacheFolder(world) : null
  const build = folder === null ? null : buildOf()
  if (folder === null || build === null) return null
  const { cacheIn } = await import('../run/cache.js')
  // All settings, but those that change no draft: one that is forgotten here costs time, never a wrong row.
  const { output, color, wrap, hyperlink, ...others } = settings
  const { jobs, cache, quiet, verbose, ignore, extensions, filesFrom, nul, failEmpty, ...read } = others
  const { minDocuments, only, about, kind, from, failOn, exitZero, against, baseline, ...asked } = read
  const maker = [build, process.version, what]
  if (what !== 'tellings' && what !== 'sheets') return cacheIn(folder, JSON.stringify([...maker, wrap, asked]))
  // What is told is the same, however it is printed.
  const { format, csvGuard, withText, unread, ...told } = asked
  return cacheIn(folder, JSON.stringify([...maker, told]))
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
