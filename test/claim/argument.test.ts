import { describe, expect, test } from 'vitest'
import { claimOf } from './claims-of.js'

describe('subjects', () => {
  test.for<readonly [text: string, lemma: string, subject: string | null]>([
    ['The mill closed in Italy.', 'close', 'mill'],
    ['A mill closed in Italy.', 'close', 'mill'],
    ['This mill closed in Italy.', 'close', 'mill'],
    ['Orrin Ltd. closed a mill.', 'close', 'Orrin Ltd.'],
    ['Orrin Ltd. grew. It closed a mill.', 'close', 'Orrin Ltd.'],
    ['Orrin Ltd. grew. The company closed a mill.', 'close', 'Orrin Ltd.'],
    ['Orrin Ltd. grew. Its mill closed.', 'close', "Orrin Ltd.'s mill"],
    ['Orrin Ltd.’s mill closed.', 'close', "Orrin Ltd.'s mill"],
    ['Orrin Ltd. grew. Sales fell 8%.', 'fall', "Orrin Ltd.'s sales"],
    ['Orrin Ltd. grew. The shares fell 8%.', 'fall', "Orrin Ltd.'s shares"],
    ['Orrin Ltd. grew. Net income fell 8%.', 'fall', "Orrin Ltd.'s net income"],
    ['Orrin Ltd. grew. European sales fell 8%.', 'fall', "Orrin Ltd.'s European sales"],
    ['Orrin Ltd. grew. Sales of cars fell 8%.', 'fall', 'Sales of cars'],
    ['About $5 million of debt was sold.', 'sell', 'debt'],
    ['13 mills closed in Italy.', 'close', 'mills'],
    ['More than 13 mills closed in Italy.', 'close', 'mills'],
    ['No mill closed in Italy.', 'close', 'mill'],
    ['Orrin Ltd. and Tarn Ltd. merged.', 'merge', 'Orrin Ltd. and Tarn Ltd.'],
    ['A loss of $3 million was posted.', 'post', 'loss'],
    ['Please sell the mills in Italy.', 'sell', null],
    ['Orrin Ltd. grew. Net income for the quarter fell 8%.', 'fall', "Orrin Ltd.'s net income"],
  ])('%s', ([text, lemma, subject]) => expect(claimOf(text, lemma)?.subject).toBe(subject))
})

describe('objects', () => {
  test.for<readonly [text: string, lemma: string, object: string | null]>([
    ['Orrin sold the mill.', 'sell', 'mill'],
    ['Orrin sold 13 mills.', 'sell', 'mills'],
    ['Orrin builds 150,000 cars annually.', 'build', 'cars'],
    ['Orrin bought a 21% stake in Tarn.', 'buy', '21% stake in Tarn'],
    ['Orrin bought 51% of the capital.', 'buy', '51% of the capital'],
    ['Orrin posted a loss of $3 million.', 'post', 'loss'],
    ['Orrin Ltd. sold its mill.', 'sell', "Orrin Ltd.'s mill"],
    ['Orrin is a bank.', 'be', 'bank'],
    ['Sales rose 8%.', 'rise', null],
    ['Sales rose to $3 million, or 9 cents a share.', 'rise', null],
    ['Orrin paid $3 million.', 'pay', '$3 million'],
    ['Orrin slept.', 'sleep', null],
  ])('%s', ([text, lemma, object]) => expect(claimOf(text, lemma)?.object).toBe(object))
})
