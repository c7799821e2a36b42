import type { NounGroup, Phrase } from '../chunk/phrase.js'
import { infinitiveOf } from '../chunk/verb-word.js'
import { reportingVerbs } from '../lexicon/reporting-verbs.js'
import type { Token } from '../tag/token.js'
import { opensClause } from './opener.js'
import { subjectStart } from './subject.js'

/** A parenthesis between commas, dashes or brackets ends at `close`: the noun group before it, or null. */
export function beforeParenthesis(tokens: readonly Token[], phrases: readonly Phrase[], close: number): number | null {
  const mark = tokens[phrases[close]!.from]!.text
  const opener = mark === ')' ? '(' : mark
  if (mark === '(' || mark === ':' || mark === ';') return null
  for (let i = close - 1; i > 0; i--) {
    const phrase = phrases[i]!
    if ((phrase.kind === 'comma' || phrase.kind === 'mark') && tokens[phrase.from]!.text === opener) {
      const last = beforeQuote(phrases, beforeState(phrases, i - 1))
      const noun = phrases[last]
      // "based in Memphis, Tennessee,": what hangs on a preposition is no subject.
      if (noun?.kind === 'noun' && (hangs(tokens, phrases, last) || isAge(tokens, noun))) continue
      const start = noun?.kind === 'noun' ? appositionStart(tokens, phrases, last) : null
      if (start !== null) i = start
      else if (isClosedBefore(phrases, i + 1, close)) return null
      else if (noun?.kind === 'noun' && noun.form !== 'time' && isParenthesis(tokens, phrases, i + 1, close))
        return last
      if (noun?.kind !== 'noun') return null
    }
  }
  return null
}

/** "Roe, who came in May, has cut jobs, closed": the comma before a finite verb has closed the relative clause already. */
function isClosedBefore(phrases: readonly Phrase[], from: number, close: number): boolean {
  const first = phrases[from]
  if (first?.kind !== 'noun' || first.form !== 'relative') return false
  for (let k = from + 2; k + 1 < close; k++) {
    const verb = phrases[k + 1]!
    if (phrases[k]!.kind === 'comma' && verb.kind === 'verb' && verb.form === 'finite') return true
  }
  return false
}

/** "“Saltwater”, a thriller, took": of the mark that ends a title, the title's noun; else phrase `i` itself. */
function beforeQuote(phrases: readonly Phrase[], i: number): number {
  return phrases[i]?.kind === 'quote' && phrases[i - 1]?.kind === 'noun' && phrases[i - 2]?.kind === 'quote' ? i - 1 : i
}

/**
 * "stores open at least a year,", "her boat on Sunday,": of a time behind an adjective or a preposition, the noun of which
 * it tells; else phrase `i` itself.
 */
function beforeState(phrases: readonly Phrase[], i: number): number {
  const time = phrases[i]
  const link = phrases[i - 1]?.kind
  if (time?.kind !== 'noun' || time.form !== 'time' || (link !== 'adjective' && link !== 'preposition')) return i
  const noun = phrases[i - 2]
  return noun?.kind === 'noun' && (link === 'adjective' || noun.form !== 'time') ? i - 2 : i
}

/** "Tarn, a port of 900 people, mostly fishers,": where the noun phrase that ends here is itself a parenthesis, its start. */
function appositionStart(tokens: readonly Token[], phrases: readonly Phrase[], last: number): number | null {
  const start = subjectStart(tokens, phrases, last)
  const { determiner } = phrases[start] as NounGroup
  const named = phrases[start - 2]
  if (determiner === null || !/^an?$/.test(tokens[determiner]!.lower) || phrases[start - 1]?.kind !== 'comma')
    return null
  return named?.kind === 'noun' && named.form !== 'time' && !hangs(tokens, phrases, start - 2) ? start : null
}

/** ", 54, of Leeds,": a bare number is an age. */
function isAge(tokens: readonly Token[], { from, to }: NounGroup): boolean {
  return to === from + 1 && tokens[from]!.upos === 'NUM'
}

function hangs(tokens: readonly Token[], phrases: readonly Phrase[], noun: number): boolean {
  const before = phrases[subjectStart(tokens, phrases, noun) - 1]
  return before?.kind === 'preposition' && !opensClause(tokens, before)
}

/** Apposition, relative or participial clause, or prepositional phrase: no subject with a finite verb of its own. */
function isParenthesis(tokens: readonly Token[], phrases: readonly Phrase[], from: number, to: number): boolean {
  const first = phrases[from]
  if (first === undefined) return false
  if (first.kind === 'noun' && (first.form === 'relative' || isWhose(tokens, first))) return true
  if (
    first.kind === 'preposition' &&
    phrases[from + 1]?.kind === 'noun' &&
    (phrases[from + 1] as { form?: string }).form === 'relative'
  )
    return true
  if (isParticipleOfSaying(tokens, first)) return true
  if (first.kind === 'subordinator' || isSayingAside(tokens, phrases, from, to)) return true
  if (first.kind === 'coordinator' || first.kind === 'comma') return false
  if (first.kind === 'noun' && first.determiner === null && hasListEnd(phrases, from, to)) return false
  for (let i = from; i < to; i++) {
    const phrase = phrases[i]!
    if (phrase.kind === 'verb' && phrase.form === 'finite' && !hasRelative(tokens, phrases, from, i)) return false
    if (phrase.kind === 'mark' && tokens[phrase.from]!.text === ';') return false
  }
  return true
}

/** ", saying the law was clear,": what is said has a finite verb of its own. */
function isParticipleOfSaying(tokens: readonly Token[], first: Phrase): boolean {
  return first.kind === 'verb' && first.form !== 'finite' && reportingVerbs.has(infinitiveOf(tokens[first.head]!))
}

/** ", the governor said,": who says it, put into what is said. */
function isSayingAside(tokens: readonly Token[], phrases: readonly Phrase[], from: number, to: number): boolean {
  const isInverted = phrases[from]!.kind === 'verb'
  const verb = isInverted ? phrases[from] : phrases[to - 1]
  if (verb?.kind !== 'verb' || verb.form !== 'finite' || verb.modals.length > 0) return false
  const particle = verb.particle === null ? '' : `-${tokens[verb.particle]!.lower}`
  if (!reportingVerbs.has(infinitiveOf(tokens[verb.head]!) + particle)) return false
  // ", says the lobby group Fairfare,"
  for (let k = from; k < to; k++) {
    const { kind } = phrases[k]!
    if (phrases[k] !== verb && kind !== 'noun' && kind !== 'preposition') return false
  }
  return phrases[isInverted ? from + 1 : from]?.kind === 'noun' && to - from >= 2
}

function isWhose(tokens: readonly Token[], { possessor }: NounGroup): boolean {
  return possessor !== null && tokens[possessor.from]!.lower === 'whose'
}

/** ", and hatchbacks": the last conjunct of a list. */
function hasListEnd(phrases: readonly Phrase[], from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++)
    if (phrases[i]!.kind === 'comma' && phrases[i + 1]!.kind === 'coordinator') return true
  return false
}

function hasRelative(tokens: readonly Token[], phrases: readonly Phrase[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const phrase = phrases[i]!
    if (phrase.kind === 'subordinator') return true
    if (phrase.kind === 'noun' && (phrase.form === 'relative' || isWhose(tokens, phrase))) return true
  }
  return false
}
