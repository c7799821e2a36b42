/**
 * Compares the claims that the program makes of an article with those that a careful reader wrote down
 * (`fixtures/expected/*.json`). A field that an expectation leaves out is not compared; a list holds every answer that
 * readers accept. `test/fixture` and `list-faults.mjs` both judge with this file.
 *
 * @typedef {import('./match-claims.d.mts').Expected} Expected
 */

/**
 * The fields in which the best matching claim differs, with what was found there; none if the expectation is met.
 *
 * @param {Expected} expected
 * @param {string} text
 * @param {readonly import('../src/model.ts').Claim[]} claims
 * @returns {Map<string, string>}
 */
export function mismatches(expected, text, claims) {
  const { best, inSentence } = matching(expected, text, claims)
  if (expected.absent) {
    const told = inSentence.map((claim) => claim.predicate.lemma)
    return told.length === 0 ? new Map() : new Map([['absent', `claims here: ${told.join(', ')}`]])
  }
  if (best !== null) return best.wrong
  const others = inSentence.map((claim) => claim.predicate.lemma).join(', ')
  return new Map([
    ['claim', `no claim with predicate ${answers(expected.predicate).join(' or ')}; there are: ${others}`],
  ])
}

/**
 * The claim that tells what is expected, with the fields in which it differs; null if none has its predicate.
 *
 * @param {Expected} expected
 * @param {string} text
 * @param {readonly import('../src/model.ts').Claim[]} claims
 */
export function bestMatch(expected, text, claims) {
  return matching(expected, text, claims).best
}

function matching(expected, text, claims) {
  const span = placeOf(expected, text)
  const inSentence = claims.filter((claim) => claim.evidence.start < span.end && span.start < claim.evidence.end)
  const candidates = inSentence
    .filter((claim) => answers(expected.predicate).includes(claim.predicate.lemma))
    .map((claim) => ({ claim, wrong: differences(expected, claim), near: distance(claim.predicate.start, span) }))
    .sort((a, b) => a.wrong.size - b.wrong.size || a.near - b.near)
  return { best: candidates[0] ?? null, inSentence }
}

/** Where the evidence stands: its only occurrence, or the nth. */
export function placeOf(expected, text) {
  let start = -1
  for (let n = 0; n < (expected.nth ?? 1); n++) start = text.indexOf(expected.evidence, start + 1)
  if (start === -1) throw new Error(`not in the article: ${expected.evidence}`)
  if (expected.nth === undefined && text.indexOf(expected.evidence, start + 1) !== -1)
    throw new Error(`more than once in the article: ${expected.evidence}`)
  return { start, end: start + expected.evidence.length }
}

function differences(expected, claim) {
  const wrong = new Map()
  const compare = (field, found, right) => {
    if (field in expected && !right) wrong.set(field, found)
  }
  const one = (field, found, shape) =>
    compare(field, String(found), field in expected && accepts(expected[field], found, shape))
  one('subject', claim.subject?.name ?? null, plain)
  one('object', claim.object?.text ?? null, core)
  one('source', claim.attribution?.source.name ?? null, plain)
  one('factuality', claim.factuality, plain)
  one('polarity', claim.polarity, plain)
  const figures = figureDifferences(expected.figures ?? [], claim.figures)
  compare('figures', figures.join('; '), figures.length === 0)
  const places = claim.modifiers.filter((modifier) => modifier.role === 'place').map((modifier) => modifier.text)
  compare('where', places.join('; '), samePlaces(expected.where ?? [], places))
  const figureTimes = claim.figures.flatMap((figure) => (figure.time ? [plain(figure.time.text)] : []))
  const times = claim.times.map((time) => plain(time.text))
  compare('when', [...times, ...figureTimes].join('; '), sameTimes(expected.when ?? [], times, figureTimes))
  const values = [...claim.times, ...claim.figures.flatMap(({ time }) => time ?? [])].map(({ value }) => value)
  compare(
    'timeValue',
    values.join('; '),
    answers(expected.timeValue).some((value) => values.includes(value)),
  )
  return wrong
}

/** A place counts as found where it stands in a modifier of that role; no modifier may name another place. */
function samePlaces(expected, found) {
  const has = (whole, part) => ` ${plain(whole)} `.includes(` ${plain(part)} `)
  return (
    expected.every((place) => found.some((text) => has(text, place))) &&
    found.every((text) => expected.some((place) => has(text, place)))
  )
}

/** A time may be the claim's or a figure's own; the claim has no other. */
function sameTimes(expected, times, figureTimes) {
  const wanted = expected.map(plain)
  return (
    wanted.every((time) => times.includes(time) || figureTimes.includes(time)) &&
    times.every((time) => wanted.includes(time) || figureTimes.includes(time))
  )
}

function figureDifferences(expected, found) {
  const wrong = []
  const left = new Set(found)
  for (const figure of expected) {
    const match = [...left].find((other) => answers(figure.text).includes(other.text))
    if (!match) {
      if (!figure.maybe) wrong.push(`no figure ${answers(figure.text)[0]}`)
      continue
    }
    left.delete(match)
    if (figure.maybe) continue
    for (const [field, value] of Object.entries({ ...UNSAID, ...figure })) {
      if (field === 'text' || value === 'any') continue
      const is = field === 'concept' || field === 'time' ? (match[field]?.text ?? null) : match[field]
      const right = typeof value === 'number' ? near(value, is) : accepts(value, is, plain)
      if (!right) wrong.push(`${match.text}: ${field} ${is}`)
    }
  }
  for (const figure of left) wrong.push(`one too many: ${figure.text}`)
  return wrong
}

/** What a figure is where its expectation does not say. */
const UNSAID = { value: null, low: null, high: null, per: null, bound: 'exact', trend: null }

const answers = (value) => (Array.isArray(value) ? value : [value])
const accepts = (expected, found, shape) =>
  answers(expected).some((answer) =>
    answer === null || found === null ? answer === found : shape(answer) === shape(found),
  )
const near = (a, b) => typeof b === 'number' && Math.abs(a - b) <= 1e-9 * Math.abs(a)
const distance = (at, { start, end }) => (at < start ? start - at : at > end ? at - end : 0)

/** Case, article, kind of apostrophe and outer marks do not make a difference. */
function plain(text) {
  return String(text)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|an|a) /, '')
    .replace(/[.,;]+$/, '')
}

const BOUND =
  /^(?:up to|as many as|as much as|as long as|about|some|roughly|nearly|just|more than|above|below|at least|between) /
const RATE = / (?:annually|(?:a|an|per|every|each) (?:year|share|tonne))$/

/** A phrase without the bound and the rate of its figure: they are compared with the figure. */
function core(text) {
  return plain(plain(text).replace(BOUND, '').replace(RATE, ''))
}
