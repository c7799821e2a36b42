/**
 * Compares the facts that the program makes of a story's articles with the ledger that a careful reader drew up
 * (`fixtures/stories/<name>/expected.json`, described in `fixtures/README.md`). `test/fixture` and `list-faults.mjs`
 * both judge with this file.
 *
 * @typedef {import('./match-ledger.d.mts').ExpectedFact} ExpectedFact
 * @typedef {import('./match-ledger.d.mts').ExpectedValue} ExpectedValue
 * @typedef {import('../src/model.ts').Fact} Fact
 */

/**
 * The fields in which the best matching fact differs, with what was found there; none if the expectation is met.
 *
 * @param {ExpectedFact} expected
 * @param {readonly Fact[]} facts
 * @returns {Map<string, string>}
 */
export function factMismatches(expected, facts) {
  const mentions = expected.values.flatMap((value) => value.documents.map((document) => ({ value, document })))
  const needed = mentions.filter(({ value }) => !value.apart)
  const candidates = facts
    .map((fact) => ({ fact, found: needed.filter(({ value, document }) => valueIn(fact, value, document)) }))
    .filter(({ fact, found }) => found.length > 0 && sharesWord(fact, expected))
  const best = candidates.reduce(
    (best, candidate) => (best === null || candidate.found.length > best.found.length ? candidate : best),
    null,
  )
  if (best === null) return new Map([['fact', 'no fact holds one of its values']])
  const wrong = new Map()
  const missing = needed.filter((mention) => !best.found.includes(mention))
  if (missing.length > 0)
    wrong.set('values', missing.map(({ value, document }) => `${document}: ${answers(value.text)[0]}`).join('; '))
  if (!accepts(expected.agreement, best.fact.agreement)) wrong.set('agreement', best.fact.agreement)
  if (!accepts(expected.documents, best.fact.documents)) wrong.set('documents', String(best.fact.documents))
  const surer = best.found.flatMap(({ value, document }) => {
    const is = valueIn(best.fact, value, document).factuality
    return accepts(value.factuality, is) ? [] : [`${document}: ${answers(value.text)[0]}: ${is}`]
  })
  if (surer.length > 0) wrong.set('factuality', surer.join('; '))
  return wrong
}

/**
 * The facts told as conflicting in which a careful reader finds no conflict.
 *
 * @param {readonly ExpectedFact[]} expected
 * @param {readonly Fact[]} facts
 * @returns {readonly Fact[]}
 */
export function falseConflicts(expected, facts) {
  const conflicts = expected.filter(({ agreement }) => accepts(agreement, 'conflicting'))
  return facts.filter(
    (fact) =>
      fact.agreement === 'conflicting' &&
      !conflicts.some(
        ({ values }) => values.filter((value) => value.documents.some((at) => valueIn(fact, value, at))).length > 1,
      ),
  )
}

/**
 * Whether a fact told as conflicting holds both of two figures that do not conflict.
 *
 * @param {import('./match-ledger.d.mts').NeverConflicting} pair
 * @param {readonly Fact[]} facts
 */
export function setsAgainstEachOther(pair, facts) {
  return facts.some(
    (fact) =>
      fact.agreement === 'conflicting' && pair.values.every(({ text, document }) => holds(fact, text, document)),
  )
}

/** The value of the fact that the document's sentence tells, null if it does not. */
function valueIn(fact, expected, document) {
  return (
    fact.values.find(
      ({ figure, support }) =>
        figure !== null &&
        isAbout(figure, expected) &&
        support.some(({ doc, evidence }) => isFile(doc, document) && hasText(evidence.text, expected.text)),
    ) ?? null
  )
}

function holds(fact, text, document) {
  return fact.values.some(
    ({ figure, support }) => figure?.text === text && support.some(({ doc }) => isFile(doc, document)),
  )
}

/** In another unit the figure's text cannot be compared here; that its sentence says the text must do. */
function isAbout(figure, { value, low, high, unit }) {
  if (value === null) return figure.low === low && figure.high === high
  const measured = figure.kind === 'measure' && !accepts(unit, figure.unit)
  const is = figure.value ?? figure.high ?? Number.NaN
  return measured || Math.abs(is - value) <= AGREEING * Math.abs(value)
}

/** Values that a ledger may show as one ("nearly £865 million", "£864 million"), and no two that differ. */
const AGREEING = 0.01

function sharesWord(fact, { subject }) {
  // What nobody in particular does has no subject: "four people were killed".
  if (fact.subject === '') return true
  const said = words(`${fact.subject} ${fact.relation} ${fact.object}`)
  return answers(subject).some((name) => [...words(name)].some((word) => said.has(word)))
}

const words = (text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
const isFile = (doc, file) => doc === file || doc.endsWith(`/${file}`)
const hasText = (sentence, text) => answers(text).some((answer) => sentence.includes(answer))
const answers = (value) => (Array.isArray(value) ? value : [value])
const accepts = (expected, found) => expected === 'any' || answers(expected).includes(found)
