import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test, vi } from 'vitest'

vi.setConfig({ testTimeout: 60_000 })

const root = fileURLToPath(new URL('../..', import.meta.url))
const copy = mkdtempSync(join(tmpdir(), 'assay-start-'))
const bundle = join(copy, 'dist/bundle')
afterAll(() => rmSync(copy, { recursive: true, force: true }))
for (const path of ['bin', 'dist/bundle', 'dist/data', 'package.json'])
  cpSync(join(root, path), join(copy, path), { recursive: true })

const frozen = join(bundle, readdirSync(bundle).find((name) => name.endsWith('.cache')) ?? 'none')
const bytes = readFileSync(frozen)
const source = readFileSync(join(bundle, 'assay.js'))
const TEXT = 'Harwick Mills bought 40 looms from Tessera Ltd. for $3 million in 2021.\n'

/** The copied program, with what the engine says of the frozen form. */
function run(...flags: string[]): { stdout: string; status: number | null; isFrozen: string } {
  const env = { PATH: process.env.PATH }
  const load = `require('${copy}/bin/load.js').load('${bundle}/assay.js').isFrozen`
  const { stdout, status } = spawnSync(process.execPath, [...flags, join(copy, 'bin/assay.js'), '--no-cache'], {
    input: TEXT,
    env,
    encoding: 'utf8',
  })
  const isFrozen = spawnSync(process.execPath, [...flags, '-p', load], { env, encoding: 'utf8' }).stdout.trim()
  return { stdout, status, isFrozen }
}

describe('the program starts, and prints the same,', () => {
  const usual = run()

  test('from what was compiled when it was built', () => {
    expect(usual).toMatchObject({ status: 0, isFrozen: 'true' })
    expect(usual.stdout).toContain('Harwick Mills')
  })

  test.for<[string, () => void]>([
    ['where that was damaged in the middle', () => writeFileSync(frozen, damaged(bytes, bytes.length >> 1))],
    ['where its head was damaged', () => writeFileSync(frozen, damaged(bytes, 8))],
    ['where it was cut off', () => truncateSync(frozen, 100_000)],
    ['where it is empty', () => truncateSync(frozen, 0)],
    ['where there is none for this Node', () => rmSync(frozen)],
    [
      'where the bundle was changed, but not its length',
      () => writeFileSync(join(bundle, 'assay.js'), source.toString('latin1').replace('`Module`', '"Module"')),
    ],
  ])('%s', ([, spoil]) => {
    writeFileSync(frozen, bytes)
    spoil()
    expect(run()).toEqual({ ...usual, isFrozen: 'false' })
    writeFileSync(join(bundle, 'assay.js'), source)
  })

  test('under flags that the engine does not take it with', () => {
    writeFileSync(frozen, bytes)
    expect(run('--stack-size=900')).toEqual({ ...usual, isFrozen: 'false' })
  })
})

function damaged(whole: Uint8Array, at: number): Uint8Array {
  const spoilt = Uint8Array.from(whole)
  for (let i = at; i < at + 64; i++) spoilt[i] = spoilt[i]! ^ 0x5a
  return spoilt
}
