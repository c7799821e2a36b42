import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { assay, folder } from '../helper/run.js'

const TEXT = 'The bridge cost $5 million.\n'

const idsOf = (args: readonly string[], cwd: string, stdin = '') =>
  JSON.parse(assay(['figures', ...args, '--json'], { cwd, stdin }).stdout).documents.map(({ id }: { id: string }) => id)

test('a folder is read to its depths, sorted by code point, without hidden and other files', () => {
  const cwd = folder({
    'b/c.txt': TEXT,
    'b.txt': TEXT,
    'b-a.md': TEXT,
    'B.text': TEXT,
    'é.txt': TEXT,
    '\u{1f6a2}.txt': TEXT,
    '\uff21.txt': TEXT,
    'b/.hidden.txt': TEXT,
    '.git/d.txt': TEXT,
    'notes.pdf': TEXT,
  })
  const sorted = ['B.text', 'b-a.md', 'b.txt', 'b/c.txt', 'é.txt', '\uff21.txt', '\u{1f6a2}.txt']
  expect(idsOf(['.'], cwd)).toEqual(sorted)
  expect(idsOf(['./'], cwd)).toEqual(sorted)
  expect(idsOf([`${cwd}//`], cwd)).toEqual(sorted)
})

test('paths keep the order in which they are typed', () => {
  const cwd = folder({ 'a.txt': TEXT, 'b.txt': TEXT, 'sub/c.txt': TEXT })
  expect(idsOf(['b.txt', './sub', 'a.txt'], cwd)).toEqual(['b.txt', 'sub/c.txt', 'a.txt'])
})

test('a file that is named is read whatever its name', () => {
  const cwd = folder({ 'report.log': TEXT, '.draft': TEXT })
  expect(idsOf(['report.log', '.draft'], cwd)).toEqual(['report.log', '.draft'])
})

test('- is standard input, and so is no path where no terminal is', () => {
  const cwd = folder({ 'a.txt': TEXT })
  expect(idsOf(['a.txt', '-'], cwd, TEXT)).toEqual(['a.txt', '-'])
  expect(idsOf([], cwd, TEXT)).toEqual(['-'])
  expect(assay(['figures', '-', '-'], { cwd }).stderr).toBe(
    "assay: '-' is given twice; standard input is read once [E29]\n",
  )
})

test('after -- everything is a path', () => {
  const cwd = folder({ '-x.txt': TEXT, figures: TEXT })
  expect(idsOf(['./-x.txt'], cwd)).toEqual(['-x.txt'])
  const { documents } = JSON.parse(assay(['--json', '--', '-x.txt', 'figures'], { cwd }).stdout)
  expect(documents.map(({ id }: { id: string }) => id)).toEqual(['-x.txt', 'figures'])
})

test('options work before and after the command', () => {
  const cwd = folder({ 'a.txt': TEXT })
  const after = assay(['figures', 'a.txt', '--format', 'ndjson'], { cwd })
  expect(assay(['--format', 'ndjson', 'figures', 'a.txt'], { cwd })).toEqual(after)
  expect(assay(['figures', '--format=ndjson', 'a.txt'], { cwd })).toEqual(after)
  expect(after).toMatchObject({ status: 0, stderr: '' })
})

test('links to files are followed, links to folders are not', () => {
  const cwd = folder({ 'a.txt': TEXT })
  mkdirSync(join(cwd, 'sub'))
  symlinkSync(cwd, join(cwd, 'sub', 'circle.txt'))
  symlinkSync(join(cwd, 'a.txt'), join(cwd, 'sub', 'link.txt'))
  expect(idsOf(['sub'], cwd)).toEqual(['sub/link.txt'])
})

test.skipIf(process.platform === 'win32')('a device without end is no text', () => {
  const { status, stderr } = assay(['figures', '/dev/zero'], {})
  expect(stderr).toBe('assay: /dev/zero: not text but binary data; convert it to text [E50]\n')
  expect(status).toBe(2)
})
