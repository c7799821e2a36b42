import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { article } from '../../bench/corpus.mjs'
import { assay, BIN, folder } from '../helper/run.js'

const TEXT = 'Nordlicht AG paid $5 million for the harbour of Lisbon.\n'
const ARTICLES = fileURLToPath(new URL('../../fixtures/articles', import.meta.url))

// Writes down the files that a run opens or loads.
const SPY = `
const fs = require('node:fs')
const { Module } = require('node:module')
const files = []
for (const name of ['readFileSync', 'openSync', 'readFile', 'open']) {
  const open = fs[name]
  fs[name] = (path, ...more) => { files.push(String(path)); return open(path, ...more) }
}
const load = Module._load
Module._load = (name, ...more) => { files.push(name); return load(name, ...more) }
process.on('exit', () => { if (require('node:worker_threads').isMainThread) fs.writeFileSync(process.env.SPY_LOG, files.join('\\n')) })
`

/** What the program loads of its own for these arguments, by the last part of its name. */
function loaded(...args: string[]): string[] {
  const cwd = folder({ 'spy.cjs': SPY, 'a.txt': TEXT })
  const log = join(cwd, 'log')
  assay(args, { cwd, env: { NODE_OPTIONS: '--require ./spy.cjs', SPY_LOG: log } })
  const names = readFileSync(log, 'utf8').split('\n')
  return names.filter((name) => /dist|bundle|node_modules|\.bin$/.test(name)).map((name) => name.split('/').at(-1)!)
}

test('promise 31: the version is told without the program, help and wrong usage without the words', () => {
  expect(loaded('--version')).toEqual([])
  const words = 'words.bin'
  for (const args of [
    ['--help'],
    ['-h'],
    ['help', 'figures'],
    ['--jsn'],
    ['figurs'],
    ['explain', 'E12'],
    ['config'],
    ['man'],
  ]) {
    const names = loaded(...args)
    expect(names, args.join(' ')).toContain('assay.js')
    expect(names, args.join(' ')).not.toContain(words)
  }
  expect(loaded('a.txt')).toContain(words)
})

test('promise 31: the memory for a stream is a fraction of its length', async () => {
  const cwd = folder({
    'spy.cjs': `process.on('exit', () => require('node:fs').writeFileSync('memory', String(process.resourceUsage().maxRSS)))`,
  })
  const length = 2_000_000
  const many = 250
  const env = { PATH: process.env.PATH, NODE_OPTIONS: '--require ./spy.cjs' }
  const args = [BIN, 'figures', '--input-format', 'ndjson', '--format', 'ndjson', '--jobs', '1']
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['pipe', 'pipe', 'inherit'] })
  const records = function* () {
    for (let i = 0; i < many; i++) yield `${JSON.stringify({ id: `r${i}`, text: TEXT + ' '.repeat(length) })}\n`
  }
  Readable.from(records()).pipe(child.stdin)
  let rows = ''
  for await (const piece of child.stdout) rows += piece
  expect(rows.trim().split('\n')).toHaveLength(many)
  // In KiB.
  expect(Number(readFileSync(join(cwd, 'memory'), 'utf8')) * 1024).toBeLessThan((many * length) / 1.5)
}, 120_000)

test('promise 32: the output fits the schema that is printed, and less than that does not', () => {
  for (const view of ['claims', 'figures', 'entities', 'times', 'quotes']) {
    const schema = assay(['schema', view])
    expect(schema).toMatchObject({ stderr: '', status: 0 })
    const fits = new Ajv2020({ strict: false }).compile(JSON.parse(schema.stdout))
    const output = JSON.parse(assay([view, '.', '--json'], { cwd: ARTICLES }).stdout)
    expect(output.schema).toMatch(/^\d+\.\d+\.\d+$/)
    expect(fits(output), JSON.stringify(fits.errors)).toBe(true)
    // A field more does no harm, a field less does.
    expect(fits({ ...output, more: 1 })).toBe(true)
    const [{ id, ...document }] = output.documents
    expect(fits({ ...output, documents: [document] })).toBe(false)
  }
})

test.for<[unit: string, slice: (text: string, start: number, end: number) => string]>([
  ['utf16', (text, start, end) => text.slice(start, end)],
  ['codepoint', (text, start, end) => Array.from(text).slice(start, end).join('')],
  ['byte', (text, start, end) => Buffer.from(text).subarray(start, end).toString()],
])('promise 33: offsets by %s slice the text', ([unit, slice]) => {
  const text = '😀 Łódź: it cost $5 million. 👩‍👩‍👧 “Ça coûte $6 million,” Anna Lindqvist said.'
  const stdin = JSON.stringify({ id: 'a', text })
  const args = ['figures', '--input-format', 'ndjson', '--json', '--with-text', '--offsets', unit]
  const [document] = JSON.parse(assay(args, { stdin }).stdout).documents
  expect(document.figures).toHaveLength(2)
  for (const span of document.figures) expect(slice(document.text, span.start, span.end)).toBe(span.text)
  const usual = JSON.parse(assay(args.slice(0, -2), { stdin }).stdout).documents[0]
  expect(usual.figures[0].start === document.figures[0].start).toBe(unit === 'utf16')
})

test('promise 34: Ctrl-C ends the program and its threads and leaves the files as they were', async () => {
  const cwd = folder({
    'rows.csv': 'old',
    'a.txt': TEXT,
    ...Object.fromEntries(['b', 'c', 'd'].map((name, i) => [`${name}.txt`, article(150_000, i)])),
  })
  const before = readdirSync(cwd)
  // In a group of its own, as a shell starts it.
  const args = [BIN, '.', '-o', 'rows.csv', '--jobs', '3', '--no-cache']
  const child = spawn(process.execPath, args, { cwd, detached: true, stdio: 'ignore' })
  while (readdirSync(cwd).length === before.length) await new Promise((resolve) => setTimeout(resolve, 5))
  process.kill(-child.pid!, 'SIGINT')
  expect(await once(child, 'close')).toEqual([null, 'SIGINT'])
  expect(readdirSync(cwd)).toEqual(before)
  expect(readFileSync(join(cwd, 'rows.csv'), 'utf8')).toBe('old')
  expect(() => process.kill(-child.pid!, 0)).toThrow('ESRCH')
})
