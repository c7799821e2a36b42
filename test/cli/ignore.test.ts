import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { assay, folder } from '../helper/run.js'

const TEXT = 'The bridge cost $5 million.\n'
const BINARY = new Uint8Array([0, 1, 2, 0, 255, 0])

const run = (args: readonly string[], cwd: string) => assay(['figures', ...args, '--json'], { cwd })
const idsOf = (args: readonly string[], cwd: string): string[] =>
  JSON.parse(run(args, cwd).stdout).documents.map(({ id }: { id: string }) => id)

test('.assayignore leaves out what it names, as a .gitignore would', () => {
  const cwd = folder({
    'in/.assayignore': '\uFEFF# drafts are not ours\ndraft-*\n!draft-kept.txt\n/old/\nsub/*.md\r\n\\!odd.txt\n',
    'in/a.txt': TEXT,
    'in/draft-1.txt': TEXT,
    'in/draft-kept.txt': TEXT,
    'in/old/b.txt': TEXT,
    'in/sub/old/c.txt': TEXT,
    'in/sub/d.md': TEXT,
    'in/sub/draft-2.txt': TEXT,
    'in/sub/deep/e.md': TEXT,
    'in/!odd.txt': TEXT,
    'in/Draft-3.txt': TEXT,
  })
  const kept = ['Draft-3.txt', 'a.txt', 'draft-kept.txt', 'sub/deep/e.md', 'sub/old/c.txt']
  expect(idsOf(['in'], cwd)).toEqual(kept.map((name) => `in/${name}`))
  expect(idsOf(['.'], join(cwd, 'in'))).toEqual(kept)
  expect(idsOf([`${cwd}/in/`], cwd)).toEqual(kept.map((name) => `in/${name}`))
  expect(idsOf(['in', '--no-ignore'], cwd)).toHaveLength(10)
})

test('the nearest .assayignore decides, and one above the named folder says nothing', () => {
  const cwd = folder({
    '.assayignore': '*.md\nsub/\n',
    'sub/.assayignore': '*.txt\n',
    'sub/near/.assayignore': '!b.txt\n',
    'sub/near/a.txt': TEXT,
    'sub/near/b.txt': TEXT,
    'sub/c.txt': TEXT,
    'sub/d.md': TEXT,
    'e.txt': TEXT,
  })
  expect(idsOf(['.'], cwd)).toEqual(['e.txt'])
  expect(idsOf(['sub'], cwd)).toEqual(['sub/d.md', 'sub/near/b.txt'])
})

test('a .gitignore is not heeded, and a file that is named is read though it is ignored', () => {
  const cwd = folder({ '.gitignore': '*.txt\n', '.assayignore': 'b.txt\n', 'a.txt': TEXT, 'b.txt': TEXT })
  expect(idsOf(['.'], cwd)).toEqual(['a.txt'])
  expect(idsOf(['b.txt'], cwd)).toEqual(['b.txt'])
})

test('an .assayignore that cannot be read is told, and the folder is read without it', () => {
  const cwd = folder({ 'a.txt': TEXT, '.assayignore/x': '' })
  expect(run(['.'], cwd)).toMatchObject({
    status: 2,
    stdout: expect.stringContaining('a.txt'),
    stderr: 'assay: ./.assayignore: is a folder; name a file [E11]\n',
  })
})

test('--ext replaces the usual extensions, in any case, for folders only', () => {
  const cwd = folder({ 'in/a.txt': TEXT, 'in/b.LOG': TEXT, 'in/c.log.bak': TEXT, 'in/d.rst': TEXT, 'in/log': TEXT })
  expect(idsOf(['in', '--ext', 'log,rst'], cwd)).toEqual(['in/b.LOG', 'in/d.rst'])
  expect(idsOf(['in', '--ext=.RST'], cwd)).toEqual(['in/d.rst'])
  expect(idsOf(['in', 'in/a.txt', '--ext', 'rst'], cwd)).toEqual(['in/d.rst', 'in/a.txt'])
})

test('--ext finds ndjson and Markdown, each read as what it is', () => {
  const cwd = folder({ 'a.jsonl': '{"id":"one","text":"It cost $5."}\n', 'b.markdown': 'It cost **$5**.\n' })
  expect(idsOf(['.', '--ext', 'jsonl,markdown'], cwd)).toEqual(['one', 'b.markdown'])
})

test('binary files in a folder are counted in one line, and -v names them', () => {
  const cwd = folder({ 'a.txt': TEXT, 'b.txt': BINARY, 'sub/c.md': BINARY, 'd.pdf': BINARY })
  expect(run(['.'], cwd)).toMatchObject({ status: 0, stderr: 'assay: 2 binary files skipped; -v names them [N05]\n' })
  expect(run(['sub', '.'], cwd).stderr).toContain('3 binary files skipped')
  expect(run(['.', '-q'], cwd)).toMatchObject({ status: 0, stderr: '' })
  const told = run(['.', '-v'], cwd).stderr.split('\n')
  expect(told).toContain('assay: b.txt: not text but binary data, skipped')
  expect(told).toContain('assay: sub/c.md: not text but binary data, skipped')
  expect(told).toContain('assay: 2 binary files skipped [N05]')
})

test.for<[string, Record<string, string | Uint8Array>, string[], string]>([
  ['nothing is there', {}, [], 'no .txt, .text or .md files in it; name other files one by one [N04]'],
  [
    'other extensions are there',
    {
      'a.log': TEXT,
      'b.rst': TEXT,
      'c.log': TEXT,
      'd.pdf': '%PDF-1.7',
      'e.log.gz': new Uint8Array([0x1f, 0x8b, 8]),
      README: TEXT,
    },
    [],
    'no .txt, .text or .md files in it; --ext log,rst reads others [N04]',
  ],
  [
    'only binary data is there',
    { 'd.pdf': '%PDF-1.7' },
    [],
    'no .txt, .text or .md files in it; name other files one by one [N04]',
  ],
  [
    'all is ignored',
    { '.assayignore': '*.txt', 'a.txt': TEXT },
    [],
    'no .txt, .text or .md files in it; --no-ignore reads what .assayignore leaves out [N04]',
  ],
  [
    'all is hidden',
    { '.a.txt': TEXT, '.b': TEXT },
    [],
    'no .txt, .text or .md files in it; hidden ones are read when they are named [N04]',
  ],
  [
    'another extension was wanted',
    { 'a.txt': TEXT },
    ['--ext', 'rst'],
    'no .rst files in it; --ext txt reads others [N04]',
  ],
  [
    'records were wanted',
    { 'a.txt': TEXT },
    ['--input-format', 'ndjson'],
    'no .ndjson or .jsonl files in it; --ext txt reads others [N04]',
  ],
])('a folder that gives nothing says why: %s', ([, files, args, said]) => {
  const cwd = folder({
    'here/.keep': '',
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`here/${name}`, text])),
  })
  expect(run(['here', ...args], cwd)).toEqual({
    stdout: expect.stringContaining('"documents":[]'),
    stderr: `assay: here: ${said}\n`,
    status: 0,
  })
})

test('a link that leads in a circle is named, a pipe is passed over, and the rest is read', () => {
  const cwd = folder({ 'a.txt': TEXT, 'z.txt': TEXT })
  symlinkSync('circle.txt', join(cwd, 'circle.txt'))
  mkdirSync(join(cwd, 'folder.txt'))
  execFileSync('mkfifo', [join(cwd, 'pipe.txt')])
  expect(idsOf(['.'], cwd)).toEqual(['a.txt', 'z.txt'])
  expect(run(['.'], cwd)).toMatchObject({
    status: 2,
    stderr: 'assay: ./circle.txt: its links lead round in a circle; mend the link [E13]\n',
  })
})
