import { isGap } from './gap.js'
import { clockDraft, type Draft, durationDraft, type JoinRule, type Reading } from './time-rule.js'
import type { ClockTime } from './time-span.js'
import { wordAt } from './words.js'

export const clockJoinRules: readonly JoinRule[] = [
  {
    name: 'time.join.durations',
    why: 'Years and months, or hours and minutes, told together are one amount of time.',
    examples: [
      ['He got ten years and six months.', { text: 'ten years and six months', type: 'duration', value: 'P10Y6M' }],
      ['It took two weeks and three years.', null],
    ],
    join(left, right, tokens) {
      if (left.shape !== 'duration' || right.shape !== 'duration' || !isGap(left, right, tokens, 'and')) return null
      if (left.value === null || right.value === null || left.mod !== null || right.to - right.from < 2) return null
      const large = /^(PT?)(\d+[YHM])$/.exec(left.value)
      const small = /^(PT?)(\d+[MS])$/.exec(right.value)
      if (large === null || small === null || large[1] !== small[1] || large[2]?.at(-1) === small[2]?.at(-1))
        return null
      return durationDraft(left.from, right.to, `${left.value}${small[2]}`)
    },
  },
  {
    name: 'time.join.clock-day',
    why: 'A time of day and the day beside it are one time.',
    examples: [
      [
        'The vote is at 6 p.m. CET May 4, 1992.',
        { text: '6 p.m. CET May 4, 1992', type: 'time', value: '1992-05-04T18:00' },
      ],
      ['They met Friday night.', { text: 'Friday night', type: 'time' }],
      [
        'They met on the morning of Friday, 5 May 1995.',
        { text: 'the morning of Friday, 5 May 1995', type: 'time', value: '1995-05-05TMO' },
      ],
      ['They met on Friday for a night of song.', null],
    ],
    join(left, right, tokens) {
      if (isOfWeekday(left) && right.shape === 'day' && right.value !== null) {
        return isGap(left, right, tokens, ',') ? timed(left, right, left.from, right.to) : null
      }
      if (isDay(left) && isClock(right)) {
        if (right.shape === 'clock' ? !isGap(left, right, tokens, ',') : right.from !== left.to) return null
        return timed(right, left, left.from, right.to)
      }
      if (!isClock(left) || !isDay(right)) return null
      const linked = left.shape === 'part' && isGap(left, right, tokens, 'of')
      if (!linked && !isGap(left, right, tokens, ',')) return null
      const from = linked && wordAt(tokens, left.from - 1) === 'the' ? left.from - 1 : left.from
      return timed(left, right, from, right.to)
    },
  },
]

function isDay(reading: Reading): boolean {
  return reading.type === 'date' && (reading.shape === 'day' || reading.shape === 'weekday')
}

function isClock(reading: Reading): reading is Reading & { readonly relative: ClockTime } {
  return reading.relative?.kind === 'clock' && reading.relative.day === null
}

/** "The morning of Friday", before the date. */
function isOfWeekday(reading: Reading): reading is Reading & { readonly relative: ClockTime } {
  const { relative } = reading
  return relative?.kind === 'clock' && relative.day?.kind === 'partial' && relative.day.unit === 'weekday'
}

function timed(
  clock: Reading & { readonly relative: ClockTime },
  day: Reading,
  from: number,
  to: number,
): Draft | null {
  if (day.value !== null) return clockDraft('clock', from, to, day.value + clock.relative.clock)
  if (day.relative === null || day.relative.kind === 'clock') return null
  return clockDraft('clock', from, to, { ...clock.relative, day: day.relative })
}
