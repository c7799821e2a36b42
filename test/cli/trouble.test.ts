import { chmodSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { assay, folder } from '../helper/run.js'

const TEXT = 'The bridge cost $5 million.\n'

test('a missing file is named and the rest is read', () => {
  const cwd = folder({ 'a.txt': TEXT })
  const run = assay(['figures', 'gone.txt', 'a.txt', '--format', 'ndjson'], { cwd })
  expect(run).toMatchObject({ status: 2, stderr: 'assay: gone.txt: no such file or folder; check the path [E12]\n' })
  expect(JSON.parse(run.stdout)).toMatchObject({ doc: 'a.txt' })
})

test('a link that leads nowhere is named as it lies in its folder', () => {
  const cwd = folder({ 'b.txt': TEXT })
  symlinkSync('nowhere', join(cwd, 'a.txt'))
  const run = assay(['figures', '.', '--json'], { cwd })
  expect(run).toMatchObject({ status: 2, stderr: 'assay: ./a.txt: no such file or folder; check the path [E12]\n' })
  expect(JSON.parse(run.stdout).documents).toHaveLength(1)
})

// The superuser may read everything.
test.skipIf(process.getuid?.() === 0)('a file without read permission is named', () => {
  const cwd = folder({ 'a.txt': TEXT })
  chmodSync(join(cwd, 'a.txt'), 0)
  expect(assay(['figures', 'a.txt'], { cwd })).toEqual({
    stdout: '',
    stderr: 'assay: a.txt: permission denied; change its permissions or leave it out [E10]\n',
    status: 2,
  })
})

test('a line that is no record is named with its number, and the others keep their order', () => {
  const stdin = '{"id":"one","text":"It cost $5."}\nnonsense\n\n{"id":"two"}\n{"id":"three","text":"It cost $7."}'
  const run = assay(['figures', '--input-format', 'ndjson', '--format', 'ndjson', '-'], { stdin })
  expect(run.status).toBe(2)
  expect(run.stderr.split('\n')).toEqual([
    expect.stringMatching(/^assay: -:2: not JSON/),
    expect.stringMatching(/^assay: -:4: no "text"; .*write one object a line: .* \[E51\]$/),
    '',
  ])
  expect(
    run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).doc),
  ).toEqual(['one', 'three'])
})

test('binary data in a folder is skipped with a note, and is an error where it is named', () => {
  const cwd = folder({ 'a.txt': TEXT, 'b.txt': new Uint8Array([0, 1, 2, 0, 255, 0]) })
  const run = assay(['figures', '.', '--json'], { cwd })
  expect(run).toMatchObject({ status: 0, stderr: 'assay: 1 binary file skipped; -v names them [N05]\n' })
  expect(JSON.parse(run.stdout).documents).toHaveLength(1)
  expect(assay(['figures', 'b.txt'], { cwd })).toMatchObject({ status: 2, stdout: '' })
})

test('a guess at the encoding is told once, and is no failure', () => {
  const cwd = folder({ 'a.txt': Buffer.from('The caf\xe9 cost $5 million.\n', 'latin1') })
  expect(assay(['figures', 'a.txt', '--format', 'ndjson'], { cwd })).toMatchObject({
    status: 0,
    stderr:
      'assay: a.txt: read as windows-1252, which is a guess; name the right one with --encoding if letters look wrong [N02]\n',
  })
})

test('an empty file is a valid input with a note', () => {
  const cwd = folder({ 'a.txt': '' })
  const run = assay(['figures', 'a.txt', '--json'], { cwd })
  expect(JSON.parse(run.stdout)).toMatchObject({ documents: [{ id: 'a.txt', figures: [] }] })
  expect(run).toMatchObject({
    status: 0,
    stderr: 'assay: a.txt: empty, so there is nothing to find in it [N03]\nassay: no figures in 1 document [N01]\n',
  })
})

test('a folder without articles says what it looked for', () => {
  const cwd = folder({ 'empty/.keep': '' })
  expect(assay(['empty', '--json'], { cwd })).toEqual({
    stdout: expect.stringContaining('"documents":[]'),
    stderr: 'assay: empty: no .txt, .text or .md files in it; name other files one by one [N04]\n',
    status: 0,
  })
})

test('nothing found is explained', () => {
  const cwd = folder({ 'a.txt': 'Hm.', 'b.txt': 'Well.' })
  expect(assay(['.'], { cwd })).toEqual({
    stdout: '',
    stderr: 'assay: no claims in 2 documents; --all prints every assertion [N01]\n',
    status: 0,
  })
})

test('a name cannot speak to the terminal', () => {
  expect(assay(['\u001b[2J.txt']).stderr).toBe('assay: ␛[2J.txt: no such file or folder; check the path [E12]\n')
})
