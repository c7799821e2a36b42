import { readsTimes } from '../spec-table.js'

// What comes back.

readsTimes(
  'sets',
  '2013-03-22',
  `
  They meet every Monday. | every Monday, set, XXXX-WXX-1
  They meet twice a week. | twice a week, set, P1W
  They meet once a month. | once a month, set, P1M
  They meet three times a year. | three times a year, set, P1Y
  It is held annually. | annually, set, P1Y
  The council meets daily. | daily, set, P1D
  The bus runs every day. | every day, set, P1D
  The fund pays each year. | each year, set, P1Y
  The council meets every two years. | every two years, set, P2Y
  The bus runs every other week. | every other week, set, P2W
  The fund pays on weekends. | weekends, set, XXXX-WXX-WE
  The council meets on weekdays. | weekdays, set, XXXX-WXX-WD
  The bus runs on Sundays. | Sundays, set, XXXX-WXX-7
  The fund pays monthly. | monthly, set, P1M
  The council meets every summer. | every summer, set, XXXX-SU
  The council meets each week. | each week, set, P1W
  The bus runs every three months. | every three months, set, P3M
  The fund pays every few years. | every few years, set, PXY
  The council meets every four to five years. | every four to five years, set, P4Y
  The bus runs twice daily. | twice daily, set, P1D
  The council meets every Friday night. | every Friday night, set, XXXX-WXX-5TNI
  The bus runs every weekend. | every weekend, set, P1WE
  The fund pays every hour. | every hour, set, PT1H
  The council meets every 10 minutes. | every 10 minutes, set, PT10M
  The bus runs once every two years. | every two years, set, P2Y
  The fund pays once every decade. | once every decade, set, P10Y
  The bus runs nightly. | nightly, set, P1D
`,
)
