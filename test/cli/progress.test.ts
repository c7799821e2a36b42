import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { corpus } from '../../bench/corpus.mjs'
import { assay, BIN, folder } from '../helper/run.js'

const hasPython = spawnSync('python3', ['-c', 'import pty']).status === 0

/** What a terminal shows that stands for standard error, and what standard output gets. */
function atTerminal(args: readonly string[], cwd: string): { shown: string; stdout: string } {
  // The terminal is for standard error alone.
  const script = `
import os, pty, subprocess, sys
terminal, theirs = pty.openpty()
child = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL, stdout=open('out', 'wb'), stderr=theirs)
os.close(theirs)
shown = b''
while True:
    try: piece = os.read(terminal, 65536)
    except OSError: break
    if not piece: break
    shown += piece
child.wait()
sys.stdout.buffer.write(shown)
`
  const env = { PATH: process.env.PATH, TERM: 'xterm' }
  const { stdout: shown } = spawnSync('python3', ['-c', script, process.execPath, BIN, ...args], {
    cwd,
    env,
    maxBuffer: 2 ** 30,
  })
  const stdout = spawnSync('cat', ['out'], { cwd, maxBuffer: 2 ** 30 }).stdout
  return { shown: String(shown), stdout: String(stdout) }
}

/** Some seconds of work on any machine. */
function articles(): string {
  const texts = corpus(600, 500, 21).map((text, index) => [`${String(index).padStart(3, '0')}.txt`, text] as const)
  return folder(Object.fromEntries(texts))
}

test.runIf(hasPython)(
  'a long run shows on a terminal how far it is, and leaves nothing of that behind',
  () => {
    const cwd = articles()
    const args = ['figures', '.', '--format', 'csv', '--no-cache']
    const { shown, stdout } = atTerminal(args, cwd)
    expect(shown).toMatch(/\d+ of 600 documents/)
    // Back to the start of the line, and the rest of it erased.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what terminals obey begins with one
    expect(shown).toMatch(/\u001b\[(?:1G|0G)\u001b\[(?:0K|K|2K|0J|J)[^a-z]*$/)
    expect(stdout).toBe(assay(args, { cwd }).stdout)
    expect(atTerminal([...args, '--quiet'], cwd).shown).toBe('')
  },
  240_000,
)

test.runIf(hasPython)('a short run shows nothing', () => {
  const cwd = folder({ 'a.txt': 'It cost $5.\n' })
  expect(atTerminal(['figures', 'a.txt'], cwd).shown).toBe('')
})

test('in a pipe there is no progress', () => {
  const cwd = articles()
  expect(assay(['figures', '.', '--format', 'csv'], { cwd }).stderr).toBe('')
}, 120_000)
