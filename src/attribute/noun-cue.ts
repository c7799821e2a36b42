import type { NounGroup } from '../chunk/phrase.js'
import type { NounPhrase } from '../clause/clause.js'
import { agentPrepositions, contentPrepositions, cueNouns, lightVerbs } from '../lexicon/cue-words.js'
import { singular } from '../tag/lemma.js'
import { isClauseAhead, isPluralThat } from './clause-ahead.js'
import { contentEnd } from './content-end.js'
import type { Draft } from './draft.js'
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
  if (source === null && link?.kind === 'preposition' && agentPrepositions.has(tokens[link.from]!.lower)) {
    source = sourceAfter(scene, at + 1)
    if (source === null) return null
    while (phrases[at] !== undefined && phrases[at]!.from < source.to) at++
  }
  const before = phrases[p - 1]
  if (source === null && before?.kind === 'verb' && lightVerbs.has(tokens[before.head]!.lemma))
    source = sourceOfVerb(scene, p - 1)
  if (source === null) return null
  const leads = group.possessor !== null && contentPrepositions.has(tokens[phrases[at]?.from ?? 0]!.lower)
  const told = phrases[at + 1]
  // "Its forecast for this year" has not told yet what it is of.
  const shape = leads && told?.kind === 'noun' && told.form !== 'time' ? 'phrase' : shapeAt(scene, at)
  if (shape === null) return null
  const cueTo = shape === 'phrase' ? phrases[at]!.to : group.to
  const from = shape === 'phrase' ? cueTo : phrases[at]!.from
  const end = contentEnd(scene, from, at, shape === 'clause' ? 'phrase' : shape, voiceAt(scene, group.from))
  const range = trimmed(
    scene,
    from,
    isSubject(scene, p) ? Math.min(end, outerVerb(scene, at, shape === 'clause' ? 1 : 0)) : end,
  )
  if (range.to <= range.from) return null
  const cueFrom = group.possessor !== null ? possessorEnd(scene, group) : group.from
  return {
    sentence: scene.index,
    source,
    medium: null,
    cue: { from: cueFrom, to: cueTo },
    content: [{ sentence: scene.index, ...range }],
    quoted: false,
    kind,
    shape,
    clause: null,
    rules: [`attribute.noun.${shape}`],
  }
}

/** No finite verb stands before it in its sentence or since the last comma. */
function isSubject({ phrases }: Scene, p: number): boolean {
  for (let i = p - 1; i >= 0 && phrases[i]!.kind !== 'comma'; i--) {
    const phrase = phrases[i]!
    if (phrase.kind === 'verb' && phrase.form === 'finite') return false
  }
  return true
}

/** Where the verb begins whose subject the noun is ("its claim that it won was false"); past `own` verbs of the content. */
function outerVerb({ phrases, tokens }: Scene, at: number, own: number): number {
  let verbs = own
  for (let p = at + 1; p < phrases.length; p++) {
    const phrase = phrases[p]!
    const opens = phrase.kind === 'subordinator' || (phrase.kind === 'noun' && phrase.form === 'relative')
    if (opens || phrase.kind === 'coordinator') verbs++
    if (phrase.kind === 'verb' && phrase.form === 'finite' && verbs-- === 0) {
      let first = p
      while (phrases[first - 1]?.kind === 'adverb') first--
      return phrases[first]!.from
    }
  }
  return tokens.length
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
