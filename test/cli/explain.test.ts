import { expect, test } from 'vitest'
import { assay, folder } from '../helper/run.js'

const TEXT = 'Bridge opens\n\nThe town of Lund paid $5 million for the bridge.\n'

test('the sentence of a line and what was made of it', () => {
  const cwd = folder({ 'a.txt': TEXT })
  const run = assay(['explain', 'a.txt:3'], { cwd })
  expect(run).toMatchObject({ status: 0, stderr: '' })
  expect(run.stdout).toContain('$5 million')
  expect(run.stdout).not.toContain('Bridge opens')
  expect(assay(['explain', 'a.txt:3:9'], { cwd })).toEqual(run)
})

test('standard input, and a file for the answer', () => {
  const cwd = folder({})
  const run = assay(['explain', '-:3'], { cwd, stdin: TEXT })
  expect(run).toMatchObject({ status: 0, stdout: expect.stringContaining('$5 million') })
})

test('colour is asked for as in tables', () => {
  const env = { FORCE_COLOR: '1' }
  expect(assay(['explain', '-:3'], { stdin: TEXT, env }).stdout).toContain('\u001b[')
  expect(assay(['explain', '-:3', '--color', 'never'], { stdin: TEXT, env }).stdout).not.toContain('\u001b[')
})

test.for<[string[], string]>([
  [['gone.txt:3'], 'gone.txt: no such file or folder; check the path [E12]'],
  [['sub:3'], 'sub: is a folder; name a file [E11]'],
  [['a.ndjson:3'], 'a.ndjson: holds many documents; write the text of one to a file, and explain a line of that [E34]'],
  [['a.txt:3', 'b.txt:3'], 'explain takes one FILE:LINE or code, not 2 [E32]'],
  [['a.txt:0'], "'a.txt:0' names no line; write it as FILE:LINE, such as report.txt:12 [E33]"],
  [['a.txt:3', '--json'], 'explain takes no --json [E30]'],
])('explain %j', ([args, message]) => {
  const cwd = folder({ 'a.txt': TEXT, 'sub/b.txt': TEXT, 'a.ndjson': '' })
  expect(assay(['explain', ...args], { cwd })).toEqual({ stdout: '', stderr: `assay: ${message}\n`, status: 2 })
})
