import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse } from '../../src/analyse.js'
import { type Comparison, compareFigures } from '../../src/ledger/agreement.js'
import { intervalOf } from '../../src/ledger/interval.js'
import type { Figure } from '../../src/model.js'
import { figure } from '../write/rows.js'

/** The one figure of a sentence, as the cascade reads it. */
function figureIn(text: string): Figure {
  const { figures } = analyse({ id: 'a.txt', content: text, format: 'text', date: null }).document
  expect(figures).toHaveLength(1)
  return figures[0]!
}

test.for<readonly [string, string, Comparison]>([
  // The same value in other words.
  ['Nordlicht owns 34% of the harbour.', 'Nordlicht owns 34 percent of the harbour.', 'same'],
  ['Nordlicht owns 34% of the harbour.', 'Nordlicht owns 34.0% of the harbour.', 'same'],
  ['It paid $2.4 billion.', 'It paid $2,400 million.', 'same'],
  ['It paid 2.4bn dollars.', 'It paid $2.4 billion.', 'same'],
  ['The yard employs two million people.', 'The yard employs 2,000,000 people.', 'same'],
  ['The road is 3 kilometres long.', 'The road is 3,000 metres long.', 'same'],
  ['The work took two years.', 'The work took 24 months.', 'same'],
  ['The rate rose 25 basis points.', 'The rate rose 0.25 percentage points.', 'same'],
  ['The club won 3-1.', 'The club won 3-1.', 'same'],
  ['It makes up to 40,000 litres a day.', 'It makes up to 40,000 litres a day.', 'same'],
  ['It costs $3 million to $5 million.', 'It costs $3 million to $5 million.', 'same'],
  // One to fewer digits than the other.
  ['It paid $2.4 billion.', 'It paid $2.38 billion.', 'rounded'],
  ['Nordlicht owns 34% of the harbour.', 'Nordlicht owns 33.6% of the harbour.', 'rounded'],
  ['Nordlicht owns 34% of the harbour.', 'Nordlicht owns 33.5% of the harbour.', 'rounded'],
  ['The yard employs 150,000 people.', 'The yard employs 148,760 people.', 'rounded'],
  ['The yard employs 150,000 people.', 'The yard employs 152,000 people.', 'rounded'],
  ['The road is 10 miles long.', 'The road is 16 kilometres long.', 'rounded'],
  ['The road is 10 miles long.', 'The road is 16.1 kilometres long.', 'rounded'],
  ['It paid $3 billion.', 'It paid $2.8 billion.', 'rounded'],
  ['Nordlicht owns ten percent of the harbour.', 'Nordlicht owns 9.8 percent of the harbour.', 'rounded'],
  ['Nordlicht owns ten percent of the harbour.', 'Nordlicht owns 9.2 percent of the harbour.', 'conflict'],
  ['Nordlicht owns two percent of the harbour.', 'Nordlicht owns 2.4 percent of the harbour.', 'conflict'],
  ['A third of the crew fell ill.', 'In storms 33% of the crew fell ill.', 'rounded'],
  ['It holds 50 degrees Fahrenheit.', 'It holds 10 degrees Celsius.', 'same'],
  // Both can be true.
  ['It paid $2.4 billion.', 'It paid about $2.38 billion.', 'compatible'],
  ['It owns more than 30% of the harbour.', 'It owns 34% of the harbour.', 'compatible'],
  ['It owns more than 30% of the harbour.', 'It owns more than 25% of the harbour.', 'compatible'],
  ['It owns more than 30% of the harbour.', 'It owns 30% of the harbour.', 'compatible'],
  ['It owns at least 30% of the harbour.', 'It owns less than 40% of the harbour.', 'compatible'],
  ['It makes up to 40,000 litres a day.', 'It makes 35,000 litres a day.', 'compatible'],
  ['It costs $3 million to $5 million.', 'It costs $4 million.', 'compatible'],
  ['It costs $3 million to $5 million.', 'It costs $4 million to $6 million.', 'compatible'],
  ['It owns about 20% of the harbour.', 'It owns 21% of the harbour.', 'compatible'],
  ['It owns about 20% of the harbour.', 'It owns 20% of the harbour.', 'compatible'],
  ['It owns more than 30.2% of the harbour.', 'It owns 30% of the harbour.', 'compatible'],
  // They cannot both be.
  ['Nordlicht owns 34% of the harbour.', 'Nordlicht owns 33% of the harbour.', 'conflict'],
  ['Nordlicht owns 34% of the harbour.', 'Nordlicht owns 33.4% of the harbour.', 'conflict'],
  ['Nordlicht owns 40% of the harbour.', 'Nordlicht owns 42% of the harbour.', 'conflict'],
  ['It paid $2.4 billion.', 'It paid $2.5 billion.', 'conflict'],
  ['It paid $2.4 billion.', 'It paid $2.4 million.', 'conflict'],
  ['It paid $2 billion.', 'It paid $1.6 billion.', 'conflict'],
  ['It paid about $1.7 billion.', 'It paid $1.6 billion.', 'conflict'],
  ['The yard employs 150,000 people.', 'The yard employs 160,000 people.', 'conflict'],
  ['The yard employs 30 people.', 'The yard employs 32 people.', 'conflict'],
  ['It owns more than 30% of the harbour.', 'It owns 29% of the harbour.', 'conflict'],
  ['It owns at least 30% of the harbour.', 'It owns less than 20% of the harbour.', 'conflict'],
  ['It makes up to 40,000 litres a day.', 'It makes 55,000 litres a day.', 'conflict'],
  ['It makes up to 40,000 litres a day.', 'It makes up to 50,000 litres a day.', 'conflict'],
  ['It costs $3 million to $5 million.', 'It costs $6 million.', 'conflict'],
  ['The road is 10 miles long.', 'The road is 10 kilometres long.', 'conflict'],
  ['Profit rose 5%.', 'Profit fell 5%.', 'conflict'],
  ['The club won 3-1.', 'The club won 3-2.', 'conflict'],
  ['It is the third-largest bank.', 'It is the second-largest bank.', 'conflict'],
  // Of other things.
  ['It paid $2.4 billion.', 'It paid 2.4 billion euros.', 'incomparable'],
  ['It paid $2.4 billion.', 'Nordlicht owns 34% of the harbour.', 'incomparable'],
  ['It makes 40,000 litres a day.', 'It makes 40,000 litres.', 'incomparable'],
  ['It sold 40,000 cars a year.', 'It sold 40,000 cars.', 'incomparable'],
  ['The yard employs 30 people.', 'The yard built 30 ships.', 'incomparable'],
  ['Profit rose 5%.', 'Profit was 5% of sales.', 'incomparable'],
  ['The rate rose 5%.', 'The rate rose 5 percentage points.', 'incomparable'],
  ['The club won 3-1.', 'The club bought 3 players.', 'incomparable'],
  ['The wall is 40 years old.', 'The work took 40 years.', 'incomparable'],
])('%s ~ %s: %s', ([one, other, comparison]) => {
  expect(compareFigures(figureIn(one), figureIn(other))).toBe(comparison)
  expect(compareFigures(figureIn(other), figureIn(one))).toBe(comparison)
})

test.for<readonly [string, number, number]>([
  ['It paid $1.6 billion.', 1.55e9, 1.65e9],
  ['Nordlicht owns 21% of the harbour.', 20.5, 21.5],
  ['Nordlicht owns 20% of the harbour.', 19.5, 20.5],
  ['Nordlicht owns 21.50% of the harbour.', 21.495, 21.505],
  ['The yard employs 150,000 people.', 145_000, 155_000],
  ['The yard employs 20 people.', 19.5, 20.5],
  ['The yard employs two million people.', 1.8e6, 2.2e6],
  ['It paid 16 pence.', 0.155, 0.165],
  ['It owns about 20% of the harbour.', 19, 21],
  ['It paid about $1.58 billion.', 1.53e9, 1.63e9],
  ['It cut some 445 jobs.', 440, 450],
  ['The tunnel is seven miles long.', 6.5 * 1609.344, 7.5 * 1609.344],
  ['It owns more than 20% of the harbour.', 19.5, Number.POSITIVE_INFINITY],
  ['It makes up to 45 litres.', Number.NEGATIVE_INFINITY, 0.0455],
  ['It costs $3 million to $5 million.', 3e6, 5e6],
  ['The wall is 6 feet 2 inches tall.', 1.8796, 1.8796],
  ['The road is 10 miles long.', 9.5 * 1609.344, 10.5 * 1609.344],
  ['A third of the crew fell ill.', 100 / 3, 100 / 3],
])('%s: from %s to %s', ([text, low, high]) => {
  const interval = intervalOf(figureIn(text))!
  for (const [got, wanted] of [
    [interval.low, low],
    [interval.high, high],
  ] as const) {
    if (Number.isFinite(wanted)) expect(got).toBeCloseTo(wanted, 6)
    else expect(got).toBe(wanted)
  }
})

test('a figure without a number stands for no interval and compares with nothing', () => {
  const unknown = figure({ text: 'many', kind: 'count', unit: 'ship' })
  expect(intervalOf(unknown)).toBeNull()
  expect(compareFigures(unknown, figure({ text: '3', kind: 'count', unit: 'ship', value: 3 }))).toBe('incomparable')
})

/** Any figure that a text may have. */
const anyFigure = fc
  .record({
    number: fc.oneof(
      fc.integer({ min: 0, max: 1_000_000 }),
      fc.integer({ min: 1, max: 9999 }).map((n) => n / 100),
    ),
    width: fc.integer({ min: 0, max: 3 }),
    kind: fc.constantFrom<Figure['kind'][]>('percent', 'money', 'count', 'number', 'multiple', 'ratio', 'score'),
    unit: fc.constantFrom('percent', 'USD', 'ship', null),
    per: fc.constantFrom('year', null),
    bound: fc.constantFrom<Figure['bound'][]>('exact', 'about', 'at-least', 'at-most', 'more-than', 'less-than'),
    trend: fc.constantFrom<Figure['trend'][]>('up', 'down', null),
  })
  .map(({ number, width, kind, ...rest }) => {
    const isRange = width > 0 || kind === 'score'
    const amounts = isRange ? { value: null, low: number, high: number + width } : { value: number }
    return figure({ text: isRange ? `${number} to ${number + width}` : String(number), kind, ...rest, ...amounts })
  })

test('comparing does not depend on the order', () => {
  fc.assert(fc.property(anyFigure, anyFigure, (a, b) => compareFigures(a, b) === compareFigures(b, a)))
})

test('a figure is the same as itself', () => {
  fc.assert(fc.property(anyFigure, (each) => compareFigures(each, { ...each }) === 'same'))
})

test('an exact number lies in its own interval', () => {
  fc.assert(
    fc.property(
      anyFigure.filter(({ bound, value, kind }) => bound === 'exact' && value !== null && kind !== 'ratio'),
      (each) => {
        const { low, high } = intervalOf(each)!
        return low <= each.value! && each.value! <= high
      },
    ),
  )
})
