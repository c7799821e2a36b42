/**
 * How much faster the second run over an unchanged folder is than the first, and whether it prints the same.
 *
 *     npm run build && npm run bench:cache
 *     npm run bench:cache -- --documents 200 --format table
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { corpus } from './corpus.mjs'

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '1000' },
    words: { type: 'string', default: '500' },
    format: { type: 'string', default: 'table,json,ndjson,csv' },
  },
})
const program = fileURLToPath(new URL('../bin/assay.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'assay-cache-'))
const articles = join(folder, 'articles')
try {
  mkdirSync(articles)
  for (const [index, text] of corpus(Number(values.documents), Number(values.words), 1).entries())
    writeFileSync(join(articles, `${String(index).padStart(5, '0')}.txt`), text)
  process.stdout.write(`${values.documents} documents of some ${values.words} words, seconds\n`)
  process.stdout.write('format    without    first   second        kept\n')
  for (const format of values.format.split(',')) {
    const [without, first, second] = [['--no-cache'], [], []].map((more) => timed(['.', '--format', format, ...more]))
    if (!first.stdout.equals(without.stdout) || !second.stdout.equals(without.stdout))
      throw new Error(`${format} is not the same from the cache`)
    const kept = /[\d.]+ [KM]iB/.exec(String(timed(['cache', 'clear']).stdout))?.[0]
    const columns = [without, first, second].map(({ seconds }) => seconds.toFixed(2).padStart(9)).join('')
    const times = `× ${(first.seconds / second.seconds).toFixed(1)}`
    process.stdout.write(`${format.padEnd(8)}${columns}   ${kept?.padStart(9)}   ${times}\n`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function timed(args) {
  const env = { PATH: process.env.PATH, XDG_CACHE_HOME: join(folder, 'kept') }
  const start = performance.now()
  const run = spawnSync(process.execPath, [program, ...args], { cwd: articles, env, maxBuffer: 2 ** 30 })
  if (run.status !== 0) throw new Error(String(run.stderr))
  return { seconds: (performance.now() - start) / 1000, stdout: run.stdout }
}
