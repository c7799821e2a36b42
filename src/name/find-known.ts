import type { ChunkedSentence } from '../chunk/phrase.js'
import { calendarWords, commonAcronyms, functionWords } from '../lexicon/common-capitals.js'
import { formsOfAddress, postHeads } from '../lexicon/titles.js'
import type { Token } from '../tag/token.js'
import { candidate, type NameCandidate } from './candidate.js'
import { knownNames } from './known-names.js'
import { isAllCapitals, isCapitalized, isInitial, withoutStop } from './letters.js'
import { phraseEnd } from './phrase-end.js'
import type { SentenceCase } from './sentence-case.js'
import type { Survey } from './survey.js'
import { isCommonNounWord } from './word-facts.js'

/** Names that the document's running text has, by first word, the longer first. */
export type DocumentNames = ReadonlyMap<string, readonly (readonly string[])[]>

export function documentNames(names: readonly NameCandidate[]): DocumentNames {
  const byFirst = new Map<string, (readonly string[])[]>()
  const seen = new Set<string>()
  for (const { key, words } of names) {
    if (seen.has(key)) continue
    seen.add(key)
    const list = byFirst.get(words[0]!)
    if (list === undefined) byFirst.set(words[0]!, [words])
    else list.push(words)
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length)
  return byFirst
}

/** Finds names where capitals prove nothing: those known from the document's running text or from the lexicon. */
export function findKnown(
  sentence: ChunkedSentence,
  place: number,
  sentenceCase: SentenceCase,
  names: DocumentNames,
  seen: Survey,
): NameCandidate[] {
  const { tokens } = sentence
  const found: NameCandidate[] = []
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!
    const [to, rule] = isCapitalized(token.text)
      ? endAt(tokens, i, sentenceCase, names, seen, sentence.block.kind === 'dateline')
      : NOTHING
    if (to === 0) {
      i++
      continue
    }
    const previous = tokens[i - 1]
    const word = previous === undefined ? '' : withoutStop(previous.lower)
    const title = formsOfAddress.has(word) || (postHeads.has(word) && rule !== 'name.case.known') ? word : null
    found.push(candidate(sentence, place, i, to, { title, cased: false, rules: [rule] }))
    i = to
  }
  return found
}

const NOTHING = [0, ''] as const

function endAt(
  tokens: readonly Token[],
  at: number,
  sentenceCase: SentenceCase,
  names: DocumentNames,
  seen: Survey,
  isDateline: boolean,
): readonly [to: number, rule: string] {
  const token = tokens[at]!
  const { lower, text } = token
  const known = knownNames()
  const phrase = phraseEnd(tokens, at)
  const inDocument = documentEnd(tokens, at, names)
  if (inDocument > 0 && inDocument >= phrase) return [inDocument, 'name.case.elsewhere']
  if (phrase > 0) return [phrase, 'name.case.known']
  if (functionWords.has(lower) || calendarWords.has(lower) || text.length < 2) return NOTHING
  const next = tokens[at + 1]
  if (next?.spaced && isCapitalized(next.text) && known.firstNames.has(lower)) {
    let end = at + 1
    while (tokens[end] !== undefined && isInitial(tokens[end]!.text) && end < at + 3) end++
    const last = tokens[end]
    if (last !== undefined && isCapitalized(last.text) && isSurname(last, seen)) return [end + 1, 'name.case.known']
  }
  if (
    isInitial(text) &&
    next !== undefined &&
    isCapitalized(next.text) &&
    isSurname(next, seen) &&
    sentenceCase === 'title'
  )
    return [at + 2, 'name.case.known']
  if (seen.small.has(lower)) return NOTHING
  const isAgency = isDateline && tokens[at - 1]?.text === '('
  if (known.types.has(lower) && (isAgency || !known.ordinary.has(lower))) return [at + 1, 'name.case.known']
  if (sentenceCase === 'title') {
    if (isAllCapitals(text) && !commonAcronyms.has(lower)) return [at + 1, 'name.case.capital']
    if (isUnknownName(token, seen)) {
      let end = at + 1
      while (tokens[end] !== undefined && isCapitalized(tokens[end]!.text) && isUnknownName(tokens[end]!, seen)) end++
      return [end, 'name.case.tagged']
    }
  }
  return NOTHING
}

function documentEnd(tokens: readonly Token[], at: number, names: DocumentNames): number {
  const list = names.get(tokens[at]!.lower)
  if (list === undefined) return 0
  for (const words of list) {
    let k = 1
    while (k < words.length && tokens[at + k]?.lower === words[k]) k++
    if (k === words.length) return at + k
  }
  return 0
}

function isSurname(token: Token, seen: Survey): boolean {
  const { lower } = token
  if (token.text.length < 2 || functionWords.has(lower) || calendarWords.has(lower)) return false
  if (knownNames().lastNames.has(lower)) return true
  if (isCommonNounWord(token.word)) return false
  return !seen.small.has(lower) && token.verb === null && !postHeads.has(lower) && !knownNames().types.has(lower)
}

function isUnknownName(token: Token, seen: Survey): boolean {
  const { lower } = token
  if (token.upos !== 'PROPN' || functionWords.has(lower) || calendarWords.has(lower) || commonAcronyms.has(lower))
    return false
  if (isCommonNounWord(token.word)) return false
  return !seen.small.has(lower) && token.verb === null && !postHeads.has(lower) && token.text.length > 2
}
