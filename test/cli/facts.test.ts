import { gzipSync } from 'node:zlib'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import type { Claim, Fact } from '../../src/model.js'
import { assay, folder } from '../helper/run.js'

const FILES = {
  'a.txt':
    'Nordlicht AG owns 34% of Oakham plc.\n\nKelmar AG paid $3 million for Sund. Kelmar AG employs 300 people.\n',
  'b.txt': 'Nordlicht AG holds 34 percent of Oakham plc.\n\nKelmar AG paid $4 million for Sund.\n',
  'c.txt': 'Otto Berg of Nordlicht AG is 43 years old.\n\nIn 2021 Kelmar AG employed 200 people.\n',
}

const facts = (stdout: string): Fact[] => JSON.parse(stdout).facts
const lines = (stdout: string): Fact[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

test('facts of a folder, conflicts first', () => {
  const cwd = folder(FILES)
  const run = assay(['facts', '.', '--json'], { cwd })
  expect(run).toMatchObject({ stderr: '', status: 0 })
  const found = facts(run.stdout)
  expect(found[0]).toMatchObject({
    subject: 'Kelmar',
    object: 'Sund',
    agreement: 'conflicting',
    documents: 2,
    values: [{ figure: { value: 3e6 } }, { figure: { value: 4e6 } }],
  })
  expect(found[1]).toMatchObject({ subject: 'Nordlicht', object: 'Oakham', agreement: 'corroborated', documents: 2 })
  for (const { values } of found) {
    for (const { support } of values) {
      for (const { doc, evidence } of support) {
        const text = FILES[doc as keyof typeof FILES]
        expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text)
      }
    }
  }
})

test('the same facts in every format', () => {
  const cwd = folder(FILES)
  const run = (...args: readonly string[]) => {
    const { stdout, stderr, status } = assay(['facts', '.', ...args], { cwd })
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    return stdout
  }
  const found = facts(run('--json'))
  expect(lines(run('--format', 'ndjson'))).toEqual(found)
  const values = found.flatMap((fact) => fact.values.map((value) => [fact.key, value.figure?.value ?? null]))
  for (const [format, delimiter] of [
    ['csv', ','],
    ['tsv', '\t'],
  ] as const) {
    const { data } = Papa.parse<Record<string, string>>(run('--format', format), {
      header: true,
      delimiter,
      skipEmptyLines: true,
    })
    expect(data.map(({ key, value }) => [key, value === '' ? null : Number(value)])).toEqual(values)
  }
  expect(run('--format', 'markdown').trimEnd().split('\n')).toHaveLength(values.length + 2)
  const table = run()
  expect(table.indexOf('── conflicting')).toBeGreaterThan(0)
  expect(table.indexOf('── corroborated')).toBeGreaterThan(table.indexOf('── conflicting'))
  expect(table).toContain('Nordlicht')
})

test.for<readonly [readonly string[], number]>([
  [['--only', 'conflicting'], 1],
  [['--only', 'corroborated', '--kind', 'percent'], 1],
  [['--kind', 'age'], 1],
  [['--about', 'berg'], 1],
  [['--min-documents', '3'], 0],
])('facts %o: %i', ([args, count]) => {
  const { stdout, status } = assay(['facts', '.', '--json', ...args], { cwd: folder(FILES) })
  expect(status).toBe(0)
  expect(facts(stdout)).toHaveLength(count)
})

test.for<readonly [readonly string[], number]>([
  [['--fail-on', 'conflict'], 1],
  [['--fail-on', 'never'], 0],
  [['--fail-on', 'conflict', '--only', 'corroborated'], 0],
  [['--fail-empty', '--min-documents', '9'], 1],
])('facts %o: status %i', ([args, status]) => {
  expect(assay(['facts', '.', ...args], { cwd: folder(FILES) }).status).toBe(status)
})

test('nothing that was asked for is told', () => {
  expect(assay(['facts', '.', '--about', 'Nobody'], { cwd: folder(FILES) })).toEqual({
    stdout: '',
    stderr: 'assay: no facts that were asked for in 3 documents [N01]\n',
    status: 0,
  })
})

test('the same for any number of jobs, and with what earlier runs found', () => {
  const cwd = folder(FILES)
  const env = { XDG_CACHE_HOME: `${cwd}/.cache` }
  const first = assay(['facts', '.', '--json'], { cwd, env })
  expect(assay(['facts', '.', '--json'], { cwd, env })).toEqual(first)
  for (const jobs of ['1', '3'])
    expect(assay(['facts', '.', '--json', '--jobs', jobs, '--no-cache'], { cwd })).toEqual(first)
})

describe('claims that were printed before', () => {
  const cwd = () => {
    const path = folder(FILES)
    for (const name of ['a', 'b', 'c']) assay(['claims', `${name}.txt`, '-o', `${name}.ndjson`], { cwd: path })
    return path
  }

  test('tell what the articles tell', () => {
    const path = cwd()
    const direct = assay(['facts', 'a.txt', 'b.txt', 'c.txt', '--json'], { cwd: path })
    const from = ['--from', 'a.ndjson', '--from', 'b.ndjson', '--from=c.ndjson']
    expect(assay(['facts', '--json', ...from], { cwd: path })).toEqual(direct)
    expect(assay(['facts', '--json', '--from', 'a.ndjson', 'b.txt', 'c.txt'], { cwd: path })).toEqual(direct)
    const { stdout } = assay(['claims', 'a.txt', 'b.txt', 'c.txt', '--format', 'ndjson'], { cwd: path })
    expect(assay(['facts', '--json', '--from', '-'], { cwd: path, stdin: stdout })).toEqual(direct)
    expect(assay(['facts', '--json', '--from', '-'], { cwd: path, stdin: gzipSync(stdout) })).toEqual(direct)
  })

  test('a line that is no claim is told, and the others count', () => {
    const path = cwd()
    const { stdout } = assay(['claims', 'a.txt', '--format', 'ndjson'], { cwd: path })
    const run = assay(['facts', '--json', '--from', '-'], { cwd: path, stdin: `nonsense\n\n{"id":5}\n${stdout}` })
    expect(run).toMatchObject({
      stderr:
        'assay: standard input:1: not JSON; write it with assay claims --format ndjson [E55]\n' +
        'assay: standard input:3: no claim, for "id" is number, not string; write it with assay claims --format ndjson [E55]\n',
      status: 2,
    })
    expect(facts(run.stdout)).toEqual(facts(assay(['facts', 'a.txt', '--json'], { cwd: path }).stdout))
  })

  test('a file that is not there is told', () => {
    const run = assay(['facts', '--from', 'none.ndjson', '--format', 'ndjson'], { cwd: cwd() })
    expect(run).toEqual({
      stdout: '',
      stderr: 'assay: none.ndjson: no such file or folder; check the path [E12]\n',
      status: 2,
    })
  })
})

test('one document that cannot be read costs no other', () => {
  const run = assay(['facts', 'a.txt', 'none.txt', 'b.txt', '--json'], { cwd: folder(FILES) })
  expect(run).toMatchObject({ stderr: 'assay: none.txt: no such file or folder; check the path [E12]\n', status: 2 })
  expect(facts(run.stdout)[0]?.agreement).toBe('conflicting')
})

test.for<readonly [readonly string[], string]>([
  [['--only', 'conflict'], "no agreement 'conflict'; did you mean conflicting? [E23]"],
  [['--kind', 'percents'], "no kind 'percents'; did you mean percent? [E23]"],
  [['--min-documents', '0'], "'0' is no number of documents; write a whole number from 1 on [E37]"],
  [['--about', ' '], '--about needs a name, such as --about "Port of Kiel" [E31]'],
  [['--from', ''], '--from needs the name of a file [E28]'],
  [['--from', '-', '-'], "'-' is given twice; standard input is read once [E29]"],
  [['--with-text'], 'facts takes no --with-text [E30]'],
])('facts %o: %s', ([args, message]) => {
  expect(assay(['facts', ...args], { cwd: folder(FILES) })).toEqual({
    stdout: '',
    stderr: `assay: ${message}\n`,
    status: 2,
  })
})

test('grouping the printed claims by key gives the same groups', () => {
  const cwd = folder(FILES)
  const claims = assay(['claims', '.', '--format', 'ndjson'], { cwd })
    .stdout.trimEnd()
    .split('\n')
    .map((line): Claim => JSON.parse(line))
  // SELECT key, list(DISTINCT doc) FROM (… unnest(figures) … UNION ALL … claims without figures …) GROUP BY key
  const groups = new Map<string, Set<string>>()
  for (const { key, figures, doc } of claims) {
    for (const group of figures.length === 0 ? [key] : figures.map((figure) => figure.key!)) {
      groups.set(group, (groups.get(group) ?? new Set()).add(doc))
    }
  }
  const found = facts(assay(['facts', '.', '--json'], { cwd }).stdout)
  const told = found.map(
    ({ key, values }) => [key, values.flatMap(({ support }) => support.map(({ doc }) => doc))] as const,
  )
  expect(new Map(told.map(([key, docs]) => [key, new Set(docs)]))).toEqual(groups)
})

test('offsets count what was asked for', () => {
  const cwd = folder({ 'a.txt': '😀 Nordlicht AG owns 34% of Oakham plc.\n' })
  const start = (unit: string) =>
    facts(assay(['facts', 'a.txt', '--json', '--offsets', unit], { cwd }).stdout)[0]?.values[0]?.figure?.start
  expect(['utf16', 'codepoint', 'byte'].map(start)).toEqual([21, 20, 23])
})
