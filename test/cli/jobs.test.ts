import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { article, corpus } from '../../bench/corpus.mjs'
import { assay, BIN, folder } from '../helper/run.js'

/** Enough for threads to be started, with a long text among them and files that cannot be read. */
function articles(): Record<string, string | Uint8Array> {
  const texts = corpus(16, 500, 11).map((text, index) => [`${String(index).padStart(2, '0')}.txt`, text] as const)
  return {
    ...Object.fromEntries(texts),
    '05-long.md': article(6_000, 3),
    '07-latin.txt': Buffer.from('The café sold 5,000 cakes in 2019.\n', 'latin1'),
    '09-binary.txt': Buffer.from([0, 1, 2, 3, 0]),
  }
}

test.for(['table', 'json', 'ndjson', 'csv', 'tsv', 'markdown'])(
  '%s is the same for any number of jobs',
  { timeout: 120_000 },
  (format) => {
    const cwd = folder(articles())
    const args = ['07-latin.txt', 'missing.txt', '.', 'missing-too.txt', '--format', format, '--jobs']
    const [one, ...others] = ['1', '2', '5'].map((jobs) => assay([...args, jobs], { cwd }))
    expect(one!.status).toBe(2)
    expect(one!.stdout.length).toBeGreaterThan(30_000)
    // Also what is told is told in the order of the input.
    expect(one!.stderr).toMatch(/07-latin.*\n.*missing\.txt.*\n(?:.*\n)*.*missing-too/)
    for (const other of others) expect(other).toEqual(one)
  },
)

test('the threads are there', () => {
  const told = assay(['.', '--jobs', '3', '-v'], { cwd: folder(articles()) }).stderr
  expect(told).toContain('05-long.md: ')
  expect(told).not.toContain('threads')
})

test('records of a stream come in their order, each bad line in its place', () => {
  const lines = corpus(60, 300, 5).map((text, index) => JSON.stringify({ id: `r${index}`, text }))
  lines.splice(20, 0, '{ bad')
  const args = ['quotes', '--input-format', 'ndjson', '--format', 'ndjson', '--jobs']
  const [one, three] = ['1', '3'].map((jobs) => assay([...args, jobs], { stdin: `${lines.join('\n')}\n` }))
  expect(three).toEqual(one)
  const docs = one!.stdout
    .trim()
    .split('\n')
    .map((line) => Number(JSON.parse(line).doc.slice(1)))
  expect(docs).toEqual([...docs].sort((a, b) => a - b))
  expect(one!.stderr).toMatch(/-:21: /)
}, 120_000)

test.for(['table', 'json', 'ndjson', 'csv', 'markdown'])(
  '%s: a closed pipe ends the run quietly, threads and all',
  { timeout: 120_000 },
  async (format) => {
    const cwd = folder(articles())
    const child = spawn(
      'bash',
      [
        '-c',
        'set -o pipefail; "$0" "$@" | head -c 1 > first',
        process.execPath,
        BIN,
        '.',
        '--jobs',
        '3',
        '--format',
        format,
      ],
      { cwd },
    )
    let told = ''
    child.stderr.on('data', (chunk) => {
      told += chunk
    })
    expect(await once(child, 'close')).toEqual([0, null])
    expect(told).not.toMatch(/EPIPE|at /)
  },
)

test.for(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s ends all threads and leaves nothing half-written',
  { timeout: 120_000 },
  async (signal) => {
    const cwd = folder({ 'long.txt': article(200_000, 8), 'short.txt': 'It cost $5 million.\n' })
    const args = [BIN, 'short.txt', 'long.txt', '-o', 'rows.ndjson', '--jobs', '2']
    const child = spawn(process.execPath, args, { cwd, stdio: 'ignore' })
    while (!existsSync(join(cwd, `rows.ndjson.${child.pid}.part`)))
      await new Promise((resolve) => setTimeout(resolve, 5))
    child.kill(signal)
    // The signal itself: a shell shows it as 128 and its number, 130 for the first.
    expect(await once(child, 'close')).toEqual([null, signal])
    expect(readdirSync(cwd).sort()).toEqual(['long.txt', 'short.txt'])
  },
)

test('input that is still to come keeps nobody waiting when the reader has gone', async () => {
  const script = '"$0" "$@" --input-format ndjson --format ndjson figures | head -1'
  const child = spawn('bash', ['-c', script, process.execPath, BIN], { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = once(child, 'close')
  const record = `${JSON.stringify({ id: 'a', text: 'It cost $5 million.' })}\n`
  child.stdin.on('error', () => {})
  // The input stays open; only what is printed meets the closed pipe.
  const more = setInterval(() => child.stdin.write(record), 50)
  expect(await ended).toEqual([0, null])
  clearInterval(more)
})

test('a wrong number of jobs is a usage error', () => {
  expect(assay(['--jobs', '0'], { stdin: '' })).toMatchObject({ status: 2, stdout: '' })
})
