import { MONTHS, WEEKDAYS } from '../lexicon/calendar.js'
import { askedOnce } from './asked-once.js'

/** A month or a weekday: its capital says nothing of the words around it. */
export const isCalendarName = askedOnce((lower) => MONTHS.has(lower) || WEEKDAYS.has(lower))
