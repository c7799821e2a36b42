import type { ToldClaim, ToldFigure } from './sheet.js'

/**
 * Whether two figures can be of one time. "From $2 million a year earlier" has a time of its own, and a figure without one
 * is not it. Two resolved times must lie one in the other ("2024-03" in "2024"); an unknown time is compatible with any.
 */
export function canBeSameTime(
  a: ToldFigure,
  b: ToldFigure,
  aClaim: ToldClaim | null,
  bClaim: ToldClaim | null,
): boolean {
  const own = a.figure.time
  const other = b.figure.time
  if ((own === null) !== (other === null)) return false
  if (own !== null && other !== null) {
    return own.value === null || other.value === null ? own.text === other.text : isWithin(own.value, other.value)
  }
  const times = datesIn(aClaim)
  const others = datesIn(bClaim)
  if (times.length === 0 || others.length === 0) return true
  return times.some((time) => others.some((each) => isWithin(time, each)))
}

/** Whether two claims can be of one place: both name one and share no word of it, so they are of two. */
export function canBeSamePlace(a: ToldClaim | null, b: ToldClaim | null): boolean {
  if (a === null || b === null || a.places.length === 0 || b.places.length === 0) return true
  return a.places.some((place) => b.places.some((other) => place.some((word) => other.includes(word))))
}

function datesIn(claim: ToldClaim | null): readonly string[] {
  return claim === null ? [] : claim.times.filter((value) => /^\d{4}/.test(value))
}

/** "2024-03-12" and "2024-03", whichever is the coarser; a part of a year that is no month ("2024-Q1") only lies in its year. */
export function isWithin(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`) || a.startsWith(`${b}T`) || b.startsWith(`${a}T`)
}
