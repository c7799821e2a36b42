import { describe, expect, test } from 'vitest'
import { claimOf } from './claims-of.js'

type Row = readonly [text: string, lemma: string]

function are(factuality: string) {
  return ([text, lemma]: Row) => expect(claimOf(text, lemma)?.factuality).toBe(factuality)
}

describe('asserted', () => {
  test.for<Row>([
    ['Orrin sold two mills.', 'sell'],
    ['Orrin has sold two mills.', 'sell'],
    ['Orrin sells two mills.', 'sell'],
    ['Orrin is selling two mills.', 'sell'],
    ['Lund said that Orrin sold two mills.', 'sell'],
    ['Lund thinks that Orrin sold two mills.', 'sell'],
    ['Orrin did not sell two mills.', 'sell'],
    ['Orrin seeks a partner in Turin.', 'seek'],
    ['Orrin managed to sell two mills.', 'sell'],
    ['Orrin began selling two mills.', 'sell'],
    ['When Orrin sold two mills, Lund left.', 'sell'],
    ['Lund forced Orrin to sell two mills.', 'sell'],
    ['Lund was the first minister to leave Orrin.', 'leave'],
    ['Orrin made money by selling two mills.', 'sell'],
    ['Orrin sold two mills, raising $3 million.', 'raise'],
    ['Orrin will close a unit formed by the state.', 'form'],
    ['Orrin could sell two mills in May, a month after it closed two mines.', 'close'],
  ])('%s', are('asserted'))
})

describe('planned', () => {
  test.for<Row>([
    ['Orrin plans to sell two mills.', 'sell'],
    ['Orrin agreed to sell two mills.', 'sell'],
    ['Orrin wants to sell two mills.', 'sell'],
    ['Orrin is set to sell two mills.', 'sell'],
    ['Orrin offered to sell two mills.', 'sell'],
    ['Orrin announced a plan to sell two mills.', 'sell'],
    ['Orrin has the goal of selling two mills.', 'sell'],
    ['Orrin closed a mine to save $3 million.', 'save'],
    ['Lund asked Orrin to sell two mills.', 'sell'],
    ['Lund hopes that Orrin sells two mills.', 'sell'],
    ['Orrin took steps aimed at selling two mills.', 'sell'],
    ['Orrin targets sales of $3 million.', 'target'],
  ])('%s', are('planned'))
})

describe('predicted', () => {
  test.for<Row>([
    ['Orrin will sell two mills.', 'sell'],
    ['Orrin would sell two mills.', 'sell'],
    ['Orrin is going to sell two mills.', 'sell'],
    ['Orrin is expected to sell two mills.', 'sell'],
    ['Orrin is likely to sell two mills.', 'sell'],
    ['Lund expects Orrin to sell two mills.', 'sell'],
    ['Lund expects that Orrin sells two mills.', 'sell'],
    ['Orrin expects sales of $3 million.', 'expect'],
    ['Orrin will probably sell two mills.', 'sell'],
    ['Orrin will sell two mills, raising $3 million.', 'raise'],
    ['Orrin will buy a mine and build two mills.', 'build'],
  ])('%s', are('predicted'))
})

describe('possible', () => {
  test.for<Row>([
    ['Orrin could sell two mills.', 'sell'],
    ['Orrin may sell two mills.', 'sell'],
    ['Orrin might sell two mills.', 'sell'],
    ['Orrin is considering selling two mills.', 'sell'],
    ['Orrin is thinking about selling two mills.', 'sell'],
    ['Orrin will consider selling two mills.', 'sell'],
    ['Orrin seems to sell two mills.', 'sell'],
    ['Orrin is believed to own two mills.', 'own'],
    ['Orrin perhaps sold two mills.', 'sell'],
    ['Orrin allegedly sold two mills.', 'sell'],
    ['Orrin eyes sales of $3 million.', 'eye'],
    ['Orrin has the right to sell two mills.', 'sell'],
    ['Orrin may buy a mine or build two mills.', 'build'],
  ])('%s', are('possible'))
})

describe('conditional', () => {
  test.for<Row>([
    ['If Orrin sells two mills, Lund leaves.', 'sell'],
    ['Unless Orrin sells two mills, Lund leaves.', 'sell'],
    ['Lund will leave if Orrin sells two mills.', 'leave'],
    ['If Orrin sells two mills, Lund will leave.', 'leave'],
    ['Holm said that if Orrin sold two mills, Lund would leave.', 'leave'],
  ])('%s', are('conditional'))
})

describe('questioned', () => {
  test.for<Row>([
    ['Lund asked whether Orrin sold two mills.', 'sell'],
    ['Will Orrin sell two mills?', 'sell'],
    ['Orrin sold two mills?', 'sell'],
  ])('%s', are('questioned'))
})
