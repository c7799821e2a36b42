import { readsTimes } from '../spec-table.js'

// Amounts of time, as TIMEX3 has them: how long something takes or lasts.

readsTimes(
  'durations',
  '2013-03-22',
  `
  The two-day meeting ended. | two-day, duration, P2D
  It fell over the past five years. | the past five years, duration, P5Y
  The repair took several months. | several months, duration, PXM
  It has lasted more than a decade. | more than a decade, duration, P10Y, more_than
  Prices fell in the last few months. | the last few months, duration, PXM
  Output will fall in the next few weeks. | the next few weeks, duration, PXW
  The plant will close within two weeks. | two weeks, duration, P2W
  The vote will be held within hours. | hours, duration, PTXH
  The ship sank in the first three months of the year. | the first three months, duration, P3M | the year, date, 2013
  The mine closed in the nine months ended Sept. 30. | the nine months, duration, P9M | Sept. 30, date, 2012-09-30
  Prices fell in the year to March. | the year, duration, P1Y | March, date, 2013-03
  The strike ended in the 12 months through June. | the 12 months, duration, P12M | June, date, 2012-06
  Output fell in the fiscal year ending June 30. | the fiscal year, duration, P1Y | June 30, date, 2012-06-30
  The decades-long war ended. | decades-long, duration, PXE
  The weeklong trip ended. | weeklong, duration, P1W
  The half-hour show ended. | half-hour, duration, PT30M
  The 30-minute talk ended. | 30-minute, duration, PT30M
  The 24-hour strike ended. | 24-hour, duration, PT24H
  The 90-day plan ended. | 90-day, duration, P90D
  The war lasted an hour and a half. | an hour and a half, duration, PT1H30M
  The strike lasted 45 minutes. | 45 minutes, duration, PT45M
  The war lasted all day. | all day, duration, P1D
  The strike lasted all week. | all week, duration, P1W
  The war lasted the whole year. | the whole year, duration, P1Y
  The strike lasted for years. | years, duration, PXY
  The war lasted for centuries. | centuries, duration, PXC
  The strike lasted for hours. | hours, duration, PTXH
  The strike lasted half a year. | half a year, duration, P6M
  The war lasted two and a half years. | two and a half years, duration, P2Y6M
  The strike lasted up to six weeks. | up to six weeks, duration, P6W, equal_or_less
  The war lasted at least three months. | at least three months, duration, P3M, equal_or_more
  The strike lasted less than a year. | less than a year, duration, P1Y, less_than
  The war lasted nearly 20 years. | nearly 20 years, duration, P20Y, less_than
  The strike lasted a decade. | a decade, duration, P10Y
  The war lasted a day. | a day, duration, P1D
  The strike lasted one year. | one year, duration, P1Y
  The war lasted the entire month. | the entire month, duration, P1M
  Prices fell a day after the vote. | a day, duration, P1D
  The strike ended two weeks before the vote. | two weeks, duration, P2W
  The road will open in two years' time. | two years, duration, P2Y
  Output will fall in 10 days. | 10 days, duration, P10D
  Output will fall in the weeks ahead. | the weeks ahead, duration, PXW
  The strike ended in the last 24 hours. | the last 24 hours, duration, PT24H
  The mine closed in the last two weeks. | the last two weeks, duration, P2W
  Prices fell during the past three days. | the past three days, duration, P3D
  The repair took 2½ years. | 2½ years, duration, P2Y6M
  The trial took 20-odd years. | 20-odd years, duration, P20Y
  They agreed on a two-and-a-half-year plan. | two-and-a-half-year, duration, P2Y6M
  They agreed on a three-year-long plan. | three-year, duration, P3Y
  The repair took 40-plus years. | 40-plus years, duration, P40Y
  The trial took a half-dozen years. | a half-dozen years, duration, P6Y
  The repair took a dozen years. | a dozen years, duration, P12Y
  The trial took half a dozen weeks. | half a dozen weeks, duration, P6W
  The repair took more than half a century. | more than half a century, duration, P50Y, more_than
  The trial took the better part of a decade. | a decade, duration, P10Y
  It was the biggest in decades. | decades, duration, PXE
  It was the first in more than three decades. | more than three decades, duration, P30Y, more_than
  The strike lasted for the past several years. | the past several years, duration, PXY
  The war lasted the last couple of years. | the last couple of years, duration, P2Y
  The repair took as long as a year. | as long as a year, duration, P1Y, equal_or_less
  The trial took an additional 30 days. | 30 days, duration, P30D
  The repair took two to three years. | two to three years, duration, P2Y
  The trial took three hours and 20 minutes. | three hours and 20 minutes, duration, PT3H20M
  The repair took a full year. | a full year, duration, P1Y
  The trial took one full day. | one full day, duration, P1D
  The repair took years of talks. | years, duration, PXY
  The trial took weeks. | weeks, duration, PXW
  The repair took hundreds of years. | hundreds of years, duration, PXY
  The trial took some 20 years. | some 20 years, duration, P20Y, approx
  The repair took only three days. | three days, duration, P3D
  The trial took another month. | another month, duration, P1M
  The repair took 18 months. | 18 months, duration, P18M
  The trial took six and a half hours. | six and a half hours, duration, PT6H30M
  They agreed on a month-long campaign. | month-long, duration, P1M
  They agreed on a nearly two-year fight. | nearly two-year, duration, P2Y, less_than
  They agreed on a 20-minute call. | 20-minute, duration, PT20M
  They agreed on an eight-week course. | eight-week, duration, P8W
  They agreed on a 40-hour week. | 40-hour, duration, PT40H
  The case has gone on for over 30 years. | over 30 years, duration, P30Y, more_than
  The case has gone on for the better part of two years. | two years, duration, P2Y
  It is the third time in a week. | a week, duration, P1W
  It is the worst in a decade. | a decade, duration, P10Y
  It is valid for six months. | six months, duration, P6M
  It starts within the next 30 days. | the next 30 days, duration, P30D
  It starts in less than a week. | less than a week, duration, P1W, less_than
  It starts in the next two to three weeks. | the next two to three weeks, duration, P2W
  Prices fell in the past few days. | the past few days, duration, PXD
  Output fell three days after that. | three days, duration, P3D
  The ship sank in the 12 months to March. | the 12 months, duration, P12M | March, date, 2013-03
  The mine closed in the year through June. | the year, duration, P1Y | June, date, 2012-06
`,
)
