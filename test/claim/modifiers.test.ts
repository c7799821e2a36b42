import { expect, test } from 'vitest'
import { claimOf } from './claims-of.js'

test.for<readonly [text: string, lemma: string, modifiers: readonly (readonly [string, string | null, string])[]]>([
  ['Two mills were sold by Orrin.', 'sell', [['agent', 'by', 'Orrin']]],
  ['Orrin grew by luck.', 'grow', [['means', 'by', 'luck']]],
  ['Sales were cut by 8%.', 'cut', [['means', 'by', '8%']]],
  ['Orrin sold two mills in May.', 'sell', [['time', 'in', 'May']]],
  ['Orrin sold two mills on Friday.', 'sell', [['time', 'on', 'Friday']]],
  ['Orrin sold two mills last year.', 'sell', [['time', null, 'last year']]],
  ['Orrin sold two mills by the end of the year.', 'sell', [['time', 'by', 'end of the year']]],
  ['Orrin sold two mills in Italy.', 'sell', [['place', 'in', 'Italy']]],
  ['Orrin sold two mills near Turin.', 'sell', [['place', 'near', 'Turin']]],
  ['Orrin sold two mills at the port.', 'sell', [['place', 'at', 'port']]],
  ['Orrin sold two mills outside China.', 'sell', [['place', 'outside', 'China']]],
  ['Orrin sold two mills in silence.', 'sell', [['other', 'in', 'silence']]],
  [
    'Orrin sold two mills in Italy in May.',
    'sell',
    [
      ['place', 'in', 'Italy'],
      ['time', 'in', 'May'],
    ],
  ],
  ['In Italy, Orrin sold two mills.', 'sell', [['place', 'in', 'Italy']]],
  ['Orrin works with Tarn.', 'work', [['partner', 'with', 'Tarn']]],
  ['Orrin merged together with Tarn.', 'merge', [['partner', 'together with', 'Tarn']]],
  ['Orrin closed two mills because of losses.', 'close', [['cause', 'because of', 'losses']]],
  ['Orrin closed two mills due to losses.', 'close', [['cause', 'due to', 'losses']]],
  ['Orrin closed two mills amid losses.', 'close', [['cause', 'amid', 'losses']]],
  ['Orrin sold two mills for cash.', 'sell', [['purpose', 'for', 'cash']]],
  ['Orrin sold two mills via Tarn.', 'sell', [['means', 'via', 'Tarn']]],
  ['Orrin spoke about the mills.', 'speak', [['topic', 'about', 'mills']]],
  ['Sales rose compared with May.', 'rise', [['time', 'compared with', 'May']]],
  ['Profit rose compared with sales.', 'rise', [['comparison', 'compared with', 'sales']]],
  ['Orrin acted like a bank.', 'act', [['manner', 'like', 'bank']]],
  ['Orrin acted without haste.', 'act', [['manner', 'without', 'haste']]],
  ['Sales rose 8%.', 'rise', [['other', null, '8%']]],
  [
    'Sales rose 8% to $3 million.',
    'rise',
    [
      ['other', null, '8%'],
      ['other', 'to', '$3 million'],
    ],
  ],
  ['Orrin sold two mills, according to Tarn.', 'sell', []],
  ['Orrin sold two mills.', 'sell', []],
])('%s', ([text, lemma, modifiers]) => expect(claimOf(text, lemma)?.modifiers).toEqual(modifiers))
