import { expect, test } from 'vitest'
import { figuresOf } from './figures-of.js'

test.for([
  ['The dearest seat is 60 cents while the cheapest is 20.', '20', 'money', 0.2, 'USD'],
  ['Rents grew by 6 percent while wages grew by 4.', '4', 'percent', 4, 'percent'],
  ['They sold 40 boats in spring and 63 in summer.', '63', 'count', 63, 'boat'],
  ['A hut costs 40,000 euros ($44,000) and 35,000 ($38,500) unpainted.', '35,000', 'money', 35_000, 'EUR'],
  ['The crew grew from 12 to 15 divers.', '12', 'count', 12, 'diver'],
] as const)('%s', ([text, span, kind, value, unit]) =>
  expect(figuresOf(text)).toContainEqual(expect.objectContaining({ text: span, kind, value, unit })),
)

test.for([
  ['The dearest seat is 60 cents while the hall is 20 metres long.', 'metre'],
  ['They sold 40 boats in spring and 63 were unsold.', null],
] as const)('%s: the second number keeps what it has', ([text, unit]) =>
  expect(figuresOf(text)[1]).toMatchObject({ unit }),
)

test.for([
  ['Plums fell from $9 per crate to $7.', ['crate', 'crate']],
  ['Plums at $9 per crate took him to $7.', ['crate', null]],
] as const)('%s: the rate', ([text, per]) => expect(figuresOf(text).map((figure) => figure.per)).toEqual(per))

test.for([
  ['It lies about 30 miles (48 km) inland.', ['about', 'about']],
  ['It lies about 30 miles (a 48 km drive) inland.', ['about', 'exact']],
] as const)('%s: the bound', ([text, bounds]) => expect(figuresOf(text).map((figure) => figure.bound)).toEqual(bounds))
