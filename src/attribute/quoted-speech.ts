import type { Place } from './attribution-span.js'
import { cueAfter } from './cue-after.js'
import { cueBefore } from './cue-before.js'
import type { Draft } from './draft.js'
import type { Quotation } from './quotation.js'
import type { Scene } from './scene.js'
import { endsLikeSpeech, type SpeechCue } from './speech-cue.js'

/**
 * Gives each quotation its speaker: the cue after it, or before it, or the one that already has the quotation that it goes
 * on. A quotation without any is unclaimed: it may be a title or a word that the writer holds at arm's length.
 */
export function quotedSpeech(
  scenes: readonly Scene[],
  quotations: readonly Quotation[],
): { readonly drafts: Draft[]; readonly unclaimed: Quotation[] } {
  const unclaimed: Quotation[] = []
  const found: { readonly cue: SpeechCue; readonly content: Place[]; continued: boolean }[] = []
  const byCue = new Map<string, number>()
  let last: { readonly index: number; readonly end: Place } | null = null
  for (const quotation of quotations) {
    const { places } = quotation
    const start = places[0]!
    const end = places.at(-1)!
    const opens = isSentenceStart(scenes[start.sentence]!, start.from)
    const cue: SpeechCue | null = (opens ? cueAfter(scenes, quotation) : null) ?? cueBefore(scenes, quotation)
    if (cue !== null) {
      const key = `${cue.sentence}:${cue.cue.from}`
      const known = byCue.get(key)
      if (known === undefined) {
        byCue.set(key, found.length)
        last = { index: found.length, end: later(end, cueEnd(cue)) }
        found.push({ cue, content: [...places], continued: false })
      } else {
        for (const place of places) found[known]!.content.push(place)
        last = { index: known, end }
      }
    } else if (last !== null && goesOn(scenes, last.end, start, end, opens)) {
      const speech = found[last.index]!
      for (const place of places) speech.content.push(place)
      speech.continued = true
      last = { index: last.index, end }
    } else if (opens) unclaimed.push(quotation)
  }
  return { drafts: found.map(({ cue, content, continued }) => draftOf(cue, content, continued)), unclaimed }
}

function draftOf(found: SpeechCue, content: readonly Place[], continued: boolean): Draft {
  const { sentence, source, medium, cue, clause, rule } = found
  const rules = continued ? [rule, 'attribute.quote.continued'] : [rule]
  return { sentence, source, medium, cue, content, quoted: true, kind: 'statement', shape: 'quotation', clause, rules }
}

function cueEnd({ sentence, cue, source }: SpeechCue): Place {
  const to = Math.max(cue.to, source?.to ?? 0)
  return { sentence, from: to, to }
}

function later(a: Place, b: Place): Place {
  return a.sentence > b.sentence || (a.sentence === b.sentence && a.to > b.to) ? a : b
}

/** Nothing but marks and conjunctions stands before the token in its sentence. */
function isSentenceStart(scene: Scene, token: number): boolean {
  for (const phrase of scene.phrases) {
    if (phrase.from >= token) return true
    if (phrase.kind !== 'coordinator' && phrase.kind !== 'quote' && phrase.kind !== 'comma') return false
  }
  return true
}

/** Whether a quotation without a cue follows at once on what its speaker said last. */
function goesOn(scenes: readonly Scene[], end: Place, start: Place, close: Place, opens: boolean): boolean {
  const before = scenes[end.sentence]!
  const after = scenes[start.sentence]!
  if (end.sentence === start.sentence) return hasOnlyAdjuncts(before, end.to, start.from)
  if (!opens || start.from > 0) return false
  if (before.sentence.block === after.sentence.block)
    return start.sentence <= end.sentence + 2 && endsLikeSpeech(scenes[close.sentence]!, close)
  // A paragraph that is nothing but a quotation goes on with the speaker of the paragraph before.
  return start.sentence === end.sentence + 1 && hasOnlyAdjuncts(before, end.to, before.tokens.length)
}

function hasOnlyAdjuncts(scene: Scene, from: number, to: number): boolean {
  for (const phrase of scene.phrases) {
    if (phrase.to <= from) continue
    if (phrase.from >= to) return true
    if (phrase.kind === 'verb' && phrase.form === 'finite') return false
  }
  return true
}
