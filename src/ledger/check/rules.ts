import type { Finding } from '../../model.js'
import type { CheckRule } from './rule.js'
import { SEVERITIES } from './severity.js'

const LARKE = 'Larke Mills plc employs 1,850 people at six plants, its annual report says.'
const RUNE = 'Sara Rune, the mayor of Olvik, opened the new tunnel on 4 May 2023.'
const QUOTE = '"We will not close a single school this year," said Mayor Sara Rune.'

/** Every rule of a check, with why it holds and what shows it. */
export const checkRules: readonly CheckRule[] = [
  rule('check.figure.same-value', 'supported', 'A source gives the same amount of the same thing.', [
    [LARKE, 'Larke Mills has 1,850 employees.', '1,850'],
    [LARKE, 'Larke Mills has 1,950 employees.', null],
  ]),
  rule('check.figure.rounded', 'rounded', 'A source gives the amount to more digits, and it rounds to this one.', [
    [
      'Larke Mills plc reported sales of $21.43 million for 2023.',
      'Larke Mills had sales of $21.4 million in 2023.',
      '$21.4 million',
    ],
    [
      'Larke Mills plc reported sales of $21.43 million for 2023.',
      'Larke Mills had sales of $22.4 million in 2023.',
      null,
    ],
  ]),
  rule(
    'check.figure.within-bound',
    'rounded',
    'A bound such as "almost" or "more than" is a fair account of the number in a source.',
    [
      [LARKE, 'Larke Mills employs almost 1,900 people.', '1,900'],
      [LARKE, 'Larke Mills employs more than 2,000 people.', null],
    ],
  ),
  rule(
    'check.figure.worked-out',
    'rounded',
    'It follows from two numbers of a source: their difference, sum or share, or the years since.',
    [
      ['Profit fell to £41.2 million from £50.3 million.', 'Profit was about £9 million lower.', '£9 million'],
      ['Profit fell to £41.2 million from £50.3 million.', 'Profit was about £12 million lower.', null],
    ],
  ),
  rule(
    'check.figure.other-value',
    'contradicted',
    'A source gives another amount of the same thing at the same time and place, and none gives this one.',
    [
      [LARKE, 'Larke Mills employs 2,850 people at six plants.', '2,850'],
      [LARKE, 'Orbin Steel employs 2,850 people at two plants.', null],
    ],
  ),
  rule(
    'check.figure.swapped',
    'contradicted',
    'A source has two numbers of a sentence each in the place of the other.',
    [
      [
        'Nurses walked 12 kilometres a week and clerks walked 17 kilometres.',
        'Nurses walked 17 kilometres a week and clerks walked 12 kilometres.',
        '17 kilometres',
      ],
      [
        'Nurses walked 12 kilometres a week and clerks walked 17 kilometres.',
        'Clerks walked 17 kilometres a week and nurses walked 12 kilometres.',
        null,
      ],
    ],
  ),
  rule('check.figure.not-found', 'unsupported', 'No source gives this amount of anything like it.', [
    [LARKE, 'Larke Mills spent $75 million on fuel.', '$75 million'],
    [LARKE, 'Larke Mills has 1,850 workers.', null],
  ]),
  rule('check.name.found', 'supported', 'A source has the name, spelt so.', [
    [RUNE, 'The tunnel was opened by Sara Rune.', 'Sara Rune'],
    [RUNE, 'The tunnel was opened by Karl Munt.', null],
  ]),
  rule(
    'check.name.misspelt',
    'contradicted',
    'A name that differs in a letter or two from one in the sources is that one, misspelt.',
    [
      ['Katarina Brandt opened the tunnel.', 'Katarina Brant opened the tunnel.', 'Katarina Brant'],
      ['Katarina Brandt opened the tunnel.', 'Katarina Lund opened the tunnel.', null],
    ],
  ),
  rule(
    'check.name.other-place',
    'contradicted',
    'A source has the same sentence with another place, and none has this one.',
    [
      [
        'Most of the copper in the ship came from Norway.',
        'Most of the copper in the ship came from Sweden.',
        'Sweden',
      ],
      ['Most of the copper in the ship came from Norway.', 'The ship was on its way to Sweden.', null],
    ],
  ),
  rule(
    'check.name.other-nation',
    'contradicted',
    'The sources know somebody of this trade of another nation alone, and nothing of this one.',
    [
      [
        'The Nigeria striker joined Olvik United after a season of 21 goals.',
        'The Ghana striker cost Olvik United £85 million.',
        'Ghana',
      ],
      [
        'The Nigeria striker joined Olvik United after a game in Ghana.',
        'The Ghana striker joined Olvik United in July.',
        null,
      ],
    ],
  ),
  rule(
    'check.name.not-found',
    'unsupported',
    'Who a person is cannot be common knowledge where no source names them.',
    [
      [RUNE, 'Peter Halloway opened the tunnel.', 'Peter Halloway'],
      [RUNE, 'Sara Rune opened the tunnel.', null],
    ],
  ),
  rule('check.post.same', 'supported', 'A source gives the person this post, under this or another name for it.', [
    [
      'Ann Tarrow, chief executive of Larke Mills, resigned.',
      'Larke Mills CEO Ann Tarrow has resigned.',
      'CEO Ann Tarrow',
    ],
    ['Ann Tarrow, finance director of Larke Mills, resigned.', 'Larke Mills CEO Ann Tarrow has resigned.', null],
  ]),
  rule('check.post.other', 'contradicted', 'A source gives the person a post beside which nobody holds this one.', [
    [RUNE, 'Deputy Mayor Sara Rune opened the tunnel.', 'Deputy Mayor Sara Rune'],
    [RUNE, 'Mayor Sara Rune opened the tunnel.', null],
  ]),
  rule('check.post.held', 'contradicted', 'A source gives this post, of which there is one, to somebody else.', [
    [
      'Transport minister Eva Lund met Petter Gram, the chief executive of the railway.',
      'Petter Gram, the transport minister, spoke.',
      'transport minister',
    ],
    [
      'Transport minister Eva Lund met Petter Gram, the chief executive of the railway.',
      'Eva Lund, the transport minister, spoke.',
      null,
    ],
  ]),
  rule('check.post.elsewhere', 'contradicted', 'A source gives the person the same post of another body.', [
    [
      'The leader of the Liberals, Ulf Rennick, spoke.',
      'Ulf Rennick, the leader of the Greens, spoke.',
      'leader of the Greens',
    ],
    ['The leader of the Liberals, Ulf Rennick, spoke.', 'Ulf Rennick, the leader of the Liberals, spoke.', null],
  ]),
  rule(
    'check.post.not-found',
    'unsupported',
    'The sources give the person another post, beside which this one is possible.',
    [
      [
        'The novelist Peter Aalund lives in Olvik.',
        'The tunnel was opened by the architect Peter Aalund.',
        'architect Peter Aalund',
      ],
      ['The architect Peter Aalund lives in Olvik.', 'The tunnel was opened by the architect Peter Aalund.', null],
    ],
  ),
  rule('check.date.same', 'supported', 'A source tells this date, or a day in this month or year.', [
    [RUNE, 'The tunnel was opened in May 2023.', 'May 2023'],
    [RUNE, 'The tunnel was opened in June 2023.', null],
  ]),
  rule('check.date.other', 'contradicted', 'A source tells the same event with another date.', [
    [
      'Larke Mills opened its Olvik plant on 4 May 2023.',
      'Larke Mills opened the Olvik plant on 14 May 2023.',
      '14 May 2023',
    ],
    ['Larke Mills opened its Olvik plant on 4 May 2023.', 'Work on the bridge began on 14 May 2022.', null],
  ]),
  rule('check.date.not-found', 'unsupported', 'No source tells this date.', [
    [RUNE, 'The bridge was closed on 14 May 2022.', '14 May 2022'],
    [RUNE, 'The tunnel was opened on 4 May 2023.', null],
  ]),
  rule('check.time.other-habit', 'contradicted', 'A source says that it happens more often, or less.', [
    ['The comet circles the Sun every 6.7 years.', 'The comet circles the Sun every 7.6 years.', 'every 7.6 years'],
    ['The comet circles the Sun every 6.7 years.', 'The choir meets every two weeks.', null],
  ]),
  rule('check.word.other', 'contradicted', 'A source has the same sentence with another word of its kind.', [
    [
      'The goalkeeper broke his left wrist in the Olvik derby.',
      'The goalkeeper broke his right wrist in the Olvik derby.',
      'right',
    ],
    ['The goalkeeper broke his left wrist in the Olvik derby.', 'The fans streamed out of the right gate.', null],
    ['The council rejected ticket gates in November.', 'The council approved ticket gates in November.', 'approved'],
  ]),
  rule('check.rank.same', 'supported', 'A source gives the same place in the same order.', [
    [
      'Larke Mills is the third-largest mill in the county.',
      "Larke Mills, the county's third-largest mill, has closed.",
      'third-largest',
    ],
    [
      'Larke Mills is the second-largest mill in the county.',
      "Larke Mills, the county's third-largest mill, has closed.",
      null,
    ],
  ]),
  rule('check.rank.other', 'contradicted', 'A source gives another place in the same order.', [
    [
      'Larke Mills is the third-largest mill in the county.',
      'Larke Mills is the second-largest mill in the county.',
      'second-largest',
    ],
    [
      'Larke Mills is the third-largest mill in the county.',
      'Larke Mills is the second-oldest mill in the county.',
      null,
    ],
  ]),
  rule('check.rank.not-found', 'unsupported', 'No source gives this place in such an order.', [
    [LARKE, 'Larke Mills is the second-largest mill in the county.', 'second-largest'],
    [LARKE, 'Larke Mills employs 1,850 people.', null],
  ]),
  rule('check.quotation.verbatim', 'supported', 'A source has these words, one after the other.', [
    [QUOTE, '"We will not close a single school," Rune said.', 'We will not close a single school'],
    [QUOTE, '"We will not close any school," Rune said.', null],
  ]),
  rule('check.quotation.other-words', 'misquoted', 'A source has most of these words in this order, but not all.', [
    [
      QUOTE,
      '"We will not close a single hospital this year," Rune said.',
      'We will not close a single hospital this year',
    ],
    [QUOTE, '"Nobody asked the parents what they think," Rune said.', null],
  ]),
  rule('check.quotation.not-found', 'unsupported', 'No source has these words or anything near.', [
    [QUOTE, '"Nobody asked the parents what they think," Rune said.', 'Nobody asked the parents what they think'],
    [QUOTE, 'It is called "Blue Monday" here.', null],
  ]),
  rule('check.quotation.other-speaker', 'attribution-differs', 'A source has the words from somebody else.', [
    [QUOTE, '"We will not close a single school this year," said Tom Ferrer.', 'Tom Ferrer'],
    [QUOTE, '"We will not close a single school this year," said Sara Rune.', null],
  ]),
  rule(
    'check.statement.surer',
    'certainty-differs',
    'What the draft tells as done, the sources tell as planned, expected or possible.',
    [
      [
        'Larke Mills plans to buy Orbin Steel for $40 million.',
        'Larke Mills bought Orbin Steel for $40 million.',
        'bought',
      ],
      ['Larke Mills bought Orbin Steel for $40 million.', 'Larke Mills bought Orbin Steel for $40 million.', null],
    ],
  ),
  rule(
    'check.statement.contested',
    'certainty-differs',
    'What a source only has somebody claim, the draft tells as a fact.',
    [
      ['The union claimed that Larke Mills had cut 120 jobs in May.', 'Larke Mills cut 120 jobs in May.', 'cut'],
      ['The union said that Larke Mills had cut 120 jobs in May.', 'Larke Mills cut 120 jobs in May.', null],
    ],
  ),
  rule('check.statement.opposite', 'contradicted', 'A source says that it is not so.', [
    ['Larke Mills did not sell its Olvik plant.', 'Larke Mills sold its Olvik plant.', 'sold'],
    ['Larke Mills sold its Olvik plant.', 'Larke Mills sold its Olvik plant.', null],
  ]),
  rule('check.statement.other-source', 'attribution-differs', 'Every source that tells it has it from somebody else.', [
    [
      'Up to 400 jobs could go, said Dana Orly of the union.',
      'Up to 400 jobs could go, said Sven Falk of the company.',
      'Sven Falk of the company',
    ],
    ['Up to 400 jobs could go, said Dana Orly of the union.', 'Up to 400 jobs could go, according to Dana Orly.', null],
  ]),
  rule('check.within.told-twice', 'inconsistent', 'The draft tells one amount of one thing twice, and not the same.', [
    [LARKE, 'Larke Mills employs 1,850 people. The news spread fast. Larke Mills employs 1,580 people.', '1,580'],
    [LARKE, 'Larke Mills employs 1,850 people. The news spread fast. Larke Mills employs some 1,900 people.', null],
  ]),
  rule(
    'check.within.told-beside',
    'inconsistent',
    'Of two amounts of one thing in a draft, the one that no source has is wrong.',
    [
      [
        'Insurers put the damage at 140 million euros.',
        'Insurers put the damage at 140 million euros. The town cannot pay for damage of 130 million euros.',
        '130 million euros',
      ],
      [
        'Insurers put the damage at 140 million euros.',
        'Insurers put the damage at 140 million euros. The town cannot pay a rent of 130 million euros.',
        null,
      ],
    ],
  ),
  rule('check.within.sum', 'inconsistent', 'Parts that are said to make up a whole do not add up to it.', [
    [LARKE, 'The firm will cut 120 jobs, made up of 70 in Olvik and 40 in Brant.', '120'],
    [LARKE, 'The firm will cut 110 jobs, made up of 70 in Olvik and 40 in Brant.', null],
  ]),
  rule('check.within.direction', 'inconsistent', 'A level that fell is below the one before, one that rose above it.', [
    [LARKE, 'Debt fell to $189 million from $164 million.', '$189 million'],
    [LARKE, 'Debt fell to $164 million from $189 million.', null],
  ]),
  rule('check.within.weekday', 'inconsistent', 'A date falls on one day of the week.', [
    [RUNE, 'The tunnel was opened on Friday, 4 May 2023.', 'Friday, 4 May 2023'],
    [RUNE, 'The tunnel was opened on Thursday, 4 May 2023.', null],
  ]),
  rule('check.within.change', 'inconsistent', 'A change does not lead from the level before to the level after.', [
    [LARKE, 'Sales rose 15% to $105 million from $100 million.', '15%'],
    [LARKE, 'Sales rose 5% to $105 million from $100 million.', null],
  ]),
]

function rule(name: string, verdict: Finding['verdict'], why: string, examples: CheckRule['examples']): CheckRule {
  return { name, verdict, severity: SEVERITIES[verdict], why, examples }
}
