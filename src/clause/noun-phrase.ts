import type { NounGroup, Phrase } from '../chunk/phrase.js'
import { nounPrepositions } from '../lexicon/clause-words.js'
import { singular } from '../tag/lemma.js'
import type { Token } from '../tag/token.js'
import type { NounPhrase } from './clause.js'

/**
 * The noun phrase that begins with the noun group at `i` and stays before phrase `limit`: with its of-phrases, with
 * prepositional phrases that belong to its noun ("share in Oakham"), and with its conjuncts. `next` is the first phrase
 * after it.
 */
export function nounPhraseAt(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  i: number,
  limit: number,
): { readonly phrase: NounPhrase; readonly next: number } {
  const first = phrases[i] as NounGroup
  let last = first
  let k = i + 1
  for (; k < limit; ) {
    const link = phrases[k]!
    const following = phrases[k + 1]
    if (isRangeOf(tokens, phrases, k, limit)) {
      last = phrases[k + 2] as NounGroup
      k += 3
    } else if (
      link.kind === 'preposition' &&
      following?.kind === 'noun' &&
      k + 1 < limit &&
      belongs(tokens, last, first, link)
    ) {
      if (following.form === 'relative' || following.form === 'time') break
      last = following
      k += 2
    } else if (isWorth(tokens, last, link) || isAgeBound(tokens, last, link)) {
      last = link as NounGroup
      k++
    } else if (isList(tokens, phrases, k, limit) > 0 && first.form !== 'time') {
      k = isList(tokens, phrases, k, limit)
      last = phrases[k - 1] as NounGroup
    } else break
  }
  return { phrase: { from: first.from, to: phrases[k - 1]!.to, head: first.head }, next: k }
}

/** "bonds worth $3 million": what a thing is worth stands right behind it. */
function isWorth(tokens: readonly Token[], last: NounGroup, link: Phrase): boolean {
  return link.kind === 'noun' && link.from === last.to && tokens[link.from]!.lower === 'worth'
}

/** "women under 30": a bounded number right behind a plural is their age. */
function isAgeBound(tokens: readonly Token[], last: NounGroup, link: Phrase): boolean {
  if (link.kind !== 'noun' || link.from !== last.to || link.to - link.from !== 2) return false
  if (tokens[link.head]!.upos !== 'NUM' || !ageBounds.has(tokens[link.from]!.lower)) return false
  const { lower, upos } = tokens[last.head]!
  return upos === 'NOUN' && singular(lower) !== lower
}

const ageBounds: ReadonlySet<string> = new Set(['aged', 'over', 'under'])

/** "a loss of between $4 and $6 million": a range has a preposition of its own. */
function isRangeOf(tokens: readonly Token[], phrases: readonly Phrase[], k: number, limit: number): boolean {
  const [of, between, range] = [phrases[k]!, phrases[k + 1], phrases[k + 2]]
  if (of.kind !== 'preposition' || between?.kind !== 'preposition' || range?.kind !== 'noun' || k + 2 >= limit)
    return false
  return tokens[of.from]!.lower === 'of' && tokens[between.from]!.lower === 'between' && range.form === 'common'
}

/** Whether a prepositional phrase is the noun's rather than the verb's. */
function belongs(tokens: readonly Token[], last: NounGroup, first: NounGroup, preposition: Phrase): boolean {
  const word = tokens[preposition.from]!.lower
  if (preposition.to - preposition.from > 1) return false
  // "convicted him of fraud": a personal pronoun has nothing hanging on it.
  if (word === 'of') return last.form !== 'pronoun' || !objectPronouns.has(tokens[last.head]!.lower)
  if (last.form === 'pronoun' || last.form === 'relative') return false
  if (word === 'between' || word === 'among') return last === first || nounTakes(tokens, last, word)
  return nounTakes(tokens, last, word)
}

const objectPronouns: ReadonlySet<string> = new Set(['her', 'him', 'it', 'me', 'them', 'us', 'you'])

function nounTakes(tokens: readonly Token[], group: NounGroup, preposition: string): boolean {
  return nounPrepositions.get(singular(tokens[group.head]!.lower))?.has(preposition) ?? false
}

/** After a coordinator, or a comma and later a coordinator, the next conjunct: the phrase after it, or 0. */
function isList(tokens: readonly Token[], phrases: readonly Phrase[], k: number, limit: number): number {
  const link = phrases[k]!
  const next = phrases[k + 1]
  if (link.kind === 'coordinator') return next?.kind === 'noun' && k + 1 < limit && isConjunct(next) ? k + 2 : 0
  if (link.kind !== 'comma') return 0
  if (next?.kind === 'coordinator') {
    return phrases[k + 2]?.kind === 'noun' &&
      k + 2 < limit &&
      isConjunct(phrases[k + 2] as NounGroup) &&
      seenComma(phrases, k)
      ? k + 3
      : 0
  }
  if (next?.kind !== 'noun' || k + 1 >= limit || !isConjunct(next)) return 0
  // A comma alone goes on a list only if a coordinator comes, with nothing but nouns, of-phrases and commas between.
  for (let i = k + 2; i < limit; i++) {
    const phrase = phrases[i]!
    if (phrase.kind === 'coordinator')
      return phrases[i + 1]?.kind === 'noun' && goesOn(tokens, phrases[k - 1], next) ? k + 2 : 0
    if (phrase.kind !== 'comma' && phrase.kind !== 'noun' && phrase.kind !== 'preposition') return 0
  }
  return 0
}

/** "a mill, a farm and a port": with an article only after a noun of the same kind with the same one. */
function goesOn(tokens: readonly Token[], before: Phrase | undefined, next: NounGroup): boolean {
  if (next.determiner === null) return true
  if (before?.kind !== 'noun' || before.determiner === null || before.form !== next.form) return false
  return tokens[before.determiner]!.lower.slice(0, 1) === tokens[next.determiner]!.lower.slice(0, 1)
}

function seenComma(phrases: readonly Phrase[], k: number): boolean {
  for (let i = k - 1; i >= 0 && i > k - 8; i--) {
    if (phrases[i]!.kind === 'comma') return true
    if (phrases[i]!.kind === 'verb') return false
  }
  return false
}

function isConjunct(group: NounGroup): boolean {
  return group.form !== 'relative' && group.form !== 'time'
}

/** A noun phrase after a comma, with the prepositional phrases behind it: they tell of it ("a city in the north"). */
export function describingPhraseAt(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  i: number,
  limit: number,
): { readonly phrase: NounPhrase; readonly next: number } {
  const { phrase, next } = nounPhraseAt(tokens, phrases, i, limit)
  let { to } = phrase
  let k = next
  while (k + 1 < limit && phrases[k]!.kind === 'preposition') {
    const noun = phrases[k + 1]!
    if (noun.kind !== 'noun' || noun.form === 'time' || noun.form === 'relative') break
    const read = nounPhraseAt(tokens, phrases, k + 1, limit)
    to = read.phrase.to
    k = read.next
  }
  return { phrase: { from: phrase.from, to, head: phrase.head }, next: k }
}
