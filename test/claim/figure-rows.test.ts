import { expect, test } from 'vitest'
import { analysisOf } from '../helper/analysis.js'

/** Of the claim that holds a figure: subject, predicate, source and how sure it is. */
function rowOf(text: string, figure: string): string {
  const claim = analysisOf(text).document.claims.find(({ figures }) => figures.some((f) => f.text === figure))
  if (claim === undefined) return 'none'
  const { subject, predicate, object, attribution, factuality, polarity } = claim
  const said = attribution === null ? '' : ` (${attribution.source.name})`
  const sure = polarity === 'negative' ? `not ${factuality}` : factuality
  return `${subject?.name ?? '–'} | ${predicate.lemma} | ${object?.text ?? '–'} | ${sure}${said}`
}

// Sentence, figure, and the row that the figure stands in.
test.for([
  ['The budget of Tarn has grown: $3 million in 2021.', '$3 million', 'budget of Tarn | grow | – | asserted'],
  ['Housing comes first, said Anna Roe: 5,000 homes.', '5,000', 'none'],
  [
    'Tarn, which brokers at Holm put at $14 a share, now sells bread.',
    '$14',
    'brokers at Holm | put | Tarn | asserted',
  ],
  [
    'They feared an outage, which the utility said would last 40 days.',
    '40 days',
    'outage | last | 40 days | predicted (utility)',
  ],
  [
    'The fund sank on a setback that analysts estimate will cost $3 million.',
    '$3 million',
    'setback | cost | $3 million | predicted (analysts)',
  ],
  [
    'A court jailed a banker for taking bribes worth $2 million.',
    '$2 million',
    'banker | take | bribes worth $2 million | asserted',
  ],
  [
    'Five men who stole parts worth an estimated $640,000 have been jailed.',
    '$640,000',
    'men | steal | parts worth an estimated $640,000 | asserted',
  ],
  ['Nights above 18C were common.', '18C', 'Nights above 18C | be | common | asserted'],
  ['With 97% of precincts reporting, the party led.', '97%', '97% of precincts | report | – | asserted'],
  [
    'About $6 million was spent mending roads and another $2 million will go on paths.',
    '$2 million',
    'another $2 million | go | – | predicted',
  ],
  [
    'The mill will close, saving $3 million a year, and fees will rise by 20 cents.',
    '20 cents',
    'fees | rise | – | predicted',
  ],
  [
    'The bank set aside $410 million for loans that may go sour, down 23% from May.',
    '23%',
    'bank | set aside | $410 million | asserted',
  ],
  [
    'Care swallows 41 cents of every dollar it spends, up from 33 cents in May.',
    '33 cents',
    'Care | swallow | 41 cents of every dollar | asserted',
  ],
  ['Holm sees copper averaging $9,000 next year.', '$9,000', 'copper | average | $9,000 | predicted (Holm)'],
  ['Holm saw copper averaging $9,000 last year.', '$9,000', 'copper | average | $9,000 | asserted'],
  ['Gas storage is 71 percent full.', '71 percent', 'Gas storage | be | 71 percent full | asserted'],
  ['Storms became 40% more likely.', '40%', 'Storms | become | 40% more likely | asserted'],
  ['Exporters there are sitting on 500 bags.', '500', 'Exporters there | sit | – | asserted'],
  ['Shares of Tarn more than doubled, rising $9 to $17.', '$9', "Tarn's shares | rise | – | asserted"],
  ['A truce brokered in May, which was to last 90 days, fell.', '90 days', 'truce | last | 90 days | planned'],
  [
    'The cash will fund a reactor in Nevada that produces 50 megawatts.',
    '50 megawatts',
    'reactor | produce | 50 megawatts | asserted',
  ],
  [
    'Profit was $8 million, 5% higher than expected, with sales of $90 million.',
    '$90 million',
    'Profit | be | $8 million | asserted',
  ],
  ['Sales at shops open at least a year, a key gauge, dipped 4%.', '4%', 'Sales at shops | dip | – | asserted'],
  ['For every 23 people treated, one heart attack is prevented.', 'one', 'heart attack | prevent | – | asserted'],
  [
    'Of the 23 economists, 17 had predicted a cut and three had expected a rise of 2%.',
    '2%',
    'three | expect | a rise of 2% | predicted',
  ],
  [
    'Traffic fell, according to researchers at the lab. They say fares will rise 5%.',
    '5%',
    'fares | rise | – | predicted (researchers at the lab)',
  ],
  [
    'The guild had 48% of the vote to 36% for the party, whose head, Ann Roe, conceded.',
    '48%',
    'guild | have | 48% of the vote | asserted',
  ],
  [
    'The truce was meant to keep fighters from taxing trucks $500 each.',
    '$500',
    'fighters | tax | trucks | not planned',
  ],
  [
    'There is not one document that shows that Roe took $3 million.',
    '$3 million',
    'Roe | take | $3 million | questioned (document)',
  ],
  [
    'Tarn recalled 86 vans, its owner said on Monday, in a setback that brokers estimate will cost it $9 million.',
    '86',
    'Tarn | recall | 86 vans | asserted (its owner)',
  ],
  [
    'The reactor is due to open in May and produce 50 megawatts.',
    '50 megawatts',
    'reactor | produce | 50 megawatts | planned',
  ],
  [
    'Tarn Rovers sold Orvin Brandt. The 23-year-old Norway international scored 19 goals.',
    '19',
    'Orvin Brandt | score | 19 goals | asserted',
  ],
  [
    'Tarn Rovers bought a striker. Kelldorf Ltd turned down two bids. They paid $4 million in May.',
    '$4 million',
    'Kelldorf Ltd | pay | $4 million | asserted',
  ],
  ['Two people were killed and 17 injured in the crash.', '17', '17 | injure | – | asserted'],
  [
    'The council feels that brokers expect a hit of at most $3.',
    '$3',
    'brokers | expect | a hit of at most $3 | predicted (council)',
  ],
  ['Demand will grow by 7-8 per cent.', '7-8 per cent', 'Demand | grow | – | predicted'],
  ['For six years firms paid $9 a day.', '$9', 'firms | pay | $9 | asserted'],
  ['Output per tonne improved by Rs 160.', 'Rs 160', 'Output per tonne | improve | – | asserted'],
])('%s: %s', ([text, figure, row]) => expect(rowOf(text!, figure!)).toBe(row))
