import { expect, test } from 'vitest'
import { assay, folder } from '../helper/run.js'

const VIEWS = ['claims', 'figures', 'entities', 'times', 'quotes'] as const

/** What a terminal obeys, or what changes how a line is seen: C0 but the line end, DEL, C1, marks of direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not pass.
const OBEYED = /[\0-\t\v-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/

/** Clear the screen, set a title, write a link, ring, go back, turn the line round, begin it anew, end the text. */
const TRICKS = [
  '\u001b[2J',
  '\u001b]0;x\u0007',
  '\u001b]8;;http://x\u001b\\',
  '\u0007',
  '\b\b\b',
  '\u009b31m',
  '\u202e',
  '\r',
  '\u007f',
  '\0',
]

/** Articles each of which tries one trick in its text, its quotation and its name. */
const RECORDS = TRICKS.map((trick) => ({
  id: `a${trick}.txt`,
  text: `Nordlicht AG${trick} paid $5 million for the old ${trick} harbour of Lisbon in March 2023. “It was ${trick} very cheap,” Anna Lindqvist of Nordlicht said on Monday.\n`,
}))
const FILES = { 'a.ndjson': RECORDS.map((record) => `${JSON.stringify(record)}\n`).join('') }

test.for([...VIEWS.map((view) => [view, 'table'] as const), ['claims', 'markdown'], ['quotes', 'tsv']] as const)(
  '%s as %s: what an article would have a terminal do is shown, not done',
  ([view, format]) => {
    const { stdout, stderr } = assay([view, 'a.ndjson', '--all', '--format', format], { cwd: folder(FILES) })
    expect(stdout.length).toBeGreaterThan(TRICKS.length * 20)
    expect(stdout.replaceAll('\t', format === 'tsv' ? '' : '\t')).not.toMatch(OBEYED)
    expect(stderr).not.toMatch(OBEYED)
  },
)

test('explain shows such text just so', () => {
  // A text with a NUL is binary data, and is told so.
  const text = RECORDS.map((record) => record.text.replaceAll('\0', '')).join('')
  const { stdout, status } = assay(['explain', 'a.txt:1'], { cwd: folder({ 'a.txt': text }) })
  expect(status).toBe(0)
  expect(stdout).toContain('␛')
  expect(stdout).not.toMatch(OBEYED)
})

test('with colour the only escapes are those of colour', () => {
  const { stdout } = assay(['a.ndjson', '--all', '--color', 'always'], { cwd: folder(FILES) })
  const [before, ...codes] = stdout.split('\u001b[')
  expect(codes.length).toBeGreaterThan(10)
  expect(before).not.toMatch(OBEYED)
  for (const code of codes) {
    expect(code).toMatch(/^\d{1,3}(?:;\d{1,3})*m/)
    expect(code).not.toMatch(OBEYED)
  }
})

test('messages, too: a wrong option, a missing file, an encoding, a bad record', () => {
  const cwd = folder({ 'a.ndjson': '{"id":"\\u001b[2J","text":5}\n' })
  for (const args of [
    ['--\u001b[2J'],
    ['\u009b2J.txt', '\u202e.txt'],
    ['--format', '\u0007'],
    ['--encoding', '\b', '.'],
    ['a.ndjson'],
    ['--date', '\u001b'],
    ['explain', '\u001b:1'],
  ]) {
    const { stderr, status } = assay(args, { cwd })
    expect(status).toBe(2)
    expect(stderr).toMatch(/^assay: ./)
    expect(stderr).not.toMatch(OBEYED)
  }
})

test('JSON escapes what it must and keeps the text as it is', () => {
  const { documents } = JSON.parse(assay(['a.ndjson', '--json', '--with-text'], { cwd: folder(FILES) }).stdout)
  expect(documents).toMatchObject(RECORDS)
})

test.for(['csv', 'tsv'])('a cell of %s that a spreadsheet would run is guarded, a number is not', (format) => {
  const text =
    '=HYPERLINK("http://x") Holdings said sales fell -5% to $3 million.\n\n@SUM Corp said that it bought 40 ships.\n'
  const cells = (more: string[]) =>
    assay(['claims', '--all', '-', '--format', format, ...more], { stdin: text }).stdout.split(/[\t\n,]/)
  const dangerous = (cell: string) => /^"?[=+@-]/.test(cell) && !/^"?[+-]?[\d.]+%?"?$/.test(cell)
  expect(cells([]).filter(dangerous)).toEqual([])
  expect(cells(['--no-csv-guard']).filter(dangerous)).not.toEqual([])
})
