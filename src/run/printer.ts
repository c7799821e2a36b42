import type { Writer } from '../write/writer.js'
import type { Cache } from './cache.js'
import type { Told } from './codes.js'
import type { Messages } from './messages.js'
import type { Output } from './output.js'
import type { Progress } from './progress.js'
import type { Task } from './task.js'

/** How much there was. */
export interface Tally {
  readonly documents: number
  readonly rows: number
}

/** Where drafts go. */
export interface PrinterParts {
  readonly writer: Writer
  readonly output: Output
  readonly messages: Messages
  /** What earlier runs found; null where nothing is kept. */
  readonly cache: Cache | null
  readonly progress: Progress | null
}

/** Prints documents from their drafts, tells what is to be told about them, and counts. */
export interface Printer {
  /** Prints the drafts that the document has so far. */
  print(task: Task): Promise<void>
  /** There are no more of them. */
  finish(task: Task): void
  end(): Promise<Tally>
}

export function printerOf({ writer, output, messages, cache, progress }: PrinterParts): Printer {
  let begun = false
  let documents = 0
  let rows = 0

  async function put(text: string): Promise<void> {
    const before = begun ? '' : writer.begin()
    begun = true
    if (before === '' && text === '') return
    progress?.clear()
    await output.write(before + text)
  }

  return {
    print: async (task) => {
      for (const draft of task.drafts.splice(0)) {
        if (output.closed) return
        for (const note of draft.notes) messages.note(task.source.id, note)
        if (task.parts++ === 0) documents++
        task.rows += draft.rows
        task.unread += draft.unread
        rows += draft.rows
        if (task.key !== null) cache?.add(task.key, draft)
        await put(writer.document(draft.text))
      }
    },
    finish: (task) => {
      const { source, failure, key } = task
      if (failure !== null) {
        const what: Told = `could not be analysed (${failure.why}); please report it with what ASSAY_DEBUG=1 prints [E90]`
        messages.fault(source.id, what, failure.error)
      } else if (key !== null) cache?.keep(key)
      messages.detail(source.id, `${task.rows} ${task.rows === 1 ? 'row' : 'rows'}${unreadOf(task)}, ${costOf(task)}`)
      progress?.advance()
    },
    end: async () => {
      const end = output.closed ? '' : writer.end()
      for (const text of typeof end === 'string' ? [end] : end) {
        if (!output.closed) await put(text)
      }
      return { documents, rows }
    },
  }
}

/** Silence would say that every number was understood. */
function unreadOf({ unread }: Task): string {
  return unread === 0 ? '' : `, ${unread} ${unread === 1 ? 'numeral' : 'numerals'} unread`
}

function costOf({ milliseconds }: Task): string {
  return milliseconds === null ? 'found before' : `${milliseconds.toFixed(1)} ms`
}
