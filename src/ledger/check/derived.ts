import type { Figure } from '../../model.js'
import { type Affinity, affinityOf, type Rarity } from './affinity.js'
import { contextAt } from './context-at.js'
import type { Sheet, SheetSentence, ToldFigure } from './sheet.js'
import { DIFFERENCE, type Working, workingsFor } from './workings.js'

/** What a writer has worked out of figures that a source has in one sentence. */
export interface Derivation {
  /** Index of the sentence of the source. */
  readonly sentence: number
  readonly affinity: Affinity
  /** "£50.3 million − £41.2 million". */
  readonly text: string
}

/**
 * Writers subtract, add and divide: "about £9 million less" of a fall from £50.3 million to £41.2 million, "almost a third" of
 * 78,000 after 112,000, "218 people" of 212 passengers and a crew of six. Only of a sentence that has words in common.
 */
export function derivationsOf(told: ToldFigure, draft: Sheet, source: Sheet, rarity: Rarity): Derivation[] {
  const workings = workingsFor(told)
  if (workings.length === 0) return []
  const here = { claim: null, sentence: withWordsBefore(draft, told.sentence), concept: [], key: null }
  const own = new Set(here.sentence.words)
  const wholes = wholesBeside(told, draft)
  const beside = (figuresBySentence(draft).get(told.sentence) ?? []).filter(({ start }) => start !== told.figure.start)
  const differences = workings.filter((working) => working === DIFFERENCE)
  const isShare = told.figure.kind === 'percent' || told.figure.kind === 'ratio'
  const found: Derivation[] = []
  const by = figuresBySentence(source)
  for (const [sentence, figures] of by) {
    // Most sentences have no word in common.
    if (!source.sentences[sentence]!.words.some((word) => own.has(word))) continue
    const text =
      workedOut(figures, figures, workings, told.figure) ??
      restOf(wholes, figures, by.get(sentence - 1) ?? [], told.figure) ??
      besideOwn(figures, beside, differences, told.figure) ??
      (isShare ? workedOut(figures, by.get(sentence - 1) ?? [], workings, told.figure) : null)
    if (text === null) continue
    const affinity = affinityOf(here, contextAt(source, sentence), rarity)
    if (affinity.words >= ALIKE) found.push({ sentence, affinity, text })
  }
  return found
}

/** Words in common, that two sentences tell of the same. A guess. */
const ALIKE = 0.15

/** "55 million, 35 million less than they had asked for": of the two the source has the one that is not told. */
function besideOwn(
  figures: readonly Figure[],
  beside: readonly Figure[],
  differences: readonly Working[],
  said: Figure,
): string | null {
  if (differences.length === 0 || beside.length === 0) return null
  return workedOut(figures, beside, differences, said) ?? workedOut(beside, figures, differences, said)
}

/** The whole may stand in the sentence before: "It makes 38 recommendations. All but three are accepted". */
function restOf(
  wholes: ReadonlySet<number | null>,
  figures: readonly Figure[],
  before: readonly Figure[],
  said: Figure,
): string | null {
  if (wholes.size === 0) return null
  const all = [...before, ...figures]
  return workedOut(
    all.filter(({ value }) => wholes.has(value)),
    all,
    REST,
    said,
  )
}

/** "Of its 38 recommendations 35": what is left of a whole that stands beside it. */
function wholesBeside({ figure, sentence }: ToldFigure, draft: Sheet): ReadonlySet<number | null> {
  const isCount = figure.kind === 'count' || figure.kind === 'number'
  if (!isCount || figure.value === null) return new Set()
  const others = figuresBySentence(draft).get(sentence) ?? []
  return new Set(others.filter(({ value }) => value! > figure.value!).map(({ value }) => value))
}

/** What follows from other figures of the draft itself, which stand in the same sentence or the one before. */
export function derivedWithin(
  told: ToldFigure,
  draft: Sheet,
): { readonly sentence: number; readonly text: string } | null {
  // Percentages that are so many points apart are few.
  const isPoints = told.figure.unit === 'percentage point' || told.figure.unit === 'point'
  const workings = workingsFor(told).filter(({ sign }) => WITHIN.has(sign) || (isPoints && sign === '−'))
  if (workings.length === 0) return null
  const by = figuresBySentence(draft)
  const near = [...(by.get(told.sentence - 1) ?? []), ...(by.get(told.sentence) ?? [])]
  const others = near.filter(({ start }) => start !== told.figure.start)
  const all = isPoints
    ? draft.figures.map(({ figure }) => figure).filter(({ kind, value }) => kind === 'percent' && value !== null)
    : others
  const text =
    workedOut(others, all, workings, told.figure) ?? (isPoints ? workedOut(all, others, workings, told.figure) : null)
  return text === null ? null : { sentence: told.sentence, text }
}

const REST: readonly Working[] = [DIFFERENCE]

/** Shares and products: small sums and differences lie too near together. */
const WITHIN: ReadonlySet<string> = new Set(['/', '→', '×'])

function workedOut(
  as: readonly Figure[],
  bs: readonly Figure[],
  workings: readonly Working[],
  said: Figure,
): string | null {
  for (const { fits, sign } of workings) {
    for (const a of as) {
      if (sign === 'a' && fits(a, a, said)) return a.per === null ? a.text : `${a.text} a ${a.per}`
      for (const b of bs) if (a !== b && fits(a, b, said)) return `${a.text} ${sign} ${b.text}`
    }
  }
  return null
}

/** A short sentence, or one that begins with "that" or "she", goes on with the one before. */
function withWordsBefore({ sentences }: Sheet, index: number): SheetSentence {
  const sentence = sentences[index]!
  const before = sentences[index - 1]
  if (before === undefined || (sentence.words.length > SHORT && !GOES_ON.test(sentence.evidence.text))) return sentence
  const { evidence, isHeading, plainStart, words } = sentence
  return { evidence, isHeading, plainStart, words: [...new Set([...words, ...before.words])] }
}

const SHORT = 4
const GOES_ON = /^["“]?(?:h?is|he|her|it|its|she|such|that|their|these|they|this|those)\b/i

const grouped = new WeakMap<Sheet, ReadonlyMap<number, readonly Figure[]>>()

/** The numbers of each sentence, those of a score apart. */
function figuresBySentence(sheet: Sheet): ReadonlyMap<number, readonly Figure[]> {
  const known = grouped.get(sheet)
  if (known !== undefined) return known
  const by = new Map<number, Figure[]>()
  for (const { figure, sentence } of sheet.figures) {
    const numbers =
      figure.kind === 'score' ? numbersOf(figure) : figure.value === null || figure.kind === 'rank' ? [] : [figure]
    const held = by.get(sentence)
    if (held === undefined) by.set(sentence, [...numbers])
    else held.push(...numbers)
  }
  grouped.set(sheet, by)
  return by
}

/** "Six to three": nine voted. */
function numbersOf(score: Figure): Figure[] {
  return [score.low, score.high].flatMap((value) =>
    value === null ? [] : [{ ...score, kind: 'number', value, low: null, high: null, text: String(value) }],
  )
}
