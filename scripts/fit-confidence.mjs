/**
 * Fits what `confidence` says to the articles of `calibration/`: runs the built program over them, writes which of its rows
 * are right (`calibration/rows.json`), fits the weights to four fifths of the articles (`src/claim/weights.ts`) and prints
 * how well they hold on the last fifth.
 *
 *     npm run build && node scripts/fit-confidence.mjs
 *     node scripts/fit-confidence.mjs --unjudged      only the rows of which nobody has said whether they are right
 */
import { writeFileSync } from 'node:fs'
import { chanceOf, crossValidated, FOLDS, foldsOf, shippedModel } from './calibration/fit.mjs'
import { calibrationOf, tableOf } from './calibration/measure.mjs'
import { judgedArticles, traitNames } from './calibration/rows.mjs'
import { weightsFile } from './calibration/weights-file.mjs'

const path = (name) => new URL(`../${name}`, import.meta.url)
const judged = judgedArticles().flatMap(({ rows }) => rows)
const print = (...lines) => process.stdout.write(`${lines.join('\n')}\n`)

const unjudged = judged.filter(({ right }) => right === null)
if (process.argv.includes('--unjudged')) {
  for (const { row, claim } of unjudged) print(JSON.stringify(row), `    ${claim.evidence.text}`)
} else {
  if (unjudged.length > 0) process.stderr.write(`${unjudged.length} rows are left out: see --unjudged\n`)
  const rows = judged
    .filter(({ right }) => right !== null)
    .map(({ article, row, traits, right }) => ({ article, row, right, traits: traits.map(inHundredths) }))
  const model = shippedModel(rows)
  writeFileSync(path('calibration/rows.json'), rowsFile(rows))
  writeFileSync(path('src/claim/weights.ts'), weightsFile(model, traitNames))

  const folds = foldsOf(rows)
  const chances = (part) => part.map(({ traits, right }) => ({ chance: chanceOf(model, traits), right }))
  const [fitted, held] = [rows.filter((row) => !isHeld(row)), rows.filter(isHeld)]
  function isHeld({ article }) {
    return folds.get(article) === FOLDS - 1
  }
  print('The articles that the weights were fitted to', ...tableOf(calibrationOf(chances(fitted))), '')
  print('The fifth that was held out', ...tableOf(calibrationOf(chances(held))), '')
  print('Each fifth by weights fitted to the others', ...tableOf(calibrationOf(crossValidated(rows))))
}

function inHundredths(value) {
  return Math.round(100 * value) / 100
}

/** A row a line, its traits by name where it has them. */
function rowsFile(rows) {
  const lines = rows.map(({ article, row, right, traits }) => {
    const named = Object.fromEntries(traits.flatMap((value, i) => (value === 0 ? [] : [[traitNames[i], value]])))
    return `  ${JSON.stringify({ article, row: row.split(' | ').slice(1, 4).join(' | '), right, traits: named })}`
  })
  return `[\n${lines.join(',\n')}\n]\n`
}
