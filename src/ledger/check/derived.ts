import type { Figure } from '../../model.js'
import { intervalIn, type Quantity, quantityOf } from '../interval.js'
import { type Affinity, affinityOf, type Context, type Rarity } from './affinity.js'
import { contextAt } from './context-at.js'
import { isFairShare, isShareInWords, shareOf } from './rough-words.js'
import type { Sheet, ToldFigure } from './sheet.js'

/** What a writer has worked out of two figures of one sentence of a source. */
export interface Derivation {
  /** Index of the sentence of the source. */
  readonly sentence: number
  readonly affinity: Affinity
  /** "£50.3 million − £41.2 million". */
  readonly text: string
}

/**
 * Writers subtract, add and divide: "about £9 million less" of a fall from £50.3 million to £41.2 million, "almost a third" of
 * 78,000 after 112,000, "218 people" of 212 passengers and a crew of six. Only of a sentence that has words in common, and
 * where the draft's own words speak of a difference, a sum or a share.
 */
export function derivationsOf(told: ToldFigure, draft: Context, source: Sheet, rarity: Rarity): Derivation[] {
  const worked = ways(told, draft)
  if (worked.length === 0) return []
  const here = { claim: null, sentence: draft.sentence, concept: [], key: null }
  const found: Derivation[] = []
  for (const [sentence, figures] of figuresBySentence(source)) {
    if (figures.length < 2) continue
    const affinity = affinityOf(here, contextAt(source, sentence), rarity)
    if (affinity.words < ALIKE) continue
    const text = firstOf(figures, worked, told.figure)
    if (text !== null) found.push({ sentence, affinity, text })
  }
  return found
}

/** Words in common, that two sentences tell of the same. A guess. */
const ALIKE = 0.15

type Way = (a: Figure, b: Figure, said: Figure) => boolean

function firstOf(figures: readonly Figure[], worked: readonly { way: Way; sign: string }[], said: Figure) {
  for (const { way, sign } of worked) {
    for (const a of figures) {
      for (const b of figures) {
        if (a !== b && way(a, b, said)) return `${a.text} ${sign} ${b.text}`
      }
    }
  }
  return null
}

/** What the draft's words allow to be worked out. */
function ways(told: ToldFigure, { sentence }: Context): { way: Way; sign: string }[] {
  const { figure, before, behind } = told
  const { kind, value, trend } = figure
  if (kind === 'score') return [{ way: isBoth, sign: 'to' }]
  if (value === null || value <= 0) return []
  if (kind === 'percent' || kind === 'ratio' || kind === 'multiple') {
    const share = { way: isShareOf, sign: '/' }
    const change = { way: isChangeBetween, sign: '→' }
    const points = { way: isDifference, sign: '−' }
    if (kind === 'percent' && figure.unit !== 'percent') return [points]
    return trend === null && kind !== 'multiple' ? [share, change] : [change, share]
  }
  if (!WORKED.has(kind)) return []
  const near = [...before, ...behind]
  const isApart = trend !== null || near.some((word) => DIFFERENCE.has(word))
  const isSum =
    near.some((word) => SUM.has(word)) || (value >= LARGE && / and |&|together|total/i.test(sentence.evidence.text))
  return [...(isApart ? [{ way: isDifference, sign: '−' }] : []), ...(isSum ? [{ way: isTotal, sign: '+' }] : [])]
}

const WORKED: ReadonlySet<Figure['kind']> = new Set(['money', 'count', 'number', 'measure', 'duration'])

/** Small sums are met everywhere. */
const LARGE = 10

const DIFFERENCE: ReadonlySet<string> = new Set(
  `above ahead apart below behind between by clear cut difference down extra fewer gap higher later earlier less longer lower
  margin more over reduced saving short shorter under up`
    .trim()
    .split(/\s+/),
)

const SUM: ReadonlySet<string> = new Set('all altogether between both combined in together total totalling'.split(' '))

/** "23-6" of "by 23 votes to 6". */
function isBoth(a: Figure, b: Figure, { low, high }: Figure): boolean {
  return isAmount(a) && isAmount(b) && a.value === high && b.value === low
}

function isDifference(a: Figure, b: Figure, said: Figure): boolean {
  if (a.value! <= b.value!) return false
  const [one, other] = pair(a, b)
  if (one === null || other === null) return false
  const points = one.dimension === 'percent' && said.unit === 'percentage point'
  const own = points ? quantityOf(said) : ownQuantity(said, one)
  return own !== null && fits(one.value! - other.value!, own, said)
}

function isTotal(a: Figure, b: Figure, said: Figure): boolean {
  const [one, other] = pair(a, b)
  if (one === null || other === null || a.start > b.start) return false
  const own = ownQuantity(said, one)
  return own !== null && fits(one.value! + other.value!, own, said)
}

/** "Half of its eight carriages" of "four of its eight". */
function isShareOf(a: Figure, b: Figure, said: Figure): boolean {
  const [one, other] = pair(a, b)
  if (one === null || other === null || a.value! >= b.value! || said.trend !== null) return false
  return isSaid(one.value! / other.value!, said)
}

/** "Fell by almost a third" of 78,000 after 112,000; either may stand first. */
function isChangeBetween(a: Figure, b: Figure, said: Figure): boolean {
  const [one, other] = pair(a, b)
  if (one === null || other === null || a.value === b.value) return false
  const ratio = one.value! / other.value!
  if (said.kind === 'multiple' && said.trend === null) return isFairShare(ratio, said.value!, said.bound)
  if (said.trend === null || (said.trend === 'up') !== ratio > 1) return false
  return isSaid(Math.abs(ratio - 1), said)
}

function isSaid(share: number, said: Figure): boolean {
  const told = shareOf(said)
  if (told === null) return false
  if (isShareInWords(said)) return isFairShare(share, told, said.bound)
  const own = quantityOf(said)
  return own !== null && fits(100 * share, own, said)
}

/** Both in one unit, if they have one. */
function pair(a: Figure, b: Figure): readonly [Quantity | null, Quantity | null] {
  const isCounted = isAmount(a) && isAmount(b)
  const [one, other] = [quantityOf(a), quantityOf(b)]
  if (one?.value == null || other?.value == null) return [null, null]
  const isOneUnit = one.dimension === other.dimension || withoutRate(one.dimension) === withoutRate(other.dimension)
  return isCounted || isOneUnit ? [one, other] : [null, null]
}

function withoutRate(dimension: string): string {
  return dimension.split(' / ')[0]!
}

function isAmount({ kind }: Figure): boolean {
  return kind === 'count' || kind === 'number'
}

function ownQuantity(said: Figure, { dimension }: Quantity): Quantity | null {
  const own = quantityOf(said)
  if (own?.value == null) return null
  const isOneUnit = withoutRate(own.dimension) === withoutRate(dimension)
  const isCount = isAmount(said) && /^(?:count|number) /.test(dimension)
  return isOneUnit || isCount ? own : null
}

/** A result is rounded as the draft writes it. */
function fits(result: number, own: Quantity, { bound }: Figure): boolean {
  const { low, high } = intervalIn(own, bound)
  const noise = NOISE * Math.abs(result)
  if (result < low - noise || result > high + noise) return false
  return Math.abs(result - own.value!) <= FAR * own.value!
}

const NOISE = 1e-9
/** "More than 5" of 5.1, not of 20. A guess. */
const FAR = 0.25

const grouped = new WeakMap<Sheet, ReadonlyMap<number, readonly Figure[]>>()

/** The numbers of each sentence; of each source once. */
function figuresBySentence(sheet: Sheet): ReadonlyMap<number, readonly Figure[]> {
  const known = grouped.get(sheet)
  if (known !== undefined) return known
  const by = new Map<number, Figure[]>()
  for (const { figure, sentence } of sheet.figures) {
    if (figure.value === null || figure.kind === 'rank') continue
    const held = by.get(sentence)
    if (held === undefined) by.set(sentence, [figure])
    else held.push(figure)
  }
  grouped.set(sheet, by)
  return by
}
