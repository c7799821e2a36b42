import type { NounGroup } from '../chunk/phrase.js'
import type { NounPhrase } from '../clause/clause.js'
import type { ReferredSentence } from '../refer/referred.js'
import type { TokenRange } from '../rule/offsets.js'
import { askedOnce } from '../tag/asked-once.js'
import { singular } from '../tag/lemma.js'
import type { Token } from '../tag/token.js'
import { phraseIndexAt } from './argument.js'

/**
 * The conjuncts of "A, B and C", each a noun phrase of its own; null where the phrase is no list with "and", or where it
 * does not tell what its parts are ("oil and gas prices", "chairman and chief executive of Kelmar").
 */
export function conjunctsOf(sentence: ReferredSentence, phrase: NounPhrase): readonly NounPhrase[] | null {
  const { tokens, phrases } = sentence
  if (!holdsAnd(tokens, phrase) || isCovered(sentence, phrase)) return null
  const first = phraseIndexAt(phrases, phrase.from)
  const parts: Part[] = []
  let part: Part | null = null
  let joined = false
  for (let k = first; k < phrases.length && phrases[k]!.from < phrase.to; k++) {
    const here = phrases[k]!
    if (here.kind === 'noun') {
      if (here.form === 'relative' || here.form === 'time') return null
      if (part === null) {
        part = { groups: [], to: here.to }
        parts.push(part)
      }
      part.groups.push(here)
      part.to = here.to
    } else if (here.kind === 'preposition') {
      if (part === null || mutualPrepositions.has(tokens[here.from]!.lower)) return null
    } else if (here.kind === 'comma' || here.kind === 'coordinator') {
      if (here.kind === 'coordinator') {
        if (!joining.has(tokens[here.from]!.lower)) return null
        joined = true
      }
      part = null
    } else return null
  }
  if (isNamedApart(tokens, parts)) return null
  if (!joined || parts.length < 2 || parts.length > MOST_CONJUNCTS || !areParallel(tokens, parts)) return null
  return parts.map(({ groups, to }) => {
    const { from, head } = groups[0]!
    return { from: pairing.has(tokens[from]!.lower) && from < head ? from + 1 : from, to, head }
  })
}

/** "the operators, Northway and CrossLink": several, and then their names. */
function isNamedApart(tokens: readonly Token[], parts: readonly Part[]): boolean {
  if (parts.length < 3) return false
  const [first] = parts[0]!.groups as [NounGroup]
  const isAll = first.determiner !== null && tokens[first.determiner]!.lower === 'the'
  if (first.form !== 'common' || !(isAll || first.possessor !== null) || !isPlural(tokens, first)) return false
  return parts.slice(1).every(({ groups }) => groups[0]!.form === 'name' && groups[0]!.determiner === null)
}

interface Part {
  readonly groups: NounGroup[]
  to: number
}

/** A longer list is an enumeration, which is told whole: a claim each would repeat the sentence as often. */
const MOST_CONJUNCTS = 12

const joining: ReadonlySet<string> = new Set(['&', 'and', 'nor'])
const isJoining = askedOnce((lower) => joining.has(lower))
const pairing: ReadonlySet<string> = new Set(['both', 'neither'])
const mutualPrepositions: ReadonlySet<string> = new Set(['among', 'amongst', 'between'])

function holdsAnd(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let i = from + 1; i < to; i++) if (isJoining(tokens[i]!.word)) return true
  return false
}

/** "Marsh and Sons", "two and a half": one name, one amount. */
function isCovered({ tokens, mentions, figures, times }: ReferredSentence, { from, to }: TokenRange): boolean {
  for (let i = from + 1; i < to; i++) {
    if (!isJoining(tokens[i]!.word)) continue
    const covers = (range: TokenRange) => range.from < i && i < range.to
    if (figures.some(covers) || times.some(covers)) return true
    if (mentions.some((mention) => mention.form === 'name' && covers(mention))) return true
  }
  return false
}

/** Whether each conjunct is as much of a noun phrase as the first, so that none lends another its head or its complement. */
function areParallel(tokens: readonly Token[], parts: readonly Part[]): boolean {
  const last = parts.at(-1)!
  for (let i = 0; i + 1 < parts.length; i++) {
    const { groups } = parts[i]!
    const [first] = groups as [NounGroup]
    const next = parts[i + 1]!.groups[0]!
    if (groups.length > 1) {
      if (likeness(tokens, groups.at(-1)!, next) >= likeness(tokens, first, next)) return false
    } else if (isBare(first)) {
      // "chairman and chief executive of Kelmar", "oil and gas prices"
      if (last.groups.length > 1) return false
      const lends = first.to === first.from + 1 && !isPlural(tokens, first)
      if (lends && isBare(last.groups[0]!) && last.to - last.groups[0]!.from > 1) return false
    }
  }
  return true
}

/** A common noun without article, possessor or number. */
function isBare(group: NounGroup): boolean {
  return group.form === 'common' && openingOf(group) === 0
}

function openingOf({ determiner, possessor, rules }: NounGroup): number {
  if (possessor !== null) return 1
  if (determiner !== null) return 2
  return rules.includes('chunk.noun.figure') ? 3 : 0
}

/** How much two noun groups look like conjuncts. */
function likeness(tokens: readonly Token[], a: NounGroup, b: NounGroup): number {
  const sameForm = (a.form === 'name') === (b.form === 'name') ? 2 : 0
  const sameOpening = openingOf(a) === openingOf(b) ? 1 : 0
  return sameForm + sameOpening + (isPlural(tokens, a) === isPlural(tokens, b) ? 1 : 0)
}

export function isPlural(tokens: readonly Token[], { head }: { readonly head: number }): boolean {
  const { lower, upos } = tokens[head]!
  return upos === 'NOUN' && singular(lower) !== lower
}
