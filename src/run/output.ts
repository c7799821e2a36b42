import {
  accessSync,
  constants,
  createWriteStream,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  type WriteStream,
} from 'node:fs'
import { dirname } from 'node:path'
import type { Writable } from 'node:stream'

/** Where data goes. */
export interface Output {
  /** Resolves when the text is handed over, so that a slow reader slows the writer down. */
  write(text: string): Promise<void>
  /** True once the reader has gone (`| head -1`): nothing more needs to be made. */
  readonly closed: boolean
  /** All is written. */
  finish(): Promise<void>
  /** Something went wrong: leaves nothing half-written behind where that can be. */
  abandon(): Promise<void>
}

/** Where nothing is to be printed. */
export const nowhere: Output = {
  write: async () => {},
  closed: false,
  finish: async () => {},
  abandon: async () => {},
}

/** Standard output, which stays open. */
export function toStream(stream: Writable): Output {
  let closed = false
  // The callback of `write` has the error; without a listener Node would throw it as well.
  stream.on('error', () => {})
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        if (closed || text === '') return resolve()
        stream.write(text, (error) => {
          if (!error) return resolve()
          closed = 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')
          return closed ? resolve() : reject(error)
        })
      }),
    get closed() {
      return closed
    },
    finish: async () => {},
    abandon: async () => {},
  }
}

/**
 * A file that is complete or absent: written beside its place under another name, then renamed. It is opened with the
 * first text, so that until then there is nothing to put away; that it can be, is asked at once.
 */
export function toFile(path: string): Output {
  const target = existing(path)
  if (target?.isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' })
  // A device or named pipe is written to, not replaced.
  const direct = target !== undefined && !target.isFile()
  const goal = target === undefined || direct ? path : realpathSync(path)
  const written = direct ? path : `${goal}.${process.pid}.part`
  if (target !== undefined) accessSync(goal, constants.W_OK)
  if (!direct) accessSync(dirname(goal), constants.W_OK)
  let stream: WriteStream | null = null
  let output: Output | null = null
  const remove = () => {
    if (!direct) rmSync(written, { force: true })
  }
  const kept = ENDS.map((signal) => [signal, () => removeAndEnd(remove, signal)] as const)
  const release = () => {
    for (const [signal, listener] of kept) process.off(signal, listener)
  }
  const open = async () => {
    for (const [signal, listener] of kept) process.once(signal, listener)
    // What was private stays so.
    const opened = createWriteStream(written, { mode: direct ? undefined : target?.mode })
    stream = opened
    await new Promise<void>((resolve, reject) => opened.once('open', () => resolve()).once('error', reject))
    return toStream(opened)
  }
  return {
    write: async (text) => {
      output ??= await open()
      await output.write(text)
    },
    get closed() {
      return output?.closed ?? false
    },
    finish: async () => {
      output ??= await open()
      await new Promise<void>((resolve) => stream?.end(() => resolve()))
      if (!direct) renameSync(written, goal)
      release()
    },
    abandon: async () => {
      stream?.destroy()
      if (stream !== null) remove()
      release()
    },
  }
}

/** What ends a run from outside. */
const ENDS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const

/** The listener was heard once and is gone, so the same signal now ends the process as the shell expects. */
function removeAndEnd(remove: () => void, signal: (typeof ENDS)[number]): void {
  remove()
  process.kill(process.pid, signal)
}

function existing(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false })
}
