/**
 * How `facts` and `check` do on the stories of `calibration/stories/`, which were written without knowledge of the program and
 * which nobody reads who writes rules. Only counts are printed, so that they stay unread.
 *
 *     npm run build && npm run bench:stories
 */
import { readdirSync, readFileSync } from 'node:fs'
import { analyse } from '../dist/analyse.js'
import { check } from '../dist/ledger/check/check.js'
import { sheetOf } from '../dist/ledger/check/sheet-of.js'
import { newLedger } from '../dist/ledger/ledger.js'
import { tellingsOf } from '../dist/ledger/telling.js'

const stories = new URL('../calibration/stories/', import.meta.url)
const read = (path) => readFileSync(new URL(path, stories), 'utf8')
const sum = { facts: 0, whole: 0, planted: 0, found: 0, clean: 0, beside: 0 }

for (const story of readdirSync(stories).sort()) {
  const files = readdirSync(new URL(`${story}/articles/`, stories)).sort()
  const sources = files.map((file) => analysed(`${story}/articles/${file}`, true))
  const ledger = newLedger()
  for (const file of files) {
    const { document } = analysed(`${story}/articles/${file}`, false)
    ledger.add(tellingsOf(file, document.date, document.claims))
  }
  const told = ledger.facts().map(toldBy)
  const facts = JSON.parse(read(`${story}/facts.json`))
  const sheets = sources.map(sheetOf)
  const findingsIn = (draft) =>
    check(sheetOf(analysed(`${story}/${draft}`, true)), sheets).filter(
      ({ severity }) => severity !== 'none' && severity !== 'note',
    )

  const text = read(`${story}/planted.md`)
  const planted = JSON.parse(read(`${story}/planted.json`)).map((error) => {
    const start = text.indexOf(error.text)
    return { start, end: start + error.text.length }
  })
  const found = findingsIn('planted.md').map(({ span }) => span)
  const meets = (one, other) => one.start < other.end && other.start < one.end
  const row = {
    facts: facts.length,
    whole: facts.filter((fact) => told.some((one) => tells(one, fact))).length,
    planted: planted.length,
    found: planted.filter((error) => found.some((span) => meets(span, error))).length,
    clean: findingsIn('clean.md').length,
    beside: found.filter((span) => !planted.some((error) => meets(span, error))).length,
  }
  for (const [name, count] of Object.entries(row)) sum[name] += count
  print(story, row)
}
print('together', sum)

/** The numbers that each document tells of a fact. */
function toldBy({ agreement, values }) {
  const numbers = new Map()
  for (const { doc, text } of values.flatMap(({ support }) => support))
    numbers.set(doc, [...(numbers.get(doc) ?? []), ...numbersIn(text ?? '')])
  return { agreement, numbers }
}

/** Every value of every article, and the verdict; a plan and its outcome have none of their own. */
function tells({ agreement, numbers }, fact) {
  if (fact.agreement !== 'plan and outcome' && fact.agreement !== agreement) return false
  return fact.values.every(({ text, documents }) => {
    const wanted = numbersIn(text)
    return documents.every((doc) => {
      const given = numbers.get(doc)
      return given !== undefined && (wanted.length === 0 || wanted.some((number) => given.includes(number)))
    })
  })
}

function numbersIn(text) {
  return text.replace(/(\d),(?=\d{3})/g, '$1').match(/\d+(?:\.\d+)?/g) ?? []
}

function analysed(path, all) {
  const format = path.endsWith('.md') ? 'markdown' : 'text'
  return analyse({ id: path.slice(path.lastIndexOf('/') + 1), content: read(path), format, date: null }, { all })
}

function print(name, { facts, whole, planted, found, clean, beside }) {
  process.stdout.write(
    `${name.padEnd(20)} facts ${whole} of ${facts}, errors ${found} of ${planted}, false in the clean draft ${clean}, in the other ${beside}\n`,
  )
}
