import type { VerbGroup } from '../chunk/phrase.js'
import type { NounPhrase } from '../clause/clause.js'
import type { CueVerb } from '../lexicon/cue-verbs.js'
import type { TokenRange } from '../rule/offsets.js'
import { isClauseAhead } from './clause-ahead.js'
import { build, type Draft } from './draft.js'
import { clauseOf, cueStart, phraseIndexAt, type Scene, trimmed, voiceAt } from './scene.js'

/**
 * A cue after its content, or in its middle: "X, officials say, Y". What stands before it in the sentence is said, and what
 * follows after a comma.
 */
export function finalCue(
  scene: Scene,
  v: number,
  verb: VerbGroup,
  cue: CueVerb,
  source: NounPhrase | null,
): Draft | null {
  if (source === null || cue.kind === 'intention' || !(cue.frames.has('that') || cue.frames.has('obj'))) return null
  // A chunker may take a past for a participle where the subject is long.
  if (verb.form !== 'finite' && verb.form !== 'past-participle') return null
  const { tokens, phrases } = scene
  // "Roe, who testified against Quist, lost": a clause about Roe, which tells nothing of what she said.
  for (let p = phraseIndexAt(scene, source.to - 1) + 1; p < v; p++) {
    const phrase = phrases[p]!
    if (phrase.kind === 'noun' && phrase.form === 'relative') return null
  }
  // "Union, whose head, Ann Roe, conceded at noon": a clause about the noun before it.
  if (clauseOf(scene, verb)?.kind === 'relative') return null
  const start = Math.min(source.from, verb.from)
  const voice = voiceAt(scene, verb.from)
  if (start < voice.from + 2) return null
  let before = phraseIndexAt(scene, start) - 1
  if (phrases[before]?.kind === 'adverb') before--
  // "as the minister said"
  if (tokens[phrases[before]!.from]!.lower === 'as') before--
  const border = phrases[before]
  if (border === undefined || border.from < voice.from) return null
  const mark = tokens[border.from]!.text
  const closing = border.kind === 'quote' || mark === "'"
  if (!(border.kind === 'comma' || closing || mark === '—' || mark === '–' || mark === '--' || mark === '?'))
    return null
  const end = Math.max(source.to, verb.to)
  const after = endOfCue(scene, end)
  if (after === null) return null
  const places: TokenRange[] = []
  const head = trimmed(scene, voice.from, closing ? border.to : border.from)
  if (head.to > head.from) places.push(head)
  if (after < voice.to) {
    const tail = trimmed(scene, after, voice.to)
    if (tail.to > tail.from) places.push(tail)
  }
  if (places.length === 0 || head.to - head.from < 2) return null
  const rule = places.length > 1 ? 'attribute.clause.parenthetical' : 'attribute.clause.final'
  return build(scene, verb, cue, { from: cueStart(scene, v), to: verb.to }, source, places, 'clause', [rule])
}

/** "Wages are a worry, she said: they grew": what is said before a comma and the source, where it has a verb; else null. */
export function contentAhead(scene: Scene, source: NounPhrase): TokenRange | null {
  const voice = voiceAt(scene, source.from)
  const last = phraseIndexAt(scene, source.from) - 1
  const border = scene.phrases[last]
  if (border?.kind !== 'comma' || border.from <= voice.from) return null
  const head = trimmed(scene, voice.from, border.from)
  const isTold = scene.sentence.clauses.some(
    ({ kind, verb }) => kind === 'main' && verb !== null && head.from <= verb.from && verb.to <= head.to,
  )
  return isTold ? head : null
}

/** The first token after the cue's own words (hearer, time, place): past a comma; null if no comma and no end comes. */
function endOfCue(scene: Scene, from: number): number | null {
  const { phrases, tokens } = scene
  for (let p = phraseIndexAt(scene, from); p < phrases.length; p++) {
    const phrase = phrases[p]!
    if (phrase.from < from) continue
    // "told a launch event streamed to two million viewers"
    if (phrase.kind === 'verb' && phrase.form === 'past-participle' && phrases[p - 1]?.kind === 'noun') continue
    if (phrase.kind === 'verb' || phrase.kind === 'subordinator') return phrase.kind === 'verb' ? null : tokens.length
    if (phrase.kind === 'comma') {
      const next = phrases[p + 1]
      // ", adding …", ", a day after …": more of the cue; else the content goes on.
      return next?.kind === 'verb' && next.form === 'participle' && !isClauseAhead(scene, p + 2, false)
        ? tokens.length
        : phrase.to
    }
  }
  return tokens.length
}
