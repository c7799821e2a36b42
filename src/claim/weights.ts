// Made by scripts/fit-confidence.mjs from the rows of calibration/rows.json: logistic regression with a ridge on the traits
// of traits.ts, fitted to the rows of four fifths of the articles. Not to be edited by hand.

/** The log odds that a claim without any trait is right. */
export const BASE = 1.26

/** What each trait adds to the log odds. */
export const WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['reported', -0.36],
  ['adverbial', -0.1],
  ['relative', -0.1],
  ['participial', -0.08],
  ['infinitive', -0.23],
  ['headline', -0.1],
  ['no subject', -0.18],
  ['shared subject', -0.11],
  ['named subject', 0.04],
  ['nominal subject', 0.02],
  ['pronoun subject', -0.09],
  ['open pronoun', -0.04],
  ['owned subject', 0.01],
  ['far antecedent', -0.11],
  ['joined subject', 0],
  ['verb far from subject', 0],
  ['no object', -0.19],
  ['length of time', -0.09],
  ['times', -0.27],
  ['open time', -0.41],
  ['attributed', -0.23],
  ['nameless source', -0.21],
  ['words in quotation marks', -0.07],
  ['comma', 0.11],
  ['dash, colon or bracket', -0.17],
  ['quoted', 0.05],
  ['cue in another sentence', -0.11],
  ['not asserted', -0.17],
  ['clauses', -0.02],
])
