import { partsOf } from '../../claim/key/key.js'
import { disasterRelations } from '../../lexicon/frames/disaster.js'
import type { Figure } from '../../model.js'
import { isSameThing } from '../same-thing.js'
import { mayBeSameTime } from '../told-time.js'
import type { Told } from '../value.js'
import { amountOf } from './distinct.js'
import { areTwoDeeds, isOfOneRelation, isOfOneUnit, likenessOf, sharedWords } from './likeness.js'

/**
 * How surely two tellings of one story are of one thing though their values differ: what was planned and what came of it, one
 * day's value and another's, two counts that cannot both be right. Null where too little says so.
 */
export function kinshipOf(a: Told, b: Told): number | null {
  const [one, other] = [a.figure!, b.figure!]
  if (!areOfOneKind(one, other) || a.polarity !== 'positive' || b.polarity !== 'positive') return null
  if (isPart(a) !== isPart(b) || isChange(a) !== isChange(b) || isOfDisaster(a) || isOfDisaster(b)) return null
  const likeness = likenessOf(a, b)
  const times = timesAsMuch(one, other)
  if (likeness === null || times > MOST_TIMES) return null
  let kinship = likeness
  if (areTwoDeeds(a, b)) kinship -= TWO_DEEDS
  if (a.named && b.named && areOfOthers(a, b)) kinship -= TWO_OWNERS
  if (times < NEARLY_AS_MUCH) kinship += 1
  if (one.per !== null) kinship += ONE_RATE
  if (areStages(a, b) && isOfOneUnit(a, b)) kinship += FORESEEN
  if (!excludes(a, b)) return kinship >= ENOUGH ? kinship : null
  if ((a.named || b.named) && areOfOthers(a, b)) kinship -= 1
  return kinship >= ENOUGH_TO_CONTRADICT && isOfOneRelation(a, b) ? kinship : null
}

function areOfOthers(a: Told, b: Told): boolean {
  const [one, other] = [partsOf(a.key).subject, partsOf(b.key).subject]
  return one !== '' && other !== '' && sharedWords(one, other) === 0
}

/** Guesses, as met in the stories of the fixtures. */
const ENOUGH = 4
const ENOUGH_TO_CONTRADICT = 5
const TWO_DEEDS = 2
const TWO_OWNERS = 3
/** "More than 800 guests are expected", "780 guests came". */
const FORESEEN = 1
/** A story has few amounts by the week, by the share or by the tonne. */
const ONE_RATE = 2
const NEARLY_AS_MUCH = 1.3
/** Who tells more than this many times another's value seldom tells of the same. A guess. */
export const MOST_TIMES = 2.5

/** Kinds that measure; of how long, how old and which rank every story has several. */
const MEASURING: ReadonlySet<Figure['kind']> = new Set(['measure', 'money', 'percent'])

function areOfOneKind(a: Figure, b: Figure): boolean {
  if (a.per !== b.per || a.trend !== b.trend) return false
  if (isNumber(a) && isNumber(b)) return (a.kind === 'count' || b.kind === 'count') && isSameThing(a.unit, b.unit)
  return MEASURING.has(a.kind) && a.kind === b.kind
}

/** "A crowd of 17,000" leaves unsaid what it counts. */
function isNumber({ kind }: Figure): boolean {
  return kind === 'count' || kind === 'number'
}

/** One foreseen, the other told to be so. */
function areStages(a: Told, b: Told): boolean {
  return (a.factuality === 'asserted') !== (b.factuality === 'asserted')
}

/** "2,100 of the positions": no count of all of them. */
function isPart({ figure, evidence }: Told): boolean {
  return OF_WHOLE.test(evidence.text.slice(figure!.end - evidence.start, figure!.end - evidence.start + OF_THESE))
}

const OF_WHOLE = /^ of (?:its|our|the|their|them|these|those|which|whom)\b/
const OF_THESE = 12

/** The dead and the hurt have wordings enough, and grow from day to day. */
function isOfDisaster({ key }: Told): boolean {
  return disasterRelations.has(partsOf(key).relation)
}

function isChange({ key }: Told): boolean {
  return CHANGES.has(partsOf(key).relation)
}

const CHANGES: ReadonlySet<string> = new Set(['change', 'decrease', 'increase'])

function timesAsMuch(a: Figure, b: Figure): number {
  const [one, other] = [amountOf(a), amountOf(b)]
  return one === 0 || other === 0 ? Number.POSITIVE_INFINITY : Math.max(one / other, other / one)
}

/** Whether both cannot hold, so that who joins them says that one is wrong. */
function excludes(a: Told, b: Told): boolean {
  return a.factuality === 'asserted' && b.factuality === 'asserted' && mayBeSameTime(a.time, b.time)
}
