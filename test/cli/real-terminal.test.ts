import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { BIN, folder } from '../helper/run.js'

/** util-linux's script(1) runs a command on a terminal of its own; elsewhere it takes other options. */
const hasTerminals = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0

/** What the program writes to a terminal. */
function shown(args: string, env: Readonly<Record<string, string>>): string {
  const cwd = folder({ 'a.txt': 'The bridge cost $5 million.\n' })
  const { stdout, status } = spawnSync('script', ['-qec', `'${process.execPath}' '${BIN}' ${args}`, '/dev/null'], {
    cwd,
    env: { PATH: process.env.PATH, SHELL: '/bin/sh', TERM: 'xterm-256color', ...env },
    encoding: 'utf8',
    timeout: 50_000,
  })
  expect(status).toBe(0)
  return stdout
}

test.skipIf(!hasTerminals).for<[args: string, env: Record<string, string>, coloured: boolean]>([
  ['figures a.txt', {}, true],
  ['figures a.txt', { NO_COLOR: '' }, true],
  ['figures a.txt', { NO_COLOR: '1' }, false],
  ['figures a.txt', { TERM: 'dumb' }, false],
  ['figures a.txt', { TERM: 'dumb', FORCE_COLOR: '1' }, true],
  ['figures a.txt', { FORCE_COLOR: '0' }, false],
  ['figures a.txt --color never', { FORCE_COLOR: '1' }, false],
  ['figures a.txt --color always', { NO_COLOR: '1' }, true],
  ['figures a.txt --json', {}, false],
  ['figures a.txt --format csv --color always', {}, false],
  ['figures a.txt | cat', {}, false],
])('on a terminal, "%s" with %j has colour: %s', ([args, env, coloured]) => {
  const output = shown(args, env)
  expect(output).toContain('million')
  expect(output.includes('\u001b[')).toBe(coloured)
})

test.skipIf(!hasTerminals)('on a terminal, without colour the table says the same', () => {
  const plain = shown('figures a.txt', { NO_COLOR: '1' })
  const coloured = shown('figures a.txt', {})
  expect(
    coloured
      .split('\u001b[')
      .map((piece, i) => (i === 0 ? piece : piece.replace(/^[\d;]*m/, '')))
      .join(''),
  ).toBe(plain)
})
