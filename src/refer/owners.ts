import type { AttributionSpan } from '../attribute/attribution-span.js'
import type { NounGroup } from '../chunk/phrase.js'
import type { ClausedSentence } from '../clause/clause.js'
import { aggregateWords, looseMeasureNouns, measureNouns, moneyMeasureNouns } from '../lexicon/nominals.js'
import type { NamedEntity } from '../name/name-span.js'
import { foundOnce } from '../tag/asked-once.js'
import { singular } from '../tag/lemma.js'
import type { Word } from '../tag/word.js'
import { nounOf } from './nominal-type.js'
import type { MentionSpan, Owner } from './referred.js'
import { countNames, isCompany, isPassing, mainOrganization, reportersOf } from './reported-organization.js'
import { saidOwner } from './said-owner.js'

/**
 * Whose the bare measure nouns of each sentence are: in business news "Sales fell 8%" is of the company that the passage
 * reports on, the organization that was last a subject or a source, or else the one most spoken of.
 */
export function findOwners(
  sentences: readonly ClausedSentence[],
  mentions: readonly (readonly MentionSpan[])[],
  entities: readonly NamedEntity[],
  attributions: readonly AttributionSpan[],
): Map<number, Owner>[] {
  const counts = countNames(sentences)
  const companies = entities.map(isCompany)
  const main = mainOrganization(counts, companies)
  const sources = sourcesBySentence(attributions)
  let last: number | null = null
  return sentences.map((sentence, index) => {
    const owners = new Map<number, Owner>()
    const reporters = reportersOf(sentence, mentions[index]!, companies, sources[index] ?? NO_HEADS)
    for (const phrase of sentence.phrases) {
      if (phrase.kind !== 'noun' || phrase.possessor !== null) continue
      const noun = measureOf(sentence.tokens[phrase.head]!.word)
      if (noun === null) continue
      const said = saidOwner(sentence, phrase, noun, mentions[index]!, entities)
      if (said !== null) owners.set(phrase.head, said)
      if (said !== null || !isBareMeasure(sentence, phrase, noun, mentions[index]!, entities)) continue
      const before = reporters.findLast(({ at }) => at < phrase.from) ?? null
      if (sentence.figures.length === 0 && !isOwnClause(sentence, phrase, before?.at ?? -1)) continue
      // "Sales rose 8%, Kelmar said": who speaks after it, where nobody was spoken of before it.
      const after = before === null && last === null ? (reporters[0] ?? null) : null
      const passage = before?.entity ?? last ?? after?.entity ?? null
      if (passage !== null) owners.set(phrase.head, { entity: passage, rules: ['refer.owner.passage'] })
      else if (main !== null) owners.set(phrase.head, { entity: main, rules: ['refer.owner.main'] })
    }
    last = reporters.findLast(({ entity }) => !isPassing(counts, main, entity))?.entity ?? last
    return owners
  })
}

/** The heads of each sentence's sources, by its index. */
function sourcesBySentence(attributions: readonly AttributionSpan[]): (number[] | undefined)[] {
  const heads: (number[] | undefined)[] = []
  for (const { sentence, source } of attributions) {
    if (source === null) continue
    const known = heads[sentence]
    if (known === undefined) heads[sentence] = [source.head]
    else known.push(source.head)
  }
  return heads
}

const NO_HEADS: readonly number[] = []

/**
 * "Sales", "Net income": no possessor, no organization's name before the noun, nobody's name after it. With an article, or
 * with a noun that measures much else besides ("prices"), only as the subject of a clause that holds a figure.
 */
function isBareMeasure(
  sentence: ClausedSentence,
  group: NounGroup,
  noun: string,
  mentions: readonly MentionSpan[],
  entities: readonly NamedEntity[],
): boolean {
  if (group.form !== 'common' && group.form !== 'name') return false
  if (group.determiner !== null && !articles.has(sentence.tokens[group.determiner]!.lower)) return false
  for (const mention of mentions) {
    if (mention.from >= group.to || mention.to <= group.from) continue
    const { type } = entities[mention.entity]!
    if (mention.from <= group.head && group.head < mention.to) return false
    if (type !== 'place' && type !== 'group') return false
    // "London shares" are a market's; "U.K. sales" the company's there.
    if (noun === 'share' || noun === 'stock') return false
  }
  for (let i = group.from; i < group.head; i++) if (aggregateWords.has(sentence.tokens[i]!.lower)) return false
  if (isOfSomebody(sentence, group, mentions)) return false
  if (moneyMeasureNouns.has(noun)) return isMeasuredSubject(sentence, group, true)
  const isLoose = group.determiner !== null || looseMeasureNouns.has(noun)
  return !isLoose || isMeasuredSubject(sentence, group, false)
}

/** The measure noun that a group's head is, singular; null where it is none. */
const measureOf: (word: Word) => string | null = foundOnce((lower) => {
  if (measureNouns.has(lower)) return lower
  const noun = singular(lower)
  return measureNouns.has(noun) ? noun : null
})

const articles: ReadonlySet<string> = new Set(['a', 'an', 'no', 'the'])

/** "Shares of Kelmar", "sales at the chain": what follows says whose it is. */
function isOfSomebody({ tokens, times }: ClausedSentence, group: NounGroup, mentions: readonly MentionSpan[]): boolean {
  const link = tokens[group.to]
  if (link === undefined) return false
  // "Yields on two-year bonds" are a market's.
  if (link.lower === 'on' && lentNouns.has(nounOf(tokens[group.head]!))) return true
  if (!owning.has(link.lower)) return false
  const after = tokens[group.to + 1]
  if (link.lower === 'of') return after?.upos !== 'SYM' && after?.upos !== 'NUM'
  if (times.some((time) => time.from <= group.to + 2 && group.to + 1 < time.to)) return false
  return mentions.some((m) => m.from === group.to + 1) || after?.upos === 'DET'
}

const lentNouns: ReadonlySet<string> = new Set(['interest', 'rate', 'return', 'yield'])
const owning: ReadonlySet<string> = new Set(['at', 'by', 'for', 'of'])

/**
 * "Sales fell", "Kelmar sold the mill because of losses"; but in "the fund lets owners use losses" they are the fund's owners':
 * where nothing is measured, a subject, or of whoever is the subject before it.
 */
function isOwnClause({ clauses }: ClausedSentence, { head, from }: NounGroup, reporter: number): boolean {
  let last: number | null = null
  let isReporter = false
  for (const { subject, subjectOrigin } of clauses) {
    if (subject === null) continue
    if (subject.head === head) return true
    if (subjectOrigin !== 'own' || subject.from >= from || (last !== null && subject.from < last)) continue
    last = subject.from
    isReporter = subject.from <= reporter && reporter < subject.to
  }
  return last === null || isReporter
}

function isMeasuredSubject({ clauses, figures }: ClausedSentence, group: NounGroup, inMoney: boolean): boolean {
  return clauses.some(
    ({ subject, subjectOrigin, from, to }) =>
      subject !== null &&
      subjectOrigin === 'own' &&
      subject.head === group.head &&
      figures.some(
        (figure) =>
          figure.from >= from &&
          figure.to <= to &&
          (!inMoney || figure.kind === 'money' || figure.kind === 'percent' || figure.kind === 'multiple'),
      ),
  )
}
