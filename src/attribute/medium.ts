import type { NounGroup } from '../chunk/phrase.js'
import type { NounPhrase } from '../clause/clause.js'
import { mediumParticiples } from '../lexicon/cue-words.js'
import { isMediumName } from '../lexicon/media-words.js'
import type { Draft } from './draft.js'
import type { Scene } from './scene.js'

/** How far behind the cue a medium may be named ("said on Monday in an interview with Radio Kent"), in phrases. A guess. */
const REACH = 8

/** Adds who passed it on: "told Reuters", "in an interview with Reuters", "sources quoted by Reuters". */
export function withMedium(draft: Draft, scene: Scene): Draft {
  if (draft.source === null || draft.kind !== 'statement') return draft
  const medium = reportedBy(scene, draft.source) ?? toldTo(scene, draft)
  if (medium === null) return draft
  return { ...draft, medium, rules: [...draft.rules, 'attribute.medium'] }
}

function toldTo(scene: Scene, { cue, content, source }: Draft): NounPhrase | null {
  const { phrases, tokens } = scene
  const stop = content.find((place) => place.sentence === scene.index && place.from >= cue.to)?.from ?? tokens.length
  const first = phrases.findIndex((phrase) => phrase.from >= cue.to)
  if (first === -1) return null
  for (let p = first; p < Math.min(phrases.length, first + REACH) && phrases[p]!.from < stop; p++) {
    const phrase = phrases[p]!
    if (phrase.kind === 'verb' || phrase.kind === 'comma') return null
    if (source !== null && source.from < phrase.to && phrase.from < source.to) continue
    if (phrase.kind !== 'noun' || !isMedium(scene, phrase)) continue
    const link = p === 0 ? '' : tokens[phrases[p - 1]!.from]!.lower
    if (p === first || link === 'to' || link === 'with' || link === 'on') return nounPhrase(phrase)
  }
  return null
}

/** "sources close to the talks, reported by Reuters,": inside the source, or right behind its first noun phrase. */
function reportedBy(scene: Scene, source: NounPhrase): NounPhrase | null {
  const { phrases, tokens } = scene
  for (let p = 0; p + 2 < phrases.length; p++) {
    const verb = phrases[p]!
    if (verb.from <= source.from || verb.kind !== 'verb' || verb.form !== 'past-participle') continue
    if (verb.from >= source.to) return null
    const by = phrases[p + 1]!
    const noun = phrases[p + 2]!
    if (
      mediumParticiples.has(tokens[verb.head]!.lower) &&
      tokens[by.from]!.lower === 'by' &&
      noun.kind === 'noun' &&
      isMedium(scene, noun)
    )
      return nounPhrase(noun)
  }
  return null
}

function isMedium(scene: Scene, group: NounGroup): boolean {
  if (group.form !== 'name') return false
  const from = group.determiner === null ? group.from : group.determiner + 1
  return isMediumName(
    scene.tokens
      .slice(from, group.to)
      .map((token) => token.lower)
      .join(' '),
  )
}

function nounPhrase({ from, to, head }: NounGroup): NounPhrase {
  return { from, to, head }
}
