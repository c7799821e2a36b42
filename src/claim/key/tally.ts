import type { Clause } from '../../clause/clause.js'
import type { FigureSpan } from '../../figure/figure-span.js'
import { adjectiveFrames } from '../../lexicon/frames/frames.js'
import { countNouns, damageNoun, payingVerbs, type Tally, tallies } from '../../lexicon/frames/tallies.js'
import type { TokenRange } from '../../rule/offsets.js'
import type { Token } from '../../tag/token.js'
import { headIn } from './head.js'
import { keyOf } from './key.js'
import type { KeyReading } from './key-reading.js'
import { keyWord } from './key-word.js'
import { type Relation, relationOf } from './relation.js'
import { hazardOf, sceneOfDisaster } from './setting.js'

/** The count of a disaster that a clause tells by its words, or what it cost; null of any other figure. */
export function tallyKey(reading: KeyReading, clause: Clause, figure: FigureSpan): string | null {
  const name = figure.kind === 'money' ? costIn(reading, clause) : countIn(reading, clause, figure)
  if (name === null) return null
  const place = sceneOfDisaster(reading, clause)
  const hazard = hazardOf(reading, clause)
  return keyOf('', name, place === '' || hazard === '' ? `${place}${hazard}` : `${place} ${hazard}`)
}

function countIn(
  { sentence: { tokens } }: KeyReading,
  clause: Clause,
  { kind, from, to, noun }: FigureSpan,
): string | null {
  if (kind !== 'count' && kind !== 'number') return null
  const counted = noun === null ? null : keyWord(tokens[noun.to - 1]!)
  // "Of the 73 people aboard, two died": what stands beside those counted tells of them, and not of the two.
  const end = noun?.to ?? to
  if (counted !== null && tokens[from - 2]?.lower === 'of' && besideCounted.has(tokens[end]?.lower ?? ''))
    return 'aboard'
  for (const tally of tallies)
    if ((counted === null ? tally.bare : tally.counted.has(counted)) && isToldIn(tokens, clause, tally))
      return tally.name
  return null
}

const besideCounted: ReadonlySet<string> = new Set(['aboard', 'onboard'])

function isToldIn(tokens: readonly Token[], { from, to }: TokenRange, { words, without }: Tally): boolean {
  const found = words.map(() => false)
  for (let i = from; i < to; i++) {
    const { lower, verb } = tokens[i]!
    const word = verb === null ? lower : verb.infinitive
    if (without.has(word) || without.has(lower)) return false
    for (let k = 0; k < words.length; k++) if (words[k]!.has(word) || words[k]!.has(lower)) found[k] = true
  }
  return found.every((is) => is)
}

/** "Damage of $3 million", "put the damage at $3 million": what it cost, by whoever counts. Damages are a court's. */
function costIn({ sentence: { tokens } }: KeyReading, { from, to }: TokenRange): string | null {
  let isDamage = false
  for (let i = from; i < to; i++) {
    const { lower, upos, verb } = tokens[i]!
    if (lower === damageNoun && upos === 'NOUN') isDamage = true
    // "Insured losses".
    if (lower === 'losses' && insuring.has(tokens[i - 1]?.lower ?? '')) isDamage = true
    if (verb !== null && upos === 'VERB' && payingVerbs.has(verb.infinitive)) return null
  }
  return isDamage ? 'damage cost' : null
}

const insuring: ReadonlySet<string> = new Set(['economic', 'insurance', 'insured'])

/** "The number of people killed in the fire": what befell those whose number it is. */
export function tollOf(
  reading: KeyReading,
  clause: Clause,
  { to }: FigureSpan,
  measured: TokenRange | null,
): Relation | null {
  const { tokens } = reading.sentence
  // "Raising to nine the number of people killed".
  const { subject } = clause
  const isAhead = tokens[to]?.lower === 'the' && countNouns.has(tokens[to + 1]?.lower ?? '')
  const isSubject = subject !== null && countNouns.has(tokens[subject.from]?.lower ?? '')
  const head = isAhead ? to + 1 : isSubject ? subject.from : measured === null ? null : headIn(reading, measured)
  if (head === null || !countNouns.has(tokens[head]!.lower) || tokens[head + 1]?.lower !== 'of') return null
  for (let i = head + 2; i < tokens.length && i < head + FAR; i++) {
    const wordings = adjectiveFrames.get(tokens[i]!.lower)
    if (wordings !== undefined) return relationOf(reading, sufferers(clause), wordings)
  }
  return null
}

/** Those counted and what befell them stand close together. A guess. */
const FAR = 7

function sufferers(around: Clause) {
  const others = () => []
  return {
    word: 'dead',
    isNoun: true,
    under: null,
    agent: null,
    patient: null,
    isPossessed: false,
    hasAmount: false,
    others,
    around,
  }
}
