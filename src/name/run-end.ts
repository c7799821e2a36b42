import { institutionTopics, ownersInNames, possessiveNames } from '../lexicon/name-joins.js'
import { institutionHeads, ofHeads, stateHeads } from '../lexicon/organization-words.js'
import { facilityHeads, placeHeads } from '../lexicon/place-words.js'
import { nameParticles } from '../lexicon/titles.js'
import { askedOnce } from '../tag/asked-once.js'
import type { Token } from '../tag/token.js'
import { ADJECTIVE, joinedByHyphen } from './join-hyphen.js'
import { joinedByNumber } from './join-number.js'
import { withoutStop } from './letters.js'
import { isNamePart } from './name-part.js'
import { phraseEnd } from './phrase-end.js'
import { isFirstName, isLegalForm, isParticle, typeOfWord } from './word-facts.js'

/** Where a run that starts at `from` ends: words with capitals, and what joins them. Adds the rules that joined. */
export function runEnd(tokens: readonly Token[], from: number, rules: string[]): number {
  let to = Math.max(from + 1, phraseEnd(tokens, from))
  for (;;) {
    const next = joined(tokens, from, to, rules)
    if (next === to || next - from > LONGEST || rules.at(-1) === ADJECTIVE) return next
    to = Math.max(next, phraseEnd(tokens, next - 1))
  }
}

// No name has more tokens; a line of capitals without end is cut here, so that reading it stays linear.
const LONGEST = 24

/** One step further to the right: the new end, or the old one where nothing joins. */
function joined(tokens: readonly Token[], from: number, to: number, rules: string[]): number {
  const token = tokens[to]
  const last = tokens[to - 1]
  if (token === undefined || last === undefined) return to
  const { lower, text, word } = token
  if (text === '-' || text === '–') return joinedByHyphen(tokens, from, to, rules)
  if (isNamePart(tokens, to)) return token.spaced || last.text.endsWith('.') || last.text === '&' ? to + 1 : to
  if (token.spaced && isLowerForm(word)) {
    rules.push('name.join.legal-form')
    return to + 1
  }
  if (text === '&' && isNamePart(tokens, to + 1)) {
    rules.push('name.join.ampersand')
    return to + 2
  }
  if ((lower === "'s" || lower === '’s') && (possessiveNames.has(last.lower) || endsInPossessive(tokens, from, to))) {
    rules.push('name.join.own-possessive')
    return to + 1
  }
  if (lower === "'s" || lower === '’s' || text === "'" || text === '’') return joinedByOwner(tokens, from, to, rules)
  if (text === ',' && tokens[to + 1] !== undefined && isLegalForm(tokens[to + 1]!.word) && isNamePart(tokens, to + 1)) {
    rules.push('name.join.legal-form')
    return to + 2
  }
  if (text === ',' && tokens[to + 1] !== undefined && isGenerationMark(tokens[to + 1]!)) return to + 2
  if (lower === 'on' && onHeads.has(last.lower) && isNamePart(tokens, to + 1)) {
    rules.push('name.join.of')
    return to + 2
  }
  if (lower === 'of' || lower === 'for') return joinedByOf(tokens, from, to, rules)
  if (lower === 'and') return joinedByAnd(tokens, from, to, rules)
  if (token.spaced && isParticle(word)) {
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

const isLowerForm = askedOnce((lower) => lowerForms.has(lower))

/** Legal forms that firms and newspapers also write small: "Orlo Trams plc". */
const lowerForms: ReadonlySet<string> = new Set(['llc', 'llp', 'ltd', 'ltd.', 'plc', 'plc.'])

/** "Commission on Fisheries". */
const onHeads = new Set(
  'center centre commission committee conference convention council institute panel summit'.split(' '),
)

/** "Jr." after a comma. */
function isGenerationMark(token: Token): boolean {
  return token.lower === 'jr.' || token.lower === 'sr.' || token.lower === 'jr' || token.lower === 'sr'
}

/** "Ferry Workers' Union", "Orlo County Sheriff's Office", "St. Anne's Hospital": the mark is inside an institution's name. */
function joinedByOwner(tokens: readonly Token[], from: number, to: number, rules: string[]): number {
  const first = tokens[from]!.lower
  const saint = first === 'st.' || first === 'st' || first === 'saint'
  if ((!saint && !ownersInNames.has(tokens[to - 1]!.lower)) || !isNamePart(tokens, to + 1)) return to
  let end = to + 1
  while (end < to + 6 && isNamePart(tokens, end)) end++
  const head = withoutStop(tokens[end - 1]!.lower)
  if (!institutionHeads.has(head) && !facilityHeads.has(head) && !ofHeads.has(head)) return to
  rules.push('name.join.owner-in-institution')
  return to + 2
}

/** "Bank of Lisbon", "Institute for the Study of War". */
function joinedByOf(tokens: readonly Token[], _from: number, to: number, rules: string[]): number {
  const head = tokens[to - 1]!.lower
  // "He left the City for Lisbon" is two names.
  if (!ofHeads.has(head) || (tokens[to]!.lower === 'for' && placeHeads.has(head))) return to
  const next = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1
  if (!isNamePart(tokens, next)) return to
  rules.push('name.join.of')
  return Math.max(next + 1, phraseEnd(tokens, next))
}

/** "Ministry of Trade and Industry", "Food and Drug Administration"; else "and" parts two names. */
function joinedByAnd(tokens: readonly Token[], from: number, to: number, rules: string[]): number {
  if (!isNamePart(tokens, to + 1)) return to
  if (isSharedForce(tokens, from, to)) {
    rules.push('name.join.and-in-institution')
    return to + 2
  }
  if (!institutionTopics.has(tokens[to - 1]!.lower)) return to
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

/** "Devon and Cornwall Police", "Brighton and Hove City Council": two lands that have one police force or council. */
function isSharedForce(tokens: readonly Token[], from: number, to: number): boolean {
  if (to > from + 1 || !mayBeLand(tokens[from]!) || !mayBeLand(tokens[to + 1]!)) return false
  let end = to + 2
  while (end < to + 5 && isNamePart(tokens, end)) end++
  return sharedHeads.has(tokens[end - 1]!.lower) && end > to + 2
}

function mayBeLand({ word }: Token): boolean {
  const type = typeOfWord(word)
  return type === 'place' || (type === null && !isFirstName(word))
}

const sharedHeads: ReadonlySet<string> = new Set(['constabulary', 'council', 'police', 'trust'])

/** "Norwood's reported a rise", "she left Norwood's in May": no noun follows that could be owned, so the mark is the firm's own. */
function endsInPossessive(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to + 1]
  if (next === undefined || to > from + 1) return false
  if (next.upos === 'AUX') return true
  if (next.upos !== 'VERB' || next.verb?.form !== 'past') return false
  const object = tokens[to + 2]
  return object !== undefined && (object.upos === 'DET' || ownPronouns.has(object.lower))
}

const ownPronouns: ReadonlySet<string> = new Set(['it', 'its', 'that', 'their'])
