#!/usr/bin/env node
const { writeSync } = require('node:fs')
const { version } = require('../package.json')

// The version is answered before anything is loaded.
if (process.argv.length !== 3 || process.argv[2] !== '--version' || !isPrinted(`assay ${version}\n`))
  require('./load.js').load(require.resolve('../dist/bundle/assay.js')).program.start(version)

function isPrinted(text) {
  try {
    return writeSync(1, text) === text.length
  } catch {
    // The program knows what to say to a full disk, and to a reader who has gone.
    return false
  }
}
