import type { Figure } from '../../../model.js'
import { type Affinity, affinityOf, isSameStem, type Rarity } from '../affinity.js'
import { contextAt } from '../context-at.js'
import { plainWords } from '../plain.js'
import type { Sheet, SheetSentence, ToldFigure } from '../sheet.js'
import { withWordsBefore } from '../words-before.js'
import { DIFFERENCE, LEVEL_AFTER, LEVEL_BEFORE, SUM, VOTES } from './amounts.js'
import { asChange } from './changes.js'
import { asOfBefore } from './inherited-unit.js'
import { asMultiple, asRate, asRateOfBefore } from './multiples.js'
import { figuresBySentence, isAssumed } from './operands.js'
import { isCounted, isFairResult, metByChance, metOnce } from './quantities.js'
import { RATE } from './rates.js'
import type { Way, Working } from './working.js'
import { workingsFor } from './workings.js'

/** What a writer has worked out of figures of a source. */
export interface Derivation {
  /** Index of the sentence of the source. */
  readonly sentence: number
  readonly affinity: Affinity
  /** "£50.3 million − £41.2 million". */
  readonly text: string
  /** The words around the figure say that it was worked out so. */
  readonly isSaid: boolean
}

/**
 * Writers subtract, add and divide: "about £9 million less" of a fall from £50.3 million to £41.2 million, "almost a third" of
 * 78,000 after 112,000, "218 people" of 212 passengers and a crew of six. One of the numbers at least stands in a sentence that
 * has words in common with the draft's; the other beside it, beside the figure in the draft, or in another such sentence.
 */
export function derivationsOf(figure: ToldFigure, draft: Sheet, source: Sheet, rarity: Rarity): Derivation[] {
  const told = asOfBefore(asChange(asRateOfBefore(asRate(asMultiple(figure)), draft), draft), draft)
  const ways = workingsFor(told)
  if (ways.length === 0) return []
  const alike = alikeSentences(told, draft, source, rarity)
  const by = figuresBySentence(source)
  const of = (sentence: number) => by.get(sentence) ?? []
  const beside = figuresBeside(told, draft)
  const wholes = wholesBeside(told, draft)
  // "Some 420 of the 3,540 nurses".
  const isOfWhole = told.behind[0] === 'of'
  // "Less than half, £17.5m": the part stands beside its share.
  const parts = beside.filter(({ start }) => start >= draft.sentences[told.sentence]!.evidence.start)
  const found: Derivation[] = []
  for (const { sentence, affinity } of alike) {
    const figures = of(sentence)
    const around = [...of(sentence - 1), ...of(sentence + 1)]
    // What both tell is one number.
    const own = beside.filter((each) => !figures.some((other) => isSameAmount(each, other)))
    const made =
      (isOfWhole ? restOf(wholes, figures, of(sentence - 1), told.figure) : null) ??
      workedOut([[figures, figures]], ways, told.figure, SAME) ??
      restOf(wholes, figures, of(sentence - 1), told.figure) ??
      (isShare(told.figure) ? workedOut([[parts, [...figures, ...around]]], ways, told.figure, NEAR) : null) ??
      workedOut([...bothWays(figures, around), ...bothWays(figures, own)], ways, told.figure, NEAR)
    if (made === null) continue
    const isSaid = made.isSaid || isSumOfBoth(made, source.sentences[sentence]!, draft.sentences[told.sentence]!)
    found.push({ sentence, affinity, text: made.text, isSaid })
  }
  if (found.length > 0) return found
  const made = apart(alike, of, ways, told.figure)
  return made.length > 0 ? made : anywhere(by, ways, told.figure)
}

/** "$740,000 for vaccine and two clinics" of "$430,000 goes to vaccine and $310,000 to two clinics": the draft tells of both parts. */
function isSumOfBoth({ sign, operands }: Made, { evidence: there }: SheetSentence, { words }: SheetSentence): boolean {
  const [first, second] = [...operands].sort((a, b) => a.start - b.start)
  if (sign !== SUM.sign || second === undefined || first!.start < there.start || second.end > there.end) return false
  const told = (from: number, to: number) =>
    words.filter((word) => plainWords(there.text.slice(from, to)).some((each) => isSameStem(word, each)))
  const ofFirst = told(first!.end - there.start, second.start - there.start)
  const ofSecond = told(second.end - there.start, there.text.length)
  return ofFirst.length > 0 && ofSecond.some((word) => !ofFirst.includes(word))
}

function isShare({ kind }: Figure): boolean {
  return kind === 'ratio' || kind === 'percent'
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
    const isRate = figures.some((each) => each.per !== null && isOfSameUnit(each, told.figure))
    if (!isRate && !source.sentences[sentence]!.words.some((word) => own.has(word))) continue
    const affinity = affinityOf(here, contextAt(source, sentence), rarity)
    const isAlike =
      affinity.words >= ALIKE ||
      figures.some((each) => isOfSameUnit(each, told.figure) || beside.some((other) => isSameAmount(each, other)))
    if (isAlike) alike.push({ sentence, affinity })
  }
  return alike
}

/** Another figure, which is not met everywhere. */
function isDistinct({ kind, value, start }: Figure, { start: own }: Figure): boolean {
  return start !== own && (kind === 'money' || Math.abs(value!) >= 100)
}

/** Both count seats, are paid a week, or time a race. */
function isOfSameUnit({ kind, unit, text, per }: Figure, said: Figure): boolean {
  if (per !== null && per === said.per && kind === said.kind && unit === said.unit) return true
  if (kind === 'duration') return said.kind === 'duration' && text.includes(':')
  return kind === 'count' && said.kind === 'count' && unit !== null && unit === said.unit
}

function isSameAmount(a: Figure, b: Figure): boolean {
  const isOneKind = a.kind === b.kind || (isCounted(a) && isCounted(b))
  return isOneKind && a.value === b.value && (a.kind !== 'money' || a.unit === b.unit)
}

/** Words in common, that two sentences tell of the same. A guess. */
const ALIKE = 0.1

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
  const made = workedOut(pools, ways, said, FAR)
  return made === null ? [] : [{ ...alike[0]!, text: made.text, isSaid: made.isSaid }]
}

/** Of a sentence that tells it in other words, where hardly any two numbers of one sentence give as much. */
function anywhere(by: ReadonlyMap<number, readonly Figure[]>, ways: readonly Way[], said: Figure): Derivation[] {
  // Of a rough figure one result alone is met by chance, and of a share that any two numbers may make.
  if (isShare(said) || metOnce(said) > ANYWHERE.said) return []
  const pools = [...by.values()].map((figures): Pool => [figures, figures])
  const made = workedOut(pools, ways, said, ANYWHERE)
  if (made === null) return []
  const sentence = [...by].find(([, figures]) => workedOut([[figures, figures]], ways, said, SAME) !== null)![0]
  const affinity = { isSameKey: false, subject: null, concept: null, isSameRelation: false, words: 0, score: 0 }
  return [{ sentence, affinity, text: made.text, isSaid: made.isSaid }]
}

/** The whole may stand in the sentence before: "It makes 38 recommendations. All but three are accepted". */
function restOf(
  wholes: ReadonlySet<number | null>,
  figures: readonly Figure[],
  before: readonly Figure[],
  said: Figure,
): Made | null {
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
const BESIDE = 4

/** What follows from other figures of the draft itself, which stand in the same sentence or just before. */
export function derivedWithin(figure: ToldFigure, draft: Sheet): Made | null {
  const told = asOfBefore(asMultiple(figure), draft)
  const ways = workingsFor(told).filter(({ isSaid, working }) => isSaid && !ofSource.has(working))
  if (ways.length === 0) return null
  // Percentages that are so many points apart are few.
  const isPoints = told.figure.unit === 'percentage point' || told.figure.unit === 'point'
  const others = isPoints
    ? draft.figures.flatMap(({ figure }) => (figure.kind === 'percent' && figure.value !== null ? [figure] : []))
    : figuresBeside(told, draft)
  return workedOut([[others, others]], ways, told.figure, isPoints ? SAME : NEAR)
}

/** Numbers that stand anywhere in a draft give too much in these ways. */
const ofSource: ReadonlySet<Working> = new Set([VOTES, RATE, LEVEL_BEFORE, LEVEL_AFTER])

/** How likely it may be that a result is met by chance, where the words say that it is one and where they do not. Guesses. */
interface Limits {
  readonly said: number
  readonly unsaid: number
}

const SAME: Limits = { said: Number.POSITIVE_INFINITY, unsaid: 0.3 }
const NEAR: Limits = { said: 0.35, unsaid: 0.02 }
const FAR: Limits = { said: 0.25, unsaid: 0 }
const ANYWHERE: Limits = { said: 0.06, unsaid: 0 }

interface Made {
  readonly text: string
  readonly isSaid: boolean
  readonly sign: string
  readonly operands: readonly Figure[]
}

function workedOut(pools: readonly Pool[], ways: readonly Way[], said: Figure, limits: Limits): Made | null {
  for (const { working, isSaid, isClose } of ways) {
    if (isClose === true && limits !== SAME) continue
    const { sign, result, isOfOne } = working
    const results: number[] = []
    let fair: readonly [Figure, Figure] | null = null
    for (const [as, bs] of pools) {
      for (const a of as) {
        for (const b of isOfOne ? [a] : bs) {
          if ((a === b || isAssumed(b) || isAssumed(a)) && !isOfOne) continue
          const made = result(a, b, said)
          if (made === null) continue
          results.push(made)
          if (fair === null && isFairResult(made, said)) fair = [a, b]
        }
      }
    }
    const limit = isSaid ? limits.said : limits.unsaid
    if (fair !== null && (limit === Number.POSITIVE_INFINITY || metByChance(results, said) <= limit)) {
      return { text: shown(fair[0], fair[1], sign, isOfOne === true), isSaid, sign, operands: fair }
    }
  }
  return null
}

function shown(a: Figure, b: Figure, sign: string, isOfOne: boolean): string {
  if (!isOfOne) return `${a.text} ${sign} ${b.text}`
  return a.per === null || a.per === '' ? a.text : `${a.text} a ${a.per}`
}
