import type { Adjunct, Clause } from '../clause/clause.js'
import { meansNouns, placeNouns, placePrepositions, prepositionRoles } from '../lexicon/roles.js'
import type { Modifier } from '../model.js'
import { singular } from '../tag/lemma.js'
import { argumentOf, type Reading } from './argument.js'

/** Adjuncts of a clause with their roles, in the order of the text. */
export function modifiersOf(reading: Reading, clause: Clause, adjuncts: readonly Adjunct[]): Modifier[] {
  return adjuncts
    .toSorted((a, b) => a.from - b.from)
    .map((adjunct) => {
      const { start, end, text, entity, owner, name } = argumentOf(reading, adjunct)
      const marker = adjunct.marker === null ? null : markerOf(reading, adjunct)
      return { start, end, text, entity, owner, name, role: roleOf(reading, clause, adjunct, marker), marker }
    })
}

function markerOf({ sentence, text }: Reading, { marker }: Adjunct): string {
  const first = sentence.tokens[marker!.from]!
  return text.slice(first.start, sentence.tokens[marker!.to - 1]!.end).toLowerCase()
}

function roleOf(
  { sentence, entities }: Reading,
  clause: Clause,
  adjunct: Adjunct,
  marker: string | null,
): Modifier['role'] {
  const { tokens } = sentence
  if (sentence.times.some((time) => time.from <= adjunct.head && adjunct.head < time.to)) return 'time'
  // "By boat" is how; "by a boat" may be what did it.
  if (marker === 'by' && adjunct.from === adjunct.head && meansNouns.has(tokens[adjunct.head]!.lower)) return 'means'
  if (marker === 'by' && clause.verb?.voice === 'passive' && !isFigure(sentence.figures, adjunct)) return 'agent'
  const mention = sentence.mentions.find((m) => m.from <= adjunct.head && adjunct.head < m.to)
  const type = mention === undefined ? null : entities[mention.entity]!.type
  if (marker !== null && placePrepositions.has(marker)) {
    if (type === 'place' || type === 'facility') return 'place'
    if (type === null && placeNouns.has(singular(tokens[adjunct.head]!.lower)) && marker !== 'for' && marker !== 'to')
      return 'place'
  }
  if (marker === 'by') return 'means'
  return (marker === null ? undefined : prepositionRoles.get(marker)) ?? 'other'
}

function isFigure(figures: readonly { readonly from: number; readonly to: number }[], adjunct: Adjunct): boolean {
  return figures.some((figure) => figure.from <= adjunct.head && adjunct.head < figure.to)
}
