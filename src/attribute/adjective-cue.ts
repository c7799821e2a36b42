import type { VerbGroup } from '../chunk/phrase.js'
import { cueAdjectives } from '../lexicon/cue-words.js'
import { contentEnd } from './content-end.js'
import { build, type Draft } from './draft.js'
import { openingAfter } from './opening.js'
import { cueStart, phraseIndexAt, type Scene, trimmed, voiceAt } from './scene.js'
import { sourceOfVerb } from './source.js'

/** "is convinced that", "was worried about": a copula with an adjective of belief or feeling, and its content. */
export function adjectiveCue(scene: Scene, v: number): Draft | null {
  const { tokens } = scene
  const verb = scene.phrases[v] as VerbGroup
  const end = adjectiveEnd(scene, v, verb)
  const kind = end === null ? undefined : cueAdjectives.get(tokens[end - 1]!.lower)
  if (end === null || kind === undefined) return null
  const opening = openingAfter(scene, phraseIndexAt(scene, end - 1) + 1, end, frames)
  if (opening === null || opening.marker === 'quotation') return null
  const source = sourceOfVerb(scene, v)
  if (source === null || source.from > verb.from) return null
  const first = phraseIndexAt(scene, opening.from)
  const range = trimmed(
    scene,
    opening.from,
    contentEnd(scene, opening.from, first, opening.shape, voiceAt(scene, verb.from)),
  )
  return build(scene, verb, { kind }, { from: cueStart(scene, v), to: opening.cueTo }, source, [range], opening.shape, [
    'attribute.adjective',
  ])
}

/** The end of the adjective that a copula leads to; of a passive, its own: "is convinced". */
function adjectiveEnd({ phrases }: Scene, v: number, verb: VerbGroup): number | null {
  if (verb.voice === 'passive') return verb.form === 'finite' ? verb.to : null
  if (!verb.copula) return null
  let at = v + 1
  while (phrases[at]?.kind === 'adverb') at++
  const adjective = phrases[at]
  return adjective?.kind === 'adjective' ? adjective.to : null
}

const frames: ReadonlySet<string> = new Set([
  'that',
  'wh',
  'to',
  '+about',
  '+of',
  '+at',
  '+by',
  '+with',
  '+for',
  '+over',
  '+to',
])
