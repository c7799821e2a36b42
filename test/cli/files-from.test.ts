import { expect, test } from 'vitest'
import { assay, folder } from '../helper/run.js'

const TEXT = 'The bridge cost $5 million.\n'

const run = (args: readonly string[], cwd: string, stdin: string | Uint8Array = '') =>
  assay(['figures', ...args, '--json'], { cwd, stdin })
const idsOf = (args: readonly string[], cwd: string, stdin?: string | Uint8Array): string[] =>
  JSON.parse(run(args, cwd, stdin).stdout).documents.map(({ id }: { id: string }) => id)

const FILES = { 'a.txt': TEXT, 'b b.log': TEXT, 'sub/c.txt': TEXT, 'sub/.d.txt': TEXT, '*.txt': TEXT, '-': TEXT }

test('a list names files and folders, one a line, in its order', () => {
  const cwd = folder({ ...FILES, 'lists/list': 'sub\nb b.log\n\n./a.txt' })
  expect(idsOf(['--files-from', 'lists/list'], cwd)).toEqual(['sub/c.txt', 'b b.log', 'a.txt'])
  expect(idsOf(['--files-from=lists/list', 'a.txt'], cwd)).toEqual(['a.txt', 'sub/c.txt', 'b b.log', 'a.txt'])
})

test('a list comes from standard input, with line ends of Windows too', () => {
  const cwd = folder(FILES)
  expect(idsOf(['--files-from', '-'], cwd, 'a.txt\r\nsub/c.txt\r\n')).toEqual(['a.txt', 'sub/c.txt'])
  expect(idsOf(['--files-from', '-'], cwd, '\uFEFFa.txt\n')).toEqual(['a.txt'])
})

test('with -0 the names end in NUL, so they may have line ends', () => {
  const cwd = folder({ ...FILES, 'e\nf.txt': TEXT })
  expect(idsOf(['--files-from', '-', '-0'], cwd, 'e\nf.txt\0a.txt\0')).toEqual(['e\nf.txt', 'a.txt'])
  expect(idsOf(['--files-from', '-', '--null'], cwd, 'b b.log')).toEqual(['b b.log'])
})

test('names that end in NUL are not taken for one long name', () => {
  expect(run(['--files-from', '-'], folder(FILES), 'a.txt\0sub/c.txt\0')).toMatchObject({
    status: 2,
    stderr: 'assay: standard input: its paths end in NUL; add -0 [E54]\n',
  })
})

test('a name in a list is no pattern, and - is a file', () => {
  expect(idsOf(['--files-from', '-'], folder(FILES), '*.txt\n-\nsub/.d.txt\n')).toEqual(['*.txt', '-', 'sub/.d.txt'])
  expect(run(['--files-from', '-'], folder(FILES), 'sub/*.txt\n').stderr).toContain('no such file or folder')
})

test('what is missing in a list is named, and the rest is read', () => {
  expect(run(['--files-from', '-'], folder(FILES), 'gone.txt\na.txt\n')).toEqual({
    stdout: expect.stringContaining('"a.txt"'),
    stderr: 'assay: gone.txt: no such file or folder; check the path [E12]\n',
    status: 2,
  })
})

test('a list that is missing is named, and the other paths are read', () => {
  expect(run(['--files-from', 'list', 'a.txt'], folder(FILES))).toEqual({
    stdout: expect.stringContaining('"a.txt"'),
    stderr: 'assay: list: no such file or folder; check the path [E12]\n',
    status: 2,
  })
})

test('an empty list is no document, and standard input is not read instead', () => {
  expect(run(['--files-from', 'list'], folder({ list: '' }), TEXT)).toEqual({
    stdout: expect.stringContaining('"documents":[]'),
    stderr: '',
    status: 0,
  })
})

test('standard input is a list or a document, not both', () => {
  expect(run(['--files-from', '-', '-'], folder(FILES))).toEqual({
    stdout: '',
    stderr: "assay: '-' is given twice; standard input is read once [E29]\n",
    status: 2,
  })
  // With a list in a file it is free for a document.
  expect(idsOf(['-', '--files-from', 'list'], folder({ ...FILES, list: 'a.txt\n' }), TEXT)).toEqual(['-', 'a.txt'])
})

test('-0 without a list is wrong usage', () => {
  expect(run(['-0'], folder({}), 'a.txt\0')).toMatchObject({
    status: 2,
    stderr: 'assay: --null needs --files-from [E31]\n',
  })
})
