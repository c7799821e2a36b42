import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { assay, folder } from '../helper/run.js'

const TEXT = 'The bridge cost $5 million.\n'

const run = (args: readonly string[], cwd: string) => assay(['figures', ...args, '--json'], { cwd })
const idsOf = (args: readonly string[], cwd: string): string[] =>
  JSON.parse(run(args, cwd).stdout).documents.map(({ id }: { id: string }) => id)

const FILES = {
  'in/B.txt': TEXT,
  'in/a.txt': TEXT,
  'in/a/b.txt': TEXT,
  'in/a/c.md': TEXT,
  'in/a/deep/d.txt': TEXT,
  'in/.hidden.txt': TEXT,
  'in/.git/e.txt': TEXT,
  'in/z.log': TEXT,
}

test.for<[string, string[]]>([
  ['in/*.txt', ['in/B.txt', 'in/a.txt']],
  ['in/**/*.txt', ['in/B.txt', 'in/a.txt', 'in/a/b.txt', 'in/a/deep/d.txt']],
  ['./in/?.{txt,log}', ['in/B.txt', 'in/a.txt', 'in/z.log']],
  ['in/[ab].txt', ['in/a.txt']],
  ['in/a/**', ['in/a/b.txt', 'in/a/c.md', 'in/a/deep/d.txt']],
  // A folder that matches is read as a folder.
  ['in/[a]', ['in/a/b.txt', 'in/a/c.md', 'in/a/deep/d.txt']],
  ['i*', ['in/B.txt', 'in/a.txt', 'in/a/b.txt', 'in/a/c.md', 'in/a/deep/d.txt']],
  ['in/.h*', ['in/.hidden.txt']],
])('%s', ([pattern, ids]) => {
  const cwd = folder(FILES)
  expect(idsOf([pattern], cwd)).toEqual(ids)
  expect(idsOf([`${cwd}/${pattern.replace('./', '')}`], cwd)).toEqual(ids)
})

test('a pattern that leads out of the working folder keeps its way', () => {
  expect(idsOf(['../in/*.txt'], join(folder({ ...FILES, 'other/x.txt': TEXT }), 'other'))).toEqual([
    '../in/B.txt',
    '../in/a.txt',
  ])
})

test('a file that exists wins over what its name would match', () => {
  const cwd = folder({ '[a].txt': TEXT, 'a.txt': TEXT, '*.txt': TEXT })
  expect(idsOf(['[a].txt'], cwd)).toEqual(['[a].txt'])
  expect(idsOf(['*.txt'], cwd)).toEqual(['*.txt'])
  expect(idsOf(['[ab].txt'], cwd)).toEqual(['a.txt'])
})

test('a pattern that matches nothing is named, and the rest is read', () => {
  const cwd = folder({ 'a.txt': TEXT })
  expect(run(['b*.txt', 'a.txt', '**/*.csv'], cwd)).toEqual({
    stdout: expect.stringContaining('"a.txt"'),
    stderr:
      'assay: b*.txt: nothing matches this pattern; check it, and the folder you are in [E52]\n' +
      'assay: **/*.csv: nothing matches this pattern; check it, and the folder you are in [E52]\n',
    status: 2,
  })
  expect(assay(['*'], { cwd: folder({}) }).stderr).toContain('nothing matches this pattern')
})

test('a name that is a broken link, or a pattern longer than a name can be, stops nothing', () => {
  const cwd = folder({ 'a.txt': TEXT })
  symlinkSync('[b].txt', join(cwd, '[b].txt'))
  const long = `{${Array.from({ length: 100 }, (_, i) => `no-${i}`).join(',')},a}.txt`
  expect(run(['[b].txt', long], cwd)).toMatchObject({
    stdout: expect.stringContaining('"a.txt"'),
    stderr: 'assay: [b].txt: its links lead round in a circle; mend the link [E13]\n',
    status: 2,
  })
})

test('a missing file whose name only looks odd is a missing file', () => {
  for (const name of ['report (1).txt', 'a+b.txt', '!a.txt', 'a[].txt']) {
    expect(run([name], folder({})).stderr).toBe(`assay: ${name}: no such file or folder; check the path [E12]\n`)
  }
})

test('binary data that a pattern matches is counted, for nobody named it', () => {
  const cwd = folder({ 'a.txt': TEXT, 'b.bin': new Uint8Array([0, 1, 0]) })
  expect(run(['*.*'], cwd)).toMatchObject({
    status: 0,
    stderr: 'assay: 1 binary file skipped; -v names them [N05]\n',
  })
})

test('links to files are matched, links to folders are not gone through', () => {
  const cwd = folder({ 'in/a.txt': TEXT, 'real/b.txt': TEXT })
  symlinkSync('../in/a.txt', join(cwd, 'real/link.txt'))
  symlinkSync('..', join(cwd, 'real/up'))
  expect(idsOf(['**/*.txt'], cwd)).toEqual(['in/a.txt', 'real/b.txt', 'real/link.txt'])
  // The user named it.
  expect(idsOf(['real/up/in/*.txt'], cwd)).toEqual(['real/up/in/a.txt'])
})
