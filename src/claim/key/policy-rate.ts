import type { Clause } from '../../clause/clause.js'
import type { FigureSpan } from '../../figure/figure-span.js'
import { centralBankWords, policyRateWords } from '../../lexicon/frames/measures.js'
import type { TokenRange } from '../../rule/offsets.js'
import type { Event } from './event.js'
import { keyOf } from './key.js'
import type { KeyReading } from './key-reading.js'
import { landIn } from './land-in.js'
import { nameOf } from './participant.js'
import { mainLand } from './setting.js'

/**
 * "Cut its benchmark rate to 4.5%", "left rates unchanged at 4.5%", "the decision takes the key rate to 4.5%": the level of a
 * central bank's rate, whatever is done with it; null of any other figure.
 */
export function policyRate(
  reading: KeyReading,
  clause: Clause,
  event: Event | null,
  { kind, unit, trend, from }: FigureSpan,
): string | null {
  if (kind !== 'percent' || unit !== 'percent' || trend !== null) return null
  const { tokens } = reading.sentence
  const isOfBank = tellsBank(reading, clause)
  const { subject, object, verb } = clause
  const isLevel =
    links.has(tokens[from - 1]?.lower ?? '') ||
    (verb !== null && subject !== null && isRate(reading, subject, isOfBank))
  if (!isLevel) return null
  const told = [object, subject].find((phrase) => phrase !== null && isRate(reading, phrase, isOfBank))
  if (told === undefined || told === null) return null
  return keyOf(landOf(reading, clause, event), 'level', 'interest rate')
}

/** Before the level to which a rate is brought, or on which it is kept. */
const links: ReadonlySet<string> = new Set(['at', 'from', 'of', 'to'])

/** A phrase of a central bank's rate: "its key rate", "borrowing costs"; bare "rates" where a central bank is spoken of. */
function isRate({ sentence: { tokens } }: KeyReading, { from, to }: TokenRange, isOfBank: boolean): boolean {
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i]!
    const before = i > from ? tokens[i - 1]!.lower : ''
    if (lower === 'rate' || lower === 'rates')
      return policyRateWords.has(before) || (isOfBank && !otherRates(tokens[i - 1]?.upos))
    if (lower === 'costs' && before === 'borrowing') return true
  }
  return false
}

/** "The mortgage rate", "the jobless rate": another noun or adjective says that it is another rate. */
function otherRates(upos: string | undefined): boolean {
  return upos === 'NOUN' || upos === 'ADJ' || upos === 'PROPN'
}

function tellsBank({ sentence: { tokens } }: KeyReading, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (centralBankWords.has(tokens[i]!.lower)) return true
  return false
}

/** Whose rate it is: the land of the central bank, or else the one that the document is about. A lender has rates of its own. */
function landOf(reading: KeyReading, { from, to }: Clause, event: Event | null): string {
  const { sentence, entities, names } = reading
  for (const { from: start, to: end, entity } of sentence.mentions) {
    if (start < from || end > to) continue
    const land = landIn(names(entity))
    if (land !== '') return land
    const { type } = entities[entity]!
    if (
      type === 'organization' &&
      event?.agent?.entity === entity &&
      !names(entity)
        .split(' ')
        .some((word) => centralBankWords.has(word))
    )
      return nameOf(reading, event.agent)
  }
  return mainLand(reading)
}
