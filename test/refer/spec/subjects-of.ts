import { analysisOf } from '../../helper/analysis.js'

/** The names of the subjects of the last sentence's claims, in the order of the text. */
export function lastSubjectsOf(text: string): (string | null)[] {
  const { claims } = analysisOf(text).document
  const last = claims.at(-1)?.evidence.sentence
  return claims.filter(({ evidence }) => evidence.sentence === last).map(({ subject }) => subject?.name ?? null)
}
