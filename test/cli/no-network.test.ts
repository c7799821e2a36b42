import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { builtinModules, createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseAst } from 'rolldown/parseAst'
import { expect, test } from 'vitest'
import { EXAMPLES, exampleFolder, shellLine } from '../helper/examples.js'
import { BIN, folder } from '../helper/run.js'

const PRELOAD = new URL('../helper/no-network.mjs', import.meta.url).href

/** Runs a shell script in which every way to the network is written down and thrown. */
function guarded(script: string, cwd: string): { run: SpawnSyncReturns<string>; calls: string } {
  const log = join(folder({}), 'calls.txt')
  const env = { PATH: process.env.PATH, HOME: cwd, NETWORK_LOG: log, NODE_OPTIONS: `--import ${PRELOAD}` }
  const run = spawnSync('bash', ['--norc', '-c', script], { cwd, env, encoding: 'utf8' })
  return { run, calls: existsSync(log) ? readFileSync(log, 'utf8') : '' }
}

test.for(EXAMPLES)('%s asks nobody', (line) => {
  const { run, calls } = guarded(shellLine(line), exampleFolder())
  // That a list is empty, or a file written, may be said.
  const stderr = run.stderr.replace(/^assay: .* \[(?:N01|N11)\]\n$/, '')
  expect({ calls, status: run.status, stderr }).toEqual({ calls: '', status: 0, stderr: '' })
})

test.for(['--version', '--help', 'help', 'figures gone.txt', '--wrong', 'https://example.com/a.txt'])(
  'assay %s asks nobody',
  (args) => {
    const { run, calls } = guarded(shellLine(`assay ${args}`), exampleFolder())
    expect(calls).toBe('')
    expect(`${run.stdout}${run.stderr}`).not.toBe('')
    expect(run.stderr).not.toContain('was called')
  },
)

// What the tests above rely on: whoever does ask is found out.
test.for([
  "import { connect } from 'node:net'; connect(80, '127.0.0.1')",
  "import { Socket } from 'node:net'; new Socket().connect('/tmp/x')",
  "import { get } from 'node:https'; get('https://127.0.0.1/')",
  "import { lookup } from 'node:dns/promises'; await lookup('localhost')",
  "import { createSocket } from 'node:dgram'; createSocket('udp4')",
  "await fetch('http://127.0.0.1/')",
  "import { Worker } from 'node:worker_threads'; new Worker(\"fetch('http://127.0.0.1/')\", { eval: true })",
])('%s is noticed', (code) => {
  const { run, calls } = guarded(`'${process.execPath}' --input-type=module -e '${code.replaceAll("'", "'\\''")}'`, '/')
  expect(calls).toMatch(/^\S+\n$/)
  expect(run.status).toBe(1)
})

const hasNamespaces = spawnSync('unshare', ['-rn', 'true']).status === 0

test.skipIf(!hasNamespaces)('without any network the rows are the same', () => {
  const cwd = exampleFolder()
  const env = { PATH: process.env.PATH, HOME: cwd }
  for (const args of [
    ['articles', '--json'],
    ['entities', 'report.txt'],
    ['explain', 'report.txt:3'],
  ]) {
    const run = (file: string, words: string[]) => spawnSync(file, words, { cwd, env, encoding: 'utf8' })
    const { stdout, stderr, status } = run('unshare', ['-rn', process.execPath, BIN, ...args])
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    expect(stdout).toBe(run(process.execPath, [BIN, ...args]).stdout)
    expect(stdout).toContain('Nordlicht')
  }
})

test('what is shipped imports no module that reaches the network', { timeout: 60_000 }, () => {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const require = createRequire(import.meta.url)
  const packages = ['wink-nlp', 'wink-eng-lite-web-model'].map((name) =>
    dirname(require.resolve(`${name}/package.json`)),
  )
  const files = [`${root}bin`, `${root}dist`, ...packages].flatMap(scriptsBelow)
  expect(files.length).toBeGreaterThan(300)
  const found = files.flatMap((file) => reachesOf(readFileSync(file, 'utf8')).map((what) => `${file}: ${what}`))
  expect(found).toEqual([])
})

test.for([
  ["import { get } from 'node:http'", ['node:http']],
  ["export * from 'net'", ['net']],
  ['const tls = await import(`node:tls`)', ['node:tls']],
  ["const dns = require('dns/promises')", ['dns/promises']],
  ["const { Agent } = process.getBuiltinModule('https')", ['https']],
  ["globalThis.fetch('x'); new WebSocket('y')", ['fetch', 'WebSocket']],
  ["import { readFileSync } from 'node:fs' // 'net'", []],
  ["const net = { fetch: 'http' }", []],
] as const)('%s', ([code, reaches]) => {
  expect(reachesOf(code)).toEqual(reaches)
})

/** The modules and globals of a script that reach the network. */
function reachesOf(script: string): string[] {
  const found: string[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) visit(each)
    else if (typeof value === 'object' && value !== null) {
      const node = value as Record<string, unknown>
      if (IMPORTS.has(String(node.type))) found.push(...modulesIn(node.source), ...modulesIn(node.arguments))
      if (node.type === 'CallExpression' || node.type === 'NewExpression') found.push(...globalsIn(node.callee))
      for (const child of Object.values(node)) visit(child)
    }
  }
  visit(parseAst(script, { lang: 'js', sourceType: 'unambiguous' } as Parameters<typeof parseAst>[1]))
  return found
}

// A call with the name of such a module could be require, createRequire's or getBuiltinModule: whichever, it is told.
const IMPORTS = new Set([
  'ImportDeclaration',
  'ExportAllDeclaration',
  'ExportNamedDeclaration',
  'ImportExpression',
  'CallExpression',
])

const MODULES = new Set(
  builtinModules
    .map((name) => name.replace(/^node:/, ''))
    .filter((name) => /^_?(?:net|tls|dns|dgram|http|https|http2|inspector|quic)(?:$|[_/])/.test(name)),
)

const GLOBALS = new Set(['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest', 'WebTransport'])

function modulesIn(value: unknown): string[] {
  const nodes = (Array.isArray(value) ? value : [value]) as ({
    value?: unknown
    quasis?: { value: { cooked: string } }[]
  } | null)[]
  return nodes
    .map((node) => node?.value ?? node?.quasis?.[0]?.value.cooked)
    .filter((name): name is string => typeof name === 'string' && MODULES.has(name.replace(/^node:/, '')))
}

function globalsIn(callee: unknown): string[] {
  const { name, property } = callee as { name?: string; property?: { name?: string } }
  return [name, property?.name].filter((each): each is string => each !== undefined && GLOBALS.has(each))
}

function scriptsBelow(path: string): string[] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[cm]?js$/.test(name))
    .map((name) => join(path, name))
}
