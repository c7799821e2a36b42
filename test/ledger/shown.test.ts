import { expect, test } from 'vitest'
import { analyse } from '../../src/analyse.js'
import { shownParts } from '../../src/ledger/shown.js'

const content = 'Orlo Trams plc bought 30 cars.\n'
const { claims } = analyse({ id: 'a.txt', content, format: 'text', date: null }, { all: false }).document

test.for([
  ['orlo trams plc | buy | car', 'Orlo Trams plc', 'cars'],
  ['orlo trams plc | buy | tram car', 'Orlo Trams plc', 'Trams cars'],
  // A letter that says nothing leaves two spaces side by side.
  ['orlo trams plc | buy | t  car', 'Orlo Trams plc', 't  cars'],
  ['', '', ''],
])('the parts of "%s" are "%s" and "%s"', ([key, subject, object]) => {
  expect(shownParts(key!, claims[0]!, null)).toMatchObject({ subject, object })
})
