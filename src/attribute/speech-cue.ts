import type { VerbGroup } from '../chunk/phrase.js'
import type { NounPhrase } from '../clause/clause.js'
import { cueVerbForms, cueVerbs, quotationOnlyVerbs } from '../lexicon/cue-verbs.js'
import type { TokenRange } from '../rule/offsets.js'
import { isClauseAhead, openingAfter } from './opening.js'
import type { Quotation } from './quotation.js'
import {
  clauseIndexOf,
  cueStart,
  cueVerbOf,
  infinitiveOf,
  isTime,
  phraseIndexAt,
  quotationAt,
  type Scene,
} from './scene.js'
import { sourceAfter, sourceBefore, sourceOfVerb } from './source.js'

/** Who says a quotation, with which words. */
export interface SpeechCue {
  readonly sentence: number
  readonly source: NounPhrase | null
  readonly medium: NounPhrase | null
  readonly cue: TokenRange
  readonly clause: number | null
  readonly rule: string
}

/** "“…,” she said", "“…,” said Jane Roe, who …", "“…” — Jane Roe". */
export function cueAfter(scenes: readonly Scene[], quotation: Quotation): SpeechCue | null {
  const end = quotation.places.at(-1)!
  const scene = scenes[end.sentence]!
  if (end.to >= scene.tokens.length) return cueInNext(scenes, end.sentence)
  let p = phraseIndexAt(scene, end.to)
  const link = scene.phrases[p]!
  const text = scene.tokens[link.from]!.text
  const isDash = dashes.has(text)
  if (isDash && link.to > link.from + 1) return signature(scene, { from: link.from, to: link.from + 1 }, p)
  if (link.kind === 'comma' || isDash) p++
  else if (!endsLikeSpeech(scene, end)) return null
  return (isDash ? signature(scene, link, p) : null) ?? speechAt(scene, p)
}

/** "— Jane Roe": a dash and a name, at phrase `p`, and then the line's end or the next quotation. */
function signature(scene: Scene, dash: TokenRange, p: number): SpeechCue | null {
  const name = scene.phrases[p]
  if (name?.kind !== 'noun' || name.form !== 'name') return null
  const source = name.from < dash.to ? { from: dash.to, to: name.to, head: name.head } : sourceAfter(scene, p)
  if (source === null || source.to <= source.from) return null
  let next = source.to
  while (scene.tokens[next]?.text === '.' || scene.tokens[next]?.text === ',') next++
  if (next < scene.tokens.length && quotationAt(scene, next) === null) return null
  const cue = { from: dash.from, to: dash.to }
  return { sentence: scene.index, source, medium: null, cue, clause: null, rule: 'attribute.quote.dash' }
}

/** "“Really?” Roe asked.": a question or exclamation mark ends the sentence before its cue. */
function cueInNext(scenes: readonly Scene[], sentence: number): SpeechCue | null {
  const scene = scenes[sentence]!
  const next = scenes[sentence + 1]
  if (next === undefined || next.sentence.block !== scene.sentence.block || quotationAt(next, 0) !== null) return null
  // The tagger may take a dash that no space follows for a part of the name.
  if (dashes.has(next.tokens[0]!.text)) return signature(next, { from: 0, to: 1 }, next.phrases[0]!.to > 1 ? 0 : 1)
  const last = scene.tokens.at(-2)?.text
  if (last !== '?' && last !== '!' && last !== ',' && last !== '…' && last !== '...') return null
  return speechAt(next, 0)
}

/** A subject and its verb of speech, or the verb and its subject, at phrase `p`. */
function speechAt(scene: Scene, p: number): SpeechCue | null {
  const { phrases } = scene
  let at = p
  while (phrases[at]?.kind === 'adverb') at++
  const first = phrases[at]
  if (first === undefined) return null
  if (first.kind === 'verb') {
    if (!speaks(scene, first)) return null
    // "told reporters": who stands after it is told.
    const source = takesHearer(scene, first) ? null : sourceAfter(scene, at + 1)
    return source === null ? null : cueOf(scene, first, source, 'attribute.quote.inverted')
  }
  if (first.kind !== 'noun' || first.form === 'time' || first.form === 'relative') return null
  let relatives = 0
  for (let v = at + 1; v < Math.min(phrases.length, at + 24); v++) {
    const phrase = phrases[v]!
    if (phrase.kind === 'noun' && phrase.form === 'relative') relatives++
    const nickname = phrase.kind === 'quote' ? quotationAt(scene, phrase.from) : null
    if (
      (phrase.kind === 'quote' && (nickname === null || nickname.to - nickname.from > 4)) ||
      phrase.kind === 'subordinator'
    )
      return null
    if (phrase.kind !== 'verb' || phrase.form !== 'finite') continue
    if (speaks(scene, phrase) && !saysElse(scene, v, phrase)) {
      const source = sourceBefore(scene, at, v)
      return source === null ? null : cueOf(scene, phrase, source, 'attribute.quote.after')
    }
    if (relatives === 0) return null
    relatives--
  }
  return null
}

/** The verb has a content of its own ("“…,” Roe said the plan was dead"). */
function saysElse(scene: Scene, v: number, verb: VerbGroup): boolean {
  const opening = openingAfter(scene, v + 1, verb.to, clauses)
  return opening !== null && opening.marker !== 'quotation'
}
const clauses: ReadonlySet<string> = new Set(['that'])

/** "She said: “…”", "Roe told reporters on Monday, “…”", or a line that ends with a colon before it. */
export function cueBefore(scenes: readonly Scene[], quotation: Quotation): SpeechCue | null {
  const start = quotation.places[0]!
  const scene = scenes[start.sentence]!
  if (start.from === 0) return cueOfLineBefore(scenes, start.sentence)
  const { phrases, tokens } = scene
  const colon = tokens[start.from - 1]!.text === ':'
  const comma = tokens[start.from - 1]!.text === ','
  if (!colon && !comma && isMixed(scenes, quotation)) return null
  let nouns = 0
  for (let p = phraseIndexAt(scene, start.from) - 1; p >= 0; p--) {
    const phrase = phrases[p]!
    if (quotationAt(scene, phrase.from) !== null) return null
    if (phrase.kind === 'verb') {
      if (!speaks(scene, phrase)) {
        if (colon && phrase.form !== 'finite') continue
        return null
      }
      const source = p === 0 && colon ? sourceAfter(scene, 1) : sourceOfVerb(scene, p)
      if (nouns > 0 && !colon && !takesHearer(scene, phrase) && !putsIt(scene, phrase)) {
        if (source === null || source.from < phrase.from) return null
      }
      if (source === null) return null
      return cueOf(scene, phrase, source, 'attribute.quote.before')
    }
    if (phrase.kind === 'noun' && !isTime(phrase) && phrases[p - 1]?.kind !== 'preposition') nouns++
    else if (phrase.kind === 'subordinator' || phrase.kind === 'coordinator') {
      if (!colon) return null
    } else if (phrase.kind === 'preposition' && phrases[p + 1]?.kind !== 'noun' && !colon) return null
    else if (phrase.kind === 'adjective' && !colon) return null
    if (nouns > 2 && !colon) return null
  }
  return null
}

/** The quotation is a part of a longer clause ("said “the plan” was dead"). */
function isMixed(scenes: readonly Scene[], quotation: Quotation): boolean {
  const end = quotation.places.at(-1)!
  const scene = scenes[end.sentence]!
  const next = scene.tokens[end.to]
  if (next === undefined || endsLikeSpeech(scene, end)) return false
  // "said “cuts” and new taxes would pay for it"
  if (/^(?:and|or)$/.test(next.text))
    return end.to - quotation.places[0]!.from < 6 && isClauseAhead(scene, phraseIndexAt(scene, end.to) + 1, false)
  return !/^[.,;:!?)—–-]|^--|^but$/.test(next.text)
}

/** "He said:" at the end of the sentence or paragraph before. */
function cueOfLineBefore(scenes: readonly Scene[], sentence: number): SpeechCue | null {
  const scene = scenes[sentence - 1]
  if (scene === undefined || scene.tokens.at(-1)!.text !== ':') return null
  for (let p = scene.phrases.length - 1; p >= 0; p--) {
    const phrase = scene.phrases[p]!
    if (phrase.kind !== 'verb' || !speaks(scene, phrase)) continue
    const source = sourceOfVerb(scene, p)
    if (source !== null) return cueOf(scene, phrase, source, 'attribute.quote.line-before')
  }
  return verbTakenForNoun(scene)
}

/** "The Harbour Times reports:": the tagger may take the verb of so short a line for the head of its noun. */
function verbTakenForNoun(scene: Scene): SpeechCue | null {
  const { tokens, phrases } = scene
  const group = phrases[0]
  const colon = tokens.length - 1
  if (phrases.length !== 2 || group?.kind !== 'noun' || group.to - group.from < 2) return null
  const word = tokens[group.to - 1]!.lower
  const verb = cueVerbForms.get(word)
  if (verb === undefined || verb === word || cueVerbs.get(verb)?.frames.has('q') !== true) return null
  return {
    sentence: scene.index,
    source: { from: group.from, to: group.to - 1, head: group.to - 2 },
    medium: null,
    cue: { from: group.to - 1, to: colon + 1 },
    clause: null,
    rule: 'attribute.quote.line-before',
  }
}

function cueOf(scene: Scene, verb: VerbGroup, source: NounPhrase, rule: string): SpeechCue {
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

function speaks(scene: Scene, verb: VerbGroup): boolean {
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
function putsIt({ tokens }: Scene, verb: VerbGroup): boolean {
  return tokens[verb.head]!.lower === 'put' && tokens[verb.to]?.lower === 'it'
}

function takesHearer(scene: Scene, verb: VerbGroup): boolean {
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

const dashes: ReadonlySet<string> = new Set(['—', '–', '--', '-', '―'])
