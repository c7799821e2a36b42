import { readFileSync } from 'node:fs'
import type { Command } from './command.js'
import { printText } from './print-text.js'
import { wordOf } from './word.js'

export const schema: Command = {
  name: 'schema',
  operands: '[COMMAND]',
  words: ['claims', 'figures', 'entities', 'times', 'quotes', 'facts', 'diff', 'check'],
  summary: 'the JSON Schema of what a command prints with --format json or ndjson (the default is claims)',
  detail: 'An output with all documents and a single line of NDJSON both fit it. Later versions only add fields.',
  examples: [
    ['assay schema', 'what a claim is, field by field'],
    ['assay schema figures -o figures.schema.json', 'for a program that checks or types its input'],
  ],
  scopes: ['any'],
  unconfigured: () => true,
  run: async (operands, settings, world) => {
    const view = wordOf(schema, operands) ?? 'claims'
    return printText(readFileSync(new URL(`../schema/${view}.json`, import.meta.url), 'utf8'), settings, world)
  },
}
