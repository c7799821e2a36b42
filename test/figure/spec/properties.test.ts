import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findFigures } from '../../../src/figure/find-figures.js'
import type { Token } from '../../../src/tag/token.js'
import { findTimes } from '../../../src/time/find-times.js'
import { analysisOf } from '../../helper/analysis.js'
import { taggedOf } from '../../helper/cascade.js'
import { fixtures } from '../../helper/fixture.js'
import { anyText, mutatedText } from '../../helper/generate.js'
import { figuresOf } from '../figures-of.js'

const SMALL = [
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(' '),
  ...'seventeen eighteen nineteen'.split(' '),
]
const TENS = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** Number words of Britain ("two hundred and one") or of America ("two hundred one"). */
function inWords(value: number, and: string): string {
  for (const [word, size] of [
    ['billion', 1e9],
    ['million', 1e6],
    ['thousand', 1e3],
    ['hundred', 100],
  ] as const) {
    if (value < size) continue
    const rest = value % size
    const glue = size === 100 || rest < 100 ? and : ' '
    return `${inWords(Math.floor(value / size), and)} ${word}${rest === 0 ? '' : glue + inWords(rest, and)}`
  }
  if (value < 20) return SMALL[value]!
  return TENS[Math.floor(value / 10)]! + (value % 10 === 0 ? '' : `-${SMALL[value % 10]}`)
}

function grouped(value: number, mark: string): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, mark)
}

const whole = fc.oneof(fc.integer({ min: 2, max: 9999 }), fc.integer({ min: 2, max: 2_000_000_000 }))

describe('an amount reads back to the same value in every spelling', () => {
  const reads = (amount: string, value: number) => {
    expect(figuresOf(`They counted ${amount} barges.`)).toMatchObject([{ kind: 'count', value, unit: 'barge' }])
  }

  test.for([',', ' ', '\u00a0', '\u2009', '\u202f', "'", '’'])('groups parted by %j', (mark) => {
    fc.assert(
      fc.property(whole, (value) => reads(grouped(value, mark), value)),
      { numRuns: 200, seed: 11 },
    )
  })

  test.for([' and ', ' '])('number words with %j', (and) => {
    fc.assert(
      fc.property(whole, (value) => reads(inWords(value, and), value)),
      { numRuns: 300, seed: 12 },
    )
  })

  test.for([
    [' million', 1e6],
    ['m', 1e6],
    [' mln', 1e6],
    [' billion', 1e9],
    ['bn', 1e9],
    [' bn', 1e9],
    [' trillion', 1e12],
    ['tn', 1e12],
    [' thousand', 1e3],
    ['k', 1e3],
    [' lakh', 1e5],
    [' crore', 1e7],
  ] as const)('tenths before "%s"', ([scale, size]) => {
    fc.assert(
      // From 10.1: "2K" to "8K" and "5m" may be other things than scales.
      fc.property(fc.integer({ min: 101, max: 9999 }), (tenths) =>
        reads(`${(tenths / 10).toFixed(1)}${scale}`, Math.round(tenths * (size / 10))),
      ),
      { numRuns: 100, seed: 13 },
    )
  })

  test.for([
    ['€%', 'EUR'],
    ['£%', 'GBP'],
    ['$%', 'USD'],
    ['US$%', 'USD'],
    ['EUR %', 'EUR'],
    ['USD%', 'USD'],
    ['% euros', 'EUR'],
    ['% dollars', 'USD'],
    ['% yen', 'JPY'],
  ] as const)('money as "%s"', ([form, unit]) => {
    fc.assert(
      fc.property(whole, fc.boolean(), (value, withCents) => {
        const digits = grouped(value, ',') + (withCents ? '.25' : '')
        const said = { kind: 'money', unit, value: withCents ? value + 0.25 : value }
        expect(figuresOf(`The barge cost ${form.replace('%', digits)} to build.`)).toMatchObject([said])
      }),
      { numRuns: 100, seed: 14 },
    )
  })

  test.for(['%', ' %', ' percent', ' per cent', ' pct'])('percent as "%s"', (sign) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (tenths) => {
        const figures = figuresOf(`The trust owns ${tenths / 10}${sign} of it.`)
        expect(figures).toMatchObject([{ kind: 'percent', value: tenths / 10 }])
      }),
      { numRuns: 200, seed: 15 },
    )
  })
})

const FRONTS = ['The harbour lay still.', 'Anna Berg left early.', 'Nobody spoke of it again.']
const SENTENCES = [
  'The port cost €1.6bn to build.',
  'They counted up to 40,000 barges a year.',
  'Fares rose 5% to $3.40 in May.',
  'One in five ships sank, and two-thirds of the crew left.',
  'Ida Holm, 34, won 3-1 after 2.5 hours.',
  'It was between 5 and 10 degrees Celsius.',
  'The third-largest port doubled its fleet.',
]

test('a sentence put in front only shifts the offsets', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...FRONTS), { minLength: 1, maxLength: 5 }),
      fc.constantFrom(...SENTENCES),
      (fronts, sentence) => {
        const front = `${fronts.join(' ')} `
        const shifted = figuresOf(sentence).map((figure) => ({
          ...figure,
          start: figure.start + front.length,
          end: figure.end + front.length,
        }))
        expect(shifted.length).toBeGreaterThan(0)
        expect(figuresOf(front + sentence)).toEqual(shifted)
      },
    ),
    { numRuns: 200, seed: 16 },
  )
})

/** How often the stage looks at a token while it reads a text. */
function looksAt(text: string): number {
  let looks = 0
  const counting = (tokens: readonly Token[]) =>
    new Proxy(tokens, {
      get: (target, key, receiver) => {
        looks++
        return Reflect.get(target, key, receiver)
      },
    })
  const timed = findTimes(taggedOf(text))
  findFigures({
    ...timed,
    sentences: timed.sentences.map((sentence) => ({ ...sentence, tokens: counting(sentence.tokens) })),
  })
  return looks
}

test.for([
  '40 barges, ',
  '5 ',
  '5-',
  '$3 to ',
  'one hundred and ',
  'million ',
  'half of a third of ',
  'between 5 and ',
  'up to ',
  '3-1 ',
  '1/2 ',
  'twice ',
  'No. 2 ',
  'per 100 ',
  '40 of the 300 ',
  '40 km ',
  'rose 5% to 6%, ',
  'aged 34, ',
  '(3) ',
  '+44 20 ',
  'a1b2 ',
  '1,23,4 ',
  'from 4 to 5 from ',
  'very big old red new ',
  '5 very big old red new ',
  'three and a half ',
  'sq ft ',
])('the work grows as the text does: %j over and over', (piece) => {
  const once = looksAt(piece.repeat(200))
  const fourTimes = looksAt(piece.repeat(800))
  expect(once).toBeGreaterThan(0)
  // Four times as much and a little for the ends.
  expect(fourTimes).toBeLessThan(once * 4.2 + 200)
})

/** Stretches of digits of any script that no figure, time, name, unread entry or known kind of numeral covers. */
function unaccounted(text: string): string[] {
  const { stages } = analysisOf(text)
  const { article, sentences } = stages
  const missing: string[] = []
  for (const sentence of sentences) {
    const { tokens, figures, times, mentions, unread } = sentence
    const covered = new Uint8Array(sentence.end - sentence.start)
    const cover = (start: number, end: number) => covered.fill(1, start - sentence.start, end - sentence.start)
    const coverTokens = (range: { from: number; to: number } | null) => {
      if (range !== null) cover(tokens[range.from]!.start, tokens[range.to - 1]!.end)
    }
    for (const figure of figures) {
      cover(figure.start, figure.end)
      for (const range of [figure, figure.noun, figure.rateWords, figure.boundWords]) coverTokens(range)
    }
    for (const range of [...times, ...unread, ...mentions.filter(({ form }) => form === 'name')]) coverTokens(range)
    for (const { index, 0: run } of article.text.slice(sentence.start, sentence.end).matchAll(/\p{Nd}+/gu)) {
      if (covered.subarray(index, index + run.length).includes(0)) missing.push(run)
    }
  }
  return missing
}

describe('silence about no numeral', () => {
  test.for(fixtures.map(({ name, text }) => [name, text] as const))('%s', ([, text]) =>
    expect(unaccounted(text)).toEqual([]),
  )

  test('arbitrary texts', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.oneof(mutatedText, anyText), (text) => {
        expect(unaccounted(text)).toEqual([])
      }),
      { numRuns: 300, seed: 17 },
    )
  })
})
