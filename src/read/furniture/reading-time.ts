import { lineRule } from './line-rule.js'

/** "2 Min Read", "Reading time: 4 minutes". */
export const readingTime = lineRule(
  'read.furniture.reading-time',
  'Sites count the minutes that an article takes to read; the count is a line of its own.',
  ({ key, words }) => words.length <= 7 && (AFTER.test(key) || BEFORE.test(key)),
  [
    [
      'Ferry firm buys two ships\n\n2 Min Read\n\nThe firm bought two ships in Brest.',
      { kind: 'furniture', text: '2 Min Read' },
    ],
    [
      'Reading time: 4 minutes\n\nThe firm bought two ships in Brest.',
      { kind: 'furniture', text: 'Reading time: 4 minutes' },
    ],
    ['The company said 2 min read times were shown on every page.\n\nReaders liked them.', null],
  ],
)

const AFTER =
  /^(?:about |approx\.? )?(?:\d{1,3}|an?|one|two|three|four|five)[ -]?min(?:ute)?s?\.?[ -]?(?:read|reading|reading time|to read)$/
const BEFORE = /^(?:estimated )?(?:reading|read) time:? ?(?:about |approx\.? )?\d{1,3} ?min(?:ute)?s?$/
