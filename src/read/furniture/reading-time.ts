import { lineRule } from './line-rule.js'

/** "2 Min Read", "Reading time: 4 minutes", "Listen · 5 min". */
export const readingTime = lineRule(
  'read.furniture.reading-time',
  'Sites count the minutes that an article takes to read or to hear; the count is a line of its own.',
  ({ key, words }) => words.length <= 7 && (AFTER.test(key) || BEFORE.test(key) || LABELLED.test(key)),
  [
    [
      'Ferry firm buys two ships\n\n2 Min Read\n\nThe firm bought two ships in Brest.',
      { kind: 'furniture', text: '2 Min Read' },
    ],
    [
      'Reading time: 4 minutes\n\nThe firm bought two ships in Brest.',
      { kind: 'furniture', text: 'Reading time: 4 minutes' },
    ],
    ['Listen · 5 min\n\nThe firm bought two ships in Brest.', { kind: 'furniture', text: 'Listen · 5 min' }],
    ['The company said 2 min read times were shown on every page.\n\nReaders liked them.', null],
  ],
)

const AFTER =
  /^(?:about |approx\.? )?(?:\d{1,3}|an?|one|two|three|four|five)[ -]?min(?:ute)?s?\.?[ -]?(?:listen|read|reading|reading time|to listen|to read|watch)$/
const BEFORE = /^(?:estimated )?(?:reading|read) time:? ?(?:about |approx\.? )?\d{1,3} ?min(?:ute)?s?$/
const LABELLED =
  /^(?:audio|listen|listen to (?:this )?(?:article|story)|play|read|video|watch) ?[·•|:(–—-]? ?\d{1,3} ?min(?:ute)?s?\.?\)?$/
