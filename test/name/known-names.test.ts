import { expect, test } from 'vitest'
import { genderOf, isCity, isCountry, isDemonym, isFirstName, isLastName } from '../../src/lexicon/frozen.js'
import { knownNames } from '../../src/name/known-names.js'

test.for([
  ['italy', 'place'],
  ['new york', 'place'],
  ['u.s.', 'place'],
  ['italian', 'group'],
  ['reuters', 'organization'],
  ['world cup', 'event'],
  ['iphone', 'product'],
  ['dow jones', 'other'],
] as const)('%s', ([name, type]) => expect(knownNames().types.get(name)).toBe(type))

test.for(['constructor', 'kelldorf', '', 'tostring'])('"%s" is not known', (name) => {
  const { types, firstNames, lastNames } = knownNames()
  expect([types.has(name), firstNames.has(name), lastNames.has(name)]).toEqual([false, false, false])
})

test('every known name is lower case, with single spaces', () => {
  const odd = [...knownNames().types.keys()].filter(
    (name) => name !== name.toLowerCase() || /^\s|\s\s|\s$|^$/.test(name),
  )
  expect(odd).toEqual([])
})

test('the frozen lists answer by kind', () => {
  expect(isFirstName('maria') && isLastName('anderson') && isCity('berlin')).toBe(true)
  expect(isCountry('italy') && isDemonym('italian')).toBe(true)
  expect([genderOf('maria'), genderOf('peter'), genderOf('quinn'), genderOf('kelldorf')]).toEqual([
    'female',
    'male',
    null,
    null,
  ])
  expect(isFirstName('constructor')).toBe(false)
})
