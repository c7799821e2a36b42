// Made by scripts/fit-confidence.mjs from the rows of calibration/rows.json: logistic regression with a ridge on the traits
// of traits.ts, fitted to the rows of four fifths of the articles. Not to be edited by hand.

/** The log odds that a claim without any trait is right. */
export const BASE = 2.01

/** What each trait adds to the log odds. */
export const WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['reported', -0.8],
  ['adverbial', 0.08],
  ['relative', -0.34],
  ['participial', -0.9],
  ['infinitive', -0.66],
  ['headline', -0.57],
  ['no subject', -1.2],
  ['shared subject', -0.84],
  ['named subject', -0.02],
  ['nominal subject', 0.23],
  ['pronoun subject', -0.2],
  ['open pronoun', -0.56],
  ['owned subject', -0.09],
  ['far antecedent', -0.05],
  ['joined subject', -0.03],
  ['verb far from subject', -0.19],
  ['no object', -0.25],
  ['length of time', -0.27],
  ['times', 0.02],
  ['open time', -1.06],
  ['attributed', -0.04],
  ['nameless source', -0.45],
  ['words in quotation marks', -0.27],
  ['comma', 0.09],
  ['dash, colon or bracket', -0.67],
  ['quoted', -0.16],
  ['cue in another sentence', -0.42],
  ['not asserted', -0.13],
  ['clauses', -0.14],
])
