import type { VerbGroup } from '../chunk/phrase.js'
import type { TokenRange } from '../rule/offsets.js'
import { openingAfter } from './opening.js'
import type { Quotation } from './quotation.js'
import { mustTellSomebody, phraseIndexAt, quotationAt, type Scene } from './scene.js'
import { sourceAfter, sourceBefore } from './source.js'

import { cueOf, dashes, endsLikeSpeech, type SpeechCue, speaks } from './speech-cue.js'

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
    const source = mustTellSomebody(scene, first) ? null : sourceAfter(scene, at + 1)
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
