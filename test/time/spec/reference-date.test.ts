import { readsTimes, readsTimesNotYet } from '../spec-table.js'

// The same words on other days, and without one.

readsTimes(
  'relative times',
  null,
  `
  The mine closed last year. | last year, date, ?
  The mine closed on Friday. | Friday, date, ?
  The mine closed in March. | March, date, ?
  The mine closed on Christmas Day. | Christmas Day, date, ?
  The mine closed on Good Friday 2024. | Good Friday 2024, date, 2024-03-29
  The mine closed two weeks ago. | two weeks ago, date, ?
  The mine closed this morning. | this morning, time, ?
  The mine closed last season. | last season, date, ?
  The mine closed in 2012. | 2012, date, 2012
  The mine closed in 2016 and reopened the following year. | 2016, date, 2016 | the following year, date, 2017
  The mine closed on March 3, 2015, and reopened two days later. | March 3, 2015, date, 2015-03-03 | two days later, date, 2015-03-05
  The mine has closed for two years. | two years, duration, P2Y
  The mine is now shut. | now, date, PRESENT_REF
`,
)

readsTimes(
  'a Monday in January',
  '2024-01-15',
  `
  The mine closed on Friday. | Friday, date, 2024-01-12
  The mine closed on Monday. | Monday, date, 2024-01-15
  The mine will close on Monday. | Monday, date, 2024-01-15
  The mine will close on Tuesday. | Tuesday, date, 2024-01-16
  The mine could close on Tuesday. | Tuesday, date, 2024-01-16
  The mine may close by Friday night. | Friday night, time, 2024-01-19TNI
  The mine is expected to close on Tuesday. | Tuesday, date, 2024-01-16
  The mine is due to close on Tuesday. | Tuesday, date, 2024-01-16
  The owners plan to close the mine on Tuesday. | Tuesday, date, 2024-01-16
  The mine may have closed on Friday. | Friday, date, 2024-01-12
  The mine was expected to close on Friday. | Friday, date, 2024-01-12
  The mine has to be shut on Sundays. | Sundays, set, XXXX-WXX-7
  The owners have called a vote for Thursday. | Thursday, date, 2024-01-18
  The mine, closed under a plan pledged in May, will reopen. | May, date, 2023-05
  The mine closed in December. | December, date, 2023-12
  The mine will close in December. | December, date, 2024-12
  The mine closed last month. | last month, date, 2023-12
  The mine closed last week. | last week, date, 2024-W02
  The mine closed last quarter. | last quarter, date, 2023-Q4
  The mine closed yesterday. | yesterday, date, 2024-01-14
  The mine closed over the weekend. | the weekend, date, 2024-W02-WE
  The mine closed in the fourth quarter. | the fourth quarter, date, 2023-Q4
  The mine will close in the first quarter. | the first quarter, date, 2024-Q1
  The mine closed last winter. | last winter, date, 2022-WI
  The mine closed on New Year's Eve. | New Year's Eve, date, 2023-12-31
  The mine closed on Thanksgiving. | Thanksgiving, date, 2023-11-23
  The mine closed on Easter Sunday 2022. | Easter Sunday 2022, date, 2022-04-17
  The mine closed on Memorial Day 2021. | Memorial Day 2021, date, 2021-05-31
  The mine closed on the second Tuesday of June 2022. | the second Tuesday of June 2022, date, 2022-06-14
  The mine closed on Monday of last week. | Monday of last week, date, 2024-01-08
`,
)

readsTimes(
  'the order of day and month',
  '2024-05-22',
  `
  It was paid on 03/04/2024. | 03/04/2024, date, 2024-03-04
  It was paid on 13/04/2024. | 13/04/2024, date, 2024-04-13
  It was paid on 04/13/2024. | 04/13/2024, date, 2024-04-13
  It was paid on 03/04/2024. It began on 5 March. | 03/04/2024, date, 2024-04-03 | 5 March, date, 2024-03-05
  It was paid on 03/04/2024. It began on March 5. | 03/04/2024, date, 2024-03-04 | March 5, date, 2024-03-05
  It was paid on 03/04/2024 and on 25/12/2023. | 03/04/2024, date, 2024-04-03 | 25/12/2023, date, 2023-12-25
  It was paid on 2024-03-04. It began on 5 March. | 2024-03-04, date, 2024-03-04 | 5 March, date, 2024-03-05
`,
)

readsTimes(
  'the period that is reported on',
  '2024-10-24',
  `
  Sales fell in the third quarter. | the third quarter, date, 2024-Q3
  Sales fell in the third quarter from $3 million a year earlier. | the third quarter, date, 2024-Q3 | a year earlier, date, 2023-Q3
  Sales fell in the quarter. | the quarter, date, 2024-Q3
  Sales fell in the latest quarter. | the latest quarter, date, 2024-Q3
  Sales fell in the year-ago quarter. | the year-ago quarter, date, 2023-Q3
  Sales fell in the quarter ended Sept. 30. | the quarter, date, 2024-Q3 | Sept. 30, date, 2024-09-30
  Sales fell in the first nine months from $3 million a year earlier. | the first nine months, duration, P9M | a year earlier, date, 2023
  Sales fell in fiscal 2024. | fiscal 2024, date, 2024
`,
)

readsTimesNotYet(
  'words that the tables of units and parts do not hold',
  '2013-03-22',
  `
  The fund pays three times daily. | three times daily, set, P1D
  Output fell the night before. | the night before, time, 2013-03-21TNI
  The strike ended midweek. | midweek, date, 2013-W12, mid
  The mine closed two weeks ago Monday. | two weeks ago Monday, date, 2013-03-04
`,
)
