import { demonymPlaces } from '../../lexicon/demonym-places.js'
import { countryNames } from '../../lexicon/gazetteer/places.js'
import { placeNames } from '../../lexicon/place-abbreviations.js'
import { roleNouns } from '../../lexicon/role-nouns.js'
import type { Finding, Span } from '../../model.js'
import { affinityOf } from './affinity.js'
import { byItem } from './by-item.js'
import { contextAt } from './context-at.js'
import { addressOf, fewest, placeOf } from './place.js'
import { plainText } from './plain.js'
import type { Sheet } from './sheet.js'
import type { Check, Verdict } from './verdict.js'

/** A source that tells of the draft's nation, or of none but another one with the same noun. */
export interface NationEvidence {
  readonly item: number
  /** The other nation as it is written; null where the source tells of the draft's. */
  readonly other: string | null
  readonly place: Finding['sources'][number]
}

/** A person by nation and trade: "the Ghana striker", "the Dutch architect". */
interface Nation {
  readonly span: Span
  readonly sentence: number
  /** The country, plain. */
  readonly country: string
  readonly noun: string
}

/** "The Ghana striker" where the sources know a striker of Nigeria alone, and nothing of Ghana. */
export const nationCheck: Check<NationEvidence> = {
  hear: (draft, { sheet, rarity }) =>
    nationsIn(draft).flatMap(({ country, noun, sentence }, item): NationEvidence[] => {
      if (tellsOf(sheet, country)) return [{ item, other: null, place: placeOf(sheet, 0, '') }]
      const here = contextAt(draft, sentence)
      const other = nationsIn(sheet).find(
        (each) => each.noun === noun && affinityOf(here, contextAt(sheet, each.sentence), rarity).words >= ALIKE,
      )
      return other === undefined ? [] : [{ item, other: other.span.text, place: placeOf(sheet, other.sentence, '') }]
    }),
  judge: (draft, evidence) => {
    const heard = byItem(evidence)
    return nationsIn(draft).flatMap(({ span, sentence }, item): Verdict[] => {
      const told = heard(item)
      const [first] = told
      if (first === undefined || told.some(({ other }) => other === null)) return []
      return [
        {
          verdict: 'contradicted',
          sentence,
          span,
          message: `${span.text}: ${addressOf(first.place)} has ${first.other}`,
          sources: fewest(told.map(({ place }) => place)),
          rules: ['check.name.other-nation'],
        },
      ]
    })
  },
}

/** Words in common, of which the noun is one. A guess. */
const ALIKE = 0.05

const found = new WeakMap<Sheet, readonly Nation[]>()

function nationsIn(sheet: Sheet): readonly Nation[] {
  const known = found.get(sheet)
  if (known !== undefined) return known
  const told = sheet.sentences.flatMap(({ evidence }, sentence) =>
    [...evidence.text.matchAll(PAIR)].flatMap(({ 1: text, 2: noun, index }): Nation[] => {
      const word = text!.toLowerCase()
      const country = demonymPlaces.get(word) ?? (COUNTRIES.has(word) ? word : null)
      const start = evidence.start + index
      if (country === null || !roleNouns.has(noun!)) return []
      return [{ span: { start, end: start + text!.length, text: text! }, sentence, country, noun: noun! }]
    }),
  )
  found.set(sheet, told)
  return told
}

const PAIR = /(?<!\p{L})(\p{Lu}\p{L}+) (\p{Ll}+)/gu

const COUNTRIES: ReadonlySet<string> = new Set(countryNames.trim().split(/[,\n]/))

/** By its own name, an abbreviation of it or its adjective. */
function tellsOf({ plain }: Sheet, country: string): boolean {
  const names = [country, ...(placeNames.get(country) ?? []), ...(ADJECTIVES.get(country) ?? [])]
  return names.some((name) => plain.includes(plainText(name)) || plain.includes(plainText(`${name}s`)))
}

const ADJECTIVES: ReadonlyMap<string, readonly string[]> = adjectives()

function adjectives(): Map<string, string[]> {
  const by = new Map<string, string[]>()
  for (const [adjective, place] of demonymPlaces) by.set(place, [...(by.get(place) ?? []), adjective])
  return by
}
