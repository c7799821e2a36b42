import type { Rule } from '../rule/rule.js'

/** What makes an amount of money. */
export const moneyRules = {
  symbolScale: {
    name: 'figure.money.symbol-scale',
    why: 'A currency sign, a number and a scale word are one amount; the bare dollar is that of the United States.',
    examples: [
      ['It was a record $2.4 billion order.', { text: '$2.4 billion', kind: 'money', value: 2.4e9, unit: 'USD' }],
      ['Sales came to US $8.3bn.', { text: 'US $8.3bn', value: 8.3e9, unit: 'USD' }],
      ['They asked A$3.5m for the barn.', { text: 'A$3.5m', value: 3_500_000, unit: 'AUD' }],
      ['The traders watched $AAPL all day.', null],
    ],
  },
  declaredDollar: {
    name: 'figure.money.dollar-declared',
    why: 'Where an article says of which country its dollars are, its bare dollars are that country’s.',
    examples: [
      ['All amounts are in Canadian dollars: it earned $40.', { text: '$40', value: 40, unit: 'CAD' }],
      ['Some amounts are in dollars: it earned $40.', null],
    ],
  },
  bracketed: {
    name: 'figure.money.bracketed',
    why: 'Accounts set a negative number in brackets behind the currency sign.',
    examples: [
      ['Cash flow was $(3.4) million.', { text: '$(3.4) million', kind: 'money', value: -3_400_000, unit: 'USD' }],
      ['Cash flow was $3.4 million (up 5%).', null],
    ],
  },
  code: {
    name: 'figure.money.code',
    why: 'An ISO 4217 code or a local short form beside a number names its currency.',
    examples: [
      ['The fund holds USD41.7 million.', { text: 'USD41.7 million', value: 41_700_000, unit: 'USD' }],
      ['Tickets cost 15 EUR.', { text: '15 EUR', value: 15, unit: 'EUR' }],
      ['Tickets cost CHF 25 at the door.', { text: 'CHF 25', value: 25, unit: 'CHF' }],
      ['The 20 EV buses run on time.', null],
    ],
  },
  name: {
    name: 'figure.money.name',
    why: 'The name of a currency after a number, with its country before it, makes it an amount of money.',
    examples: [
      ['They owe 12 billion euros.', { text: '12 billion euros', value: 12e9, unit: 'EUR' }],
      ['They owe 12.5 million Australian dollars.', { text: '12.5 million Australian dollars', unit: 'AUD' }],
      ['Nine million pounds was lost.', { text: 'Nine million pounds', value: 9_000_000, unit: 'GBP' }],
      ['The calf weighs 90 pounds.', null],
    ],
  },
  place: {
    name: 'figure.money.place',
    why: 'A currency’s name that several countries share, or its letter, is that of the country that the article tells of most.',
    examples: [
      ['Oslo pays 300 kr for it.', { text: '300 kr', kind: 'money', value: 300, unit: 'NOK' }],
      ['In Tunis it costs 12 dinars.', { text: '12 dinars', kind: 'money', value: 12, unit: 'TND' }],
      ['In Soweto it costs R40.', { text: 'R40', kind: 'money', value: 40, unit: 'ZAR' }],
      ['The R40 is shut.', null],
    ],
  },
  open: {
    name: 'figure.money.open',
    why: 'Where nothing says whose dinars, crowns or shillings they are, the currency is left open.',
    examples: [
      ['It costs 12 dinars.', { text: '12 dinars', kind: 'money', value: 12, unit: null }],
      ['It has 12 dinghies.', null],
    ],
  },
  pounds: {
    name: 'figure.money.pounds',
    why: 'Bare pounds are money beside words of paying, or in an article of British money where nothing is weighed.',
    examples: [
      ['The fine was 50,000 pounds.', { text: '50,000 pounds', kind: 'money', value: 50_000, unit: 'GBP' }],
      ['London gave 50,000 pounds to it.', { text: '50,000 pounds', kind: 'money', unit: 'GBP' }],
      ['It weighs 50,000 pounds.', null],
      ['They carried 50,000 pounds of rice to London.', null],
    ],
  },
  subunit: {
    name: 'figure.money.subunit',
    why: 'Cents, pence and their like are hundredths of their currency.',
    examples: [
      ['Shares slipped 16 pence.', { text: '16 pence', kind: 'money', value: 0.16, unit: 'GBP' }],
      ['Copper closed at 98 cents.', { text: '98 cents', value: 0.98, unit: 'USD' }],
      ['The fare rose by 70 cents to €2.20.', { text: '70 cents', value: 0.7, unit: 'EUR' }],
      ['Fares rose 3.5p.', { text: '3.5p', value: 0.035, unit: 'GBP' }],
      ['The screen shows 1080p video.', null],
    ],
  },
  hashPound: {
    name: 'figure.money.hash-pound',
    why: 'American wires of the 1980s had no pound sign and wrote "#" for it; ranks after "#" are small whole numbers.',
    examples: [
      ['Profit fell to #61.5 million.', { text: '#61.5 million', kind: 'money', value: 61_500_000, unit: 'GBP' }],
      ['She is #2 in the list.', null],
    ],
  },
  damagedSign: {
    name: 'figure.money.damaged-sign',
    why: 'Some archives lost "£" and "¥" and kept the letters "PS" and "Y" joined to the number.',
    examples: [
      ['The roof cost PS7m.', { text: 'PS7m', kind: 'money', value: 7_000_000, unit: 'GBP' }],
      ['A meal costs Y=3,450.', { text: 'Y=3,450', value: 3450, unit: 'JPY' }],
      ['The PS5 console sold out.', null],
    ],
  },
} as const satisfies Record<string, Rule>
