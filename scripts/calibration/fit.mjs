/**
 * Fits the weights of the traits: logistic regression with a ridge, by Newton's method (iteratively reweighted least
 * squares; Hastie, Tibshirani, Friedman, The Elements of Statistical Learning, 4.4). No chance is in it: the same rows give
 * the same weights.
 */

/** Of how many articles each last one is held out. */
export const FOLDS = 5

/** How much each row of `rows` belongs to: all rows of an article are in one fold. */
export function foldsOf(rows) {
  const articles = [...new Set(rows.map(({ article }) => article))].sort()
  return new Map(articles.map((article, i) => [article, i % FOLDS]))
}

/** The model that is shipped, fitted to all folds but the last. */
export function shippedModel(rows) {
  const folds = foldsOf(rows)
  return rounded(fitRows(rows.filter(({ article }) => folds.get(article) !== FOLDS - 1)))
}

/** Each row's chance by a model that was fitted to the other folds. */
export function crossValidated(rows) {
  const folds = foldsOf(rows)
  const chances = new Map()
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fitRows(rows.filter(({ article }) => folds.get(article) !== fold))
    for (const row of rows) if (folds.get(row.article) === fold) chances.set(row, chanceOf(model, row.traits))
  }
  return rows.map((row) => ({ chance: chances.get(row), right: row.right }))
}

export function chanceOf({ base, weights }, traits) {
  return logistic(traits.reduce((sum, value, i) => sum + weights[i] * value, base))
}

/** Two digits are all that a few hundred rows can tell. */
function rounded({ base, weights }) {
  const round = (value) => Math.round(100 * value) / 100
  return { base: round(base), weights: weights.map(round) }
}

/** The ridge is the one of these under which rows of articles that were left out are told best. */
const RIDGES = [1, 2, 4, 8, 16, 32]

function fitRows(rows) {
  const folds = foldsOf(rows)
  const losses = RIDGES.map((ridge) => {
    let loss = 0
    for (let fold = 0; fold < FOLDS; fold++) {
      const model = solve(
        rows.filter(({ article }) => folds.get(article) !== fold),
        ridge,
      )
      for (const { article, traits, right } of rows) {
        if (folds.get(article) === fold) loss -= Math.log(right ? chanceOf(model, traits) : 1 - chanceOf(model, traits))
      }
    }
    return loss
  })
  return solve(rows, RIDGES[losses.indexOf(Math.min(...losses))])
}

function solve(rows, ridge) {
  const size = rows[0].traits.length + 1
  // Most traits of a row are 0: only the others are gone through.
  const inputs = rows.map(({ traits }) => {
    const all = [1, ...traits]
    const places = all.flatMap((value, i) => (value === 0 ? [] : [i]))
    return { places, values: places.map((i) => all[i]) }
  })
  let theta = new Array(size).fill(0)
  for (let step = 0; step < 25; step++) {
    const gradient = theta.map((value, i) => (i === 0 ? 0 : -ridge * value))
    const hessian = theta.map((_, i) => theta.map((_, j) => (i === j && i > 0 ? ridge : 0)))
    inputs.forEach(({ places, values }, n) => {
      const chance = logistic(places.reduce((sum, i, k) => sum + values[k] * theta[i], 0))
      const residue = (rows[n].right ? 1 : 0) - chance
      const weight = chance * (1 - chance)
      for (let k = 0; k < places.length; k++) {
        gradient[places[k]] += residue * values[k]
        const line = hessian[places[k]]
        for (let l = 0; l < places.length; l++) line[places[l]] += weight * values[k] * values[l]
      }
    })
    const change = eliminate(hessian, gradient)
    theta = theta.map((value, i) => value + change[i])
    // Newton's method doubles the right digits at each step.
    if (Math.max(...change.map(Math.abs)) < 1e-9) break
  }
  return { base: theta[0], weights: theta.slice(1) }
}

/** Solves matrix · x = right by Gauss's elimination with pivots. */
function eliminate(matrix, right) {
  const rows = matrix.map((row, i) => [...row, right[i]])
  const size = rows.length
  for (let column = 0; column < size; column++) {
    let pivot = column
    for (let i = column; i < size; i++) if (Math.abs(rows[i][column]) > Math.abs(rows[pivot][column])) pivot = i
    ;[rows[column], rows[pivot]] = [rows[pivot], rows[column]]
    for (let i = column + 1; i < size; i++) {
      const factor = rows[i][column] / rows[column][column]
      for (let j = column; j <= size; j++) rows[i][j] -= factor * rows[column][j]
    }
  }
  const found = new Array(size).fill(0)
  for (let i = size - 1; i >= 0; i--) {
    let sum = rows[i][size]
    for (let j = i + 1; j < size; j++) sum -= rows[i][j] * found[j]
    found[i] = sum / rows[i][i]
  }
  return found
}

function logistic(sum) {
  return 1 / (1 + Math.exp(-sum))
}
