import type { Finding, Time } from '../../model.js'
import { parseDay } from '../../time/calendar.js'
import { type Affinity, affinityOf, type Context, isSameStem, type Rarity, shared } from './affinity.js'
import { byItem } from './by-item.js'
import { contextAt } from './context-at.js'
import { dateOf, isClock, isOnWeekday, isSameDate, isSameTime, isWeekday, MONTH } from './date-value.js'
import { addressOf, fewest, placeOf } from './place.js'
import { plainWords } from './plain.js'
import { isSameOccasion } from './same-occasion.js'
import { isWithin } from './same-setting.js'
import type { Sheet, ToldTime } from './sheet.js'
import type { Check, Verdict } from './verdict.js'

/** A date of a source that may be the one of the draft. */
export interface DateEvidence {
  readonly item: number
  readonly isSame: boolean
  readonly affinity: Affinity
  /** How far the words around the two are the same, whatever else their sentences tell. */
  readonly near: number
  /** Another day of the month with one digit other. */
  readonly isSlip: boolean
  /** It is when the source was published, which it does not tell of anything. */
  readonly isPublished: boolean
  readonly isSameOccasion: boolean
  /** It is told by the name of the day alone. */
  readonly isWeekday: boolean
  readonly text: string
  readonly value: string
  readonly place: Finding['sources'][number]
}

/** Every date of the draft that can be resolved is looked for in the sources, and in what they say of the same event. */
export const dateCheck: Check<DateEvidence> = {
  hear: (draft, { sheet, rarity }) =>
    draft.times.flatMap((told, item): DateEvidence[] => {
      const value = dateOf(told)
      if (value === null) return []
      const context = withoutDate(contextIn(draft, told), told)
      const theirs = sheet.times.flatMap((other): DateEvidence[] => {
        const date = dateOf(other)
        if (date === null || isClock(value) !== isClock(date)) return []
        const affinity = affinityOf(context, contextIn(sheet, other), rarity)
        const claim = other.claim === null ? '' : sheet.claims[other.claim]!.id
        return [
          {
            item,
            isSame: isSameTime(told, other),
            affinity,
            near: nearness(told, other, rarity, SEVERAL),
            isSlip:
              isSlipOfClock(value, date) ||
              (isWritten(told) &&
                isWritten(other) &&
                isSlipOfDay(value, date) &&
                nearness(told, other, rarity, FEW) >= HALF),
            isPublished: false,
            isSameOccasion: isSameOccasion(told, draft, other, sheet, affinity.words),
            isWeekday: isWeekday(other.pattern),
            text: other.time.text,
            value: date,
            place: placeOf(sheet, other.sentence, claim),
          },
        ]
      })
      theirs.push(...countedBack(value, item, context, sheet, rarity), ...inTable(value, item, context, sheet, rarity))
      if (sheet.date === null || sheet.sentences.length === 0) return theirs
      const isThen = isSameDate(value, sheet.date) || isOnWeekday(value, sheet.date)
      if (!isThen && !isMonthBefore(told.time, sheet.date, draft.date)) return theirs
      // Its own date is one that a source tells: of all that it reports as of today.
      const affinity = { isSameKey: false, subject: null, concept: null, isSameRelation: false, words: 0, score: 0 }
      return [
        ...theirs,
        {
          item,
          isSame: true,
          affinity,
          near: 0,
          isSlip: false,
          isPublished: true,
          isSameOccasion: false,
          isWeekday: false,
          text: sheet.date,
          value: sheet.date,
          place: placeOf(sheet, 0, ''),
        },
      ]
    }),
  judge: (draft, evidence) => {
    const heard = byItem(evidence)
    return draft.times.flatMap((told, item) => (dateOf(told) === null ? [] : verdictOn(told, heard(item), draft)))
  },
}

/** "Passed the test on Tuesday" of "after the test on Wednesday": the share of the words around the one that stand around the other. */
function nearness({ near }: ToldTime, { near: theirs }: ToldTime, rarity: Rarity, least: number): number {
  const common = near.filter((word) => theirs.some((each) => isSameStem(word, each))).length
  return common < least ? 0 : (shared(near, theirs, rarity) ?? 0)
}

/** Another day of the same occasion, and no other week. */
function isOfOccasion({ isSameOccasion, isWeekday, value, affinity }: DateEvidence, own: string): boolean {
  const isResolved = value.length === 10 && own.length === 10
  return isSameOccasion && affinity.subject !== 0 && (isResolved ? isSameWeek(value, own) : isWeekday)
}

function isSameWeek(a: string, b: string): boolean {
  const [one, other] = [parseDay(a), parseDay(b)]
  return one !== null && other !== null && Math.abs(one - other) < 7
}

/** A year may stand in many a like sentence, a day hardly; "the end of 2026" and "the end of 2027" differ in the year alone. */
function isOneForm({ time: { text }, pattern }: ToldTime, other: DateEvidence): boolean {
  if (pattern !== null || other.value.length === 10) return true
  const form = (words: string) => words.toLowerCase().replace(/\d/g, '')
  return form(text).length > 1 && form(text) === form(other.text)
}

function isWritten({ time }: ToldTime): boolean {
  return /\d/.test(time.text)
}

/** "14 February" for "24 February". */
function isSlipOfDay(value: string, other: string): boolean {
  if (value.length !== 10 || other.length !== 10 || isWeekday(value) || value.slice(5, 7) !== other.slice(5, 7))
    return false
  const [own, theirs] = [value.slice(8), other.slice(8)]
  return own !== theirs && (own[0] === theirs[0] || own[1] === theirs[1] || own === `${theirs[1]}${theirs[0]}`)
}

/** "7:45" for "5:47", whatever else is told: the very same digits are met by chance in few texts. */
function isSlipOfClock(value: string, other: string): boolean {
  if (!isClock(value) || !isClock(other) || value === other || value.endsWith(':00')) return false
  return sorted(value) === sorted(other)
}

function sorted(text: string): string {
  return [...text].sort().join('')
}

function isNear({ near }: DateEvidence): boolean {
  return near >= MOST
}

/** Guesses. */
const SEVERAL = 4
const FEW = 2
const HALF = 0.5
const MOST = 0.6

/** "In 2014" of "eleven years ago" in a text of 2025; "in 1989" of who left in 2023 after 34 years. */
function countedBack(value: string, item: number, context: Context, sheet: Sheet, rarity: Rarity): DateEvidence[] {
  if (!/^\d{4}$/.test(value)) return []
  return sheet.figures.flatMap(({ figure, sentence }): DateEvidence[] => {
    const isSpan = figure.kind === 'duration' || figure.kind === 'age'
    if (!isSpan || figure.unit !== 'year' || figure.value === null) return []
    const from = [sheet.date, ...sheet.times.flatMap((each) => (each.sentence === sentence ? [each.time.value] : []))]
    if (!from.some((each) => isApart(each, Number(value), figure.value!))) return []
    const affinity = affinityOf(context, contextAt(sheet, sentence), rarity)
    if (affinity.words < LITTLE) return []
    // That the years lead to the very one says much, where they are of the same.
    const counted = affinity.words < ALIKE ? affinity : { ...affinity, score: affinity.score + COUNTED }
    return [sameDate(item, counted, figure.text, value, placeOf(sheet, sentence, ''))]
  })
}

/** A year in the row of a table. */
function inTable(value: string, item: number, context: Context, sheet: Sheet, rarity: Rarity): DateEvidence[] {
  return sheet.cells.flatMap(({ text, sentence }) =>
    text === value
      ? [
          sameDate(
            item,
            affinityOf(context, contextAt(sheet, sentence), rarity),
            text,
            value,
            placeOf(sheet, sentence, ''),
          ),
        ]
      : [],
  )
}

function sameDate(
  item: number,
  affinity: Affinity,
  text: string,
  value: string,
  place: DateEvidence['place'],
): DateEvidence {
  return {
    item,
    isSame: true,
    affinity,
    near: 0,
    isSlip: false,
    isPublished: false,
    isSameOccasion: false,
    isWeekday: false,
    text,
    value,
    place,
  }
}

/** So many years lie between the two. */
function isApart(from: string | null, year: number, years: number): boolean {
  const start = /^\d{4}(?!\d)/.exec(from ?? '')?.[0]
  return start !== undefined && Math.abs(Number(start) - year) === years
}

/** "Eight years in the tank, until 2033": the draft counts on from its own day. */
function isCountedHere(value: string, sentence: number, { figures, date }: Sheet): boolean {
  return (
    /^\d{4}$/.test(value) &&
    figures.some(
      ({ figure, sentence: other }) =>
        other === sentence &&
        figure.kind === 'duration' &&
        figure.unit === 'year' &&
        figure.value !== null &&
        isApart(date, Number(value), figure.value),
    )
  )
}

/** "In August" of a text of February is the last one or the next, by its tense; that a source is of August decides. */
function isMonthBefore({ text, value }: Time, source: string, draft: string | null): boolean {
  if (draft === null || value?.length !== 7 || /\d/.test(text) || !MONTH.test(text)) return false
  return (
    value.slice(4) === source.slice(4, 7) &&
    source <= draft &&
    Number(draft.slice(0, 4)) - Number(source.slice(0, 4)) <= 1
  )
}

function contextIn(sheet: Sheet, { sentence, claim }: ToldTime): Context {
  const told = claim === null ? null : sheet.claims[claim]!
  return {
    claim: told,
    sentence: sheet.sentences[sentence]!,
    concept: told?.object?.words ?? [],
    key: told?.key ?? null,
  }
}

/** That two sentences tell of a Monday does not make them alike. */
function withoutDate({ claim, sentence, concept, key }: Context, { time }: ToldTime): Context {
  const own = new Set(plainWords(time.text))
  const { evidence, isHeading, plainStart, words } = sentence
  const rest = words.filter((word) => !own.has(word))
  return { claim, sentence: { evidence, isHeading, plainStart, words: rest }, concept, key }
}

function verdictOn(told: ToldTime, evidence: readonly DateEvidence[], draft: Sheet): Verdict[] {
  const { time, sentence } = told
  const { start, end, text } = time
  // "The same period of 2025" is the one before or beside it.
  if (/\bsame\b/i.test(text)) return []
  const ranked = [...evidence].sort((a, b) => b.affinity.score - a.affinity.score)
  const best = ranked.find((each) => each.isSame && isToldThere(each))
  const value = dateOf(told)!
  const isTold = isExplicit({ text }) || isWeekday(told.pattern)
  // A source that is of that day need not tell that it happened then.
  const isUntold =
    value.length >= 10 && ranked.every((each) => !each.isSame || each.isPublished || each.affinity.words < LITTLE)
  const other = ranked.find(
    (each) =>
      !each.isSame &&
      !isOfRow(each, ranked) &&
      isTold &&
      (isComparable(told, value, each) || (isUntold && isOfOccasion(each, value))) &&
      !draft.times.some((beside) => beside.sentence === sentence && isSameDate(dateOf(beside) ?? '', each.value)) &&
      ((isNear(each) && isOneForm(told, each)) ||
        each.isSlip ||
        isOfSameEvent(each.affinity) ||
        (isUntold && isOfOccasion(each, value))) &&
      isAsFine(value, each.value),
  )
  const said = (
    verdict: Verdict['verdict'],
    rule: string,
    message: string,
    told: readonly DateEvidence[],
  ): Verdict[] => [
    {
      verdict,
      sentence,
      span: { start, end, text },
      message,
      sources: fewest(told.map(({ place }) => place)),
      rules: [rule],
    },
  ]
  const isLikelier =
    other !== undefined &&
    (best === undefined ||
      (other.affinity.score > best.affinity.score + MARGIN && !isBesideSame(other, ranked)) ||
      (isUntold && isOfOccasion(other, value)) ||
      (other.isSlip && ranked.every((each) => !each.isSame || each.affinity.words < LITTLE)) ||
      (isNear(other) && isOneForm(told, other) && !ranked.some((each) => each.isSame && isAlike(each, other))))
  if (isLikelier) {
    const message = `${withValue(text, value)}: ${addressOf(other.place)} has ${withValue(other.text, other.value)}`
    return said('contradicted', 'check.date.other', message, [other])
  }
  if (best !== undefined) return said('supported', 'check.date.same', `${text}: so ${addressOf(best.place)}`, [best])
  // What o'clock it was may be told in words that are not read.
  if (isClock(value) || told.pattern !== null) return []
  // "Last year" is told by the tense of a source as well as by its words.
  if (!isExplicit({ text }) && !/[QHSFW]/.test(value)) return []
  if (isCountedHere(value, sentence, draft)) return []
  // In which season it was, is the writer's to say.
  if (SEASON.test(text)) return []
  // "Eleven years ago" is counted, and rounded, by the writer.
  if (/\bago\b|earlier|later/.test(text) && ranked.some((each) => isNearYear(value, each.value))) return []
  return said('unsupported', 'check.date.not-found', `${text}: no source tells it`, [])
}

/** What is not known of a date in full adds nothing to its words. */
function withValue(text: string, value: string): string {
  return text.includes(value) || !/^\d/.test(value) ? text : `${text} (${value})`
}

function isNearYear(a: string, b: string): boolean {
  const [one, other] = [Number(a.slice(0, 4)), Number(b.slice(0, 4))]
  return Math.abs(one - other) <= 1
}

/** Written with its number. "Saturday" is a day only by the date of its text, and by tense. */
function isExplicit({ text }: Pick<DateEvidence, 'text'>): boolean {
  return /\d/.test(text) || MONTH.test(text) || SEASON.test(text)
}

const SEASON = /\b(?:spring|summer|autumn|fall|winter)\b/i

/** "On Thursday" against "on Wednesday" or "on 13 March": days by the dates of their texts or by their names. */
function isComparable({ pattern }: ToldTime, value: string, other: DateEvidence): boolean {
  if (isWeekday(pattern)) return other.isWeekday
  // Which Saturday it is, "on Saturday" leaves open.
  if (other.isWeekday)
    return isNear(other) && value.length === 10 && other.value.length === 10 && !isOnSameWeekday(value, other.value)
  return isExplicit(other)
}

function isOnSameWeekday(a: string, b: string): boolean {
  const [one, other] = [parseDay(a), parseDay(b)]
  return one !== null && other !== null && (one - other) % 7 === 0
}

/** A sentence that has anything to do with the draft's; of two dates of one sentence the nearer one. */
function isAlike(each: DateEvidence, other: DateEvidence): boolean {
  const { affinity, near } = each
  return isOneSentence(each, other)
    ? near >= other.near || affinity.score >= other.affinity.score
    : near >= SOME || affinity.words >= SOME
}

const SOME = 0.3

/** Of two dates of one sentence the draft has one: which of them its clause is of, is too finely told by its verb. */
function isBesideSame(other: DateEvidence, ranked: readonly DateEvidence[]): boolean {
  return ranked.some(
    (each) => each.isSame && !each.isPublished && isOneSentence(each, other) && each.near >= other.near,
  )
}

/** "2,900 in 2019, 1,650 in 2023 and 1,120 last year": of three dates the draft has one, and the words before are of all. */
function isOfRow(other: DateEvidence, ranked: readonly DateEvidence[]): boolean {
  const row = ranked.filter((each) => isOneSentence(each, other))
  return row.length > 2 && row.some(({ isSame }) => isSame)
}

function isOneSentence({ place: a }: DateEvidence, { place: b }: DateEvidence): boolean {
  return a.doc === b.doc && a.evidence.sentence === b.evidence.sentence
}

/** Some Monday is any day of seven: it bears a date out only where it is told of something alike. */
function isToldThere(evidence: DateEvidence): boolean {
  return isExplicit(evidence) || evidence.value.length < 10 || evidence.affinity.words >= LITTLE
}

const LITTLE = 0.1

/** A month differs from another month, and from a day in another one; that it is a part of does not make it differ. */
function isAsFine(value: string, other: string): boolean {
  return value.length <= other.length && !isWithin(value, other)
}

/** One sentence tells of one event, but of several times: nearly all of it must be the same. */
function isOfSameEvent({ score, words, subject, isSameRelation, isSameKey }: Affinity): boolean {
  return score >= 1.5 && subject !== 0 && (isSameKey || isSameRelation) && words >= 0.45
}

const MARGIN = 1
/** More than any likeness. */
const COUNTED = 6
const ALIKE = 0.5
