// Made by scripts/fit-confidence.mjs from the rows of calibration/rows.json: logistic regression with a ridge on the traits
// of traits.ts, fitted to the rows of four fifths of the articles. Not to be edited by hand.

/** The log odds that a claim without any trait is right. */
export const BASE = 1.5

/** What each trait adds to the log odds. */
export const WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['reported', -0.32],
  ['adverbial', -0.11],
  ['relative', -0.04],
  ['participial', -0.06],
  ['infinitive', -0.24],
  ['headline', -0.11],
  ['no subject', -0.17],
  ['shared subject', -0.13],
  ['named subject', 0.07],
  ['nominal subject', -0.12],
  ['pronoun subject', -0.04],
  ['open pronoun', -0.03],
  ['owned subject', 0.02],
  ['far antecedent', -0.21],
  ['joined subject', 0],
  ['verb far from subject', -0.03],
  ['no object', -0.16],
  ['length of time', -0.08],
  ['times', -0.29],
  ['open time', -0.37],
  ['attributed', -0.15],
  ['nameless source', -0.18],
  ['words in quotation marks', -0.06],
  ['comma', 0.03],
  ['dash, colon or bracket', -0.15],
  ['quoted', 0.1],
  ['cue in another sentence', -0.12],
  ['not asserted', -0.18],
  ['clauses', -0.16],
])
