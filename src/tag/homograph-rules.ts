import { catenativesWithTo } from '../lexicon/catenatives.js'
import { possessiveDeterminers } from '../lexicon/pronouns.js'
import { unchangedVerbs } from '../lexicon/unchanged-verbs.js'
import { type DraftToken, isNominal } from './draft-token.js'
import { hasFiniteVerb } from './finite-verb-rule.js'
import type { Repair } from './repair.js'

export const verbBeforeInfinitive: Repair = {
  name: 'tag.verb.before-infinitive',
  why: 'After a plural subject that opens its clause, a word that is noun and verb before "to" and an infinitive is the verb.',
  at: ['NOUN'],
  mend: (words, i) => {
    const before = words[i - 1]
    const { verb } = words[i]!
    if (before === undefined || verb?.form !== 'infinitive' || !catenativesWithTo.has(verb.infinitive)) return null
    // "A ministers plan to cut taxes": what stands before a noun is in the singular, so an article opens another phrase.
    if (!isNominal(before) || !/[^s]s$/.test(before.lower)) return null
    const opener = words[i - 2]
    if (opener !== undefined && opener.upos !== 'PUNCT' && opener.upos !== 'SCONJ') return null
    return words[i + 1]?.lower === 'to' && words[i + 2]?.verb?.form === 'infinitive' ? 'VERB' : null
  },
  examples: [
    ['Ministers plan to cut taxes.', { text: 'plan', upos: 'VERB' }],
    ['In Oslo, workers plan to leave.', { text: 'plan', upos: 'VERB' }],
    ['The state plan to cut taxes failed.', null],
  ],
}

export const unchangedPast: Repair = {
  name: 'tag.verb.unchanged-past',
  why: 'After a noun or name that opens its clause, "burst", "cut" or "hit" before a possessive pronoun is the verb.',
  at: ['NOUN', 'ADJ', 'PROPN'],
  mend: (words, i) => {
    const { text, lower, verb } = words[i]!
    if (text !== lower || verb?.form !== 'infinitive' || !unchangedVerbs.has(lower)) return null
    if (!possessiveDeterminers.has(words[i + 1]?.lower ?? '')) return null
    const before = words[i - 1]
    // "Roe, 71, cast her vote"
    const isBehindAge = before?.text === ',' && words[i - 2]?.upos === 'NUM' && words[i - 3]?.text === ','
    return isBehindAge || (before !== undefined && isNominal(before)) ? 'VERB' : null
  },
  examples: [
    ['Roe, 71, cast her vote.', { text: 'cast', upos: 'VERB' }],
    ['The Varn burst its banks in Ostby.', { text: 'burst', upos: 'VERB' }],
    ['The burst pipe flooded its cellar.', null],
  ],
}

export const rangeVerb: Repair = {
  name: 'tag.verb.range',
  why: '"Range" behind a plural and before "from" or "between" is the verb.',
  at: ['NOUN'],
  mend: (words, i) => {
    const next = words[i + 1]?.lower
    if (words[i]!.lower !== 'range' || (next !== 'from' && next !== 'between')) return null
    return /[^su]s$/.test(words[i - 1]?.lower ?? '') ? 'VERB' : null
  },
  examples: [
    ['Ticket prices range from £20 to £150.', { text: 'range', upos: 'VERB' }],
    ['The price range from £20 up is wide.', null],
  ],
}

export const costVerb: Repair = {
  name: 'tag.verb.cost',
  why: '"Cost" after a noun or name and right before an amount, or before "it" and its like, is the verb.',
  at: ['NOUN', 'ADJ'],
  mend: (words, i) => {
    if (words[i]!.lower === 'costs') return isCosting(words, i) ? 'VERB' : null
    if (words[i]!.lower !== 'cost') return null
    // A title stands between quotation marks.
    const before = quotes.has(words[i - 1]?.text ?? '') ? words[i - 2] : words[i - 1]
    if (before === undefined) return null
    // "The strike, in 2022, cost the port $3 million"
    const isBehindAside = before.text === ',' && i > 3 && (isPaid(words, i + 1) || !hasFiniteVerb(words, i))
    if ((isBehindAside || isNominal(before)) && isPaid(words, i + 1)) return 'VERB'
    if (!isNominal(before) && !isBehindAside) return null
    let k = i + 1
    while (k < i + 4 && bounding.has(words[k]?.lower ?? '')) k++
    const next = words[k]
    if (next === undefined) return null
    const isPayer = k === i + 1 && (payers.has(next.lower) || (next.upos === 'DET' && isNominal(words[k + 1] ?? next)))
    return next.upos === 'SYM' || next.upos === 'NUM' || isPayer ? 'VERB' : null
  },
  examples: [
    ['A litre of milk costs 20 cents more than it did.', { text: 'costs', upos: 'VERB' }],
    ['It cut labour costs 20 cents a unit.', null],
    ['It raised prices after tariffs cost it $3 million.', { text: 'cost', upos: 'VERB' }],
    ['It told nobody, but such drugs cost about $6,500 a year.', { text: 'cost', upos: 'VERB' }],
    ['Cocoa cost the company nearly twice as much.', { text: 'cost', upos: 'VERB' }],
    ['Copper cost the firm $3 million, it said.', { text: 'cost', upos: 'VERB' }],
    ['The last strike, in 2022, cost the port $3 million.', { text: 'cost', upos: 'VERB' }],
    ['The flood, which burst its banks in May, cost Hugh Roe $3 million.', { text: 'cost', upos: 'VERB' }],
    ['The refit cost Orrin $3 million, she said.', { text: 'cost', upos: 'VERB' }],
    ['"Night Ferry" cost $3 million to make.', { text: 'cost', upos: 'VERB' }],
    ['It kept the cost about level.', null],
  ],
}

/** "cost Hugh Roe $3": a name, and then what he paid. */
function isPaid(words: readonly DraftToken[], from: number): boolean {
  let k = from
  while (words[k]?.upos === 'PROPN') k++
  return k > from && words[k]?.upos === 'SYM'
}

/** "A litre of milk costs 20 cents": behind a singular, with an amount of money behind it and no verb before it. */
function isCosting(words: readonly DraftToken[], i: number): boolean {
  const before = words[i - 1]
  if (before === undefined || !isNominal(before) || /[^s]s$/.test(before.lower)) return false
  const isMoney = words[i + 1]?.upos === 'SYM' || (words[i + 1]?.upos === 'NUM' && coins.has(words[i + 2]?.lower ?? ''))
  if (!isMoney) return false
  for (let k = i - 1; k >= 0; k--) if (words[k]!.upos === 'VERB' || words[k]!.upos === 'AUX') return false
  return true
}

const coins: ReadonlySet<string> = new Set([
  'cents',
  'dollars',
  'euros',
  'francs',
  'kroner',
  'pence',
  'pesos',
  'pounds',
  'rupees',
  'yen',
  'yuan',
])

const quotes: ReadonlySet<string> = new Set(['"', '”', '’'])

/** Words between a verb and its amount. */
const bounding: ReadonlySet<string> = new Set(
  'about almost around at between just least less more nearly only over roughly some than to up'.split(' '),
)
const payers: ReadonlySet<string> = new Set(['her', 'him', 'it', 'me', 'them', 'us', 'you'])

/** Words in -ing that name a place, a deed or a decision more often than somebody does it. Own knowledge. */
const namedNouns: ReadonlySet<string> = new Set(
  'bombing building clearing crossing hearing killing landing meeting mooring opening ruling sentencing shooting sitting wedding'.split(
    ' ',
  ),
)

export const nounAfterName: Repair = {
  name: 'tag.noun.after-name',
  why: '"The Kelldorf crossing" is a thing: an article, a name and such a word in -ing with no object behind it are one group.',
  at: ['VERB'],
  mend: (words, i) => {
    if (words[i - 1]?.upos !== 'PROPN' || !namedNouns.has(words[i]!.lower)) return null
    let k = i - 1
    while (k > 0 && words[k]!.upos === 'PROPN') k--
    if (words[k]!.upos !== 'DET') return null
    const next = words[i + 1]
    const takes =
      next !== undefined && (next.upos === 'DET' || isNominal(next) || possessiveDeterminers.has(next.lower))
    return takes ? null : 'NOUN'
  },
  examples: [
    ['The Kelldorf crossing is 12 miles long.', { text: 'crossing', upos: 'NOUN' }],
    ['It will sail on the Kelldorf crossing.', { text: 'crossing', upos: 'NOUN' }],
    ['They saw the Kelldorf crossing the bay.', null],
  ],
}
