import { readFileSync } from 'node:fs'
import type { Ignore } from 'ignore'

/** The name of the files that say what is left out of the folder they lie in. */
export const IGNORE_FILE = '.assayignore'

/** Tells what a folder and those above it leave out; `path` is relative to the folder that was named, folders end in "/". */
export type Ignored = (path: string) => boolean

export const nothing: Ignored = () => false

/**
 * Adds the rules of a folder's own file (gitignore's syntax, git-scm.com/docs/gitignore) to those of the folders above.
 * The nearest file that says anything of a path decides. `prefix` is the folder, "" or with "/" at its end.
 */
export function withRules(file: string, prefix: string, above: Ignored, rules: Ignore): Ignored {
  rules.add(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
  return (path) => {
    const { ignored, unignored } = rules.test(path.slice(prefix.length))
    return ignored || (!unignored && above(path))
  }
}
