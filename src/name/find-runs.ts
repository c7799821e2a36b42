import type { ChunkedSentence } from '../chunk/phrase.js'
import { functionWords } from '../lexicon/common-capitals.js'
import { institutionTopics, possessiveNames } from '../lexicon/name-joins.js'
import { institutionHeads, legalForms, ofHeads, stateHeads } from '../lexicon/organization-words.js'
import { numberedHeads, productNouns } from '../lexicon/thing-words.js'
import { formsOfAddress, nameParticles, postHeads, postModifiers } from '../lexicon/titles.js'
import { verbForm } from '../lexicon/verb-forms.js'
import type { Token } from '../tag/token.js'
import { knownNames } from './known-names.js'
import { hasInnerCapital, isAllCapitals, isDigits, isInitial, isLowercase, withoutStop } from './letters.js'
import { isNamePart } from './name-part.js'
import { opensSentence } from './sentence-start.js'
import { isCommonWord, type Survey } from './survey.js'

/** A run of capital words with what joins them, still to be cut into names. */
export interface Run {
  readonly from: number
  readonly to: number
  readonly rules: readonly string[]
  /** A title that was read before it and is no part of the run. */
  readonly title: string | null
}

const ADJECTIVE = 'name.join.hyphenated-adjective'

/** Finds the runs of capital words in running text, where a capital proves a name except at the start. */
export function findRuns(sentence: ChunkedSentence, seen: Survey): Run[] {
  const { tokens } = sentence
  const runs: Run[] = []
  let title: string | null = null
  for (let i = 0; i < tokens.length; ) {
    const start = startRule(tokens, i, seen)
    if (start === null) {
      title = null
      i++
      continue
    }
    if (isTitleOf(tokens, i)) {
      title = tokens[i]!.lower
      i += 3
      continue
    }
    const rules = [start]
    const to = runEnd(tokens, i, rules)
    if (!isBareLetter(tokens, i, to) && !isLabel(tokens, i, to)) runs.push({ from: i, to, rules, title })
    title = null
    i = to
  }
  return runs
}

/** "B", "Northern": a letter or a direction names nothing by itself. */
function isBareLetter(tokens: readonly Token[], from: number, to: number): boolean {
  return to === from + 1 && (tokens[from]!.text.length === 1 || /^(?:north|south)?(?:north|south|east|west)ern$/.test(tokens[from]!.lower))
}

/** "DATE: 12 May", "NOTE - …": capitals before a colon at the start are a label. */
function isLabel(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to]
  if (next === undefined || (next.text !== ':' && next.text !== '-') || !opensSentence(tokens, from)) return false
  for (let i = from; i < to; i++) if (!isAllCapitals(tokens[i]!.text)) return false
  return !knownNames().types.has(tokens[from]!.lower)
}

/** The rule by which a name may start at a token, or null. */
function startRule(tokens: readonly Token[], at: number, seen: Survey): string | null {
  if (!isNamePart(tokens, at)) return null
  if (!opensSentence(tokens, at)) return 'name.case.capital'
  const token = tokens[at]!
  const { text, lower } = token
  if (isAllCapitals(text) || hasInnerCapital(text) || isInitial(text)) return 'name.case.capital'
  if (functionWords.has(lower)) return null
  const known = knownNames()
  const ordinary = known.ordinary.has(lower)
  if (phraseEnd(tokens, at) > 0) return 'name.case.known'
  const small = seen.small.has(lower)
  if (seen.capital.has(lower) && !small) return 'name.case.elsewhere'
  const word = withoutStop(lower)
  if (formsOfAddress.has(word)) return 'name.case.capital'
  if (isNamePart(tokens, at + 1) && tokens[at + 1]!.spaced) {
    if (postHeads.has(word) || known.firstNames.has(lower) || known.types.has(lower)) return 'name.case.known'
    if (token.upos === 'PROPN' && !small) return 'name.case.tagged'
    if (postModifiers.has(word) && postHeads.has(tokens[at + 1]!.lower)) return 'name.case.known'
  }
  if (small || postHeads.has(word)) return null
  if (known.types.has(lower) && !ordinary) return 'name.case.known'
  return isCommonWord(token, seen) ? null : 'name.case.tagged'
}

/** Where a name of several words that the lexicon knows ends, or 0. */
export function phraseEnd(tokens: readonly Token[], at: number): number {
  const known = knownNames()
  const longest = known.longest.get(tokens[at]!.lower)
  if (longest === undefined) return 0
  let key = tokens[at]!.lower
  let end = 0
  for (let i = at + 1; i < tokens.length && i < at + longest; i++) {
    const token = tokens[i]!
    key = `${key} ${token.lower}`
    if (known.types.has(key) && !isLowercase(token.text)) end = i + 1
  }
  return end
}

/** "Secretary of State", "Chancellor of the Exchequer": the title's own "of". */
function isTitleOf(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!
  if (lower !== 'secretary' && lower !== 'minister' && lower !== 'commissioner') return false
  const topic = tokens[at + 2]
  return tokens[at + 1]?.lower === 'of' && topic !== undefined && postModifiers.has(topic.lower)
}

function runEnd(tokens: readonly Token[], from: number, rules: string[]): number {
  let to = Math.max(from + 1, phraseEnd(tokens, from))
  for (;;) {
    const next = joined(tokens, from, to, rules)
    if (next === to || rules.at(-1) === ADJECTIVE) return next
    to = Math.max(next, phraseEnd(tokens, next - 1))
  }
}

/** One step further to the right: the new end, or the old one where nothing joins. */
function joined(tokens: readonly Token[], from: number, to: number, rules: string[]): number {
  const token = tokens[to]
  const last = tokens[to - 1]
  if (token === undefined || last === undefined) return to
  const { lower, text } = token
  if (text === '-' || text === '–') return joinedByHyphen(tokens, from, to, rules)
  if (isNamePart(tokens, to)) return token.spaced || last.text.endsWith('.') || last.text === '&' ? to + 1 : to
  if (text === '&' && isNamePart(tokens, to + 1)) {
    rules.push('name.join.ampersand')
    return to + 2
  }
  if ((lower === "'s" || lower === '’s') && possessiveNames.has(last.lower)) {
    rules.push('name.join.own-possessive')
    return to + 1
  }
  if (
    text === ',' &&
    tokens[to + 1] !== undefined &&
    legalForms.has(withoutStop(tokens[to + 1]!.lower)) &&
    isNamePart(tokens, to + 1)
  ) {
    rules.push('name.join.legal-form')
    return to + 2
  }
  if (lower === 'of' || lower === 'for') return joinedByOf(tokens, from, to, rules)
  if (lower === 'and') return joinedByAnd(tokens, from, to, rules)
  if (nameParticles.has(lower) && token.spaced) {
    let end = to + 1
    while (end < to + 3 && tokens[end] !== undefined && nameParticles.has(tokens[end]!.lower)) end++
    if (isNamePart(tokens, end)) {
      rules.push('name.join.particle')
      return end + 1
    }
    return to
  }
  return joinedByNumber(tokens, from, to, rules)
}

/** "Rolls-Royce", "Kim Young-sam", "Turin-based". */
function joinedByHyphen(tokens: readonly Token[], from: number, to: number, rules: string[]): number {
  const hyphen = tokens[to]!
  const next = tokens[to + 1]
  if (next === undefined || hyphen.spaced || next.spaced) return to
  if (isNamePart(tokens, to + 1)) {
    rules.push('name.join.hyphen')
    return to + 2
  }
  if (!isLowercase(next.text)) return to
  const further = tokens[to + 2]
  if (further?.text === '-' && !further.spaced && isNamePart(tokens, to + 3)) {
    rules.push('name.join.hyphen')
    return to + 4
  }
  const form = verbForm(next.lower)
  // "Kim Young-sam": the second half of a given name is small, and is no English word.
  if (to - from > 1 && next.lower.length < 6 && form === null && next.upos === 'PROPN') {
    rules.push('name.join.hyphen')
    return to + 2
  }
  const adjective =
    next.lower === 'born' || next.lower === 'origin' || form?.form === 'past' || form?.form === 'participle'
  if (!adjective) return to
  rules.push(ADJECTIVE)
  return to + 2
}

/** "Bank of Lisbon", "Institute for the Study of War". */
function joinedByOf(tokens: readonly Token[], _from: number, to: number, rules: string[]): number {
  const head = tokens[to - 1]!.lower
  if (!ofHeads.has(head)) return to
  const next = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1
  if (!isNamePart(tokens, next)) return to
  rules.push('name.join.of')
  return Math.max(next + 1, phraseEnd(tokens, next))
}

/** "Ministry of Trade and Industry", "Food and Drug Administration"; else "and" parts two names. */
function joinedByAnd(tokens: readonly Token[], from: number, to: number, rules: string[]): number {
  if (!isNamePart(tokens, to + 1) || !institutionTopics.has(tokens[to - 1]!.lower)) return to
  const next = tokens[to + 1]!.lower
  let end = to + 1
  while (isNamePart(tokens, end)) end++
  const head = withoutStop(tokens[end - 1]!.lower)
  let hasOf = false
  for (let i = from; i < to; i++) hasOf ||= tokens[i]!.lower === 'of' || tokens[i]!.lower === 'for'
  const joins = hasOf
    ? institutionTopics.has(next)
    : end > to + 2 && (institutionHeads.has(head) || stateHeads.has(head))
  if (!joins) return to
  rules.push('name.join.and-in-institution')
  return to + 2
}

/** "Model 3", "Leap 3.0 platform", "Horizon 2030". */
function joinedByNumber(tokens: readonly Token[], from: number, to: number, rules: string[]): number {
  const token = tokens[to]!
  const code = token.text.charCodeAt(0)
  if (code < 48 || code > 57 || !token.spaced) return to
  const head = withoutStop(tokens[to - 1]!.lower)
  const next = tokens[to + 1]
  const isYear = isDigits(token.text) && token.text.length === 4 && /^(?:19|20)/.test(token.text)
  const known = knownNames().types.get(head)
  if (next?.text === '%' || next?.lower === 'percent' || next?.text === '-') return to
  const numbered = numberedHeads.has(head) && (isYear || token.text.length < 4)
  const version = /^\d\.\d$/.test(token.text) && known === undefined
  const model = next !== undefined && productNouns.has(next.lower) && token.text.length < 5
  const plan = isYear && to - from > 1 && known === undefined && !postHeads.has(head) && Number(token.text) > 2019
  if (!numbered && !version && !model && !plan) return to
  rules.push('name.join.number')
  return to + 1
}
