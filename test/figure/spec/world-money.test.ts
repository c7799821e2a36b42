import { describe, expect, test } from 'vitest'
import { CURRENCIES } from '../../../src/lexicon/currency-table.js'
import { figuresOf } from '../figures-of.js'
import { reads, readsNothing } from '../spec-table.js'

describe('each currency is read by its country and name', () => {
  // What the table names on its own is trusted; what is said of one nation by two rows goes to the first.
  const seen = new Set<string>()
  for (const { code, nations, names } of CURRENCIES) {
    for (const nation of nations) {
      const name = names[0]!.at(-1)!
      if (seen.has(`${nation} ${name}`)) continue
      seen.add(`${nation} ${name}`)
      test(`40 ${nation} ${name}`, () => {
        expect(figuresOf(`They paid 40 ${nation} ${name} for it.`)).toMatchObject([
          { kind: 'money', value: 40, unit: code },
        ])
      })
    }
  }
})

describe('each part of a currency is read behind whole units of it', () => {
  for (const { code, nations, names, minors } of CURRENCIES) {
    const nation = nations[0]
    if (nation === undefined) continue
    for (const { forms, parts } of minors) {
      if (parts < 9) continue
      test(`${nation} ${forms.at(-1)}`, () => {
        expect(figuresOf(`It costs 40 ${nation} ${names[0]!.at(-1)} and 5 ${forms.at(-1)} there.`)).toMatchObject([
          { kind: 'money', value: Number((40 + 5 / parts).toPrecision(14)), unit: code },
        ])
      })
    }
  }
})

reads('money', [
  [{ value: 25, unit: 'TTD' }, 'He lost _ there.', '25 Trinidad and Tobago dollars | TT$25 | TTD 25 | 25 ttd'],
  [{ value: 40, unit: 'MNT' }, 'It costs _ there.', '40 tugrik | 40 tögrög | 40 Mongolian tugriks | ₮40'],
  [{ value: 40, unit: 'PLN' }, 'It costs _ there.', '40 złoty | 40 złotych | 40 Polish złoty | 40 pln'],
  [{ value: 40, unit: 'NIO' }, 'It costs _ there.', '40 córdobas | 40 cordobas | 40 Nicaraguan córdobas'],
  [{ value: 0.2, unit: 'MXN' }, 'It costs _ there.', '20 centavos | 20 Mexican centavos'],
  [{ value: 0.2, unit: 'PHP' }, 'In Manila it costs _ then.', '20 centavos | 20 Philippine centavos'],
  [{ value: 0.3, unit: 'KWD' }, 'It costs _ there.', '300 Kuwaiti fils'],
  [{ value: 45.3, unit: 'KWD' }, 'It costs _ there.', '45 Kuwaiti dinars and 300 fils'],
  [{ value: 3.5, unit: 'GBP' }, 'It costs _ there.', '£3 and 50p | 3 British pounds and 50 pence'],
  [
    { value: 7.25, unit: 'USD' },
    'It costs _ there.',
    '7 dollars and 25 cents | seven dollars, 25 cents | 7 dollars 25 cents',
  ],
  [{ value: 0.5, unit: 'USD' }, 'It costs _ there.', '50 cts | 50 cents'],
  [{ value: 2000, unit: 'AMD' }, 'It costs _ there.', '2,000 dram | 2,000 Armenian drams'],
  [{ value: 40, unit: 'XAF' }, 'It costs _ there.', '40 Central African CFA francs | 40 Central African francs'],
])

reads('measure', [[{ value: 2, unit: 'dram' }, 'He drank _ of it.', '2 drams']])

readsNothing(
  'words that are also names of money',
  `
  The soles of her shoes wore out.
  She won the mark of respect.
  Try the real crown.
  `,
)

test.for([
  ['They read 12 colons.', 'colon'],
  ['They flew 12 crowns.', 'crown'],
  ['He kicked three punts.', 'punt'],
  ['It has 4 para athletes.', 'para athlete'],
] as const)('%s: counted', ([text, unit]) => expect(figuresOf(text)).toMatchObject([{ kind: 'count', unit }]))

reads('money', [
  [{ value: 45e6, unit: 'AUD' }, 'It has _ now.', 'A $ 45 million | A$45 million | A$ 45 million'],
  [{ value: 45e6, unit: 'USD' }, '_ now.', 'A $45 million fund opened'],
  [
    { value: 1e6, unit: 'USD' },
    'It is worth _ now.',
    'a cool million dollars | a full million dollars | another million dollars',
  ],
  [{ value: 15.5, unit: 'GBP' }, 'He owes me _ now.', '15 pounds 50 pence | 15 pounds and 50 pence'],
])

reads('money', [[{ value: 4000, unit: 'USD' }, 'I would pay _ for it.', '4 grand | four grand | $4,000']])
reads('count', [[{ value: 4 }, 'They play _.', '4 grand pianos']])

reads('money', [
  [{ value: 1999, unit: 'EUR' }, 'It costs _ now.', '1.999,00 € | €1.999,00 | €1,999.00'],
  [{ value: 7, unit: 'EUR' }, 'It costs _ now.', '7 Euro | 7 Euros'],
])
reads('count', [[{ value: 7 }, 'He won _.', '7 Euro titles']])

reads('money', [[{ value: 10, unit: 'GBP' }, 'He found a _ note.', '10 pound | 10-pound | £10']])
reads('measure', [[{ value: 10, unit: 'pound' }, 'He found a _ fish.', '10 pound | 10-pound']])

reads('money', [
  [{ value: 1.2e9, unit: 'USD', per: 'year' }, 'They run a _ plan .', '$ 1.2 billion - a - year | $1.2 billion-a-year'],
  [{ value: 1.2, unit: 'USD', per: 'pound' }, 'Copper costs _ .', '$ 1.20 / lb | $1.20/lb | $1.20 per pound'],
  [{ value: 200e6, unit: 'GBP' }, 'It is worth _ .', '# 200 million | #200 million'],
  [{ value: 5000, unit: 'INR', per: 'month' }, 'They earn _ .', 'Rs . 5,000 a month | Rs. 5,000 a month'],
  [{ value: 1, unit: 'XBT' }, 'Change _ to dollars', '1 btc | 1 BTC | 1 bitcoin'],
])

test.for(['They sold 4 / Women left.', 'He is # 2 in the list.'])('%s: no money', (text) =>
  expect(figuresOf(text).filter(({ kind, per }) => kind === 'money' || per !== null)).toEqual([]),
)

reads('money', [[{ value: 40, unit: 'GBP', per: 'week' }, 'He claims _ now.', '40 pounds a week | £40 a week']])
reads('measure', [[{ value: 40, unit: 'pound', per: 'week' }, 'He lost _ then.', '40 pounds a week']])

reads('money', [
  [{ value: 80, unit: 'EUR', bound: 'exact' }, 'They handed _.', 'over 80 euros | 80 euros over'],
  [{ value: 80, unit: 'EUR', bound: 'more-than' }, 'They paid _.', 'over 80 euros'],
])
