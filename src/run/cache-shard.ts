import { readdirSync, rmSync, statSync } from 'node:fs'

/** Bytes that all entries together may take: some 6,000 articles as JSON, or 30,000 as CSV. The oldest go first. */
export const MOST = 512 * 2 ** 20

/** So many folders share the entries, so that a run that adds few looks at few. */
const SHARDS = 16

/** One that takes half of its folder would throw out too many others. */
export const LONGEST_ENTRY = MOST / SHARDS / 2

/** The folder of an entry. Keys are in hexadecimal and any one as likely as another. */
export function shardOf(folder: string, key: string): string {
  return `${folder}/${key.charAt(0)}`
}

/** The folders that are there. */
export function shardsIn(folder: string): string[] {
  return namesIn(folder)
    .filter((name) => /^[0-9a-f]$/.test(name))
    .map((name) => `${folder}/${name}`)
}

export interface Entry {
  readonly path: string
  readonly bytes: number
  /** When it was written. */
  readonly time: number
}

/** The entries in a folder, also what a run that was broken off left. Files that are not ours are left alone. */
export function entriesIn(shard: string): Entry[] {
  return namesIn(shard)
    .filter((name) => /^[0-9a-f]{64}(?:\.\d+)?$/.test(name))
    .flatMap((name) => {
      const path = `${shard}/${name}`
      // Another process may have taken it away.
      const stats = statSync(path, { throwIfNoEntry: false })
      return stats === undefined ? [] : [{ path, bytes: stats.size, time: stats.mtimeMs }]
    })
}

/** Throws the oldest away until the folder has no more than its share. */
export function sweep(shard: string): void {
  const entries = entriesIn(shard).sort((a, b) => b.time - a.time)
  let bytes = 0
  for (const entry of entries) {
    bytes += entry.bytes
    if (bytes > MOST / SHARDS) drop(entry.path)
  }
}

/** Removes a file; true if it is gone. */
export function drop(path: string): boolean {
  try {
    rmSync(path, { force: true })
    return true
  } catch {
    // It stays, as in a folder that is read-only; nothing depends on it.
    return false
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    // No folder, no entries.
    return []
  }
}
