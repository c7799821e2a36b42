import type { Claim } from '../model.js'

type Factuality = Claim['factuality']

/**
 * What a word says about whether the event that it governs happens. Own knowledge, after the event-selecting predicates of
 * FactBank (Saurí and Pustejovsky 2009).
 */
const rows: readonly (readonly [Factuality, string])[] = [
  [
    'planned',
    'agree aim apply arrange attempt bid choose commit decide desire due eager elect hope intend negotiate offer order plan pledge prepare ' +
      'promise propose ready resolve schedule seek set slate strive target threaten try undertake volunteer vow want willing wish envisage need',
  ],
  [
    'predicted',
    'anticipate bound certain destine estimate expect forecast foresee guide likely poise predict project see think tip',
  ],
  [
    'possible',
    'appear consider contemplate debate discuss envision explore eye fear hint mull rumor rumour seem speculate study suggest suspect weigh believe suppose allege',
  ],
]

/** Verbs and adjectives before another verb, or with an event as their object, by dictionary form. */
export const governingFactuality: ReadonlyMap<string, Factuality> = new Map(
  rows.flatMap(([factuality, words]) => words.split(' ').map((word): [string, Factuality] => [word, factuality])),
)

/** Verbs that say the same of a plain object: "eyes 150,000 cars", "plans a plant", "expects sales of $3 million". */
export const objectFactuality: ReadonlyMap<string, Factuality> = new Map(
  (
    [
      ['planned', 'plan propose target schedule seek intend'],
      ['predicted', 'anticipate expect forecast foresee predict project'],
      ['possible', 'consider contemplate debate eye explore mull weigh'],
    ] as const
  ).flatMap(([factuality, words]) => words.split(' ').map((word): [string, Factuality] => [word, factuality])),
)

/** Nouns before "to" and an infinitive, or "of" and a gerund: "its objective of increasing output". */
export const nounFactuality: ReadonlyMap<string, Factuality> = new Map(
  (
    [
      [
        'planned',
        'agreement aim ambition attempt bid commitment deal decision desire effort goal hope initiative intention mandate mission move objective offer ' +
          'order pact plan pledge programme program promise proposal push request strategy target vow willingness wish',
      ],
      ['predicted', 'expectation forecast outlook prediction projection'],
      [
        'possible',
        'ability capacity chance fear freedom hint idea likelihood licence license notion opportunity option permission possibility potential ' +
          'power prospect right risk rumor rumour scope speculation suggestion talk threat',
      ],
    ] as const
  ).flatMap(([factuality, words]) => words.split(' ').map((word): [string, Factuality] => [word, factuality])),
)

export const modalFactuality: ReadonlyMap<string, Factuality> = new Map([
  ['could', 'possible'],
  ['may', 'possible'],
  ['might', 'possible'],
  ['would', 'predicted'],
  ["'d", 'predicted'],
  ['will', 'predicted'],
  ['wo', 'predicted'],
  ["'ll", 'predicted'],
  ['shall', 'predicted'],
  ['should', 'predicted'],
  ['be to', 'planned'],
])

export const adverbFactuality: ReadonlyMap<string, Factuality> = new Map([
  ['allegedly', 'possible'],
  ['conceivably', 'possible'],
  ['likely', 'predicted'],
  ['maybe', 'possible'],
  ['perhaps', 'possible'],
  ['possibly', 'possible'],
  ['potentially', 'possible'],
  ['presumably', 'possible'],
  ['probably', 'predicted'],
])

/** Governing verbs that deny the verb after them: "failed to reach", "refused to sell", "stopped making". */
export const denyingVerbs: ReadonlySet<string> = new Set([
  'avoid',
  'cease',
  'decline',
  'fail',
  'neglect',
  'prevent',
  'quit',
  'refuse',
  'stop',
])

/** Words that negate a clause as its subject's or object's determiner, or as the subject. */
export const negativeWords: ReadonlySet<string> = new Set(['no', 'neither', 'none', 'nobody', 'nothing', 'nowhere'])
/** Adverbs that negate the verb. */
export const negativeAdverbs: ReadonlySet<string> = new Set([
  'hardly',
  'neither',
  'never',
  'nor',
  'not',
  'scarcely',
  "n't",
])
