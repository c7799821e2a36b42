import { lineRule } from './line-rule.js'

/** "2 Min Read", "Reading time: 4 minutes". */
export const readingTime = lineRule(
  'read.furniture.reading-time',
  'Sites count the minutes that an article takes to read or to hear; the count is a line of its own.',
  ({ key, words }) =>
    words.length <= 8 &&
    ((key.includes('min') && (AFTER.test(key) || BEFORE.test(key))) || (canHear(key) && HEARD.test(key))),
  [
    [
      'Ferry firm buys two ships\n\n2 Min Read\n\nThe firm bought two ships in Brest.',
      { kind: 'furniture', text: '2 Min Read' },
    ],
    [
      'Reading time: 4 minutes\n\nThe firm bought two ships in Brest.',
      { kind: 'furniture', text: 'Reading time: 4 minutes' },
    ],
    [
      'Ferry firm buys two ships\n\nListen · 5 min\n\nThe firm bought two ships in Brest.',
      { kind: 'furniture', text: 'Listen · 5 min' },
    ],
    ['Ferry firm buys two ships\n\nListen for 5 min, the captain said.\n\nThe firm bought two ships in Brest.', null],
    ['The company said 2 min read times were shown on every page.\n\nReaders liked them.', null],
  ],
)

// A pattern is compiled when it is first asked, which takes longer than all else that a short page asks of its lines.
function canHear(key: string): boolean {
  return key.startsWith('listen') || key.startsWith('play') || key.startsWith('watch')
}

const AFTER =
  /^(?:about |approx\.? )?(?:\d{1,3}|an?|one|two|three|four|five)[ -]?min(?:ute)?s?\.?[ -]?(?:read|reading|reading time|to read|listen|watch|video|audio|podcast)$/
const BEFORE = /^(?:estimated )?(?:reading|read|listening) time:? ?(?:about |approx\.? )?\d{1,3} ?min(?:ute)?s?$/
/** "Listen · 5 min", "Listen to this article · 5:02 min", "Play (4:12)". */
const HEARD =
  /^(?:listen|play|watch)(?: now| to (?:this )?(?:article|story|audio)| to audio version)?[^\p{L}\p{N}]{1,4}(?:\d{1,3}|\d{1,3}:\d\d)(?: ?(?:min(?:ute)?s?|sec(?:ond)?s?))?$/u
