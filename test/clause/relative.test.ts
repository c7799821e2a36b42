import { describe, expect, test } from 'vitest'
import { linesOf } from './clauses-of.js'

// Clauses that describe a noun.

describe('with a pronoun for a subject', () => {
  test.for([
    [
      'The group, which owns two mills and employs 300 people, was sold.',
      [
        'relative: The group | owns | two mills',
        'relative: The group | employs | 300 people',
        'main: The group | was sold',
      ],
    ],
    [
      'The mill hired eight clerks, two of whom start next week.',
      ['main: The mill | hired | eight clerks', 'relative: two of whom | start | – | next week'],
    ],
    [
      'Roe, who came in May, has cut 40 jobs, closed two mills and sold a shop.',
      [
        'relative: Roe | came | – | in May',
        'main: Roe | has cut | 40 jobs',
        'main: Roe | closed | two mills',
        'main: Roe | sold | a shop',
      ],
    ],
    [
      'The owner, who founded the brewery in 1989, has retired.',
      ['relative: The owner | founded | the brewery | in 1989', 'main: The owner | has retired'],
    ],
    [
      'The bank that financed the dam has collapsed.',
      ['relative: The bank | financed | the dam', 'main: The bank | has collapsed'],
    ],
    [
      'Orders in North America, which account for half of the total, rose.',
      ['relative: Orders | account | – | for half of the total', 'main: Orders in North America | rose'],
    ],
    [
      'Orders in North America, which accounts for half of the total, rose.',
      ['relative: North America | accounts | – | for half of the total', 'main: Orders in North America | rose'],
    ],
    [
      'She named three mills, all in Kent, that employ 900 people.',
      ['main: She | named | three mills | all | in Kent', 'relative: three mills | employ | 900 people'],
    ],
    [
      'The doctors in Wales and Scotland, who followed patients, found a cure.',
      [
        'relative: The doctors in Wales and Scotland | followed | patients',
        'main: The doctors in Wales and Scotland | found | a cure',
      ],
    ],
    ['Those who had two doses fell ill.', ['relative: Those | had | two doses', 'main: Those | fell']],
    [
      'The woman who lives in the tower won a prize.',
      ['relative: The woman | lives | – | in the tower', 'main: The woman | won | a prize'],
    ],
    ['The girl who lives next door won.', ['relative: The girl | lives | next door', 'main: The girl | won']],
    [
      'The porter who opened the gate for the guests fled.',
      ['relative: The porter | opened | the gate | for the guests', 'main: The porter | fled'],
    ],
    [
      'The driver who caused the crash was fined $900.',
      ['relative: The driver | caused | the crash', 'main: The driver | was fined | $900'],
    ],
    [
      'Vessels that carry grain pay lower fees.',
      ['relative: Vessels | carry | grain', 'main: Vessels | pay | lower fees'],
    ],
    [
      'The bank, which lost $3 million in May, has closed 40 branches.',
      ['relative: The bank | lost | $3 million | in May', 'main: The bank | has closed | 40 branches'],
    ],
    [
      'The agency that runs the trams said fares would rise.',
      ['relative: The agency | runs | the trams', 'main: The agency | said', 'reported: fares | would rise'],
    ],
    [
      'The officer said the man who stole the boat had fled.',
      ['main: The officer | said', 'relative: the man | stole | the boat', 'reported: the man | had fled'],
    ],
    [
      'The report was written by a panel that met in Oslo.',
      ['main: The report | was written | – | by a panel', 'relative: a panel | met | – | in Oslo'],
    ],
  ] as const)('%s', ([text, clauses]) => expect(linesOf(text)).toEqual(clauses))
})

describe('with a subject of its own', () => {
  test.for([
    [
      'The dam, which the army built in 1962, is leaking.',
      ['relative: the army | built | The dam | in 1962', 'main: The dam | is leaking'],
    ],
    [
      'He named the villages that the flood had cut off.',
      ['main: He | named | the villages', 'relative: the flood | had cut off | the villages'],
    ],
    [
      'The plant in which the union won a vote will expand.',
      ['relative: the union | won | a vote', 'main: The plant | will expand'],
    ],
    [
      'The law, under which banks pay a levy, expires in June.',
      ['relative: banks | pay | a levy', 'main: The law | expires | – | in June'],
    ],
    [
      'The valley, where farmers grow rice, was flooded.',
      ['relative: farmers | grow | rice', 'main: The valley | was flooded'],
    ],
    [
      'Residents whose homes were flooded will receive aid.',
      ['relative: whose homes | were flooded', 'main: Residents | will receive | aid'],
    ],
    ['It bought a mill whose owner had died.', ['main: It | bought | a mill', 'relative: whose owner | had died']],
  ] as const)('%s', ([text, clauses]) => expect(linesOf(text)).toEqual(clauses))
})

describe('without a pronoun', () => {
  test.for([
    [
      'It is the first bridge the company has built in Peru.',
      ['main: It | is | the first bridge', 'relative: the company | has built | the first bridge | in Peru'],
    ],
    ['The man she married owns a farm.', ['relative: she | married | The man', 'main: The man | owns | a farm']],
  ] as const)('%s', ([text, clauses]) => expect(linesOf(text)).toEqual(clauses))
})

describe('reduced', () => {
  test.for([
    [
      'The farm bought by the trust lies near the coast.',
      [
        'relative: The farm | bought | – | by the trust',
        'main: The farm bought by the trust | lies | – | near the coast',
      ],
    ],
    [
      'A tram carrying 40 people hit a lorry.',
      ['relative: A tram | carrying | 40 people', 'main: A tram carrying 40 people | hit | a lorry'],
    ],
    [
      'Goods made in the valley sell well.',
      ['relative: Goods | made | – | in the valley', 'main: Goods made in the valley | sell'],
    ],
    [
      'The bill passed by the senate bans plastic bags.',
      ['relative: The bill | passed | – | by the senate', 'main: The bill passed by the senate | bans | plastic bags'],
    ],
    [
      'A man accused of theft escaped.',
      ['relative: A man | accused | – | of theft', 'main: A man accused of theft | escaped'],
    ],
    [
      'Trains running on the coast line were late.',
      ['relative: Trains | running | – | on the coast line', 'main: Trains running on the coast line | were | late'],
    ],
    [
      'Costs linked to the move rose to $4 million.',
      ['relative: Costs | linked | – | to the move', 'main: Costs linked to the move | rose | – | to $4 million'],
    ],
    [
      'Output fell at mills based in Kent.',
      ['main: Output | fell | – | at mills', 'relative: mills | based | – | in Kent'],
    ],
    [
      'The pact signed in Oslo ends a long dispute.',
      ['relative: The pact | signed | – | in Oslo', 'main: The pact signed in Oslo | ends | a long dispute'],
    ],
    [
      'The mine was sold to a group led by a former minister.',
      ['main: The mine | was sold | – | to a group', 'relative: a group | led | – | by a former minister'],
    ],
  ] as const)('%s', ([text, clauses]) => expect(linesOf(text)).toEqual(clauses))
})

describe('a verb after the relative clause', () => {
  test.for([
    [
      'The storm broke the pier, which was old, and closed a road.',
      ['main: The storm | broke | the pier', 'relative: the pier | was | old', 'main: The storm | closed | a road'],
    ],
    [
      'The storm hit the mayor, who runs the mill and owns a pub.',
      [
        'main: The storm | hit | the mayor',
        'relative: the mayor | runs | the mill',
        'relative: the mayor | owns | a pub',
      ],
    ],
  ] as const)('%s', ([text, clauses]) => expect(linesOf(text)).toEqual(clauses))
})

describe('part of its antecedent', () => {
  test.for([
    [
      'The trust runs three schools, two of which are full.',
      ['main: The trust | runs | three schools', 'relative: two of which | are | full'],
    ],
  ] as const)('%s', ([text, clauses]) => expect(linesOf(text)).toEqual(clauses))
})
