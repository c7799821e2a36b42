import { ditransitives } from '../lexicon/clause-words.js'
import { namelessNouns } from '../lexicon/nameless-nouns.js'
import { possessiveDeterminers } from '../lexicon/pronouns.js'
import type { TokenRange } from '../rule/offsets.js'
import { askedOnce } from '../tag/asked-once.js'
import { singular } from '../tag/lemma.js'
import type { Token } from '../tag/token.js'
import type { NounGroup, Phrase } from './phrase.js'
import { nounFollows, premodifierLength } from './premodifier.js'
import { pronounGroup } from './pronoun-group.js'
import type { FigurePhrase, Spans } from './spans.js'
import { isPremodifierTime, timeGroupAt } from './time-group.js'
import { tradesHead } from './trades.js'
import { modifiesNoun } from './verb-opening.js'
import { infinitiveOf } from './verb-word.js'

/** The noun group that begins at a token, or null. */
export function nounGroupAt(
  tokens: readonly Token[],
  at: number,
  spans: Spans,
  before: Phrase | undefined,
): NounGroup | null {
  const time = timeGroupAt(tokens, at, spans)
  if (time !== null) return time
  if (standsAlone(tokens, at))
    return pronounGroup(tokens, { from: at, to: at + 1, determiner: at, possessor: null, rules: [] })
  const group = openGroup(tokens, at)
  if (modifiesNoun(tokens, at, before)) group.to++
  while (
    tokens[group.to] !== undefined &&
    (readFigure(tokens, group, spans, before) ?? readWord(tokens, group, spans, before))
  );
  return closeGroup(tokens, group, spans)
}

/** A noun group while it is read; `to` is the token to look at. */
interface OpenGroup {
  readonly from: number
  to: number
  determiner: number | null
  possessor: TokenRange | null
  /** The last noun; -1 where none has come, or where one turned out to modify what follows. */
  head: number
  /** The last numeral, which is the head where no noun comes; else -1. */
  figureHead: number
  rate: TokenRange | null
  readonly rules: string[]
}

/** An amount that no noun follows; a plain number may name the noun before it ("runway 4"). */
function isApart(
  tokens: readonly Token[],
  { head }: OpenGroup,
  { figure, to }: FigurePhrase,
  before: Phrase | undefined,
): boolean {
  if (figure.kind === 'money' || figure.kind === 'percent')
    return isGiving(tokens, before) || tokens[to]?.upos === 'CCONJ' || !nounFollows(tokens, to)
  if (tokens[head]!.upos === 'PROPN') {
    // "Scania 3,100": no name has a comma in its number.
    if (tokens[figure.from]!.text.includes(',')) return true
    // "gave Roe six": a name's own number is in digits or has a capital.
    if (/^\p{Ll}/u.test(tokens[figure.from]!.text)) return true
    // "sold Brint 30 buses"
    if (isGiving(tokens, before) && tokens[to]?.upos === 'NOUN') return true
  }
  // "During that time 1,870 of them fell ill": a part of several begins a group of its own.
  return figure.to === to && tokens[to]?.lower === 'of' && takenFrom.has(tokens[to + 1]?.lower ?? '')
}

const takenFrom: ReadonlySet<string> = new Set(['its', 'our', 'the', 'their', 'them', 'these', 'those', 'us', 'you'])

/** "in which", "most of": a determiner or quantifier that takes no noun, whatever follows. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const { lower, upos } = tokens[at]!
  const next = tokens[at + 1]
  if (lower === 'which') return upos === 'DET' && tokens[at - 1]?.upos === 'ADP' && next?.lower !== 'case'
  return next?.lower === 'of' && quantifiers.has(lower)
}

const isPossessive = askedOnce((lower) => possessiveDeterminers.has(lower))

const quantifiers: ReadonlySet<string> = new Set(['few', 'many', 'most', 'much', 'several'])

function openGroup(tokens: readonly Token[], at: number): OpenGroup {
  const group: OpenGroup = {
    from: at,
    to: at,
    determiner: null,
    possessor: null,
    head: -1,
    figureHead: -1,
    rate: null,
    rules: [],
  }
  // "worth an estimated $3 million"
  const isWorth = tokens[at]!.lower === 'worth' && tokens[at]!.upos === 'ADJ' && isDeterminer(tokens[at + 1])
  if (isWorth) group.to++
  while (isDeterminer(tokens[group.to])) group.to++
  if (group.to > at) group.determiner = at
  const next = tokens[group.to]
  if (next !== undefined && isPossessive(next.word) && group.to + 1 < tokens.length) {
    group.possessor = { from: group.to, to: ++group.to }
    group.rules.push('chunk.noun.possessor')
  }
  return group
}

/** "a 21% stake", "150,000 cars": the figure is part of the group. Null where none begins; false where the group ends. */
function readFigure(
  tokens: readonly Token[],
  group: OpenGroup,
  spans: Spans,
  before: Phrase | undefined,
): boolean | null {
  const phrase = spans.figureFrom(group.to)
  if (phrase === null) return null
  // "gave the hospital $5 million": an amount after a noun is the next group's.
  if (group.head !== -1) return phrase.figure.from > group.to || isApart(tokens, group, phrase, before) ? false : null
  group.figureHead = phrase.figure.to - 1
  group.rate = phrase.figure.rateWords
  group.to = phrase.to
  group.rules.push('chunk.noun.figure')
  if (predeterminers.has(tokens[phrase.figure.to - 1]!.lower)) readDeterminer(tokens, group)
  return group.rate === null || group.rate.to !== phrase.to
}

/** "half the rivers", "twice its salary": the article or possessor behind the amount. */
function readDeterminer(tokens: readonly Token[], group: OpenGroup): void {
  const next = tokens[group.to]
  if (next === undefined) return
  if (isPossessive(next.word)) {
    group.possessor = { from: group.to, to: group.to + 1 }
    group.rules.push('chunk.noun.possessor')
  } else if (isDeterminer(next)) group.determiner = group.to
  else return
  group.to++
}

/** Amounts that stand before the article (Quirk et al., 1985, 5.15). */
const predeterminers: ReadonlySet<string> = new Set(['double', 'half', 'thrice', 'treble', 'triple', 'twice'])

/** Reads the next word; false where the group ends before it. */
function readWord(tokens: readonly Token[], group: OpenGroup, spans: Spans, before: Phrase | undefined): boolean {
  const at = group.to
  const token = tokens[at]!
  const time = spans.timeAt(at)
  if (time !== null && at === time.from && at > group.from && !isPremodifierTime(tokens, time)) return false
  const begun = group.head !== -1 || group.figureHead !== -1
  if ((token.upos === 'PROPN' || token.upos === 'ADJ') && opensContact(tokens, group)) return false
  if (opensLapse(tokens, at, group)) return false
  const quoted = scareQuote(tokens, at, group)
  if (quoted !== null) {
    group.head = quoted.head
    group.to = quoted.to
    return true
  }
  if (begun && isSuspended(tokens, at)) {
    // "wood- and oil-fired kilns"
    group.head = -1
    group.to += 2
    return true
  }
  if (token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'X') {
    if (opensSecondObject(tokens, group, before)) return false
    group.head = at
    group.to++
  } else if (token.upos === 'NUM') {
    if (group.figureHead === -1) group.figureHead = at
    group.to++
  } else if (token.upos === 'SYM' && (begun || tokens[at + 1]?.upos === 'NUM')) {
    if (group.head === -1) group.figureHead = at
    group.to++
  } else if (begun && isPossessiveMark(token)) {
    if (!possessedFollows(tokens[at + 1])) return false
    makePossessor(group)
  } else {
    const trades = tradesHead(tokens, group)
    if (trades !== null) {
      group.head = trades
      group.to = trades + 1
      group.rules.push('chunk.noun.trades')
      return true
    }
    const length = premodifierLength(tokens, at, at > group.from, group.head !== -1)
    if (length === 0) return false
    group.to += length
  }
  settleCompound(tokens, group)
  return true
}

/** "the stake Kelmar bought": what bears no name of its own stands before somebody's, and a verb follows. */
function opensContact(tokens: readonly Token[], { head, to, determiner }: OpenGroup): boolean {
  if (head !== to - 1 || determiner === null || !namelessNouns.has(singular(tokens[head]!.lower))) return false
  let at = to
  while (tokens[at]?.upos === 'PROPN') at++
  // "the price small farmers want"
  if (at === to) {
    while (tokens[at]?.upos === 'ADJ') at++
    if (!isPluralNoun(tokens[at] ?? tokens[to]!)) return false
    at++
  }
  return tokens[at]?.upos === 'VERB' || tokens[at]?.upos === 'AUX'
}

/**
 * "a “faulty” valve", "a “genius” at work": behind an article, a word or a few between quotation marks that tell of
 * the noun or are it. Null elsewhere.
 */
function scareQuote(tokens: readonly Token[], at: number, group: OpenGroup): { head: number; to: number } | null {
  if (!quoteMarks.has(tokens[at]!.text) || group.to === group.from || group.head !== -1 || group.figureHead !== -1)
    return null
  let close = at + 1
  while (close < at + LONGEST_QUOTED && quotable.has(tokens[close]?.upos ?? '')) close++
  if (close === at + 1 || !quoteMarks.has(tokens[close]?.text ?? '')) return null
  const last = tokens[close - 1]!
  if (tokens[close + 1]?.upos === 'NOUN') return { head: -1, to: close + 1 }
  return last.upos === 'NOUN' || last.upos === 'PROPN' ? { head: close - 1, to: close + 1 } : null
}

const quoteMarks: ReadonlySet<string> = new Set(['“', '”', '"', '‘', '’', "''"])
const quotable: ReadonlySet<string> = new Set(['ADJ', 'ADV', 'NOUN', 'PROPN', 'VERB'])

/** In words; a longer quotation is somebody's statement. A guess. */
const LONGEST_QUOTED = 6

/** "sold the piano weeks after the flood": how long after. */
function opensLapse(tokens: readonly Token[], at: number, { head }: OpenGroup): boolean {
  return head === at - 1 && lapses.has(tokens[at]!.lower) && anchors.has(tokens[at + 1]?.lower ?? '')
}

const lapses: ReadonlySet<string> = new Set([
  'days',
  'decades',
  'hours',
  'minutes',
  'moments',
  'months',
  'weeks',
  'years',
])
const anchors: ReadonlySet<string> = new Set(['after', 'ago', 'before', 'earlier', 'later'])

/** A hyphen that hangs on the word before it, and "and" or "or". */
function isSuspended(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (tokens[at]!.text !== '-' || tokens[at]!.spaced || next?.upos !== 'CCONJ' || !next.spaced) return false
  return tokens[at + 3]?.text === '-' && !tokens[at + 3]!.spaced
}

/** "gave 40 schools grants": a counted plural before another plural is no modifier of it, where the verb takes two objects. */
function opensSecondObject(tokens: readonly Token[], group: OpenGroup, before: Phrase | undefined): boolean {
  const { head, to, figureHead } = group
  if (figureHead === -1 || head !== to - 1 || !isGiving(tokens, before)) return false
  return isPluralNoun(tokens[head]!) && isPluralNoun(tokens[to]!)
}

/** A verb that takes who receives and what is given. */
function isGiving(tokens: readonly Token[], before: Phrase | undefined): boolean {
  if (before?.kind !== 'verb' || before.voice === 'passive') return false
  return ditransitives.has(infinitiveOf(tokens[before.head]!))
}

function isPluralNoun({ upos, lower }: Token): boolean {
  return upos === 'NOUN' && singular(lower) !== lower
}

/** What is read so far is the possessor of what comes. */
function makePossessor(group: OpenGroup): void {
  group.to++
  group.possessor = { from: group.from, to: group.to }
  group.determiner = null
  group.head = -1
  group.figureHead = -1
  group.rules.push('chunk.noun.possessor')
}

/** A compound that ends in a noun is a head; one that ends in an adjective ("cost-competitive") modifies what follows. */
function settleCompound(tokens: readonly Token[], group: OpenGroup): void {
  const last = tokens[group.to - 1]!
  const joint = tokens[group.to - 2]
  if (joint === undefined || (last.spaced && joint.text !== '&') || !/^[-/&]$/.test(joint.text)) return
  if (last.upos === 'NOUN' || last.upos === 'PROPN' || (last.upos === 'NUM' && group.head !== -1))
    group.head = group.to - 1
  else if (group.head >= group.from && nounFollows(tokens, group.to) && !isParticleNoun(tokens, group.to))
    group.head = -1
  else if (isParticleNoun(tokens, group.to)) group.head = group.to - 1
}

/** "write-down", "start-up": a verb and its particle, joined, are a noun. */
function isParticleNoun(tokens: readonly Token[], to: number): boolean {
  const particle = tokens[to - 1]!
  return tokens[to - 3]?.upos === 'NOUN' && (particle.upos === 'ADP' || particle.upos === 'ADV')
}

function closeGroup(tokens: readonly Token[], group: OpenGroup, spans: Spans): NounGroup | null {
  const { from, determiner, possessor, rate, rules } = group
  const head = group.head === -1 ? group.figureHead : group.head
  if (head === -1) return pronounGroup(tokens, group)
  let to = group.to
  while (to > head + 1 && isTrailing(tokens[to - 1]!) && !holdsFigure(spans, head + 1, to)) to--
  to = Math.max(to, head + 1)
  if (rate !== null && rate.from === to) to = rate.to
  const form = tokens[head]!.upos === 'PROPN' ? 'name' : 'common'
  return { kind: 'noun', from, to, head, determiner, possessor, form, rules }
}

function isDeterminer(token: Token | undefined): boolean {
  return token !== undefined && token.upos === 'DET' && !isPossessive(token.word)
}

function isPossessiveMark(token: Token): boolean {
  return token.upos === 'PART' && token.lower !== 'to' && /^['’]/.test(token.text)
}

function possessedFollows(token: Token | undefined): boolean {
  return token !== undefined && !notPossessed.has(token.upos)
}

const notPossessed: ReadonlySet<string> = new Set(['PUNCT', 'ADP', 'AUX', 'CCONJ', 'SCONJ', 'PRON'])

/** What cannot stand last in a group. */
function isTrailing(token: Token): boolean {
  const { upos, text } = token
  return upos === 'ADJ' || upos === 'ADV' || upos === 'VERB' || upos === 'CCONJ' || text === ',' || text === '-'
}

function holdsFigure(spans: Spans, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (spans.figureFrom(i) !== null) return true
  return false
}
