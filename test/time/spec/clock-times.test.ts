import { readsTimes } from '../spec-table.js'

// Times of day.

readsTimes(
  'clock times',
  '2013-03-22',
  `
  They spoke this morning. | this morning, time, 2013-03-22TMO
  The mine closed at 8 in the morning. | 8 in the morning, time, 2013-03-22T08:00
  The mine closed at half past two. | half past two, time, 2013-03-22T02:30
  The mine closed at 4.20 in the afternoon. | 4.20 in the afternoon, time, 2013-03-22T16:20
  It opens at 4 p.m. EST. | 4 p.m. EST, time, 2013-03-22T16:00
  Prices fell overnight. | overnight, time, 2013-03-22TNI
  The strike ended late Tuesday night. | late Tuesday night, time, 2013-03-19TNI, end
  The bank failed early Wednesday morning. | early Wednesday morning, time, 2013-03-20TMO, start
  Output fell on Friday afternoon. | Friday afternoon, time, 2013-03-22TAF
  The ship sank in the morning. | the morning, time, 2013-03-22TMO
  The mine closed around midday. | around midday, time, 2013-03-22T12:00, approx
  Prices fell shortly after noon on Thursday. | noon, time, 2013-03-21T12:00 | Thursday, date, 2013-03-21
  The strike ended at 3:30 a.m. local time. | 3:30 a.m. local time, time, 2013-03-22T03:30
  The bank failed at 0930 GMT. | 0930 GMT, time, 2013-03-22T09:30
  Output fell at 9.30am on Monday. | 9.30am, time, 2013-03-18T09:30 | Monday, date, 2013-03-18
  The ship sank at 15:00 GMT. | 15:00 GMT, time, 2013-03-22T15:00
  The mine closed by mid-morning. | mid-morning, time, 2013-03-22TMO, mid
  Prices fell last night. | last night, time, 2013-03-21TNI
  The strike ended yesterday evening. | yesterday evening, time, 2013-03-21TEV
  It starts tomorrow morning. | tomorrow morning, time, 2013-03-23TMO
  The bank failed Sunday night. | Sunday night, time, 2013-03-17TNI
  The ship sank hours later. | hours later, time, ?
  The mine closed minutes later. | minutes later, time, ?
  The strike ended Friday evening. | Friday evening, time, 2013-03-22TEV
  The bank failed just after midnight. | midnight, time, 2013-03-22T24:00
  The ship sank at 8 o'clock. | 8 o'clock, time, 2013-03-22T08:00
  The mine closed at 8pm. | 8pm, time, 2013-03-22T20:00
  The ship sank early this morning. | early this morning, time, 2013-03-22TMO, start
  The ship sank at noon Friday. | noon Friday, time, 2013-03-22T12:00
  The mine closed at 11:59 p.m. Friday. | 11:59 p.m. Friday, time, 2013-03-22T23:59
  The strike ended at 2 p.m. on Saturday. | 2 p.m., time, 2013-03-16T14:00 | Saturday, date, 2013-03-16
  The bank failed at 8:30 a.m. EDT (1230 GMT). | 8:30 a.m. EDT, time, 2013-03-22T08:30 | 1230 GMT, time, 2013-03-22T12:30
  Output fell between 2 p.m. and 4 p.m. | 2 p.m., time, 2013-03-22T14:00 | 4 p.m., time, 2013-03-22T16:00
  The ship sank from 9 a.m. to 5 p.m. | 9 a.m., time, 2013-03-22T09:00 | 5 p.m., time, 2013-03-22T17:00
  The bank failed tomorrow night. | tomorrow night, time, 2013-03-23TNI
  The mine closed yesterday morning. | yesterday morning, time, 2013-03-21TMO
  Prices fell yesterday afternoon. | yesterday afternoon, time, 2013-03-21TAF
`,
)
