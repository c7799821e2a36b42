import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Assignment } from '../run/drafter.js'
import { workFully } from './engine.js'
import type { Settings } from './settings.js'

/** What a worker thread is started with. */
export interface WorkerSetting {
  readonly assignment: Assignment
  readonly settings: Settings
  readonly workingFolder: string
}

/** Starts a thread that drafts documents; null where the program is not built, for a thread runs JavaScript only. */
export function hirer(setting: WorkerSetting): (() => Worker) | null {
  const url = new URL('./worker.js', import.meta.url)
  if (!existsSync(fileURLToPath(url))) return null
  return () => {
    workFully()
    return new Worker(url, { workerData: setting })
  }
}
