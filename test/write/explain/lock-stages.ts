import type { NounGroup, Phrase, VerbGroup } from '../../../src/chunk/phrase.js'
import type { Traced } from '../../../src/stages.js'
import { argument, claim, figure, modifier, span, time } from '../rows.js'
import { block, rangeIn, sentence } from './by-hand.js'

const TEXT = `2 min read

The canal trust is weighing rebuilding up to 40 locks
a year at Tarn Mill, Ida Brandt told the Weir Post. “It
will not be cheap,” she said. “Both want Plan 7 next May.”
`
const PAPER = block(TEXT, 'paragraph', TEXT.slice(TEXT.indexOf('The canal'), -1), 'read.paragraph.prose')

const WEIGHING = sentence(
  TEXT,
  PAPER,
  0,
  `The/DET canal/NOUN trust/NOUN is/AUX/be weighing/VERB/weigh rebuilding/VERB/rebuild/tag.gerund.after-verb up/ADP
  to/PART//tag.to.bound 40/NUM locks/NOUN/lock a/DET year/NOUN at/ADP Tarn/PROPN Mill/PROPN ,/PUNCT Ida/PROPN
  Brandt/PROPN told/VERB/tell the/DET Weir/PROPN Post/PROPN ./PUNCT`,
)
const CHEAP = sentence(
  TEXT,
  PAPER,
  1,
  '“/PUNCT It/PRON will/AUX not/PART be/AUX cheap/ADJ ,/PUNCT ”/PUNCT she/PRON said/VERB/say ./PUNCT',
)
const BOTH = sentence(TEXT, PAPER, 2, '“/PUNCT Both/PRON want/VERB Plan/PROPN 7/NUM next/ADJ May/PROPN ./PUNCT ”/PUNCT')

const inWeighing = rangeIn(WEIGHING)
const inCheap = rangeIn(CHEAP)
const inBoth = rangeIn(BOTH)

const weighing: VerbGroup = {
  ...verb(inWeighing('is weighing rebuilding'), ['chunk.verb.catenative-ing']),
  chain: [4, 5],
  head: 5,
  aspect: { perfect: false, progressive: true },
}
const told = verb(inWeighing('told'))
const willBe: VerbGroup = {
  ...verb(inCheap('will not be')),
  tense: 'future',
  modals: ['will'],
  negations: [3],
  copula: true,
}

/** A text with every kind of row, all that its stages say of it written by hand. */
export const LOCKS: Traced = {
  article: {
    id: 'notes/locks.txt',
    text: TEXT,
    encoding: 'utf-8',
    guessed: false,
    blocks: [block(TEXT, 'furniture', '2 min read', 'read.furniture.reading-time'), PAPER],
    marks: [],
    title: null,
    byline: null,
    date: '2024-03-14',
  },
  sentences: [
    {
      ...WEIGHING,
      figures: [
        {
          ...inWeighing('40'),
          start: WEIGHING.tokens[8]!.start,
          end: WEIGHING.tokens[8]!.end,
          kind: 'count',
          value: 40,
          low: null,
          high: null,
          unit: 'lock',
          per: 'year',
          ucum: null,
          base: null,
          bound: 'at-most',
          trend: null,
          boundWords: inWeighing('up to'),
          noun: inWeighing('locks'),
          rateWords: inWeighing('a year'),
          rules: ['figure.number.digits', 'figure.bound.before'],
        },
      ],
      figureReferences: [{ concept: inWeighing('locks'), rules: ['refer.concept.counted'] }],
      phrases: [
        noun(inWeighing('The canal trust')),
        weighing,
        noun(inWeighing('up to 40 locks a year')),
        { kind: 'preposition', ...inWeighing('at') },
        noun(inWeighing('Tarn Mill'), 'name'),
        { kind: 'comma', ...inWeighing(',') },
        noun(inWeighing('Ida Brandt'), 'name'),
        told,
        noun(inWeighing('the Weir Post'), 'name'),
        { kind: 'mark', ...inWeighing('.') },
      ],
      names: [
        { ...inWeighing('Tarn Mill'), entity: 1, rules: ['name.place.preposition'] },
        { ...inWeighing('Ida Brandt'), entity: 2, rules: ['name.person.first-name', 'name.person.speaks'] },
        { ...inWeighing('Weir Post'), entity: 3, rules: ['name.organization.head'] },
      ],
      clauses: [
        {
          ...inWeighing('The canal trust is weighing rebuilding up to 40 locks a year at Tarn Mill'),
          kind: 'reported',
          parent: 1,
          verb: weighing,
          subject: { ...inWeighing('The canal trust'), head: 2 },
          subjectOrigin: 'own',
          object: { ...inWeighing('up to 40 locks a year'), head: 9 },
          adjuncts: [{ ...inWeighing('Tarn Mill'), head: 14, marker: inWeighing('at') }],
          marker: null,
          rules: ['clause.reported.fronted'],
        },
        {
          ...inWeighing('Ida Brandt told the Weir Post'),
          kind: 'main',
          parent: null,
          verb: told,
          subject: { ...inWeighing('Ida Brandt'), head: 17 },
          subjectOrigin: 'own',
          object: { ...inWeighing('the Weir Post'), head: 21 },
          adjuncts: [],
          marker: null,
          rules: ['clause.main'],
        },
      ],
      mentions: [
        { ...inWeighing('The canal trust'), sentence: 0, entity: 0, form: 'nominal', rules: ['refer.coref.nominal'] },
        { ...inWeighing('Tarn Mill'), sentence: 0, entity: 1, form: 'name', rules: ['name.place.preposition'] },
      ],
      owners: new Map([[9, { entity: 0, rules: ['refer.owner.passage'] }]]),
    },
    {
      ...CHEAP,
      phrases: [
        { kind: 'quote', ...inCheap('“') },
        noun(inCheap('It'), 'pronoun'),
        willBe,
        { kind: 'adjective', ...inCheap('cheap') },
        { kind: 'comma', ...inCheap(',') },
        { kind: 'quote', ...inCheap('”') },
        noun(inCheap('she'), 'pronoun'),
        verb(inCheap('said')),
        { kind: 'mark', ...inCheap('.') },
      ],
      mentions: [{ ...inCheap('she'), sentence: 1, entity: 2, form: 'pronoun', rules: ['refer.coref.pronoun'] }],
    },
    {
      ...BOTH,
      times: [
        {
          ...inBoth('next May'),
          type: 'date',
          value: null,
          mod: null,
          relative: { kind: 'partial', unit: 'month', pattern: 'XXXX-05', direction: 1 },
          rules: ['time.date.month'],
        },
      ],
      timeValues: ['2024-05'],
      unread: [{ ...inBoth('7'), reason: 'part of a title', rule: null }],
      mentions: [{ ...inBoth('Both'), sentence: 2, entity: 4, form: 'pronoun', rules: ['refer.coref.group'] }],
    },
  ],
  attributions: [
    {
      sentence: 0,
      source: { ...inWeighing('Ida Brandt'), head: 17 },
      medium: { ...inWeighing('the Weir Post'), head: 21 },
      cue: inWeighing('told'),
      content: [{ sentence: 0, from: 0, to: 15 }],
      quoted: false,
      kind: 'statement',
      clause: 1,
      outer: null,
      rules: ['attribution.verb.inverted', 'attribution.medium.told'],
    },
    {
      sentence: 1,
      source: { ...inCheap('she'), head: 8 },
      medium: null,
      cue: inCheap('said'),
      content: [
        { sentence: 1, ...inCheap('It will not be cheap') },
        { sentence: 2, ...inBoth('Both want Plan 7 next May') },
      ],
      quoted: true,
      kind: 'statement',
      clause: 1,
      outer: 0,
      rules: ['attribution.verb.said', 'attribution.quote.runs-on'],
    },
  ],
  entities: [
    { name: 'Canal Trust', type: 'organization', aliases: [], members: [] },
    { name: 'Tarn Mill', type: 'place', aliases: [], members: [] },
    { name: 'Ida Brandt', type: 'person', aliases: [], members: [] },
    { name: 'Weir Post', type: 'organization', aliases: [], members: [] },
    { name: 'Canal Trust and Ida Brandt', type: 'group', aliases: [], members: [0, 2] },
  ],
  claims: [
    claim({
      subject: 'Canal Trust',
      verb: 'is weighing rebuilding',
      lemma: 'rebuild',
      object: 'locks',
      modifiers: [{ ...modifier('place', 'at', 'Tarn Mill'), entity: 'e2' }],
      figures: [
        figure({
          text: '40',
          kind: 'count',
          value: 40,
          unit: 'lock',
          per: 'year',
          bound: 'at-most',
          concept: span('locks'),
        }),
      ],
      times: [time('next May', '2024-05')],
      attribution: {
        source: argument('Ida Brandt'),
        medium: argument('Weir Post'),
        cue: span('told'),
        quoted: false,
        through: null,
      },
      factuality: 'possible',
      rules: ['clause.reported.fronted', 'claim.factuality.catenative', 'claim.role.place', 'claim.figure.object'],
      key: 'canal trust | rebuild | lock',
    }),
  ],
  rejected: [
    {
      sentence: 0,
      ...inWeighing('The canal trust'),
      kind: 'reference',
      reading: 'Tarn Mill',
      rules: ['refer.coref.nominal'],
      reason: 'it is another kind of thing',
    },
    { sentence: 2, ...inBoth('May'), kind: 'time', reading: 'date', rules: ['time.date.month'], reason: 'shorter' },
  ],
  judgements: new Map([
    [
      '0123456789ab',
      {
        clause: { from: 0, to: 15 },
        factuality: { value: 'possible', cue: 4, rule: 'claim.factuality.catenative' },
        polarity: { value: 'positive', cue: null, rule: null },
        rejected: [
          {
            sentence: 0,
            ...inWeighing('told'),
            kind: 'attribution',
            reading: 'statement of the Weir Post',
            rules: ['attribution.medium.told'],
            reason: 'a medium is no source',
          },
        ],
      },
    ],
  ]),
}

function noun(range: { from: number; to: number }, form: NounGroup['form'] = 'common'): Phrase {
  return { kind: 'noun', ...range, head: range.to - 1, determiner: null, possessor: null, form, rules: [] }
}

function verb(range: { from: number; to: number }, rules: readonly string[] = []): VerbGroup {
  return {
    kind: 'verb',
    ...range,
    head: range.to - 1,
    chain: [range.to - 1],
    form: 'finite',
    tense: 'past',
    aspect: { perfect: false, progressive: false },
    voice: 'active',
    modals: [],
    negations: [],
    particle: null,
    copula: false,
    rules,
  }
}
