import type { Source } from '../read/article.js'
import type { Draft } from './draft.js'
import type { Messages } from './messages.js'
import type { Task } from './task.js'

/** What is told between two documents, or a document. */
type Entry = { readonly tell: () => void } | Task

/** What stands between reading and printing, in the order of the input. Bounded: a slow reader of the output slows the input. */
export interface Line {
  readonly first: Entry | undefined
  /** Documents that nobody works at yet, in order. */
  readonly waiting: Task[]
  /** True when nothing more comes. */
  readonly ended: boolean
  add(source: Source, key: string | null, kept: readonly Draft[] | null): void
  /** Takes the first away. */
  shift(): void
  /** Resolves when there is room for more. */
  room(): Promise<void>
  end(): void
  /** Resolves when anything has changed since. */
  change(): Promise<void>
  changed(): void
  /** As the given ones, but what is told waits for its turn. */
  readonly messages: Messages
}

/** `most` is the text that may stand in it, in bytes or UTF-16 units; one document always may. */
export function lineOf(most: number, messages: Messages): Line {
  const entries: Entry[] = []
  const waiting: Task[] = []
  const listeners: (() => void)[] = []
  let size = 0
  let number = 0
  let ended = false

  const change = () => new Promise<void>((resolve) => listeners.push(resolve))
  const changed = () => {
    for (const listener of listeners.splice(0)) listener()
  }
  const inTurn = (tell: () => void) => {
    // What comes after the end is about input that nobody wants any more.
    if (ended) return
    if (entries.length === 0) return tell()
    entries.push({ tell })
    changed()
  }
  return {
    get first() {
      return entries[0]
    },
    waiting,
    get ended() {
      return ended
    },
    add: (source, key, kept) => {
      const state = kept === null ? 'waiting' : 'done'
      const drafts = [...(kept ?? [])]
      const task: Task = {
        ...{ number: number++, source, size: source.content.length, key, state, drafts },
        ...{ failure: null, milliseconds: null, parts: 0, rows: 0, unread: 0 },
      }
      entries.push(task)
      if (kept === null) waiting.push(task)
      size += sizeOf(task)
      changed()
    },
    shift: () => {
      const entry = entries.shift()
      if (entry !== undefined && 'source' in entry) size -= sizeOf(entry)
      changed()
    },
    room: async () => {
      while (!ended && size >= most) await change()
    },
    end: () => {
      ended = true
      changed()
    },
    change,
    changed,
    messages: {
      error: (place, text) => inTurn(() => messages.error(place, text)),
      note: (place, text) => inTurn(() => messages.note(place, text)),
      detail: (place, text) => inTurn(() => messages.detail(place, text)),
      fault: (place, what, error) => inTurn(() => messages.fault(place, what, error)),
      get failed() {
        return messages.failed
      },
    },
  }
}

/** A short record costs more than its letters, and so does keeping account of it. A guess. */
function sizeOf({ size }: Task): number {
  return size + 200
}
