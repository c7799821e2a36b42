import type { Readable, Writable } from 'node:stream'

/** What a command line runs in: nothing below looks at the process itself, so tests can hand over another world. */
export interface World {
  readonly stdin: Readable & { isTTY?: boolean }
  readonly stdout: Writable & { isTTY?: boolean; columns?: number }
  readonly stderr: Writable & { isTTY?: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
  readonly workingFolder: string
}
