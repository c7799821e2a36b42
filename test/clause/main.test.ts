import { describe, expect, test } from 'vitest'
import { linesOf } from './clauses-of.js'

// A clause with a finite verb of its own, and verbs that share a subject.

describe('one verb', () => {
  test.for([
    ['The brewery bought two pubs in March.', ['main: The brewery | bought | two pubs | in March']],
    [
      'Rainfall in the valley between May and July reached a record.',
      ['main: Rainfall in the valley | reached | a record | July'],
    ],
    [
      'The scheme has cut losses, research suggests, and brought back two species.',
      [
        'main: The scheme | has cut | losses',
        'main: research | suggests',
        'main: The scheme | brought back | two species',
      ],
    ],
    ['Traders found a leak, and mended it.', ['main: Traders | found | a leak', 'main: Traders | mended | it']],
    [
      'Some 2,600 jobs on farms and in packing plants could go.',
      ['main: Some 2,600 jobs on farms and in packing plants | could go'],
    ],
    [
      '“Saltwater”, which opened in May, took $31 million.',
      ['relative: Saltwater | opened | – | in May', 'main: Saltwater | took | $31 million'],
    ],
    [
      'She studied at Delft and in 1961 joined a bank.',
      ['main: She | studied | – | at Delft', 'main: She | joined | a bank | in 1961'],
    ],
    [
      'The brewery sold a pub in May and reached a record.',
      ['main: The brewery | sold | a pub | in May', 'main: The brewery | reached | a record'],
    ],
    ['A fire destroyed the warehouse on Monday.', ['main: A fire | destroyed | the warehouse | on Monday']],
    ['The group gave the hospital $5 million.', ['main: The group | gave | $5 million | the hospital']],
    ['Last week, the bank lent the city $40 million.', ['main: the bank | lent | $40 million | Last week | the city']],
    ['The farm grows wheat, oats and barley.', ['main: The farm | grows | wheat, oats and barley']],
    ['Police arrested a man, his wife and two sons.', ['main: Police | arrested | a man, his wife and two sons']],
    [
      'The council sells land, houses and two old ferries.',
      ['main: The council | sells | land, houses and two old ferries'],
    ],
    ['Neither the firm nor the union would comment.', ['main: Neither the firm nor the union | would comment']],
    ['Both the mayor and her deputy resigned.', ['main: Both the mayor and her deputy | resigned']],
    ['Farmers and fishermen oppose the dam.', ['main: Farmers and fishermen | oppose | the dam']],
    [
      'Workers, passengers and neighbours filed complaints.',
      ['main: Workers, passengers and neighbours | filed | complaints'],
    ],
    ['More than half of the farmers grow rice.', ['main: More than half of the farmers | grow | rice']],
    ['Each of the drivers received a medal.', ['main: Each of the drivers | received | a medal']],
    ['Most of the money went to schools.', ['main: Most of the money | went | – | to schools']],
    ['Three of the four bridges were closed.', ['main: Three of the four bridges | were closed']],
    ['The minister and her husband own three houses.', ['main: The minister and her husband | own | three houses']],
    ['The chief executive and founder stepped down.', ['main: The chief executive and founder | stepped down']],
    ['The army, not the police, closed the road.', ['main: The army | closed | the road']],
  ] as const)('%s', ([text, clauses]) => expect(linesOf(text)).toEqual(clauses))
})

describe('by how much', () => {
  test.for([
    [
      'They will receive $31 a share, 38% more than the price of May.',
      ['main: They | will receive | $31 a share | 38% more | than the price | of May'],
    ],
    ['They paid $31 and sold 38 more mills.', ['main: They | paid | $31', 'main: They | sold | 38 more mills']],
  ] as const)('%s', ([text, clauses]) => expect(linesOf(text)).toEqual(clauses))
})

describe('a verb in quotation marks', () => {
  test.for([
    ['The scheme “worked” in Tarn.', ['main: The scheme | worked | – | in Tarn']],
    ['“The scheme” worked in Tarn.', ['main: The scheme | worked | – | in Tarn']],
  ] as const)('%s', ([text, clauses]) => expect(linesOf(text)).toEqual(clauses))
})

describe('what "before" and "since" govern', () => {
  test.for([
    [
      'Few mills have closed since privatisation in 1989.',
      ['main: Few mills | have closed | – | since privatisation | in 1989'],
    ],
    [
      'Few mills have closed since the state sold them.',
      ['main: Few mills | have closed', 'adverbial: the state | sold | them'],
    ],
  ] as const)('%s', ([text, clauses]) => expect(linesOf(text)).toEqual(clauses))
})

describe('several verbs', () => {
  test.for([
    [
      'The brewery bought two pubs and sold a third.',
      ['main: The brewery | bought | two pubs', 'main: The brewery | sold | a third'],
    ],
    [
      'The mayor opened the bridge, thanked the builders and left.',
      ['main: The mayor | opened | the bridge', 'main: The mayor | thanked | the builders', 'main: The mayor | left'],
    ],
    ['The harbour froze, but the ferries sailed.', ['main: The harbour | froze', 'main: the ferries | sailed']],
    [
      'She wrote the report and her deputy signed it.',
      ['main: She | wrote | the report', 'main: her deputy | signed | it'],
    ],
    [
      'The museum will close two halls and cut 30 jobs.',
      ['main: The museum | will close | two halls', 'main: The museum | cut | 30 jobs'],
    ],
    [
      'The museum plans to close two halls and open a garden.',
      ['main: The museum | plans to close | two halls', 'main: The museum | open | a garden'],
    ],
    [
      'The suspect was arrested and charged with murder.',
      ['main: The suspect | was arrested', 'main: The suspect | charged | – | with murder'],
    ],
    [
      'The mayor resigned, and the council elected a new one.',
      ['main: The mayor | resigned', 'main: the council | elected | a new one'],
    ],
    [
      'The plant employs 900 people and makes 40,000 engines a year.',
      ['main: The plant | employs | 900 people', 'main: The plant | makes | 40,000 engines a year'],
    ],
    [
      'The soldier opened the gate, saw the fire and ran.',
      ['main: The soldier | opened | the gate', 'main: The soldier | saw | the fire', 'main: The soldier | ran'],
    ],
    [
      'The factory makes engines for ships and sells them abroad.',
      ['main: The factory | makes | engines | for ships', 'main: The factory | sells | them'],
    ],
  ] as const)('%s', ([text, clauses]) => expect(linesOf(text)).toEqual(clauses))
})

describe('copulas', () => {
  test.for([
    ['The mine remains closed.', ['main: The mine | remains | closed']],
    ['Sales were flat.', ['main: Sales | were | flat']],
    [
      'The plant stayed open, although it lost money.',
      ['main: The plant | stayed | open', 'adverbial: it | lost | money'],
    ],
    ['The bread tastes good.', ['main: The bread | tastes | good']],
    ['The firm became the largest brewer in Wales.', ['main: The firm | became | the largest brewer | in Wales']],
    ['The rate is higher than in May.', ['main: The rate | is | higher | in May']],
    ['He is the oldest of three brothers.', ['main: He | is | the oldest of three brothers']],
    ['The tower was once a prison.', ['main: The tower | was | a prison']],
  ] as const)('%s', ([text, clauses]) => expect(linesOf(text)).toEqual(clauses))
})

describe('passives', () => {
  test.for([
    [
      'The bridge was built by a Dutch company in 2004.',
      ['main: The bridge | was built | – | by a Dutch company | in 2004'],
    ],
    ['Three men were arrested.', ['main: Three men | were arrested']],
    ['The tower is being repaired.', ['main: The tower | is being repaired']],
    ['The company has been accused of hiding losses.', ['main: The company | has been accused | – | of hiding losses']],
    [
      'The vaccine was developed by a team at the university.',
      ['main: The vaccine | was developed | – | by a team | at the university'],
    ],
    ['The prize was awarded to a nurse from Ghana.', ['main: The prize | was awarded | – | to a nurse | from Ghana']],
    [
      'Two bridges were destroyed by floods in the south.',
      ['main: Two bridges | were destroyed | – | by floods | in the south'],
    ],
    ['The road has been closed since Monday.', ['main: The road | has been closed | – | since Monday']],
    ['Nobody was hurt in the fire.', ['main: Nobody | was hurt | – | in the fire']],
    ['The company is known for its bread.', ['main: The company | is known | – | for its bread']],
  ] as const)('%s', ([text, clauses]) => expect(linesOf(text)).toEqual(clauses))
})

describe('chains and negation', () => {
  test.for([
    ['The painting is expected to fetch $2 million.', ['main: The painting | is expected to fetch | $2 million']],
    ['The firm plans to open a second mill in Kent.', ['main: The firm | plans to open | a second mill | in Kent']],
    [
      'The board is considering closing the oldest mill.',
      ['main: The board | is considering closing | the oldest mill'],
    ],
    ['The brewery will not sell the pub.', ['main: The brewery | will not sell | the pub']],
    ['The brewery no longer makes stout.', ['main: The brewery | no longer makes | stout']],
    ['The firm did not publish its results.', ['main: The firm | did not publish | its results']],
    ['She never visited the plant.', ['main: She | never visited | the plant']],
    ['The company may have broken the law.', ['main: The company | may have broken | the law']],
    ['The firm could be forced to sell the mine.', ['main: The firm | could be forced to sell | the mine']],
    ['The tunnel has yet to open.', ['main: The tunnel | has yet to open']],
    ['The union is about to strike.', ['main: The union | is about to strike']],
    ['She used to run the clinic.', ['main: She | used to run | the clinic']],
    ['The coach refused to resign.', ['main: The coach | refused to resign']],
    ['The firm has not paid its taxes since 2011.', ['main: The firm | has not paid | its taxes | since 2011']],
    ['The firm had planned to hire 40 cooks.', ['main: The firm | had planned to hire | 40 cooks']],
  ] as const)('%s', ([text, clauses]) => expect(linesOf(text)).toEqual(clauses))
})

describe('fronted phrases', () => {
  test.for([
    ['In June, the airline opened a route to Lisbon.', ['main: the airline | opened | a route | In June | to Lisbon']],
    [
      'Last year the farm produced 300 tonnes of wheat.',
      ['main: the farm | produced | 300 tonnes of wheat | Last year'],
    ],
    ['On Tuesday, police in Leeds arrested two men.', ['main: police in Leeds | arrested | two men | On Tuesday']],
    [
      'Under the deal, the group will pay $30 million for the mill.',
      ['main: the group | will pay | $30 million | Under the deal | for the mill'],
    ],
    ['In 2019, the firm moved to Ghent.', ['main: the firm | moved | – | In 2019 | to Ghent']],
    ['On Monday the court rejected the appeal.', ['main: the court | rejected | the appeal | On Monday']],
    ['Despite the strike, output rose 3%.', ['main: output | rose | 3% | Despite the strike']],
    [
      'According to the ministry, the dam holds 40 million litres.',
      ['main: the dam | holds | 40 million litres | According to the ministry'],
    ],
    [
      'With help from the army, the town rebuilt the dam.',
      ['main: the town | rebuilt | the dam | With help | from the army'],
    ],
    [
      'In the north, farmers grow oats; in the south, they grow rice.',
      ['main: farmers | grow | oats | In the north', 'main: they | grow | rice | in the south'],
    ],
  ] as const)('%s', ([text, clauses]) => expect(linesOf(text)).toEqual(clauses))
})

describe('there and inversion', () => {
  test.for([
    ['There are 12 schools in the valley.', ['main: 12 schools | are | – | in the valley']],
    ['There was a sharp drop in sales.', ['main: a sharp drop in sales | was']],
    ['There have been problems with the brakes.', ['main: problems with the brakes | have been']],
    ['There is no cure for the disease.', ['main: no cure | is | – | for the disease']],
    ['Among the buyers was a Swiss bank.', ['main: a Swiss bank | was | – | Among the buyers']],
  ] as const)('%s', ([text, clauses]) => expect(linesOf(text)).toEqual(clauses))
})

describe('headlines and lines', () => {
  test.for([
    ['Brewer to cut 200 jobs', ['main: Brewer | to cut | 200 jobs']],
    ['Mill fire kills two', ['main: Mill fire | kills | two']],
    ['Council approves new tram line', ['main: Council | approves | new tram line']],
    ['Storm leaves thousands without power', ['main: Storm | leaves | thousands | without power']],
    ['New harbour for Norvik', ['nominal: New harbour | – | – | for Norvik']],
    ['Harbour bank to close 40 branches', ['main: Harbour bank | to close | 40 branches']],
    ['Flood cuts off northern villages', ['main: Flood | cuts off | northern villages']],
    ['Bank profit rises 8%', ['main: Bank profit | rises | 8%']],
  ] as const)('%s', ([text, clauses]) => expect(linesOf(text)).toEqual(clauses))
})
