import { type Dirent, readdirSync, statSync } from 'node:fs'
import { compareCodePoints } from './code-points.js'

/**
 * The files below a folder that `takes` accepts by name, as paths relative to it, sorted by code point over the whole
 * tree. Hidden files and folders are left out; links to files are followed, links to folders are not (they can form
 * circles). A folder that cannot be read is handed to `refused`, and the rest goes on.
 */
export function* walk(
  folder: string,
  takes: (name: string) => boolean,
  refused: (path: string, error: unknown) => void,
): Generator<string> {
  let entries: Dirent[]
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    refused(folder, error)
    return
  }
  const visible = entries.filter((entry) => !entry.name.startsWith('.'))
  // With its "/" a folder sorts among its neighbours as the paths of its files do, so no list of the tree is needed.
  const keys = new Map(visible.map((entry) => [entry.isDirectory() ? `${entry.name}/` : entry.name, entry]))
  for (const key of [...keys.keys()].sort(compareCodePoints)) {
    const entry = keys.get(key)
    if (entry === undefined) continue
    if (entry.isDirectory()) {
      for (const file of walk(`${folder}/${entry.name}`, takes, refused)) yield `${entry.name}/${file}`
    } else if (takes(entry.name) && !isLinkedFolder(entry, `${folder}/${entry.name}`)) {
      yield entry.name
    }
  }
}

function isLinkedFolder(entry: Dirent, path: string): boolean {
  return entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}
