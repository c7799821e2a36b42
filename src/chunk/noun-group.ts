import { attributiveParticiples } from '../lexicon/attributive-participles.js'
import { verbForm } from '../lexicon/verb-forms.js'
import type { TokenRange } from '../rule/offsets.js'
import type { Token } from '../tag/token.js'
import type { NounGroup } from './phrase.js'
import type { Spans } from './spans.js'

/** The noun group that begins at a token, or null. */
export function nounGroupAt(tokens: readonly Token[], at: number, spans: Spans): NounGroup | null {
  const time = timeGroupAt(tokens, at, spans)
  if (time !== null) return time
  const rules: string[] = []
  let end = at
  let determiner: number | null = null
  let possessor: TokenRange | null = null
  let head = -1
  let figureHead = -1
  let rate: TokenRange | null = null

  if (isDeterminer(tokens, end)) {
    determiner = end
    end++
    while (isDeterminer(tokens, end)) end++
  }
  if (tokens[end] !== undefined && possessivePronouns.has(tokens[end]!.lower) && end + 1 < tokens.length) {
    possessor = { from: end, to: end + 1 }
    end++
    rules.push('chunk.noun.possessor')
  }
  for (let guard = 0; guard <= tokens.length; guard++) {
    const token = tokens[end]
    if (token === undefined) break
    const figure = spans.figureFrom(end)
    if (figure !== null && head === -1) {
      // "a 21% stake", "150,000 cars": the figure is part of the group; alone it is its head.
      figureHead = figure.figure.to - 1
      rate = figure.figure.rateWords
      end = figure.to
      rules.push('chunk.noun.figure')
      if (figure.figure.rateWords !== null && figure.figure.rateWords.to === figure.to) break
      continue
    }
    if (figure !== null && figure.figure.from > end) break
    const inTime = spans.timeAt(end)
    if (inTime !== null && end === inTime.from && end > at && !isPremodifierTime(tokens, inTime)) break
    if (token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'X') {
      head = end
      end++
    } else if (token.upos === 'NUM') {
      if (figureHead === -1) figureHead = end
      end++
    } else if (token.upos === 'SYM' && (head !== -1 || figureHead !== -1 || tokens[end + 1]?.upos === 'NUM')) {
      if (head === -1) figureHead = end
      end++
    } else if (token.upos === 'ADJ' && head === -1) end++
    else if (token.upos === 'ADJ' && nounFollows(tokens, end + 1)) end++
    else if (
      token.upos === 'ADV' &&
      head === -1 &&
      (end > at || leadsNoun(tokens, end)) &&
      premodifierFollows(tokens, end + 1)
    )
      end++
    else if (token.upos === 'VERB' && head === -1 && isAttributive(tokens, end, end > at)) end++
    else if (isJoined(tokens, end)) end += 2 + (head === -1 ? 0 : 0)
    else if (
      token.upos === 'CCONJ' &&
      head === -1 &&
      end > at &&
      tokens[end - 1]!.upos === 'ADJ' &&
      nounFollows(tokens, end + 1)
    )
      end++
    else if (
      token.text === ',' &&
      head === -1 &&
      tokens[end - 1]?.upos === 'ADJ' &&
      tokens[end + 1]?.upos === 'ADJ' &&
      nounFollows(tokens, end + 1)
    )
      end++
    else if (
      token.upos === 'PART' &&
      token.lower !== 'to' &&
      /^['’]/.test(token.text) &&
      (head !== -1 || figureHead !== -1)
    ) {
      if (!possessedFollows(tokens, end + 1)) break
      possessor = { from: at, to: end + 1 }
      determiner = null
      head = -1
      figureHead = -1
      end++
      rules.push('chunk.noun.possessor')
    } else break
    if (isJoinedPart(tokens, end - 1)) head = nominalHead(tokens, at, end, head)
  }
  if (head === -1) head = figureHead
  if (head === -1) return pronounOrDeterminer(tokens, at, end, determiner, possessor, rules)
  while (end > head + 1 && !coversFigure(spans, head, end) && trailing(tokens[end - 1]!)) end--
  if (rate !== null && rate.from === Math.max(end, head + 1)) end = rate.to
  const form = tokens[head]!.upos === 'PROPN' ? 'name' : 'common'
  return { kind: 'noun', from: at, to: Math.max(end, head + 1), head, determiner, possessor, form, rules }
}

/** "last year", "Tuesday", "now": a time on its own, not one that belongs to the noun after it ("third-quarter sales"). */
function timeGroupAt(tokens: readonly Token[], at: number, spans: Spans): NounGroup | null {
  const time = spans.timeAt(at)
  if (time === null || time.from !== at) return null
  const figure = spans.figureFrom(at)
  if (figure !== null && figure.to >= time.to) return null
  if (isPremodifierTime(tokens, time) || /^['’]/.test(tokens[time.to]?.lower ?? '')) return null
  return {
    kind: 'noun',
    from: time.from,
    to: time.to,
    head: time.to - 1,
    determiner: null,
    possessor: null,
    form: 'time',
    rules: ['chunk.noun.time'],
  }
}

/** "third-quarter sales", "October output", "2023 results": a noun follows, and the time does not begin like "last year". */
function isPremodifierTime(tokens: readonly Token[], time: TokenRange): boolean {
  const next = tokens[time.to]
  if (next === undefined || (next.upos !== 'NOUN' && next.upos !== 'ADJ')) return false
  if (next.upos === 'ADJ' && !nounFollows(tokens, time.to + 1)) return false
  const first = tokens[time.from]!
  if (first.upos === 'ADV' || adverbialOpeners.has(first.lower)) return false
  return !/^(?:ago|earlier|later|before|after)$/.test(tokens[time.to - 1]!.lower)
}

const adverbialOpeners: ReadonlySet<string> = new Set([
  'last',
  'next',
  'this',
  'that',
  'every',
  'each',
  'today',
  'yesterday',
  'tomorrow',
  'now',
  'currently',
  'early',
  'late',
  'earlier',
  'later',
])
const possessivePronouns: ReadonlySet<string> = new Set(['its', 'his', 'her', 'their', 'our', 'my', 'your', 'whose'])
const relativePronouns: ReadonlySet<string> = new Set(['who', 'whom', 'which', 'that', 'whoever', 'whatever', 'what'])

function isDeterminer(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token !== undefined && token.upos === 'DET' && !possessivePronouns.has(token.lower)
}

function nounFollows(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 6; i++) {
    const token = tokens[i]
    if (token === undefined) return false
    if (token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'NUM') return true
    if (
      token.upos !== 'ADJ' &&
      token.upos !== 'ADV' &&
      token.text !== '-' &&
      !(token.upos === 'VERB' && /(?:ed|ing)$/.test(token.lower)) &&
      token.upos !== 'CCONJ'
    )
      return false
  }
  return false
}

function premodifierFollows(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (
    token !== undefined &&
    (token.upos === 'ADJ' ||
      token.upos === 'NUM' ||
      (token.upos === 'VERB' && /(?:ed|ing|en)$/.test(token.lower)) ||
      token.text === '-') &&
    nounFollows(tokens, at)
  )
}

function leadsNoun(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.upos === 'ADJ' && nounFollows(tokens, at + 1)
}

/** A participle before its noun ("a controlling 51% interest", "rising costs"), not one with an object of its own. */
function isAttributive(tokens: readonly Token[], at: number, opened: boolean): boolean {
  const token = tokens[at]!
  const form = verbForm(token.lower)?.form
  const isIng = token.lower.endsWith('ing')
  if (!isIng && form !== 'past' && form !== 'participle' && !/ed$/.test(token.lower)) return false
  const next = tokens[at + 1]
  if (next === undefined) return false
  if (!opened && !attributiveParticiples.has(token.lower)) return false
  if (next.text === '-') return tokens[at + 2] !== undefined && nounFollows(tokens, at + 2)
  return (
    (next.upos === 'NOUN' ||
      next.upos === 'PROPN' ||
      next.upos === 'ADJ' ||
      next.upos === 'NUM' ||
      next.upos === 'SYM' ||
      next.upos === 'VERB') &&
    nounFollows(tokens, at + 1)
  )
}

/** "cost" "-" "competitive": a hyphen without spaces and the word after it. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  return (
    (token.text === '-' || token.text === '&' || token.text === '/') &&
    (!token.spaced || token.text === '&') &&
    at > 0 &&
    tokens[at + 1] !== undefined &&
    (!tokens[at + 1]!.spaced || token.text === '&') &&
    tokens[at + 1]!.upos !== 'PUNCT'
  )
}
function isJoinedPart(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1] !== undefined && isHyphen(tokens[at - 1]!) && !tokens[at]!.spaced
}
function isHyphen(token: Token): boolean {
  return token.text === '-' || token.text === '/' || token.text === '&'
}
/** A compound that ends in a noun is a head; one that ends in an adjective ("cost-competitive") modifies what follows. */
function nominalHead(tokens: readonly Token[], from: number, end: number, head: number): number {
  const last = tokens[end - 1]!
  if (last.upos === 'NOUN' || last.upos === 'PROPN' || (last.upos === 'NUM' && head !== -1)) return end - 1
  return head >= from && nounFollows(tokens, end) ? -1 : head
}

function possessedFollows(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (
    token !== undefined &&
    token.upos !== 'PUNCT' &&
    token.upos !== 'ADP' &&
    token.upos !== 'AUX' &&
    token.upos !== 'CCONJ' &&
    token.upos !== 'SCONJ' &&
    token.upos !== 'PRON'
  )
}

function trailing(token: Token): boolean {
  return (
    token.upos === 'ADJ' ||
    token.upos === 'ADV' ||
    token.upos === 'VERB' ||
    token.upos === 'CCONJ' ||
    token.text === ',' ||
    token.text === '-'
  )
}

function coversFigure(spans: Spans, head: number, end: number): boolean {
  for (let i = head + 1; i < end; i++) if (spans.figureFrom(i) !== null) return true
  return false
}

/** A pronoun, or a determiner that stands alone ("some said", "this follows"). */
function pronounOrDeterminer(
  tokens: readonly Token[],
  at: number,
  end: number,
  determiner: number | null,
  possessor: TokenRange | null,
  rules: readonly string[],
): NounGroup | null {
  const token = tokens[at]!
  if (token.upos === 'PRON') {
    const form = relativePronouns.has(token.lower) ? 'relative' : 'pronoun'
    return { kind: 'noun', from: at, to: at + 1, head: at, determiner: null, possessor: null, form, rules }
  }
  if (determiner !== null && end === determiner + 1) {
    const form = token.lower === 'which' || token.lower === 'that' ? 'relative' : 'pronoun'
    return { kind: 'noun', from: at, to: at + 1, head: at, determiner: null, possessor: null, form, rules }
  }
  if (determiner !== null || possessor !== null) {
    // "the largest", "the unemployed": an adjective is the head; else the opener alone.
    const last = tokens[end - 1]!
    const to = last.upos === 'ADJ' ? end : at + 1
    return {
      kind: 'noun',
      from: at,
      to,
      head: to - 1,
      determiner: to === at + 1 ? null : determiner,
      possessor: null,
      form: to === at + 1 ? 'pronoun' : 'common',
      rules,
    }
  }
  return null
}
