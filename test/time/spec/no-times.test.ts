import { readsTimes } from '../spec-table.js'

// Words about time that place nothing in it.

readsTimes(
  'no times',
  '2013-03-22',
  `
  The mine closed at the time. | -
  It once happened. | -
  The market is changing at the moment. | -
  The market is changing at present. | -
  It had previously happened. | -
  The ship sank formerly. | -
  The 10-year-old treaty ended. | -
  The war lasted for a long time. | -
  The strike lasted for some time. | -
  The war lasted a while. | -
  The daily paper ended. | -
  The annual meeting ended. | -
  The monthly report ended. | -
  The quarterly dividend fell. | -
  The then president spoke. | -
  The plant will close in the long term. | -
  The bank failed in the early days of the war. | -
  Prices fell by then. | -
  The strike ended on that date. | -
  The council meets year after year. | -
  The bus runs day after day. | -
  The council meets year-round. | -
  The ship sank in modern times. | -
  Prices fell in the foreseeable future. | -
  The ship sank at the same time. | -
  The strike ended once upon a time. | -
`,
)
