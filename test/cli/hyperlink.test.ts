import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addressesBy } from '../../src/cli/hyperlink.js'
import { explain } from '../../src/write/explain.js'
import { paint } from '../../src/write/paint.js'
import { tableWriter } from '../../src/write/table.js'
import { assay, BIN, folder } from '../helper/run.js'
import { LOCKS } from '../write/explain/lock-stages.js'
import { HARBOUR } from '../write/harbour.js'
import { printed } from '../write/printed.js'

const TEXT = 'The bridge cost $5 million.\n'
const PLACE = { line: 3, column: 14 }
/** How a terminal's link begins; group 1 is the address. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: OSC 8 is made of them.
const LINK = /\u001b\]8;;([^\u001b]*)\u001b\\/g

test.for([
  ['file', 'a.txt', (cwd: string) => `file://${cwd}/a.txt`],
  ['vscode', 'sub/b.txt', (cwd: string) => `vscode://file${cwd}/sub/b.txt:3:14`],
  ['x-edit:{path}?l={line}&c={column}&{other}', 'a.txt', (cwd: string) => `x-edit:${cwd}/a.txt?l=3&c=14&{other}`],
  ['file', 'two words, 100% ü.txt', (cwd: string) => `file://${cwd}/two%20words,%20100%25%20%C3%BC.txt`],
  ['file', 'a\u001b]8;;\u0007\n.txt', (cwd: string) => `file://${cwd}/a%1B%5D8;;%07%0A.txt`],
  // No file lies there: a record's id, standard input.
  ['file', 'record-5', () => null],
  ['file', '-', () => null],
  ['file', 'a\0b', () => null],
] as const)('%s for %j', ([kind, doc, expected]) => {
  const names = ['a.txt', 'sub/b.txt', 'two words, 100% ü.txt', 'a\u001b]8;;\u0007\n.txt']
  const cwd = folder(Object.fromEntries(names.map((name) => [name, TEXT])))
  // Terminals are given "%5D" or "]": both are the same address.
  const address = addressesBy(kind, cwd)(doc, PLACE)?.replace(']', '%5D') ?? null
  expect(address).toBe(expected(cwd))
})

test('an address has nothing that a terminal obeys, whatever the pattern', () => {
  const cwd = folder({ 'a.txt': TEXT })
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (more) => {
      const address = addressesBy(`x:{path}${more}`, cwd)('a.txt', PLACE)
      expect(address).toMatch(/^[!-~]*$/)
    }),
  )
})

const addressOf = (doc: string, { line, column }: typeof PLACE) => `x:${doc}:${line}:${column}`

test.for([
  [{ width: 200 }, 'in a column of their own'],
  [{ width: 80 }, 'in the line above and by their lines'],
  [{ width: 40 }, 'above each card'],
  [{ width: 80, whole: true }, 'without wrapping'],
] as const)('with links the table is the same to the eye: %j, %s', ([screen]) => {
  const look = { ...screen, paint: paint(true) }
  const plain = printed(tableWriter('claims', look), HARBOUR)
  const withLinks = printed(tableWriter('claims', { ...look, addressOf }), HARBOUR)
  expect(withLinks.replace(LINK, '')).toBe(plain)
  const addresses = Array.from(withLinks.matchAll(LINK), ([, address]) => address!).filter((address) => address !== '')
  for (const { document } of HARBOUR)
    for (const { evidence } of document.claims) expect(addresses).toContain(addressOf(document.id, evidence))
  // Each link is closed, on its line.
  for (const line of withLinks.split('\n'))
    expect(Array.from(line.matchAll(LINK), ([, address]) => address !== '')).toEqual(
      Array.from({ length: [...line.matchAll(LINK)].length }, (_, at) => at % 2 === 0),
    )
})

test('explain links the place of the sentence', () => {
  const shown = explain(LOCKS, 3, 80, paint(false), addressOf)
  expect(shown).toContain('\u001b]8;;x:notes/locks.txt:3:1\u001b\\notes/locks.txt:3:1\u001b]8;;\u001b\\\n')
  expect(shown.replace(LINK, '')).toBe(explain(LOCKS, 3, 80))
})

test('a pipe and a file get no links', () => {
  const cwd = folder({ 'a.txt': TEXT })
  expect(assay(['figures', 'a.txt', '--hyperlink', 'file', '--color', 'always'], { cwd }).stdout).not.toContain(']8;;')
})

/** The command at a terminal of its own, as script(1) of util-linux makes one. */
function atTerminal(args: readonly string[], cwd: string, env: Record<string, string> = {}): string {
  const command = [process.execPath, BIN, ...args].map((word) => `'${word}'`).join(' ')
  const run = spawnSync('script', ['-qec', command, '/dev/null'], { cwd, env: { PATH: process.env.PATH, ...env } })
  expect(run.status).toBe(0)
  return run.stdout.toString().replaceAll('\r\n', '\n')
}

const hasScript = spawnSync('script', ['--version']).stdout?.toString().includes('util-linux') ?? false

describe.runIf(hasScript)('at a terminal', () => {
  test('places are links with --hyperlink, and only then', () => {
    const cwd = folder({ 'a.txt': TEXT })
    const linked = atTerminal(['figures', 'a.txt', '--hyperlink', 'vscode'], cwd, { TERM: 'xterm' })
    expect(linked).toContain(`\u001b]8;;vscode://file${join(cwd, 'a.txt')}:1:17\u001b\\`)
    expect(atTerminal(['figures', 'a.txt'], cwd, { TERM: 'xterm' })).toBe(linked.replace(LINK, ''))
    expect(atTerminal(['explain', 'a.txt:1', '--hyperlink=file'], cwd, { TERM: 'xterm' })).toContain(
      `\u001b]8;;file://${join(cwd, 'a.txt')}\u001b\\`,
    )
  })

  test('a dumb terminal and --output get none', () => {
    const cwd = folder({ 'a.txt': TEXT })
    const args = ['figures', 'a.txt', '--hyperlink', 'file']
    expect(atTerminal(args, cwd, { TERM: 'dumb' })).not.toContain('\u001b')
    expect(atTerminal([...args, '-o', '/dev/null'], cwd, { TERM: 'xterm' })).toBe('')
  })
})
