import { distance } from 'fastest-levenshtein'
import { demonymPlaces } from '../../lexicon/demonym-places.js'
import { countryNames } from '../../lexicon/gazetteer/places.js'
import { placeNames } from '../../lexicon/place-abbreviations.js'
import type { Finding } from '../../model.js'
import { affinityOf, type Rarity } from './affinity.js'
import { byItem } from './by-item.js'
import { contextAt } from './context-at.js'
import { isDemonym } from './demonym.js'
import { addressOf, fewest, placeOf } from './place.js'
import { plainWords } from './plain.js'
import type { Sheet, ToldName } from './sheet.js'
import type { Check, Verdict } from './verdict.js'

/** A source that has a name of the draft, or one that is nearly it. */
export interface NameEvidence {
  readonly item: number
  /** The name as the source spells it where that is another way; null where it is the same. */
  readonly spelling: string | null
  /** Another place in the same words, where the source has not this one. */
  readonly instead: string | null
  readonly place: Finding['sources'][number]
}

/** The proper names of the draft are looked for in the words of the sources, each once. */
export const nameCheck: Check<NameEvidence> = {
  hear: (draft, { sheet, rarity }) =>
    firstNames(draft).flatMap((name, item): NameEvidence[] => {
      const sentence = sentenceWith(sheet, wordsOf(name)) ?? sentenceWith(sheet, inOtherNumber(wordsOf(name)))
      if (sentence !== null) return [{ item, spelling: null, instead: null, place: placeOf(sheet, sentence, '') }]
      const near = sheet.names.find((other) => isMisspelt(name, other))
      if (near !== undefined) {
        return [{ item, spelling: near.span.text, instead: null, place: placeOf(sheet, near.sentence, '') }]
      }
      const other = placeInstead(name, draft, sheet, rarity)
      return other === null
        ? []
        : [{ item, spelling: null, instead: other.span.text, place: placeOf(sheet, other.sentence, '') }]
    }),
  judge: (draft, evidence) => {
    const heard = byItem(evidence)
    return firstNames(draft).flatMap((name, item) => verdictOn(name, heard(item)))
  },
}

const wordsBy = new WeakMap<ToldName, readonly string[]>()

/** Its words in plain form; each name is compared with many. */
function wordsOf(name: ToldName): readonly string[] {
  let words = wordsBy.get(name)
  if (words === undefined) {
    words = plainWords(name.span.text)
    wordsBy.set(name, words)
  }
  return words
}

/** Each name where it stands first, of persons, bodies and their like. */
function firstNames({ names }: Sheet): readonly ToldName[] {
  const seen = new Set<string>()
  return names.filter((name) => {
    const plain = wordsOf(name).join(' ')
    return plain !== '' && !seen.has(plain) && seen.add(plain)
  })
}

function verdictOn({ span, sentence, type }: ToldName, evidence: readonly NameEvidence[]): Verdict[] {
  const same = evidence.filter(({ spelling, instead }) => spelling === null && instead === null)
  const said = (
    verdict: Verdict['verdict'],
    rule: string,
    message: string,
    told: readonly NameEvidence[],
  ): Verdict[] => [{ verdict, sentence, span, message, sources: fewest(told.map(({ place }) => place)), rules: [rule] }]
  if (same.length > 0) {
    return said('supported', 'check.name.found', `${span.text}: so ${addressOf(same[0]!.place)}`, same)
  }
  const other = evidence.find(({ instead }) => instead !== null)
  const near = evidence.find(({ spelling }) => spelling !== null)
  if (near === undefined && other !== undefined) {
    return said(
      'contradicted',
      'check.name.other-place',
      `${span.text}: ${addressOf(other.place)} has ${other.instead}`,
      [other],
    )
  }
  if (near !== undefined) {
    return said(
      'contradicted',
      'check.name.misspelt',
      `${span.text}: ${addressOf(near.place)} spells it ${near.spelling}`,
      evidence,
    )
  }
  // What a place or a body is may be common knowledge; who a person is, is not.
  if (type !== 'person' || isDemonym(span.text)) return []
  return said('unsupported', 'check.name.not-found', `${span.text}: no source names them`, [])
}

/** "Came from Sicily" of a sentence that is the same but for Sardinia. */
function placeInstead(name: ToldName, draft: Sheet, sheet: Sheet, rarity: Rarity): ToldName | null {
  if (name.type !== 'place') return null
  const here = contextAt(draft, name.sentence)
  const likeness = (other: ToldName) => affinityOf(here, contextAt(sheet, other.sentence), rarity).words
  const isHere = (other: ToldName) => here.sentence.words.includes(wordsOf(other)[0] ?? '')
  return (
    sheet.names.find(
      (other) =>
        other.type === 'place' &&
        !sheet.sentences[other.sentence]!.isHeading &&
        !isAlsoCalled(name, other) &&
        isCountry(name) === isCountry(other) &&
        !isHere(other) &&
        (isInSamePlace(name, draft, other, sheet)
          ? sharesNumber(name, draft, other, sheet) || likeness(other) >= SOME
          : likeness(other) >= ALIKE),
    ) ?? null
  )
}

/** "UK" and "the United Kingdom". */
function isAlsoCalled(name: ToldName, other: ToldName): boolean {
  const [own, theirs] = [name, other].map((each) => wordsOf(each).join(' ').replace(/^the /, ''))
  return placeNames.get(own!)?.includes(theirs!) === true || placeNames.get(theirs!)?.includes(own!) === true
}

/** "Based in Leicester", "based in Leeds": the same two words lead to both. */
function isInSamePlace(name: ToldName, draft: Sheet, other: ToldName, sheet: Sheet): boolean {
  const [own, theirs] = [leadingTo(name, draft), leadingTo(other, sheet)]
  return own.length === 2 && own[0]!.length > 2 && own[0] === theirs[0] && own[1] === theirs[1]
}

/** A number that is not met everywhere. */
function sharesNumber(name: ToldName, draft: Sheet, other: ToldName, sheet: Sheet): boolean {
  const numbers = sheet.figures.flatMap(({ figure, sentence }) => (sentence === other.sentence ? [figure.value] : []))
  return draft.figures.some(
    ({ figure: { value }, sentence }) =>
      sentence === name.sentence && value !== null && value >= DISTINCT && numbers.includes(value),
  )
}

const DISTINCT = 100

function leadingTo({ sentence, span }: ToldName, { sentences }: Sheet): readonly string[] {
  const { start, text } = sentences[sentence]!.evidence
  return plainWords(text.slice(0, span.start - start)).slice(-2)
}

/** A city may be told by its country. */
function isCountry({ names }: ToldName): boolean {
  return names.some((name) => COUNTRIES.has(name))
}

const COUNTRIES: ReadonlySet<string> = new Set([...countryNames.trim().split(/[,\n]/), ...demonymPlaces.values()])

/** Words that two sentences share, that they are the same but for this one. A guess. */
const ALIKE = 0.65
const SOME = 0.3

/** The sentence of a text where these words stand in a row; else, for a longer name, where its last one does. */
function sentenceWith(sheet: Sheet, words: readonly string[]): number | null {
  const at = sheet.plain.indexOf(` ${words.join(' ')} `)
  return at < 0 ? null : sentenceAt(sheet, at)
}

/** "A Liberal" of "the Liberals". */
function inOtherNumber(words: readonly string[]): readonly string[] {
  return words.map((word, i) => (i < words.length - 1 ? word : word.endsWith('s') ? word.slice(0, -1) : `${word}s`))
}

/** The sentence that holds a position of the plain text. */
export function sentenceAt({ sentences }: Pick<Sheet, 'sentences'>, position: number): number {
  const after = sentences.findIndex(({ plainStart }) => plainStart > position)
  return after < 0 ? sentences.length - 1 : Math.max(0, after - 1)
}

/**
 * "Ruth Callen" for "Ruth Callan": the same number of words, all but one the same, and that one off by a letter or two. Short
 * words differ too easily.
 */
function isMisspelt(name: ToldName, other: ToldName): boolean {
  const words = wordsOf(name)
  if (words.length < 2 || name.type !== other.type) return false
  const theirs = wordsOf(other)
  if (theirs.length !== words.length) return false
  const off = words.flatMap((word, i) => (word === theirs[i] ? [] : [i]))
  if (off.length !== 1) return false
  const [word, their] = [words[off[0]!]!, theirs[off[0]!]!]
  const least = Math.min(word.length, their.length)
  return least >= 4 && !/\d/.test(word + their) && distance(word, their) <= (least >= 7 ? 2 : 1)
}
