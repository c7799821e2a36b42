// Builds dist from src: JavaScript and declarations for the library, and the program in a few files of its own.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundleProgram } from './bundle-program.mjs'
import { freezeWords } from './freeze-words.mjs'
import { writeLicenses } from './write-licenses.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
// Made aside and then put in place: a build that fails leaves the last one as it was.
const aside = `${root}node_modules/.build-${process.pid}`
const made = `${aside}/dist`

try {
  const tsc = `${root}node_modules/typescript/bin/tsc`
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', made], { cwd: root, stdio: 'inherit' })
  execFileSync(process.execPath, [`${root}scripts/make-schema.mjs`, `${made}/schema`], { stdio: 'inherit' })

  const { standIn } = await import(pathToFileURL(`${made}/tag/stand-in.js`).href)
  mkdirSync(`${made}/data`)
  freezeWords(`${made}/data/words.bin`, standIn)

  const files = await bundleProgram(`${made}/cli/program.js`, `${made}/bundle`)
  writeLicenses(`${made}/THIRD-PARTY-LICENSES.txt`, files)
  // Results of earlier runs are kept under this sum, so that no other program takes them for its own.
  const sum = createHash('sha256')
  for (const file of ['bundle/assay.js', 'data/words.bin']) sum.update(readFileSync(`${made}/${file}`))
  writeFileSync(`${made}/bundle/build.txt`, sum.digest('hex'))
  const freeze = [`${root}scripts/freeze-program.cjs`, `${made}/bundle/assay.js`, `${root}fixtures/articles`]
  // Nothing of who builds may matter: no settings, no cache, no colours.
  execFileSync(process.execPath, freeze, { cwd: '/', env: {}, stdio: ['ignore', 'ignore', 'inherit'] })

  // What a source no longer makes must not be shipped. Deleting takes long, and the program may be running meanwhile.
  if (existsSync(`${root}dist`)) renameSync(`${root}dist`, `${aside}/old`)
  renameSync(made, `${root}dist`)
} finally {
  rmSync(aside, { recursive: true, force: true })
}
