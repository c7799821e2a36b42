/**
 * How much memory a run takes at most: over a hundred documents, over ten thousand, and on an endless stream of records,
 * where it is looked at again and again. Flat means that the number of documents does not matter.
 *
 *     npm run build && npm run bench:memory
 *     npm run bench:memory -- --few 100 --many 10000 --seconds 60 --jobs 2
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { article } from './corpus.mjs'

const { values } = parseArgs({
  options: {
    few: { type: 'string', default: '100' },
    many: { type: 'string', default: '10000' },
    words: { type: 'string', default: '500' },
    seconds: { type: 'string', default: '60' },
    jobs: { type: 'string', default: '2' },
    format: { type: 'string', default: 'ndjson' },
  },
})
const program = fileURLToPath(new URL('../bin/assay.js', import.meta.url))
const options = ['--format', values.format, '--jobs', values.jobs, '--no-cache']
const words = Number(values.words)

const [few, many] = [await peakOf(Number(values.few)), await peakOf(Number(values.many))]
print(`${values.few} documents`, few)
print(`${values.many} documents`, many, `× ${(many / few).toFixed(2)}`)
await watchStream(Number(values.seconds))

/** Megabytes, as the kernel counts what was in memory at most (Linux only). */
async function peakOf(count) {
  const folder = mkdtempSync(join(tmpdir(), 'assay-memory-'))
  try {
    for (let index = 0; index < count; index++) writeFileSync(join(folder, `${index}.txt`), article(words, index))
    const child = start(['.'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
    let peak = 0
    while (child.exitCode === null) {
      peak = Math.max(peak, megabytes(child, 'VmHWM') ?? 0)
      await setTimeout(20)
    }
    return peak
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function watchStream(seconds) {
  const child = start(['--input-format', 'ndjson'], { stdio: ['pipe', 'ignore', 'inherit'] })
  let records = 0
  Readable.from(endless())
    .pipe(child.stdin)
    .on('error', () => {})
  for (let at = 0; at < 6; at++) {
    await setTimeout((seconds * 1000) / 6)
    print(`stream, ${records} records`, megabytes(child, 'VmRSS'))
  }
  child.kill()

  function* endless() {
    for (;;) yield `${JSON.stringify({ id: String(records), text: article(words, records++) })}\n`
  }
}

function start(args, more) {
  return spawn(process.execPath, [program, ...args, ...options], more)
}

function megabytes({ pid }, what) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(new RegExp(`${what}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024
  } catch {
    // It has ended.
    return null
  }
}

function print(what, size, more = '') {
  process.stdout.write(`${what.padEnd(28)} ${size.toFixed(0).padStart(5)} MB  ${more}\n`)
}
