import type { Figure } from '../../../model.js'
import { type Affinity, affinityOf, type Rarity } from '../affinity.js'
import { contextAt } from '../context-at.js'
import type { Sheet, ToldFigure } from '../sheet.js'
import { withWordsBefore } from '../words-before.js'
import { DIFFERENCE } from './amounts.js'
import { figuresBySentence } from './operands.js'
import { isFairResult, metByChance } from './quantities.js'
import type { Way } from './working.js'
import { workingsFor } from './workings.js'

/** What a writer has worked out of figures of a source. */
export interface Derivation {
  /** Index of the sentence of the source. */
  readonly sentence: number
  readonly affinity: Affinity
  /** "£50.3 million − £41.2 million". */
  readonly text: string
}

/**
 * Writers subtract, add and divide: "about £9 million less" of a fall from £50.3 million to £41.2 million, "almost a third" of
 * 78,000 after 112,000, "218 people" of 212 passengers and a crew of six. One of the numbers at least stands in a sentence that
 * has words in common with the draft's; the other beside it, beside the figure in the draft, or in another such sentence.
 */
export function derivationsOf(told: ToldFigure, draft: Sheet, source: Sheet, rarity: Rarity): Derivation[] {
  const ways = workingsFor(told)
  if (ways.length === 0) return []
  const alike = alikeSentences(told, draft, source, rarity)
  if (alike.length === 0) return []
  const by = figuresBySentence(source)
  const of = (sentence: number) => by.get(sentence) ?? []
  const beside = figuresBeside(told, draft)
  const wholes = wholesBeside(told, draft)
  const found: Derivation[] = []
  for (const { sentence, affinity } of alike) {
    const figures = of(sentence)
    const around = [...of(sentence - 1), ...of(sentence + 1)]
    // What both tell is one number.
    const own = beside.filter((each) => !figures.some((other) => isSameAmount(each, other)))
    const text =
      workedOut([[figures, figures]], ways, told.figure, SAME) ??
      restOf(wholes, figures, of(sentence - 1), told.figure) ??
      workedOut([...bothWays(figures, around), ...bothWays(figures, own)], ways, told.figure, NEAR)
    if (text !== null) found.push({ sentence, affinity, text })
  }
  return found.length > 0 ? found : apart(alike, of, ways, told.figure)
}

interface Alike {
  readonly sentence: number
  readonly affinity: Affinity
}

function alikeSentences(told: ToldFigure, draft: Sheet, source: Sheet, rarity: Rarity): Alike[] {
  const here = { claim: null, sentence: withWordsBefore(draft, told.sentence), concept: [], key: null }
  const own = new Set(here.sentence.words)
  const beside = (figuresBySentence(draft).get(told.sentence) ?? []).filter((each) => isDistinct(each, told.figure))
  const alike: Alike[] = []
  for (const [sentence, figures] of figuresBySentence(source)) {
    // Most sentences have no word in common.
    if (!source.sentences[sentence]!.words.some((word) => own.has(word))) continue
    const affinity = affinityOf(here, contextAt(source, sentence), rarity)
    const isAlike = affinity.words >= ALIKE || figures.some((each) => beside.some((other) => isSameAmount(each, other)))
    if (isAlike) alike.push({ sentence, affinity })
  }
  return alike
}

/** Another figure, which is not met everywhere. */
function isDistinct({ kind, value, start }: Figure, { start: own }: Figure): boolean {
  return start !== own && (kind === 'money' || Math.abs(value!) >= 100)
}

function isSameAmount(a: Figure, b: Figure): boolean {
  return a.kind === b.kind && a.value === b.value && (a.kind !== 'money' || a.unit === b.unit)
}

/** Words in common, that two sentences tell of the same. A guess. */
const ALIKE = 0.15

type Pool = readonly [readonly Figure[], readonly Figure[]]

function bothWays(a: readonly Figure[], b: readonly Figure[]): Pool[] {
  return [
    [a, b],
    [b, a],
  ]
}

/** Of two sentences of a source that are both about what the draft tells. */
function apart(
  alike: readonly Alike[],
  of: (sentence: number) => readonly Figure[],
  ways: readonly Way[],
  said: Figure,
): Derivation[] {
  const pools = alike.flatMap((one, i) =>
    alike.slice(i + 1).flatMap((other) => bothWays(of(one.sentence), of(other.sentence))),
  )
  const text = workedOut(pools, ways, said, FAR)
  return text === null ? [] : [{ ...alike[0]!, text }]
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
  return workedOut([[all.filter(({ value }) => wholes.has(value)), all]], REST, said, SAME)
}

/** "Of its 38 recommendations 35": what is left of a whole that stands beside it. */
function wholesBeside({ figure, sentence }: ToldFigure, draft: Sheet): ReadonlySet<number | null> {
  const isCount = figure.kind === 'count' || figure.kind === 'number'
  if (!isCount || figure.value === null) return new Set()
  const others = figuresBySentence(draft).get(sentence) ?? []
  return new Set(others.filter(({ value }) => value! > figure.value!).map(({ value }) => value))
}

const REST: readonly Way[] = [{ working: DIFFERENCE, isSaid: true }]

/** The other figures of its sentence and of the ones just before. */
function figuresBeside({ figure, sentence }: ToldFigure, draft: Sheet): Figure[] {
  const by = figuresBySentence(draft)
  const near: Figure[] = []
  for (let at = sentence - BESIDE; at <= sentence; at++) near.push(...(by.get(at) ?? []))
  return near.filter(({ start }) => start !== figure.start)
}

/** Sentences that a reader looks back. A guess. */
const BESIDE = 2

/** What follows from other figures of the draft itself, which stand in the same sentence or the one before. */
export function derivedWithin(
  told: ToldFigure,
  draft: Sheet,
): { readonly sentence: number; readonly text: string } | null {
  // Percentages that are so many points apart are few.
  const isPoints = told.figure.unit === 'percentage point' || told.figure.unit === 'point'
  const ways = workingsFor(told).filter(
    ({ working: { sign }, isSaid }) => (isSaid && WITHIN.has(sign)) || (isPoints && sign === '−'),
  )
  if (ways.length === 0) return null
  const by = figuresBySentence(draft)
  const near = [...(by.get(told.sentence - 1) ?? []), ...(by.get(told.sentence) ?? [])]
  const others = near.filter(({ start }) => start !== told.figure.start)
  const all = isPoints
    ? draft.figures.map(({ figure }) => figure).filter(({ kind, value }) => kind === 'percent' && value !== null)
    : others
  const text = workedOut(isPoints ? bothWays(others, all) : [[others, all]], ways, told.figure, SAME)
  return text === null ? null : { sentence: told.sentence, text }
}

/** Shares and products: small sums and differences lie too near together. */
const WITHIN: ReadonlySet<string> = new Set(['/', '→', '×'])

/** How likely it may be that a result is met by chance, where the words say that it is one and where they do not. Guesses. */
interface Limits {
  readonly said: number
  readonly unsaid: number
}

const SAME: Limits = { said: Number.POSITIVE_INFINITY, unsaid: 0.3 }
const NEAR: Limits = { said: 0.2, unsaid: 0.02 }
const FAR: Limits = { said: 0.25, unsaid: 0 }

function workedOut(pools: readonly Pool[], ways: readonly Way[], said: Figure, limits: Limits): string | null {
  for (const { working, isSaid } of ways) {
    const { sign, result, isOfOne } = working
    const results: number[] = []
    let fair: string | null = null
    for (const [as, bs] of pools) {
      for (const a of as) {
        for (const b of isOfOne ? [a] : bs) {
          if (a === b && !isOfOne) continue
          const made = result(a, b, said)
          if (made === null) continue
          results.push(made)
          if (fair === null && isFairResult(made, said)) fair = shown(a, b, sign, isOfOne === true)
        }
      }
    }
    const limit = isSaid ? limits.said : limits.unsaid
    if (fair !== null && (limit === Number.POSITIVE_INFINITY || metByChance(results, said) <= limit)) return fair
  }
  return null
}

function shown(a: Figure, b: Figure, sign: string, isOfOne: boolean): string {
  if (!isOfOne) return `${a.text} ${sign} ${b.text}`
  return a.per === null || a.per === '' ? a.text : `${a.text} a ${a.per}`
}
