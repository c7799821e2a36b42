/**
 * Says of each row that the program prints for the articles of `calibration/` whether it is right: in every field of the
 * claim that a reader wrote down; or, where no reader's claim is meant, by what was said of the row when it was read.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { bestMatch } from '../match-claims.mjs'

const folder = new URL('../../calibration/', import.meta.url)
const read = (path) => readFileSync(new URL(path, folder), 'utf8')

/** The articles, each with its readers' claims in full. */
export function readArticles() {
  return readdirSync(new URL('articles/', folder))
    .sort()
    .map((file) => {
      const name = file.replace(/\.(?:txt|md)$/, '')
      const format = file.endsWith('.md') ? 'markdown' : 'text'
      const expected = JSON.parse(read(`expected/${name}.json`)).map(inFull)
      return { name, file, format, text: read(`articles/${file}`), expected }
    })
}

const USUAL = { source: null, factuality: 'asserted', polarity: 'positive', figures: [], when: [] }

/** What a line leaves out is the usual; what is "any" is not compared. */
function inFull(line) {
  return Object.fromEntries(Object.entries({ ...USUAL, ...line }).filter(([, value]) => value !== 'any'))
}

/**
 * The rows of an article in their order: the claim, whether it is right (null if nobody has said), the reader's claim that
 * it tells and the fields in which it differs.
 */
export function judge(article, claims, also) {
  const told = new Map()
  for (const expected of article.expected) {
    const best = bestMatch(expected, article.text, claims)
    if (best === null) continue
    // Two readers' claims may mean one row: the one that it tells better counts.
    const before = told.get(best.claim)
    if (before === undefined || best.wrong.size < before.wrong.size) told.set(best.claim, { expected, wrong: best.wrong })
  }
  return claims.map((claim) => {
    const match = told.get(claim)
    if (match !== undefined) return { claim, right: match.wrong.size === 0, ...match }
    const row = rowOf(article, claim)
    return { claim, right: also.get(row) ?? null, expected: null, wrong: new Map() }
  })
}

/** What was said of the rows that no reader's claim tells, by row. */
export function readAlso() {
  const said = JSON.parse(read('also.json'))
  return new Map([...said.right.map((row) => [row, true]), ...said.wrong.map((row) => [row, false])])
}

/** A row with all that is judged in it, in one line. */
export function rowOf(article, claim) {
  const figure = ({ text, per, bound, trend, unit }) => [text, unit, per, bound, trend].filter(Boolean).join(' ')
  const phrase = (argument) => argument?.name ?? '-'
  return [
    article.name,
    phrase(claim.subject),
    claim.predicate.lemma,
    claim.object?.text ?? '-',
    claim.modifiers.map(({ role, text }) => `${role}: ${text}`).join(', '),
    claim.figures.map(figure).join(', '),
    claim.times.map(({ text, value }) => `${text} = ${value}`).join(', '),
    phrase(claim.attribution?.source),
    claim.factuality,
    claim.polarity,
  ].join(' | ')
}
