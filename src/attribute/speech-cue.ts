import type { VerbGroup } from '../chunk/phrase.js'
import type { NounPhrase } from '../clause/clause.js'
import { quotationOnlyVerbs } from '../lexicon/cue-verbs.js'
import type { TokenRange } from '../rule/offsets.js'
import { clauseIndexOf, cueStart, cueVerbOf, infinitiveOf, type Scene } from './scene.js'

/** Who says a quotation, with which words. */
export interface SpeechCue {
  readonly sentence: number
  readonly source: NounPhrase | null
  readonly medium: NounPhrase | null
  readonly cue: TokenRange
  readonly clause: number | null
  readonly rule: string
}

/** The speech cue of a verb group. */
export function cueOf(scene: Scene, verb: VerbGroup, source: NounPhrase, rule: string): SpeechCue {
  const clause = clauseIndexOf(scene, verb)
  const colon = scene.tokens[verb.to]?.text === ':'
  return {
    sentence: scene.index,
    source,
    medium: null,
    cue: { from: cueStart(scene, scene.phrases.indexOf(verb)), to: colon ? verb.to + 1 : verb.to },
    clause: clause === -1 ? null : clause,
    rule,
  }
}

/** Whether a verb group may lead to a quotation. */
export function speaks(scene: Scene, verb: VerbGroup): boolean {
  if (putsIt(scene, verb)) return true
  if (verb.voice === 'passive' && verb.form !== 'past-participle') return false
  const token = scene.tokens[verb.head]!
  const cue = cueVerbOf(token)
  if (cue !== null && (cue.frames.has('q') || (cue.kind === 'statement' && cue.frames.has('that')))) return true
  return (
    quotationOnlyVerbs.has(infinitiveOf(token)) || (cue !== null && cue.kind === 'belief' && cue.frames.has('that'))
  )
}

/** "as Roe put it" */
export function putsIt({ tokens }: Scene, verb: VerbGroup): boolean {
  return tokens[verb.head]!.lower === 'put' && tokens[verb.to]?.lower === 'it'
}

/** Whether the verb's object is whoever is told. */
export function takesHearer(scene: Scene, verb: VerbGroup): boolean {
  return cueVerbOf(scene.tokens[verb.head]!)?.frames.has('obj') ?? false
}

/** A quotation that a sentence goes on after ends with a mark inside: “…,” “…?” */
export function endsLikeSpeech(scene: Scene, { to }: TokenRange): boolean {
  for (let i = to - 1; i >= Math.max(0, to - 3); i--) {
    const { text } = scene.tokens[i]!
    if (
      text === ',' ||
      text === '?' ||
      text === '!' ||
      text === '.' ||
      text === '…' ||
      text === '...' ||
      dashes.has(text)
    )
      return true
  }
  return false
}

export const dashes: ReadonlySet<string> = new Set(['—', '–', '--', '-', '―'])
