import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { constants, createGzip, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { assay, BIN, folder } from '../helper/run.js'

const TEXT = 'The bridge cost $5 million.\n'
const RECORDS = '{"id":"one","text":"It cost $5."}\n{"text":"It cost $7."}\n'

const docsOf = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).doc)
const figures = (args: string[], cwd: string, stdin?: Uint8Array) =>
  assay(['figures', ...args, '--format', 'ndjson'], { cwd, ...(stdin === undefined ? {} : { stdin }) })

test('a packed file gives what the file gives, under its own name', () => {
  const cwd = folder({ 'a.txt': TEXT, 'b.txt.gz': gzipSync(TEXT) })
  const plain = figures(['a.txt'], cwd)
  expect(figures(['b.txt.gz'], cwd)).toEqual({ ...plain, stdout: plain.stdout.replace('"a.txt"', '"b.txt.gz"') })
})

test('in folders packed articles are found by the name within', () => {
  const packed = gzipSync(TEXT)
  const cwd = folder({ 'a.txt.gz': packed, 'B.MD.GZ': packed, 'c.csv.gz': packed, 'd.gz': packed, 'e.txt': TEXT })
  expect(docsOf(figures(['.'], cwd).stdout)).toEqual(['B.MD.GZ', 'a.txt.gz', 'e.txt'])
  expect(docsOf(figures(['.', '--ext', 'csv'], cwd).stdout)).toEqual(['c.csv.gz'])
})

test('the name within says the format', () => {
  const cwd = folder({ 'a.md.gz': gzipSync('It cost **$5**.'), 'b.ndjson.gz': gzipSync(RECORDS) })
  const { stdout } = assay(['a.md.gz', '--json', '--with-text', '--all'], { cwd })
  expect(JSON.parse(stdout).documents[0].claims[0].figures[0].text).toBe('$5')
  expect(docsOf(figures(['b.ndjson.gz'], cwd).stdout)).toEqual(['one', 'b.ndjson.gz:2'])
})

test('all members of a file are read', () => {
  const cwd = folder({
    'a.txt.gz': Buffer.concat([gzipSync('It cost $5.\n\n'), gzipSync(''), gzipSync('It cost $7.\n')]),
    'b.ndjson.gz': Buffer.concat(
      RECORDS.trim()
        .split('\n')
        .map((line) => gzipSync(`${line}\n`)),
    ),
  })
  expect(docsOf(figures(['.', 'b.ndjson.gz'], cwd).stdout)).toEqual(['a.txt.gz', 'a.txt.gz', 'one', 'b.ndjson.gz:2'])
})

test('what is gzip by its bytes is read whatever its name, on standard input too', () => {
  const cwd = folder({ 'a.txt': gzipSync(TEXT), 'b.ndjson': gzipSync(RECORDS) })
  expect(docsOf(figures(['a.txt', 'b.ndjson'], cwd).stdout)).toEqual(['a.txt', 'one', 'b.ndjson:2'])
  expect(docsOf(figures(['-'], cwd, gzipSync(TEXT)).stdout)).toEqual(['-'])
  expect(docsOf(figures(['--input-format', 'ndjson'], cwd, gzipSync(RECORDS)).stdout)).toEqual(['one', '-:2'])
})

test('a damaged file is named and the rest is read', () => {
  const whole = gzipSync(TEXT.repeat(50))
  const cwd = folder({
    'a.txt.gz': whole.subarray(0, -9),
    'b.txt.gz': TEXT,
    'c.txt.gz': whole.with(20, 0xff),
    'd.txt': TEXT,
  })
  const run = figures(['.'], cwd)
  expect(docsOf(run.stdout)).toEqual(['d.txt'])
  expect(run.status).toBe(2)
  expect(run.stderr.split('\n')).toEqual([
    'assay: ./a.txt.gz: the gzip data is cut off; fetch or pack it again [E53]',
    expect.stringMatching(/^assay: \.\/b\.txt\.gz: the gzip data is damaged or none; .*drop \.gz.* \[E53\]$/),
    expect.stringMatching(/^assay: \.\/c\.txt\.gz: the gzip data is damaged or none; /),
    '',
  ])
})

test('the records before a damage are kept', () => {
  const cut = gzipSync(RECORDS.repeat(3000), { level: constants.Z_NO_COMPRESSION }).subarray(0, 70_000)
  const run = figures(['a.ndjson.gz'], folder({ 'a.ndjson.gz': cut }))
  expect(run).toMatchObject({ status: 2, stderr: expect.stringContaining('a.ndjson.gz: the gzip data is cut off') })
  expect(docsOf(run.stdout).length).toBeGreaterThan(1000)
})

test('binary data stays binary when it is packed', () => {
  const cwd = folder({ 'a.txt.gz': gzipSync(Buffer.from([0, 1, 2, 0, 255, 0])) })
  expect(figures(['a.txt.gz'], cwd)).toMatchObject({ status: 2, stderr: expect.stringContaining('[E50]') })
  expect(figures(['.'], cwd)).toMatchObject({ status: 0, stderr: expect.stringContaining('1 binary file skipped') })
})

test('a packed file of no bytes, and one without any content, are empty documents', () => {
  const cwd = folder({ 'a.txt.gz': gzipSync(''), 'b.txt.gz': '' })
  const run = assay(['figures', '.', '--json'], { cwd })
  expect(run.status).toBe(0)
  expect(JSON.parse(run.stdout).documents).toEqual([
    { id: 'a.txt.gz', figures: [] },
    { id: 'b.txt.gz', figures: [] },
  ])
})

test('packed ndjson is answered as it arrives', async () => {
  const child = spawn(process.execPath, [BIN, 'figures', '--input-format', 'ndjson', '--format', 'ndjson'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const gzip = createGzip()
  gzip.pipe(child.stdin)
  for (const id of ['a', 'b']) {
    gzip.write(`${JSON.stringify({ id, text: TEXT })}\n`)
    gzip.flush(constants.Z_SYNC_FLUSH)
    expect(JSON.parse((await answers.next()).value ?? '')).toMatchObject({ doc: id })
  }
  gzip.end()
  expect((await answers.next()).done).toBe(true)
})
