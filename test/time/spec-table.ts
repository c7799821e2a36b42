import { describe, expect, test } from 'vitest'
import { analysisOf } from '../helper/analysis.js'

/** The times of a sentence as the tables write them: "late Friday, date, 2013-03-22, end"; "?" for a value that nobody can tell. */
export function timesIn(sentence: string, date: string | null): string {
  const { times } = analysisOf(sentence, date).document
  const rows = times.map(({ text, type, value, mod }) =>
    [text, type, value ?? '?', ...(mod === null ? [] : [mod])].join(', '),
  )
  return rows.length === 0 ? '-' : rows.join(' | ')
}

/** Says what times the sentences of a table have, written on a day: a sentence a line, its times after bars, or "-". */
export function readsTimes(what: string, date: string | null, table: string): void {
  describe(`${what}, ${date === null ? 'without a date' : `written on ${date}`}`, () => {
    test.for(linesOf(table))('%s', (line) => {
      const [sentence, times] = partsOf(line)
      expect(timesIn(sentence, date)).toBe(times)
    })
  })
}

/** The same, of what is not read as it should be yet. */
export function readsTimesNotYet(why: string, date: string | null, table: string): void {
  describe(`not yet: ${why}`, () => {
    for (const line of linesOf(table)) {
      const [sentence, times] = partsOf(line)
      test.fails(line, () => expect(timesIn(sentence, date)).toBe(times))
    }
  })
}

/** The claims of a text: verb, times, and each figure with its own time. */
export function claimTimesIn(text: string, date: string | null): string {
  return analysisOf(text, date)
    .document.claims.filter(({ figures }) => figures.length > 0)
    .map(({ predicate, times, figures }) => {
      const amounts = figures.map((f) => (f.time === null ? f.text : `${f.text} (${f.time.text})`))
      return `${predicate.lemma}: ${amounts.join(', ')} @ ${times.map((time) => time.text).join(', ') || '-'}`
    })
    .join(' | ')
}

/** Says when the claims of the texts of a table hold: a text a line, its claims with figures after bars. */
export function tellsWhen(what: string, date: string | null, table: string): void {
  describe(what, () => {
    test.for(linesOf(table))('%s', (line) => {
      const [text, claims] = partsOf(line)
      expect(claimTimesIn(text, date)).toBe(claims)
    })
  })
}

function linesOf(table: string): string[] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.trim())
}

function partsOf(line: string): readonly [text: string, rest: string] {
  const bar = line.indexOf(' | ')
  return [line.slice(0, bar), line.slice(bar + 3)]
}
