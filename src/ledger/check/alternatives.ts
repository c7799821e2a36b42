import { demonymPlaces } from '../../lexicon/demonym-places.js'
import { alternatives } from '../../lexicon/opposites.js'
import { placeNames } from '../../lexicon/place-abbreviations.js'
import type { Finding, Span } from '../../model.js'
import { affinityOf, type Context, isSameStem } from './affinity.js'
import { byItem } from './by-item.js'
import { addressOf, fewest, placeOf } from './place.js'
import { plainWords } from './plain.js'
import type { Sheet, SheetSentence } from './sheet.js'
import type { Check, Verdict } from './verdict.js'

/** A sentence of a source that is much the same, with the word of the draft or with another of its kind. */
export interface AlternativeEvidence {
  readonly item: number
  /** The other word; null where the source has the draft's. */
  readonly other: string | null
  readonly words: number
  readonly place: Finding['sources'][number]
}

interface Alternative {
  readonly span: Span
  readonly sentence: number
  readonly word: string
  readonly kind: number
  /** The name that a point of the compass stands before: "Wales" of "north Wales"; else null. */
  readonly name: string | null
}

/** "Her right wrist" of a sentence that has her left one, "the Australian company" of a Canadian one. */
export const alternativeCheck: Check<AlternativeEvidence> = {
  hear: (draft, { sheet, rarity }) => {
    const theirs = alternativesIn(sheet)
    return alternativesIn(draft).flatMap(({ sentence, word, kind, name }, item) =>
      theirs.flatMap((each): AlternativeEvidence[] => {
        if (each.kind !== kind) return []
        const { words } = affinityOf(otherwise(draft, sentence, kind), otherwise(sheet, each.sentence, kind), rarity)
        const isSamePlace = name !== null && name === each.name
        if (words < (isSamePlace ? LITTLE : ALIKE) && each.word !== word) return []
        const isTold = each.word === word || (kind === NATIONS && isPlaceTold(word, sheet.sentences[each.sentence]!))
        // That the very place is told somewhere is enough.
        const alike = isTold && isSamePlace ? 1 : words
        return [{ item, other: isTold ? null : each.word, words: alike, place: placeOf(sheet, each.sentence, '') }]
      }),
    )
  },
  judge: (draft, evidence) => {
    const heard = byItem(evidence)
    return alternativesIn(draft).flatMap(({ span, sentence }, item): Verdict[] => {
      const told = [...heard(item)].sort((a, b) => b.words - a.words)
      const [best] = told
      if (best === undefined || best.other === null || told.some(({ other, words }) => other === null && words >= SOME))
        return []
      const message = `${span.text}: ${addressOf(best.place)} has ${best.other}`
      return [
        {
          verdict: 'contradicted',
          sentence,
          span,
          message,
          sources: fewest([best.place]),
          rules: ['check.word.other'],
        },
      ]
    })
  },
}

/** "A US application" beside a European one has what the draft calls American. */
function isPlaceTold(word: string, { evidence: { text } }: SheetSentence): boolean {
  const place = demonymPlaces.get(word)
  const words = plainWords(text)
  const own = [place, ...(placeNames.get(place ?? '') ?? [])]
  return own.some((each) => each !== undefined && ` ${words.join(' ')} `.includes(` ${each} `))
}

/** The sentence without its words of this kind, in which the two may differ. */
function otherwise(sheet: Sheet, index: number, kind: number): Context {
  const { evidence, isHeading, plainStart, words } = sheet.sentences[index]!
  const own = alternatives[kind] ?? []
  const rest = words.filter((word) => !own.some((each) => isSameStem(word, each)))
  return { claim: null, sentence: { evidence, isHeading, plainStart, words: rest }, concept: [], key: null }
}

/** Words that two sentences share, that they are the same but for this one. Guesses. */
const ALIKE = 0.65
const SOME = 0.3
const LITTLE = 0.15

const found = new WeakMap<Sheet, readonly Alternative[]>()

/** The words of a text that have alternatives; a sentence that has two of a kind compares them itself. */
function alternativesIn(sheet: Sheet): readonly Alternative[] {
  const known = found.get(sheet)
  if (known !== undefined) return known
  const told = sheet.sentences.flatMap(({ evidence, isHeading }, sentence): Alternative[] => {
    if (isHeading) return []
    let before = ''
    const all = [...evidence.text.matchAll(/\p{L}+/gu)].flatMap(({ 0: text, index }): Alternative[] => {
      const word = text.toLowerCase()
      const kind = VOTING.has(before) && VOTES.has(word) ? VOTE : KINDS.get(word)
      before = word
      const start = evidence.start + index
      if (kind === undefined) return []
      const name = COMPASS.has(word) ? (NAME_BEHIND.exec(evidence.text.slice(index + text.length))?.[1] ?? null) : null
      return [{ span: { start, end: start + text.length, text }, sentence, word, kind, name }]
    })
    return all.filter(({ kind }) => all.filter((each) => each.kind === kind).length === 1)
  })
  found.set(sheet, told)
  return told
}

/** The kind of the adjectives of nations. */
const NATIONS = alternatives.length

/** "Voted for" and "voted against". */
const VOTE = NATIONS + 1
const VOTING: ReadonlySet<string> = new Set(['vote', 'voted', 'votes', 'voting'])
const VOTES: ReadonlySet<string> = new Set(['against', 'for'])

const COMPASS: ReadonlySet<string> = new Set(['east', 'north', 'south', 'west'])

const NAME_BEHIND = /^[ -](\p{Lu}\p{L}+)/u

/** What is Austrian is European too. */
const CONTINENTS: ReadonlySet<string> = new Set(['african', 'asian', 'european'])

const KINDS: ReadonlyMap<string, number> = new Map([
  ...alternatives.flatMap((words, kind) => words.map((word): [string, number] => [word, kind])),
  ...[...demonymPlaces.keys()].flatMap((word): [string, number][] => (CONTINENTS.has(word) ? [] : [[word, NATIONS]])),
])
