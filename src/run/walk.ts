import { type Dirent, readdirSync, statSync } from 'node:fs'
import type { Ignore } from 'ignore'
import { compareCodePoints } from './code-points.js'
import { IGNORE_FILE, type Ignored, nothing, withRules } from './ignored.js'

/** What a walk through a folder takes, and whom it tells of the rest. */
export interface Walk {
  /** Whether a file is wanted by its name. */
  readonly takes: (name: string) => boolean
  /** Makes an empty set of rules; null heeds no ignore file. */
  readonly newRules: (() => Ignore) | null
  /** A folder or ignore file cannot be read; the rest goes on. */
  readonly refused: (path: string, error: unknown) => void
  /** What was left out and why. */
  readonly leftOut: (path: string, why: 'extension' | 'hidden' | 'ignored') => void
}

/**
 * The wanted files below a folder, as paths relative to it, sorted by code point over the whole tree. Hidden files and
 * folders are left out; links to files are followed, links to folders are not (they can form circles).
 */
export function* walk(folder: string, rules: Walk, prefix = '', above: Ignored = nothing): Generator<string> {
  let entries: Dirent[]
  let ignored = above
  // The root is "/" itself.
  const here = `${folder === '/' ? '' : folder}/${prefix}`
  try {
    entries = readdirSync(here, { withFileTypes: true })
  } catch (error) {
    rules.refused(prefix === '' ? folder : here.slice(0, -1), error)
    return
  }
  try {
    if (rules.newRules !== null && entries.some(({ name }) => name === IGNORE_FILE)) {
      ignored = withRules(`${here}${IGNORE_FILE}`, prefix, above, rules.newRules())
    }
  } catch (error) {
    rules.refused(`${here}${IGNORE_FILE}`, error)
  }
  for (const [key, entry] of inOrder(entries)) {
    const path = `${prefix}${key}`
    if (entry.isDirectory()) {
      if (key.startsWith('.')) continue
      if (ignored(path)) rules.leftOut(path, 'ignored')
      else yield* walk(folder, rules, path, ignored)
    } else if (isFile(entry, `${here}${key}`)) {
      const why = !rules.takes(key) ? 'extension' : key.startsWith('.') ? 'hidden' : ignored(path) ? 'ignored' : null
      if (why === null) yield path
      else if (why !== 'extension' || !key.startsWith('.')) rules.leftOut(path, why)
    }
  }
}

/** With its "/" a folder sorts among its neighbours as the paths of its files do, so no list of the tree is needed. */
function inOrder(entries: readonly Dirent[]): (readonly [key: string, entry: Dirent])[] {
  return entries
    .map((entry) => [entry.isDirectory() ? `${entry.name}/` : entry.name, entry] as const)
    .sort(([a], [b]) => compareCodePoints(a, b))
}

/** A pipe or socket that lies in a folder would never come to an end. */
function isFile(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile()
  try {
    return statSync(path).isFile()
  } catch {
    return true // A link that leads nowhere or in a circle: reading it tells so.
  }
}
