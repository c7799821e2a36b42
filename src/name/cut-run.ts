import type { ChunkedSentence } from '../chunk/phrase.js'
import { institutionHeads, legalForms, stateHeads } from '../lexicon/organization-words.js'
import { facilityHeads, placeHeads } from '../lexicon/place-words.js'
import { eventHeads, workHeads } from '../lexicon/thing-words.js'
import { postModifiers } from '../lexicon/titles.js'
import { askedOnce } from '../tag/asked-once.js'
import type { Token } from '../tag/token.js'
import { candidate, type NameCandidate } from './candidate.js'
import type { Run } from './find-runs.js'
import { knownNames } from './known-names.js'
import { withoutStop } from './letters.js'
import { QUOTED_TITLE } from './quoted-title.js'
import { isAddress, isFirstName, isPost, isPostModifier, longestFrom, typeOfWord } from './word-facts.js'

/** Cuts a run of capitals into names and adds them to `names`: titles are taken out, nationalities and countries part from what they stand before. */
export function cutRun(sentence: ChunkedSentence, place: number, run: Run, names: NameCandidate[]): void {
  cut(sentence.tokens, run.from, run.to, run.title, NO_RULES, run, (from, to, title, rules) => {
    const all = rules.length === 0 ? run.rules : [...run.rules, ...rules]
    names.push(candidate(sentence, place, from, to, { title, cased: true, rules: all }))
  })
}

const NO_RULES: readonly string[] = []

type Push = (from: number, to: number, title: string | null, rules: readonly string[]) => void

function cut(
  tokens: readonly Token[],
  from: number,
  to: number,
  title: string | null,
  rules: readonly string[],
  run: Run,
  push: Push,
): void {
  if (from >= to) return
  if (
    run.rules.includes('name.join.hyphenated-adjective') ||
    run.rules[0] === QUOTED_TITLE ||
    isKnown(tokens, from, to)
  ) {
    push(from, to, title, rules)
    return
  }
  for (let i = from; i < to; i++) {
    const end = titleEnd(tokens, i, to)
    if (end === i || !isTitleHere(tokens, from, i, end, to)) continue
    const cutRules = [...rules, 'name.bounds.title']
    cut(tokens, from, i, title, cutRules, run, push)
    cut(tokens, end, to, withoutStop(tokens[end - 1]!.lower), cutRules, run, push)
    return
  }
  const demonyms = demonymsAt(tokens, from, to)
  if (demonyms > 0 && from + demonyms < to && !nationalityBelongs(tokens, from + demonyms, to)) {
    const cutRules = [...rules, 'name.bounds.nationality']
    push(from, from + demonyms, null, cutRules)
    cut(tokens, from + demonyms, to, null, cutRules, run, push)
    return
  }
  if (to - from > 1 && typeOfWord(tokens[from]!.word) === 'place') {
    const rest = knownNames().types.get(keyOf(tokens, from + 1, to))
    const person = to - from > 2 && isFirstName(tokens[from + 1]!.word) && !isHeaded(tokens, to)
    if (person || rest === 'group' || rest === 'event' || rest === 'place') {
      const cutRules = [...rules, 'name.bounds.country']
      push(from, from + 1, null, cutRules)
      cut(tokens, from + 1, to, null, cutRules, run, push)
      return
    }
  }
  push(from, to, title, rules)
}

/** The end of the title words at a token, or the token itself. */
function titleEnd(tokens: readonly Token[], at: number, to: number): number {
  let end = at
  for (let i = at; i < to; i++) {
    const { word } = tokens[i]!
    if (isPost(word) || isAddress(word)) end = i + 1
    else if (tokens[i]!.text !== '-' && !isPostModifier(word) && !(i === at + 1 && isStateOfPost(tokens, at))) break
  }
  return end
}

/** "Assistant U.S. Attorney", "Deputy U.S. Marshal": the state between is part of the post. */
function isStateOfPost(tokens: readonly Token[], at: number): boolean {
  return seconds.has(tokens[at]!.lower) && tokens[at + 1]!.lower === 'u.s.'
}

const seconds: ReadonlySet<string> = new Set(['assistant', 'associate', 'deputy'])

/** Posts that are family names as well: at the end of a run they belong to the name ("Rosa King"). */
const postsAndSurnames = new Set(
  'baron bishop cardinal chief count duke earl general judge justice king major manager marshal mayor pastor pope prince queen shah sheriff sultan crown coach'.split(
    ' ',
  ),
)

function isTitleHere(tokens: readonly Token[], from: number, at: number, end: number, to: number): boolean {
  const last = withoutStop(tokens[end - 1]!.lower)
  if (end === to) {
    if (at === from) return true
    return !postsAndSurnames.has(last) || postModifiers.has(tokens[end - 2]!.lower)
  }
  if (isAddress(tokens[end - 1]!.word)) return true
  const next = tokens[end]!
  if (next.text === '-' || next.text === '&' || next.lower === 'of' || next.lower === 'for' || next.lower === 'and')
    return false
  return !isHeaded(tokens, to)
}

/** The words at `to` end a thing's name and no person's. */
function isHeaded(tokens: readonly Token[], to: number): boolean {
  return endsThing(tokens[to - 1]!.word)
}

const endsThing = askedOnce((lower) => {
  const head = withoutStop(lower)
  return (
    institutionHeads.has(head) ||
    legalForms.has(head) ||
    stateHeads.has(head) ||
    placeHeads.has(head) ||
    facilityHeads.has(head) ||
    eventHeads.has(head) ||
    workHeads.has(head)
  )
})

const isDirection = askedOnce((lower) => directions.has(lower))

const directions = new Set([
  'east',
  'north',
  'south',
  'west',
  'northern',
  'southern',
  'eastern',
  'western',
  'latin',
  'southeast',
  'central',
])

/** How many words of nationality open the run: "South Korean" is two. */
function demonymsAt(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  while (at < to) {
    const { text, word } = tokens[at]!
    if (typeOfWord(word) === 'group') at++
    else if (at + 1 === to || typeOfWord(tokens[at + 1]!.word) !== 'group') break
    else if (isDirection(word) || (text === '-' && at > from)) at += 2
    else break
  }
  return at - from
}

/** "Australian Open" and "British Airways" are whole names; "German Foreign Ministry" is the ministry of a state. */
function nationalityBelongs(tokens: readonly Token[], from: number, to: number): boolean {
  const head = withoutStop(tokens[to - 1]!.lower)
  if (stateHeads.has(head)) return false
  if (isKnown(tokens, from, to)) return false
  if (legalForms.has(head) || institutionHeads.has(head) || eventHeads.has(head)) return true
  for (let i = from; i < to; i++) if (tokens[i]!.lower === 'of' || tokens[i]!.lower === 'for') return true
  return false
}

/** Whether the lexicon knows the words as a name. Most names open none that it knows, and are not put together. */
function isKnown(tokens: readonly Token[], from: number, to: number): boolean {
  const { word } = tokens[from]!
  if (to - from === 1) return typeOfWord(word) !== null
  return longestFrom(word) >= to - from && knownNames().types.has(keyOf(tokens, from, to))
}

function keyOf(tokens: readonly Token[], from: number, to: number): string {
  let key = tokens[from]!.lower
  for (let i = from + 1; i < to; i++) key += ` ${tokens[i]!.lower}`
  return key
}
