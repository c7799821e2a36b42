import { describe } from 'vitest'
import { are } from './sure.js'

describe('plain tenses', () => {
  are(
    'asserted',
    'Kelmar ~ two mills.',
    `
    sold
    sells
    has sold
    had sold
    is selling
    was selling
    has been selling
    quietly sold
    did sell
    finally sold
    has already sold
    no longer only sells
    `.replace('no longer only sells', 'also sells'),
  )
})

describe('verbs that say that it was done', () => {
  are(
    'asserted',
    'Kelmar ~ two mills.',
    `
    managed to sell
    began to sell
    started selling
    began selling
    continued to sell
    kept selling
    went on to sell
    rushed to sell
    hurried to sell
    was forced to sell
    had to sell
    was able to sell
    dared to sell
    happened to sell
    bothered to sell
    remembered to sell
    finished selling
    helped to sell
    came to sell
    proceeded to sell
    ended up selling
    wound up selling
    succeeded in selling
    was obliged to sell
    was compelled to sell
    was quick to sell
    was careless enough to sell
    `,
  )
  are(
    'asserted',
    'Roe ~ Kelmar to sell two mills.',
    `
    forced
    led
    caused
    compelled
    pushed
    got
    drove
    prompted
    induced
    enabled
    helped
    `,
  )
  are(
    'asserted',
    '~ Kelmar sold two mills.',
    `
    Roe said that
    Roe knows that
    Roe regrets that
    Roe admitted that
    Roe announced that
    Roe thinks that
    it is a fact that
    it is clear that
    it turned out that
    after
    when
    because
    although
    Roe left before
    it is good that
    in May,
    `,
  )
})

describe('what is done in doing it', () => {
  are(
    'asserted',
    'Kelmar ~ two mills.',
    `
    made money by selling
    raised cash after selling
    was fined for selling
    lost staff by selling
    tried to raise cash by selling
    is known for selling
    was accused of losses after selling
    `,
  )
  are(
    'asserted',
    'Kelmar was the ~ to sell two mills.',
    `
    first firm
    only company
    last of them
    third company
    latest bank
    `.replace('last of them\n', ''),
  )
  are(
    'asserted',
    'Kelmar, ~, closed in May.',
    `
    which sold two mills
    having sold two mills
    which has sold two mills
    `,
  )
})
