import { RATE_ADVERBS, RATE_NOUNS, RATE_PERIODS } from '../lexicon/rate-words.js'
import { TIME_ABBREVIATIONS } from '../lexicon/units.js'
import type { TokenRange } from '../rule/offsets.js'
import type { Rule } from '../rule/rule.js'
import { singular } from '../tag/lemma.js'
import type { Token } from '../tag/token.js'
import { isPlural, nounAt } from './counted-noun.js'
import { amend, type Draft } from './draft.js'
import { each, per, periodic, perNumber } from './rate-rules.js'
import { readNumeral } from './read-numeral.js'
import { unitAt } from './unit.js'
import { isHyphen, isJoined, startsNumeral, wordAt } from './words.js'

const KINDS: ReadonlySet<Draft['kind']> = new Set(['money', 'count', 'measure', 'percent', 'duration', 'number'])

/** Adds the denominator that the words after a figure give it. */
export function addRate(tokens: readonly Token[], draft: Draft): Draft {
  if (!KINDS.has(draft.kind)) return draft
  const end = draft.noun === null ? draft.to : Math.max(draft.to, draft.noun.to)
  // "£50 more a week"
  const at = draft.kind === 'money' && MORE.has(wordAt(tokens, end)) ? end + 1 : end
  return rateAt(tokens, draft, at) ?? afterOf(tokens, draft, end) ?? draft
}

const MORE: ReadonlySet<string> = new Set(['extra', 'less', 'more'])

/** "40 barrels of oil a day": the rate stands behind what the units are of. */
function afterOf(tokens: readonly Token[], draft: Draft, end: number): Draft | null {
  if (wordAt(tokens, end) !== 'of' || (draft.kind !== 'measure' && draft.kind !== 'count')) return null
  let at = end + 1
  while (at < end + 5 && isNominal(tokens[at])) at++
  return at === end + 1 ? null : rateAt(tokens, draft, at)
}

function isNominal(token: Token | undefined): boolean {
  return token !== undefined && (token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'ADJ')
}

function rateAt(tokens: readonly Token[], draft: Draft, at: number): Draft | null {
  const token = tokens[at]
  if (token === undefined) return null
  if (isHyphen(tokens, at) && wordAt(tokens, at + 1) === 'per' && isHyphen(tokens, at + 2))
    return perNoun(tokens, draft, at + 1, at + 3)
  if (isHyphen(tokens, at))
    return wordAt(tokens, at + 1) === 'a' || wordAt(tokens, at + 1) === 'an' ? perArticle(tokens, draft, at + 1) : null
  const next = wordAt(tokens, at + 1)
  switch (token.lower) {
    case 'per':
      return next === 'cent' ? null : perNoun(tokens, draft, at, at + 1)
    case '/':
      // "200C/400F": one temperature on two scales
      if (draft.unit?.startsWith('degree ') === true) return null
      // "$ 1.20 / lb": apart only before what is surely a unit
      if (token.spaced && (startsNumeral(next) || unitAt(tokens, at + 1, false) === null)) return null
      return isJoined(tokens, at) === isJoined(tokens, at + 1) ? perNoun(tokens, draft, at, at + 1) : null
    case '(':
      return afterBracket(tokens, draft, at)
    case 'a':
    case 'an':
      return perArticle(tokens, draft, at)
    case 'each':
    case 'every': {
      const period = singular(next)
      if (RATE_PERIODS.has(period) && next === period) return rated(draft, period, at, at + 2, periodic)
      if (token.lower === 'every' || tokens[at + 1]?.upos === 'NOUN' || tokens[at + 1]?.upos === 'VERB') return null
      return amend(draft, { rateWords: { from: at, to: at + 1 } }, each)
    }
    case 'for':
      return next === 'every' || next === 'each' ? perNoun(tokens, draft, at, at + 2) : null
    case 'to':
      // "40 miles to the gallon"
      return next === 'the' && draft.kind === 'measure' && VOLUMES.has(wordAt(tokens, at + 2))
        ? perNoun(tokens, draft, at, at + 2)
        : null
    case 'apiece':
      return amend(draft, { rateWords: { from: at, to: at + 1 } }, each)
    default: {
      const period = RATE_ADVERBS.get(token.lower)
      if (period === undefined || draft.kind === 'duration') return null
      const follower = tokens[at + 1]
      if (token.lower !== 'annually' && (follower?.upos === 'NOUN' || follower?.upos === 'ADJ')) return null
      return rated(draft, period, at, at + 1, periodic)
    }
  }
}

/** What distances are driven "to the". */
const VOLUMES: ReadonlySet<string> = new Set(['gallon', 'liter', 'litre'])

/** "C$8 (US$6.10) per share": the rate behind a converted amount in brackets is of both. */
function afterBracket(tokens: readonly Token[], draft: Draft, at: number): Draft | null {
  if (draft.kind !== 'money' && draft.kind !== 'measure') return null
  for (let i = at + 2; i < at + 7; i++) {
    if (wordAt(tokens, i) === ')')
      return wordAt(tokens, i + 1) === 'a' || wordAt(tokens, i + 1) === 'per' ? rateAt(tokens, draft, i + 1) : null
  }
  return null
}

function rated(draft: Draft, name: string, from: number, to: number, rule: Rule): Draft | null {
  if (draft.kind === 'duration' && name === draft.unit) return null
  return amend(draft, { per: name, rateWords: { from, to } }, rule)
}

function perNoun(tokens: readonly Token[], draft: Draft, from: number, at: number): Draft | null {
  const word = wordAt(tokens, at)
  const base = perBase(tokens, draft, from, at)
  if (base !== null) return base
  if (word === 'annum') return rated(draft, 'year', from, at + 1, per)
  if (word === 'capita') return rated(draft, 'person', from, at + 1, per)
  const unit = unitAt(tokens, at, false)
  if (unit?.name === 'second' && wordAt(tokens, unit.to) === 'squared')
    return rated(draft, 'second squared', from, unit.to + 1, per)
  if (unit !== null) return rated(draft, unit.name, from, unit.to, per)
  // "$15/hr.": an abbreviation with its stop
  const time = word.endsWith('.') ? TIME_ABBREVIATIONS.get(word.slice(0, -1)) : undefined
  if (time !== undefined) return rated(draft, time, from, at + 1, per)
  if (!isNominal(tokens[at])) return null
  let end = at + 1
  while (end < at + 3 && isNominal(tokens[end]) && tokens[end]!.spaced) end++
  while (end > at + 1 && tokens[end - 1]!.upos === 'ADJ') end--
  if (RATE_NOUNS.has(word)) end = at + 1
  const head = tokens[end - 1]!
  let name = ''
  for (let i = at; i < end - 1; i++) name += `${tokens[i]!.upos === 'PROPN' ? tokens[i]!.text : tokens[i]!.lower} `
  return rated(draft, name + (head.upos === 'PROPN' ? head.text : singular(head.lower)), from, end, per)
}

/** "per 100,000 residents", "per million people", "per 100 kilometres": the number is the rate's base and no amount. */
function perBase(tokens: readonly Token[], draft: Draft, from: number, at: number): Draft | null {
  const first = tokens[at]
  if (first === undefined) return null
  const isScale = first.lower === 'hundred' || first.lower === 'thousand' || first.lower === 'million'
  if (!isScale && !startsNumeral(first.text) && first.upos !== 'NUM') return null
  const numeral = isScale ? null : readNumeral(tokens, at)
  if (!isScale && (numeral === null || numeral.prefix !== '' || numeral.low !== null || numeral.value < 2)) return null
  const end = numeral?.to ?? at + 1
  let name = wordsOf(tokens, at, end)
  const unit = numeral === null || numeral.suffix === '' ? unitAt(tokens, end, false) : null
  if (unit !== null) return rated(draft, `${name} ${unit.name}`, from, unit.to, perNumber)
  const noun = nounAt(tokens, end, numeral?.value ?? null) ?? behindParticiple(tokens, end)
  if (noun === null) return rated(draft, name, from, end, perNumber)
  for (let i = noun.from; i < noun.to; i++) {
    const token = tokens[i]!
    name += `${token.spaced ? ' ' : ''}${token.upos === 'PROPN' ? token.text : token.lower}`
  }
  return rated(draft, name, from, noun.to, perNumber)
}

/** "1,000 live births": the tagger takes the adjective before a plural for a verb. */
function behindParticiple(tokens: readonly Token[], at: number): TokenRange | null {
  if (tokens[at]?.upos !== 'VERB' && tokens[at]?.upos !== 'ADV') return null
  const noun = nounAt(tokens, at + 1, null)
  return noun !== null && isPlural(tokens, noun.to - 1) ? { from: at, to: noun.to } : null
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  let words = ''
  for (let i = from; i < to; i++) words += `${i > from && tokens[i]!.spaced ? ' ' : ''}${tokens[i]!.lower}`
  return words
}

function perArticle(tokens: readonly Token[], draft: Draft, at: number): Draft | null {
  const start = isHyphen(tokens, at + 1) ? at + 2 : at + 1
  const word = wordAt(tokens, start)
  const unit = unitAt(tokens, start, true)
  if (unit !== null && (tokens[start]!.upos !== 'ADJ' || unit.to > start + 1)) {
    const plural = word !== unit.name && word.endsWith('s')
    if (POINTERS.has(wordAt(tokens, unit.to))) return null
    return plural || isHyphen(tokens, unit.to) ? null : rated(draft, unit.name, at, unit.to, per)
  }
  if (!RATE_NOUNS.has(word) || isHyphen(tokens, start + 1) || POINTERS.has(wordAt(tokens, start + 1))) return null
  return rated(draft, word, at, start + 1, per)
}

/** "a year ago", "a month earlier": a point in time, no rate. */
const POINTERS: ReadonlySet<string> = new Set([
  'after',
  'ago',
  'before',
  'earlier',
  'hence',
  'later',
  'prior',
  'previously',
])
