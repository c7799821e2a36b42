import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { assay, folder } from '../helper/run.js'

const FILES = {
  'sources/a.txt': 'Tarn Foundry employs 4,320 people. Its profit fell 12% to £36.5 million in 2023.\n',
  'sources/b.md': '# Foundry\n\n“We never asked for a bridge,” said Ines Holm, the mayor of Eskby.\n',
  'right.md': 'Tarn Foundry has 4,320 workers. “We never asked for a bridge,” said Ines Holm.\n',
  'wrong.md': 'Tarn Foundry employs 3,420 people.\n\nIt spent £75 million on fuel.\n',
  'rounded.md': 'Tarn Foundry employs about 4,300 people.\n',
  'quiet.md': 'Tarn Foundry employs 3,420 people. <!-- assay-ignore -->\n',
  'quiet.txt': 'Tarn Foundry employs 3,420 people. [assay-ignore]\n',
  'blank.md': 'It rained all day.\n',
}

const check = (cwd: string, ...args: string[]) => assay(['check', ...args], { cwd })
const lines = (cwd: string, draft: string, ...args: string[]) =>
  check(cwd, draft, '--against', 'sources', '--format', 'line', ...args)

test('a draft that tells what its sources tell: nothing to say, status 0', () => {
  const { stdout, stderr, status } = lines(folder(FILES), 'right.md')
  expect({ stdout, stderr, status }).toEqual({
    stdout: '',
    stderr: 'assay: no findings in right.md [N01]\n',
    status: 0,
  })
})

test('--all shows what is supported', () => {
  const { stdout, status } = lines(folder(FILES), 'right.md', '--all')
  expect(stdout).toMatch(/^right\.md:1:18: none: 4,320: so sources\/a\.txt:1 \[supported [0-9a-f]{12}\]$/m)
  expect(status).toBe(0)
})

test('a contradiction is an error, with status 1', () => {
  const { stdout, status } = lines(folder(FILES), 'wrong.md')
  expect(stdout.replace(/[0-9a-f]{12}/g, '…')).toBe(
    'wrong.md:1:22: error: 3,420: sources/a.txt:1 has 4,320 [contradicted …]\n' +
      'wrong.md:3:10: warning: £75 million: no source tells it [unsupported …]\n',
  )
  expect(status).toBe(1)
})

describe('status', () => {
  test.for<[string, string[], number]>([
    ['wrong.md', [], 1],
    ['wrong.md', ['--exit-zero'], 0],
    ['wrong.md', ['--fail-on', 'never'], 0],
    ['wrong.md', ['--fail-on', 'unsupported'], 1],
    ['rounded.md', [], 0],
    ['rounded.md', ['--fail-on', 'unsupported'], 0],
    ['right.md', ['--fail-on', 'unread'], 0],
  ])('%s %j: %i', ([draft, args, status]) => expect(lines(folder(FILES), draft, ...args).status).toBe(status))
})

test.for(['quiet.md', 'quiet.txt'])('%s: a comment silences its line', (draft) => {
  expect(lines(folder(FILES), draft)).toMatchObject({ stdout: '', status: 0 })
})

test('sources one by one are as good as their folder', () => {
  const cwd = folder(FILES)
  const apart = check(cwd, 'wrong.md', '--against', 'sources/a.txt', '--against', 'sources/b.md', '--format', 'line')
  expect(apart).toEqual(lines(cwd, 'wrong.md'))
})

test('the draft may come from standard input', () => {
  const { stdout, status } = assay(['check', '-', '--against', 'sources', '--format', 'line'], {
    cwd: folder(FILES),
    stdin: FILES['wrong.md'],
  })
  expect(stdout).toMatch(/^-:1:22: error: 3,420/)
  expect(status).toBe(1)
})

describe('formats', () => {
  test('json has all findings, and the numerals that were not read', () => {
    const { stdout } = check(folder(FILES), 'right.md', '--against', 'sources', '--json')
    const { findings, unread } = JSON.parse(stdout)
    expect(findings.map(({ verdict }: { verdict: string }) => verdict)).toContain('supported')
    expect(unread).toEqual([])
  })

  test('ndjson is one a line', () => {
    const { stdout } = check(folder(FILES), 'wrong.md', '--against', 'sources', '--format', 'ndjson')
    const found = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(found.find(({ severity }) => severity === 'error')).toMatchObject({
      verdict: 'contradicted',
      where: { doc: 'wrong.md', line: 1 },
      span: { start: 21, end: 26, text: '3,420' },
      sources: [{ doc: 'sources/a.txt', evidence: { line: 1 } }],
    })
  })

  test.for(['table', 'csv', 'tsv', 'markdown'])('%s names draft, verdict and both values', (format) => {
    const { stdout } = check(folder(FILES), 'wrong.md', '--against', 'sources', '--format', format, '--no-wrap')
    for (const part of ['wrong.md', 'contradicted', '3,420', '4,320']) expect(stdout).toContain(part)
  })

  test('a name in .sarif chooses SARIF', () => {
    const cwd = folder(FILES)
    expect(check(cwd, 'wrong.md', '--against', 'sources', '-o', 'out.sarif').status).toBe(1)
    expect(JSON.parse(readFileSync(join(cwd, 'out.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' })
  })

  test.for(['line', 'sarif'])('%s is for check only', (format) => {
    expect(assay(['claims', 'right.md', '--format', format], { cwd: folder(FILES) })).toEqual({
      stdout: '',
      stderr: `assay: only check prints ${format} [E38]\n`,
      status: 2,
    })
  })

  test('offsets count what was asked for', () => {
    const cwd = folder({ ...FILES, 'wrong.md': '😀 Tarn Foundry employs 3,420 people.\n' })
    const start = (unit: string) => {
      const { stdout } = check(cwd, 'wrong.md', '--against', 'sources', '--json', '--offsets', unit)
      return JSON.parse(stdout).findings.find(({ severity }: { severity: string }) => severity === 'error').span.start
    }
    expect([start('utf16'), start('codepoint'), start('byte')]).toEqual([24, 23, 26])
  })
})

describe('a baseline', () => {
  test('what is accepted is left out, what is new is shown', () => {
    const cwd = folder(FILES)
    const accepted = assay(['accept', 'wrong.md', '--against', 'sources', '--baseline', 'known.json'], { cwd })
    expect(accepted).toEqual({ stdout: '', stderr: 'assay: known.json: 2 findings accepted [N11]\n', status: 0 })
    writeFileSync(join(cwd, 'wrong.md'), `It rained.\n\n${FILES['wrong.md']}\nIt has 70 lorries.\n`)
    const { stdout, stderr, status } = lines(cwd, 'wrong.md', '--baseline', 'known.json')
    expect(stdout).toMatch(/^wrong\.md:7:8: warning: 70: [^\n]*\n$/)
    expect(stderr).toBe('assay: 2 findings are in the baseline and left out [N10]\n')
    expect(status).toBe(0)
  })

  test.for<[string[], string]>([
    [
      ['check', 'wrong.md', '--against', 'sources', '--baseline', 'right.md'],
      'right.md: is no baseline; write one with assay accept [E39]',
    ],
    [
      ['check', 'wrong.md', '--against', 'sources', '--baseline', 'gone.json'],
      'gone.json: no such file or folder; check the path [E12]',
    ],
    [
      ['accept', 'wrong.md', '--against', 'sources'],
      'accept needs --baseline FILE, where the findings are to be kept [E31]',
    ],
  ])('%j', ([args, message]) => {
    expect(assay(args, { cwd: folder(FILES) })).toEqual({ stdout: '', stderr: `assay: ${message}\n`, status: 2 })
  })
})

describe('bad input', () => {
  test.for<[string[], string]>([
    [[], 'check needs a DRAFT, such as assay check draft.md --against articles/ [E31]'],
    [['right.md'], 'check needs sources, such as --against articles/ [E31]'],
    [
      ['right.md', 'wrong.md', '--against', 'sources'],
      'check takes one DRAFT, not 2; name the sources with --against [E32]',
    ],
    [['sources', '--against', 'sources'], 'sources: is a folder; name a file [E11]'],
    [['gone.md', '--against', 'sources'], 'gone.md: no such file or folder; check the path [E12]'],
  ])('%j', ([args, message]) => {
    expect(check(folder(FILES), ...args)).toEqual({ stdout: '', stderr: `assay: ${message}\n`, status: 2 })
  })

  test('a source that cannot be read is named, and the others count', () => {
    const { stdout, stderr, status } = lines(folder(FILES), 'wrong.md', '--against', 'gone.txt')
    expect(stdout).toContain('wrong.md:1:22: error: 3,420')
    expect(stderr).toBe('assay: gone.txt: no such file or folder; check the path [E12]\n')
    expect(status).toBe(2)
  })

  test('without a source only the draft itself is judged', () => {
    const cwd = folder({ ...FILES, 'wrong.md': 'Sales rose 15% to $105 million from $100 million.\n' })
    const { stdout, stderr, status } = check(cwd, 'wrong.md', '--against', 'gone', '--format', 'line')
    expect(stdout).toMatch(/^wrong\.md:1:12: error: 15%[^\n]*\[inconsistent [0-9a-f]{12}\]\n$/)
    expect(stderr).toContain('no source could be read; name some with --against [E59]')
    expect(status).toBe(2)
  })

  test('a draft among its sources is no source', () => {
    const cwd = folder({ ...FILES, 'sources/wrong.md': FILES['wrong.md'] })
    const { stdout, stderr, status } = check(cwd, 'sources/wrong.md', '--against', 'sources', '--format', 'line')
    expect(stdout).toContain('error: 3,420')
    expect(stderr).toBe(
      'assay: sources/wrong.md: is the draft itself, not a source of it; leave it out of --against [E58]\n',
    )
    expect(status).toBe(2)
  })

  test('a draft without figures', () => {
    const { stderr, status } = lines(folder(FILES), 'blank.md')
    expect(stderr).toBe('assay: blank.md: no figures in it; its names, dates and quotations were checked [E57]\n')
    expect(status).toBe(2)
  })
})

test('the same bytes for any number of jobs', () => {
  const cwd = folder(FILES)
  expect(lines(cwd, 'wrong.md', '--jobs', '2')).toEqual(lines(cwd, 'wrong.md', '--jobs', '1'))
})

describe('explain', () => {
  test('a finding by its id: its words, its rule and the sentence of the source', () => {
    const cwd = folder(FILES)
    const id = /contradicted ([0-9a-f]{12})/.exec(lines(cwd, 'wrong.md').stdout)![1]!
    const { stdout, stderr, status } = assay(['explain', id, 'wrong.md', '--against', 'sources'], { cwd })
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    const parts = [
      'wrong.md:1:22',
      id,
      '3,420',
      'check.figure.other-value',
      'A source gives another amount',
      'sources/a.txt:1:1',
    ]
    for (const part of parts) expect(stdout).toContain(part)
  })

  test('an id without its draft', () => {
    expect(assay(['explain', '0123456789ab'])).toEqual({
      stdout: '',
      stderr:
        'assay: explain 0123456789ab needs what it is of: the paths of the claim, or DRAFT --against PATH [E31]\n',
      status: 2,
    })
  })
})
