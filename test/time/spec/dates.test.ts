import { readsTimes } from '../spec-table.js'

// Dates of every grain, said outright or counted from the day of writing.

readsTimes(
  'dates',
  '2013-03-22',
  `
  Prices fell early Monday. | early Monday, date, 2013-03-18, start
  It starts tomorrow at 8 a.m. | tomorrow, date, 2013-03-23 | 8 a.m., time, 2013-03-23T08:00
  Output fell Monday. | Monday, date, 2013-03-18
  The ship sank last Monday. | last Monday, date, 2013-03-18
  The road will open next Monday. | next Monday, date, 2013-03-25
  Prices fell on Monday, March 18. | Monday, March 18, date, 2013-03-18
  The strike ended on 18 March. | 18 March, date, 2013-03-18
  The bank failed on the 18th of March. | the 18th of March, date, 2013-03-18
  Output fell in mid-March. | mid-March, date, 2013-03, mid
  The ship sank in late February. | late February, date, 2013-02, end
  The mine closed in early 2012. | early 2012, date, 2012, start
  Prices fell at the end of last year. | the end of last year, date, 2012, end
  The strike ended at the start of the year. | the start of the year, date, 2013, start
  The bank failed at the beginning of the week. | the beginning of the week, date, 2013-W12, start
  The plant will close by the end of the month. | the end of the month, date, 2013-03, end
  The vote will be held later this month. | later this month, date, 2013-03, end
  The mine closed earlier this week. | earlier this week, date, 2013-W12, start
  Prices fell earlier in the day. | earlier in the day, date, 2013-03-22, start
  The plant will close later in the week. | later in the week, date, 2013-W12, end
  The bank failed a year ago. | a year ago, date, 2012
  Output fell three years ago. | three years ago, date, 2010
  The ship sank several years ago. | several years ago, date, PAST_REF
  The mine closed a few weeks ago. | a few weeks ago, date, PAST_REF
  Prices fell nearly two decades ago. | nearly two decades ago, date, 1993, less_than
  The strike ended a century ago. | a century ago, date, 1913
  The bank failed a couple of days ago. | a couple of days ago, date, 2013-03-20
  Output fell about six months ago. | about six months ago, date, 2012-09, approx
  The ship sank more than 100 years ago. | more than 100 years ago, date, 1913, more_than
  The mine closed two days earlier. | two days earlier, date, 2013-03-20
  Prices fell a week later. | a week later, date, 2013-W13
  The strike ended the next day. | the next day, date, 2013-03-23
  The bank failed the following week. | the following week, date, 2013-W13
  Output fell the previous year. | the previous year, date, 2012
  The ship sank that same day. | that same day, date, 2013-03-22
  The road will open in the coming days. | the coming days, date, FUTURE_REF
  The road will open over the next decade. | the next decade, date, 202
  Prices fell in the past. | the past, date, PAST_REF
  The plant will close in the near future. | the near future, date, FUTURE_REF
  The market is changing now. | now, date, PRESENT_REF
  It is currently happening. | currently, date, PRESENT_REF
  The bank failed recently. | recently, date, PAST_REF
  The road will open soon. | soon, date, FUTURE_REF
  The market is changing these days. | these days, date, PRESENT_REF
  The market is changing nowadays. | nowadays, date, PRESENT_REF
  The mine closed last season. | last season, date, ?
  Prices fell this season. | this season, date, ?
  The strike ended in the 2012-13 season. | 2012-13, date, 2012/2013
  The bank failed in the last school year. | the last school year, date, 2012
  Output fell in the 2011-2012 school year. | 2011-2012, date, 2011/2012
  The ship sank so far this year. | this year, date, 2013
  The mine closed from January to March. | January, date, 2013-01 | March, date, 2013-03
  Prices fell between 2005 and 2010. | 2005, date, 2005 | 2010, date, 2010
  The strike ended from 2019 to 2023. | 2019, date, 2019 | 2023, date, 2023
  The bank failed in the 1990s. | the 1990s, date, 199
  Output fell in the mid-1990s. | the mid-1990s, date, 199, mid
  The ship sank in the late '80s. | the late '80s, date, 198, end
  The mine closed in the 21st century. | the 21st century, date, 20
  Prices fell in the sixteenth century. | the sixteenth century, date, 15
  The strike ended in the mid-19th century. | the mid-19th century, date, 18, mid
  Output will fall by the end of the decade. | the end of the decade, date, 201, end
  Output fell in the first quarter of 2013. | the first quarter of 2013, date, 2013-Q1
  The bank failed in fiscal 2012. | fiscal 2012, date, 2012
  The ship sank in FY13. | FY13, date, 2013
  The mine closed in Q1. | Q1, date, 2013-Q1
  Prices fell in the second half of last year. | the second half of last year, date, 2012-H2
  The strike ended on Christmas Day. | Christmas Day, date, 2012-12-25
  The bank failed on Thanksgiving. | Thanksgiving, date, 2012-11-22
  Output fell on New Year's Day. | New Year's Day, date, 2013-01-01
  The ship sank on Valentine's Day. | Valentine's Day, date, 2013-02-14
  The mine closed on Labor Day. | Labor Day, date, 2012-09-03
  The bank failed on Sept. 11, 2001. | Sept. 11, 2001, date, 2001-09-11
  The ship sank on Sept. 11. | Sept. 11, date, 2012-09-11
  The mine closed over the weekend. | the weekend, date, 2013-W11-WE
  Prices fell last weekend. | last weekend, date, 2013-W11-WE
  The road will open this weekend. | this weekend, date, 2013-W12-WE
  The bank failed last summer. | last summer, date, 2012-SU
  The plant will close this fall. | this fall, date, 2013-FA
  The vote will be held next spring. | next spring, date, 2014-SP
  The mine closed in the winter of 2010-11. | the winter of 2010-11, date, 2010-WI
  Prices fell in autumn 2012. | autumn 2012, date, 2012-FA
  The strike ended in the summer. | the summer, date, 2012-SU
  Output fell on Monday and Tuesday. | Monday, date, 2013-03-18 | Tuesday, date, 2013-03-19
  The ship sank from Monday to Friday. | Monday, date, 2013-03-18 | Friday, date, 2013-03-22
  The mine closed on March 1-3. | March 1, date, 2013-03-01 | 3, date, 2013-03-03
  The bank failed the day before. | the day before, date, 2013-03-21
  Prices fell years later. | years later, date, ?
  The plant will close six months from now. | six months from now, date, 2013-09
  The vote will be held next year. | next year, date, 2014
  The road will open early next year. | early next year, date, 2014, start
  The vote will be held someday. | someday, date, FUTURE_REF
  Output fell in March this year. | March this year, date, 2013-03
  The ship sank in March of this year. | March of this year, date, 2013-03
  The mine closed in March last year. | March last year, date, 2012-03
  Prices fell in March 2012. | March 2012, date, 2012-03
  The strike ended as of March 15. | March 15, date, 2013-03-15
  The bank failed on Tuesday of last week. | Tuesday of last week, date, 2013-03-12
  Output fell this year. | this year, date, 2013
  The ship sank this month. | this month, date, 2013-03
  The mine closed this week. | this week, date, 2013-W12
  Prices fell today. | today, date, 2013-03-22
  Prices fell in late 2012 and early 2013. | late 2012, date, 2012, end | early 2013, date, 2013, start
  The bank failed in the past year. | the past year, date, 2012
  Output fell over the last year. | the last year, date, 2012
  The ship sank over the past decade. | the past decade, date, 200
  Output fell more than a year ago. | more than a year ago, date, 2012, more_than
  The ship sank less than two months ago. | less than two months ago, date, 2013-01, less_than
  The mine closed only weeks ago. | weeks ago, date, PAST_REF
  Prices fell moments ago. | moments ago, date, PAST_REF
  The strike ended some 30 years ago. | some 30 years ago, date, 1983, approx
  The bank failed long ago. | long ago, date, PAST_REF
  Output fell as early as 2009. | 2009, date, 2009
  The vote will be held as soon as next week. | next week, date, 2013-W13
  The road will open no later than June 30. | June 30, date, 2013-06-30
  Output will fall by June 2014. | June 2014, date, 2014-06
  The plant will close before the end of the year. | the end of the year, date, 2013, end
  The vote will be held before year's end. | year's end, date, 2013, end
  The road will open by late summer. | late summer, date, 2013-SU, end
  Output will fall in late spring or early summer. | late spring, date, 2013-SP, end | early summer, date, 2013-SU, start
  The mine closed in the spring of last year. | the spring of last year, date, 2012-SP
  Prices fell mid-week. | mid-week, date, 2013-W12, mid
  The bank failed at mid-year. | mid-year, date, 2013, mid
  The ship sank at year-end. | year-end, date, 2013-12-31
  The mine closed at the end of 2012. | the end of 2012, date, 2012, end
  The strike ended in the latter half of the year. | the latter half of the year, date, 2013-H2
  Output fell late in the day. | the day, date, 2013-03-22
  The ship sank late Friday. | late Friday, date, 2013-03-22, end
  The mine closed late on Friday. | Friday, date, 2013-03-22
  Prices fell late last week. | late last week, date, 2013-W11, end
  The strike ended early this month. | early this month, date, 2013-03, start
  The bank failed earlier this month. | earlier this month, date, 2013-03, start
  Output fell earlier in the month. | earlier in the month, date, 2013-03, start
  The mine closed later the same day. | later the same day, date, 2013-03-22, end
  Prices fell the same year. | the same year, date, 2013
  The strike ended the year before. | the year before, date, 2012
  The bank failed that week. | that week, date, 2013-W12
  The bank failed this past week. | this past week, date, 2013-W11
  Output fell this past Sunday. | this past Sunday, date, 2013-03-17
  The vote will be held this coming Sunday. | this coming Sunday, date, 2013-03-24
  The mine closed in the past week. | the past week, date, 2013-W11
  The strike ended in the most recent quarter. | the most recent quarter, date, 2012-Q4
  The bank failed in the latest week. | the latest week, date, 2013-W12
  Output fell in the same period last year. | the same period last year, date, 2011-Q4
  The ship sank in the same month last year. | the same month last year, date, 2012-03
  The mine closed in the corresponding quarter of 2012. | the corresponding quarter of 2012, date, 2012-Q4
  Prices fell the prior year. | the prior year, date, 2012
  The strike ended a month earlier. | a month earlier, date, 2013-02
  Prices fell in the 2012 fiscal year. | the 2012 fiscal year, date, 2012
  The strike ended in fiscal year 2012. | fiscal year 2012, date, 2012
  The bank failed in Q4 of 2012. | Q4 of 2012, date, 2012-Q4
  Output fell in 4Q. | 4Q, date, 2012-Q4
  The ship sank in H1 2012. | H1 2012, date, 2012-H1
  The mine closed in 1Q13. | 1Q13, date, 2013-Q1
  Prices fell in the 2000s. | the 2000s, date, 200
  The strike ended in the early 2000s. | the early 2000s, date, 200, start
  The bank failed in the 1960s and 1970s. | the 1960s, date, 196 | 1970s, date, 197
  Output fell in the Sixties. | the Sixties, date, 196
  The ship sank in the seventies. | the seventies, date, 197
  The mine closed in the last century. | the last century, date, 19
  Prices fell this century. | this century, date, 20
  The strike ended around 2005. | around 2005, date, 2005, approx
  The bank failed circa 1900. | 1900, date, 1900
  Output fell in or around 2005. | around 2005, date, 2005, approx
  The ship sank in 1944-45. | 1944-45, date, 1944/1945
  The mine closed in 2010/11. | 2010/11, date, 2010/2011
  Prices fell on March 20, 2013. | March 20, 2013, date, 2013-03-20
  The strike ended on 20th March 2013. | 20th March 2013, date, 2013-03-20
  The bank failed on March 20th. | March 20th, date, 2013-03-20
  Prices fell Friday at 11 p.m. ET. | Friday, date, 2013-03-22 | 11 p.m. ET, time, 2013-03-22T23:00
  The strike ended in the distant past. | the distant past, date, PAST_REF
  The bank failed in the recent past. | the recent past, date, PAST_REF
  The ship sank the day before yesterday. | the day before yesterday, date, 2013-03-20
  The strike ended on Christmas Eve 2012. | Christmas Eve 2012, date, 2012-12-24
  The bank failed on New Year's Eve. | New Year's Eve, date, 2012-12-31
  Output fell last Christmas. | last Christmas, date, 2012-12-25
`,
)
