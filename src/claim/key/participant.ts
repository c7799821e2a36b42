import type { NounGroup, Phrase, VerbGroup } from '../../chunk/phrase.js'
import type { NounPhrase } from '../../clause/clause.js'
import { namingVerbs } from '../../lexicon/frames/light-verbs.js'
import type { ReferredSentence } from '../../refer/referred.js'
import type { TokenRange } from '../../rule/offsets.js'
import { entityAt, groupAt, phraseIndexAt } from '../argument.js'
import { infinitiveAt } from '../verb-words.js'
import type { KeyReading } from './key-reading.js'
import { keyWord } from './key-word.js'
import { phraseWords } from './phrase-words.js'

/** Who or what takes part in what is told: a noun phrase, or an entity that is only understood. */
export interface Participant {
  readonly phrase: NounPhrase | null
  readonly entity: number | null
}

export function participantOf(reading: KeyReading, phrase: NounPhrase): Participant {
  const { sentence, entities } = reading
  const entity =
    entityAt(sentence, entities, phrase.head, groupAt(sentence, phrase.head)) ?? namedAs(sentence, phrase.head)
  return { phrase, entity }
}

/** "A venture named Kelmar", "his firm, Kelmar Ltd,": the noun is what it is named. */
function namedAs(sentence: ReferredSentence, head: number): number | null {
  for (const { verb, subject, object, rules } of sentence.clauses) {
    if (subject === null || object === null || subject.head !== head) continue
    if (verb === null ? !rules.includes('clause.nominal.apposition') : !isNaming(sentence, verb)) continue
    return entityAt(sentence, NONE, object.head, undefined)
  }
  return null
}

function isNaming(sentence: ReferredSentence, verb: VerbGroup): boolean {
  return verb.voice === 'passive' && namingVerbs.has(infinitiveAt(sentence, verb.head))
}

const NONE: readonly never[] = []

/** A participant in the words of keys: its canonical name, or what the phrase says. */
export function nameOf(reading: KeyReading, { phrase, entity }: Participant): string {
  if (entity !== null && (phrase === null || !hasConjunct(reading.sentence, phrase))) return reading.names(entity)
  if (phrase === null) return ''
  const place = (phrase.from * MOST_TOKENS + phrase.to) * MOST_TOKENS + phrase.head
  let words = reading.phraseNames.get(place)
  if (words === undefined) {
    words = phraseWords(reading, phrase, phrase.head)
    reading.phraseNames.set(place, words)
  }
  return words
}

/** More than any sentence has; three such numbers fit one. */
const MOST_TOKENS = 100_000

/** The head noun of a participant as keys have it; "" of an amount. */
export function headOf({ sentence }: KeyReading, { phrase }: Participant): string {
  if (phrase === null || isAmount(sentence, phrase.head)) return ''
  const token = sentence.tokens[phrase.head]!
  return keyWord(token)
}

/** Whether a token is in an amount ("21%"), not the noun that it counts. */
export function isAmount({ figures, tokens }: ReferredSentence, at: number): boolean {
  for (const figure of figures) {
    if (figure.from <= at && at < figure.to) return true
    if (figure.rateWords !== null && figure.rateWords.from <= at && at < figure.rateWords.to) return true
  }
  return tokens[at]!.upos === 'NUM'
}

/** A phrase after a preposition in a noun phrase or beside a verb. */
export interface Complement {
  readonly preposition: string
  readonly participant: Participant
}

/** What goes on from a noun by prepositions ("of Kelmar by Orrin"), to the first phrase that does not. */
export function complementsOf(reading: KeyReading, head: number): Complement[] {
  const { sentence } = reading
  const { phrases, tokens } = sentence
  const found: Complement[] = []
  let i = phraseIndexAt(phrases, head) + 1
  while (i + 1 < phrases.length) {
    const link = phrases[i]!
    const noun = phrases[i + 1]!
    if (link.kind !== 'preposition' || !isNoun(noun)) break
    const preposition = tokens[link.to - 1]!.lower
    add(reading, found, preposition, noun)
    i += 2
    // "of Orrin and Tarn"
    while (phrases[i]?.kind === 'coordinator' && isNoun(phrases[i + 1])) {
      add(reading, found, preposition, phrases[i + 1] as NounGroup)
      i += 2
    }
  }
  return found
}

function add(reading: KeyReading, found: Complement[], preposition: string, group: NounGroup): void {
  if (reading.sentence.times.some((time) => time.from <= group.head && group.head < time.to)) return
  if (isAmount(reading.sentence, group.head)) return
  found.push({ preposition, participant: participantOf(reading, { from: group.from, to: group.to, head: group.head }) })
}

function isNoun(phrase: Phrase | undefined): phrase is NounGroup {
  return phrase?.kind === 'noun' && phrase.form !== 'relative'
}

/** Whose a noun is: its possessor, or who is understood as its owner; null if neither. */
export function possessorOf(reading: KeyReading, group: NounGroup | undefined): Participant | null {
  if (group === undefined || group.possessor === null) return null
  const { tokens } = reading.sentence
  let { from, to } = group.possessor
  while (to - 1 > from && tokens[to - 1]!.upos === 'PART') to--
  if (tokens[from]!.upos === 'DET' && from + 1 < to) from++
  if (tokens[from]!.upos === 'PRON' || to === from) {
    const entity = reading.sentence.mentions.find((m) => m.from <= from && from < m.to)?.entity ?? null
    return entity === null ? null : { phrase: null, entity }
  }
  return participantOf(reading, { from, to, head: to - 1 })
}

/** The entity that is named before a noun in its group ("the Kelmar plant"), beyond its possessor. */
export function namedBefore(reading: KeyReading, group: NounGroup | undefined): Participant | null {
  if (group === undefined) return null
  const from = group.possessor?.to ?? group.from
  for (const { from: start, to, form, entity } of reading.sentence.mentions) {
    if (start >= from && to <= group.head && form === 'name') return { phrase: null, entity }
  }
  return null
}

function hasConjunct({ tokens, mentions }: ReferredSentence, { from, to, head }: NounPhrase): boolean {
  for (let i = head + 1; i < to; i++) {
    const { upos } = tokens[i]!
    if (upos === 'ADP') return false
    if (upos === 'CCONJ') return !mentions.some((m) => m.from <= i && i < m.to && m.from <= head)
  }
  return from > head
}

export function covers(range: TokenRange, at: number): boolean {
  return range.from <= at && at < range.to
}

/** Whether a token stands in a range; never in none. */
export function isIn(range: TokenRange | null, at: number): boolean {
  return range !== null && covers(range, at)
}
