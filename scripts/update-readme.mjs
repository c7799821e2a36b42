// Fills the README's examples with what the built program prints: npm run build && node scripts/update-readme.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import { withExamples } from './readme-examples.mjs'

const file = new URL('../README.md', import.meta.url)
const before = readFileSync(file, 'utf8')
const after = withExamples(before)
writeFileSync(file, after)
process.stderr.write(before === after ? 'README.md is up to date\n' : 'README.md was updated\n')
