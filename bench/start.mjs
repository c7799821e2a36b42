/**
 * How long the built program takes for one short article and for its version, beside a Node that does nothing. Each takes its
 * turn, so that a busy machine slows all alike, and the ratios are what to look at. Processor time is told where the system
 * counts it (Linux): other programs disturb it less.
 *
 *     npm run build && npm run bench:start              medians of 15 runs
 *     npm run bench:start -- --runs 31 --article my.txt
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url))
const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '15' },
    article: { type: 'string', default: path('fixtures/articles/takeover.txt') },
    json: { type: 'boolean', default: false },
  },
})

const bin = path('bin/assay.js')
const contestants = [
  ['node -e 0', ['-e', '0']],
  ['assay --version', [bin, '--version']],
  // What an earlier run kept would answer for this one.
  ['assay ARTICLE', [bin, '--no-cache', options.article]],
].map(([name, args]) => ({ name, args, times: [], processor: 0 }))

const runs = Number(options.runs)
// The first round reads the files from the disk and is not counted.
for (let round = -1; round < runs; round++) {
  for (const contestant of contestants) {
    const before = processorTime()
    const start = performance.now()
    const { status } = spawnSync(process.execPath, contestant.args, { stdio: ['ignore', 'pipe', 'inherit'] })
    if (status !== 0) throw new Error(`${contestant.name} failed; run "npm run build" first`)
    if (round < 0) continue
    contestant.times.push(performance.now() - start)
    contestant.processor += processorTime() - before
  }
}

const rows = contestants.map(({ name, times, processor }) => {
  const milliseconds = medianOf(times)
  return { name, milliseconds, ratio: milliseconds / medianOf(contestants[0].times), processor: processor / runs }
})

if (options.json) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
else {
  process.stdout.write(`medians of ${runs} runs; processor time is the mean\n\n`)
  process.stdout.write(`${''.padEnd(18)}${['ms', '× node', 'processor ms', '× node'].map(right).join('')}\n`)
  for (const { name, milliseconds, ratio, processor } of rows) {
    const cells = [
      milliseconds.toFixed(0),
      ratio.toFixed(2),
      processor.toFixed(0),
      (processor / rows[0].processor).toFixed(2),
    ]
    process.stdout.write(`${name.padEnd(18)}${(processor > 0 ? cells : cells.slice(0, 2)).map(right).join('')}\n`)
  }
}

function right(cell) {
  return cell.padStart(14)
}

function medianOf(times) {
  const sorted = times.toSorted((a, b) => a - b)
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2
}

/** Milliseconds that children have used by now, in the 10 ms steps of proc(5): fields 16 and 17, the name may hold spaces. */
function processorTime() {
  if (!existsSync('/proc/self/stat')) return 0
  const stat = readFileSync('/proc/self/stat', 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return 10 * (Number(fields[13]) + Number(fields[14]))
}
