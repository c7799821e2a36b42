import type { NounPhrase } from '../clause/clause.js'
import type { TokenRange } from '../rule/offsets.js'
import type { Place } from './attribution-span.js'
import { isClauseAhead } from './clause-ahead.js'
import type { Draft } from './draft.js'
import { type Scene, trimmed, voiceAt } from './scene.js'
import { sourceAfter } from './source.js'

/** "according to X": the rest of its sentence is X's. */
export function accordingTo(scene: Scene, p: number): Draft | null {
  const { phrases, tokens } = scene
  const cue = phrases[p]!
  if (cue.to - cue.from !== 2) return null
  const fronted = isFronted(scene, p)
  const source = fronted ? frontedSource(scene, p + 1) : sourceAfter(scene, p + 1)
  if (source === null || isMeasure(scene, source)) return null
  const voice = voiceAt(scene, cue.from)
  const places: TokenRange[] = []
  const before = trimmed(scene, voice.from, cue.from)
  if (!fronted && before.to - before.from > 1) places.push(before)
  const next = tokens[source.to]
  if (next !== undefined && source.to < voice.to && (fronted || next.text === ',')) {
    const after = trimmed(scene, source.to, voice.to)
    if (after.to - after.from > 1) places.push(after)
  }
  if (places.length === 0) return null
  return {
    sentence: scene.index,
    source,
    medium: null,
    cue: { from: cue.from, to: cue.to },
    content: places.map((place): Place => ({ sentence: scene.index, from: place.from, to: place.to })),
    quoted: false,
    kind: 'statement',
    shape: 'clause',
    clause: null,
    rules: ['attribute.according-to'],
  }
}

/** Nothing but a conjunction or an adverb stands before it. */
function isFronted(scene: Scene, p: number): boolean {
  for (let i = 0; i < p; i++) {
    const { kind } = scene.phrases[i]!
    if (kind !== 'coordinator' && kind !== 'adverb' && kind !== 'comma' && kind !== 'quote') return false
  }
  return true
}

/** To the first comma, or past an apposition with "a" ("Jane Roe, a trader in Hull, sales rose"). */
function frontedSource(scene: Scene, first: number): NounPhrase | null {
  const { phrases } = scene
  const start = phrases[first]
  if (start?.kind !== 'noun') return null
  let p = first + 1
  while (p < phrases.length && phrases[p]!.kind !== 'comma') p++
  if (p === phrases.length) return { from: start.from, to: start.to, head: start.head }
  const next = phrases[p + 1]
  if (next?.kind === 'noun' && opensApposition(scene, p + 1)) {
    let end = p + 2
    while (end < phrases.length && phrases[end]!.kind !== 'comma' && phrases[end]!.kind !== 'verb') end++
    if (phrases[end]?.kind === 'comma') p = end
  }
  return { from: start.from, to: phrases[p - 1]!.to, head: start.head }
}

/** After a comma: "a trader in Hull", or "head of the firm" and "Jane Roe", after whose comma the clause comes. */
function opensApposition(scene: Scene, at: number): boolean {
  const { phrases, tokens } = scene
  const noun = phrases[at]!
  if (noun.kind !== 'noun' || noun.form === 'pronoun' || noun.form === 'relative' || noun.form === 'time') return false
  if (noun.determiner !== null && /^an?$/.test(tokens[noun.determiner]!.lower)) return true
  for (let i = at + 1; i < phrases.length; i++) {
    const { kind } = phrases[i]!
    if (kind === 'comma') return isClauseAhead(scene, i + 1, false)
    if (kind !== 'noun' && kind !== 'preposition') return false
  }
  return false
}

/** "went according to plan", "sorted according to size": what something is done by, no source. */
function isMeasure({ tokens }: Scene, { from, head }: NounPhrase): boolean {
  return from === head && measures.has(tokens[head]!.lower)
}

const measures: ReadonlySet<string> = new Set(
  'ability age custom law merit need plan plans rank rules schedule script size taste tradition type weight'.split(' '),
)
