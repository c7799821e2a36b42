import type { Figure, Finding } from '../../model.js'
import type { Comparison } from '../agreement.js'
import { finalZeros } from '../precision.js'
import { type Affinity, affinityOf, type Context, type Rarity } from './affinity.js'
import { byItem } from './by-item.js'
import { contextAt } from './context-at.js'
import { derivationsOf, derivedWithin } from './derived.js'
import { type Doubt, doubtOf } from './doubt.js'
import { matchFigures } from './match-figures.js'
import { type OppositeWords, oppositeWords } from './opposite-words.js'
import { addressOf, fewest, placeOf } from './place.js'
import { canBeSamePlace, canBeSameTime } from './same-setting.js'
import type { Sheet, ToldFigure } from './sheet.js'
import { isSlip } from './slip.js'
import { countedFrom } from './spans-of-time.js'
import type { Check, Verdict } from './verdict.js'

/** A figure of a source that may be the one of the draft. */
export interface FigureEvidence {
  /** Index of the figure of the draft. */
  readonly item: number
  readonly comparison: Exclude<Comparison, 'incomparable'>
  /** It stands there in no single number, but follows from two. */
  readonly isWorkedOut: boolean
  /** Its digits with another scale or unit, or two of them swapped. */
  readonly isSlip: boolean
  readonly per: string | null
  readonly trend: Figure['trend']
  /** The two are of one kind and unit. */
  readonly isComparable: boolean
  /** As the source has it; null of a range, and of what is worked out. */
  readonly value: number | null
  /** A word beside it that excludes one beside the draft's. */
  readonly opposite: OppositeWords | null
  /** The source tells it of a time of its own ("against one in five in 2005"), the draft does not. */
  readonly isOtherTime: boolean
  /** Why the source is less sure of it than the draft. */
  readonly doubt: Doubt | null
  readonly affinity: Affinity
  readonly text: string
  readonly concept: string | null
  readonly bound: string
  readonly place: Finding['sources'][number]
}

/** Every figure of the draft is looked for in the sources, by what it measures and where it stands, then by its value. */
export const figureCheck: Check<FigureEvidence> = {
  hear: (draft, { sheet, rarity }) =>
    draft.figures.flatMap((told, item) => {
      if (told.figure.kind === 'rank') return []
      const context = contextOf(draft, told)
      const own = boundedFigure(told)
      return [
        ...countedYears(told, item, context, draft, sheet, rarity),
        ...workedOut(told, item, draft, sheet, rarity),
        ...inTables(told, item, context, sheet, rarity),
        ...inTimes(told, item, context, sheet, rarity),
        ...sheet.figures.flatMap((other): FigureEvidence[] => {
          if (other.figure.kind === 'rank') return []
          const plain = matchFigures(own, other.figure)
          const isSlipped = (plain === 'incomparable' || plain === 'conflict') && isSlip(told.figure, other.figure)
          if (plain === 'incomparable' && !isSlipped) return []
          const comparison = plain === 'incomparable' ? 'conflict' : plain
          const theirs = contextOf(sheet, other)
          if (comparison === 'conflict') {
            const isOne =
              canBeSameTime(told, other, context.claim, theirs.claim) && canBeSamePlace(context.claim, theirs.claim)
            if (!isOne && !isSlipped) return []
          }
          const affinity = affinityOf(context, theirs, rarity)
          if (affinity.score < WORTH_KEEPING && comparison === 'conflict' && !isSlipped) return []
          // A bare "four" may be of anything.
          if (isSmall(told) && isOtherKind(told, other) && affinity.score < ALIKE) return []
          const { text, concept, bound } = other.figure
          return [
            {
              item,
              comparison,
              isWorkedOut: false,
              isSlip: isSlipped,
              isComparable: plain !== 'incomparable',
              value: other.figure.value,
              per: other.figure.per,
              trend: other.figure.trend,
              opposite: affinity.words >= LEAST || supportNeeded(told) === SURE ? oppositeWords(told, other) : null,
              isOtherTime: told.figure.time === null && other.figure.time !== null,
              doubt: doubtOf(told, context, theirs),
              affinity,
              text,
              concept: concept?.text ?? null,
              bound,
              place: placeOf(sheet, other.sentence, theirs.claim?.id ?? ''),
            },
          ]
        }),
      ]
    }),
  judge: (draft, evidence) => {
    const heard = byItem(evidence)
    const together = toldTogether(draft, evidence)
    return draft.figures.flatMap((told, item) =>
      told.figure.kind === 'rank' ? [] : verdictOn(told, heard(item), draft, together),
    )
  },
}

/** Sentences of a source that have two figures of one sentence of the draft: what else they have is of the same thing. */
function toldTogether(draft: Sheet, evidence: readonly FigureEvidence[]): ReadonlySet<string> {
  const items = new Map<string, Set<number>>()
  for (const { item, comparison, place } of evidence) {
    if (comparison !== 'same') continue
    const key = keyOf(draft.figures[item]!, place)
    items.set(key, (items.get(key) ?? new Set()).add(item))
  }
  return new Set([...items].flatMap(([key, told]) => (told.size > 1 ? [key] : [])))
}

function keyOf({ sentence }: ToldFigure, { doc, evidence }: FigureEvidence['place']): string {
  return `${sentence} ${evidence.sentence} ${doc}`
}

/** A number in a row of a table whose label is among the words of the draft's sentence. */
function inTables(told: ToldFigure, item: number, draft: Context, sheet: Sheet, rarity: Rarity): FigureEvidence[] {
  return sheet.cells.flatMap((cell): FigureEvidence[] => {
    if (told.figure.value !== cell.value) return []
    const row = { claim: null, sentence: sheet.sentences[cell.sentence]!, concept: [], key: null }
    const affinity = affinityOf(draft, row, rarity)
    if (affinity.words === 0) return []
    const place = placeOf(sheet, cell.sentence, '')
    return [{ item, comparison: 'same', ...PLAIN, affinity, text: cell.text, concept: null, bound: 'exact', place }]
  })
}

/** "Only four years ago" tells an amount of time too. */
function inTimes(told: ToldFigure, item: number, draft: Context, sheet: Sheet, rarity: Rarity): FigureEvidence[] {
  if (told.figure.kind !== 'duration') return []
  const { text, value, unit } = told.figure
  const inDigits = value !== null && value >= 1e6 ? `${value / 1e6} million ${unit}` : `${value} ${unit}`
  const words = [text.toLowerCase(), inDigits]
  return sheet.times.flatMap(({ time, sentence }): FigureEvidence[] => {
    if (
      time.type === 'duration' ||
      !words.some((each) => time.text.toLowerCase().split(/\s+/).join(' ').includes(each))
    )
      return []
    const affinity = affinityOf(draft, contextAt(sheet, sentence), rarity)
    const place = placeOf(sheet, sentence, '')
    return [{ item, comparison: 'same', ...PLAIN, affinity, text: time.text, concept: null, bound: 'exact', place }]
  })
}

/** Years that the writer has counted agree as far as rounding does. */
function countedYears(
  told: ToldFigure,
  item: number,
  context: Context,
  draft: Sheet,
  sheet: Sheet,
  rarity: Rarity,
): FigureEvidence[] {
  const sentence = countedFrom(told, context, draft, sheet, rarity)
  if (sentence === null) return []
  const affinity = { isSameKey: false, subject: null, concept: null, isSameRelation: false, words: 0, score: 0 }
  const { text, bound } = told.figure
  return [
    {
      item,
      comparison: 'compatible',
      ...PLAIN,
      isWorkedOut: true,
      affinity,
      text,
      concept: null,
      bound,
      place: placeOf(sheet, sentence, ''),
    },
  ]
}

/** What follows from two figures of a source. */
function workedOut(told: ToldFigure, item: number, draft: Sheet, sheet: Sheet, rarity: Rarity): FigureEvidence[] {
  const { bound } = told.figure
  return derivationsOf(told, draft, sheet, rarity).map(({ sentence, affinity, text }) => ({
    item,
    comparison: 'compatible',
    ...PLAIN,
    isWorkedOut: true,
    affinity,
    text,
    concept: null,
    bound,
    place: placeOf(sheet, sentence, ''),
  }))
}

const PLAIN = {
  isWorkedOut: false,
  isSlip: false,
  isComparable: true,
  per: null,
  trend: null,
  value: null,
  opposite: null,
  isOtherTime: false,
  doubt: null,
} as const

/** "Over seven hours" may mean during them or more; "he and 20 others" are twenty-one. */
function boundedFigure({ figure, marker, before, behind }: ToldFigure): Figure {
  const { value } = figure
  const isOthers = (behind[0] === 'others' || figure.unit === 'other') && before[0] === 'and'
  if (isOthers && value !== null) return { ...figure, value: value + 1, text: String(value + 1) }
  const isOpen = figure.kind === 'duration' && figure.bound === 'exact' && marker === 'over'
  return isOpen ? { ...figure, bound: 'more-than' } : figure
}

const MUCH = 0.4
const LEAST = 0.1

function isSmall({ figure: { value, kind } }: ToldFigure): boolean {
  return (kind === 'number' || kind === 'count') && value !== null && Math.abs(value) < 10
}

function isOtherKind({ figure: { kind } }: ToldFigure, { figure: other }: ToldFigure): boolean {
  return kind !== other.kind && (kind === 'number' || other.kind === 'number') && other.kind !== 'count'
}

/** What is said around a figure. */
export function contextOf(sheet: Sheet, { figure, sentence, claim, concept }: ToldFigure): Context {
  return {
    claim: claim === null ? null : sheet.claims[claim]!,
    sentence: sheet.sentences[sentence]!,
    concept,
    key: figure.key,
  }
}

function verdictOn(
  told: ToldFigure,
  evidence: readonly FigureEvidence[],
  draft: Sheet,
  together: ReadonlySet<string>,
): Verdict[] {
  const { figure, sentence } = told
  const span = { start: figure.start, end: figure.end, text: figure.text }
  const { isHeading } = draft.sentences[sentence]!
  const ranked = [...evidence].sort(byAffinity)
  const agreeing = ranked.filter(({ comparison, isWorkedOut }) => comparison !== 'conflict' && !isWorkedOut)
  const differing = ranked.filter(({ comparison }) => comparison === 'conflict')
  const conflicting = differing.filter(
    (each) => each.isComparable && isOfSameThing(each) && !isToldBeside(told, each, draft),
  )
  const best = agreeing[0]
  const worst = plainest(conflicting) ?? differing.find((each) => each.isSlip && isAboutTheSame(each))
  const isTogether = agreeing.some((each) => each.comparison === 'same' && together.has(keyOf(told, each.place)))
  const isSupported = best !== undefined && (isTogether || best.affinity.score >= supportNeeded(told, isHeading))
  const worked = isSupported ? undefined : ranked.find((each) => each.isWorkedOut && isLikelier(each, worst))
  const isContradicted =
    worst !== undefined &&
    worked === undefined &&
    (!isSupported ||
      overrides(worst, agreeing) ||
      (!isTogether && isStray(told, worst, agreeing)) ||
      isOfThen(worst, agreeing, told, hasKin(told, draft)))
  const verdict = (
    name: Verdict['verdict'],
    rule: string,
    message: string,
    sources: readonly FigureEvidence[],
  ): Verdict[] => [
    {
      verdict: name,
      sentence,
      span,
      message,
      sources: fewest(sources.map(({ place }) => place)),
      rules: [rule],
    },
  ]
  if (isContradicted) {
    const message = `${figure.text}${apart(figure, worst)}: ${addressOf(worst.place)} has ${worst.text}${apart(worst, figure)}`
    return verdict('contradicted', 'check.figure.other-value', message, [worst, ...conflicting])
  }
  if (worked !== undefined) {
    const { place, text } = worked
    const message =
      text === figure.text
        ? `${figure.text}: counted from the year at ${addressOf(place)}`
        : `${figure.text}: worked out of ${text} at ${addressOf(place)}`
    return verdict('rounded', 'check.figure.worked-out', message, [worked])
  }
  if (!isSupported) {
    const within = derivedWithin(told, draft)
    if (within !== null) {
      const message = `${figure.text}: worked out of ${within.text} here`
      const place = placeOf(draft, within.sentence, '')
      return [{ verdict: 'rounded', sentence, span, message, sources: [place], rules: ['check.figure.worked-out'] }]
    }
    if (isEditorial(told) || (best !== undefined && isHandful(told))) return []
    const near = best === undefined ? '' : `; the same number stands at ${addressOf(best.place)}, of something else`
    return verdict('unsupported', 'check.figure.not-found', `${figure.text}: no source tells it${near}`, [])
  }
  const opposed = agreeing.filter(({ affinity, opposite }) => affinity.words >= MUCH || opposite?.isCounted === true)
  if (opposed.length > 0 && opposed.every(({ opposite }) => opposite !== null)) {
    const { opposite, place } = opposed[0]!
    const message = `${figure.text}: “${opposite!.here}” here; ${addressOf(place)} has “${opposite!.there}”`
    return verdict('contradicted', 'check.figure.opposite', message, opposed)
  }
  const doubted = agreeing.filter(({ affinity }) => affinity.words >= MUCH)
  const doubt = doubted.length > 0 && doubted.every((each) => each.doubt !== null) ? doubted[0]! : null
  if (doubt !== null) {
    const message = `${figure.text} is told as a fact here; ${addressOf(doubt.place)} has it as ${doubt.doubt!.why}`
    return verdict('certainty-differs', doubt.doubt!.rule, message, doubted)
  }
  // The very value bears the draft out, though a rounded one stand in a likelier sentence.
  const same = agreeing.filter(
    ({ comparison, affinity }) => comparison === 'same' && affinity.score >= supportNeeded(told),
  )
  if (same.length > 0) {
    const other = conflicting.find(({ place }) => place.doc !== same[0]!.place.doc)
    const dissent = other === undefined ? '' : `; but ${addressOf(other.place)} has ${other.text}`
    const message = `${figure.text}: so ${addressOf(same[0]!.place)}${dissent}`
    return verdict('supported', 'check.figure.same-value', message, same)
  }
  const near = agreeing.filter((each) => isAsGood(each, best))
  const bound = best.bound === figure.bound || best.bound === 'exact' ? '' : `${WORDS[best.bound] ?? ''} `
  return verdict(
    'rounded',
    best.comparison === 'rounded' ? 'check.figure.rounded' : 'check.figure.within-bound',
    `${figure.text}: ${addressOf(best.place)} has ${bound}${best.text}`,
    near,
  )
}

/**
 * What no source need tell: "one" with its noun is hardly more than an article, and "five things to know" is the count of the
 * draft's own list.
 */
function isEditorial(told: ToldFigure): boolean {
  const { value, unit, text, kind } = told.figure
  if (kind === 'duration' && (isPeriod(told) || isCounting(told))) return true
  return (value === 1 && !/\d/.test(text)) || (unit !== null && LISTED.has(unit.toLowerCase()))
}

/** "The twelve months to March" is a year that another has as "the year to March". */
function isPeriod({ before, behind }: ToldFigure): boolean {
  return before[0] === 'the' && PERIOD_ENDS.has(behind[0] ?? '')
}

/** "Two days later" is counted by the writer, from one event to another. */
function isCounting({ figure, behind }: ToldFigure): boolean {
  return !/\d/.test(figure.text) && (behind[0] === 'later' || behind[0] === 'earlier')
}

const PERIOD_ENDS: ReadonlySet<string> = new Set(['ended', 'ending', 'from', 'since', 'through', 'to', 'until'])

const LISTED: ReadonlySet<string> = new Set(
  'answer chart fact key lesson question reason takeaway thing tip way'.split(' '),
)

const WORDS: Readonly<Record<string, string>> = {
  about: 'about',
  'at-least': 'at least',
  'at-most': 'up to',
  'more-than': 'more than',
  'less-than': 'less than',
}

/**
 * The value of the draft stands in a source, but of something else, and of this very thing a source has another: "rose 18%"
 * where the premium was 18% and the rise 16%. Where sources differ, one that agrees is enough.
 */
function overrides({ affinity, place }: FigureEvidence, agreeing: readonly FigureEvidence[]): boolean {
  if (!affinity.isSameKey || affinity.subject !== 1 || affinity.concept !== 1) return false
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
function isStray(
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
function isOfThen(
  { affinity, isOtherTime, isComparable }: FigureEvidence,
  agreeing: readonly FigureEvidence[],
  { figure }: ToldFigure,
  hasKin: boolean,
): boolean {
  if (!isComparable || isOtherTime || figure.time !== null || affinity.words < HALF || hasKin) return false
  return agreeing.every((each) => each.isOtherTime)
}

/** Another number of its kind in the sentence: the two may be of two times. */
function hasKin({ sentence, figure }: ToldFigure, { figures }: Sheet): boolean {
  return figures.some(
    (other) => other.sentence === sentence && other.figure.start !== figure.start && other.figure.kind === figure.kind,
  )
}

/** What the source has instead stands beside it in the draft too, so that it is another thing: "two, not three". */
function isToldBeside({ sentence, figure }: ToldFigure, { value }: FigureEvidence, draft: Sheet): boolean {
  return (
    value !== null &&
    draft.figures.some(
      (other) => other.sentence === sentence && other.figure.start !== figure.start && other.figure.value === value,
    )
  )
}

/** One, two or three in words are met everywhere; that a source counts as many of something else is all that can be said. */
function isHandful({ figure: { value, text, kind } }: ToldFigure): boolean {
  return (kind === 'count' || kind === 'number') && value !== null && value <= 3 && !/\d/.test(text)
}

const NEARLY_ALL = 0.7
const LITTLE = 0.3

/** A slip is known by its digits, so that less need be alike. */
function isAboutTheSame({ affinity: { words, subject } }: FigureEvidence): boolean {
  return words >= (subject === 0 ? HALF : LITTLE)
}

const HALF = 0.5

/** What follows from two numbers of a sentence explains a figure better than another sentence that has another value. */
function isLikelier({ affinity }: FigureEvidence, worst: FigureEvidence | undefined): boolean {
  if (worst === undefined || affinity.words >= worst.affinity.words) return true
  return affinity.words >= ENOUGH && !worst.affinity.isSameKey && worst.affinity.subject !== 1
}

const ENOUGH = 0.2

/** Of equal affinity, the plainer agreement, then the order of the sources. */
function byAffinity(a: FigureEvidence, b: FigureEvidence): number {
  return b.affinity.score - a.affinity.score || RANK[a.comparison] - RANK[b.comparison]
}

const RANK = { same: 0, rounded: 1, compatible: 2, conflict: 3 } as const

function isAsGood(each: FigureEvidence, best: FigureEvidence): boolean {
  return each.affinity.score >= best.affinity.score - MARGIN
}

/** Of what is as likely, a slip shows best what happened, and a plain number more than "nearly". */
function plainest(conflicting: readonly FigureEvidence[]): FigureEvidence | undefined {
  const [first] = conflicting
  if (first === undefined) return undefined
  const near = conflicting.filter((each) => isAsGood(each, first))
  return near.find(({ isSlip }) => isSlip) ?? near.find(({ bound }) => bound === 'exact') ?? first
}

type Told = Pick<Figure, 'per' | 'trend'>

/** What tells one of two amounts from the other where their numbers do not: "a year" against "a month", up against down. */
function apart(own: Told, other: Told): string {
  const rate =
    own.per !== null && other.per !== null && own.per !== other.per ? ` ${articleOf(own.per)} ${own.per}` : ''
  const trend = own.trend !== null && other.trend !== null && own.trend !== other.trend ? ` (${own.trend})` : ''
  return `${rate}${trend}`
}

function articleOf(noun: string): string {
  return /^(?:[aeiou]|hour)/.test(noun) ? 'an' : 'a'
}

/** A conflict is only called one where both figures tell of the same thing in all likelihood. */
function isOfSameThing({ affinity }: FigureEvidence): boolean {
  const { score, subject, concept, isSameKey, isSameRelation, words } = affinity
  if (score < CONFLICT_NEEDED || subject === 0) return false
  if (isSameKey) return words >= 0.25
  // Sentences that are the same but for the number tell of the same thing, whatever its noun.
  if (words >= 0.75 && isSameRelation) return true
  if (concept !== null && concept < 0.5) return false
  return words >= 0.6 || (concept !== null && (subject === 1 || isSameRelation) && words >= 0.35)
}

/**
 * How much must be alike before the same value counts as support: hardly anything for an amount with a unit or with several
 * digits, more for a small bare number, which is met everywhere.
 */
function supportNeeded({ figure: { kind, text, value } }: ToldFigure, isHeading = false): number {
  // Headlines are short: little of them can be alike.
  if (isHeading) return SURE
  const written = text.replace(/\D/g, '')
  const digits = written.length - finalZeros(written)
  if (kind === 'money' || kind === 'measure' || kind === 'score' || digits >= DISTINCT) return SURE
  const isHundreds = Math.abs(value ?? 0) >= 100
  return kind === 'percent' || kind === 'ratio' || digits === 2 || isHundreds ? -2 : -1
}

const SURE = -4

/** Digits that make a number one of its own. */
const DISTINCT = 3

/** Below this score a conflicting figure is of something else. */
const WORTH_KEEPING = 1
const ALIKE = 0.5
const CONFLICT_NEEDED = 2
/** So much plainer must a conflict be than what agrees. */
const LEAD = 3
/** Scores as near as this are the same. */
const MARGIN = 0.75
