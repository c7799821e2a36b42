import { expect, test } from 'vitest'
import { referencesOf } from './references-of.js'

const report = 'Orrin Motors Inc. opened a plant in May.'

test.for<readonly [text: string, owners: readonly (readonly [string, string])[]]>([
  ['Sales fell 8%.', [['Sales', 'Orrin Motors Inc.']]],
  ['Net income rose 8%.', [['income', 'Orrin Motors Inc.']]],
  ['Net rose 8%.', [['Net', 'Orrin Motors Inc.']]],
  ['Pretax profit rose 8%.', [['profit', 'Orrin Motors Inc.']]],
  ['Shares rose 8%.', [['Shares', 'Orrin Motors Inc.']]],
  ['The shares rose 8%.', [['shares', 'Orrin Motors Inc.']]],
  ['But revenue fell to $3 million.', [['revenue', 'Orrin Motors Inc.']]],
  ['European sales fell 8%.', [['sales', 'Orrin Motors Inc.']]],
  ['Profit from steel fell 8%.', [['Profit', 'Orrin Motors Inc.']]],
  ['Net income for the quarter was $3 million.', [['income', 'Orrin Motors Inc.']]],
  ['There was a loss of $3 million.', [['loss', 'Orrin Motors Inc.']]],
  ['Its sales fell 8%.', []],
  ['Sales of cars fell 8%.', []],
  ['Shares of Tarn Foods Ltd. fell 8%.', [['Shares', 'Tarn Foods Ltd.']]],
  ['Tarn Foods sales fell 8%.', [['sales', 'Tarn Foods']]],
  ['Tarn Foods Ltd. said profit fell 8%.', [['profit', 'Tarn Foods Ltd.']]],
  ['Tarn Foods Ltd.’s profit fell 8%.', []],
  ['Prices fell 8%.', []],
  ['Unemployment fell 8%.', []],
  ['Output fell.', []],
  ['Output fell 8%.', [['Output', 'Orrin Motors Inc.']]],
  ['The New York Stock Exchange closed. Sales fell 8%.', [['Sales', 'Orrin Motors Inc.']]],
])('Orrin reports: %s', ([text, owners]) =>
  expect(referencesOf(`${report} ${text}`).owners.map(({ noun, owner }) => [noun, owner])).toEqual(owners),
)

test.for<readonly [text: string, owners: readonly (readonly [string, string])[]]>([
  ['Sales fell 8%, Orrin Motors Inc. said.', [['Sales', 'Orrin Motors Inc.']]],
  ['Sales fell 8%, traders said.', []],
  ['Maria Lund opened a plant. Sales fell 8%.', []],
  ['Orrin Motors Inc.’s profit rose. Sales fell 8%.', [['Sales', 'Orrin Motors Inc.']]],
  ['Orrin Motors Inc. sold a plant to Tarn Foods Ltd. Sales fell 8%.', [['Sales', 'Orrin Motors Inc.']]],
])('%s', ([text, owners]) => expect(referencesOf(text).owners.map(({ noun, owner }) => [noun, owner])).toEqual(owners))
