import type { Phrase, VerbGroup } from '../chunk/phrase.js'
import type { Clause, ClausedSentence } from '../clause/clause.js'
import { participlePrepositions } from '../lexicon/complex-prepositions.js'
import type { CueVerb } from '../lexicon/cue-verbs.js'
import { cueVerbForms, cueVerbs } from '../lexicon/cue-verbs.js'
import type { TokenRange } from '../rule/offsets.js'
import type { Token } from '../tag/token.js'
import { markAt } from './quotation-mark.js'

/** A sentence with what attribution asks of it again and again. */
export interface Scene {
  readonly sentence: ClausedSentence
  readonly index: number
  readonly tokens: readonly Token[]
  readonly phrases: readonly Phrase[]
  /** The parts of quotations that stand in this sentence, in order. */
  readonly quotations: readonly TokenRange[]
  /** Index of the quotation that goes on in the next sentence; null if none. */
  readonly runsOn: number | null
}

/** Index of the clause that a verb group makes; -1 if none. */
export function clauseIndexOf(scene: Scene, verb: VerbGroup): number {
  return scene.sentence.clauses.findIndex((clause) => clause.verb !== null && clause.verb.from === verb.from)
}

export function clauseOf(scene: Scene, verb: VerbGroup): Clause | null {
  return scene.sentence.clauses[clauseIndexOf(scene, verb)] ?? null
}

/** The index of the phrase that holds a token. */
export function phraseIndexAt(scene: Scene, token: number): number {
  const { phrases } = scene
  let low = 0
  let high = phrases.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (phrases[middle]!.from <= token) low = middle
    else high = middle - 1
  }
  return low
}

/** The infinitive of a verb's token. */
export function infinitiveOf(token: Token): string {
  return token.verb?.infinitive ?? cueVerbForms.get(token.lower) ?? token.lemma
}

/** What a verb may open an attribution with; null if it is no cue. */
export function cueVerbOf(token: Token): CueVerb | null {
  if ((token.upos !== 'VERB' && token.upos !== 'AUX') || participlePrepositions.has(token.lower)) return null
  return cueVerbs.get(infinitiveOf(token)) ?? null
}

/** As `cueVerbOf`, for a verb with its particle: "points out". */
export function phrasalCueOf(scene: Scene, verb: VerbGroup): { readonly cue: CueVerb; readonly to: number } | null {
  const { tokens } = scene
  const at = verb.particle ?? verb.to
  const particle = tokens[at]
  if (particle === undefined || !particles.has(particle.lower)) return null
  const cue = cueVerbs.get(`${infinitiveOf(tokens[verb.head]!)}-${particle.lower}`)
  return cue === undefined ? null : { cue, to: at + 1 }
}

/** Whether the noun after a verb is whoever is told: "told reporters"; not "warned the mayor" at the end of what is said. */
export function mustTellSomebody({ tokens }: Scene, verb: VerbGroup): boolean {
  const token = tokens[verb.head]!
  return (cueVerbOf(token)?.frames.has('obj') ?? false) && !hearerOptional.has(infinitiveOf(token))
}

const hearerOptional: ReadonlySet<string> = new Set(['advise', 'ask', 'caution', 'promise', 'warn'])

const particles: ReadonlySet<string> = new Set(['after', 'in', 'out', 'up'])

/** The part of a quotation that holds the token, marks included; null outside. */
export function quotationAt(scene: Scene, token: number): TokenRange | null {
  for (const range of scene.quotations) if (range.from <= token && token < range.to) return range
  return null
}

/** The words of whoever speaks at a token: the inside of the quotation that holds it, or else the sentence. */
export interface Voice extends TokenRange {
  readonly quotation: TokenRange | null
}

export function voiceAt(scene: Scene, token: number): Voice {
  const quotation = quotationAt(scene, token)
  if (quotation === null) return { from: 0, to: scene.tokens.length, quotation }
  let { from, to } = quotation
  while (from < to && isQuotationMark(scene, from)) from++
  while (to > from && isQuotationMark(scene, to - 1)) to--
  return { from, to, quotation }
}

/** The quotation that holds a token, if a voice quotes it. */
export function quotedIn(scene: Scene, voice: Voice, token: number): TokenRange | null {
  const quotation = quotationAt(scene, token)
  return quotation === voice.quotation ? null : quotation
}

function isQuotationMark(scene: Scene, token: number): boolean {
  return markAt(scene.tokens, token) !== null || scene.tokens[token]!.text === '`'
}

export function isTime(phrase: Phrase | undefined): boolean {
  return phrase?.kind === 'noun' && phrase.form === 'time'
}

/** Drops marks at a range's ends that no quotation holds. */
export function trimmed(scene: Scene, from: number, to: number): TokenRange {
  let start = from
  let end = to
  while (end > start && isOuterMark(scene, end - 1)) end--
  while (start < end && isOuterMark(scene, start)) start++
  return { from: start, to: end }
}

const outerMarks: ReadonlySet<string> = new Set([',', '.', ';', ':', '—', '–', '-', '--', '―', '!', '…', '...', '?'])

function isOuterMark(scene: Scene, token: number): boolean {
  const { text } = scene.tokens[token]!
  if (!outerMarks.has(text) || quotationAt(scene, token) !== null) return false
  return true
}

/** Where a cue begins whose verb group is phrase `v`: adverbs between it and its subject are part of it ("also noted"). */
export function cueStart(scene: Scene, v: number): number {
  const { phrases } = scene
  let first = v
  while (phrases[first - 1]?.kind === 'adverb') first--
  const before = phrases[first - 1]
  return before?.kind === 'noun' && before.form !== 'time' ? phrases[first]!.from : phrases[v]!.from
}
