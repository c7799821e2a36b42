import { functionWords } from '../../lexicon/common-capitals.js'
import { singular } from '../../tag/lemma.js'
import type { Told } from '../value.js'

/** What stands around a figure in its sentence: by these words two writers who tell one thing are known. */
export interface NearWords {
  /** The beginnings of the words that carry sense, in small letters. */
  readonly words: ReadonlySet<string>
  /** Words with a capital that do not open the sentence. */
  readonly names: ReadonlySet<string>
}

/** The words near the figure of a telling, found once. */
export function nearWords(told: Told): NearWords {
  let near = known.get(told)
  if (near === undefined) {
    near = wordsAround(told)
    known.set(told, near)
  }
  return near
}

const known = new WeakMap<Told, NearWords>()

function wordsAround({ figure, evidence }: Told): NearWords {
  const words = new Set<string>()
  const names = new Set<string>()
  const near = { words, names }
  if (figure === null) return near
  const at = figure.start - evidence.start
  const end = figure.end - evidence.start
  for (const match of evidence.text.matchAll(WORD)) {
    const from = match.index
    const [text] = match
    const to = from + text.length
    if (to <= at - NEAR || from >= end + NEAR || (from < end && to > at)) continue
    const lower = text.toLowerCase()
    if (text !== lower && from > 0) names.add(lower)
    else if (text.length >= LEAST_LETTERS && !common.has(lower) && !functionWords.has(lower))
      words.add(singular(lower).slice(0, STEM))
  }
  return near
}

const WORD = /\p{L}+/gu

/** As far as a clause reaches, in characters. A guess. */
const NEAR = 70

/** Shorter words of English are seldom more than grammar. */
const LEAST_LETTERS = 3

/** "Invest" and "investment", "produced" and "production" begin alike. A guess. */
const STEM = 5

/** Words of numbers and of time, and verbs of saying: any two sentences of news have them in common. Own knowledge. */
const common: ReadonlySet<string> = new Set(
  (
    'added announced annual billion cent cents come could day days dollar dollars euro euros expected get going has made make ' +
    'million month months new number pence people percent person pound pounds put reported said saw say says see seen ' +
    'take taken told took total trillion week weeks went were year years'
  ).split(' '),
)
