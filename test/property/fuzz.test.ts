import { expect, test } from 'vitest'
import { articles } from '../../fuzz/articles.mjs'
import { caseOf } from '../../fuzz/case.mjs'
import { judgeOf } from '../../fuzz/judge.mjs'
import { brokenLaw } from '../../fuzz/laws.mjs'
import { brokenBeside } from '../../fuzz/ledger-laws.mjs'
import { minimise } from '../../fuzz/minimise.mjs'
import { type Analysis, analyse, stages } from '../../src/analyse.js'
import { check } from '../../src/ledger/check/check.js'
import { sheetOf } from '../../src/ledger/check/sheet-of.js'
import { newLedger } from '../../src/ledger/ledger.js'
import { tellingsOf } from '../../src/ledger/telling.js'
import type { Fact, Finding } from '../../src/model.js'
import type { Source } from '../../src/read/article.js'

const ledger = { check, sheetOf, newLedger, tellingsOf }
const judge = judgeOf({ analyse, stages, ...ledger }, () => {})

// `npm run fuzz` runs as many as one likes, and looks at the time they take, too.
test.for([11, 12, 13, 14])('no text of seed %i breaks a law', { timeout: 120_000 }, (seed) => {
  for (let number = 0; number < 150; number++) {
    const { source, made } = caseOf(seed, number, articles)
    const { law } = judge.lawOf(source, number % 8 === 0)
    expect(law, `npm run fuzz -- --seed ${seed} --only ${number} (${made.join(', ')})`).toBeNull()
  }
})

test('a run of a seed is the same text again, another is another', () => {
  const seen = new Set<string>()
  for (let number = 0; number < 60; number++) {
    const made = caseOf(5, number, articles)
    expect(caseOf(5, number, articles)).toEqual(made)
    seen.add(made.source.content.toString())
  }
  expect(seen.size).toBeGreaterThan(50)
  expect(caseOf(6, 0, articles)).not.toEqual(caseOf(5, 0, articles))
})

const TEXT =
  'Orlo Trams plc bought 30 cars for €96 million in May. “It was cheap,” Ines Albury said.\n\nSales rose 5%.\n'
const source: Source = { id: 'a.txt', content: TEXT, format: 'text', date: null }
type Open<T> = { -readonly [K in keyof T]: Open<T[K]> }

test.for<[law: string, damage: (analysis: Open<Analysis>) => void]>([
  ['.document.figures[] is not the text at its offsets', ({ document }) => document.figures[0]!.start++],
  [
    '.document.claims[].evidence is not the text at its offsets',
    ({ document }) => (document.claims[0]!.evidence.text = ''),
  ],
  ['.quotes[].cue is not the text at its offsets', ({ quotes }) => quotes[0]!.cue.end--],
  [
    '.document.figures[].concept has impossible offsets',
    ({ document }) => (document.figures[0]!.concept = { start: 9, end: 8, text: '' }),
  ],
  [
    '.document.times[] begins or ends with white space',
    ({ document }) => Object.assign(document.times[0]!, { start: 4, end: 5, text: ' ' }),
  ],
  ['.document.figures[].value is NaN', ({ document }) => (document.figures[0]!.value = Number.NaN)],
  ['.document.date is undefined', ({ document }) => Object.assign(document, { date: undefined })],
  ['two claims have one id', ({ document }) => document.claims.push(document.claims.at(-1)!)],
  ['two entities have one id', ({ document }) => document.entities.push(document.entities[0]!)],
  ['an id of a claim is not 12 hex digits', ({ document }) => (document.claims[0]!.id = 'c1')],
  ['an argument refers to no entity', ({ document }) => (document.claims[0]!.subject!.entity = 'e99')],
  ['a member is no entity', ({ document }) => document.entities[0]!.members.push('e99')],
  ['a figure has both value and range', ({ document }) => (document.figures[0]!.low = 1)],
  ['a figure has neither value nor range', ({ document }) => (document.figures[0]!.value = null)],
  ['claims are out of order', ({ document }) => document.claims.reverse()],
  ['line and column lead elsewhere', ({ document }) => document.claims[0]!.evidence.column++],
  ['part of a claim is outside its sentence', ({ document }) => document.claims[0]!.times.push(sentenceless)],
  ['a confidence is not between 0 and 1', ({ document }) => (document.claims[0]!.confidence = 1.1)],
  ['a claim names no rule', ({ document }) => (document.claims[0]!.rules = [])],
  ['figures are out of order', ({ document }) => document.figures.reverse()],
])('%s: noticed', ([law, damage]) => {
  const analysis = structuredClone({ ...analyse(source, { all: true }), stages: null })
  expect(brokenLaw(analysis)).toBeNull()
  damage(analysis as unknown as Open<Analysis>)
  expect(brokenLaw(analysis)).toBe(law)
})

/** "5%", in the second paragraph. */
const sentenceless = {
  start: TEXT.indexOf('5%'),
  end: TEXT.indexOf('5%') + 2,
  text: '5%',
  type: 'date',
  value: null,
  mod: null,
  rules: [],
} as const satisfies Analysis['document']['times'][number] as unknown as Open<Analysis['document']['times'][number]>

const draft = analyse(source, { all: true })
const against = analyse({ ...source, id: 'b.txt', content: 'Orlo Trams plc bought 40 cars in May.\n' }, { all: true })

test.for<[law: string, damage: (finding: Open<Finding>) => void]>([
  ['a finding stands in another document', ({ where }) => (where.doc = 'c.txt')],
  ['finding.where is not the text at its offsets', ({ where }) => where.start++],
  ['finding.span is not the text at its offsets', ({ span }) => span.end--],
  ['a finding does not begin in its sentence', ({ where }) => Object.assign(where, { start: 0, end: 4, text: 'Orlo' })],
  ['line and column of a finding lead elsewhere', ({ at }) => at.column++],
  ['end line and end column of a finding lead elsewhere', ({ at }) => at.endLine++],
  ['a finding names no rule', ({ rules }) => rules.splice(0)],
  ['finding.sources[].evidence is not the text at its offsets', ({ sources }) => sources[0]!.evidence.end--],
])('%s: noticed', ([law, damage]) => {
  const lawOf = (spoilt: (finding: Open<Finding>) => void) => {
    const spoiling = (...sheets: Parameters<typeof check>) => {
      const findings = structuredClone(check(...sheets)) as Open<Finding>[]
      spoilt(findings.find(({ verdict }) => verdict === 'contradicted')!)
      return findings as Finding[]
    }
    return brokenBeside(draft, against, { ...ledger, check: spoiling })
  }
  expect([lawOf(() => {}), lawOf(damage)]).toEqual([null, law])
})

test('two findings have one id: noticed', () => {
  const twice = (...sheets: Parameters<typeof check>) => [...check(...sheets), ...check(...sheets)]
  expect(brokenBeside(draft, against, { ...ledger, check: twice })).toBe('two findings have one id')
})

test.for<[law: string, damage: (fact: Open<Fact>) => void]>([
  ['two facts have one key', (fact) => (fact.key = 'the same')],
  ['a fact is told by more documents than there are', (fact) => (fact.copies += 2)],
  ['nobody tells a value', ({ values }) => values[0]!.support.splice(0)],
  [
    'fact.values[].support[].evidence is not the text at its offsets',
    ({ values }) => values[0]!.support[0]!.evidence.end--,
  ],
])('%s: noticed', ([law, damage]) => {
  const spoiling = () => {
    const own = newLedger()
    const facts = () => {
      const made = structuredClone(own.facts()) as Open<Fact>[]
      made.forEach(damage)
      return made as Fact[]
    }
    return { ...own, facts }
  }
  expect(brokenBeside(draft, against, ledger)).toBeNull()
  expect(brokenBeside(draft, against, { ...ledger, newLedger: spoiling })).toBe(law)
})

test('an error and an answer that changes are faults, and another text is told to have the same or not', () => {
  let calls = 0
  const program = (broken: (content: string, found: Analysis) => Analysis) => ({
    ...ledger,
    stages,
    analyse: (source: Source) => broken(String(source.content), analyse(source, { all: true })),
  })
  const throws = program((content, found) => {
    if (content.includes('cars')) throw new RangeError('no cars')
    return found
  })
  const fault = judgeOf(throws, () => {}).faultOf(source, 1)!
  expect(fault.law).toMatch(/^throws RangeError: no cars/)
  expect([fault.isIn({ ...source, content: '30 cars' }), fault.isIn({ ...source, content: '30 ships' })]).toEqual([
    true,
    false,
  ])
  const changes = program((_, found) => ({ ...found, document: { ...found.document, title: String(calls++) } }))
  expect(judgeOf(changes, () => {}).lawOf(source, true).law).toBe('other bytes the second time')
})

test('a text is made as small as its fault allows', () => {
  const text = `${TEXT.repeat(40)}a b (c\n${TEXT.repeat(40)}`
  expect(minimise(text, (candidate) => candidate.includes('(') && candidate.includes('Albury'), 3000)).toBe('Albury(')
  let tries = 0
  minimise(text, () => ++tries < 0, 50)
  expect(tries).toBe(50)
})
