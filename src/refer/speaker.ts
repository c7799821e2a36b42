import type { AttributionSpan } from '../attribute/attribution-span.js'
import { speakerPronouns } from '../lexicon/pronouns.js'
import type { Answer, Context } from './coreference.js'
import { type Candidate, isHeadOf, type PronounCandidate } from './mention-candidates.js'
import { spokenOf } from './nominal.js'

/** What "she" in "she said" is found with. */
type Resolve = (candidate: PronounCandidate, context: Context) => Answer | null

/** "I" inside a quotation is whoever is quoted; "we" the organization that is quoted or that its speaker speaks for. */
export function speakerOf(candidate: PronounCandidate, context: Context, resolve: Resolve): number | null {
  for (const attribution of context.attributions) {
    const isInside = attribution.content.some(
      (place) => place.sentence === context.index && place.from <= candidate.from && candidate.from < place.to,
    )
    const speaker = isInside ? sourceOf(attribution, context, resolve) : null
    if (speaker === null) continue
    const isPerson = context.memory.entities[speaker]!.type === 'person'
    if (firstSingular.has(candidate.word)) return isPerson ? speaker : null
    return isPerson ? spokenFor(speaker, context) : speaker
  }
  return null
}

/** Whom "we" of a person means: the organization, but of a scholar those who worked with her. */
function spokenFor(speaker: number, { memory }: Context): number | null {
  const organization = memory.affiliations.get(speaker) ?? null
  if (organization === null) return null
  return memory.entities[organization]!.name.split(' ').some((word) => scholarly.has(word.toLowerCase()))
    ? null
    : organization
}

const scholarly: ReadonlySet<string> = new Set(['college', 'institute', 'school', 'university'])

/** Who is quoted word for word where the candidate stands; null outside quotations. */
export function quotedSpeaker(candidate: PronounCandidate, context: Context, resolve: Resolve): number | null {
  for (const attribution of context.attributions) {
    if (!attribution.quoted) continue
    for (const place of attribution.content) {
      if (place.sentence !== context.index || place.from > candidate.from || candidate.from >= place.to) continue
      return sourceOf(attribution, context, resolve)
    }
  }
  return null
}

/** Who is said to tell what the candidate stands in, in his or her own words or others; null where the article tells it. */
export function reportedSpeaker(candidate: Candidate, context: Context, resolve: Resolve): number | null {
  for (const attribution of context.attributions)
    for (const place of attribution.content)
      if (place.sentence === context.index && place.from <= candidate.from && candidate.from < place.to)
        return sourceOf(attribution, context, resolve)
  return null
}

const firstSingular: ReadonlySet<string> = new Set(['i', 'me', 'my'])

function sourceOf(attribution: AttributionSpan, context: Context, resolve: Resolve): number | null {
  const { index, memory, mentions, candidates } = context
  const { source, sentence } = attribution
  if (source === null) return null
  if (sentence !== index) return memory.speakers.get(attribution) ?? null
  const known = mentions.find((m) => m.from <= source.head && source.head < m.to)
  if (known !== undefined) return known.entity
  for (const other of candidates) {
    if (!isHeadOf(other, source)) continue
    if (other.form === 'name') return other.entity
    if (other.form === 'nominal') return spokenOf(other, context)?.entity ?? null
    if (other.form === 'pronoun' && !speakerPronouns.has(other.word)) return resolve(other, context)?.entity ?? null
  }
  return null
}
