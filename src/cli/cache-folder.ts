import { isAbsolute, join } from 'node:path'
import type { World } from './world.js'

/** Where results are kept, by the XDG Base Directory Specification; null where there is no place. */
export function cacheFolder({ env }: Pick<World, 'env'>): string | null {
  const { XDG_CACHE_HOME: caches = '', HOME: home = '' } = env
  // The specification says that a relative path is to be ignored.
  if (isAbsolute(caches)) return join(caches, 'assay')
  return isAbsolute(home) ? join(home, '.cache', 'assay') : null
}
