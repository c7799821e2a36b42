/**
 * Prints, in the form of fixtures/known-ledger-faults.json, what the built program gets wrong in the stories and drafts.
 * It never edits: whoever takes over a line gives its reason. Lines that stand in the file already keep theirs.
 *
 *     npm run build && node scripts/list-ledger-faults.mjs
 *     node scripts/list-ledger-faults.mjs --found        with what was found instead, for reading
 */
import { readdirSync, readFileSync } from 'node:fs'
import { analyse } from '../dist/analyse.js'
import { check } from '../dist/ledger/check/check.js'
import { sheetOf } from '../dist/ledger/check/sheet-of.js'
import { newLedger } from '../dist/ledger/ledger.js'
import { tellingsOf } from '../dist/ledger/telling.js'
import { falseAlarms, findingMismatch } from './match-findings.mjs'
import { factMismatches, falseConflicts } from './match-ledger.mjs'

const fixtures = new URL('../fixtures/', import.meta.url)
const read = (path) => readFileSync(new URL(path, fixtures), 'utf8')
const known = JSON.parse(read('known-ledger-faults.json'))
const showFound = process.argv.includes('--found')
const facts = []
const findings = []
const sheets = new Map()
let expectations = 0

for (const story of readdirSync(new URL('stories/', fixtures)).sort()) {
  const expected = JSON.parse(read(`stories/${story}/expected.json`))
  const ledger = newLedger()
  const files = readdirSync(new URL(`stories/${story}/`, fixtures))
    .filter((file) => !file.endsWith('.json'))
    .sort()
  const analyses = files.map((file) => analysed(file, `stories/${story}/${file}`, false))
  sheets.set(story, sheetsIn(`stories/${story}/`))
  for (const { document } of analyses) ledger.add(tellingsOf(document.id, document.date, document.claims))
  const told = ledger.facts()
  for (const [fact, expectation] of expected.facts.entries()) {
    expectations++
    const wrong = factMismatches(expectation, told)
    if (wrong.size === 0) continue
    const reason = known.facts.find((fault) => fault.story === story && fault.fact === fact)?.reason ?? ''
    const fault = { story, fact, fields: [...wrong.keys()], reason }
    facts.push(showFound ? { ...fault, found: Object.fromEntries(wrong) } : fault)
  }
  for (const { key } of falseConflicts(expected.facts, told))
    process.stderr.write(`${story}: a conflict that is none: ${key}\n`)
}

for (const set of readdirSync(new URL('sources/', fixtures))) sheets.set(set, sheetsIn(`sources/${set}/`))

for (const { draft, against, findings: expected } of JSON.parse(read('drafts/expected.json'))) {
  const text = read(`drafts/${draft}`)
  const made = check(sheetOf(analysed(draft, `drafts/${draft}`, true)), sheets.get(against))
  for (const expectation of expected) {
    expectations++
    const found = findingMismatch(expectation, text, made)
    if (found !== null) add(draft, [expectation.text].flat()[0], 'missed', found)
  }
  for (const { span, verdict } of falseAlarms(expected, text, made)) add(draft, span.text, 'alarm', verdict)
}

process.stdout.write(`{\n  "facts": [\n${lines(facts)}\n  ],\n  "findings": [\n${lines(findings)}\n  ]\n}\n`)
const alarms = findings.filter(({ kind }) => kind === 'alarm').length
const met = expectations - facts.length - (findings.length - alarms)
process.stderr.write(`${met} of ${expectations} expectations are met, ${alarms} false alarms\n`)

function add(draft, text, kind, found) {
  const same = (fault) => fault.draft === draft && fault.text === text && fault.kind === kind
  const fault = { draft, text, kind, reason: known.findings.find(same)?.reason ?? '' }
  findings.push(showFound ? { ...fault, found } : fault)
}

function sheetsIn(folder) {
  return readdirSync(new URL(folder, fixtures))
    .filter((file) => !file.endsWith('.json'))
    .sort()
    .map((file) => sheetOf(analysed(file, folder + file, true)))
}

function analysed(file, path, all) {
  const format = file.endsWith('.md') ? 'markdown' : 'text'
  return analyse({ id: file, content: read(path), format, date: null }, { all })
}

function lines(rows) {
  return rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n')
}
