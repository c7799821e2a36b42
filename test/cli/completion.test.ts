import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.js'
import { bashCompletion } from '../../src/cli/completion/bash.js'
import { fishCompletion } from '../../src/cli/completion/fish.js'
import { zshCompletion } from '../../src/cli/completion/zsh.js'
import { namesOf, OPTIONS } from '../../src/cli/options.js'
import { hasProgram } from '../helper/program.js'
import { assay, folder } from '../helper/run.js'

const SCRIPTS = [
  ['bash', bashCompletion()],
  ['zsh', zshCompletion()],
  ['fish', fishCompletion()],
] as const

test.for(SCRIPTS)('%s: every command, option and value is in its script', ([shell, script]) => {
  const words = new Set(script.split(/[\s'(){}[\]|,=:+;]+/))
  const expected = [
    ...COMMANDS.flatMap(({ name, words: taken = [] }) => [name, ...taken]),
    ...OPTIONS.flatMap(({ values = [] }) => values),
    ...OPTIONS.flatMap(namesOf).map((name) => (shell === 'fish' ? name.replace(/^-+/, '') : name)),
  ]
  expect(expected.filter((word) => !words.has(word))).toEqual([])
})

test.for(SCRIPTS)('assay completion %s prints it', ([shell, script]) => {
  expect(assay(['completion', shell])).toEqual({ stdout: script, stderr: '', status: 0 })
})

test.for(SCRIPTS.map((row) => [...row, hasProgram(row[0])] as const))('%s finds no fault in it', (row, { skip }) => {
  const [shell, script, isThere] = row
  if (!isThere) skip()
  const cwd = folder({ script })
  const { stdout, stderr, status } = spawnSync(shell, ['-n', 'script'], { cwd, encoding: 'utf8' })
  expect({ stdout, stderr, status }).toEqual({ stdout: '', stderr: '', status: 0 })
})

/** What bash offers for a line with the cursor at its end, words parted as bash parts them. */
function offered(line: string, cwd: string): string[] {
  const words = line.split(/(=)| /).filter((word) => word !== undefined)
  const script = `source ./script; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _assay; printf '%s\\n' "\${COMPREPLY[@]}"`
  const args = ['--norc', '-c', script, 'bash', ...words.filter((word, at) => word !== '' || at === words.length - 1)]
  return execFileSync('bash', args, { cwd, encoding: 'utf8' })
    .split('\n')
    .slice(0, -1)
    .filter((word) => word !== '')
}

test.skipIf(!hasProgram('bash')).for<[string, string[]]>([
  ['assay qu', ['quotes']],
  ['assay figures --format c', ['csv']],
  ['assay --format=c', ['csv']],
  ['assay --format=', ['table', 'json', 'ndjson', 'csv', 'tsv', 'markdown', 'line', 'sarif']],
  ['assay --color al', ['always']],
  ['assay --inp', ['--input-format']],
  ['assay --no-', ['--no-csv-guard', '--no-wrap', '--no-ignore', '--no-cache']],
  ['assay explain --fo', []],
  ['assay explain --inp', ['--input-format']],
  ['assay --json explain --da', ['--date']],
  ['assay completion ', ['bash', 'zsh', 'fish']],
  ['assay completion f', ['fish']],
  ['assay help ti', ['times']],
  ['assay art', ['articles']],
  ['assay figures a', ['a b.txt', 'articles']],
  ['assay figures figu', []],
  ['assay --jobs 1', []],
  // Paths after -o are left to bash itself.
  ['assay -o art', []],
])('bash offers for "%s": %j', ([line, words]) => {
  const cwd = folder({ script: bashCompletion(), 'a b.txt': '', 'articles/c.txt': '' })
  expect(offered(line, cwd).sort()).toEqual([...words].sort())
})

// A script that is loaded must not look at anything but itself.
test.skipIf(!hasProgram('bash'))('bash loads it as the help says', () => {
  const bin = folder({ assay: '' })
  const line = `assay() { cat ${join(bin, 'script')}; }; source <(assay completion bash); complete -p assay`
  execFileSync('sh', ['-c', 'cat > script'], { cwd: bin, input: bashCompletion() })
  expect(execFileSync('bash', ['--norc', '-c', line], { encoding: 'utf8' })).toBe(
    'complete -o default -F _assay assay\n',
  )
})
