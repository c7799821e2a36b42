/**
 * How long the ledger takes for the claims of many documents, and how much memory at most: `assay facts --from` over what
 * `assay claims` printed. Linear means that ten times the documents take ten times as long, and memory by their facts.
 *
 *     npm run build && npm run bench:ledger
 *     npm run bench:ledger -- --few 1000 --many 10000 --words 120
 */
import { spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { article } from './corpus.mjs'

const { values } = parseArgs({
  options: {
    few: { type: 'string', default: '1000' },
    many: { type: 'string', default: '10000' },
    words: { type: 'string', default: '120' },
  },
})
const program = fileURLToPath(new URL('../bin/assay.js', import.meta.url))
const [few, many] = [await measured(Number(values.few)), await measured(Number(values.many))]
const times = Number(values.many) / Number(values.few)
process.stdout.write(
  `${times} times the documents: ${(many.seconds / few.seconds).toFixed(1)} times the time, ${(many.peak / few.peak).toFixed(1)} times the memory\n`,
)

async function measured(documents) {
  const folder = mkdtempSync(join(tmpdir(), 'assay-ledger-'))
  try {
    const [articles, claims, facts] = ['articles.ndjson', 'claims.ndjson', 'facts.ndjson'].map((name) =>
      join(folder, name),
    )
    const file = openSync(articles, 'w')
    for (let index = 0; index < documents; index++) {
      // One in ten takes over the text of another, as agency text is.
      const text = article(Number(values.words), index % 10 === 9 ? index - 1 : index)
      writeSync(file, `${JSON.stringify({ id: String(index), text, date: '2024-01-31' })}\n`)
    }
    closeSync(file)
    await run(['claims', articles, '--no-cache', '-o', claims])
    const { seconds, peak } = await run(['facts', '--from', claims, '-q', '-o', facts])
    const counts = [claims, facts].map((name) => readFileSync(name).filter((byte) => byte === 0x0a).length)
    writeFileSync(
      1,
      `${documents} documents, ${counts[0]} claims, ${counts[1]} facts: ${seconds.toFixed(1)} s, ${peak.toFixed(0)} MB\n`,
    )
    return { seconds, peak }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Runs the program; its peak is what the kernel counts (Linux only). */
async function run(args) {
  const start = performance.now()
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
  let peak = 0
  while (child.exitCode === null) {
    peak = Math.max(peak, megabytes(child) ?? 0)
    await setTimeout(20)
  }
  return { seconds: (performance.now() - start) / 1000, peak }
}

function megabytes({ pid }) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    // It has ended.
    return null
  }
}
