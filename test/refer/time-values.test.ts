import { describe, expect, test } from 'vitest'
import type { Tense } from '../../src/refer/time-partial.js'
import { resolveTimes } from '../../src/refer/time-values.js'
import { findTimes } from '../../src/time/find-times.js'
import { taggedOf } from '../helper/cascade.js'

function valuesOf(text: string, date: string | null, tense: Tense | null = 'past'): (string | null)[] {
  return resolveTimes(findTimes(taggedOf(text)).sentences, date, () => tense).flat()
}

describe('written on Thursday, 2 November 1989, in the past tense', () => {
  test.for([
    ['The bank failed yesterday.', ['1989-11-01']],
    ['The bank failed on Friday.', ['1989-10-27']],
    ['The bank failed on Thursday.', ['1989-11-02']],
    ['The bank failed last Thursday.', ['1989-10-26']],
    ['The bank failed over the weekend.', ['1989-W43-WE']],
    ['The bank failed last week.', ['1989-W43']],
    ['The bank failed last month.', ['1989-10']],
    ['The bank failed last year.', ['1988']],
    ['The bank failed two years ago.', ['1987']],
    ['The bank failed six weeks ago.', ['1989-W38']],
    ['The bank failed 10 days ago.', ['1989-10-23']],
    ['The bank failed in March.', ['1989-03']],
    ['The bank failed in December.', ['1988-12']],
    ['The bank failed last December.', ['1988-12']],
    ['The bank failed in June last year.', ['1988-06']],
    ['The bank failed on Oct. 13.', ['1989-10-13']],
    ['The bank failed last summer.', ['1989-SU']],
    ['The bank failed in the third quarter.', ['1989-Q3']],
    ["The bank failed in last year's third quarter.", ['1988-Q3']],
    ['The bank failed this morning.', ['1989-11-02TMO']],
    ['The bank failed last night.', ['1989-11-01TNI']],
    ['The bank failed on Friday night.', ['1989-10-27TNI']],
    ['The bank failed in the last decade.', ['197']],
    ['The bank failed at 10 a.m. on Tuesday.', ['1989-10-31T10:00', '1989-10-31']],
    ['The bank failed. It was put off to Nov. 20.', ['1989-11-20']],
  ] as const)('%s', ([text, values]) => expect(valuesOf(text, '1989-11-02')).toEqual(values))
})

describe('written on Thursday, 2 November 1989, in the future tense', () => {
  test.for([
    ['The board will meet on Tuesday.', ['1989-11-07']],
    ['The board will meet on Jan. 2.', ['1990-01-02']],
    ['The board will meet in March.', ['1990-03']],
    ['The board will meet next month.', ['1989-12']],
    ['The board will meet tomorrow.', ['1989-11-03']],
    ['The board will report third-quarter earnings.', ['1989-Q3']],
    ['The board will meet in the first quarter.', ['1990-Q1']],
    ['The board will meet by the end of the decade.', ['198']],
    ['The board will meet by year-end.', ['1989-12-31']],
    ['The board has met since March.', ['1989-03']],
    ['Milk costs 31p, down from 43p in December.', ['1988-12']],
    ['Milk costs 31p from December.', ['1989-12']],
  ] as const)('%s', ([text, values]) => expect(valuesOf(text, '1989-11-02', 'future')).toEqual(values))
})

describe('in a report of a quarter, written on 26 October 1989', () => {
  test.for([
    ['Net rose in the third quarter from $2 million a year earlier.', ['1989-Q3', '1988-Q3']],
    ['Net rose in the third quarter. A year ago it lost $2 million.', ['1989-Q3', '1988-Q3']],
    ['Net rose in the quarter ended Sept. 30.', ['1989-Q3', '1989-09-30']],
    ['Net rose in the quarter ended July 31.', ['1989-Q2', '1989-07-31']],
    ['Third-quarter net fell. The year-ago quarter was strong.', ['1989-Q3', '1988-Q3']],
    ['Third-quarter net fell from that of the 1988 quarter.', ['1989-Q3', '1988-Q3']],
    ['In the first nine months net rose from $3 million a year earlier.', ['P9M', '1988']],
    ['Sales rose in the latest quarter.', ['1989-Q3']],
    ['It may lose money in the fourth quarter. In the quarter just told it gained.', ['1989-Q4', '1989-Q3']],
  ] as const)('%s', ([text, values]) => expect(valuesOf(text, '1989-10-26')).toEqual(values))
})

describe('from an anchor in the text', () => {
  test.for([
    ['He was elected in 2016. The following year he resigned.', ['2016', '2017']],
    ['It opened on March 3, 2015. Two days later it shut.', ['2015-03-03', '2015-03-05']],
    ['It opened in March 2015 and shut three months later.', ['2015-03', '2015-06']],
    ['It opened on March 3, 2015, and shut the same day.', ['2015-03-03', '2015-03-03']],
    ['It opened in 2015. That year it made a loss.', ['2015', '2015']],
    ['It opened on March 3, 2015, at 10 a.m. in Oslo.', ['2015-03-03', '2015-03-03T10:00']],
  ] as const)('%s', ([text, values]) => expect(valuesOf(text, '2024-01-31')).toEqual(values))
})

test.for([
  ['The bank failed last year.', [null]],
  ['The bank failed on Friday night.', [null]],
  ['The bank failed in March.', [null]],
  ['The bank failed a year ago.', [null]],
  ['The bank failed in 2016 and reopened the following year.', ['2016', '2017']],
  ['The bank failed in 2016.', ['2016']],
] as const)('without a reference date: %s', ([text, values]) => expect(valuesOf(text, null)).toEqual(values))
