#!/usr/bin/env node
import { readFileSync } from 'node:fs'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

// The version is answered before anything is loaded.
if (process.argv.length === 3 && process.argv[2] === '--version') process.stdout.write(`assay ${version}\n`)
else await (await import('../dist/bundle/assay.js')).start(version)
