import { cueVerbForms, cueVerbs } from '../lexicon/cue-verbs.js'
import { isClauseAhead } from './clause-ahead.js'
import type { Quotation } from './quotation.js'
import { isTime, phraseIndexAt, quotationAt, type Scene } from './scene.js'
import { sourceAfter, sourceOfVerb } from './source.js'

import { cueOf, endsLikeSpeech, putsIt, type SpeechCue, speaks, takesHearer } from './speech-cue.js'

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
