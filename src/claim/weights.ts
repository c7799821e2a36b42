// Made by scripts/fit-confidence.mjs from the rows of calibration/rows.json: logistic regression with a ridge on the traits
// of traits.ts, fitted to the rows of four fifths of the articles. Not to be edited by hand.

/** The log odds that a claim without any trait is right. */
export const BASE = 1.42

/** What each trait adds to the log odds. */
export const WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['reported', -0.59],
  ['adverbial', -0.1],
  ['relative', -0.03],
  ['participial', -0.19],
  ['infinitive', -0.41],
  ['headline', -0.23],
  ['no subject', -0.55],
  ['shared subject', -0.2],
  ['named subject', -0.08],
  ['nominal subject', -0.54],
  ['pronoun subject', 0.08],
  ['open pronoun', -0.8],
  ['owned subject', -0.17],
  ['far antecedent', -0.52],
  ['joined subject', -0.04],
  ['verb far from subject', -0.35],
  ['no object', -0.19],
  ['length of time', -0.11],
  ['times', -0.36],
  ['open time', -0.61],
  ['attributed', -0.14],
  ['nameless source', -0.17],
  ['words in quotation marks', -0.45],
  ['comma', -0.09],
  ['dash, colon or bracket', -0.42],
  ['quoted', 0.42],
  ['cue in another sentence', -0.4],
  ['not asserted', -0.15],
  ['clauses', -0.1],
])
