import { reads, readsNothing } from './spec-table.js'

reads('money', [
  [{ value: 40, unit: 'CAD' }, 'It costs _ now.', 'C$40 | CAD 40 | CAD40 | 40 Canadian dollars | C $ 40 | c$40'],
  [{ value: 40, unit: 'HKD' }, 'It costs _ now.', 'HK$40 | HK $40 | hk $ 40 | 40 Hong Kong dollars'],
  [{ value: 40, unit: 'USD' }, 'It costs _ now.', '$40 | US$40 | us$40 | $ 40 | 40$ | 40 usd | usd 40 | ＄40'],
  [{ value: 5e6, unit: 'EUR' }, 'It costs _ now.', '€5 m | 5 m euros | €5 mn | 5 million € | €5MM | EUR5mln'],
  [{ value: 40, unit: 'KES' }, 'It costs _ now.', '40 Kenyan shillings | KSh40 | KSh 40'],
  [{ value: 40, unit: 'PLN' }, 'It costs _ now.', '40 zł | 40 zlotys | PLN 40'],
  [{ value: 40, unit: 'DEM' }, 'It costs _ now.', '40 Deutsche marks | 40 deutschmarks | DM40'],
  [{ value: 40, unit: 'FIM' }, 'It costs _ now.', '40 Finnish markkas | 40 markkaa'],
  [{ value: 40, unit: 'VND' }, 'It costs _ now.', '40 Vietnamese dong | 40 dong'],
  [{ value: 4.5e6, unit: 'ZAR' }, 'It costs _ now.', 'R4.5m | R4.5 million | 4.5 million rand'],
  [
    { value: 5e9, unit: 'INR' },
    'It costs _ now.',
    'Rs 500 crore | Rs. 500 crore | Rs500 crore | ₹500 crore | 500 crore rupees | rs 500 crores',
  ],
  [{ value: -3.4e6, unit: 'USD' }, 'Cash flow was _ then.', '$(3.4) million | -$3.4 million | $-3.4 million'],
  [{ value: 100, unit: 'USD' }, 'He lost a _ bill.', '$100'],
])

readsNothing(
  'letters of a currency before what is no amount',
  `The R5 road is shut.
   He sat with us at N4.
   The Dh sound is soft.`,
)
