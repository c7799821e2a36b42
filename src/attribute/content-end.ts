import type { Clause } from '../clause/clause.js'
import { outerSubordinators } from '../lexicon/cue-words.js'
import type { Token } from '../tag/token.js'
import type { ContentShape } from './attribution-span.js'
import { isClauseAhead, opensClause } from './clause-ahead.js'
import { cueVerbOf, infinitiveOf, quotedIn, type Scene, type Voice } from './scene.js'

/**
 * The token at which a content ends that begins with token `from`: a clause goes to the sentence's end unless its author
 * says something more there; a phrase or an infinitive ends with its own clause.
 */
export function contentEnd(
  scene: Scene,
  from: number,
  firstPhrase: number,
  shape: ContentShape,
  voice: Voice,
  cue: Clause | null = null,
): number {
  const { phrases, tokens } = scene
  let depth = 0
  for (let p = firstPhrase; p < phrases.length; p++) {
    const phrase = phrases[p]!
    if (phrase.from <= from) continue
    if (phrase.from >= voice.to) return voice.to
    const quotation = quotedIn(scene, voice, phrase.from)
    if (quotation !== null) {
      while (p + 1 < phrases.length && phrases[p + 1]!.from < quotation.to) p++
      continue
    }
    const { text } = tokens[phrase.from]!
    if (text === '(' || text === '[') depth++
    else if (text === ')' || text === ']') depth = Math.max(0, depth - 1)
    if (depth > 0) continue
    if (
      phrase.kind === 'comma' ||
      phrase.kind === 'coordinator' ||
      (phrase.kind === 'mark' && isBreak(tokens[phrase.from]!))
    ) {
      if (opensOtherSpeech(scene, p)) return phrase.from
      if (shape !== 'clause' && opensOtherClause(scene, p, shape)) return phrase.from
      if (shape === 'clause' && returnsToOuter(scene, p, cue)) return phrase.from
    } else if (shape !== 'clause' && phrase.kind === 'mark' && (text === ';' || text === ':')) return phrase.from
    else if (shape === 'phrase' && outerSubordinators.has(tokens[phrase.from]!.lower) && opensClause(scene, phrase))
      return phrase.from
  }
  return voice.to
}

/** A dash that stands free, or a semicolon. */
function isBreak({ text, spaced }: Token): boolean {
  return text === '—' || text === '–' || text === '--' || text === ';' || text === '―' || (text === '-' && spaced)
}

/** What comes after the content of a clause that is itself only a part: the verb or clause that it belongs to. */
function returnsToOuter(scene: Scene, p: number, cue: Clause | null): boolean {
  const { phrases, tokens } = scene
  const first = phrases[p]!
  if (tokens[first.from]!.text === ';') return true
  if (first.kind !== 'comma') return false
  let i = p + 1
  while (phrases[i]?.kind === 'adverb') i++
  const next = phrases[i]
  if (next === undefined) return false
  if (tokens[next.from]!.lower === 'but') return isClauseAhead(scene, i + 1, false)
  if (cue?.kind === 'relative') return next.kind === 'verb' && next.form === 'finite'
  if (cue?.kind === 'adverbial' && cue.from < 3) return next.kind === 'noun' && isClauseAhead(scene, i, false)
  return false
}

/** ", and said that …", ", adding that …", ", according to …", ", while she said …". */
function opensOtherSpeech(scene: Scene, p: number): boolean {
  const { phrases, tokens } = scene
  let i = p
  let joined = false
  while (phrases[i] !== undefined) {
    const phrase = phrases[i]!
    const word = tokens[phrase.from]!.lower
    if (phrase.kind === 'coordinator' || (phrase.kind === 'subordinator' && word === 'while')) joined = true
    else if (phrase.kind !== 'comma' && phrase.kind !== 'adverb' && !(i === p && phrase.kind === 'mark')) break
    i++
  }
  const next = phrases[i]
  if (next === undefined) return false
  if (next.kind === 'preposition' && tokens[next.from]!.lower === 'according') return true
  if (next.kind === 'verb') {
    const cue = cueVerbOf(tokens[next.chain[0] ?? next.head]!)
    if (cue === null || cue.kind !== 'statement' || !(cue.frames.has('that') || cue.frames.has('obj'))) return false
    return next.form === 'finite'
      ? joined && next.modals.length === 0
      : next.form === 'participle' && phrases[p]!.kind !== 'coordinator' && saysClause(scene, i + 1)
  }
  if (!joined || next.kind !== 'noun') return false
  for (let k = i + 1; k < Math.min(phrases.length, i + 6); k++) {
    const phrase = phrases[k]!
    if (phrase.kind === 'verb') {
      const cue = cueVerbOf(tokens[phrase.head]!)
      return phrase.form === 'finite' && cue !== null && cue.kind === 'statement' && cue.frames.has('that')
    }
    if (phrase.kind === 'comma' || phrase.kind === 'subordinator') return false
  }
  return false
}

/** "adding that …", "saying sales rose": not "boasting an edge", whose verb is no cue there. */
function saysClause(scene: Scene, p: number): boolean {
  const { kind } = scene.phrases[p] ?? { kind: 'mark' }
  return kind === 'subordinator' || kind === 'quote' || kind === 'comma' || isClauseAhead(scene, p, false)
}

/** A comma or conjunction after which a clause of its own, or a second verb of the outer one, begins. */
function opensOtherClause(scene: Scene, p: number, shape: ContentShape): boolean {
  const { phrases, tokens } = scene
  const isComma = phrases[p]!.kind !== 'coordinator'
  if (phrases[p]!.kind === 'mark') return true
  let i = p + 1
  let joined = !isComma
  if (isComma && phrases[i]?.kind === 'coordinator') {
    i++
    joined = true
  }
  while (phrases[i]?.kind === 'adverb') i++
  const next = phrases[i]
  if (next === undefined) return true
  const word = tokens[next.from]!
  if (next.kind === 'verb') {
    if (next.form === 'participle') return isComma && !joined
    // "plans to close two and open one": a second infinitive without its "to".
    return next.form === 'finite' && !(shape === 'infinitive' && joined && infinitiveOf(word) === word.lower)
  }
  if (next.kind === 'subordinator') return isComma && !(joined && openers.has(word.lower))
  if (next.kind === 'noun') {
    if (next.form === 'relative') return isComma && !joined
    return isClauseAt(scene, i)
  }
  return isComma && next.kind === 'preposition' && word.lower === 'according'
}

const openers: ReadonlySet<string> = new Set(['how', 'that', 'what', 'whether', 'why'])

/** A subject with its finite verb right after it. */
function isClauseAt(scene: Scene, at: number): boolean {
  for (let k = at + 1; k < Math.min(scene.phrases.length, at + 6); k++) {
    const phrase = scene.phrases[k]!
    if (phrase.kind === 'verb') return phrase.form === 'finite'
    if (phrase.kind === 'noun' && phrase.form === 'relative') return false
    if (phrase.kind !== 'adverb' && phrase.kind !== 'preposition' && phrase.kind !== 'noun') return false
  }
  return false
}
