/**
 * How well chances hold: of the rows that were given about the same chance, how many are right.
 *
 * @param {readonly { chance: number, right: boolean }[]} rows
 */
export function calibrationOf(rows) {
  const bins = BINS.map(([from, to]) => {
    const inside = rows.filter(({ chance }) => chance >= from && chance < to)
    const count = inside.length
    const predicted = mean(inside.map(({ chance }) => chance))
    const actual = mean(inside.map(({ right }) => (right ? 1 : 0)))
    return { from, to, count, predicted, actual }
  }).filter(({ count }) => count > 0)
  return {
    bins,
    /** The expected calibration error (Naeini, Cooper, Hauskrecht 2015). */
    error: bins.reduce((sum, bin) => sum + (bin.count / rows.length) * Math.abs(bin.predicted - bin.actual), 0),
    /** Brier's score: the mean squared distance from 1 for right rows and from 0 for wrong ones. */
    brier: mean(rows.map(({ chance, right }) => (chance - (right ? 1 : 0)) ** 2)),
    /** How often a right row has a higher chance than a wrong one. */
    ranking: rankingOf(rows),
    right: mean(rows.map(({ right }) => (right ? 1 : 0))),
    count: rows.length,
  }
}

/** Fifths; the ends are as wide, since few rows are there. */
const BINS = [
  [0, 0.2],
  [0.2, 0.4],
  [0.4, 0.6],
  [0.6, 0.8],
  [0.8, 1.01],
]

/** The table as lines of text. */
export function tableOf({ bins, error, brier, ranking, right, count }) {
  const line = (...cells) => cells.map((cell, i) => (i === 0 ? cell.padEnd(12) : cell.padStart(10))).join('')
  return [
    line('confidence', 'predicted', 'actual', 'rows'),
    ...bins.map((bin) =>
      line(
        `${bin.from.toFixed(1)} to ${Math.min(1, bin.to).toFixed(1)}`,
        bin.predicted.toFixed(2),
        bin.actual.toFixed(2),
        String(bin.count),
      ),
    ),
    `${count} rows, ${right.toFixed(2)} of them right; expected calibration error ${error.toFixed(3)}, Brier score ${brier.toFixed(3)}, a right row is ranked above a wrong one ${ranking.toFixed(2)} of the time`,
  ]
}

function rankingOf(rows) {
  const right = rows.filter((row) => row.right)
  const wrong = rows.filter((row) => !row.right)
  let above = 0
  for (const a of right) for (const b of wrong) above += a.chance > b.chance ? 1 : a.chance === b.chance ? 0.5 : 0
  return above / (right.length * wrong.length)
}

function mean(values) {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
