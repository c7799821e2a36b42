import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a folder and those above it, each for its owner alone, as articles may be. Node's own `recursive` never comes back
 * from a place such as /proc, which has room for no folder and says so as if the one above were missing.
 */
export function makeFolder(folder: string): void {
  try {
    make(folder)
  } catch (error) {
    if (!isCalled(error, 'ENOENT') || dirname(folder) === folder) throw error
    makeFolder(dirname(folder))
    make(folder)
  }
}

function make(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    if (!isCalled(error, 'EEXIST')) throw error
  }
}

function isCalled(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
