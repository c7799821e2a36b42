import type { VerbGroup } from '../chunk/phrase.js'
import type { Place } from './attribution-span.js'
import { build, type Draft } from './draft.js'
import { cueStart, cueVerbOf, infinitiveOf, isTime, type Scene, trimmed } from './scene.js'
import { sourceOfVerb } from './source.js'

/** "The panel projects that:" and the items of the list below it: each item is what it projects. */
export function listReports(scenes: readonly Scene[]): Draft[] {
  const found: Draft[] = []
  for (let s = 0; s + 1 < scenes.length; s++) {
    const { kind } = scenes[s + 1]!.sentence.block
    if (kind !== 'item' || scenes[s]!.sentence.block.kind === 'item') continue
    const draft = reportOf(scenes, s)
    if (draft !== null) found.push(draft)
  }
  return found
}

function reportOf(scenes: readonly Scene[], s: number): Draft | null {
  const scene = scenes[s]!
  const { tokens, phrases } = scene
  if (tokens.at(-1)!.text !== ':') return null
  let p = phrases.length - 2
  const that = phrases[p]
  if (that !== undefined && that.to === that.from + 1 && tokens[that.from]!.lower === 'that') p--
  // "The panel said on Monday:"
  while (isTime(phrases[p])) p -= phrases[p - 1]?.kind === 'preposition' ? 2 : 1
  const verb = phrases[p]
  if (verb?.kind !== 'verb' || verb.form !== 'finite') return null
  return listedBy(scenes, scene, p, verb)
}

function listedBy(scenes: readonly Scene[], scene: Scene, v: number, verb: VerbGroup): Draft | null {
  const cue = cueVerbOf(scene.tokens[verb.head]!)
  if (cue === null || verb.voice === 'passive' || !(cue.frames.has('that') || cue.frames.has('q'))) return null
  const source = sourceOfVerb(scene, v)
  if (source === null || infinitiveOf(scene.tokens[verb.head]!) === 'include') return null
  const draft = build(scene, verb, cue, { from: cueStart(scene, v), to: verb.to }, source, [], 'clause', [
    'attribute.list',
  ])
  return { ...draft, content: itemsAfter(scenes, scene.index) }
}

/** The sentences of the list that begins after a sentence. */
function itemsAfter(scenes: readonly Scene[], s: number): Place[] {
  const places: Place[] = []
  for (let i = s + 1; i < scenes.length && scenes[i]!.sentence.block.kind === 'item'; i++) {
    const { from, to } = trimmed(scenes[i]!, 0, scenes[i]!.tokens.length)
    if (to > from) places.push({ sentence: i, from, to })
  }
  return places
}
