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

const STORY = `Orrin Motors lost money in 2021. Anna Roe met Kelmar Ltd in May.

Kelmar Ltd denied that it planned to sell the company by 2030.
`

/** The id of the claim with this verb, as CSV prints it. */
function idOf(lemma: string, cwd: string): string {
  const { stdout } = assay(['a.txt', '--json', '--all'], { cwd })
  const { documents } = JSON.parse(stdout) as {
    documents: { claims: { id: string; predicate: { lemma: string } }[] }[]
  }
  return documents[0]!.claims.find(({ predicate }) => predicate.lemma === lemma)!.id
}

test('a claim by its id: what it says with its cues, its rules with their reasons, and what lost', () => {
  const cwd = folder({ 'a.txt': STORY })
  const id = idOf('sell', cwd)
  const run = assay(['explain', id, 'a.txt'], { cwd, env: { COLUMNS: '200' } })
  expect(run).toMatchObject({ status: 0, stderr: '' })
  for (const words of [
    `Claim ${id}`,
    'attribution  Kelmar Ltd (cue "denied", e3)',
    'factuality   planned (cue "planned")',
    'polarity     negative (cue "denied")',
    'To deny a clause is to say that it does not hold.',
  ])
    expect(run.stdout).toContain(words)
  expect(run.stdout).toMatch(/^ {2}it +reference +Anna Roe +a person is no thing$/m)
  expect(run.stdout).toMatch(/^ {2}2030 +figure +number 2030 +“(by )?2030” is a time/m)
  expect(run.stdout).not.toContain('2021')
  expect(assay(['explain', id.toUpperCase(), '.'], { cwd, env: { COLUMNS: '200' } })).toEqual(run)
})

test('a line shows what else was read on it', () => {
  const cwd = folder({ 'a.txt': STORY })
  const { stdout } = assay(['explain', 'a.txt:3'], { cwd, env: { COLUMNS: '200' } })
  expect(stdout).toMatch(/^Rejected +as +namely +because/m)
  expect(stdout).toMatch(/^ {2}it +reference +Anna Roe +a person is no thing/m)
})

test('a document of ndjson has claims to explain', () => {
  const stdin = `${JSON.stringify({ id: 'one', text: 'It rained.' })}\n${JSON.stringify({ id: 'two', text: STORY })}\n`
  const args = ['-', '--input-format', 'ndjson']
  const [claim] = assay([...args, '--format', 'ndjson'], { stdin }).stdout.split('\n')
  const { id } = JSON.parse(claim!) as { id: string }
  expect(assay(['explain', id, ...args], { stdin })).toMatchObject({
    status: 0,
    stdout: expect.stringContaining(`Claim ${id}`),
  })
})

test.for<[string[], string]>([
  [['0123456789ab'], 'explain 0123456789ab needs what it is of: the paths of the claim, or DRAFT --against PATH [E31]'],
  [['e12345678901', 'a.txt'], "no claim 'e12345678901' in what was read; name the paths as when it was printed [E61]"],
  [['gone.txt:3'], 'gone.txt: no such file or folder; check the path [E12]'],
  [['a.txt:900'], `a.txt: has no line 900; it ends with line ${TEXT.trimEnd().split('\n').length} [E62]`],
  [['sub:3'], 'sub: is a folder; name a file [E11]'],
  [['a.ndjson:3'], 'a.ndjson: holds many documents; write the text of one to a file, and explain a line of that [E34]'],
  [['a.txt:3', 'b.txt:3'], 'explain takes one FILE:LINE or code, not 2 [E32]'],
  [['a.txt:0'], "'a.txt:0' names no line; write it as FILE:LINE, such as report.txt:12 [E33]"],
  [['a.txt:3', '--json'], 'explain takes no --json [E30]'],
])('explain %j', ([args, message]) => {
  const cwd = folder({ 'a.txt': TEXT, 'sub/b.txt': TEXT, 'a.ndjson': '' })
  expect(assay(['explain', ...args], { cwd })).toEqual({ stdout: '', stderr: `assay: ${message}\n`, status: 2 })
})

test('an empty text has no line', () => {
  const { status, stderr } = assay(['explain', 'empty.txt:1'], { cwd: folder({ 'empty.txt': '' }) })
  expect(status).toBe(2)
  expect(stderr).toContain('assay: empty.txt: has no line 1; it is empty [E62]\n')
})
