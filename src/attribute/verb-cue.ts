import type { VerbGroup } from '../chunk/phrase.js'
import { beForms } from '../lexicon/auxiliaries.js'
import type { CueVerb } from '../lexicon/cue-verbs.js'
import { cueAdjectives } from '../lexicon/cue-words.js'
import { intentionVerbs } from '../lexicon/reporting-verbs.js'
import type { TokenRange } from '../rule/offsets.js'
import { adjectiveCue } from './adjective-cue.js'
import { contentEnd } from './content-end.js'
import { build, type Draft } from './draft.js'
import { contentAhead, finalCue } from './final-cue.js'
import { type Opening, openingAfter } from './opening.js'
import {
  clauseOf,
  cueStart,
  cueVerbOf,
  infinitiveOf,
  phrasalCueOf,
  phraseIndexAt,
  type Scene,
  trimmed,
  voiceAt,
} from './scene.js'
import { nearestSource, sourceAfter, sourceOfVerb } from './source.js'

/** The attribution that the verb group at phrase `v` opens, or null. */
export function verbCue(scene: Scene, v: number): Draft | null {
  const verb = scene.phrases[v] as VerbGroup
  const { tokens } = scene
  for (const link of verb.chain) {
    const phrasal = link === verb.head ? phrasalCueOf(scene, verb) : null
    if (phrasal !== null) return headCue(scene, v, verb, phrasal.cue, phrasal.to)
    const feeling = feelingAfter(scene, verb, link)
    if (feeling !== null) return feelingCue(scene, v, verb, feeling)
    const cue = cueVerbOf(tokens[link]!)
    if (cue === null) continue
    if (link === verb.head) return headCue(scene, v, verb, cue, verb.to)
    const draft = chainCue(scene, v, verb, link, cue)
    if (draft !== null) return draft
  }
  return verb.voice === 'passive' ? adjectiveCue(scene, v) : null
}

/** "plans to build": the cue governs an infinitive in its own group. */
function chainCue(scene: Scene, v: number, verb: VerbGroup, link: number, cue: CueVerb): Draft | null {
  const { tokens } = scene
  const passive = isPassiveAt(scene, verb, link)
  const to = link + 1
  const gerund = tokens[to]!.lower.endsWith('ing')
  if (!passive && !cue.frames.has(gerund ? 'ing' : 'to')) return null
  const end = contentEnd(scene, to, v, 'infinitive', voiceAt(scene, verb.from))
  const range = trimmed(scene, to, end)
  const source = passive ? null : sourceOfVerb(scene, v)
  if (!passive && source === null) return null
  const subject = passive ? sourceOfVerb(scene, v) : null
  const places = [range]
  if (subject !== null && subject.to <= verb.from) places.unshift({ from: subject.from, to: subject.to })
  // "promised to act", "hopes to win": what one means to do oneself, whatever the verb says else.
  const intends = !passive && intentionVerbs.has(infinitiveOf(tokens[link]!))
  const kind = intends ? 'intention' : cue.kind
  return build(scene, verb, { kind }, { from: cueStart(scene, v), to }, source, places, 'infinitive', [
    passive ? 'attribute.passive.infinitive' : 'attribute.infinitive.own',
  ])
}

/** "is eager to build": an adjective of intention in the verb group; the token after it, or null. */
function feelingAfter({ tokens }: Scene, verb: VerbGroup, link: number): number | null {
  if (link === verb.head || !beForms.has(tokens[link]!.lower)) return null
  for (let i = link + 1; i < verb.head; i++)
    if (tokens[i + 1]!.lower === 'to' && cueAdjectives.get(tokens[i]!.lower) === 'intention') return i + 1
  return null
}

function feelingCue(scene: Scene, v: number, verb: VerbGroup, to: number): Draft | null {
  const source = sourceOfVerb(scene, v)
  if (source === null || source.from > verb.from) return null
  const range = trimmed(scene, to, contentEnd(scene, to, v, 'infinitive', voiceAt(scene, verb.from)))
  return build(scene, verb, { kind: 'intention' }, { from: cueStart(scene, v), to }, source, [range], 'infinitive', [
    'attribute.adjective',
  ])
}

function headCue(scene: Scene, v: number, verb: VerbGroup, cue: CueVerb, cueTo: number): Draft | null {
  const { tokens } = scene
  if (verb.voice === 'passive') return passiveCue(scene, v, verb, cue)
  const source = sourceOfVerb(scene, v)
  const inverted = source !== null && source.from > verb.from
  const opening = inverted ? null : openingAfter(scene, cueTo > verb.to ? v + 2 : v + 1, cueTo, cue.frames)
  if (opening !== null) {
    // "asked the court to hear the case": an event of the other verb's, no judgment.
    if (opening.shape === 'phrase' && verb.form === 'infinitive') return null
    if (isSeenHappen(scene, verb, opening)) return null
    const first = phraseIndexAt(scene, opening.from)
    const shape = opening.shape === 'quotation' ? 'clause' : opening.shape
    const range = trimmed(
      scene,
      opening.from,
      contentEnd(scene, opening.from, first, shape, voiceAt(scene, verb.from), clauseOf(scene, verb)),
    )
    if (range.to > range.from && source !== null && !overlaps(source, range)) {
      const ahead = tokens[opening.cueTo - 1]!.text === ':' ? contentAhead(scene, source) : null
      if (ahead !== null)
        return build(scene, verb, cue, { from: cueStart(scene, v), to: verb.to }, source, [ahead, range], 'clause', [
          'attribute.clause.parenthetical',
        ])
      const rule = ruleOf(shape, opening.marker)
      // "agreed on Tuesday to buy": what one means to do oneself.
      const intends = shape === 'infinitive' && intentionVerbs.has(infinitiveOf(tokens[verb.head]!))
      return build(
        scene,
        verb,
        intends ? { kind: 'intention' } : cue,
        { from: cueStart(scene, v), to: opening.cueTo },
        source,
        [range],
        shape,
        [rule],
      )
    }
  }
  return finalCue(scene, v, verb, cue, source)
}

/** "saw its shares fall", "saw its shares falling": what happened to the subject, no view of its. */
function isSeenHappen({ sentence, tokens }: Scene, verb: VerbGroup, { from, marker }: Opening): boolean {
  const isLookout = verb.tense !== 'past' && verb.modals.length === 0
  if (marker === 'to' && !isLookout && infinitiveOf(tokens[verb.head]!) === 'see') return true
  return sentence.clauses.some(
    ({ subject, rules }) => subject?.from === from && rules.includes('clause.infinitive.bare'),
  )
}

function ruleOf(shape: Draft['shape'], marker: Opening['marker']): string {
  if (shape === 'phrase') return 'attribute.phrase'
  if (shape === 'infinitive') return 'attribute.infinitive.told'
  return marker === 'wh' ? 'attribute.clause.question' : `attribute.clause.${marker}`
}

/** "it is expected that", "is described by X as": nobody says it but an agent after "by". */
function passiveCue(scene: Scene, v: number, verb: VerbGroup, cue: CueVerb): Draft | null {
  const { phrases, tokens } = scene
  const feeling = adjectiveCue(scene, v)
  if (feeling !== null) return feeling
  const by = phrases[v + 1]
  if (by?.kind === 'preposition' && tokens[by.from]!.lower === 'by' && verb.form === 'finite') {
    const source = sourceAfter(scene, v + 2)
    const subject = sourceOfVerb(scene, v)
    if (source === null || subject === null || subject.from > verb.from) return null
    if (!(cue.frames.has('np') || cue.frames.has('that'))) return null
    return build(scene, verb, cue, { from: cueStart(scene, v), to: by.to }, source, [subject], 'phrase', [
      'attribute.passive.agent',
    ])
  }
  const opening = openingAfter(scene, v + 1, verb.to, clauseOnly)
  // "the senator, who stayed, acknowledged that": a participle takes no such clause, so this is a past.
  const active = verb.form === 'past-participle'
  if (active && opening === null && cue.kind === 'statement' && tokens[verb.head]!.verb?.form !== 'participle')
    return finalCue(scene, v, verb, cue, sourceOfVerb(scene, v))
  if (opening === null || opening.marker === 'bare' || opening.marker === 'quotation') return null
  if (!(cue.frames.has('that') || cue.frames.has('obj'))) return null
  const first = phraseIndexAt(scene, opening.from)
  const range = trimmed(
    scene,
    opening.from,
    contentEnd(scene, opening.from, first, 'clause', voiceAt(scene, verb.from)),
  )
  const source = active ? (nearestSource(scene, v) ?? sourceOfVerb(scene, v)) : null
  const cueRange = { from: cueStart(scene, v), to: opening.cueTo }
  const rule = active ? 'attribute.clause.that' : 'attribute.passive.clause'
  return build(scene, verb, cue, cueRange, source, [range], 'clause', [rule])
}

const clauseOnly: ReadonlySet<string> = new Set(['that'])

function isPassiveAt(scene: Scene, verb: VerbGroup, link: number): boolean {
  const { tokens } = scene
  if (tokens[link]!.lower.endsWith('ing')) return false
  for (let i = verb.from; i < link; i++) if (beForms.has(tokens[i]!.lower) && tokens[i]!.lower !== "'d") return true
  const clause = clauseOf(scene, verb)
  return (
    verb.from === link &&
    (clause?.kind === 'relative' || clause?.kind === 'participial') &&
    verb.form === 'past-participle'
  )
}

function overlaps(a: TokenRange, b: TokenRange): boolean {
  return a.from < b.to && b.from < a.to
}
