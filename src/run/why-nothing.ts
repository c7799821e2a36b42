import { closeSync, openSync, readSync } from 'node:fs'
import { isBinary } from '../read/binary.js'
import { isGzip } from './gzip.js'
import { extensionOf, unpackedName } from './input-format.js'
import type { Walk } from './walk.js'

/** Takes note of what a walk leaves out, and says what to type where it found nothing. */
export interface LeftOut {
  readonly note: Walk['leftOut']
  /** After "no .txt files in it". */
  readonly remedy: () => string
}

/** `base` is the folder, with "/" at its end. */
export function leftOut(base: string): LeftOut {
  const counts = { hidden: 0, ignored: 0 }
  // Another extension, and the first file that has it.
  const others = new Map<string, string>()
  return {
    note: (path, why) => {
      const extension = extensionOf(unpackedName(path))
      if (why !== 'extension') counts[why]++
      else if (others.size < SHOWN * 4 && !others.has(extension)) others.set(extension, path)
    },
    remedy: () => {
      const readable = [...others].filter(([extension, path]) => extension !== '' && isText(`${base}${path}`))
      const extensions = readable.map(([extension]) => extension).slice(0, SHOWN)
      const ways = [
        counts.ignored > 0 ? '--no-ignore reads what .assayignore leaves out' : '',
        extensions.length > 0 ? `--ext ${extensions.join(',')} reads others` : '',
        counts.hidden > 0 ? 'hidden ones are read when they are named' : '',
      ].filter((way) => way !== '')
      return ways.length > 0 ? ways.join(', ') : 'name other files one by one'
    },
  }
}

/** As many extensions as are worth a line. */
const SHOWN = 4

/** What is no text would only be skipped once more. */
function isText(path: string): boolean {
  try {
    const file = openSync(path, 'r')
    try {
      const head = Buffer.alloc(HEAD)
      const read = head.subarray(0, readSync(file, head))
      return isGzip(read) || !isBinary(read)
    } finally {
      closeSync(file)
    }
  } catch {
    return false // It cannot be read, so it is no remedy.
  }
}

/** As much as is looked at to tell binary data. */
const HEAD = 8192
