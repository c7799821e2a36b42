import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { hasProgram } from './helper/program.js'
import { BIN, folder } from './helper/run.js'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const recipes = Array.from(readme.matchAll(/^([^\n]*)\n\n```sh\n([\s\S]*?)```/gm), ([, title = '', script = '']) => ({
  title,
  script,
}))

/** Those that tell by silence, and that write a file. */
const SILENT = /^diff |-o \S+$/m

test('there are recipes to run', () => {
  expect(recipes.length).toBeGreaterThan(5)
})

test.skipIf(!hasProgram('jq') || !hasProgram('bash')).for(recipes)(
  'README: $title',
  { timeout: 60_000 },
  ({ script }) => {
    const cwd = folder({ 'bin/assay': `#!/bin/sh\nexec '${process.execPath}' '${BIN}' "$@"\n` })
    chmodSync(join(cwd, 'bin/assay'), 0o755)
    cpSync(fileURLToPath(new URL('../fixtures/articles', import.meta.url)), join(cwd, 'articles'), { recursive: true })
    writeFileSync(join(cwd, 'recipe.sh'), `set -o pipefail -o errexit\n${script}`)
    const env = { PATH: `${join(cwd, 'bin')}${delimiter}${process.env.PATH}` }
    const { stdout, stderr, status } = spawnSync('bash', ['--norc', 'recipe.sh'], { cwd, env, encoding: 'utf8' })
    expect(stderr.split('\n').filter((line) => !/^$|^assay: .* \[N\d\d\]$/.test(line))).toEqual([])
    expect(status).toBe(0)
    if (SILENT.test(script)) expect(stdout).toBe('')
    else expect(stdout.trim()).not.toBe('')
    const [, written] = / -o (\S+)$/m.exec(script) ?? []
    if (written !== undefined) {
      expect(existsSync(join(cwd, written))).toBe(true)
      expect(readFileSync(join(cwd, written), 'utf8').split('\n').length).toBeGreaterThan(2)
    }
  },
)
