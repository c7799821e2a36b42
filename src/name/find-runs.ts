import type { ChunkedSentence } from '../chunk/phrase.js'
import { CURRENCY_CODES } from '../lexicon/currencies.js'
import { postModifiers } from '../lexicon/titles.js'
import type { Token } from '../tag/token.js'
import { isAllCapitals, isLowercase } from './letters.js'
import { isNumberFirst } from './number-first.js'
import { QUOTED_TITLE, quotedTitleEnd } from './quoted-title.js'
import { runEnd } from './run-end.js'
import { opensSentence } from './sentence-start.js'
import { startRule } from './start-rule.js'
import type { Survey } from './survey.js'
import { typeOfWord } from './word-facts.js'

/** A run of capital words with what joins them, still to be cut into names. */
export interface Run {
  readonly from: number
  readonly to: number
  readonly rules: readonly string[]
  /** A title that was read before it and is no part of the run. */
  readonly title: string | null
}

/** Finds the runs of capital words in running text, where a capital proves a name except at the start. */
export function findRuns(sentence: ChunkedSentence, seen: Survey): Run[] {
  const { tokens } = sentence
  const runs: Run[] = []
  let title: string | null = null
  for (let i = 0; i < tokens.length; ) {
    const { text, lower } = tokens[i]!
    // Most words are small, and no run starts with them.
    if (text === lower && isLowercase(text)) {
      title = null
      i++
      continue
    }
    const quoted = quotedTitleEnd(tokens, i)
    if (quoted > 0) {
      runs.push({ from: i + 1, to: quoted, rules: [QUOTED_TITLE], title: null })
      title = null
      i = quoted
      continue
    }
    if (isNumberFirst(tokens, i)) {
      runs.push({ from: i, to: i + 2, rules: ['name.case.capital', 'name.join.number-first'], title: null })
      i += 2
      continue
    }
    if (CURRENCY_CODES.has(text)) {
      const amount = endOfMoney(sentence, i)
      if (amount > i) {
        title = null
        i = amount
        continue
      }
    }
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
    if (!isBareLetter(tokens, i, to) && !isLabel(tokens, i, to) && !isUnit(sentence, i, to))
      runs.push({ from: i, to, rules, title })
    title = null
    i = to
  }
  return runs
}

/** "B", "Northern": a letter or a direction names nothing by itself. */
function isBareLetter(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    to === from + 1 &&
    (tokens[from]!.text.length === 1 || /^(?:north|south)?(?:north|south|east|west)ern$/.test(tokens[from]!.lower))
  )
}

/** "EUR 3.2 million": where an amount of money ends that begins with its currency; else the token itself. */
function endOfMoney({ figures }: ChunkedSentence, at: number): number {
  for (const figure of figures) if (figure.kind === 'money' && figure.from === at) return figure.to
  return at
}

/** "108 degrees Fahrenheit": part of what is measured. */
function isUnit({ figures }: ChunkedSentence, from: number, to: number): boolean {
  for (const figure of figures) if (figure.kind === 'measure' && figure.from < from && to <= figure.to) return true
  return false
}

/** "DATE: 12 May", "NOTE - …": capitals before a colon at the start are a label. */
function isLabel(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to]
  if (next === undefined || (next.text !== ':' && next.text !== '-') || !opensSentence(tokens, from)) return false
  for (let i = from; i < to; i++) if (!isAllCapitals(tokens[i]!.text)) return false
  return typeOfWord(tokens[from]!.word) === null
}

/** "Secretary of State", "Chancellor of the Exchequer": the title's own "of". */
function isTitleOf(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!
  if (lower !== 'secretary' && lower !== 'minister' && lower !== 'commissioner') return false
  const topic = tokens[at + 2]
  return tokens[at + 1]?.lower === 'of' && topic !== undefined && postModifiers.has(topic.lower)
}
