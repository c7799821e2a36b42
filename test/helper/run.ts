import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, vi } from 'vitest'
import { fitsSchema } from './fits-schema.js'

// Each run starts a program, and a busy machine takes a second for it.
vi.setConfig({ testTimeout: 60_000 })

/** The program as it is shipped. */
export const BIN = fileURLToPath(new URL('../../bin/assay.js', import.meta.url))

export interface Run {
  readonly stdout: string
  readonly stderr: string
  readonly status: number | null
}

/** Runs the built program and waits for its end. Colour and width come from `env` alone, never from who runs the tests. */
export function assay(
  args: readonly string[],
  { cwd, stdin = '', env = {} }: { cwd?: string; stdin?: string | Uint8Array; env?: Record<string, string> } = {},
): Run {
  const { stdout, stderr, status } = spawnSync(process.execPath, [BIN, ...args], {
    cwd,
    input: stdin,
    env: { PATH: process.env.PATH, ...env },
    maxBuffer: 2 ** 30,
  })
  const run = { stdout: stdout.toString(), stderr: stderr.toString(), status }
  // No test can print an invalid row unseen.
  if (status !== null) fitsSchema(args, run.stdout)
  // Every message ends in its code; what --verbose tells is none.
  const isVerbose = args.some((word) => word === '-v' || word === '--verbose')
  if (!isVerbose) expect(run.stderr.split('\n').filter((line) => UNCODED.test(line))).toEqual([])
  return run
}

const UNCODED = /^assay: (?!.* \[[EN]\d\d\]$)/

/** A fresh folder with these files, gone when the test ends. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = mkdtempSync(join(tmpdir(), 'assay-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(path, dirname(name)), { recursive: true })
    writeFileSync(join(path, name), content)
  }
  return path
}
