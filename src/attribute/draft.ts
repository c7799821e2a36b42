import type { VerbGroup } from '../chunk/phrase.js'
import type { NounPhrase } from '../clause/clause.js'
import type { CueKind, CueVerb } from '../lexicon/cue-verbs.js'
import type { TokenRange } from '../rule/offsets.js'
import type { ContentShape, Place } from './attribution-span.js'
import { clauseIndexOf, type Scene } from './scene.js'

/** An attribution before it is known what it is nested in. */
export interface Draft {
  readonly sentence: number
  readonly source: NounPhrase | null
  readonly medium: NounPhrase | null
  readonly cue: TokenRange
  readonly content: readonly Place[]
  readonly quoted: boolean
  readonly kind: CueKind
  readonly shape: ContentShape
  readonly clause: number | null
  readonly rules: readonly string[]
}

/** The draft of a verb cue. */
export function build(
  scene: Scene,
  verb: VerbGroup,
  cue: Pick<CueVerb, 'kind'>,
  range: TokenRange,
  source: NounPhrase | null,
  content: readonly TokenRange[],
  shape: Draft['shape'],
  rules: readonly string[],
): Draft {
  const clause = clauseIndexOf(scene, verb)
  const places = content.map((place): Place => ({ sentence: scene.index, from: place.from, to: place.to }))
  return {
    sentence: scene.index,
    source: source === null || isExpletive(scene, source) ? null : source,
    medium: null,
    cue: { from: range.from, to: range.to },
    content: places,
    quoted: false,
    kind: cue.kind,
    shape,
    clause: clause === -1 ? null : clause,
    rules,
  }
}

function isExpletive(scene: Scene, source: NounPhrase): boolean {
  return source.to - source.from === 1 && scene.tokens[source.from]!.lower === 'there'
}
