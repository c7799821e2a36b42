import { reads, readsNothing } from '../spec-table.js'

reads('multiple', [
  [{ value: 2, unit: null }, 'The catch _ in May.', 'doubled | rose twofold'],
  [{ value: 3, unit: null }, 'The catch _ in May.', 'tripled | trebled | rose threefold | rose three-fold'],
  [{ value: 4, unit: null }, 'The catch _ in May.', 'quadrupled | rose fourfold'],
  [{ value: 0.5, unit: null }, 'The catch _ in May.', 'halved'],
  [{ value: 2, unit: null }, 'The hall is _ as big.', 'twice | two times | 2 times'],
  [{ value: 3, unit: null }, 'The hall is _ as big.', 'three times | 3 times'],
  [{ value: 10, unit: null }, 'The catch rose _ in May.', 'tenfold | ten-fold | 10-fold'],
  [{ value: 1.5, unit: null }, 'The hall is _ bigger.', '1.5x | 1.5 times | one and a half times'],
  [{ value: 12, unit: null }, 'The catch rose _ in May.', 'twelvefold | 12-fold | twelve-fold'],
])

reads('ratio', [
  [{ value: 0.2 }, '_ ships sank.', 'One in five | One out of five | 1 in 5 | One of five'],
  [{ value: 2 / 3 }, '_ of the ships sank.', 'Two-thirds | Two thirds'],
  [{ value: 1 / 3 }, '_ of the ships sank.', 'A third | One third | One-third'],
  [{ value: 0.5 }, '_ of the ships sank.', 'Half | One half'],
  [{ value: 0.75 }, '_ of the ships sank.', 'Three-quarters | Three quarters | Three-fourths'],
  [{ value: 0.25 }, '_ of the ships sank.', 'A quarter | One quarter | One-fourth'],
  [{ value: 3 }, 'Boats outnumber ships _ there.', '3-to-1'],
  [{ value: 0.1 }, '_ ships sank.', 'One in ten | 1 in 10 | One in 10'],
])

reads('rank', [
  [{ value: 3 }, 'It is the _ port.', 'third-largest | third largest | 3rd-largest | 3rd largest'],
  [{ value: 12 }, 'It is the _ port.', '12th-largest | 12th largest'],
  [{ value: 2 }, 'It is the _ seed.', 'No. 2 | No 2'],
  [{ value: 4 }, 'She finished _.', 'in fourth place | in 4th place'],
])

reads('score', [
  [{ low: 1, high: 3, value: null }, 'They won _.', '3-1 | 3–1'],
  [{ low: 1, high: 3, value: null }, 'They lost _.', '1-3 | 3-1'],
  [{ low: 46, high: 54, value: null }, 'The house voted _ to pass it.', '54-46 | 54 to 46 | 54–46'],
  [{ low: 0, high: 2, value: null }, 'They were _ down.', '2-0 | 0-2'],
  [{ low: 2, high: 10, value: null }, 'The panel voted _ for it.', '10-2 | 10 to 2'],
])

readsNothing(
  'what only looks like a relation',
  `
  They scored in the second half.
  They met on the 4th floor.
  The third time it broke.
  `,
)

reads('ratio', [[{ value: 3 }, 'Boats outnumber ships _ there.', 'three to one | 3 to 1']])

reads('rank', [[{ value: 2 }, 'It is the _ seed.', 'number two']])

// What something rose or fell from or to is a level, so that a fraction there is an amount; an ordinal counts one.
reads('ratio', [
  [{ value: 1 / 3 }, 'The share rose from _ in 2019.', 'a third'],
  [{ value: 1 / 5 }, 'The share fell to _ in May.', 'a fifth | one-fifth'],
  [{ value: 1 / 4 }, 'The share was high compared with _ in Tarn.', 'a quarter'],
  [{ value: 1 / 3 }, 'Of the clerks, _ were women.', 'a third'],
])

readsNothing(
  'one of a row',
  `
  The brewery bought a pub and sold a third.
  She moved to a third party.
  They were held, and a third was freed.
  `,
)
