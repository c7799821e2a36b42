/**
 * The rows that the built program makes of the articles of `calibration/`, judged, each with its traits.
 */
import { stages } from '../../dist/analyse.js'
import { buildClaims } from '../../dist/claim/build-claims.js'
import { readingsOf } from '../../dist/claim/figures.js'
import { TRAITS } from '../../dist/claim/traits.js'
import { positionsIn } from '../../dist/read/positions.js'
import { judge, readAlso, readArticles, rowOf } from './judge.mjs'

export const traitNames = TRAITS.map(({ name }) => name)

/** With `all`, the rows of `--all`; of those that no reader's claim means nobody has said whether they are right. */
export function judgedArticles(all = false) {
  const also = readAlso()
  return readArticles().map((article) => {
    const traits = new Map()
    const claims = claimsOf(article, all, (claim, its) => traits.set(claim, its))
    const rows = judge(article, claims, also).map((row) => ({
      ...row,
      article: article.name,
      row: rowOf(article, row.claim),
      traits: traits.get(row.claim),
    }))
    return { article, rows }
  })
}

/** The cascade up to its last stage, which here tells the traits as well. */
function claimsOf({ file, format, text }, all, note) {
  const source = { id: file, content: text, format, date: null }
  const referred = stages.slice(0, -1).reduce((before, { run }) => run(before), source)
  const noted = new Map()
  const claims = buildClaims(referred, readingsOf(referred), positionsIn(text), all, (claim, traits) => {
    noted.set(placeOf(claim), traits)
  })
  // A claim that stands twice in a sentence is handed on as a copy.
  for (const claim of claims) note(claim, noted.get(placeOf(claim)))
  return claims
}

function placeOf({ evidence, predicate, subject, object }) {
  return [evidence.sentence, predicate.start, predicate.end, subject?.start, object?.start].join(' ')
}
