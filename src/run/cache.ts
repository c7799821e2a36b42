import { hash } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { Source } from '../read/article.js'
import { entryOf, readEntry } from './cache-entry.js'
import { drop, LONGEST_ENTRY, shardOf, sweep } from './cache-shard.js'
import type { Draft } from './draft.js'
import { makeFolder } from './make-folder.js'

/** What earlier runs found in documents, kept from one run to the next. */
export interface Cache {
  /** Under what the drafts of a document are kept; null where they are not. */
  keyOf(source: Source): string | null
  /** The drafts of an earlier run, or null. */
  get(key: string): readonly Draft[] | null
  /** Adds to what is to be kept. */
  add(key: string, draft: Draft): void
  /** That was all of it. */
  keep(key: string): void
  /** Nothing more comes: what has become too much is thrown away. */
  end(): void
}

/**
 * Keeps each document in a file of its own, in a few folders below this one. `maker` tells apart what makes other drafts of
 * the same bytes: the program and what is asked of it. Where nothing can be written, nothing is kept.
 */
export function cacheIn(folder: string, maker: string): Cache {
  let adding = { key: '', drafts: [] as Draft[], length: 0 }
  const written = new Set<string>()
  let able = true

  return {
    keyOf: ({ content, ...rest }) => {
      // Records of a stream are many and seldom seen again, and so is standard input.
      if (rest.id === '-' || (typeof content === 'string' && rest.encoding === undefined)) return null
      return hash('sha256', JSON.stringify([maker, rest, hash('sha256', content)]))
    },
    get: (key) => {
      try {
        return readEntry(readFileSync(`${shardOf(folder, key)}/${key}`), key)
      } catch {
        // Not there, or not to be read: it is found anew.
        return null
      }
    },
    add: (key, draft) => {
      // One before it that failed is not kept.
      if (adding.key !== key) adding = { key, drafts: [], length: 0 }
      adding.length += draft.text.length
      if (adding.length <= LONGEST_ENTRY) adding.drafts.push(draft)
      else adding.drafts = []
    },
    keep: (key) => {
      const { drafts, length } = adding
      const entry = adding.key === key && length <= LONGEST_ENTRY ? entryOf(key, drafts) : null
      adding = { key: '', drafts: [], length: 0 }
      if (!able || entry === null || entry.length > LONGEST_ENTRY) return
      const shard = shardOf(folder, key)
      // Another process may write the same at the same time: whole files only, and the last one stays.
      const aside = `${shard}/${key}.${process.pid}`
      try {
        if (!written.has(shard)) makeFolder(shard)
        written.add(shard)
        writeFileSync(aside, entry, { mode: 0o600 })
        renameSync(aside, `${shard}/${key}`)
      } catch {
        // A home that is read-only or full: a run goes well without.
        able = false
        drop(aside)
      }
    },
    end: () => {
      for (const shard of written) sweep(shard)
    },
  }
}
