import { parseDay, weekdayOf } from '../../time/calendar.js'
import { placeOf } from './place.js'
import type { Sheet } from './sheet.js'
import type { Verdict } from './verdict.js'

/** Days that are not the day of the week that stands with them: "Sunday, 7 October 2023". */
export function wrongWeekdays(draft: Sheet): Verdict[] {
  return draft.times.flatMap(({ time, sentence }): Verdict[] => {
    const { text, value, start, end } = time
    if (value === null || !DAY.test(value) || !/\d/.test(text)) return []
    // "Saturday and Sunday, March 9 and 10": the days go with the dates one by one.
    const { evidence } = draft.sentences[sentence]!
    if (AND_DAY.test(evidence.text.slice(end - evidence.start))) return []
    const named = DAYS.findIndex((day) => text.toLowerCase().includes(day))
    const real = weekdayOf(parseDay(value)!) % 7
    if (named < 0 || named === real) return []
    const name = DAYS[real]!
    return [
      {
        verdict: 'inconsistent',
        sentence,
        span: { start, end, text },
        message: `${text}: ${value.slice(0, 10)} is a ${name.charAt(0).toUpperCase()}${name.slice(1)}`,
        sources: [placeOf(draft, sentence, '')],
        rules: ['check.within.weekday'],
      },
    ]
  })
}

const DAY = /^\d{4}-\d\d-\d\d(?:T|$)/
const AND_DAY = /^(?: and | or | to |[-–])\d/
const DAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')
