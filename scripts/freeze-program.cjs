/**
 * Runs the bundled program over sample texts and writes what the JavaScript engine has compiled by then, for bin/load.js.
 * A process of its own, since the program prints and takes its arguments from the process:
 *
 *     node scripts/freeze-program.cjs BUNDLE FOLDER-OF-TEXTS
 */
const { writeFileSync } = require('node:fs')
const { setFlagsFromString } = require('node:v8')
const { fileFor, load } = require('../bin/load.js')

const [bundle, texts] = process.argv.slice(2)
// The engine throws away what it has compiled and not used for a while.
setFlagsFromString('--no-flush-bytecode')
const { program, freeze } = load(bundle)

async function run(...args) {
  process.argv = [process.argv[0], 'assay', ...args]
  await program.start('0')
  // Each run listens anew, and one is the rule.
  for (const stream of [process.stdout, process.stderr]) stream.removeAllListeners('error')
  if (process.exitCode) throw new Error(`assay ${args.join(' ')} failed`)
}

/** What the engine starts with of all that is set above and by the program (src/cli/engine.ts). */
const USUAL = [
  '--flush-bytecode',
  '--opt',
  '--heap-growing-percent=0',
  '--turbo-inline-array-builtins',
  '--no-expose-gc',
]

async function main() {
  await run(texts)
  for (const format of ['json', 'ndjson', 'csv']) await run(texts, '--format', format)
  // It takes the frozen form only under the flags that it was made with: these are the usual ones.
  for (const flag of USUAL) setFlagsFromString(flag)
  writeFileSync(fileFor(bundle), freeze())
}

main()
