import { analysisOf } from '../helper/analysis.js'

/** The claims of a text in words. */
export function claimsOf(text: string) {
  return analysisOf(text).document.claims.map((claim) => ({
    subject: claim.subject?.name ?? null,
    lemma: claim.predicate.lemma,
    object: claim.object?.name ?? null,
    modifiers: claim.modifiers.map(({ role, marker, name }) => [role, marker, name]),
    figures: claim.figures.map(({ text, time }) => [text, time?.text ?? null]),
    times: claim.times.map(({ text }) => text),
    source: claim.attribution?.source.name ?? null,
    factuality: claim.factuality,
    polarity: claim.polarity,
    key: claim.key,
    rules: claim.rules,
  }))
}

/** The claim with this predicate. */
export function claimOf(text: string, lemma: string) {
  return claimsOf(text).find((claim) => claim.lemma === lemma)
}
