import { describe, expect, test } from 'vitest'
import { findingsOf, verdictsOn } from './findings-of.js'

const SOURCE =
  'Tarn Foundry made £41.2 million in 2024, down from £50.3 million. Visits to its museum, built in 1974, fell to 78,000 from 112,000. ' +
  'The train carried 212 passengers and a crew of six. Four of its eight carriages burned. Turnout was 71.3 per cent. ' +
  'A third of the adults of Holt smoke. The quay is 5.2 km long and stood for 61 years. Tickets cost from £12 to £85.'

describe('what a writer works out of a source is no finding', () => {
  test.for<[string, string]>([
    ['£9 million', 'Tarn Foundry made about £9 million less in 2024.'],
    ['a fifth', 'The profit of Tarn Foundry fell by almost a fifth from £50.3 million.'],
    ['a third', 'Visits to the museum fell by almost a third.'],
    ['218', 'The train carried 218 people, passengers and crew.'],
    ['Half', 'Half of its carriages burned.'],
    ['seven in ten', 'More than seven in ten voters of the town turned out, a high turnout.'],
    ['three miles', 'The quay is some three miles long.'],
    ['six decades', 'The quay stood for six decades.'],
    ['£12', 'Tickets cost £12 at the least.'],
  ])('%s: %s', ([words, draft]) => {
    const found = verdictsOn(words, SOURCE, draft)
    expect(['rounded', 'supported']).toContain(found[0])
  })

  test('the two numbers are shown', () => {
    const [finding] = findingsOf(SOURCE, 'The train carried 218 people, passengers and crew.').filter(
      ({ span }) => span.text === '218',
    )
    expect(finding).toMatchObject({ verdict: 'rounded', message: '218: worked out of 212 + six at a.txt:1' })
  })

  test.for<[string, string]>([
    ['£4 million', 'Tarn Foundry made about £4 million less in 2024.'],
    ['238', 'The train carried 238 people, passengers and crew.'],
    ['two-thirds', 'Visits to the museum fell by two-thirds.'],
  ])('%s does not follow: %s', ([words, draft]) => {
    const found = verdictsOn(words, SOURCE, draft)
    expect(['contradicted', 'unsupported']).toContain(found[0])
  })
})

describe('slips', () => {
  test.for<[string, string]>([
    ['£41.2 billion', 'Tarn Foundry made £41.2 billion in 2024.'],
    ['5.2 miles', 'The quay is 5.2 miles long.'],
    ['87,000', 'Visits to its museum fell to 87,000 from 112,000.'],
  ])('%s: %s', ([words, draft]) => expect(verdictsOn(words, SOURCE, draft)).toEqual(['contradicted']))
})

const FERRY =
  'The Halden ferry took 186,400 passengers in 2024, 6 per cent more than a year before, and lost $11 million after a profit of $4 million. ' +
  'Only 71 per cent of the crew voted. Of its 412 life jackets 58 were found to be torn. A day ticket to the island costs £12. ' +
  'The pier has four guards. It has hired six more guards since March. No storm was seen for the third year running. ' +
  'A bell rang at 3:42 a.m. and the pilots spent £2.3m on a new mast. They had been insured for £1.8m. ' +
  'Some 4,500 cyclists a year take it.'

describe('worked out of sentences that stand together, or of one number', () => {
  test.for<[string, string]>([
    ['$15 million', 'The ferry lost $11 million, a turnaround of $15 million.'],
    ['15,500', 'The ferry took about 15,500 passengers a month.'],
    ['176,000', 'In 2023 the ferry took some 176,000 passengers.'],
    ['30%', 'Almost 30% of the crew did not vote.'],
    ['354', 'Of the life jackets 58 were torn. That leaves 354 jackets.'],
    ['ten', 'The pier has ten guards now.'],
    ['£54,000', 'The 4,500 cyclists pay £12 each for a ticket, which adds up to £54,000.'],
    ['half a million pounds', 'The pilots were insured for half a million pounds less than the mast cost.'],
    ['three years', 'The island has seen no storm for three years.'],
    ['3.42', 'The bell rang at 3.42 on a Sunday.'],
  ])('%s: %s', ([words, draft]) => {
    const found = verdictsOn(words, FERRY, draft)
    expect(['rounded', 'supported']).toContain(found[0])
  })

  test.for<[string, string]>([
    ['$17 million', 'The ferry lost $11 million, a turnaround of $17 million.'],
    ['18,500', 'The ferry took about 18,500 passengers a month.'],
    ['150,000', 'In 2023 the ferry took some 150,000 passengers.'],
    ['40%', 'Almost 40% of the crew did not vote.'],
    ['345', 'Of the life jackets 58 were torn. That leaves 345 jackets.'],
    ['£64,000', 'The 4,500 cyclists pay £12 each for a ticket, which adds up to £64,000.'],
    ['four years', 'The island has seen no storm for four years.'],
    ['3.24', 'The bell rang at 3.24 on a Sunday.'],
  ])('%s does not follow: %s', ([words, draft]) => {
    const found = verdictsOn(words, FERRY, draft)
    expect(['contradicted', 'unsupported', 'inconsistent']).toContain(found[0])
  })
})

test('so much more is no level', () => {
  const source = 'Gulls rose 14 per cent to 9,120 pairs on Holt.'
  expect(verdictsOn('1,100', source, 'There are about 1,100 more gulls on Holt.')).toEqual(['rounded'])
  expect(verdictsOn('1,920', source, 'Gulls on Holt rose to 1,920 pairs.')).toEqual(['contradicted'])
})

test('a percentage is no account of a word for a share, which is rougher', () => {
  const source = 'The storm could halve the number of gulls on Holt.'
  expect(verdictsOn('46 per cent', source, 'The gulls on Holt use 46 per cent of the nests.')).toEqual(['unsupported'])
  expect(verdictsOn('half', 'Gulls use 48 per cent of the nests.', 'Gulls use about half of the nests.')).toEqual([
    'rounded',
  ])
})

const RACE =
  'Ada Lund won the Holt race in 2:04:11. It was her sixth marathon. Of 412 starters 377 finished. The third race was put off for the fourth time. ' +
  'The pier seats 1,050 against 1,620 in the old hall. The bill climbs to €389m, almost twice the €198m that was planned. ' +
  'More than twice as many runners as last year were treated. The bell weighs 1.8 tonnes. Karim Said came third.'

describe('told in other ways', () => {
  test.for<[string, string]>([
    ['two hours, four minutes and 11 seconds', 'Ada Lund needed two hours, four minutes and 11 seconds.'],
    ['five', 'Ada Lund had run five marathons before.'],
    ['35', 'All but 35 of them came home.'],
    ['doubled', 'The bill has nearly doubled, from €198m to €389m.'],
    ['two tonnes', 'The bell weighs nearly two tonnes.'],
    ['half', 'Last year fewer than half as many runners were treated.'],
  ])('%s: %s', ([words, draft]) => {
    const found = verdictsOn(words, RACE, draft)
    expect(['rounded', 'supported']).toContain(found[0])
  })

  test.for<[string, string]>([
    ['2:40:11', 'Ada Lund won the Holt race in 2:40:11.'],
    ['seven', 'Ada Lund had run seven marathons before.'],
    ['45', 'All but 45 of them came home.'],
    ['tripled', 'The bill has nearly tripled, from €198m to €389m.'],
    ['three tonnes', 'The bell weighs nearly three tonnes.'],
    ['third time', 'The race was put off for the third time.'],
    ['second', 'Karim Said came second.'],
    ['1,620', 'The pier seats 1,620.'],
  ])('%s is not what is told: %s', ([words, draft]) => {
    const found = verdictsOn(words, RACE, draft)
    expect(['contradicted', 'unsupported', 'inconsistent']).toContain(found[0])
  })

  test('what is compared is told of its own thing', () => {
    expect(verdictsOn('1,620', RACE, 'The old hall seats 1,620.')).toEqual(['supported'])
  })
})

test('pairs are not single birds', () => {
  const source = 'Guillemots were stable at about 27,000 birds on Holt.'
  expect(verdictsOn('27,000', source, 'Guillemots were stable at about 27,000 pairs on Holt.')).toEqual([
    'contradicted',
  ])
  expect(verdictsOn('27,000', source, 'Guillemots were stable at about 27,000 animals on Holt.')).toEqual(['supported'])
})

test('how many more than is no more than how many', () => {
  const source = 'Doctors want the race shortened above 24C.'
  expect(verdictsOn('42C', source, 'Doctors want the race shortened above 42C.')).toEqual(['contradicted'])
  expect(verdictsOn('24C', source, 'Doctors want the race shortened above 24C.')).toEqual(['supported'])
})

const SHIP =
  'Beside the ship lay 84 ingots of copper and 11 of tin. The 84 copper ingots weigh 212 kg together. Some 31,000 people came on three open weekends. ' +
  'Production was 7 per cent higher than a year ago, at 318 million litres of milk. A cell costs £52,400 a year, £4,100 more than the average cell. ' +
  'Tom Prior is the fifth governor in six years. Dairies can be fined up to 1 per cent of turnover, and 11 per cent of the milk is sour.'

describe('more that is worked out', () => {
  test.for<[string, string]>([
    ['95', 'It was carrying 95 ingots of copper and tin.'],
    ['two and a half kilos', 'An average copper ingot weighs two and a half kilos.'],
    ['21 million', 'It made 318 million litres of milk, some 21 million more than a year earlier.'],
    ['8%', 'A cell costs £52,400 a year, or 8% more than elsewhere.'],
    ['five', 'Tom Prior followed five governors.'],
    ['three weekends', 'They came on three weekends.'],
  ])('%s: %s', ([words, draft]) => {
    const found = verdictsOn(words, SHIP, draft)
    expect(['rounded', 'supported']).toContain(found[0])
  })

  test.for<[string, string]>([
    ['59', 'It was carrying 59 ingots of copper and tin.'],
    ['four kilos', 'An average copper ingot weighs four kilos.'],
    ['31 million', 'It made 318 million litres of milk, some 31 million more than a year earlier.'],
    ['12%', 'A cell costs £52,400 a year, or 12% more than elsewhere.'],
    ['seven', 'Tom Prior followed seven governors.'],
    ['four weekends', 'They came on four weekends.'],
    // Of two percentages no third one is made.
    ['10 per cent', 'Dairies can be fined up to 10 per cent of turnover.'],
  ])('%s does not follow: %s', ([words, draft]) => {
    const found = verdictsOn(words, SHIP, draft)
    expect(['contradicted', 'unsupported', 'inconsistent']).toContain(found[0])
  })
})

test('how long one thing lasted is not set against how long another did', () => {
  const source = 'The governor, Tom Prior, who took over in June, is the fifth in six years.'
  expect(verdictsOn('nine months', source, 'The governor, Tom Prior, lasted nine months.')).toEqual(['unsupported'])
})

const TRAMS =
  'The authority carried 41.3 million passengers in 2024. The campaign has 17,400 signatures; 20,000 are needed. ' +
  'Households get £9,600 each, and there are 176 of them. The council decided by nine votes to four that nine tenants may stay.'

describe('and once more', () => {
  test.for<[string, string]>([
    ['113,000', 'On an average day the trams carry 113,000 people.'],
    ['2,600', 'The campaign lacks 2,600 of the 20,000 signatures it needs.'],
    ['£1.7m', 'Each household gets £9,600, which for all 176 of them comes to £1.7m.'],
  ])('%s: %s', ([words, draft]) => {
    const found = verdictsOn(words, TRAMS, draft)
    expect(['rounded', 'supported']).toContain(found[0])
  })

  test.for<[string, string]>([
    ['131,000', 'On an average day the trams carry 131,000 people.'],
    ['6,200', 'The campaign lacks 6,200 of the 20,000 signatures it needs.'],
    ['£2.7m', 'Each household gets £9,600, which for all 176 of them comes to £2.7m.'],
    // A bare "nine" bears no weeks out.
    ['nine weeks', 'A judge has nine weeks for the report.'],
  ])('%s does not follow: %s', ([words, draft]) => {
    const found = verdictsOn(words, TRAMS, draft)
    expect(['contradicted', 'unsupported', 'inconsistent']).toContain(found[0])
  })
})

const FROST =
  'Some 1,900 of the 2,700 growers are affected, and only 31 per cent of the growers are insured. They bring in 36,000 tonnes of cherries, a quarter of ' +
  "the country's crop. Klara Weill burned 6,000 candles at nine euros apiece. It was the coldest spring since 1981. The cavers are between 24 and 61 years old. " +
  'Some 700 growers tipped branches in front of the town hall. There were three nights of frost.'

describe('parts, wholes and spans', () => {
  const found = (words: string, draft: string) =>
    findingsOf([FROST], draft, '2025-05-25').flatMap(({ span, verdict }) => (span.text === words ? [verdict] : []))

  test.for<[string, string]>([
    ['Seven growers in ten', 'Seven growers in ten are affected, and fewer than a third are insured.'],
    ['144,000 tonnes', 'The country harvests 144,000 tonnes of cherries.'],
    ['54,000 euros', 'Klara Weill burned 6,000 candles, which cost her 54,000 euros.'],
    ['forty years', 'It was the coldest spring for more than forty years.'],
  ])('%s: %s', ([words, draft]) => expect(['rounded', 'supported']).toContain(found(words, draft)[0]))

  test.for<[string, string]>([
    ['Nine growers in ten', 'Nine growers in ten are affected, and fewer than a third are insured.'],
    ['104,000 tonnes', 'The country harvests 104,000 tonnes of cherries.'],
    ['45,000 euros', 'Klara Weill burned 6,000 candles, which cost her 45,000 euros.'],
    ['thirty years', 'It was the coldest spring for more than thirty years.'],
    ['24 and 81 years old', 'The cavers are between 24 and 81 years old.'],
    ['7,000', 'Some 7,000 growers tipped branches in front of the town hall.'],
    ['three weeks', 'There were three weeks of frost.'],
  ])('%s does not follow: %s', ([words, draft]) =>
    expect(['contradicted', 'unsupported', 'inconsistent']).toContain(found(words, draft)[0]),
  )
})

const CLUB =
  'Olvik United paid £42.5m for Dan Ferro. Another £6m could follow in bonuses. The stand cost £640 million for 4,200 seats; the old one cost £600 million for 5,000. ' +
  'Dan Ferro struck 27 times in all, 21 of them in the league. He has three goals in two games. Vera Lind would be paid £140,000 a week. ' +
  'The growers, of whom there are 4,500, pay £38 million a year. The lender set aside €740 million for 1,000 bad loans. The money comes in two years, £17.5m at once.'

describe('sums, shares and rates that a writer makes', () => {
  test.for<[string, string]>([
    ['£48.5m', 'With bonuses the deal could be worth £48.5m.'],
    [
      '1.33 billion',
      'They paid £620 million for a share and £710 million for another, which brings the bill to 1.33 billion.',
    ],
    ['£120,000', 'The new stand comes to £152,000 a seat instead of £120,000.'],
    ['six', 'Dan Ferro struck 27 times, all but six of them in the league.'],
    ['£10,000', 'Vera Lind earns £150,000 a week, £10,000 more a week than had been said.'],
    ['£8,000', 'The growers have to find more than £8,000 each.'],
    ['Thousands', 'Thousands of growers pay.'],
  ])('%s: %s', ([words, draft]) => {
    const found = findingsOf(CLUB, draft).filter(({ span }) => span.text === words)
    expect(found.filter(({ severity }) => severity === 'warning' || severity === 'error')).toEqual([])
  })

  test.for<[string, string]>([
    ['£49.5m', 'With bonuses the deal could be worth £49.5m.'],
    [
      '1.43 billion',
      'They paid £620 million for a share and £710 million for another, which brings the bill to 1.43 billion.',
    ],
    ['£180,000', 'The new stand comes to £152,000 a seat instead of £180,000.'],
    ['eight', 'Dan Ferro struck 27 times, all but eight of them in the league.'],
    ['£30,000', 'Vera Lind earns £150,000 a week, £30,000 more a week than had been said.'],
    ['£12,000', 'The growers have to find more than £12,000 each.'],
    ['3-2', 'Olvik United won 3-2.'],
    // A thousand times the amount is a slip, not a sum.
    ['€740 billion', 'The lender set aside €740 billion for bad loans, all told.'],
    // Divided by years it would be, but not by what is counted.
    ['£9m', 'The sponsor is to pay £9m a year.'],
  ])('%s does not follow: %s', ([words, draft]) => {
    const found = verdictsOn(words, CLUB, draft)
    expect(['contradicted', 'unsupported', 'inconsistent']).toContain(found[0])
  })
})

test('the same amount for another period', () => {
  const source = ['The pension in Holt goes up by €12 a week.', 'The mayor raised the pension in Holt by €12.']
  expect(verdictsOn('€12', source, 'The pension in Holt goes up by €12 a month.')).toEqual(['contradicted'])
  expect(verdictsOn('€12', source, 'The pension in Holt goes up by €12 a week.')).toEqual(['supported'])
})

test('two digits swapped rather than a rounding of something else', () => {
  const source = 'Spending in Holt rises by 6.8% next year. The tax on cafes falls to 9%.'
  expect(verdictsOn('8.6%', source, 'Spending in Holt rises by 8.6% next year.')).toEqual(['contradicted'])
  expect(verdictsOn('7%', source, 'Spending in Holt rises by almost 7% next year.')).toEqual(['rounded'])
})

test('a number alone is of what the sentence before measures', () => {
  const source = 'Tarn Foundry proposed a dividend of £0.85 a share. In a poll, 14 brokers had expected £0.90.'
  const draft = (pence: number) => `Tarn Foundry proposed a dividend of 85 pence. Brokers had expected ${pence}.`
  expect(verdictsOn('90', source, draft(90))).toEqual(['supported'])
  expect(verdictsOn('95', source, draft(95))).toEqual(['contradicted'])
})

test('of one who moved the sources have another price, and this one of somebody else', () => {
  const source = [
    'Ben Asher of Olvik United, the captain, joined Porthaven for £18m in July.',
    'Olvik United bought the defender Oskar Lind for £31m.',
  ]
  expect(verdictsOn('£31m', source, 'Ben Asher of Olvik United moved to Porthaven for £31m in July.')).toEqual([
    'contradicted',
  ])
  expect(verdictsOn('£18m', source, 'Ben Asher of Olvik United moved to Porthaven for £18m in July.')).toEqual([
    'supported',
  ])
})

test('what nobody says was worked out does not excuse another amount of the very same', () => {
  const source =
    'The tram line was to cost $1.35 billion. The city of Olvik will issue bonds for the remaining $665 million.'
  const said = (millions: number) =>
    `The state adds $410 million, and bonds of Olvik are to bring in $${millions} million.`
  expect(['contradicted', 'unsupported']).toContain(verdictsOn('$685 million', source, said(685))[0])
  expect(verdictsOn('$665 million', source, said(665))).toEqual(['supported'])
})

describe('what is left, and years between two', () => {
  const source =
    'Of 3,540 nurses who were entitled to vote, 3,116 did. The deal costs Holt $38 million a year; the state gives $20 million towards the deal. ' +
    'Emil Vang, 22, and Paul Dacey, 27, deny the charges.'
  test.for<[string, string]>([
    ['420', 'Some 420 of the 3,540 nurses who could vote stayed away.'],
    [
      '$18 million',
      'The deal costs $38 million a year, of which the state pays $20 million, leaving Holt to find $18 million.',
    ],
    ['five years', 'Emil Vang, 22, denies the charges, and so does Paul Dacey, five years his senior.'],
  ])('%s: %s', ([words, draft]) => expect(verdictsOn(words, source, draft)).toEqual(['rounded']))

  test.for<[string, string]>([
    ['520', 'Some 520 of the 3,540 nurses who could vote stayed away.'],
    [
      '$28 million',
      'The deal costs $38 million a year, of which the state pays $20 million, leaving Holt to find $28 million.',
    ],
    ['seven years', 'Emil Vang, 22, denies the charges, and so does Paul Dacey, seven years his senior.'],
  ])('%s does not follow: %s', ([words, draft]) => {
    expect(['contradicted', 'unsupported', 'inconsistent']).toContain(verdictsOn(words, source, draft)[0])
  })
})

test('who owes an amount does not tell what is measured', () => {
  const source = 'The revenue of Tarn Foundry was $9.3 billion last year.'
  expect(
    verdictsOn(
      '$870 million',
      source,
      'If all of the miners won, Tarn Foundry would owe them $870 million in damages.',
    ),
  ).toEqual(['unsupported'])
  expect(verdictsOn('$8.3 billion', source, 'The revenue of Tarn Foundry was $8.3 billion last year.')).toEqual([
    'contradicted',
  ])
})

describe('points in words, and the sum of two that the draft tells together', () => {
  const source =
    'Two-dose coverage among the pupils of Holt is 78.4%, down from 88.2% five years ago. ' +
    'The grant is $1.2 million, of which $430,000 goes to vaccine and $310,000 to two mobile clinics.'
  const grant = (amount: string, use: string) => `The grant is $1.2 million, of which ${amount} is meant for ${use}.`
  test.for<[string, string, string]>([
    [
      'ten percentage points',
      'Coverage among the pupils of Holt is ten percentage points lower than five years ago.',
      'rounded',
    ],
    [
      'eight percentage points',
      'Coverage among the pupils of Holt is eight percentage points lower than five years ago.',
      'unsupported',
    ],
    ['$740,000', grant('$740,000', 'vaccine and two mobile clinics'), 'rounded'],
    ['$740,000', grant('$740,000', 'vaccine'), 'contradicted'],
    ['$750,000', grant('$750,000', 'vaccine and two mobile clinics'), 'contradicted'],
  ])('%s: %s', ([words, draft, verdict]) => expect(verdictsOn(words, source, draft)[0]).toBe(verdict))
})

test('half of one number of a source and a sum of another are two things', () => {
  const source =
    'Direct payments make up €380 million. Half of the farms in Holt will get them. Pipes cost €90 million.'
  expect(verdictsOn('€190 million', source, 'Pipes in Holt cost €190 million.')[0]).not.toBe('rounded')
  const half = 'The payments of €380 million go to Holt, half of them at once.'
  expect(verdictsOn('€190 million', half, 'Holt gets payments of €190 million at once.')).toEqual(['rounded'])
})

test('a number that was before is in the unit of what is now', () => {
  const source = 'The dividend of Tarn Foundry rises to €0.24 from €0.18.'
  expect(verdictsOn('24 cents', source, 'Tarn Foundry pays a dividend of 24 cents.')).toEqual(['supported'])
  expect(verdictsOn('26 cents', source, 'Tarn Foundry pays a dividend of 26 cents.')[0]).not.toBe('supported')
  expect(verdictsOn('18', source, 'Tarn Foundry pays a dividend of 24 cents, up from 18.')).toEqual(['supported'])
  expect(verdictsOn('16', source, 'Tarn Foundry pays a dividend of 24 cents, up from 16.')[0]).not.toBe('supported')
})

test('a percentage near one in so many', () => {
  const source = 'In December one tram in fourteen was late.'
  expect(verdictsOn('7%', source, 'In December about 7% of the trams were late.')).toEqual(['rounded'])
  expect(verdictsOn('11%', source, 'In December about 11% of the trams were late.')[0]).not.toBe('rounded')
})

test('a share that two numbers of another matter would make', () => {
  const source = 'The two airlines of Holt moved 75 million passengers last year, 51 million of them with Halvane.'
  expect(verdictsOn('68 percent', source, 'Of the members 68 percent opposed a sale.')).toEqual(['unsupported'])
  expect(verdictsOn('68 percent', source, 'Halvane moved 68 percent of the passengers in Holt.')).toEqual(['rounded'])
})

test('shortly before an hour in words', () => {
  const source = 'The council of Holt voted on Tuesday at 11:50 p.m.'
  expect(verdictsOn('twelve', source, 'The council of Holt voted on Tuesday shortly before twelve.')).toEqual([])
  expect(verdictsOn('twelve', source, 'The council of Holt voted on Tuesday before twelve judges.')).toEqual([
    'unsupported',
  ])
})

test('cents of whatever currency, and a part of what is told a year', () => {
  const source =
    'Bananas climbed to 1.02 euros a kilo from 94 cents. Growers lost 45,000 tonnes. Olvik ships 260,000 tonnes a year.'
  expect(verdictsOn('eight cents', source, 'A kilo of bananas went up by eight cents to €1.02.')).toEqual(['rounded'])
  expect(verdictsOn('six cents', source, 'A kilo of bananas went up by six cents to €1.02.')[0]).not.toBe('rounded')
  const lost = (share: string) => `Growers lost 45,000 tonnes, about ${share} of what Olvik ships.`
  expect(verdictsOn('a sixth', source, lost('a sixth'))).toEqual(['rounded'])
  expect(verdictsOn('a third', source, lost('a third'))).toEqual(['unsupported'])
})

test('a part of bare millions, and years since an age', () => {
  const source =
    'The firm expects costs of €210 million, two-thirds of which will be booked this year. Rainer Voss, 57, a welder, has worked at the plant since he was 16.'
  const cost = (part: number) =>
    `First the cuts will cost the firm €210 million in costs, about ${part} million of it this year.`
  expect(verdictsOn('140 million', source, cost(140))).toEqual(['rounded'])
  expect(verdictsOn('170 million', source, cost(170))[0]).not.toBe('rounded')
  const years = (count: number) => `Rainer Voss, a welder aged 57, has worked at the plant for ${count} years.`
  expect(verdictsOn('41 years', source, years(41))).toEqual(['rounded'])
  expect(verdictsOn('57', source, years(41))).toEqual(['supported'])
  expect(verdictsOn('31 years', source, years(31))[0]).not.toBe('rounded')
})

test('minutes make no difference to years', () => {
  const source = 'The raid took six minutes. Anton Brack got a term of nine years for the raid.'
  expect(verdictsOn('nine years', source, 'The raid, nine years less, was long.')[0]).not.toBe('rounded')
  const years = 'The work took nine years in Holt and four years in Eskby.'
  expect(verdictsOn('five years', years, 'The work in Eskby took five years less than in Holt.')).toEqual(['rounded'])
})
