import type { Worker } from 'node:worker_threads'
import type { Source } from '../read/article.js'
import type { Draft } from './draft.js'
import type { Failure } from './failure.js'
import type { Task } from './task.js'

/**
 * Worker threads that draft documents. Not tinypool: a thread answers a long text in parts, each when the one before is
 * printed, it is handed the next documents before it has done the last, and of those it held when it died only the one it
 * worked at is lost.
 */
export interface Crew {
  /** How many have something to do. */
  readonly busy: number
  /** False where no thread can be had, so that all is to be done without. */
  readonly able: boolean
  /** Hands over as much of what waits as they can take, and starts more threads where there is enough for them to do. */
  share(waiting: Task[]): void
  /** A part of the task was printed. */
  printed(task: Task): void
  end(): Promise<void>
}

/** What a worker is asked: to draft documents, or to go on since a part was printed. */
export type Errand = readonly { readonly number: number; readonly source: Source }[] | 'printed'

/** What it answers: that it is ready, then a part, or the last one, of a document. */
export type Answer = 'ready' | Answered

export interface Answered {
  readonly number: number
  readonly draft: Draft | null
  readonly last: boolean
  readonly failure: Failure | null
  readonly milliseconds: number
}

export interface CrewRules {
  /** No more documents than this are worked at together, that of the main thread included. */
  readonly jobs: number
  /** Longer ones are never worked at on the main thread. */
  readonly longestHere: number
  readonly hire: () => Worker
  /** Called when no thread can be had, with the reason. */
  readonly refused: (why: string) => void
  /** Called after each answer. */
  readonly changed: () => void
}

interface Member {
  readonly worker: Worker
  /** By number, in order: the first is the one it works at. */
  readonly tasks: Map<number, Task>
  load: number
  ready: boolean
}

export function crewOf({ jobs, longestHere, hire, refused, changed }: CrewRules): Crew {
  const members = new Set<Member>()
  // What a thread that died had still before it, for the next `share`.
  let returned: Task[] = []
  let able = true

  function join(): Member | null {
    try {
      const member: Member = { worker: hire(), tasks: new Map(), load: 0, ready: false }
      member.worker.on('message', (answer: Answer) => heard(member, answer))
      member.worker.on('error', (error) => died(member, error))
      member.worker.on('exit', () => died(member, new Error('its thread ended')))
      members.add(member)
      return member
    } catch (error) {
      // Those that are there, or the main thread, do the work.
      giveUp(error)
      return null
    }
  }

  function giveUp(error: unknown): void {
    if (able) refused(error instanceof Error ? error.message : String(error))
    able = false
  }

  function heard(member: Member, answer: Answer): void {
    member.ready = true
    if (answer === 'ready') return
    const task = member.tasks.get(answer.number)
    if (task === undefined) return
    if (answer.draft !== null) task.drafts.push(answer.draft)
    if (answer.last) finish(member, task, answer.failure, answer.milliseconds)
    changed()
  }

  function finish(member: Member, task: Task, failure: Failure | null, milliseconds: number | null): void {
    member.tasks.delete(task.number)
    member.load -= task.size
    Object.assign(task, { state: 'done', failure, milliseconds })
  }

  function died(member: Member, error: Error): void {
    if (!members.delete(member)) return
    const [first] = member.tasks.values()
    if (!member.ready) giveUp(error)
    else if (first !== undefined) finish(member, first, { why: whyDied(error), error }, null)
    for (const task of member.tasks.values()) task.state = 'waiting'
    returned = [...returned, ...member.tasks.values()].sort((a, b) => a.number - b.number)
    changed()
  }

  function give(member: Member, waiting: Task[]): void {
    const total = waiting.reduce((sum, { size }) => sum + size, 0)
    // Ever less towards the end, so that all end together.
    const portion = Math.min(PORTION, total / (2 * jobs))
    const tasks: Task[] = []
    for (let size = 0; waiting.length > 0 && size < portion; ) {
      const task = waiting.shift()!
      size += task.size
      tasks.push(task)
    }
    for (const task of tasks) {
      task.state = 'at-work'
      member.tasks.set(task.number, task)
      member.load += task.size
    }
    member.worker.postMessage(tasks.map(({ number, source }) => ({ number, source })) satisfies Errand)
  }

  const isLong = ({ size }: Task) => size > longestHere
  const busy = () => [...members].filter(({ tasks }) => tasks.size > 0).length

  return {
    get busy() {
      return busy()
    },
    get able() {
      return able
    },
    share: (waiting) => {
      waiting.unshift(...returned.splice(0))
      for (const member of members) while (waiting.length > 0 && member.load < PORTION) give(member, waiting)
      while (able && isWorthOneMore(waiting)) {
        const member = join()
        if (member === null) return
        give(member, waiting)
      }
    },
    printed: (task) => {
      for (const { worker, tasks } of members)
        if (tasks.has(task.number)) worker.postMessage('printed' satisfies Errand)
    },
    end: async () => {
      const workers = [...members].map(({ worker }) => worker)
      members.clear()
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }

  function isWorthOneMore(waiting: readonly Task[]): boolean {
    // The main thread is one of those that work, but for long documents it only waits.
    if (waiting.some(isLong)) return members.size < jobs && busy() < jobs
    return members.size < jobs - 1 && waiting.reduce((sum, { size }) => sum + size, 0) > WORTH_A_THREAD
  }
}

/** Enough to do for some 0.1 s, so that a thread need not wait for the main one while that works at a document. */
const PORTION = 32_768

/** A thread takes some 0.3 s of a core until it works as fast as the main one, which by then has read this much. */
const WORTH_A_THREAD = 49_152

function whyDied(error: Error): string {
  const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
  return isMemory ? 'the memory did not suffice' : error.message
}
