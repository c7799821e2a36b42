// Says which regular expressions of the source can take more than linear time for some text:
// node scripts/check-regexes.mjs [file or folder …], src if none is named. Status 1 if there is one.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { relative } from 'node:path'
import { argv, cwd, stdout } from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
// The same code on every platform; the faster binaries that recheck also has are chosen by what happens to be installed.
import recheck from 'recheck/lib/browser.js'
import { parseAst } from 'rolldown/parseAst'

/** Every regular expression of a source file with its place: literals, and what is made by RegExp. */
export function regexesOf(file, text) {
  const found = []
  const add = (node, regex) => found.push({ file, ...placeOf(text, node.start), ...regex })
  visit(parseAst(text, { lang: 'ts' }), (node) => {
    if (node.type === 'Literal' && node.regex) add(node, { source: node.regex.pattern, flags: node.regex.flags })
    if ((node.type === 'NewExpression' || node.type === 'CallExpression') && node.callee.name === 'RegExp')
      add(node, fromArguments(node.arguments))
  })
  return found
}

/** What is wrong with a regular expression, or null. */
export function faultOf({ source, flags }) {
  if (source === null) return 'is made from data, so it cannot be judged; write it as a literal'
  // Limits are counted in characters read, not in time, so that a busy machine finds the same.
  const noClock = { timeout: null, attackTimeout: null, incubationTimeout: null }
  const { status, complexity, attack, error } = recheck.checkSync(source, flags, noClock)
  if (status === 'safe') return null
  if (status === 'unknown') return `could not be judged (${error.kind})`
  return `takes ${complexity.summary} time for ${attack.pattern}`
}

/** The faults of all files below the paths, a line each, in order. */
export function faultsBelow(paths) {
  const judged = new Map()
  const lines = []
  let count = 0
  for (const file of paths.flatMap(sourcesBelow)) {
    for (const regex of regexesOf(file, readFileSync(file, 'utf8'))) {
      count++
      const key = `${regex.source}/${regex.flags}`
      if (!judged.has(key)) judged.set(key, faultOf(regex))
      const fault = judged.get(key)
      const written = regex.source === null ? 'RegExp' : `/${key}`
      if (fault !== null) lines.push(`${relative(cwd(), file)}:${regex.line}:${regex.column}: ${written} ${fault}`)
    }
  }
  return { count, lines }
}

/** A call with nothing but strings can be read here; anything else depends on what runs. */
function fromArguments([pattern, flags]) {
  const [source, marks] = [stringOf(pattern), flags === undefined ? '' : stringOf(flags)]
  if (pattern?.regex) return { source: pattern.regex.pattern, flags: marks ?? pattern.regex.flags }
  return marks === null ? { source: null, flags: '' } : { source, flags: marks }
}

function stringOf(node) {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0].value.cooked
  // String.raw`…`
  if (
    node?.type === 'TaggedTemplateExpression' &&
    node.tag.property?.name === 'raw' &&
    node.quasi.expressions.length === 0
  )
    return node.quasi.quasis[0].value.raw
  if (node?.type !== 'BinaryExpression' || node.operator !== '+') return null
  const [left, right] = [stringOf(node.left), stringOf(node.right)]
  return left === null || right === null ? null : left + right
}

function visit(node, tell) {
  if (Array.isArray(node)) for (const each of node) visit(each, tell)
  else if (typeof node === 'object' && node !== null) {
    if (typeof node.type === 'string') tell(node)
    for (const [name, child] of Object.entries(node)) if (name !== 'regex') visit(child, tell)
  }
}

function placeOf(text, at) {
  const before = text.slice(0, at).split('\n')
  return { line: before.length, column: before.at(-1).length + 1 }
}

function sourcesBelow(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => sourcesBelow(`${path}/${name}`))
    .filter((file) => /\.[cm]?[jt]s$/.test(file))
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  const paths = argv.slice(2)
  const root = fileURLToPath(new URL('..', import.meta.url))
  const { count, lines } = faultsBelow(paths.length > 0 ? paths : [`${root}src`, `${root}bin`])
  for (const line of lines) stdout.write(`${line}\n`)
  stdout.write(`${count} regular expressions, ${lines.length} that can be slow\n`)
  if (lines.length > 0) process.exitCode = 1
}
