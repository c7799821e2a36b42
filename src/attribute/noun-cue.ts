import type { NounGroup } from '../chunk/phrase.js'
import type { NounPhrase } from '../clause/clause.js'
import { cueNouns } from '../lexicon/cue-words.js'
import { singular } from '../tag/lemma.js'
import { contentEnd } from './content-end.js'
import type { Draft } from './draft.js'
import { isClauseAhead, isPluralThat } from './opening.js'
import { type Scene, trimmed, voiceAt } from './scene.js'
import { sourceAfter, sourceOfVerb } from './source.js'

/** "its claim that", "her promise to", "a claim by the union that": a noun of saying or thinking with its content. */
export function nounCue(scene: Scene, p: number): Draft | null {
  const { phrases, tokens } = scene
  const group = phrases[p] as NounGroup
  const token = tokens[group.head]!
  if (token.upos !== 'NOUN' || group.head !== group.to - 1) return null
  const kind = cueNouns.get(singular(token.lower))
  if (kind === undefined) return null
  let source = possessorOf(scene, group)
  let at = p + 1
  const link = phrases[at]
  if (source === null && link?.kind === 'preposition' && agents.has(tokens[link.from]!.lower)) {
    source = sourceAfter(scene, at + 1)
    if (source === null) return null
    while (phrases[at] !== undefined && phrases[at]!.from < source.to) at++
  }
  const before = phrases[p - 1]
  if (source === null && before?.kind === 'verb' && lightVerbs.has(tokens[before.head]!.lemma))
    source = sourceOfVerb(scene, p - 1)
  if (source === null) return null
  const shape = shapeAt(scene, at)
  if (shape === null) return null
  const from = phrases[at]!.from
  const range = trimmed(
    scene,
    from,
    contentEnd(scene, from, at, shape === 'clause' ? 'phrase' : shape, voiceAt(scene, group.from)),
  )
  if (range.to <= range.from) return null
  const cueFrom = group.possessor !== null ? possessorEnd(scene, group) : group.from
  return {
    sentence: scene.index,
    source,
    medium: null,
    cue: { from: cueFrom, to: group.to },
    content: [{ sentence: scene.index, ...range }],
    quoted: false,
    kind,
    shape,
    clause: null,
    rules: [`attribute.noun.${shape}`],
  }
}

function shapeAt(scene: Scene, at: number): 'clause' | 'infinitive' | null {
  const next = scene.phrases[at]
  if (next === undefined) return null
  if (next.kind === 'verb' && next.form === 'infinitive') return 'infinitive'
  if (isPluralThat(scene, next)) return 'clause'
  const isThat = scene.tokens[next.from]!.lower === 'that' && next.to === next.from + 1
  return isThat && isClauseAhead(scene, at + 1, true) && scene.phrases[at + 1]?.kind !== 'verb' ? 'clause' : null
}

function possessorOf(scene: Scene, group: NounGroup): NounPhrase | null {
  if (group.possessor === null) return null
  const to = possessorEnd(scene, group)
  return { from: group.possessor.from, to, head: to - 1 }
}

function possessorEnd(scene: Scene, group: NounGroup): number {
  const { possessor } = group
  if (possessor === null) return group.from
  return scene.tokens[possessor.to - 1]!.upos === 'PART' ? possessor.to - 1 : possessor.to
}

const agents: ReadonlySet<string> = new Set(['by', 'from', 'among'])
const lightVerbs: ReadonlySet<string> = new Set([
  'express',
  'get',
  'give',
  'have',
  'hold',
  'issue',
  'make',
  'raise',
  'share',
  'voice',
])
