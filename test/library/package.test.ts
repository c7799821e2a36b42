import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { fixtures } from '../helper/fixture.js'
import { assay, folder } from '../helper/run.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What a user of the library might write; checked as TypeScript, and run without its types. */
const PROGRAM = `
import { readFileSync } from 'node:fs'
import { analyse, analyseAll } from 'assay'
import type { Analysis, Claim, ClaimLine, ClaimsOutput, Document, Figure, Options, Quote, Source } from 'assay'
import { createRequire } from 'node:module'

const options: Options = { all: true }
const names: string[] = process.argv.slice(2)

async function* sources(): AsyncGenerator<Source> {
  for (const id of names) yield { id, content: readFileSync(id), format: 'text', date: null }
}

const documents: Document[] = []
const quotes: Quote[] = []
for await (const analysis of analyseAll(sources(), options)) {
  const found: Analysis = analysis
  documents.push(found.document)
  quotes.push(...found.quotes)
}
const first: Claim | undefined = documents[0]?.claims[0]
const who: string | null = first?.subject?.name ?? null
const figures: Figure[] = analyse({ id: '-', content: 'It cost $5.', format: 'text', date: '2024-01-31' }).document.figures
const line = JSON.parse(JSON.stringify(first)) as ClaimLine
const output: Pick<ClaimsOutput, 'documents'> = { documents }
const schema = createRequire(import.meta.url)('assay/schema/claims.json') as { title: string }
// @ts-expect-error: the types are there, so a field that does not exist is told.
line.subjekt
console.log(JSON.stringify({ ...output, quotes, who, amounts: figures.map(({ value }) => value), title: schema.title }))
`

/** A project of someone else's with the package as npm packs it, and of what it needs no more than it declares. */
function project(): string {
  const cwd = folder({ 'program.ts': PROGRAM, 'package.json': '{"type":"module"}' })
  const args = ['pack', '--ignore-scripts', '--silent', '--pack-destination', cwd]
  const packed = execFileSync('npm', args, { cwd: root, encoding: 'utf8' }).trim()
  const modules = join(cwd, 'node_modules')
  mkdirSync(join(modules, 'assay'), { recursive: true })
  execFileSync('tar', ['-xzf', join(cwd, packed), '-C', join(modules, 'assay'), '--strip-components=1'])
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  // The types of Node are the program's own wish; @types/node brings those of undici.
  for (const name of [...Object.keys(dependencies), '@types/node', 'undici-types']) {
    mkdirSync(dirname(join(modules, name)), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), join(modules, name))
  }
  return cwd
}

test('a project in strict TypeScript can use the package, and gets what the command prints', () => {
  const cwd = project()
  const names = fixtures.slice(0, 2).map(({ name, text }) => [`${name}.txt`, text] as const)
  const articles = folder(Object.fromEntries(names))
  const compiled = (resolution: string, module: string, ...more: string[]) => {
    const strict = [
      '--strict',
      '--exactOptionalPropertyTypes',
      '--target',
      'es2022',
      '--lib',
      'es2022',
      '--types',
      'node',
    ]
    const args = [...strict, '--module', module, '--moduleResolution', resolution, ...more, 'program.ts']
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    const { stdout, status } = spawnSync(process.execPath, [tsc, ...args], { cwd, encoding: 'utf8' })
    return { stdout, status }
  }
  expect(compiled('bundler', 'esnext', '--noEmit')).toEqual({ stdout: '', status: 0 })
  expect(compiled('node16', 'node16', '--outDir', 'made')).toEqual({ stdout: '', status: 0 })
  const run = spawnSync(process.execPath, [join(cwd, 'made/program.js'), ...names.map(([name]) => name)], {
    cwd: articles,
    encoding: 'utf8',
    env: {},
  })
  expect(run).toMatchObject({ stderr: '', status: 0 })
  const found = JSON.parse(run.stdout)
  const printed = (view: string) =>
    JSON.parse(assay([view, ...names.map(([name]) => name), '--all', '--json'], { cwd: articles }).stdout).documents
  expect(found.documents).toEqual(printed('claims'))
  expect(found.quotes).toEqual(printed('quotes').flatMap(({ quotes }: { quotes: unknown[] }) => quotes))
  expect(found).toMatchObject({ who: expect.any(String), amounts: [5], title: 'assay claims' })
}, 240_000)
