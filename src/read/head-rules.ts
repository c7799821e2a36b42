import type { Rule } from '../rule/rule.js'

const HEAD = 'Ferry firm buys two ships'
const BODY = 'The firm bought two ships in Brest on Friday.'

/** Rules of bylines, datelines and what stands around them above the text. */
export const headRules: readonly Rule[] = [
  {
    name: 'read.byline.by',
    why: 'Near the title, "By" and full names on a line of their own say who wrote the article.',
    examples: [
      [
        `${HEAD}\nBy Jane Doe and John Roe, Staff Writers\n\n${BODY}`,
        { kind: 'byline', text: 'By Jane Doe and John Roe, Staff Writers' },
      ],
      [`${HEAD}\nBy Friday the deal was done.\n\n${BODY}`, null],
      [`${HEAD}\n\n${BODY}\n\nBy Land and Sea\n\n${BODY} It paid.`, null],
    ],
  },
  {
    name: 'read.byline.name-beside-by',
    why: 'Pages print the author twice: as a link, and after "By".',
    examples: [
      [`${HEAD}\nJane Doe\nBy Jane Doe\n\n${BODY}`, { kind: 'byline', text: 'Jane Doe' }],
      [`${HEAD}\nBrest Harbour\n\n${BODY}`, null],
    ],
  },
  {
    name: 'read.byline.name-above-date',
    why: 'A full name between title and date is the author.',
    examples: [
      [`${HEAD}\nJane Doe\n12 January 2024\n\n${BODY}`, { kind: 'byline', text: 'Jane Doe' }],
      [`Jane Doe\n12 January 2024\n\n${BODY}`, null],
    ],
  },
  {
    name: 'read.byline.name-before-date',
    why: 'Below the title, a full name and a date on one line say who wrote the article and when.',
    examples: [
      [`${HEAD}\nJane Doe | 12 January 2024\n\n${BODY}`, { kind: 'byline', text: 'Jane Doe | 12 January 2024' }],
      [`${HEAD}\nJane Doe | the captain\n\n${BODY}`, null],
    ],
  },
  {
    name: 'read.byline.name-above-role',
    why: 'A full name below the title is the author’s where a trade, a desk or a handle stands under it.',
    examples: [
      [`${HEAD}\nJane Doe\nBusiness correspondent\n\n${BODY}`, { kind: 'byline', text: 'Jane Doe' }],
      [`${HEAD}\nBrest Harbour\nHarbour of ships\n\n${BODY}`, null],
    ],
  },
  {
    name: 'read.dateline.agency',
    why: 'A place, an agency in brackets and a dash open a report that the agency sent.',
    examples: [
      [`${HEAD}\n\nBREST, Jan. 12 (Reuters) - ${BODY}`, { kind: 'dateline', text: 'BREST, Jan. 12 (Reuters)' }],
      [`${HEAD}\n\nParis (AFP) – ${BODY}`, { kind: 'dateline', text: 'Paris (AFP)' }],
      [`${HEAD}\n\nBrest Ferries (BFER) - ${BODY}`, null],
    ],
  },
  {
    name: 'read.dateline.date',
    why: 'A place in capitals, a day and a dash say where and when a report was filed.',
    examples: [
      [
        `${HEAD}\n\nBREST, France, January 12, 2024 — ${BODY}`,
        { kind: 'dateline', text: 'BREST, France, January 12, 2024' },
      ],
      [`${HEAD}\n\nFounded January 12, 2024 — ${BODY}`, null],
    ],
  },
  {
    name: 'read.dateline.day',
    why: 'One word, a comma, a day with its year and a dash before the first sentence say where and when a release was issued.',
    examples: [
      [`${HEAD}\n\nArnholm, 12 January 2024 – ${BODY}`, { kind: 'dateline', text: 'Arnholm, 12 January 2024' }],
      [`${HEAD}\n\nFounded 12 January 2024 – ${BODY}`, null],
      [`${HEAD}\n\nArnholm, 12 January – ${BODY}`, null],
    ],
  },
  {
    name: 'read.dateline.place',
    why: 'A place in capitals, or a city known to all, and a dash before a whole sentence say where a report was filed.',
    examples: [
      [`${HEAD}\n\nBREST — ${BODY}`, { kind: 'dateline', text: 'BREST' }],
      [`${HEAD}\n\nLondon — ${BODY}`, { kind: 'dateline', text: 'London' }],
      [`${HEAD}\n\nNASA — which paid for it — bought two ships.`, null],
      [`${HEAD}\n\nUPDATE — ${BODY}`, null],
    ],
  },
  {
    name: 'read.dateline.clock',
    why: 'Paragraphs that begin with the time of day are the entries of a running report, and the time is when they were posted.',
    examples: [
      [`${HEAD}\n\n17:05 Power is back in Brest.\n\n16:40 Power fails in Brest.`, { kind: 'dateline', text: '17:05' }],
      [`${HEAD}\n\n17:05 Power is back in Brest.\n\n${BODY}`, null],
    ],
  },
  {
    name: 'read.dateline.line',
    why: 'Some wires set place and date on a line of their own.',
    examples: [
      [`${HEAD}\nBREST 2024-01-12\n${BODY}`, { kind: 'dateline', text: 'BREST 2024-01-12' }],
      [`${HEAD}\nRound 2024-01-12\n${BODY}`, null],
    ],
  },
  {
    name: 'read.furniture.section',
    why: 'Above the title stands the section that the article was filed under.',
    examples: [
      [`Business\n${HEAD}\n\n${BODY}`, { kind: 'furniture', text: 'Business' }],
      [`Business\n\n${BODY}`, null],
    ],
  },
  {
    name: 'read.furniture.related-list',
    why: 'The lines below "Related articles" are the titles of other articles.',
    examples: [
      [
        `${HEAD}\n\n${BODY}\n\nRelated articles\n\nPort of Brest to close\nCork wants ships`,
        { kind: 'furniture', text: 'Cork wants ships' },
      ],
      [`${HEAD}\n\nRead more\n\nA port in need\n\n${BODY}`, null],
    ],
  },
]
