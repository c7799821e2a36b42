import type { NounGroup } from '../chunk/phrase.js'
import type { NounPhrase } from '../clause/clause.js'
import type { ReferredSentence } from '../refer/referred.js'
import type { TokenRange } from '../rule/offsets.js'
import { type Reading, spanOf } from './argument.js'

/**
 * The name of a phrase that is no entity: without article, "no" (the claim's polarity tells it), count and amount (its
 * figures do), its owner spelt by name ("its loss of $3 million" → "Kelmar's loss").
 */
export function phraseName(
  reading: Reading,
  range: TokenRange,
  group: NounGroup | undefined,
  owner: string | null,
): string {
  const { sentence } = reading
  const { tokens } = sentence
  let { from } = range
  const possessor = group?.possessor ?? null
  if (owner !== null && possessor !== null && possessor.from >= range.from) from = possessor.to
  else if (
    tokens[from]!.upos === 'DET' &&
    from + 1 < range.to &&
    from !== (group?.head ?? -1) &&
    (articles.has(tokens[from]!.lower) || tokens[from]!.lower === 'no')
  )
    from++
  from = afterAmount(sentence, { from, to: range.to })
  let to = group === undefined ? range.to : beforeAmount(sentence, range, group.head)
  const said = owner !== null && possessor === null && group !== undefined ? saidOwner(sentence, group) : null
  if (said !== null && said.to <= group!.head) from = Math.max(from, said.to)
  else if (said !== null && said.to === to) to = group!.to
  else if (said !== null && said.from >= group!.to) owner = null
  const { text } = spanOf(reading, { from: Math.min(from, to - 1), to })
  return owner === null ? text : `${possessive(owner)} ${isOnlySentenceCase(sentence, from) ? lowerFirst(text) : text}`
}

/** "Kelmar's", "families'", "Republicans'": of a plural the mark alone. */
function possessive(owner: string): string {
  return plural.test(owner) || (/[^s]s$/.test(owner) && owner === owner.toLowerCase()) ? `${owner}'` : `${owner}'s`
}

/** Ends of plurals; "Stellantis" and "Siemens" are none. */
const plural = /(?:an|at|er|ie|ion|ist|ant|ent|ive)s$/

/** Where the owner stands: "Kelmar" in "Kelmar shares" and "shares of Kelmar"; null where it is only understood. */
function saidOwner({ owners, mentions }: ReferredSentence, { from, to, head }: NounGroup): TokenRange | null {
  const owner = owners.get(head)?.entity
  // "Of the Kelmar": the owner's name stands right after.
  return mentions.find((m) => m.entity === owner && m.from >= from && m.from <= to + OWNER_REACH) ?? null
}

/** Words after the noun at which its owner's name may begin: "shares in the Oslo-based Kelmar". A guess. */
const OWNER_REACH = 5

/** The phrase's words without article. */
export function wordsOf(reading: Reading, phrase: NounPhrase): string {
  const first = reading.sentence.tokens[phrase.from]!
  const from = phrase.from + 1 < phrase.to && articles.has(first.lower) ? phrase.from + 1 : phrase.from
  return spanOf(reading, { from, to: phrase.to }).text
}

/** Where the phrase goes on after "13" in "13 plants" and after "$5 million of" in "$5 million of debt". */
function afterAmount({ figures, tokens }: ReferredSentence, { from, to }: TokenRange): number {
  for (const figure of figures) {
    const isRange = tokens[from]!.lower === 'between' && figure.from === from + 1
    if (figure.from !== from && figure.boundWords?.from !== from && !isRange) continue
    if (figure.kind === 'count' && figure.noun !== null && figure.to < to && figure.noun.from >= figure.to)
      // "A six-lane pool" is no lane pool.
      return tokens[figure.to]!.text === '-' ? from : figure.noun.from
    if (figure.kind === 'money' && tokens[figure.to]?.lower === 'of' && figure.to + 1 < to) return figure.to + 1
  }
  return from
}

/** Where the phrase ends without "of $3 million" in "a loss of $3 million", "for the year" in "profit for the year". */
function beforeAmount(sentence: ReferredSentence, range: TokenRange, head: number): number {
  const { figures, tokens } = sentence
  const to = beforeTime(sentence, range.to, head)
  for (const figure of figures) {
    if (Math.max(figure.to, figure.noun?.to ?? 0, figure.rateWords?.to ?? 0) !== to || figure.kind === 'percent')
      continue
    // "1,312 of 10,700 crossings": without the rest nobody knows of what.
    if (tokens[head]!.upos === 'NUM') return to
    const first = figure.boundWords === null ? figure.from : Math.min(figure.from, figure.boundWords.from)
    if (first - 1 > head && tokens[first - 1]!.lower === 'of') return first - 1
  }
  return to
}

/** "Profit for the year", "profit for the six months ended Monday", "profit last year": the claim's times tell it. */
function beforeTime(sentence: ReferredSentence, to: number, head: number): number {
  const { times, tokens } = sentence
  for (let i = times.length - 1; i >= 0; i--) {
    const time = times[i]!
    if (time.to !== to) continue
    let { from } = time
    if (tokens[from - 1]?.upos === 'DET') from--
    if (from - 1 <= head) return from > head ? from : to
    const link = tokens[from - 1]!
    if (link.upos === 'ADP') return from - 1
    if (periodLinks.has(link.lower)) return beforeTime(sentence, from - 1, head)
    return to
  }
  return to
}

/** "The year ended Monday". */
const periodLinks: ReadonlySet<string> = new Set(['beginning', 'ended', 'ending', 'starting'])

const articles: ReadonlySet<string> = new Set(['a', 'an', 'the', 'this', 'that', 'these', 'those'])

/** A sentence's first word has a capital whatever it is. */
function isOnlySentenceCase({ tokens, mentions }: ReferredSentence, from: number): boolean {
  if (tokens.slice(0, from).some(({ upos }) => upos !== 'PUNCT')) return false
  return !mentions.some((mention) => mention.from <= from && from < mention.to)
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text
}
