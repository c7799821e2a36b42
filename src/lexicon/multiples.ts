// Words that multiply. Own knowledge.
import { CARDINALS } from './number-words.js'

/** Verb forms: the factor and the way it goes. */
export const MULTIPLYING_VERBS: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['doubled', 2],
  ['doubles', 2],
  ['doubling', 2],
  ['halve', 0.5],
  ['halved', 0.5],
  ['halves', 0.5],
  ['halving', 0.5],
  ['quadruple', 4],
  ['quadrupled', 4],
  ['quadruples', 4],
  ['quadrupling', 4],
  ['quintuple', 5],
  ['quintupled', 5],
  ['quintuples', 5],
  ['quintupling', 5],
  ['sextupled', 6],
  ['treble', 3],
  ['trebled', 3],
  ['trebles', 3],
  ['trebling', 3],
  ['triple', 3],
  ['tripled', 3],
  ['triples', 3],
  ['tripling', 3],
])

/** Multiples in one word: "twofold", "twelvefold", "hundredfold"; "manifold" has no number. */
export const FOLD_WORDS: ReadonlyMap<string, number> = new Map([
  ...[...CARDINALS].filter(([, value]) => value > 1).map(([word, value]): [string, number] => [`${word}fold`, value]),
  ['hundredfold', 100],
  ['thousandfold', 1000],
  ['millionfold', 1e6],
])

/** Words after "twice", "double" and "three times" that show that a multiple of something is meant. */
export const MULTIPLE_FOLLOWERS: ReadonlySet<string> = new Set(
  (
    'as bigger earnings faster greater heavier her higher his hotter its larger longer lower more my our that the their ' +
    'these this those what your'
  ).split(' '),
)

/** Superlatives without -est. */
export const IRREGULAR_SUPERLATIVES: ReadonlySet<string> = new Set(['best', 'least', 'most', 'worst'])

/** Words between which an ordinal is a rank: "in third place", "ranked third". */
export const RANK_NOUNS: ReadonlySet<string> = new Set(['place', 'position', 'spot', 'seed', 'seeded'])
export const RANK_VERBS: ReadonlySet<string> = new Set(
  (
    'came come comes coming finish finished finishes finishing joint lie lies placed ranked rank ranking ranks remain remained ' +
    'remains sat sit sits stand stands stood'
  ).split(' '),
)
