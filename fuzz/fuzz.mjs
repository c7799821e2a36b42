/**
 * Reads articles that something happened to, and says what broke: an error, an offset that is wrong, an answer that is not
 * the same twice, a text that takes far longer than its length allows. Status 1 if anything did.
 *
 *     npm run build && npm run fuzz -- --runs 10000
 *     npm run fuzz -- --seed 7 --only 1234          one run of a seed again
 */
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { medianOf } from './pace.mjs'
import { NUMBER, TICKS } from './state.mjs'

/** Seconds without an answer that are too many: the slowest text within bounds takes few. */
const LOOKS = 60

/** Characters of a text that are printed. */
const MOST_SHOWN = 2000

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '2' },
    only: { type: 'string' },
  },
})
const seed = Number(values.seed)
const only = values.only === undefined ? null : Number(values.only)
const runs = only === null ? Number(values.runs) : 1
const jobs = Math.min(Number(values.jobs), runs)
if (![seed, runs, jobs].every(Number.isInteger) || jobs < 1) {
  process.stderr.write('fuzz: --runs, --seed, --jobs and --only take whole numbers\n')
  process.exit(2)
}

const started = Date.now()
const findings = []
const results = await Promise.all(Array.from({ length: jobs }, (_, job) => work(job)))
const seconds = (Date.now() - started) / 1000

findings.sort((a, b) => a.number - b.number)
for (const law of new Set(findings.map((finding) => finding.law))) tellFinding(findings.filter((f) => f.law === law))
const worst = results.map((result) => result.worst).sort((a, b) => b.pace - a.pace)[0]
const median = medianOf(results.flatMap(({ usual }) => usual))
process.stdout.write(
  `${runs} runs of seed ${seed} in ${seconds.toFixed(0)} s with ${jobs} jobs; ` +
    `µs/character: median ${median.toFixed(2)}, worst ${worst.pace.toFixed(2)} (run ${worst.number}); ` +
    `${findings.length} findings\n`,
)
if (findings.length > 0) process.exitCode = 1

/** The runs of one job, and what they took. A worker that does not come back is a finding, too. */
function work(job) {
  const state = new Int32Array(new SharedArrayBuffer(8))
  const numbers = only === null ? { from: job, end: runs, step: jobs } : { from: only, end: only + 1, step: 1 }
  const worker = new Worker(new URL('./worker.mjs', import.meta.url), { workerData: { seed, numbers, state } })
  let result = { usual: [], worst: { pace: 0, number: -1 } }
  return new Promise((resolve) => {
    const stop = (law) => {
      findings.push({ number: Atomics.load(state, NUMBER), made: ['the runs after it are left out'], law })
      void worker.terminate()
    }
    // Counted in looks, not by the clock: a process that is paused for a while has not looked in between.
    let [ticks, looks] = [-1, 0]
    const watch = setInterval(() => {
      const now = Atomics.load(state, TICKS)
      looks = now === ticks ? looks + 1 : 0
      ticks = now
      if (looks === LOOKS) stop('does not come back')
    }, 1000)
    worker.on('message', (message) => {
      if ('usual' in message) result = message
      else findings.push(message)
    })
    worker.on('error', (error) => stop(`ends the process: ${error.stack ?? error}`))
    worker.on('exit', () => {
      clearInterval(watch)
      resolve(result)
    })
  })
}

function tellFinding(same) {
  const [{ law, number, made }] = same
  const { smallest, from, unit } = same.find((finding) => finding.smallest !== undefined) ?? {}
  const lines = [
    law,
    `  ${same.length} times, first in run ${number}: npm run fuzz -- --seed ${seed} --only ${number}`,
    `  made of: ${made.join(', ')}`,
  ]
  if (smallest !== undefined) lines.push(`  ${smallest.length} of ${from} ${unit}: ${shown(smallest)}`)
  process.stdout.write(`${lines.join('\n')}\n\n`)
}

/** As JavaScript reads it; only ASCII, since what matters may not be visible. */
function shown(text) {
  const escaped = JSON.stringify(text).replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return escaped.length <= MOST_SHOWN ? escaped : `${escaped.slice(0, MOST_SHOWN)} … (cut)`
}
