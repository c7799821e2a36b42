import type { Finding, Time } from '../../model.js'
import { type Affinity, affinityOf, type Context, type Rarity } from './affinity.js'
import { byItem } from './by-item.js'
import { contextAt } from './context-at.js'
import { addressOf, fewest, placeOf } from './place.js'
import { isWithin } from './same-setting.js'
import type { Sheet, ToldTime } from './sheet.js'
import type { Check, Verdict } from './verdict.js'

/** A date of a source that may be the one of the draft. */
export interface DateEvidence {
  readonly item: number
  readonly isSame: boolean
  readonly affinity: Affinity
  readonly text: string
  readonly value: string
  readonly place: Finding['sources'][number]
}

/** Every date of the draft that can be resolved is looked for in the sources, and in what they say of the same event. */
export const dateCheck: Check<DateEvidence> = {
  hear: (draft, { sheet, rarity }) =>
    draft.times.flatMap((told, item): DateEvidence[] => {
      const value = dateOf(told.time)
      if (value === null) return []
      const context = contextIn(draft, told)
      const theirs = sheet.times.flatMap((other): DateEvidence[] => {
        const date = dateOf(other.time)
        if (date === null) return []
        const affinity = affinityOf(context, contextIn(sheet, other), rarity)
        const claim = other.claim === null ? '' : sheet.claims[other.claim]!.id
        const isSame =
          isSameDate(value, date) ||
          isSameDay(told.time.text, other.time.text) ||
          isSameMonth(told.time, value, other.time, date)
        const place = placeOf(sheet, other.sentence, claim)
        return [{ item, isSame, affinity, text: other.time.text, value: date, place }]
      })
      theirs.push(...countedBack(value, item, context, sheet, rarity))
      if (sheet.date === null || sheet.sentences.length === 0) return theirs
      if (!isSameDate(value, sheet.date) && !isMonthBefore(told.time, sheet.date, draft.date)) return theirs
      // Its own date is one that a source tells: of all that it reports as of today.
      const affinity = { isSameKey: false, subject: null, concept: null, isSameRelation: false, words: 0, score: 0 }
      return [
        ...theirs,
        { item, isSame: true, affinity, text: sheet.date, value: sheet.date, place: placeOf(sheet, 0, '') },
      ]
    }),
  judge: (draft, evidence) => {
    const heard = byItem(evidence)
    return draft.times.flatMap((told, item) => (dateOf(told.time) === null ? [] : verdictOn(told, heard(item), draft)))
  },
}

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
    return [{ item, isSame: true, affinity, text: figure.text, value, place: placeOf(sheet, sentence, '') }]
  })
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

/** A day, month, quarter or year, also a day without its year; clock times and seasons are left out. */
function dateOf({ type, value, text }: Time): string | null {
  if (type !== 'date' && type !== 'time') return null
  if (value === null) return type === 'date' ? dayOf(text) : null
  const day = value.indexOf('T')
  if (day > 0) return day === 10 ? value.slice(0, day) : null
  return /^\d{4}(?:-(?:\d\d(?:-\d\d)?|Q[1-4]|H[12]|SP|SU|FA|WI))?$/.test(value) ? value : null
}

/** "July 31" of a year that nobody says: "XXXX-07-31". */
function dayOf(text: string): string | null {
  const words = text.split(/[\s,.]/).filter((word) => word !== '' && word !== 'of')
  const at = words.findIndex((word) => MONTHS.includes(word.slice(0, 3)))
  if (at < 0) return null
  const day = DAY.exec(words[at - 1] ?? '')?.[1] ?? DAY.exec(words[at + 1] ?? '')?.[1]
  const month = `XXXX-${two(MONTHS.indexOf(words[at]!.slice(0, 3)) + 1)}`
  return day === undefined ? (MONTH.test(text) ? month : null) : `${month}-${two(Number(day))}`
}

const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/

function two(number: number): string {
  return String(number).padStart(2, '0')
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

function contextIn(sheet: Sheet, { sentence, claim }: ToldTime): Context {
  const told = claim === null ? null : sheet.claims[claim]!
  return {
    claim: told,
    sentence: sheet.sentences[sentence]!,
    concept: told?.object?.words ?? [],
    key: told?.key ?? null,
  }
}

/**
 * "9 November" of two texts of two years: as the day is written, it is the same one. So is "Sunday", which in a text of a Sunday
 * may be that day or the one before.
 */
function isSameDay(a: string, b: string): boolean {
  if (isBareWeekday(a) && a.toLowerCase() === b.toLowerCase()) return true
  const [one, other] = [dayOf(a), dayOf(b)]
  return one !== null && one === other && !/\d{4}/.test(a) && !/\d{4}/.test(b)
}

function isBareWeekday(text: string): boolean {
  return WEEKDAY_ALONE.test(text)
}

const WEEKDAY_ALONE = /^(?:sun|mon|tues|wednes|thurs|fri|satur)day$/i

/** "By the end of March" of "on March 31": neither says of which year. */
function isSameMonth(a: Time, value: string, b: Time, other: string): boolean {
  const isYearless = !/\d{4}/.test(a.text) && !/\d{4}/.test(b.text)
  return isYearless && value.length === 7 && MONTH.test(a.text) && value.slice(4) === other.slice(4, 7)
}

/** A source that says "in July" bears out the month, and no day of it. */
function isSameDate(draft: string, source: string): boolean {
  // Without a year only month and day can be compared, where the other has them.
  const isYearless = draft.startsWith('XXXX') || source.startsWith('XXXX')
  if (isYearless) return draft.length > 4 && draft.slice(4) === source.slice(4, draft.length)
  return source === draft || source.startsWith(`${draft}-`) || isInQuarter(draft, source)
}

function isInQuarter(a: string, b: string): boolean {
  return (a.includes('Q') || b.includes('Q')) && quarterOf(a) !== null && quarterOf(a) === quarterOf(b)
}

/** Only where one of the two is a quarter and the other lies in it. */
function quarterOf(value: string): string | null {
  const [year = '', part = ''] = value.split('-')
  if (part.startsWith('Q')) return `${year}-${part}`
  return part === '' ? null : `${year}-Q${Math.ceil(Number(part) / 3)}`
}

function verdictOn({ time, sentence }: ToldTime, evidence: readonly DateEvidence[], draft: Sheet): Verdict[] {
  const { start, end, text } = time
  const ranked = [...evidence].sort((a, b) => b.affinity.score - a.affinity.score)
  const best = ranked.find((each) => each.isSame && isToldThere(each))
  const value = dateOf(time)!
  const other = ranked.find(
    (each) =>
      !each.isSame &&
      (isExplicit(each) || isWeekday(each, text)) &&
      (isExplicit({ text }) || isWeekday(each, text)) &&
      !draft.times.some((told) => told.sentence === sentence && isSameDate(dateOf(told.time) ?? '', each.value)) &&
      isOfSameEvent(each.affinity) &&
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
  if (other !== undefined && (best === undefined || other.affinity.score > best.affinity.score + MARGIN)) {
    const theirs = other.text.includes(other.value) ? other.text : `${other.text} (${other.value})`
    return said('contradicted', 'check.date.other', `${text} (${value}): ${addressOf(other.place)} has ${theirs}`, [
      other,
    ])
  }
  if (best !== undefined) return said('supported', 'check.date.same', `${text}: so ${addressOf(best.place)}`, [best])
  // "Last year" is told by the tense of a source as well as by its words.
  if (!isExplicit({ text }) && !/[QHSFW]/.test(value)) return []
  if (isCountedHere(value, sentence, draft)) return []
  // In which season it was, is the writer's to say.
  if (SEASON.test(text)) return []
  // "Eleven years ago" is counted, and rounded, by the writer.
  if (/\bago\b|earlier|later/.test(text) && ranked.some((each) => isNearYear(value, each.value))) return []
  return said('unsupported', 'check.date.not-found', `${text}: no source tells it`, [])
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
const MONTH = /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i

/** "On Thursday" against "on Wednesday": both days by the dates of their texts. */
function isWeekday({ text, value }: DateEvidence, draft: string): boolean {
  return value.length === 10 && WEEKDAY.test(text) && WEEKDAY.test(draft) && !/\d/.test(draft)
}

const WEEKDAY = /(?:sun|mon|tues|wednes|thurs|fri|satur)day/i

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
