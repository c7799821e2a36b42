import { expect, test } from 'vitest'
import { figuresOf } from './figures-of.js'

test.for([
  ['The top fare is 84 cents while the lowest is 74.', '74', 'money', 0.74, 'USD'],
  ['Rents rose by 2 percent but wages fell by 1.', '1', 'percent', 1, 'percent'],
  ['They sold 40 boats by auction and 63 by tender.', '63', 'count', 63, 'boat'],
  ['A hut costs 40,000 euros ($44,000) and 35,000 ($38,500) unpainted.', '35,000', 'money', 35_000, 'EUR'],
  ['The crew grew from 12 to 15 divers.', '12', 'count', 12, 'diver'],
] as const)('%s', ([text, span, kind, value, unit]) =>
  expect(figuresOf(text)).toContainEqual(expect.objectContaining({ text: span, kind, value, unit })),
)

test.for([
  ['The top fare is 84 cents while the platform is 74 metres long.', 'metre'],
  ['They sold 40 boats by auction and 63 were unsold.', null],
] as const)('%s: the second number keeps what it has', ([text, unit]) =>
  expect(figuresOf(text)[1]).toMatchObject({ unit }),
)

test.for([
  ['Crude fell from $75 per barrel to $45.', ['barrel', 'barrel']],
  ['Crude at $75 per barrel took him to $45.', ['barrel', null]],
] as const)('%s: the rate', ([text, per]) => expect(figuresOf(text).map((figure) => figure.per)).toEqual(per))

test.for([
  ['It lies about 30 miles (48 km) inland.', ['about', 'about']],
  ['It lies about 30 miles (a 48 km drive) inland.', ['about', 'exact']],
] as const)('%s: the bound', ([text, bounds]) => expect(figuresOf(text).map((figure) => figure.bound)).toEqual(bounds))
