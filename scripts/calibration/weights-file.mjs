/** The text of `src/claim/weights.ts`. */
export function weightsFile({ base, weights }, names) {
  const lines = names.map((name, i) => `  ['${name}', ${weights[i]}],`)
  return `// Made by scripts/fit-confidence.mjs from the rows of calibration/rows.json: logistic regression with a ridge on the traits
// of traits.ts, fitted to the rows of four fifths of the articles. Not to be edited by hand.

/** The log odds that a claim without any trait is right. */
export const BASE = ${base}

/** What each trait adds to the log odds. */
export const WEIGHTS: ReadonlyMap<string, number> = new Map([
${lines.join('\n')}
])
`
}
