import { expect, test } from 'vitest'
import { claimOf } from './claims-of.js'

test.for<readonly [text: string, lemma: string, source: string | null]>([
  ['Orrin sold two mills, Maria Lund said.', 'sell', 'Maria Lund'],
  ['Maria Lund said Orrin sold two mills.', 'sell', 'Maria Lund'],
  ['“Orrin sold two mills,” Maria Lund said.', 'sell', 'Maria Lund'],
  ['According to Maria Lund, Orrin sold two mills.', 'sell', 'Maria Lund'],
  ['Maria Lund resigned. She said Orrin sold two mills.', 'sell', 'Maria Lund'],
  ['Analysts said Orrin sold two mills.', 'sell', 'Analysts'],
  ['Maria Lund believes that Orrin sold two mills.', 'sell', 'Maria Lund'],
  ['Orrin sold two mills.', 'sell', null],
  ['Maria Lund sold two mills.', 'sell', null],
  ['Orrin reportedly sold two mills.', 'sell', null],
  ['Orrin is expected to sell two mills.', 'sell', null],
  ['Orrin plans to sell two mills.', 'sell', null],
])('%s', ([text, lemma, source]) => expect(claimOf(text, lemma)?.source).toBe(source))
