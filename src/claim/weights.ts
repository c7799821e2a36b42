// Made by scripts/fit-confidence.mjs from the rows of calibration/rows.json: logistic regression with a ridge on the traits
// of traits.ts, fitted to the rows of four fifths of the articles. Not to be edited by hand.

/** The log odds that a claim without any trait is right. */
export const BASE = 1.97

/** What each trait adds to the log odds. */
export const WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['reported', -0.82],
  ['adverbial', 0.09],
  ['relative', -0.35],
  ['participial', -0.9],
  ['infinitive', -0.78],
  ['headline', -0.56],
  ['no subject', -1.18],
  ['shared subject', -0.83],
  ['named subject', 0.04],
  ['nominal subject', 0.19],
  ['pronoun subject', -0.36],
  ['open pronoun', -0.55],
  ['owned subject', -0.07],
  ['far antecedent', 0.02],
  ['joined subject', -0.04],
  ['verb far from subject', -0.16],
  ['no object', -0.28],
  ['length of time', -0.27],
  ['times', 0.05],
  ['open time', -1.06],
  ['attributed', -0.04],
  ['nameless source', -0.39],
  ['words in quotation marks', -0.21],
  ['comma', 0.03],
  ['dash, colon or bracket', -0.66],
  ['quoted', -0.1],
  ['cue in another sentence', -0.42],
  ['not asserted', -0.15],
  ['clauses', -0.13],
])
