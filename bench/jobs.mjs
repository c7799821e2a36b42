/**
 * How much faster two at a time are than one, over a thousand made-up articles: the whole program, from its start to its end.
 * The two take turns, so that a busy machine slows both alike, and the fastest run of each counts, since what else the
 * machine does only ever adds.
 *
 *     npm run build && npm run bench:jobs
 *     npm run bench:jobs -- --documents 200 --rounds 9 --format csv
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { corpus } from './corpus.mjs'

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '1000' },
    words: { type: 'string', default: '500' },
    rounds: { type: 'string', default: '5' },
    format: { type: 'string', default: 'ndjson' },
    jobs: { type: 'string', default: '1,2' },
  },
})
const program = fileURLToPath(new URL('../bin/assay.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'assay-jobs-'))
try {
  for (const [index, text] of corpus(Number(values.documents), Number(values.words), 1).entries())
    writeFileSync(join(folder, `${String(index).padStart(5, '0')}.txt`), text)

  const jobs = values.jobs.split(',')
  const fastest = new Map(jobs.map((each) => [each, Number.POSITIVE_INFINITY]))
  let expected = null
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const each of jobs) {
      const { seconds, stdout } = timed(['.', '--format', values.format, '--no-cache', '--jobs', each])
      fastest.set(each, Math.min(fastest.get(each), seconds))
      expected ??= stdout
      if (!stdout.equals(expected)) throw new Error(`--jobs ${each} prints something else`)
    }
  }
  process.stdout.write(`${values.documents} documents of some ${values.words} words as ${values.format}, `)
  process.stdout.write(`${availableParallelism()} cores, fastest of ${values.rounds} rounds\n`)
  const first = fastest.get(jobs[0])
  for (const [each, seconds] of fastest)
    process.stdout.write(`--jobs ${each}  ${seconds.toFixed(2)} s  × ${(first / seconds).toFixed(2)}\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function timed(args) {
  const start = performance.now()
  const { stdout, status, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    maxBuffer: 2 ** 30,
  })
  if (status !== 0) throw new Error(String(stderr))
  return { seconds: (performance.now() - start) / 1000, stdout }
}
