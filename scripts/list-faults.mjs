/**
 * Prints, in the form of fixtures/known-faults.json, what the built program gets wrong in the fixtures. It never edits:
 * whoever takes over a line gives its reason. Lines that stand in the file already keep theirs.
 *
 *     npm run build && node scripts/list-faults.mjs
 *     node scripts/list-faults.mjs --found        with what was found instead, for reading
 */
import { readdirSync, readFileSync } from 'node:fs'
import { analyse } from '../dist/analyse.js'
import { mismatches } from './match-claims.mjs'

const fixtures = new URL('../fixtures/', import.meta.url)
const read = (path) => readFileSync(new URL(path, fixtures), 'utf8')
const known = JSON.parse(read('known-faults.json'))
const showFound = process.argv.includes('--found')
const lines = []
let expectations = 0

for (const file of readdirSync(new URL('articles/', fixtures)).sort()) {
  const article = file.replace(/\.(?:txt|md)$/, '')
  const format = file.endsWith('.md') ? 'markdown' : 'text'
  const text = read(`articles/${file}`)
  const { document } = analyse({ id: file, content: text, format, date: null }, { all: false })
  for (const expected of JSON.parse(read(`expected/${article}.json`))) {
    expectations++
    const wrong = mismatches(expected, text, document.claims)
    if (wrong.size === 0) continue
    const before = known.find(
      (fault) => fault.article === article && fault.evidence === expected.evidence && fault.nth === expected.nth,
    )
    const fault = {
      article,
      evidence: expected.evidence,
      ...(expected.nth === undefined ? {} : { nth: expected.nth }),
      fields: [...wrong.keys()],
      reason: before?.reason ?? '',
    }
    lines.push(`  ${JSON.stringify(showFound ? { ...fault, found: Object.fromEntries(wrong) } : fault)}`)
  }
}

process.stdout.write(`[\n${lines.join(',\n')}\n]\n`)
process.stderr.write(`${expectations - lines.length} of ${expectations} expectations are met\n`)
