import { TREND_FILLERS } from '../lexicon/trend-words.js'
import type { Rule } from '../rule/rule.js'
import type { Token, Upos } from '../tag/token.js'
import { amend, type Draft, wholeEnd } from './draft.js'
import { wordAt } from './words.js'

const coordinated = {
  name: 'figure.trend.coordinated',
  why: 'A second amount behind "and" or a comma that has no verb of its own is of the same change, at another time or place or of another thing.',
  examples: [
    ['Sales rose 5% in May and 3% in June.', { text: '3%', trend: 'up' }],
    ['Crime was down 3% nationally and by 11% in big cities.', { text: '11%', trend: 'down' }],
    ['Exports fell 5% and imports 3%.', { text: '3%', trend: 'down' }],
    ['Sales rose 5% in May and were 3% of the total.', null],
    ['Sales rose 5% in May to 3% of the total.', null],
    ['Sales rose 5% in May and 3% of the staff left.', null],
  ],
} as const satisfies Rule

export const coordinatedChangeRules: readonly Rule[] = [coordinated]

/** The second of two amounts of one change, with its direction; null where it has a clause of its own. */
export function coordinatedChange(
  tokens: readonly Token[],
  draft: Draft,
  start: number,
  previous: Draft | null,
): Draft | null {
  if (previous === null || previous.trend === null || previous.kind !== draft.kind || previous.unit !== draft.unit)
    return null
  const from = Math.max(wholeEnd(previous), previous.rateWords?.to ?? 0)
  if (start - from > LONGEST || !endsPhrase(tokens[draft.to])) return null
  let joiner = start - 1
  if (wordAt(tokens, joiner) === 'by') joiner--
  // "exports fell 5% and imports 3%": the second thing that changed
  while (joiner > from && (GAPPED.has(tokens[joiner]!.upos) || TREND_FILLERS.has(wordAt(tokens, joiner)))) joiner--
  const word = wordAt(tokens, joiner)
  if (joiner < from || (word !== 'and' && word !== ',')) return null
  // "up 5%, 3% of it abroad": a comma alone parts two clauses as well
  if (word === ',' && joiner === start - 1) return null
  for (let i = from; i < joiner; i++) if (!SETTING.has(tokens[i]!.upos)) return null
  return amend(draft, { trend: previous.trend }, coordinated)
}

/** Words of the first amount's time and place, and of the second thing; a guess. */
const LONGEST = 10

const GAPPED: ReadonlySet<Upos> = new Set<Upos>(['ADJ', 'DET', 'NOUN', 'PROPN'])
const SETTING: ReadonlySet<Upos> = new Set<Upos>(['ADJ', 'ADP', 'ADV', 'DET', 'NOUN', 'NUM', 'PROPN'])

/** "3% in June": nothing that the amount is of, and no verb of which it is the subject. */
function endsPhrase(token: Token | undefined): boolean {
  if (token === undefined) return true
  const { upos, lower } = token
  return (upos === 'ADP' && lower !== 'of') || upos === 'PUNCT' || upos === 'CCONJ' || upos === 'ADV'
}
