import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished, vi } from 'vitest'

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
  return { stdout: stdout.toString(), stderr: stderr.toString(), status }
}

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
