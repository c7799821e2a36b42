/** What the bundled program is called for: by bin/assay.js, and by a worker thread. */
export { start } from './start.js'

export async function work(): Promise<void> {
  await import('./worker.js')
}
