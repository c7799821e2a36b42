import { statSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import type { Choices } from './choices.js'
import type { World } from './world.js'

/** The choices of the configuration files there are, the nearest first. */
export async function configuration({ workingFolder, env }: World): Promise<Choices[]> {
  const [project, user] = [projectFile(workingFolder), userFile(env)]
  if (project === null && user === null) return []
  // Most runs have no such file, and none of them should wait for the parser.
  const { readConfiguration } = await import('./read-configuration.js')
  return [
    // As the user would type it from here.
    ...(project === null ? [] : [readConfiguration(project, relative(workingFolder, project))]),
    ...(user === null ? [] : [readConfiguration(user, user)]),
  ]
}

/** The assay.toml in this folder or the nearest one above. */
function projectFile(folder: string): string | null {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const file = join(at, 'assay.toml')
    if (isThere(file)) return file
    if (dirname(at) === at) return null
  }
}

/** The user's own configuration, if there is one (specifications.freedesktop.org/basedir-spec). */
function userFile({ XDG_CONFIG_HOME: named = '', HOME: home = '' }: World['env']): string | null {
  // The specification has relative paths ignored.
  const folder = isAbsolute(named) ? named : isAbsolute(home) ? join(home, '.config') : null
  const file = folder === null ? null : join(folder, 'assay', 'config.toml')
  return file !== null && isThere(file) ? file : null
}

/** A pipe of that name would be waited for without end. Reading a folder tells that it is none. */
function isThere(file: string): boolean {
  try {
    const stats = statSync(file, { throwIfNoEntry: false })
    return stats !== undefined && (stats.isFile() || stats.isDirectory())
  } catch {
    // A folder above that may not be looked into has nothing for us.
    return false
  }
}
