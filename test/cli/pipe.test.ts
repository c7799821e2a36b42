import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { assay, BIN, folder } from '../helper/run.js'

const RECORD = `${JSON.stringify({ id: 'one', text: 'The bridge cost $5 million.' })}\n`
const NDJSON = ['figures', '--input-format', 'ndjson', '--format', 'ndjson']

test('a closed pipe ends the run quietly', () => {
  const cwd = folder({ 'many.ndjson': RECORD.repeat(3000) })
  const script = 'set -o pipefail; "$0" "$@" | head -1'
  const args = ['-c', script, process.execPath, BIN, 'figures', 'many.ndjson', '--format', 'ndjson']
  // Anything on standard error would be in the message of a failure.
  expect(JSON.parse(execFileSync('bash', args, { cwd, encoding: 'utf8' }))).toMatchObject({ doc: 'one' })
})

test('a large output arrives whole', () => {
  const { stdout, status } = assay(NDJSON, { stdin: RECORD.repeat(20_000) })
  expect(status).toBe(0)
  expect(stdout.split('\n')).toHaveLength(20_001)
  expect(stdout.length).toBeGreaterThan(3_000_000)
}, 60_000)

test.for(['ndjson', 'json', 'csv', 'tsv', 'markdown'])(
  '3 MB of %s arrive whole, however slowly they are read',
  (format) => {
    // A long name makes much output of few documents.
    const cwd = folder({ 'many.ndjson': RECORD.replace('one', 'one'.padEnd(2000, '-')).repeat(1600) })
    const command = `"$0" "$@" --format ${format}`
    const script = `set -o pipefail; ${command} -o whole && ${command} | (sleep 0.2; cat) | cmp - whole && wc -c < whole`
    const size = execFileSync('bash', ['--norc', '-c', script, process.execPath, BIN, 'figures', 'many.ndjson'], {
      cwd,
    })
    expect(Number(size)).toBeGreaterThan(3_000_000)
  },
)

test.for(['ndjson', 'json', 'csv', 'tsv', 'markdown', 'table'])(
  'head of %s: no word on standard error, status 0',
  (format) => {
    const cwd = folder({ 'many.ndjson': RECORD.repeat(20_000) })
    const script = `"$0" "$@" 2> said | head -c 1000 > /dev/null; echo \${PIPESTATUS[0]}; cat said`
    const args = ['figures', 'many.ndjson', '--format', format]
    expect(
      execFileSync('bash', ['--norc', '-c', script, process.execPath, BIN, ...args], { cwd, encoding: 'utf8' }),
    ).toBe('0\n')
  },
)

test('a line of ndjson is answered before the next one comes', async () => {
  const child = spawn(process.execPath, [BIN, ...NDJSON], { stdio: ['pipe', 'pipe', 'inherit'] })
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  for (const id of ['a', 'b']) {
    child.stdin.write(RECORD.replace('one', id))
    expect(JSON.parse((await answers.next()).value ?? '')).toMatchObject({ doc: id })
  }
  child.stdin.end()
  expect(await once(child, 'close')).toEqual([0, null])
}, 30_000)

test('a very long line is simply read', () => {
  const stdin = `${JSON.stringify({ id: 'long', text: `It cost $5.\n${' '.repeat(20_000_000)}` })}\n${RECORD}`
  const lines = assay(NDJSON, { stdin }).stdout.trim().split('\n')
  expect(lines.map((line) => JSON.parse(line).doc)).toEqual(['long', 'one'])
}, 60_000)
