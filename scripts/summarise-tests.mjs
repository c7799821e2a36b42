/**
 * Prints what a test run came to, from the JSON of vitest's reporter and the list of known faults:
 *
 *     12 known faults (declared to fail, and they do; not counted as passed)
 *     1480 passed, 0 failed
 *
 * The status is 1 if anything failed, 2 if there is nothing to read.
 */
import { readFileSync } from 'node:fs'

const [testsFile, faultsFile] = process.argv.slice(2)
const run = read(testsFile)
const faults = read(faultsFile)
if (!run || !faults) {
  process.stderr.write('the tests did not run to their end\n')
  process.exitCode = 2
} else {
  // A file that cannot be loaded has no tests that could fail: it counts as one.
  const broken = run.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
  const failed = run.numFailedTests + broken
  const skipped = run.numPendingTests + (run.numTodoTests ?? 0)
  const plural = faults.length === 1 ? 'known fault' : 'known faults'
  process.stdout.write(`${faults.length} ${plural} (declared to fail, and they do; not counted as passed)\n`)
  if (skipped > 0) process.stdout.write(`${skipped} skipped\n`)
  process.stdout.write(`${run.numPassedTests - faults.length} passed, ${failed} failed\n`)
  if (failed > 0 || !run.success) process.exitCode = 1
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
