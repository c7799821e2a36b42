import { partsOf } from '../../claim/key/key.js'
import type { Figure, Finding } from '../../model.js'
import type { Comparison } from '../agreement.js'
import { type Affinity, affinityOf, type Context, type Rarity } from './affinity.js'
import { contextAt } from './context-at.js'
import { type Doubt, doubtOf, UNSURE } from './doubt.js'
import { contextOf } from './figure-context.js'
import { matchFigures } from './match-figures.js'
import { type OppositeWords, oppositeWords } from './opposite-words.js'
import { placeOf } from './place.js'
import { isShareInWords } from './rough-words.js'
import { type Row, runsIn } from './rows-of-times.js'
import { canBeSamePlace, canBeSameTime } from './same-setting.js'
import type { Sheet, ToldFigure } from './sheet.js'
import { isSlip } from './slip.js'
import { countedFrom } from './spans-of-time.js'
import { SURE, supportNeeded } from './support-needed.js'
import type { Heard } from './verdict.js'
import { withWordsBefore } from './words-before.js'
import { derivationsOf } from './worked-out/derived.js'
import { asOfBefore, inUnitBefore } from './worked-out/inherited-unit.js'
import { isCounted } from './worked-out/quantities.js'

/** A figure of a source that may be the one of the draft. */
export interface FigureEvidence {
  /** Index of the figure of the draft. */
  readonly item: number
  readonly comparison: Exclude<Comparison, 'incomparable'>
  /** It stands there in no single number, but follows from two. */
  readonly isWorkedOut: boolean
  /** The words around it say that it was worked out. */
  readonly isSaid: boolean
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
  /** The source tells it as planned, expected or possible. */
  readonly isUnsure: boolean
  /** "The 14" of "eleven of 14", or what follows "of which": a whole or a part that another number beside it tells of. */
  readonly role: 'whole' | 'part' | null
  /** The source itself tells it as done. */
  readonly isFact: boolean
  readonly affinity: Affinity
  readonly text: string
  readonly concept: string | null
  readonly bound: string
  readonly place: Finding['sources'][number]
}

/** What a source has that may be the figures of the draft: the same, other values of the same, and what they follow from. */
export function hearFigures(draft: Sheet, { sheet, rarity }: Heard): FigureEvidence[] {
  return draft.figures.flatMap((told, item) => {
    if (told.figure.kind === 'rank') return []
    const context = contextOf(draft, told)
    const own = boundedFigure(told)
    // What the numbers of a table count stands above them.
    const isInTable = draft.cells.some(({ sentence }) => sentence === told.sentence)
    const inherited = asOfBefore(told, draft).figure
    const understood = inherited === told.figure ? inUnitBefore(told, draft) : inherited
    return [
      ...countedYears(told, item, context, draft, sheet, rarity),
      ...workedOut(told, item, draft, sheet, rarity),
      ...inTables(told, item, context, sheet, rarity),
      ...inTimes(told, item, context, sheet, rarity),
      ...inRow(told, item, context, sheet, rarity),
      ...sheet.figures.flatMap((other): FigureEvidence[] => {
        if (other.figure.kind === 'rank') return []
        const bare = matchFigures(own, other.figure)
        const isUnderstood = understood !== null && isAgreed(understood, other.figure)
        const plain = isUnderstood ? 'same' : bare
        const isDiffering = plain === 'incomparable' || plain === 'conflict'
        const isSlipped = isDiffering && !isInTable && isSlip(told.figure, other.figure)
        if (plain === 'incomparable' && !isSlipped) return []
        const comparison = plain === 'incomparable' ? 'conflict' : plain
        const theirs = contextOf(sheet, other)
        if (comparison === 'conflict') {
          const isOne =
            canBeSameTime(told, other, context.claim, theirs.claim) && canBeSamePlace(context.claim, theirs.claim)
          if (!isOne && !isSlipped) return []
          if (isAsked(told, other, context)) return []
          if (!isSlipped && (isOneOf(context, theirs) || isOneOf(theirs, context))) return []
          if (!isSlipped && (isPartOfThem(told) !== isPartOfThem(other) || isForeseenAndDone(context, theirs)))
            return []
          if (isLevelOfChange(told, other) || (!isSlipped && isFarOff(told, other))) return []
        }
        const affinity = affinityOf(context, theirs, rarity)
        if (comparison === 'conflict' && !isSlipped && areOtherSpans(told, other, affinity)) return []
        if (affinity.score < WORTH_KEEPING && comparison === 'conflict' && !isSlipped) return []
        if (comparison === 'conflict' && !isSlipped && areTwoThings(told, other, affinity)) return []
        // A fall by two-thirds is near many a level.
        if (isShareInWords(own) && own.trend !== other.figure.trend && affinity.words < LEAST) return []
        // A bare "four" may be of anything.
        if (!isUnderstood && isSmall(told) && isOtherKind(told, other) && affinity.score < ALIKE) return []
        const { text, concept, bound } = other.figure
        return [
          {
            item,
            comparison,
            isWorkedOut: false,
            isSaid: false,
            isSlip: isSlipped,
            isComparable: plain !== 'incomparable',
            value: other.figure.value,
            per: other.figure.per,
            trend: other.figure.trend,
            opposite: affinity.words >= LEAST || supportNeeded(told) === SURE ? oppositeWords(told, other) : null,
            isOtherTime: isToldOfOther(told, other, draft),
            doubt: doubtOf(told, other, context, theirs),
            isUnsure: theirs.claim !== null && UNSURE.has(theirs.claim.factuality),
            role: roleOf(other),
            isFact:
              theirs.claim?.factuality === 'asserted' &&
              theirs.claim.voice === null &&
              theirs.claim.predicate.text !== '',
            affinity,
            text,
            concept: concept?.text ?? null,
            bound,
            place: placeOf(sheet, other.sentence, theirs.claim?.id ?? ''),
          },
        ]
      }),
    ]
  })
}

/**
 * The source has it of then ("against one in five in 2005") or of something else that it compares ("against 1,620 in the old
 * hall"), and the draft of neither.
 */
function isToldOfOther(told: ToldFigure, other: ToldFigure, { sentences }: Sheet): boolean {
  if (told.figure.time === null && other.figure.time !== null) return true
  if (other.marker !== 'against' || told.marker === 'against') return false
  const { words } = sentences[told.sentence]!
  return !phraseBehind(other).some((word) => words.includes(word))
}

/** The words behind a figure up to the next stop. */
function phraseBehind({ behind }: ToldFigure): readonly string[] {
  const end = behind.findIndex((word) => !/^[\p{L}'-]/u.test(word))
  return end < 0 ? behind : behind.slice(0, end)
}

/** A number in a row of a table whose label is among the words of the draft's sentence. */
function inTables(told: ToldFigure, item: number, draft: Context, sheet: Sheet, rarity: Rarity): FigureEvidence[] {
  return sheet.cells.flatMap((cell): FigureEvidence[] => {
    if (told.figure.value !== cell.value && numeralOf(told.figure) !== cell.value) return []
    const { evidence, isHeading, plainStart, words } = sheet.sentences[cell.sentence]!
    const sentence = { evidence, isHeading, plainStart, words: [...words, ...cell.caption] }
    const row = { claim: null, sentence, concept: [], key: null }
    const affinity = affinityOf(draft, row, rarity)
    if (affinity.words === 0) return []
    const place = placeOf(sheet, cell.sentence, '')
    return [{ item, comparison: 'same', ...PLAIN, affinity, text: cell.text, concept: null, bound: 'exact', place }]
  })
}

/** "Only four years ago" tells an amount of time too, and "at 3.42" is the 3:42 a.m. of another. */
function inTimes(told: ToldFigure, item: number, draft: Context, sheet: Sheet, rarity: Rarity): FigureEvidence[] {
  const clock = CLOCK.exec(told.figure.text)
  if (told.figure.kind !== 'duration' && clock === null) return []
  const { text, value, unit } = told.figure
  const inDigits = value !== null && value >= 1e6 ? `${value / 1e6} million ${unit}` : `${value} ${unit}`
  const words = clock === null ? [text.toLowerCase(), inDigits] : [`${clock[1]}:${clock[2]}`]
  return sheet.times.flatMap(({ time, sentence }): FigureEvidence[] => {
    // "Their 118-year history": an amount of time before a noun is told as a time alone.
    const isLength =
      time.type === 'duration' && time.text.includes('-') && time.value === `P${value}${LENGTHS.get(unit ?? '')}`
    const isTold =
      time.type !== 'duration' && words.some((each) => time.text.toLowerCase().split(/\s+/).join(' ').includes(each))
    if (!isLength && !isTold) return []
    const affinity = affinityOf(draft, contextAt(sheet, sentence), rarity)
    const place = placeOf(sheet, sentence, '')
    return [{ item, comparison: 'same', ...PLAIN, affinity, text: time.text, concept: null, bound: 'exact', place }]
  })
}

/** "0.83 million tonnes" under "output, in millions of tonnes". */
function numeralOf({ text }: Figure): number | null {
  const digits = SCALED.exec(text)?.[1]
  return digits === undefined ? null : Number(digits.replaceAll(',', ''))
}

const SCALED = /^\D{0,3}(\d[\d,]*(?:\.\d+)?) ?(?:thousand|million|billion|m|bn)\b/

function roleOf({ before }: ToldFigure): FigureEvidence['role'] {
  if (before[0] === 'of' && (/^\d/.test(before[1] ?? '') || SMALL_NUMBERS.has(before[1] ?? ''))) return 'whole'
  const which = before.slice(0, 3).findIndex((word) => word === 'which' || word === 'whom')
  return which >= 0 && before[which + 1] === 'of' ? 'part' : null
}

const SMALL_NUMBERS: ReadonlySet<string> = new Set(
  'one two three four five six seven eight nine ten eleven twelve'.split(' '),
)

/** Units of a TIMEX3 duration. */
const LENGTHS: ReadonlyMap<string, string> = new Map([
  ['day', 'D'],
  ['month', 'M'],
  ['week', 'W'],
  ['year', 'Y'],
])

/** "For three years" of "the third year running". */
function inRow(told: ToldFigure, item: number, draft: Context, sheet: Sheet, rarity: Rarity): FigureEvidence[] {
  const { kind, value, unit } = told.figure
  if ((kind !== 'duration' && kind !== 'count') || value === null || value > LONGEST_ROW) return []
  return runsIn(sheet).flatMap(({ sentence, rows, ordinals }): FigureEvidence[] => {
    const row =
      rows.find((each) => each.value === value && each.unit === unit) ??
      (kind === 'count' ? ordinals.find((each) => isCountedOff(each, value, unit)) : undefined)
    if (row === undefined) return []
    const affinity = affinityOf(draft, contextAt(sheet, sentence), rarity)
    const place = placeOf(sheet, sentence, '')
    return [{ item, comparison: 'same', ...PLAIN, affinity, text: row.text, concept: null, bound: 'exact', place }]
  })
}

/** "Four dates" of the fourth time, "five marathons" before the sixth one. */
function isCountedOff(row: Row, value: number, unit: string | null): boolean {
  if (OPEN_UNITS.has(row.unit)) return row.value === value
  return row.unit === unit && (row.value === value || row.value === value + 1)
}

/** "The fourth time", "the fifth in six years": what was counted is told elsewhere. */
const OPEN_UNITS: ReadonlySet<string> = new Set(['in', 'of', 'since', 'time', 'to'])

const LONGEST_ROW = 20

/** "3.42" may be a time of day. */
const CLOCK = /^(\d{1,2})\.([0-5]\d)$/

/** Years that the writer has counted agree as far as rounding does. */
function countedYears(
  told: ToldFigure,
  item: number,
  context: Context,
  draft: Sheet,
  sheet: Sheet,
  rarity: Rarity,
): FigureEvidence[] {
  const goingOn = { claim: null, sentence: withWordsBefore(draft, told.sentence), concept: [], key: context.key }
  const sentence = countedFrom(told, goingOn, draft, sheet, rarity)
  if (sentence === null) return []
  const affinity = { isSameKey: false, subject: null, concept: null, isSameRelation: false, words: 0, score: 0 }
  const { text, bound } = told.figure
  return [reckoned(item, affinity, text, bound, placeOf(sheet, sentence, ''))]
}

/** What follows from two figures of a source. */
function workedOut(told: ToldFigure, item: number, draft: Sheet, sheet: Sheet, rarity: Rarity): FigureEvidence[] {
  const { bound } = told.figure
  return derivationsOf(told, draft, sheet, rarity).map(({ sentence, affinity, text, isSaid }) =>
    reckoned(item, affinity, text, bound, placeOf(sheet, sentence, ''), isSaid),
  )
}

/** What no source tells in these words, and what follows from what one tells. */
function reckoned(
  item: number,
  affinity: FigureEvidence['affinity'],
  text: string,
  bound: FigureEvidence['bound'],
  place: FigureEvidence['place'],
  isSaid = true,
): FigureEvidence {
  return {
    item,
    comparison: 'compatible',
    ...PLAIN,
    isWorkedOut: true,
    isSaid,
    affinity,
    text,
    concept: null,
    bound,
    place,
  }
}

const PLAIN = {
  isWorkedOut: false,
  isSaid: false,
  isSlip: false,
  isComparable: true,
  per: null,
  trend: null,
  value: null,
  opposite: null,
  isOtherTime: false,
  doubt: null,
  isUnsure: false,
  isFact: false,
  role: null,
} as const

function isAgreed(a: Figure, b: Figure): boolean {
  const comparison = matchFigures(a, b)
  return comparison === 'same' || comparison === 'rounded'
}

/** "Over seven hours" may mean during them or more; "he and 20 others" are twenty-one. */
function boundedFigure({ figure, marker, before, behind }: ToldFigure): Figure {
  const { value } = figure
  const isOthers = (behind[0] === 'others' || figure.unit === 'other') && before[0] === 'and'
  if (isOthers && value !== null) return { ...figure, value: value + 1, text: String(value + 1) }
  const isOpen = figure.kind === 'duration' && figure.bound === 'exact' && marker === 'over'
  return isOpen ? { ...figure, bound: 'more-than' } : figure
}

/** Words in common with which opposite words are looked at, however few. */
const LEAST = 0.1

function isSmall({ figure: { value, kind } }: ToldFigure): boolean {
  return (kind === 'number' || kind === 'count' || kind === 'duration') && value !== null && Math.abs(value) < 10
}

function isOtherKind({ figure: { kind } }: ToldFigure, { figure: other }: ToldFigure): boolean {
  return kind !== other.kind && (kind === 'number' || other.kind === 'number') && other.kind !== 'count'
}

/** A term of nine months and the six years of a row of governors: one sentence has many amounts of time. */
function areOtherSpans({ figure }: ToldFigure, { figure: other }: ToldFigure, affinity: Affinity): boolean {
  const isOtherNumber = figure.unit !== other.unit && figure.value !== other.value
  return figure.kind === 'duration' && isOtherNumber && !affinity.isSameKey && !affinity.isSameRelation
}

/** A fall of 7% and a rise of 6%, a gap of $82 million and a budget of $1.1 billion: only where nearly all else is the same. */
function areTwoThings({ figure: a }: ToldFigure, { figure: b }: ToldFigure, { words, isSameKey }: Affinity): boolean {
  if (a.trend !== null && b.trend !== null && a.trend !== b.trend) return a.value !== b.value && words < NEARLY_ALL
  if (isSameKey || words >= NEARLY_ALL || a.value === null || b.value === null) return false
  const isAmount = a.kind === b.kind && (isCounted(a) || a.kind === 'money')
  const [one, two] = [Math.abs(a.value), Math.abs(b.value)]
  return isAmount && Math.max(one, two) > MANY_TIMES * Math.min(one, two)
}

/** Guesses. */
const NEARLY_ALL = 0.6
const MANY_TIMES = 4

/** Nobody takes four for 113,000: two amounts that far apart are of two things. */
function isFarOff({ figure }: ToldFigure, { figure: other }: ToldFigure): boolean {
  if (figure.kind !== 'money' && figure.unit !== null && other.unit !== null) return false
  const [one, two] = [Math.abs(figure.value ?? 0), Math.abs(other.value ?? 0)]
  const isPair = (isCounted(figure) && isCounted(other)) || (figure.kind === 'money' && other.kind === 'money')
  return isPair && Math.max(one, two) > FAR_OFF * Math.min(one, two)
}

const FAR_OFF = 30

/** "Brokers had expected 90" counts no brokers. */
function isAsked({ figure }: ToldFigure, { figure: { unit } }: ToldFigure, { claim }: Context): boolean {
  if (figure.kind !== 'number' || unit === null || claim?.object?.shown !== figure.text) return false
  return claim.subject?.words.includes(unit) === true
}

/** "75 million passengers, 51 million of them with Halvane". */
function isPartOfThem({ behind }: ToldFigure): boolean {
  return behind[0] === 'of' && THEM.has(behind[1] ?? '')
}

const THEM: ReadonlySet<string> = new Set(['them', 'these', 'those', 'which', 'whom'])

/** "Brokers forecast a profit of €265m" and what it was. */
function isForeseenAndDone({ claim: here }: Context, { claim: there }: Context): boolean {
  if (here === null || there === null) return false
  if (!FORESEEING.has(here.predicate.lemma) && !WANTING.test(here.predicate.text)) return false
  return there.factuality === 'asserted' && !FORESEEING.has(there.predicate.lemma)
}

const WANTING = /^(?:aims|hopes|wants) to /

const FORESEEING: ReadonlySet<string> = new Set(
  'anticipate expect forecast foresee hope predict project want'.split(' '),
)

/** "State grants" of "tax credits, state grants and loans": what they bring together is not what each brings. */
function isOneOf({ claim: all }: Context, { claim: one }: Context): boolean {
  if (all?.subject == null || one?.subject == null || !all.subject.shown.includes(' and ')) return false
  const { words } = all.subject
  const own = one.subject.words
  return own.length > 0 && own.length < words.length - 1 && own.every((word) => words.includes(word))
}

/** "About 1,100 more" of a level of 9,120. */
function isLevelOfChange(a: ToldFigure, b: ToldFigure): boolean {
  return (isChange(a) && isLevel(b)) || (isLevel(a) && isChange(b))
}

function isChange({ figure, marker }: ToldFigure): boolean {
  return figure.key !== null && marker !== 'to' && partsOf(figure.key).relation === 'change'
}

function isLevel({ figure, marker }: ToldFigure): boolean {
  return marker === 'to' || (figure.key !== null && partsOf(figure.key).relation === 'level')
}

/** Below this score a conflicting figure is of something else. */
const WORTH_KEEPING = 1
const ALIKE = 0.5
