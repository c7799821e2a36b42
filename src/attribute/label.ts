import { documentNouns, labelWords } from '../lexicon/cue-words.js'
import { singular } from '../tag/lemma.js'
import type { Place } from './attribution-span.js'
import type { Draft } from './draft.js'
import type { Scene } from './scene.js'

/** "ROE: We will build it.": a speaker's name and a colon at the beginning of a paragraph or headline. */
export function labels(scenes: readonly Scene[]): Draft[] {
  const found: Draft[] = []
  for (let s = 0; s < scenes.length; s++) {
    const scene = scenes[s]!
    if (s > 0 && scenes[s - 1]!.sentence.block === scene.sentence.block) continue
    const draft = labelOf(scenes, s)
    if (draft !== null) found.push(draft)
  }
  return found
}

function labelOf(scenes: readonly Scene[], s: number): Draft | null {
  const scene = scenes[s]!
  const { tokens, phrases } = scene
  // A printed transcript may open each speaker's paragraph with a quotation mark.
  const first = phrases[0]?.kind === 'quote' ? 1 : 0
  const name = phrases[first]
  if (name?.kind !== 'noun' || name.to > 6 || tokens[name.to]?.text !== ':' || tokens.length < name.to + 4) return null
  const head = tokens[name.head]!
  const isDocument = documentNouns.has(singular(head.lower))
  if (!isDocument && (name.form !== 'name' || labelWords.has(head.lower))) return null
  const content: Place[] = []
  for (let i = s; i < scenes.length && scenes[i]!.sentence.block === scene.sentence.block; i++)
    content.push({ sentence: i, from: i === s ? name.to + 1 : 0, to: scenes[i]!.tokens.length })
  return {
    sentence: s,
    source: { from: name.from, to: name.to, head: name.head },
    medium: null,
    cue: { from: name.to, to: name.to + 1 },
    content: withoutStop(scenes, content),
    quoted: false,
    kind: 'statement',
    shape: 'clause',
    clause: null,
    rules: ['attribute.label'],
  }
}

function withoutStop(scenes: readonly Scene[], content: readonly Place[]): Place[] {
  return content.flatMap((place, i) => {
    const { tokens } = scenes[place.sentence]!
    if (i < content.length - 1 || tokens[place.to - 1]!.text !== '.') return [place]
    // A sentence that is nothing but its stop (". .") says nothing.
    return place.to - 1 > place.from ? [{ ...place, to: place.to - 1 }] : []
  })
}
