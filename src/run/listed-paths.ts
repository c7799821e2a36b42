import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { LINE_FEED, lines, NUL } from './lines.js'

/** The paths that a file lists, "-" for standard input, as they arrive. Empty lines are none. */
export async function* listedPaths(file: string, nul: boolean, stdin: () => Readable): AsyncGenerator<string> {
  const stream = file === '-' ? stdin() : createReadStream(file)
  for await (const line of lines(stream, nul ? NUL : LINE_FEED)) {
    const text = line.toString('utf8')
    // A list that was written on Windows; whose names end in a carriage return has NULs for that.
    const path = nul ? text : text.replace(/^\uFEFF/, '').replace(/\r$/, '')
    if (path !== '') yield path
  }
}
