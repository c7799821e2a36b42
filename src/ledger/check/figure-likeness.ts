import type { FigureEvidence } from './figure-evidence.js'
import type { Sheet, ToldFigure } from './sheet.js'
import { SURE, supportNeeded } from './support-needed.js'

/**
 * The value of the draft stands in a source, but of something else, and of this very thing a source has another: "rose 18%"
 * where the premium was 18% and the rise 16%. Where sources differ, one that agrees is enough.
 */
export function overrides({ affinity, place }: FigureEvidence, agreeing: readonly FigureEvidence[]): boolean {
  if (!affinity.isSameKey || affinity.subject !== 1 || (affinity.concept !== 1 && affinity.words < HALF)) return false
  return agreeing.every(
    (each) =>
      !each.affinity.isSameKey &&
      (each.affinity.concept ?? 0) < 0.5 &&
      each.affinity.score < affinity.score - LEAD &&
      (each.place.doc !== place.doc || each.place.evidence.sentence !== place.evidence.sentence),
  )
}

/**
 * The value of the draft stands in a source, but in a sentence that has hardly anything in common, and one that is nearly the
 * draft's own has another. Only of a number that is met everywhere.
 */
export function isStray(
  told: ToldFigure,
  { affinity, isComparable }: FigureEvidence,
  agreeing: readonly FigureEvidence[],
): boolean {
  if (supportNeeded(told) === SURE || !isComparable || affinity.words < NEARLY_ALL) return false
  return agreeing.every((each) => each.affinity.words < LITTLE && !each.affinity.isSameKey)
}

/**
 * "One in five" of a sentence that has one in three now and one in five of then: the draft tells it without a time.
 */
export function isOfThen(
  { affinity, isOtherTime, isComparable }: FigureEvidence,
  agreeing: readonly FigureEvidence[],
  { figure }: ToldFigure,
  isOpen: boolean,
): boolean {
  if (!isComparable || isOtherTime || figure.time !== null || affinity.words < HALF || isOpen) return false
  return agreeing.every((each) => each.isOtherTime)
}

/** "Vang, 27" of "22-year-old Vang and 27-year-old Holte": the source has that amount of somebody else, and of her another. */
export function isOfAnother(
  { figure, concept, sentence }: ToldFigure,
  { names }: Sheet,
  { affinity, isComparable, place }: FigureEvidence,
  agreeing: readonly FigureEvidence[],
): boolean {
  if (!isComparable || affinity.concept !== 1 || !OF_PERSONS.has(figure.kind)) return false
  const isCalled = (word: string) =>
    names.some((each) => each.sentence === sentence && each.names[0]?.split(' ').includes(word))
  if (!concept.some(isCalled)) return false
  const isBeside = (each: FigureEvidence) =>
    each.place.doc === place.doc &&
    each.place.evidence.sentence === place.evidence.sentence &&
    each.affinity.concept === 0
  if (figure.kind !== 'age' && (affinity.words < HALF || !agreeing.some(isBeside))) return false
  return agreeing.every((each) => (each.affinity.concept ?? 0) === 0)
}

/** Ages and terms: what is theirs alone. */
const OF_PERSONS: ReadonlySet<string> = new Set(['age', 'duration'])

/** "€12 a month" of "€12 a week" and of plain "€12": that no source has the draft's rate decides. */
export function isOtherRate(
  { figure: { per, value } }: ToldFigure,
  worst: FigureEvidence,
  agreeing: readonly FigureEvidence[],
): boolean {
  if (per === null || worst.per === null || worst.per === per || worst.value !== value) return false
  return worst.isSlip && agreeing.every((each) => each.per === null)
}

/** "8.6%" is a slip for "6.8%" rather than a rounding of 9% of something else. */
export function isSlipRather({ isSlip, affinity }: FigureEvidence, agreeing: readonly FigureEvidence[]): boolean {
  return isSlip && agreeing.every((each) => each.comparison !== 'same' && each.affinity.score < affinity.score - MARGIN)
}

/** "Guilty on 14 counts" of eleven of 14, and of eleven in another sentence that has the same verb. */
export function isOfWhole({ affinity, isComparable }: FigureEvidence, agreeing: readonly FigureEvidence[]): boolean {
  if (!isComparable || !affinity.isSameKey || !affinity.isSameRelation) return false
  const likely = agreeing.filter((each) => each.affinity.isSameRelation)
  return likely.length > 0 && likely.every(({ role }) => role === 'whole')
}

/** "In all €310 million" of a sum of which they are a part. */
export function isPartAsWhole(
  { affinity, isComparable }: FigureEvidence,
  agreeing: readonly FigureEvidence[],
): boolean {
  return isComparable && affinity.concept === 1 && agreeing.length > 0 && agreeing.every(({ role }) => role === 'part')
}

/** The value of the draft is what was planned, and a source has another as what came of it. */
export function isOutcome(
  { affinity: { words, concept }, isFact, isComparable, place }: FigureEvidence,
  agreeing: readonly FigureEvidence[],
): boolean {
  if (!isFact || !isComparable || (concept ?? 0) < HALF || words < (concept === 1 ? LITTLE : HALF)) return false
  const likely = agreeing.filter((each) => each.affinity.words >= FEW)
  return likely.length > 0 && likely.every((each) => each.isUnsure && each.place.doc !== place.doc)
}

/** Another number of its kind in the sentence, or "a year ago": which of two times it is of, is open. */
export function isTimeOpen({ sentence, figure }: ToldFigure, { figures, times }: Sheet): boolean {
  return (
    times.some((other) => other.sentence === sentence && BACK.test(other.time.text)) ||
    figures.some(
      (other) =>
        other.sentence === sentence && other.figure.start !== figure.start && other.figure.kind === figure.kind,
    )
  )
}

const BACK = /\b(?:ago|before|earlier|last|previous)\b/i

/** What the source has instead stands beside it in the draft too, so that it is another thing: "two, not three". */
export function isToldBeside({ sentence, figure }: ToldFigure, { value }: FigureEvidence, draft: Sheet): boolean {
  return (
    value !== null &&
    draft.figures.some(
      (other) => other.sentence === sentence && other.figure.start !== figure.start && other.figure.value === value,
    )
  )
}

const NEARLY_ALL = 0.7
const FEW = 0.1
const LITTLE = 0.3

/** A slip is known by its digits, so that less need be alike. */
export function isAboutTheSame({ affinity: { words, subject } }: FigureEvidence): boolean {
  return words >= (subject === 0 ? HALF : LITTLE)
}

const HALF = 0.5

/** What follows from two numbers of a sentence explains a figure better than another sentence that has another value. */
export function isLikelier({ affinity, isSaid, place }: FigureEvidence, worst: FigureEvidence | undefined): boolean {
  if (worst === undefined) return true
  // "95 ingots" of 84 and 11: neither of the two contradicts what they make.
  const isOneSentence = place.doc === worst.place.doc && place.evidence.sentence === worst.place.evidence.sentence
  if (isSaid && isOneSentence && !worst.isSlip) return true
  if (!isSaid && worst.affinity.words > HALF) return false
  if (affinity.words >= worst.affinity.words) return true
  if (worst.isSlip || worst.affinity.words >= MOST) return false
  return affinity.words >= ENOUGH && !worst.affinity.isSameKey && worst.affinity.subject !== 1
}

/**
 * What nobody says was worked out, of a sentence that has another amount of the very same, and from no number that stands beside
 * it in the draft.
 */
export function isOutweighed(
  { sentence, figure }: ToldFigure,
  { affinity, isSaid, place, text }: FigureEvidence,
  differing: readonly FigureEvidence[],
  draft: Sheet,
): boolean {
  const used = text.split(' ')
  const isBeside = (other: ToldFigure) =>
    other.sentence === sentence && other.figure.start !== figure.start && used.includes(other.figure.text)
  if (isSaid || draft.figures.some(isBeside)) return false
  return differing.some(
    (each) =>
      each.isComparable &&
      each.affinity.concept === 1 &&
      affinity.words <= each.affinity.words + CLEARLY &&
      each.place.doc === place.doc &&
      each.place.evidence.sentence === place.evidence.sentence,
  )
}

const CLEARLY = 0.1
const ENOUGH = 0.2
const MOST = 0.8

/** Of equal affinity, the plainer agreement, then the order of the sources. */
export function byAffinity(a: FigureEvidence, b: FigureEvidence): number {
  return b.affinity.score - a.affinity.score || RANK[a.comparison] - RANK[b.comparison]
}

const RANK = { same: 0, rounded: 1, compatible: 2, conflict: 3 } as const

export function isAsGood(each: FigureEvidence, best: FigureEvidence): boolean {
  return each.affinity.score >= best.affinity.score - MARGIN
}

/** Of what is as likely, a slip shows best what happened, and a plain number more than "nearly". */
export function plainest(conflicting: readonly FigureEvidence[]): FigureEvidence | undefined {
  const [first] = conflicting
  if (first === undefined) return undefined
  const near = conflicting.filter((each) => isAsGood(each, first))
  return near.find(({ isSlip }) => isSlip) ?? near.find(({ bound }) => bound === 'exact') ?? first
}

/** A conflict is only called one where both figures tell of the same thing in all likelihood. */
export function isOfSameThing({ affinity }: FigureEvidence): boolean {
  const { score, subject, concept, isSameKey, isSameRelation, words } = affinity
  if (score < CONFLICT_NEEDED || subject === 0) return false
  if (isSameKey) return words >= 0.25
  // Sentences that are the same but for the number tell of the same thing, whatever its noun.
  if (words >= 0.75 && isSameRelation) return true
  if (concept !== null && concept < 0.5) return false
  return words >= 0.6 || (concept !== null && (subject === 1 || isSameRelation) && words >= 0.35)
}

const CONFLICT_NEEDED = 2
/** So much plainer must a conflict be than what agrees. */
const LEAD = 3
/** Scores as near as this are the same. */
const MARGIN = 0.75
