import { expect, test } from 'vitest'
import type { Change } from '../../src/model.js'
import { assay, folder } from '../helper/run.js'

const FILES = {
  'old.txt': 'Nordlicht AG owns 34% of Oakham plc.\n\nIt plans to build 12 ships. It paid $3 million for Sund.\n',
  'new.txt': 'Nordlicht AG holds 29 percent of Oakham plc.\n\nIt built 12 ships. It paid $3 million for Sund.\n',
  'same.txt':
    'Nordlicht AG holds 34 percent of Oakham plc.\n\nIt plans to build 12 ships. It paid $3 million for Sund.\n',
}

const changes = (stdout: string): Change[] => JSON.parse(stdout).changes

test('what two versions tell otherwise, with status 1', () => {
  const run = assay(['diff', 'old.txt', 'new.txt', '--json'], { cwd: folder(FILES) })
  expect(run).toMatchObject({ stderr: '', status: 1 })
  expect(changes(run.stdout)).toMatchObject([
    { kind: 'value', subject: 'Nordlicht', before: { figure: { value: 34 } }, after: { figure: { value: 29 } } },
    { kind: 'certainty', before: { factuality: 'planned' }, after: { factuality: 'asserted' } },
  ])
})

test('what is only worded anew is no change', () => {
  expect(assay(['diff', 'old.txt', 'same.txt'], { cwd: folder(FILES) })).toEqual({
    stdout: '',
    stderr: 'assay: no changes in 1 document [N01]\n',
    status: 0,
  })
})

test('two folders', () => {
  const cwd = folder({
    'a/x.txt': FILES['old.txt'],
    'a/y.txt': 'Kelmar AG employs 300 people.\n',
    'b/x.txt': FILES['new.txt'],
  })
  const { stdout, status } = assay(['diff', 'a', 'b', '--format', 'ndjson'], { cwd })
  const kinds = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).kind)
  expect({ kinds, status }).toEqual({ kinds: ['value', 'certainty', 'removed'], status: 1 })
})

test.for(['table', 'csv', 'tsv', 'markdown', 'ndjson', 'json'])('diff as %s', (format) => {
  const { stdout, stderr, status } = assay(['diff', 'old.txt', 'new.txt', '--format', format], { cwd: folder(FILES) })
  expect({ stderr, status }).toEqual({ stderr: '', status: 1 })
  for (const word of ['Nordlicht', '34', '29', 'planned']) expect(stdout).toContain(word)
})

test('--exit-zero is for who only wants to see', () => {
  const cwd = folder(FILES)
  const { stdout } = assay(['diff', 'old.txt', 'new.txt'], { cwd })
  expect(assay(['diff', 'old.txt', 'new.txt', '--exit-zero'], { cwd })).toEqual({ stdout, stderr: '', status: 0 })
})

test('one version from standard input', () => {
  const cwd = folder(FILES)
  const run = assay(['diff', 'old.txt', '-', '--json'], { cwd, stdin: FILES['new.txt'] })
  expect(run.status).toBe(1)
  expect(changes(run.stdout)[0]?.after?.support[0]?.doc).toBe('-')
})

test.for<readonly [readonly string[], string]>([
  [[], 'diff needs an OLD and a NEW version, such as assay diff draft.md report.txt [E31]'],
  [['old.txt'], 'diff needs an OLD and a NEW version, such as assay diff draft.md report.txt [E31]'],
  [['old.txt', 'new.txt', 'same.txt'], 'diff takes two files or folders, not 3 [E32]'],
  [['none.txt', 'new.txt'], 'none.txt: no such file or folder; check the path [E12]'],
  [['old.txt', 'new.txt', '--files-from', 'x'], 'diff takes no --files-from [E30]'],
  [['-', '-'], "'-' is given twice; standard input is read once [E29]"],
])('diff %o: %s', ([args, message]) => {
  expect(assay(['diff', ...args], { cwd: folder(FILES) })).toEqual({
    stdout: '',
    stderr: `assay: ${message}\n`,
    status: 2,
  })
})

test('a new version that cannot be read changes nothing', () => {
  expect(assay(['diff', 'old.txt', 'none.txt'], { cwd: folder(FILES) })).toEqual({
    stdout: '',
    stderr: 'assay: none.txt: no such file or folder; check the path [E12]\n',
    status: 2,
  })
})
