import { reads, readsNothing } from '../spec-table.js'

reads('money', [
  [
    { value: 1.6e9, unit: 'EUR' },
    'The port cost _ to build.',
    '€1.6bn | €1.6 billion | €1.6 bn | EUR1.6bn | EUR 1.6 billion | 1.6 billion euros | 1.6bn euros | 1.6 billion euro | one point six billion euros | €1,600,000,000 | €1,600m | 1.6 billion EUR | 1.6 billion €',
  ],
  [
    { value: 1.6e9, unit: 'USD' },
    'The port cost _ to build.',
    '$1.6bn | $1.6 billion | US$1.6bn | US$1.6 billion | USD1.6 billion | USD 1.6 billion | 1.6 billion dollars | 1.6 billion US dollars | 1.6bn dollars | $1,600 million | $1.6B',
  ],
  [
    { value: 1.6e9, unit: 'GBP' },
    'The port cost _ to build.',
    '£1.6bn | £1.6 billion | GBP1.6 billion | GBP 1.6bn | 1.6 billion pounds | 1.6 billion pounds sterling | 1.6 billion British pounds',
  ],
  [
    { value: 34.6e6, unit: 'USD' },
    'The port cost _ to build.',
    'USD34.6 million | $34.6m | $34.6 million | $34,600,000 | 34.6 million dollars | $34.6 mln | $34.6M',
  ],
  [
    { value: 1.2e12, unit: 'GBP' },
    'The debt came to _ last year.',
    '£1.2tn | £1.2 trillion | 1.2 trillion pounds | £1.2trn',
  ],
  [
    { value: 5e9, unit: 'INR' },
    'The road cost _ to build.',
    'Rs 500 crore | Rs. 500 crore | Rs500 crore | ₹500 crore | 500 crore rupees | INR 5 billion | 5 billion rupees | ₹5bn | Rs 5 billion',
  ],
  [
    { value: 200_000, unit: 'INR' },
    'The well cost _ to dig.',
    'Rs 2 lakh | ₹2 lakh | 2 lakh rupees | Rs 2,00,000 | ₹200,000 | two lakh rupees',
  ],
  [
    { value: 3.5e6, unit: 'AUD' },
    'The barn cost _ to build.',
    'A$3.5m | A$3.5 million | AU$3.5 million | AUD 3.5 million | 3.5 million Australian dollars',
  ],
  [
    { value: 3.5e6, unit: 'CAD' },
    'The barn cost _ to build.',
    'C$3.5m | C$3.5 million | CAD 3.5 million | 3.5 million Canadian dollars | CA$3.5 million',
  ],
  [
    { value: 3.5e6, unit: 'HKD' },
    'The barn cost _ to build.',
    'HK$3.5m | HK$3.5 million | HKD 3.5 million | 3.5 million Hong Kong dollars',
  ],
  [
    { value: 3.5e6, unit: 'NZD' },
    'The barn cost _ to build.',
    'NZ$3.5m | NZ$3.5 million | NZD 3.5 million | 3.5 million New Zealand dollars',
  ],
  [
    { value: 3.5e6, unit: 'SGD' },
    'The barn cost _ to build.',
    'S$3.5m | S$3.5 million | SGD 3.5 million | 3.5 million Singapore dollars',
  ],
  [{ value: 900, unit: 'JPY' }, 'Lunch cost _ there.', '¥900 | 900 yen | JPY 900 | nine hundred yen'],
  [{ value: 40, unit: 'CHF' }, 'Lunch cost _ there.', 'CHF 40 | CHF40 | 40 Swiss francs | SFr40 | 40 CHF'],
  [{ value: 40, unit: 'SEK' }, 'Lunch cost _ there.', 'SEK 40 | 40 Swedish kronor | 40 SEK'],
  [
    { value: 40, unit: 'CNY' },
    'Lunch cost _ there.',
    '40 yuan | CNY 40 | 40 renminbi | RMB40 | RMB 40 | 40 Chinese yuan',
  ],
  [{ value: 40, unit: 'RUB' }, 'Lunch cost _ there.', '40 roubles | 40 rubles | RUB 40 | 40 Russian roubles'],
  [
    { value: 40_000, unit: 'KRW' },
    'Lunch cost _ there.',
    '40,000 won | ₩40,000 | KRW 40,000 | 40,000 South Korean won',
  ],
  [{ value: 40, unit: 'BRL' }, 'Lunch cost _ there.', 'R$40 | 40 reais | BRL 40 | 40 Brazilian reais'],
  [{ value: 40, unit: 'ZAR' }, 'Lunch cost _ there.', '40 rand | ZAR 40 | 40 South African rand'],
  [{ value: 40, unit: 'TRY' }, 'Lunch cost _ there.', '40 Turkish lira | ₺40 | TRY 40 | 40 Turkish liras'],
])

reads('money', [
  [{ value: 0.5, unit: 'USD' }, 'The roll costs _ today.', '50 cents | 50¢ | $0.50 | $.50 | fifty cents'],
  [{ value: 0.16, unit: 'GBP' }, 'The share fell by _ today.', '16 pence | 16p | £0.16 | sixteen pence'],
  [{ value: 0.035, unit: 'GBP' }, 'The fare rose by _ today.', '3.5p | 3.5 pence | three and a half pence'],
  [{ value: 4.99, unit: 'USD' }, 'The roll costs _ today.', '$4.99 | 4.99 dollars | USD 4.99 | US$4.99'],
  [
    { value: 2.5e6, unit: 'USD' },
    'The bank lost _ last year.',
    '$2.5 million | $2.5m | two and a half million dollars | 2.5 million dollars | $2½ million | $2,500,000',
  ],
  [
    { value: -3.4e6, unit: 'USD' },
    'Cash flow was _ last year.',
    '$(3.4) million | ($3.4 million) | -$3.4 million | −$3.4 million',
  ],
  [
    { value: 500_000, unit: 'USD' },
    'The bank lost _ last year.',
    'half a million dollars | $500,000 | $500k | $500K | $0.5 million | 500,000 dollars | $500 thousand',
  ],
  [
    { value: 1e6, unit: 'USD' },
    'The bank lost _ last year.',
    'a million dollars | one million dollars | $1 million | $1m | 1 million US dollars',
  ],
])

reads('money', [
  [
    { low: 15, high: 20, value: null, unit: 'USD' },
    'Seats cost _ there.',
    '$15-20 | $15-$20 | $15–20 | $15 to $20 | 15-20 dollars | 15 to 20 dollars | between $15 and $20 | 15–20 USD | 15-20 usd',
  ],
  [
    { low: 10e9, high: 12e9, value: null, unit: 'EUR' },
    'The port may cost _ in all.',
    'between 10 and 12 billion euros | €10-12 billion | €10bn-€12bn | €10bn to €12bn | 10 to 12 billion euros | €10-12bn | between €10 billion and €12 billion | €10 to €12 billion',
  ],
  [
    { low: 3e6, high: 4e6, value: null, unit: 'USD' },
    'The port may cost _ in all.',
    '$3 to $4 million | $3-4 million | $3 million to $4 million | $3m-$4m | between $3 and $4 million | between $3 million and $4 million | $3-$4m',
  ],
])

readsNothing(
  'letters and signs that look like money',
  `
  The traders watched $AAPL all day.
  The euro fell.
  The dollar was strong.
  They made it out of pounds and pence.
  `,
)

reads('money', [[{ value: -3.4e6, unit: 'USD' }, 'Cash flow was _ last year.', '$-3.4 million']])

reads('money', [[{ value: 0.5, unit: 'USD' }, 'The roll costs _ today.', 'half a dollar']])

reads('money', [[{ value: 0.035, unit: 'GBP' }, 'The fare rose by _ today.', '3½p']])

reads('money', [
  [{ value: 40, unit: 'ZAR' }, 'Lunch cost _ there.', 'R40'],
  [{ value: 500, unit: 'ZAR' }, 'In Durban it was _ then.', 'R500'],
  [{ value: 500, unit: 'PHP' }, 'In Manila it was _ then.', 'P500 | 500 pesos | ₱500 | Php 500'],
  [{ value: 300, unit: 'NOK' }, 'Lunch in Oslo was _ then.', '300 kr | 300kr | 300 kroner | 300 crowns'],
  [{ value: 300, unit: 'NOK' }, 'Lunch was _ in Oslo.', '300kr'],
  [{ value: 300, unit: 'SEK' }, 'The Swedish firm paid _ for it.', '300 kr | 300 kronor | 300 crowns'],
  [{ value: 300, unit: 'ISK' }, 'Lunch in Reykjavik was _ then.', '300 kr | 300 kronur | 300 krona'],
  [{ value: 12, unit: 'TND' }, 'Lunch in Tunis was _ then.', '12 dinars'],
  [{ value: 12, unit: 'KWD' }, 'Lunch in Kuwait was _ then.', '12 dinars | KD 12 | 12 Kuwaiti dinars'],
  [{ value: 80, unit: 'KES' }, 'Lunch in Nairobi was _ then.', '80 shillings | KSh 80 | 80 Kenyan shillings'],
  [{ value: 80, unit: 'ARS' }, 'Lunch in Buenos Aires was _ then.', '80 pesos'],
  [{ value: 80, unit: 'MAD' }, 'Lunch in Rabat was _ then.', '80 dirhams'],
  [{ value: 80, unit: 'EGP' }, 'Lunch in Cairo cost _ then.', '80 pounds | LE 80 | 80 Egyptian pounds'],
  [{ value: 12, unit: null }, 'Lunch was _ then.', '12 dinars | 12 shillings | 12 kr'],
  [{ value: 80, unit: 'ILS' }, 'Lunch was _ then.', 'NIS 80 | NIS80 | 80 shekels | 80 Israeli new shekels'],
  [{ value: 9.99, unit: 'EUR' }, 'Lunch was _ then.', '9,99 € | €9,99 | 9.99 euros'],
  [{ value: 3.5, unit: 'EUR' }, 'Lunch was _ then.', '3 euros 50 | 3 euros and 50 cents | €3.50'],
  [{ value: 2, unit: 'USD', bound: 'about' }, 'Lunch was _ then.', 'a couple of dollars | a couple of bucks'],
  [{ value: 10, unit: 'USD' }, 'Lunch was _ then.', 'ten bucks | 10 bucks'],
  [{ value: 15, unit: 'USD', per: 'hour' }, 'They pay _ now.', '$15 an hour | $15/hr. | $15/hour | $15 per hour'],
  [{ value: 45, unit: 'AUD' }, 'Lunch was _ then.', '45 Aussie dollars | A$45'],
])

reads('money', [
  [{ value: 50_000, unit: 'GBP' }, 'The fine was _ in all.', '50,000 pounds'],
  [{ value: 50_000, unit: 'GBP' }, 'London gave _ to the school.', '50,000 pounds | £50,000'],
  [{ value: 50_000, unit: 'GBP' }, 'They owed _ of debt.', '50,000 pounds'],
  [{ value: 50_000, unit: 'GBP' }, 'They won a prize of _ there.', '50,000 pounds'],
])

reads('measure', [
  [{ value: 50_000, unit: 'pound' }, 'It weighs _ now.', '50,000 pounds | 50,000 lb'],
  [{ value: 50_000, unit: 'pound' }, 'They shipped _ of rice to London.', '50,000 pounds'],
  [{ value: 5e6, unit: 'pound' }, 'They recalled _ of beef.', '5 million pounds'],
  [{ value: 50, unit: 'pound' }, 'He lost _ in London.', '50 pounds'],
])

readsNothing(
  'letters that are roads and models',
  `
  The R40 is shut.
  In Pretoria the R40 is shut.
  `,
)
