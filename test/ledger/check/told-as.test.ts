import { describe, expect, test } from 'vitest'
import { analyse } from '../../../src/analyse.js'
import { check } from '../../../src/ledger/check/check.js'
import { sheetOf } from '../../../src/ledger/check/sheet-of.js'
import { findingsOf, sheet } from './findings-of.js'

/** What a reader would have to look at: the words and the verdict of each warning and error. */
const alarms = (source: string | readonly string[], draft: string) =>
  findingsOf(source, draft).flatMap(({ span, verdict, severity }) =>
    severity === 'warning' || severity === 'error' ? [`${span.text}: ${verdict}`] : [],
  )

type Row = readonly [source: string | readonly string[], draft: string, alarms: readonly string[]]

const row = ([source, draft, expected]: Row) => expect(alarms(source, draft)).toEqual(expected)

describe('days and hours, of texts without a date', () => {
  test.for<Row>([
    [
      'Lena Ortiz passed her medical at the Holt training ground on Wednesday, the club said on Thursday.',
      'Ortiz passed her medical at the training ground in Holt on Tuesday.',
      ['Tuesday: contradicted'],
    ],
    [
      'Lena Ortiz passed her medical at the Holt training ground on Wednesday, the club said on Thursday.',
      'Ortiz passed her medical at the training ground in Holt on Wednesday.',
      [],
    ],
    [
      'The fair at the Holt showground opens on Wednesday with a parade of tractors.',
      'The council in Eskby meets on Tuesday.',
      [],
    ],
    // Of two days in one sentence each has its own words.
    [
      'The plan cuts 3,500 clerks by the end of 2027 and merges 80 branches with their neighbours by mid-2026.',
      'The plan cuts 3,500 clerks by the end of 2027, and 80 branches are merged with their neighbours.',
      [],
    ],
    [
      'Mayor Sara Rune opened the tunnel on Thursday before a crowd of schoolchildren.',
      'Mayor Sara Rune opened the tunnel before a crowd of schoolchildren on Friday.',
      ['Friday: contradicted'],
    ],
    ['Roy Tarn conceded defeat to Sara Rune at 10:40 p.m.', 'Roy Tarn conceded defeat to Sara Rune at 10:40 p.m.', []],
    [
      'Roy Tarn conceded defeat to Sara Rune at 10:40 p.m.',
      'Roy Tarn conceded defeat to Sara Rune at 10:14 p.m.',
      ['10:14 p.m.: contradicted'],
    ],
    // Of two dates that one sentence has, the draft's is one.
    [
      'The thieves got in on 3 November and were only noticed on 22 November, when a night porter in Holt saw a light.',
      'The theft that began on 3 November went unnoticed until a porter on the night shift in Holt saw a light.',
      [],
    ],
    [
      'The thieves got in on 3 November and were only noticed on 22 November, when a night porter in Holt saw a light.',
      'A night porter in Holt saw a light and noticed the thieves on 23 November.',
      ['23 November: contradicted'],
    ],
    [
      'The volcano, dormant since 1953, blew at 5:47 a.m., the survey said.',
      'Mount Kolvar erupted at 7:45 a.m. on the island.',
      ['7:45 a.m.: contradicted'],
    ],
    ['The volcano, dormant since 1953, blew at 5:47 a.m., the survey said.', 'The survey opened at 7:30 a.m.', []],
    // Another hour of another event.
    ['Roy Tarn conceded defeat to Sara Rune at 10:40 p.m.', 'The polls closed at 8 p.m.', []],
    ['Sales fell in the first half of 2025.', 'Sales fell from the same period of 2024.', []],
  ])('source: %s draft: %s', row)
})

describe('quarters', () => {
  const DEAL = 'Tarn Foundry expects to close the deal in the fourth quarter of 2025.'
  test.for<Row>([
    [DEAL, 'Tarn Foundry hopes to close the deal in the last three months of 2025.', []],
    [DEAL, 'Tarn Foundry hopes to close the deal within three months.', ['three months: unsupported']],
  ])('source: %s draft: %s', row)
})

describe('spans that the writer counts', () => {
  test.for<Row>([
    ['Sara Rune is the mayor.', 'Ten weeks after she took office, Sara Rune resigned.', []],
    ['The ferry sank near Holt.', 'The ferry sank six months before the inspection was due.', []],
    ['Sara Rune led the strike.', 'The strike of Sara Rune lasted ten weeks.', ['ten weeks: unsupported']],
  ])('source: %s draft: %s', row)
})

describe('planned, expected and done', () => {
  const PLAN = 'The council is to hire 62 police officers for the harbour.'
  const BUDGET = 'The council pays for 50 more police officers in the harbour.'
  test.for<Row>([
    // What came of it decides, not the plan.
    [[PLAN, BUDGET], 'The council is hiring 62 police officers for the harbour.', ['62: contradicted']],
    [[PLAN, BUDGET], 'The council is hiring 50 police officers for the harbour.', []],
    [[PLAN, BUDGET], 'It pays for fewer than the 62 police officers that had been planned.', []],
    // What is planned for a day is not done.
    [
      'The first payments are planned for December.',
      'Some 400 farms can apply, and the first payments have been made.',
      ['400: unsupported', 'have been made: certainty-differs'],
    ],
    ['The first payments were made in December.', 'The first payments have been made.', []],
    // "Will not leave" is no plan to leave.
    ['Tarn Foundry will not leave Holt cheaply.', 'Tarn Foundry has left Holt.', []],
    // To propose is done, though what is proposed is not.
    ['Tarn Foundry proposed a dividend of 85 pence.', 'A dividend of 85 pence has been proposed by Tarn Foundry.', []],
    [
      'The mayor has pledged to build homes and to freeze bus fares.',
      'Bus fares have been frozen by the mayor.',
      ['have been frozen: certainty-differs'],
    ],
    ['Two men used a ladder to break into the Holt Museum.', 'Two men broke into the Holt Museum.', []],
    // Another source has the amount as a fact, with another verb.
    [
      [
        'The net profit of Tarn Foundry is expected to come in at £90 million.',
        'The net profit of Tarn Foundry fell to £84 million.',
      ],
      'The net profit of Tarn Foundry came to £84 million.',
      [],
    ],
    [
      'Tarn Foundry aims to bring its cost ratio down from 68% to 60%.',
      'Tarn Foundry has lowered its cost ratio from 68% to 60%.',
      ['60%: certainty-differs'],
    ],
    [
      'Tarn Foundry brought its cost ratio down from 68% to 60%.',
      'Tarn Foundry has lowered its cost ratio to 60%.',
      [],
    ],
    // Who says so looks ahead in both.
    [
      'The council said that the budget would add to inflation.',
      'The council warned that the budget was adding to inflation.',
      [],
    ],
  ])('source: %s draft: %s', row)
})

describe('two sides of one thing', () => {
  test.for<Row>([
    [
      'Sara Rune won 17 of the 22 wards of Holt.',
      'Roy Tarn lost 17 of the 22 wards of Holt.',
      ['Roy Tarn: unsupported'],
    ],
    ['Sara Rune won 17 of the 22 wards of Holt.', 'Sara Rune won 17 of the 22 wards of Holt.', []],
  ])('source: %s draft: %s', row)
})

describe('places by other names', () => {
  test.for<Row>([
    [
      'Halvane recalls dryers that were sold in the UK over a risk of fire.',
      'Halvane recalls dryers that were sold in the United Kingdom over a risk of fire.',
      [],
    ],
    [
      'Halvane recalls dryers that were sold in Ireland over a risk of fire.',
      'Halvane recalls dryers that were sold in the United Kingdom over a risk of fire.',
      ['United Kingdom: contradicted'],
    ],
    // What is Austrian is European too.
    [
      'Only two European airlines that fly short routes are bigger.',
      'Only two Austrian airlines that fly short routes are bigger.',
      [],
    ],
    [
      'Only two Belgian airlines that fly short routes are bigger.',
      'Only two Austrian airlines that fly short routes are bigger.',
      ['Austrian: contradicted'],
    ],
  ])('source: %s draft: %s', row)
})

describe('nations and points of the compass', () => {
  const DRUG =
    'Tarn Pharma will submit a European application for its gout tablet by June, followed by a US application in autumn.'
  test.for<Row>([
    [DRUG, 'An American application for the gout tablet of Tarn Pharma is to follow in autumn.', []],
    [
      'Larke Mills will shut its factory in Eskby, south Wales, with the loss of 640 jobs.',
      'Workers at the Larke factory in Eskby, north Wales, will lose their jobs.',
      ['north: contradicted'],
    ],
    [
      'Larke Mills will shut its factory in Eskby, south Wales, with the loss of 640 jobs.',
      'Workers at the Larke factory in Eskby, south Wales, will lose their jobs.',
      [],
    ],
  ])('source: %s draft: %s', row)
})

describe('posts', () => {
  test.for<Row>([
    ['The deal was struck by captain Ben Asher of Olvik United.', 'Former captain Ben Asher left Olvik United.', []],
    [
      'The deal was struck by captain Ben Asher of Olvik United.',
      'Former chairman Ben Asher left Olvik United.',
      ['Former chairman Ben Asher: unsupported'],
    ],
    [
      'Councillor Sara Rune won. She is the first woman to lead Holt.',
      'Sara Rune is the first woman to lead Holt.',
      [],
    ],
    [
      ['Olvik chief Joan Prado spoke.', "Olvik's president, Joan Prado, spoke."],
      "Olvik's sporting director, Joan Prado, spoke.",
      ["Olvik's sporting director: contradicted"],
    ],
    [['Olvik chief Joan Prado spoke.', "Olvik's president, Joan Prado, spoke."], 'Olvik boss Joan Prado spoke.', []],
    [
      'Budget director Lena Pruitt gave the figures.',
      'Lena Pruitt, the finance commissioner, gave the figures.',
      ['finance commissioner: unsupported'],
    ],
    ['Museum director Lena Pruitt gave the figures.', 'Lena Pruitt, the chief executive, gave the figures.', []],
    [
      'Roy Tarn is seeking a third term as mayor of Holt.',
      'Roy Tarn was seeking a fourth term as mayor of Holt.',
      ['fourth term: contradicted'],
    ],
    ['Roy Tarn is seeking a third term as mayor of Holt.', 'Roy Tarn was seeking a third term as mayor of Holt.', []],
  ])('source: %s draft: %s', row)
})

describe('places, votes, days and who spoke', () => {
  const WARD = 'Jana Wittkop of the Olvik union sits on the harbour board and voted against the plan.'
  test.for<Row>([
    [
      'Halvane, based in Leeds, had sales of £640 million last year.',
      'Halvane, based in Leicester, had sales of £640 million last year.',
      ['Leicester: contradicted'],
    ],
    ['Halvane, based in Leeds, had sales of £640 million last year.', 'Halvane of Leicester had no comment.', []],
    // The same number from elsewhere.
    [
      'Two cargoes of 60,000 tonnes each are on their way from Canada.',
      'Two ships with 60,000 tonnes each are under way from Australia.',
      ['Australia: contradicted'],
    ],
    [
      'Two cargoes of 60,000 tonnes each are on their way from Canada.',
      'A ship with beef is under way from Australia.',
      [],
    ],
    [WARD, 'Jana Wittkop, who sits on the harbour board, voted for the plan.', ['for: contradicted']],
    [WARD, 'Jana Wittkop, who sits on the harbour board, voted against the plan.', []],
    [
      'The Olvik union has called a first warning strike for 24 February.',
      'The warning strike of the Olvik union takes place on 14 February.',
      ['14 February: contradicted'],
    ],
    [
      'The Olvik union has called a first warning strike for 24 February.',
      'The warning strike of the Olvik union takes place on 24 February.',
      [],
    ],
    [
      'Larke Mills will cut 3,500 jobs at its spinning works by the end of 2027.',
      'At the spinning works of Larke Mills 3,500 jobs will go by the end of 2026.',
      ['the end of 2026: contradicted'],
    ],
    // A year alone is told of much.
    [
      'Helen Marsh retired from the prison service of Olvik in 2023.',
      'Olvik has had a prison since 1893.',
      ['1893: unsupported'],
    ],
    [
      'The files go to the European agency by June and to the American agency in the third quarter of 2024.',
      'The American agency gets the files between July and September.',
      [],
    ],
    [
      '"We will be careful with him," said Callum Rennick, the coach.',
      'Callum Rennick, the coach, is patient. "We will be careful with him," the Scot said.',
      [],
    ],
    [
      '"We will be careful with him," said Callum Rennick, the coach.',
      '"We will be careful with him," said Ben Asher.',
      ['Ben Asher: attribution-differs', 'Ben Asher: unsupported'],
    ],
    [
      'Larke shuts its mill\nBy Jonas Reuth\n\nLarke Mills will shut.',
      'Jonas Reuth called it the end of Larke Mills.',
      [],
    ],
    ['The chain has seven shops.', 'Two sisters run the chain of seven shops.', []],
  ])('source: %s draft: %s', row)
})

describe('who heads it, under another title', () => {
  const CALDER = [
    'Boss Ruth Calder earned £1.2 million.',
    '"Safety is our first priority," said Ruth Calder, managing director.',
  ]
  test.for<Row>([
    [CALDER, 'Ruth Calder, the chairwoman, earned £1.2 million.', ['chairwoman: contradicted']],
    [CALDER, 'Ruth Calder, the chief executive, earned £1.2 million.', []],
    [CALDER[0]!, 'Ruth Calder, the chairwoman, earned £1.2 million.', []],
  ])('source: %s draft: %s', row)
})

describe('numbers given to each other', () => {
  const LINE = [
    'The operator of the Lakeshore line forecasts 38,000 passengers a day. A review by the consultants arrived at 31,000 passengers.',
  ]
  test.for<Row>([
    [
      LINE,
      'The operator of the Lakeshore line forecasts 31,000 passengers, the consultants arrived at 38,000 passengers.',
      ['31,000: contradicted', '38,000: contradicted'],
    ],
    [
      LINE,
      'The operator of the Lakeshore line forecasts 38,000 passengers, the consultants arrived at 31,000 passengers.',
      [],
    ],
    // What each is of stands behind it here, and before it there.
    [
      'Direct payments make up €380 million of the package, cheap loans €170 million and pipes €90 million.',
      'The package is made up of €380 million in direct payments, €170 million in loans and €90 million for pipes.',
      [],
    ],
    [
      'Direct payments make up €380 million of the package, cheap loans €170 million and pipes €90 million.',
      'The package is made up of €170 million in direct payments, €380 million in loans and €90 million for pipes.',
      ['€170 million: contradicted', '€380 million: contradicted'],
    ],
    // An age and a distance are of two kinds, and what the one is of stands before it in one text and behind it in the other.
    [
      'Ann Holt, a 31-year-old teacher, threw the javelin 61.24 metres for her seventh title.',
      'Ann Holt, a teacher, threw the javelin 61.24 for her title, the seventh of the 31-year-old.',
      [],
    ],
    [
      'The blast came while the night shift of 87 was below ground. Fourteen men never went home.',
      'Of the 87 men on the night shift, 14 lost their lives.',
      [],
    ],
    // The year stands beside the same one.
    [
      'Farmers in Holt brought in 2.1 million tonnes of wheat this year, compared with 3.0 million in 2021.',
      'In 2021 the farmers of Holt brought in 3 million tonnes of wheat; this time it was 2.1 million.',
      [],
    ],
    [
      'Farmers in Holt brought in 2.1 million tonnes of wheat this year, compared with 3.0 million in 2021.',
      'In 2021 the farmers of Holt brought in 2.1 million tonnes of wheat; this time it was 3 million.',
      ['2.1 million tonnes: contradicted', '3 million: contradicted'],
    ],
  ])('source: %s draft: %s', row)
})

describe('tables and lists', () => {
  const OUTPUT =
    'Output of the pit at Holt, in millions of tonnes:\n\n| Year | Output |\n|---|---|\n| 2022 | 1.05 |\n| 2023 | 0.83 |\n'
  const MEDALS = 'Gold medals by club\n\nOlvik City 11\nEskby Harriers 8\n'
  const found = (source: string, draft: string) =>
    check(sheet('draft.txt', draft), [
      sheetOf(analyse({ id: 'a.md', content: source, format: 'markdown', date: null }, { all: true })),
    ]).flatMap(({ span, verdict, severity }) =>
      severity === 'warning' || severity === 'error' ? [`${span.text}: ${verdict}`] : [],
    )
  test.for<[string, string, string[]]>([
    [OUTPUT, 'The pit at Holt produced 0.83 million tonnes, down from 1.05 million in 2022.', []],
    [
      OUTPUT,
      'The pit at Holt produced 0.63 million tonnes, down from 1.05 million in 2020.',
      ['0.63 million tonnes: contradicted', '2020: unsupported'],
    ],
    [MEDALS, 'Olvik City headed the list of clubs with 11 gold medals, followed by Eskby Harriers with eight.', []],
    [
      MEDALS,
      'Olvik City headed the list of clubs with 11 gold medals, followed by Eskby Harriers with nine.',
      ['nine: unsupported'],
    ],
  ])('source: %s draft: %s', ([source, draft, expected]) => expect(found(source, draft)).toEqual(expected))
})

describe('times of a race', () => {
  const RACE =
    'Tessa Marr won the 1500 metres in four minutes 5.31 seconds in Holt. Hana Reed was second in 4:06.02, the fastest of her life.'
  test.for<Row>([
    [RACE, 'Tessa Marr won the 1500 metres in Holt in 4:05.31, with Hana Reed 0.71 seconds behind.', []],
    [RACE, 'Tessa Marr won the 1500 metres in Holt in 4:03.51.', ['4:03.51: unsupported']],
    [
      RACE,
      'Tessa Marr won the 1500 metres in Holt in 4:05.31, with Hana Reed 0.91 seconds behind.',
      ['0.91 seconds: unsupported'],
    ],
  ])('source: %s draft: %s', row)
})

describe('two things that look like one', () => {
  test.for<Row>([
    // What was forecast is not what came of it.
    [
      'Operating profit of Tarn Foundry was €287 million in 2024.',
      'Brokers forecast an operating profit of €265 million for Tarn Foundry in 2024.',
      ['€265 million: unsupported'],
    ],
    [
      'Operating profit of Tarn Foundry was €287 million in 2024.',
      'Tarn Foundry made an operating profit of €265 million in 2024.',
      ['€265 million: contradicted'],
    ],
    // A part of them.
    [
      'Passengers of Tarn Air, up 6%, came to 24.6 million.',
      'Both moved 75 million passengers, 51 million of them with Halvane.',
      ['75 million: unsupported', '51 million: unsupported'],
    ],
    // Two movements.
    [
      'Shares in Tarn Foundry jumped 6% after the results of the first half.',
      'Shares in Tarn Foundry fell 7% on news of the job cuts.',
      ['7%: unsupported'],
    ],
    [
      'Shares in Tarn Foundry jumped 6% after the results of the first half.',
      'Shares in Tarn Foundry jumped 8% on the results of the first half.',
      ['8%: contradicted'],
    ],
    // Many times as much.
    [
      'The budget of Holt, $1.1 billion, was passed on Monday by the new council.',
      'Holt faces a budget gap of $82 million, the mayor said.',
      ['$82 million: unsupported'],
    ],
    // A length and a volume.
    ['The sky gave 212 litres per square metre.', 'Some 212 mm of rain fell.', ['212 mm: unsupported']],
    ['Some 212 cm of rain fell.', 'Some 212 mm of rain fell.', ['212 mm: contradicted']],
    // What is expected is no fact.
    ['Tarn Foundry expects a profit for 2025.', 'Tarn Foundry expected a profit for 2025.', []],
    // What may come and what came.
    ['Craig Dell could be banned.', 'Craig Dell was suspended.', []],
    ['Craig Dell could be suspended.', 'Craig Dell was suspended.', ['was suspended: certainty-differs']],
  ])('source: %s draft: %s', row)
})

describe('one of several', () => {
  const LIST = 'State grants: $64 million. Housing bonds of Olvik: $185 million.'
  test.for<Row>([
    [
      LIST,
      'Olvik sells housing bonds for $185 million. Tax credits, state grants and private loans bring another $272 million, for a total of $457 million.',
      [],
    ],
    [LIST, 'State grants bring in $84 million.', ['$84 million: contradicted']],
  ])('source: %s draft: %s', row)
})

describe('of then', () => {
  const BREAD = [
    'A loaf of bread in Holt cost an average of £1.32 in May, against £1.15 a year earlier.',
    'Bread in Holt costs £1.32 a loaf.',
  ]
  test.for<Row>([
    [BREAD, 'Bread in Holt cost £1.15 a loaf a year ago.', []],
    [BREAD, 'Bread in Holt costs £1.15 a loaf.', ['£1.15: contradicted']],
  ])('source: %s draft: %s', row)
})

describe('the term of another', () => {
  const COURT =
    'Callum Reeve, a scrap-metal dealer, received seven and a half years and a former museum guard, Anton Brack, five years.'
  test.for<Row>([
    [COURT, 'Callum Reeve, a scrap-metal dealer, received five years.', ['five years: contradicted']],
    [COURT, 'Anton Brack, a former museum guard, received five years.', []],
  ])('source: %s draft: %s', row)
})

describe('a profit and a loss', () => {
  const FIRM = 'Halvane, which made a profit of £31 million last year, is based in Leeds.'
  test.for<Row>([
    [FIRM, 'The dryer maker had sales and a loss of £31 million.', ['£31 million: contradicted']],
    [FIRM, 'The dryer maker had a profit of £31 million.', []],
  ])('source: %s draft: %s', row)
})

describe('what is left to the reader', () => {
  test.for<Row>([
    [
      'The Lakeshore line has a tunnel of 2.4 km.',
      'The line is 18 km long, 2.4 of them in a tunnel.',
      ['18 km: unsupported'],
    ],
    ['It was the dearest player in their 118-year history.', 'For 118 years Olvik never paid so much.', []],
    [
      'It was the dearest player in their 118-year history.',
      'For 181 years Olvik never paid so much.',
      ['181 years: unsupported'],
    ],
    [
      'Larke Mills pays 85 cents a share. Last year it paid 95 cents, and 70 cents the year before.',
      'Larke Mills pays 85 cents a share, ten less than last year but 15 more than the year before.',
      [],
    ],
    [
      'Larke Mills pays 85 cents a share. Last year it paid 95 cents, and 70 cents the year before.',
      'Larke Mills pays 85 cents a share, 40 less than last year.',
      ['40: unsupported'],
    ],
  ])('source: %s draft: %s', row)
})

describe('a whole and its parts', () => {
  const TRIAL =
    'A jury found Silas Tarn guilty on 11 of 14 counts of fraud. Tarn was found guilty on 11 counts of fraud.'
  const COSTS = [
    'The programme will cost €480 million, of which €310 million was booked in the fourth quarter.',
    'The costs of the programme are estimated at €480 million.',
  ]
  test.for<Row>([
    [TRIAL, 'A jury found Silas Tarn guilty on 14 counts of fraud.', ['14: contradicted']],
    [TRIAL, 'A jury found Silas Tarn guilty on 11 of 14 counts of fraud.', []],
    [TRIAL, 'A jury found Silas Tarn guilty on 11 counts of fraud.', []],
    [COSTS, 'The costs of the programme come to €310 million in all.', ['€310 million: contradicted']],
    [COSTS, 'The costs of the programme come to €480 million in all.', []],
  ])('source: %s draft: %s', row)
})
