import { spawnSync } from 'node:child_process'
import { BIN } from './run.js'

/** util-linux's script(1) runs a command on a terminal of its own; elsewhere it takes other options. */
export const hasTerminals = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0

/** What a line of shell, in which "assay" is the built program, writes to a terminal. */
export function atTerminal(line: string, cwd: string, env: Readonly<Record<string, string>> = {}): string {
  const script = `assay() { '${process.execPath}' '${BIN}' "$@"; }; ${line}`
  const { stdout } = spawnSync('script', ['-qec', script, '/dev/null'], {
    cwd,
    env: { PATH: process.env.PATH, SHELL: '/bin/sh', TERM: 'xterm-256color', ...env },
    encoding: 'utf8',
  })
  return stdout.replaceAll('\r\n', '\n')
}
