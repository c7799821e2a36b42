/**
 * How often the rows of the program as it is are right on the articles of `calibration/`, from which no rule was written:
 * field by field, whole, and by the confidence that the rows were given. The last fifth of the articles was not used to fit
 * that confidence.
 *
 *     npm run build && npm run bench:calibration
 */
import { FOLDS, foldsOf } from '../scripts/calibration/fit.mjs'
import { calibrationOf, tableOf } from '../scripts/calibration/measure.mjs'
import { judgedArticles } from '../scripts/calibration/rows.mjs'

const articles = judgedArticles()
const rows = articles.flatMap(({ rows }) => rows)
const judged = rows.filter(({ right }) => right !== null)
const folds = foldsOf(judged)
const print = (...lines) => process.stdout.write(`${lines.join('\n')}\n`)
const chances = (part) => part.map(({ claim, right }) => ({ chance: claim.confidence, right }))

print('All articles', ...tableOf(calibrationOf(chances(judged))), '')
const held = judged.filter(({ article }) => folds.get(article) === FOLDS - 1)
print('The fifth that was held out', ...tableOf(calibrationOf(chances(held))), '')

// A reader's claim is told by the row that comes nearest to it, and each row tells one.
const lines = articles.flatMap(({ article }) => article.expected)
const told = rows.filter(({ expected }) => expected !== null)
const FIELDS = [
  ['subject', 'subject'],
  ['object', 'object'],
  ['measure', 'figures'],
  ['time', 'when', 'timeValue'],
  ['source', 'source'],
  ['factuality', 'factuality'],
  ['polarity', 'polarity'],
]
const share = (part, whole) => `${String(part).padStart(5)} of ${String(whole).padStart(4)}  ${percent(part, whole)}`
print('Fields of the rows that tell a claim of the readers')
for (const [name, ...fields] of FIELDS) {
  const compared = told.filter(({ expected }) => fields.some((field) => field in expected))
  const right = compared.filter(({ wrong }) => !fields.some((field) => wrong.has(field)))
  const said = compared.filter(({ expected }) => fields.some((field) => isSaid(expected[field])))
  const saidRight = said.filter(({ wrong }) => !fields.some((field) => wrong.has(field)))
  print(
    `${name.padEnd(12)}${share(right.length, compared.length)}    where there is one ${share(saidRight.length, said.length)}`,
  )
}
const toldOfAll = judgedArticles(true).flatMap(({ rows }) => rows.filter(({ expected }) => expected !== null))
const whole = told.filter(({ right }) => right)
print(
  `${'whole row'.padEnd(12)}${share(whole.length, told.length)}`,
  '',
  `claims of the readers that a row tells           ${share(told.length, lines.length)}`,
  `… and tells right in all fields                  ${share(whole.length, lines.length)}`,
  `claims of the readers that a row of --all tells  ${share(toldOfAll.length, lines.length)}`,
  `rows that are right                              ${share(judged.filter(({ right }) => right).length, judged.length)}`,
)
if (judged.length < rows.length)
  print(`${rows.length - judged.length} more rows are new: node scripts/fit-confidence.mjs --unjudged`)

/** Whether the text has something for the field, other than what is usual. */
function isSaid(answer) {
  const first = Array.isArray(answer) ? answer[0] : answer
  return first !== undefined && first !== null && first !== 'asserted' && first !== 'positive'
}

function percent(part, whole) {
  return whole === 0 ? '' : `${((100 * part) / whole).toFixed(0).padStart(3)}%`
}
