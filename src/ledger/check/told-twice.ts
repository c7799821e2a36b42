import { isTellingKey } from './affinity.js'
import { contextOf } from './figure-context.js'
import { matchFigures } from './match-figures.js'
import { addressOf, placeOf } from './place.js'
import type { Sheet, ToldClaim, ToldFigure } from './sheet.js'
import type { Verdict } from './verdict.js'

/** A figure that the draft tells again, of the same thing, time and place, with another value. The later one is reported. */
export function toldTwice(draft: Sheet): Verdict[] {
  const byKey = new Map<string, ToldFigure[]>()
  const verdicts: Verdict[] = []
  for (const told of draft.figures) {
    const { figure, sentence } = told
    const key = keyOf(draft, told)
    if (key === null) continue
    const before = byKey.get(key) ?? []
    const other = before.find((each) => conflicts(draft, each, told))
    if (other === undefined) byKey.set(key, [...before, told])
    else {
      const place = placeOf(draft, other.sentence, claimOf(draft, other)?.id ?? '')
      verdicts.push({
        verdict: 'inconsistent',
        sentence,
        span: { start: figure.start, end: figure.end, text: figure.text },
        message: `${figure.text}: but ${addressOf(place)} has ${other.figure.text}`,
        sources: [place],
        rules: ['check.within.told-twice'],
      })
    }
  }
  return verdicts
}

/** Only of something named, and only what is stated as a fact. */
function keyOf(draft: Sheet, told: ToldFigure): string | null {
  const claim = claimOf(draft, told)
  const { key, kind } = told.figure
  // Lists of results and prices repeat themselves without a verb.
  if (
    key === null ||
    claim === null ||
    claim.predicate.text === '' ||
    claim.factuality !== 'asserted' ||
    claim.polarity === 'negative'
  )
    return null
  if (kind === 'rank' || kind === 'score' || claim.subject === null || claim.subject.names.length === 0) return null
  return isTellingKey(key) ? key : null
}

function conflicts(draft: Sheet, a: ToldFigure, b: ToldFigure): boolean {
  // Two amounts in one sentence are two on purpose.
  if (a.sentence === b.sentence || matchFigures(a.figure, b.figure) !== 'conflict') return false
  const [one, other] = [claimOf(draft, a), claimOf(draft, b)]
  return (
    isSame(timesOf(a, one), timesOf(b, other)) && isSame(placesOf(one), placesOf(other)) && isSame(a.concept, b.concept)
  )
}

function timesOf({ figure }: ToldFigure, claim: ToldClaim | null): readonly string[] {
  if (figure.time !== null) return [figure.time.value ?? figure.time.text]
  return claim?.times.filter((value) => /^\d{4}/.test(value)) ?? []
}

function placesOf(claim: ToldClaim | null): readonly string[] {
  return claim?.places.flat() ?? []
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each) => b.includes(each))
}

function claimOf(draft: Sheet, told: ToldFigure): ToldClaim | null {
  return contextOf(draft, told).claim
}
