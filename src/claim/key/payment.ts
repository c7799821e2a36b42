import type { FigureSpan } from '../../figure/figure-span.js'
import type { Told } from './claim-key.js'
import { keyOf } from './key.js'
import type { KeyReading } from './key-reading.js'
import { nameOf } from './participant.js'
import { isPerShare } from './per-share.js'
import { isPlayer } from './relation.js'

/** What is paid for a share, for a player, or by one who buys a company in the same document; null of other figures. */
export function paymentKey(reading: KeyReading, { clause, relation, event }: Told, figure: FigureSpan): string | null {
  if (figure.kind !== 'money') return null
  const { deals, entities, names, sentence } = reading
  const { name, subject, object } = relation
  if (event !== null && distributing.has(event.word) && figure.per === 'share' && isToHolders(sentence))
    return keyOf(name === 'dividend' ? subject : '', 'dividend', '')
  if (offers.has(name) && isPerShare(sentence.tokens, figure)) return keyOf(subject, 'price', 'share')
  if (name === 'price') {
    // "Paid $3 million for Quist": a player changes clubs.
    const player = event?.others().find(({ preposition }) => preposition === 'for')?.participant
    return player !== undefined && isPlayer(reading, player) ? keyOf(names(player.entity!), 'transfer', subject) : null
  }
  // "Is priced at $3", "sells for $3".
  if (event !== null && priceVerbs.has(event.word)) {
    const thing = clause.verb?.voice === 'passive' ? event.patient : clause.object === null ? event.agent : null
    const link = sentence.tokens[figure.from - 1]?.lower
    if (thing !== null && thing.entity === null && (link === 'at' || link === 'for'))
      return keyOf(nameOf(reading, thing), 'level', 'price')
  }
  // "Joined Orrin for $3 million".
  if (moves.has(name) && event?.agent?.entity != null && entities[event.agent.entity]!.type === 'person')
    if (sentence.tokens[figure.from - 1]?.lower === 'for') return keyOf(subject, 'transfer', object)
  // "Paid $3 million" by one who buys Tarn.
  const bought = name === 'pay' && object === '' ? deals.get(subject) : undefined
  return bought === undefined ? null : keyOf(subject, 'price', bought)
}

/** Verbs by which those who hold shares get something for each. */
const distributing: ReadonlySet<string> = new Set(['get', 'hand', 'pay', 'receive', 'return'])

function isToHolders({ tokens }: KeyReading['sentence']): boolean {
  return tokens.some(({ lower }) => holders.has(lower))
}

const holders: ReadonlySet<string> = new Set(['dividend', 'investors', 'payout', 'shareholders', 'stockholders'])

const priceVerbs: ReadonlySet<string> = new Set(['price', 'retail', 'sell'])

const moves: ReadonlySet<string> = new Set(['join', 'relocate'])

/** Relations under which what is paid for a share is what a buyer pays for each share of a company. */
const offers: ReadonlySet<string> = new Set(['acquire', 'bid', 'pay', 'price', 'value'])
