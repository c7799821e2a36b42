import { demonymPlaces } from '../../lexicon/demonym-places.js'
import { plainWords } from '../../lexicon/plain-words.js'
import type { MentionSpan, ReferredSentence } from '../../refer/referred.js'
import type { TokenRange } from '../../rule/offsets.js'
import type { KeyReading } from './key-reading.js'
import { compoundOf, keyWord } from './key-word.js'

/**
 * The words of a noun phrase as keys have them: names by the alphabet, then what stands after the head ("of coffee"), then
 * what stands before it, then the head, so that "Kelmar's coffee exports" and "exports of coffee by Kelmar" meet. Without
 * articles, numbers, units, times and words that only judge.
 */
export function phraseWords(reading: KeyReading, { from, to }: TokenRange, head: number): string {
  const { sentence } = reading
  const { tokens, mentions } = sentence
  const amounts = amountsIn(sentence, from, to)
  const names: string[] = []
  let after = ''
  let before = ''
  let last = ''
  let m = 0
  for (let i = from; i < to; i++) {
    const amount = amounts.length === 0 ? undefined : amounts.find((range) => range.from <= i && i < range.to)
    if (amount !== undefined) {
      i = Math.max(i, Math.min(amount.to, to) - 1)
      continue
    }
    while (m < mentions.length && mentions[m]!.from < i) m++
    const mention = mentionFrom(mentions, m, i, to, head)
    if (mention !== null) {
      add(names, reading.names(mention.entity))
      i = mention.to - 1
      last = ''
      continue
    }
    const token = tokens[i]!
    if (!content.has(token.upos)) continue
    const place = i === head ? undefined : demonymPlaces.get(token.lower)
    if (place !== undefined) {
      add(names, place)
      last = ''
      continue
    }
    const word = keyWord(token)
    if (word === '' || (i !== head && plainWords.has(token.lower)) || ignored.has(word)) continue
    const compound = last === '' ? null : compoundOf(last, word)
    const told = compound ?? word
    if (i <= head) before = appended(before, compound === null ? '' : last, told)
    else after = appended(after, compound === null ? '' : last, told)
    last = i === head ? '' : told
  }
  if (names.length > 1) names.sort()
  return joined(joined(names.length === 1 ? names[0]! : names.join(' '), after), before)
}

/** Words with one more; what that one holds already, being a compound, goes from their end. */
function appended(words: string, replaced: string, word: string): string {
  return joined(replaced === '' ? words : words.slice(0, words.length - replaced.length).trimEnd(), word)
}

function joined(words: string, more: string): string {
  return words === '' ? more : more === '' ? words : `${words} ${more}`
}

function add(names: string[], name: string): void {
  if (name !== '' && !names.includes(name)) names.push(name)
}

const content: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'VERB', 'X'])

/** Nouns that a figure or a grammar word is, and scales that stand outside a figure. */
const ignored: ReadonlySet<string> = new Set([
  'percent',
  'million',
  'billion',
  'trillion',
  'number',
  'amount',
  'lot',
  "'s",
  's',
])

/** The figures and times of a range, with bounds and rates; of a count the number only, since its noun is what is counted. */
function amountsIn({ figures, times }: ReferredSentence, from: number, to: number): readonly TokenRange[] {
  if (figures.length === 0 && times.length === 0) return NONE
  let found: TokenRange[] | null = null
  const note = (range: TokenRange | null): void => {
    if (range === null || range.from >= to || range.to <= from) return
    found ??= []
    found.push(range)
  }
  for (const figure of figures) {
    note(figure.boundWords)
    note(figure.rateWords)
    note(figure)
  }
  for (const time of times) note(time)
  return found ?? NONE
}

const NONE: readonly never[] = []

/** The mention that begins at a token before or after the head and names something: the first from mention `m` on. */
function mentionFrom(
  mentions: readonly MentionSpan[],
  m: number,
  at: number,
  to: number,
  head: number,
): MentionSpan | null {
  for (let k = m; k < mentions.length && mentions[k]!.from === at; k++) {
    const mention = mentions[k]!
    if (mention.to <= to && !(mention.from <= head && head < mention.to)) return mention
  }
  return null
}
