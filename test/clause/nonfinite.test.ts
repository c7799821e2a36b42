import { describe, expect, test } from 'vitest'
import { linesOf } from './clauses-of.js'

// Participles, infinitives and gerunds, and whose they are.

describe('participles', () => {
  test.for([
    [
      'The minister, speaking in Oslo, rejected the plan.',
      ['participial: The minister | speaking | – | in Oslo', 'main: The minister | rejected | the plan'],
    ],
    [
      'Built in 1902, the theatre seats 900 people.',
      ['participial: the theatre | Built | – | in 1902', 'main: the theatre | seats | 900 people'],
    ],
    [
      'Having lost the vote, the minister resigned.',
      ['participial: the minister | Having lost | the vote', 'main: the minister | resigned'],
    ],
    [
      'Founded in 1950, the group makes tyres.',
      ['participial: the group | Founded | – | in 1950', 'main: the group | makes | tyres'],
    ],
    [
      'Asked about the plan, the minister declined to comment.',
      ['participial: the minister | Asked | – | about the plan', 'main: the minister | declined to comment'],
    ],
    [
      'She said the firm would close two shops, adding that rents had risen.',
      [
        'main: She | said',
        'reported: the firm | would close | two shops',
        'participial: She | adding',
        'reported: rents | had risen',
      ],
    ],
    [
      'She said the firm would close two shops, adding to its losses.',
      [
        'main: She | said',
        'reported: the firm | would close | two shops',
        'participial: the firm | adding | – | to its losses',
      ],
    ],
    [
      'The airline cut 300 jobs, blaming high fuel prices.',
      ['main: The airline | cut | 300 jobs', 'participial: The airline | blaming | high fuel prices'],
    ],
    [
      'Roe said the mill would close, adding that 300 jobs would go.',
      [
        'main: Roe | said',
        'reported: the mill | would close',
        'participial: Roe | adding',
        'reported: 300 jobs | would go',
      ],
    ],
    [
      'Roe said sales had fallen, hurting the firm.',
      ['main: Roe | said', 'reported: sales | had fallen', 'participial: sales | hurting | the firm'],
    ],
    [
      'The ship sank, killing nine sailors.',
      ['main: The ship | sank', 'participial: The ship | killing | nine sailors'],
    ],
    [
      'The bank raised its rate, citing inflation.',
      ['main: The bank | raised | its rate', 'participial: The bank | citing | inflation'],
    ],
    [
      'The island, located off the coast, draws tourists.',
      ['participial: The island | located | – | off the coast', 'main: The island | draws | tourists'],
    ],
    [
      'The fund, set up in 1998, owns stakes in 30 firms.',
      ['participial: The fund | set up | – | in 1998', 'main: The fund | owns | stakes in 30 firms'],
    ],
    [
      'The group, founded in 1950 and based in Turin, makes tyres.',
      [
        'participial: The group | founded | – | in 1950',
        'participial: The group | based | – | in Turin',
        'main: The group | makes | tyres',
      ],
    ],
    [
      'The ferry (built in Gdansk) carries 900 cars.',
      ['participial: The ferry | built | – | in Gdansk', 'main: The ferry | carries | 900 cars'],
    ],
    [
      'The judge, saying the law was clear, dismissed the case.',
      ['participial: The judge | saying', 'reported: the law | was | clear', 'main: The judge | dismissed | the case'],
    ],
    [
      'The strike has closed the port, forcing ships to wait.',
      [
        'main: The strike | has closed | the port',
        'participial: The strike | forcing | ships',
        'infinitive: ships | to wait',
      ],
    ],
  ] as const)('%s', ([text, clauses]) => expect(linesOf(text)).toEqual(clauses))
})

describe('absolutes', () => {
  test.for([
    [
      'The two firms merged, with the Danish group owning 60% of the shares.',
      ['main: The two firms | merged', 'absolute: the Danish group | owning | 60% of the shares'],
    ],
    [
      'With the river rising, the mayor closed the bridge.',
      ['absolute: the river | rising', 'main: the mayor | closed | the bridge'],
    ],
    [
      'The talks ended without an agreement being signed.',
      ['main: The talks | ended', 'absolute: an agreement | being signed'],
    ],
    [
      'The lake froze, with ice covering the piers.',
      ['main: The lake | froze', 'absolute: ice | covering | the piers'],
    ],
  ] as const)('%s', ([text, clauses]) => expect(linesOf(text)).toEqual(clauses))
})

describe('infinitives', () => {
  test.for([
    [
      'The city borrowed money to build a stadium.',
      ['main: The city | borrowed | money', 'infinitive: The city | to build | a stadium'],
    ],
    [
      'To save money, the school closed its kitchen.',
      ['infinitive: the school | To save | money', 'main: the school | closed | its kitchen'],
    ],
    [
      'The court ordered the firm to pay a fine.',
      ['main: The court | ordered | the firm', 'infinitive: the firm | to pay | a fine'],
    ],
    [
      'The union wants the firm to raise wages.',
      ['main: The union | wants | the firm', 'infinitive: the firm | to raise | wages'],
    ],
    [
      'Analysts expect imports of diesel to rise.',
      ['main: Analysts | expect | imports of diesel', 'infinitive: imports of diesel | to rise'],
    ],
    [
      'Analysts expect the company to report a loss.',
      ['main: Analysts | expect | the company', 'infinitive: the company | to report | a loss'],
    ],
    [
      'The state forced the bank to sell its branches.',
      ['main: The state | forced | the bank', 'infinitive: the bank | to sell | its branches'],
    ],
    ['The town let the circus stay.', ['main: The town | let | the circus', 'infinitive: the circus | stay']],
    [
      'The storm made the ferry turn back.',
      ['main: The storm | made | the ferry', 'infinitive: the ferry | turn back'],
    ],
    ['It is too early for the bank to act.', ['main: It | is | too early', 'infinitive: the bank | to act']],
    [
      'The group agreed to pay $2 million to settle the case.',
      ['main: The group | agreed to pay | $2 million', 'infinitive: The group | to settle | the case'],
    ],
    [
      'The decision to close the mine angered the union.',
      ['infinitive: – | to close | the mine', 'main: The decision to close the mine | angered | the union'],
    ],
    [
      'The city will build a bridge to ease traffic.',
      ['main: The city | will build | a bridge', 'infinitive: The city | to ease | traffic'],
    ],
    [
      'The road was built to carry lorries.',
      ['main: The road | was built', 'infinitive: The road | to carry | lorries'],
    ],
  ] as const)('%s', ([text, clauses]) => expect(linesOf(text)).toEqual(clauses))
})

describe('gerunds', () => {
  test.for([
    [
      'The firm was fined for dumping waste in the river.',
      ['main: The firm | was fined', 'gerund: The firm | dumping | waste | in the river'],
    ],
    [
      'Before joining the bank, she ran a hospital.',
      ['gerund: she | joining | the bank', 'main: she | ran | a hospital'],
    ],
    [
      'After selling the mill, he moved to Spain.',
      ['gerund: he | selling | the mill', 'main: he | moved | – | to Spain'],
    ],
    [
      'Closing the mine would cost 400 jobs.',
      ['gerund: – | Closing | the mine', 'main: Closing the mine | would cost | 400 jobs'],
    ],
    [
      'Raising the tax would hurt farmers.',
      ['gerund: – | Raising | the tax', 'main: Raising the tax | would hurt | farmers'],
    ],
    [
      'The firm earns money by renting out tractors.',
      ['main: The firm | earns | money', 'gerund: The firm | renting out | tractors'],
    ],
    [
      'Its aim of doubling output by 2030 is bold.',
      ['gerund: Its | doubling | output | by 2030', 'main: Its aim of doubling output by 2030 | is | bold'],
    ],
    [
      'Traders expect the bank, whose rate stands at 4%, to cut it in May.',
      [
        'main: Traders | expect | the bank',
        'relative: whose rate | stands | – | at 4%',
        'infinitive: the bank | to cut | it | in May',
      ],
    ],
    [
      'Brandt has promised to restore posts cut in 2022 and to publish contracts.',
      [
        'main: Brandt | has promised to restore | posts',
        'relative: posts | cut | – | in 2022',
        'infinitive: Brandt | to publish | contracts',
      ],
    ],
    [
      'The mayor accused the banks, Tarn and Orrin, of stealing $900.',
      ['main: The mayor | accused | the banks, Tarn and Orrin', 'gerund: the banks | stealing | $900'],
    ],
    [
      'The jury convicted the mayor, a brewer, of stealing $900.',
      [
        'main: The jury | convicted | the mayor',
        'gerund: the mayor | stealing | $900',
        'nominal: the mayor | – | a brewer',
      ],
    ],
    [
      'The mayor was accused of stealing $900.',
      ['main: The mayor | was accused', 'gerund: The mayor | stealing | $900'],
    ],
    [
      'The town lost the mayor by stealing $900.',
      ['main: The town | lost | the mayor', 'gerund: The town | stealing | $900'],
    ],
    ['The plan calls for raising taxes.', ['main: The plan | calls', 'gerund: The plan | raising | taxes']],
  ] as const)('%s', ([text, clauses]) => expect(linesOf(text)).toEqual(clauses))
})
