import { opensWithBound } from '../chunk/bound-group.js'
import type { NounGroup, Phrase, VerbGroup } from '../chunk/phrase.js'
import { infinitiveOf } from '../chunk/verb-word.js'
import {
  chargingVerbs,
  describingNouns,
  ditransitives,
  measuredAdjectives,
  summingNouns,
} from '../lexicon/clause-words.js'
import { isRole } from '../lexicon/frozen.js'
import { nominalTypes } from '../lexicon/nominals.js'
import { placeNouns } from '../lexicon/place-words.js'
import { TIME_UNITS } from '../lexicon/time-units.js'
import type { TokenRange } from '../rule/offsets.js'
import { singular } from '../tag/lemma.js'
import type { Token } from '../tag/token.js'
import { adjunctOf } from './adjunct.js'
import { isAmount } from './amount.js'
import type { Adjunct, NounPhrase } from './clause.js'
import { describingPhraseAt, nounPhraseAt } from './noun-phrase.js'

export interface Arguments {
  readonly object: NounPhrase | null
  readonly adjuncts: readonly Adjunct[]
  /** Noun phrases after a comma that say what the noun before them is. */
  readonly appositions: readonly Apposition[]
  /** "made the loss $3 million": what the object is made; null if nothing. */
  readonly complement: NounPhrase | null
}

export interface Apposition {
  readonly of: NounPhrase
  readonly phrase: NounPhrase
}

/** Past ", openly or quietly," right behind the verb. */
function behindAside(phrases: readonly Phrase[], from: number, to: number): number {
  if (phrases[from]?.kind !== 'comma') return from
  let i = from + 1
  while (phrases[i]?.kind === 'adverb' || (phrases[i]?.kind === 'coordinator' && i > from + 1)) i++
  return i > from + 1 && phrases[i]?.kind === 'comma' && i + 1 < to ? i + 1 : from
}

/**
 * Reads what stands after a verb, phrases [from, to): the first bare noun phrase is its object (after a copula an adjective
 * may be), phrases with prepositions, bare times and adverbs of time are adjuncts. `named`: what a phrase after a comma right
 * at the beginning tells of.
 */
export function argumentsIn(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  from: number,
  to: number,
  verb: VerbGroup | null,
  named: NounPhrase | null = null,
): Arguments {
  let object: NounPhrase | null = null
  const adjuncts: Adjunct[] = []
  const appositions: Apposition[] = []
  let complement: NounPhrase | null = null
  let last = named
  let afterComma = false
  // ", or 12 cents a share": the same amount in other words.
  let otherwise = false
  let depth = 0
  for (let i = behindAside(phrases, from, to); i < to; ) {
    const phrase = phrases[i]!
    if (phrase.kind === 'mark') {
      const mark = tokens[phrase.from]!.text
      if (mark === '(' || mark === '[') depth++
      else if (mark === ')' || mark === ']') depth = Math.max(0, depth - 1)
      i++
      continue
    }
    if (depth > 0) {
      i++
      continue
    }
    if (phrase.kind === 'preposition') {
      const range: NounPhrase | null = object === null ? rangeAt(tokens, phrases, i, to, verb) : null
      if (range !== null) {
        object = range
        last = range
        i += 2
        continue
      }
      const noun = phrases[i + 1]
      if (noun?.kind === 'noun' && i + 1 < to && noun.form !== 'relative') {
        const read = nounPhraseAt(tokens, phrases, i + 1, to)
        adjuncts.push(adjunctOf(read.phrase, rangeOf(phrase)))
        last = noun.form === 'time' ? null : read.phrase
        i = read.next
      } else i++
      afterComma = false
      continue
    }
    // "A grant, which has not been paid, and the sale of land": the list that the clause interrupted goes on.
    if (phrase.kind === 'noun' && otherwise && afterComma && isFull(verb, object)) break
    if (phrase.kind === 'noun') {
      if (phrase.form === 'time') {
        adjuncts.push(adjunctOf(phrase, null))
        i++
      } else {
        const describes: boolean = afterComma && !otherwise && last !== null && isApposition(tokens, phrases, i, last)
        const sums: boolean = afterComma && sumsUp(tokens, phrase)
        const read: ReturnType<typeof nounPhraseAt> =
          describes || sums
            ? describingPhraseAt(tokens, phrases, i, to)
            : nounPhraseAt(tokens, phrases, i, object === null && isCharged(tokens, phrases, i, verb) ? i + 1 : to)
        if (describes) {
          // "met Roe, 61": an age is no description; it has a claim of its own.
          if (!isBareNumber(tokens, phrase)) appositions.push({ of: described(phrases, i, last!), phrase: read.phrase })
        } else if (afterComma && last !== null && namesNoun(phrases, i, last))
          appositions.push({ of: read.phrase, phrase: last })
        else if (verb !== null && object === null && !afterComma && !isDepth(tokens, phrase, verb))
          object = measuredState(tokens, phrases, verb, read, to) ?? read.phrase
        else if (sums) i = read.next
        else if (complement === null && !afterComma && verb !== null && isMade(tokens, phrases, i, object, verb))
          complement = read.phrase
        else if (
          verb !== null &&
          object !== null &&
          !afterComma &&
          adjuncts.length === 0 &&
          !reflexives.has(tokens[phrase.head]!.lower) &&
          takesTwo(tokens, verb) &&
          !isTimesAsMuch(tokens, phrases[read.next])
        ) {
          adjuncts.push(adjunctOf(object, null))
          object = read.phrase
        } else if (phrase.form !== 'relative' && verb !== null)
          adjuncts.push(adjunctOf(withDegree(tokens, phrases, read), null))
        // "two drugs, one of them a pill": what the part is.
        const told = afterComma && isPartOfNamed(tokens, read.phrase) ? phrases[read.next] : undefined
        if (told?.kind === 'noun' && told.form !== 'time' && read.next < to) {
          const what = describingPhraseAt(tokens, phrases, read.next, to)
          appositions.push({ of: read.phrase, phrase: what.phrase })
          last = what.phrase
          afterComma = false
          i = what.next
          continue
        }
        last = read.phrase
        i =
          object !== null && object.to > read.phrase.to && object.from === read.phrase.from ? read.next + 1 : read.next
      }
      afterComma = false
      continue
    }
    if (phrase.kind === 'adjective' && verb?.copula === true && object === null) {
      object = adjectivePhrase(tokens, phrases, i, to)
      while (i < to && phrases[i]!.from < object.to) i++
      continue
    }
    afterComma =
      phrase.kind === 'comma' ||
      (afterComma && (phrase.kind === 'adverb' || phrase.kind === 'coordinator' || phrase.kind === 'quote'))
    otherwise = phrase.kind === 'coordinator'
    i++
  }
  return { object, adjuncts, appositions, complement }
}

/** "Caught below 1,000 metres": where, not what. */
function isDepth(tokens: readonly Token[], phrase: Phrase, { voice }: VerbGroup): boolean {
  return voice === 'passive' && opensWithBound(tokens, phrase)
}

/** A passive without an object, and "be" with what the subject is, take no noun more. */
function isFull(verb: VerbGroup | null, object: NounPhrase | null): boolean {
  return verb !== null && (object === null ? verb.voice === 'passive' : verb.copula)
}

/** "38% more than Monday's price", "two points less": the amount by which, and which way. */
function withDegree(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  { phrase, next }: ReturnType<typeof nounPhraseAt>,
): NounPhrase {
  const degree = phrases[next]
  if (degree?.kind !== 'adjective' || degree.to !== degree.from + 1 || degree.from !== phrase.to) return phrase
  const amount = phrases[next - 1]!
  const isAmount = amount.kind === 'noun' && amount.rules.includes('chunk.noun.figure')
  if (!isAmount || !comparatives.has(tokens[degree.from]!.lower)) return phrase
  return { from: phrase.from, to: degree.to, head: phrase.head }
}

const comparatives: ReadonlySet<string> = new Set(['fewer', 'higher', 'less', 'lower', 'more'])

/** "is 71 percent full", "was 3 metres deep": after a copula, an amount and the adjective that it measures; else null. */
function measuredState(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  verb: VerbGroup,
  { phrase, next }: ReturnType<typeof nounPhraseAt>,
  to: number,
): NounPhrase | null {
  const state = phrases[next]
  if (!verb.copula || next >= to || state?.kind !== 'adjective' || state.from !== phrase.to) return null
  const amount = phrases[next - 1]
  if (amount?.kind !== 'noun' || !amount.rules.includes('chunk.noun.figure')) return null
  const { lower } = tokens[state.to - 1]!
  const isCompared = /^(?:less|more)$/.test(tokens[state.from]!.lower) && state.to - state.from === 2
  if (!isCompared && !measuredAdjectives.has(lower) && !/[^e]er$/.test(lower)) return null
  return { from: phrase.from, to: state.to, head: state.to - 1 }
}

/** "comparable to its rivals": an adjective with its complement. */
function adjectivePhrase(tokens: readonly Token[], phrases: readonly Phrase[], i: number, to: number): NounPhrase {
  const first = phrases[i]!
  const link = phrases[i + 1]
  if (
    link?.kind === 'preposition' &&
    phrases[i + 2]?.kind === 'noun' &&
    i + 2 < to &&
    complementing.has(tokens[link.from]!.lower)
  ) {
    const read = nounPhraseAt(tokens, phrases, i + 2, to)
    return { from: first.from, to: read.phrase.to, head: first.to - 1 }
  }
  return { from: first.from, to: first.to, head: first.to - 1 }
}

/** Prepositions that an adjective's complement takes. */
const complementing: ReadonlySet<string> = new Set([
  'to',
  'of',
  'with',
  'upon',
  'on',
  'about',
  'than',
  'from',
  'for',
  'at',
  'by',
])

/**
 * An apposition begins with an article or a figure, or is a bare noun of role: "a small town", "chief executive". No
 * apposition is the next of a list ("the north, the south and the west"), or sums up what was told ("a move that …").
 */
function isApposition(tokens: readonly Token[], phrases: readonly Phrase[], i: number, last: NounPhrase): boolean {
  const group = phrases[i] as NounGroup
  if (isListed(phrases, i)) return false
  // "costs €379 in Europe, $250 less than the old one"
  if (comparatives.has(tokens[group.to]?.lower ?? '')) return false
  const { determiner, possessor } = group
  // "Ghana and Kenya, an airport in Lisbon": several are no one thing.
  if (determiner !== null && /^an?$/.test(tokens[determiner]!.lower) && isSeveral(phrases, i, last)) return false
  if (determiner !== null) {
    const { lower } = tokens[determiner]!
    if (!articles.has(lower)) return false
    // "bananas from Tarn, the biggest haul": what is where it came from is no haul.
    if (
      lower === 'the' &&
      hangsOnPreposition(phrases, last) &&
      isHighest(tokens, group) &&
      !namesSomebody(tokens, group)
    )
      return false
    return lower === 'the' || tokens[last.head]!.upos === 'NUM' || !sumsUp(tokens, group)
  }
  // "four centuries after they were hunted": when, not what
  if (timesAgo.has(tokens[phrases[i + 1]?.from ?? 0]!.lower) && TIME_UNITS.has(tokens[group.head]!.lower)) return false
  // "touched $77 in the session, its highest since May": what the whole is.
  if (possessor !== null && isHighest(tokens, group) && tokens[last.head]!.upos === 'NOUN') return false
  if (possessor !== null || group.rules.length > 0) return true
  return group.form === 'common' && describingNouns.has(singular(tokens[group.head]!.lower))
}

/** Names joined by a coordinator, right before the comma. */
function isSeveral(phrases: readonly Phrase[], i: number, { from }: NounPhrase): boolean {
  const name = phrases[i - 2]
  if (phrases[i - 1]?.kind !== 'comma' || name?.kind !== 'noun' || name.form !== 'name') return false
  const first = phrases[i - 4]
  return phrases[i - 3]?.kind === 'coordinator' && first?.kind === 'noun' && first.form === 'name' && from <= first.from
}

/** A name that a preposition governs. */
function hangsOnPreposition(phrases: readonly Phrase[], { head }: NounPhrase): boolean {
  const i = phrases.findIndex((phrase) => phrase.from <= head && head < phrase.to)
  const name = phrases[i]
  return name?.kind === 'noun' && name.form === 'name' && phrases[i - 1]?.kind === 'preposition'
}

/** A place, a firm or a person. */
function namesSomebody(tokens: readonly Token[], { head }: NounGroup): boolean {
  const noun = singular(tokens[head]!.lower)
  return placeNouns.has(noun) || nominalTypes.has(noun) || isRole(noun)
}

/** "one of them", "most of which" */
function isPartOfNamed(tokens: readonly Token[], { from, to }: NounPhrase): boolean {
  return to - from === 3 && tokens[from + 1]!.lower === 'of' && wholes.has(tokens[to - 1]!.lower)
}

const wholes: ReadonlySet<string> = new Set(['them', 'these', 'which', 'whom'])

/** "taking over the service himself": behind an object they stress the subject. */
const reflexives: ReadonlySet<string> = new Set(['herself', 'himself', 'itself', 'themselves'])

const timesAgo: ReadonlySet<string> = new Set(['after', 'before'])

function isHighest(tokens: readonly Token[], { head, from }: NounGroup): boolean {
  for (let i = head; i > from; i--)
    if (/^(?:best|worst)$|.est$/.test(tokens[i]!.lower)) return tokens[i]!.upos !== 'NOUN' || i === head
  return false
}

/** "the firm's founder, Olga Brandt, to the board": a name between commas right after a common noun with article or possessor. */
function namesNoun(phrases: readonly Phrase[], i: number, last: NounPhrase): boolean {
  const before = phrases[i - 2]
  if (before?.kind !== 'noun' || before.form !== 'common' || before.head !== last.head) return false
  if (before.possessor === null && before.determiner === null) return false
  if ((phrases[i] as NounGroup).form !== 'name' || phrases[i - 1]!.kind !== 'comma') return false
  const after = phrases[i + 1]?.kind
  return after === undefined || after === 'mark' || after === 'comma' ? phrases[i + 2]?.kind !== 'coordinator' : false
}

function isBareNumber(tokens: readonly Token[], { from, to }: NounGroup): boolean {
  return to - from === 1 && tokens[from]!.upos === 'NUM'
}

/** "a move that angered voters" */
function sumsUp(tokens: readonly Token[], { determiner, head }: NounGroup): boolean {
  return determiner !== null && summingNouns.has(tokens[head]!.lower) && /^an?$/.test(tokens[determiner]!.lower)
}

const articles: ReadonlySet<string> = new Set(['a', 'an', 'the', 'another', 'one'])

/** "the north, the south and the west": of the kind of what stands before its comma, and a coordinator follows. */
function isListed(phrases: readonly Phrase[], i: number): boolean {
  const group = phrases[i] as NounGroup
  let before = i - 1
  while (phrases[before]?.kind === 'comma' || phrases[before]?.kind === 'quote') before--
  // "a port and, most famously, the bridge"
  if (phrases[before]?.kind === 'adverb' && isAsideOfList(phrases, before)) return true
  const first = phrases[before]
  if (first?.kind !== 'noun' || (first.form === 'name') !== (group.form === 'name')) return false
  let k = i + 1
  while (phrases[k]?.kind === 'preposition' && phrases[k + 1]?.kind === 'noun') k += 2
  return phrases[k]?.kind === 'coordinator' && phrases[k + 1]?.kind === 'noun'
}

/** Whether adverbs between commas stand right behind a coordinator. */
function isAsideOfList(phrases: readonly Phrase[], last: number): boolean {
  let k = last
  while (phrases[k]?.kind === 'adverb') k--
  return phrases[k]?.kind === 'comma' && phrases[k - 1]?.kind === 'coordinator'
}

/** Of "talks with Orla Quist, a banker," the name right before the comma; else the whole phrase. */
function described(phrases: readonly Phrase[], i: number, last: NounPhrase): NounPhrase {
  const name = phrases[i - 2]
  if (phrases[i - 1]?.kind !== 'comma' || name?.kind !== 'noun' || name.form !== 'name') return last
  if (name.from <= last.from || phrases[i - 3]?.kind !== 'preposition') return last
  const whole = phrases[i - 4]
  return whole?.kind === 'noun' && whole.form === 'name' ? last : { from: name.from, to: name.to, head: name.head }
}

/** "made net income for the year $3 million": an amount without preposition, after an object of "make" that is none. */
function isMade(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  i: number,
  object: NounPhrase | null,
  verb: VerbGroup,
): boolean {
  if (object === null || verb.voice === 'passive' || infinitiveOf(tokens[verb.head]!) !== 'make') return false
  return isAmount(tokens, phrases[i]) && tokens[object.head]!.upos === 'NOUN'
}

/** "sells between 40 and 50 barges": the range with its preposition is the object. */
function rangeAt(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  i: number,
  to: number,
  verb: VerbGroup | null,
): NounPhrase | null {
  if (verb === null || verb.voice === 'passive') return null
  const noun = phrases[i + 1]
  if (tokens[phrases[i]!.from]!.lower !== 'between' || noun?.kind !== 'noun' || i + 1 >= to) return null
  if (!noun.rules.includes('chunk.noun.figure')) return null
  for (let k = noun.from; k < noun.head; k++)
    if (tokens[k]!.lower === 'and') return { from: phrases[i]!.from, to: noun.to, head: noun.head }
  return null
}

/** "convicted the miller of fraud": what stands after "of" hangs on the verb. */
function isCharged(tokens: readonly Token[], phrases: readonly Phrase[], i: number, verb: VerbGroup | null): boolean {
  if (verb === null || !chargingVerbs.has(infinitiveOf(tokens[verb.head]!))) return false
  return phrases[i + 1]?.kind === 'preposition' && tokens[phrases[i + 1]!.from]!.lower === 'of'
}

/** "cost the firm twice as much": how much, and no second object. */
function isTimesAsMuch(tokens: readonly Token[], phrase: Phrase | undefined): boolean {
  return phrase?.kind === 'adjective' && tokens[phrase.from]!.lower === 'as'
}

function takesTwo(tokens: readonly Token[], verb: VerbGroup): boolean {
  return ditransitives.has(infinitiveOf(tokens[verb.head]!))
}

function rangeOf({ from, to }: TokenRange): TokenRange {
  return { from, to }
}
