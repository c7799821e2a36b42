import { describe, expect, test } from 'vitest'
import { claimOf } from './claims-of.js'

type Row = readonly [text: string, lemma: string]

function are(polarity: string) {
  return ([text, lemma]: Row) => expect(claimOf(text, lemma)?.polarity).toBe(polarity)
}

describe('negative', () => {
  test.for<Row>([
    ['Orrin did not sell two mills.', 'sell'],
    ['Orrin didn’t sell two mills.', 'sell'],
    ["Orrin won't sell two mills.", 'sell'],
    ['Orrin cannot sell two mills.', 'sell'],
    ['Orrin never sold two mills.', 'sell'],
    ['Orrin no longer sells mills.', 'sell'],
    ['Orrin is not going to sell two mills.', 'sell'],
    ['Orrin is not expected to sell two mills.', 'sell'],
    ['Orrin has not sold two mills.', 'sell'],
    ['Two mills were not sold by Orrin.', 'sell'],
    ['It was not Orrin that sold two mills.', 'sell'],
    ['Orrin is not a bank.', 'be'],
    ['Orrin wasn’t a bank.', 'be'],
    ['Lund is careful not to sell two mills.', 'sell'],
    ['Orrin sold no mills.', 'sell'],
    ['No mill was sold by Orrin.', 'sell'],
    ['Nobody at Orrin sold mills.', 'sell'],
    ['None of the mills was sold by Orrin.', 'sell'],
    ['Neither Orrin nor Tarn sold mills.', 'sell'],
    ['Orrin failed to sell two mills.', 'sell'],
    ['Orrin refused to sell two mills.', 'sell'],
    ['Orrin stopped selling mills.', 'sell'],
    ['Orrin has yet to sell two mills.', 'sell'],
    ['Orrin did not buy or sell mills.', 'sell'],
    ['Orrin grew without selling two mills.', 'sell'],
    ['Lund does not think that Orrin will sell two mills.', 'sell'],
    ['Lund denied that Orrin sold two mills.', 'sell'],
    ['Lund prevented Orrin from selling two mills.', 'sell'],
    ['Orrin decided not to sell two mills.', 'sell'],
  ])('%s', are('negative'))
})

describe('positive', () => {
  test.for<Row>([
    ['It was not until May that Orrin sold two mills.', 'sell'],
    ['Orrin sold two mills.', 'sell'],
    ['Orrin and Lund voted no.', 'vote'],
    ['Orrin sold another mill.', 'sell'],
    ['Orrin is not only a bank.', 'be'],
    ['Orrin sold not only mills but mines.', 'sell'],
    ['Orrin did not fail to sell two mills.', 'sell'],
    ['Orrin continued to sell mills.', 'sell'],
    ['Lund did not say that Orrin sold two mills.', 'sell'],
    ['Lund thinks that Orrin sold two mills.', 'sell'],
    ['Orrin grew by selling two mills.', 'sell'],
    ['Orrin sold two mills but did not close them.', 'sell'],
    ['Orrin does not own the mills that Tarn sold.', 'sell'],
    ['Lund profited from selling two mills.', 'sell'],
    ['Orrin sold yet another mill to Tarn.', 'sell'],
  ])('%s', are('positive'))
})
