import { expect, test } from 'vitest'
import { analysisOf } from '../helper/analysis.js'
import { namedOf, namesOf } from './named-of.js'

/** "type: text" of every name. */
function typed(text: string): string[] {
  return namesOf(text).map(({ type, text }) => `${type}: ${text}`)
}

const none: string[] = []

test.for<[string, string[]]>([
  ['Mr. Halloran resigned.', ['person: Halloran']],
  ['CEO Ingrid Solvang hinted at a sale.', ['person: Ingrid Solvang']],
  ['Norvik CEO Ingrid Solvang hinted at a sale.', ['organization: Norvik', 'person: Ingrid Solvang']],
  ['Former President Ilse Brandt spoke first.', ['person: Ilse Brandt']],
  ['They met Secretary of State Warren Holt.', ['person: Warren Holt']],
  ['The letter was written by J. P. Hartwell.', ['person: J. P. Hartwell']],
  ['The letter was written by Pieter van der Meer.', ['person: Pieter van der Meer']],
  ['The letter was written by Thomas Reed Jr. in May.', ['person: Thomas Reed Jr.']],
  ['Theresa May was there in May.', ['person: Theresa May']],
  ['“We are ready,” said Lindqvist.', ['person: Lindqvist']],
  ['It was John Crozier, Jr., who won.', ['person: John Crozier, Jr.']],
  ['Rosa King sang.', ['person: Rosa King']],
])('a person: %s', ([text, rows]) => expect(typed(text)).toEqual(rows))

test.for<[string, string[]]>([
  ['Shares in Norvik rose.', ['organization: Norvik']],
  ['Norvik, a Danish carmaker, closed a mill.', ['organization: Norvik', 'group: Danish']],
  ['They build Norvik cars, a Danish brand.', ['organization: Norvik', 'group: Danish']],
  ['Norvik Holdings PLC and Tarn & Sons merged.', ['organization: Norvik Holdings PLC', 'organization: Tarn & Sons']],
  [
    'The Ministry of Trade and Industry warned the Supreme Court.',
    ['organization: Ministry of Trade and Industry', 'organization: Supreme Court'],
  ],
  ['Sources told Reuters and the Norvik Tribune.', ['organization: Reuters', 'organization: Norvik Tribune']],
  ['The University of Kelldorf hired him.', ['organization: University of Kelldorf']],
  ['General Motors and Ford Motor Co. met.', ['organization: General Motors', 'organization: Ford Motor Co.']],
  [
    'The Italian government met the German Finance Ministry.',
    ['group: Italian', 'group: German', 'organization: Finance Ministry'],
  ],
])('an organization: %s', ([text, rows]) => expect(typed(text)).toEqual(rows))

test.for<[string, string[]]>([
  ['They met in Turin, Italy, in May.', ['place: Turin', 'place: Italy']],
  ['Floods hit northern Kelldorf.', ['place: Kelldorf']],
  ['They left South Africa for the Gulf of Riva.', ['place: South Africa', 'place: Gulf of Riva']],
  ['The U.S. and the United Kingdom agreed.', ['place: U.S.', 'place: United Kingdom']],
  ['It is built at its Marwell complex in Leeds.', ['facility: Marwell', 'place: Leeds']],
  ['Work at the Marwell plant stopped. Marwell had made vans.', ['facility: Marwell', 'facility: Marwell']],
  ['They landed at Kelldorf Airport.', ['facility: Kelldorf Airport']],
])('a place: %s', ([text, rows]) => expect(typed(text)).toEqual(rows))

test.for<[string, string[]]>([
  ['It is built on its Tide 4.0 platform.', ['product: Tide 4.0']],
  ['It makes the 300 XE estate car.', ['product: 300 XE']],
  ['He sold a Model 3 and an iPhone 14.', ['product: Model 3', 'product: iPhone 14']],
  ['It is part of Bold Harbour 2035.', ['work: Bold Harbour 2035']],
  ['Parliament passed the Clean Harbour Act.', ['organization: Parliament', 'work: Clean Harbour Act']],
  ['They won the World Cup after World War II.', ['event: World Cup', 'event: World War II']],
  ['It fell in the First World War.', ['event: First World War']],
  ['Democrats and Chinese officials left.', ['group: Democrats', 'group: Chinese']],
])('a thing: %s', ([text, rows]) => expect(typed(text)).toEqual(rows))

test.for([
  'Workers left the harbour on Monday.',
  'I think the CEO and the EV market will do well in May.',
  'The President spoke.',
  'In March, EVs and SUVs sold well.',
  'However, nobody came.',
  'Automakers want cheaper steel.',
  'constructor is a word.',
  'Both sides of the Agreement met the Company.',
])('no name: %s', (text) => expect(typed(text)).toEqual(none))

test.for<[string, string[]]>([
  [
    'Norvik Sparks Electric Hopes, Weighing Solvang Exit in North America\nShares in Norvik rose after Ingrid Solvang left.',
    [
      'organization: Norvik',
      'person: Solvang',
      'place: North America',
      'organization: Norvik',
      'person: Ingrid Solvang',
    ],
  ],
  [
    'NORVIK TO CLOSE LISBON MILL\nShares in Norvik rose.',
    ['organization: NORVIK', 'place: LISBON', 'organization: Norvik'],
  ],
  ['PETER ARMSTRONG LEAVES BOARD', ['person: PETER ARMSTRONG']],
])('a headline knows what the text knows: %s', ([text, rows]) => expect(typed(text)).toEqual(rows))

test('a name has one entity, whatever its form', () => {
  const { entities } = namedOf(
    'Ingrid Solvang runs Norvik Motor Corp. in Oslo. Solvang said Norvik will grow. NORVIK and Ms. Solvang declined.',
  )
  expect(entities).toEqual([
    { name: 'Ingrid Solvang', type: 'person', aliases: ['Solvang'], gender: 'female', plural: false },
    { name: 'Norvik Motor Corp.', type: 'organization', aliases: ['Norvik'], gender: null, plural: false },
    { name: 'Oslo', type: 'place', aliases: [], gender: null, plural: false },
  ])
})

test('an acronym in brackets is the same thing, and later too', () => {
  const { entities } = namedOf('The National Road Agency (NRA) warned of ice. The NRA closed a bridge.')
  expect(entities).toMatchObject([{ name: 'National Road Agency', type: 'organization', aliases: ['NRA'] }])
})

test('a venture with a longer name is another thing', () => {
  const { entities } = namedOf('Norvik owns half of a venture named Norvik International. Shares in Norvik rose.')
  expect(entities.map(({ name }) => name)).toEqual(['Norvik', 'Norvik International'])
})

test('two people of one family keep their own names', () => {
  const { entities } = namedOf('Maria Kelldorf met Peter Kelldorf. Maria Kelldorf left.')
  expect(entities.map(({ name }) => name)).toEqual(['Maria Kelldorf', 'Peter Kelldorf'])
})

test('“and” parts names, possessive marks stay outside', () => {
  expect(namesOf('Tavik and Norvik’s venture grew at Norvik.').map(({ text }) => text)).toEqual([
    'Tavik',
    'Norvik',
    'Norvik',
  ])
})

test('a long line of capitals takes no long time', () => {
  const line = 'Kelldorf and Brandt of the - '.repeat(4000)
  expect(namesOf(line).length).toBeGreaterThan(3000)
})

test.for<[string, string[]]>([
  ['Conservative leader Anna Roe left.', ['group: Conservative', 'person: Anna Roe']],
  ['Conservative estimates were made.', none],
  ['Labour’s Anna Roe left.', ['organization: Labour', 'person: Anna Roe']],
  ['Labour’s price rose.', none],
])('a party at the start: %s', ([text, rows]) => expect(typed(text)).toEqual(rows))

test('a town in capitals in the dateline goes by its usual form', () => {
  expect(namedOf('KELLDORF, May 3 - Floods hit Kelldorf in May.').entities.map(({ name }) => name)).toEqual([
    'Kelldorf',
  ])
})

test.for<[string, string, string[]]>([
  ['City', 'Arden City beat Tarn Town 2-1. City were tired.', ['Arden City', 'Tarn Town', 'Arden City']],
  ['no one’s', 'Arden City beat Tarn City 2-1. City were tired.', ['Arden City', 'Tarn City']],
  ['a noun', 'Arden Town beat Tarn City 2-1. Town halls were closed.', ['Arden Town', 'Tarn City']],
])('a club by its last word: %s', ([, text, names]) => expect(namesOf(text).map(({ name }) => name)).toEqual(names))

test.for<[string, string[]]>([
  ['Tarn Warriors beat Arden. Warriors were tired.', ['Tarn Warriors', 'Arden', 'Tarn Warriors']],
  ['Kuwait City grew. He left Kuwait.', ['Kuwait City', 'Kuwait']],
  ['He met Nathan Lane in Orange County.', ['Nathan Lane', 'Orange County']],
  ['He was treated at Grant Medical Center in May.', ['Grant Medical Center']],
])('%s', ([text, names]) => expect(namesOf(text).map(({ name }) => name)).toEqual(names))

test.for<[string, string[]]>([
  ['He met Jan Smit and June Brown.', ['Jan Smit', 'June Brown']],
  ['In June Orrin closed a mill.', ['Orrin']],
  ['Gross margin narrowed.', []],
  ['Norwood’s reported a loss. Norwood’s shares fell.', ['Norwood’s', 'Norwood’s']],
  ['Norwood’s shares fell.', ['Norwood']],
])('%s', ([text, names]) => expect(namesOf(text).map(({ name }) => name)).toEqual(names))

test.for<[string, string[]]>([
  ['Arden Rovers beat the Tarn Comets 2-1. The Comets lost.', ['Arden Rovers', 'Tarn Comets', 'Tarn Comets']],
  ['Arden Rovers beat the Tarn Comets 2-1. He met Comets.', ['Arden Rovers', 'Tarn Comets', 'Comets']],
  ['She told Kelldorf Coroner’s Court so.', ['Kelldorf Coroner’s Court']],
  ['She joined Kelldorf and Arden NHS Trust.', ['Kelldorf and Arden NHS Trust']],
  ['Reporters Without Borders was glad.', ['Reporters Without Borders']],
])('%s', ([text, names]) => expect(namesOf(text).map(({ name }) => name)).toEqual(names))

test.for<[string, string[]]>([
  ['Captain Will Stokoe left.', ['Will Stokoe']],
  ['He asked what Will would do.', []],
  ['Supervisor Joan Ettinger left. Promoter Arden Wire paid.', ['Joan Ettinger', 'Arden Wire']],
  ['Arden Crest Partners sued. Arden Crest won.', ['Arden Crest Partners', 'Arden Crest Partners']],
  ['Arden Crest Partners sued. Arden Cross won.', ['Arden Crest Partners', 'Arden Cross']],
])('%s', ([text, names]) => expect(namesOf(text).map(({ name }) => name)).toEqual(names))

test.for<[string, string[]]>([
  ['Shares in Norvik rose after EUR 3.2 million in profit.', ['Norvik']],
  ['Shares in Norvik and EUR Osteuropa rose.', ['Norvik', 'EUR Osteuropa']],
])('a currency before its amount is no name: %s', ([text, names]) => {
  expect(analysisOf(text).document.entities.map(({ name }) => name)).toEqual(names)
})
