/**
 * Compares what the program finds in a draft with what must be found there (`fixtures/drafts/expected.json`, described
 * in `fixtures/README.md`). `test/fixture` and `list-faults.mjs` both judge with this file.
 *
 * @typedef {import('./match-findings.d.mts').ExpectedFinding} ExpectedFinding
 * @typedef {import('../src/model.ts').Finding} Finding
 */

/**
 * What was found instead of the expected finding; null if it is met.
 *
 * @param {ExpectedFinding} expected
 * @param {string} text
 * @param {readonly Finding[]} findings
 * @returns {string | null}
 */
export function findingMismatch(expected, text, findings) {
  const places = placesOf(expected, text)
  const here = findings.filter(({ span }) => touches(span, places))
  const alarms = here.filter(({ verdict }) => !FINE.has(verdict))
  if (
    here.some(({ verdict }) => answers(expected.verdict).includes(verdict)) &&
    (!isFine(expected) || alarms.length === 0)
  )
    return null
  return here.length === 0 ? 'nothing found' : here.map(({ span, verdict }) => `${span.text}: ${verdict}`).join('; ')
}

/**
 * The findings in places where nothing is wrong.
 *
 * @param {readonly ExpectedFinding[]} expected
 * @param {string} text
 * @param {readonly Finding[]} findings
 * @returns {readonly Finding[]}
 */
export function falseAlarms(expected, text, findings) {
  const planted = expected.filter((finding) => !isFine(finding)).flatMap((finding) => placesOf(finding, text))
  return findings.filter(({ span, verdict }) => !FINE.has(verdict) && !touches(span, planted))
}

/** Where the text stands: once in the draft, or in the longer text that it is said to be within. */
export function placesOf(expected, text) {
  const from = expected.within === undefined ? 0 : onlyPlace(expected.within, text)
  const whole = expected.within ?? text
  return answers(expected.text).map((answer) => {
    const start = from + onlyPlace(answer, whole)
    return { start, end: start + answer.length }
  })
}

function onlyPlace(part, text) {
  const start = text.indexOf(part)
  if (start === -1) throw new Error(`not in the draft: ${part}`)
  if (text.indexOf(part, start + 1) !== -1) throw new Error(`more than once in the draft: ${part}`)
  return start
}

const FINE = new Set(['supported', 'rounded'])
const isFine = (expected) => answers(expected.verdict).every((verdict) => FINE.has(verdict))
const touches = (span, places) => places.some(({ start, end }) => span.start < end && start < span.end)
const answers = (value) => (Array.isArray(value) ? value : [value])
