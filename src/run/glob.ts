import { lstatSync } from 'node:fs'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { compareCodePoints } from './code-points.js'

/** Whether a path that does not exist can be meant as a pattern. */
export function isPattern(path: string): boolean {
  return /[*?]|\[[^[\]]+\]|\{[^{}]*\}/.test(path)
}

/**
 * What a pattern matches, sorted as folders are, folders with a "/" at their end. As in a shell, hidden files are left out
 * and folders that match are taken whole; "**" goes into folders itself, so it takes files alone.
 */
export async function matchesOf(pattern: string, workingFolder: string): Promise<string[]> {
  const { globSync } = await import('tinyglobby')
  const found = globSync(pattern, {
    cwd: workingFolder,
    absolute: isAbsolute(pattern),
    onlyFiles: pattern.includes('**'),
    expandDirectories: false,
  })
  const isLinked = linkedBelow(resolve(workingFolder, fixedPartOf(pattern)))
  return found.filter((path) => !isLinked(resolve(workingFolder, path))).sort(compareCodePoints)
}

/** The folder that the pattern names in full. */
function fixedPartOf(pattern: string): string {
  const parts = pattern.split('/')
  const from = parts.findIndex(isPattern)
  return `${parts.slice(0, from < 0 ? -1 : from).join('/')}/`.replace(/^\/$/, isAbsolute(pattern) ? '/' : '.')
}

/** Tells paths that lead through a link to a folder: those are not followed here, as they are not in folders. */
function linkedBelow(base: string): (path: string) => boolean {
  const known = new Map<string, boolean>()
  return (path) => {
    const folders = relative(base, path).split('/').slice(0, -1)
    return folders.some((_, depth) => {
      const folder = join(base, ...folders.slice(0, depth + 1))
      const isLink = known.get(folder) ?? lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() === true
      known.set(folder, isLink)
      return isLink
    })
  }
}
