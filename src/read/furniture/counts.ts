import { lineRule } from './line-rule.js'

/** "12 Comments", "1.2K Shares". */
export const counts = lineRule(
  'read.furniture.counts',
  'Sites count shares, comments and views; the count is a line of its own.',
  ({ key, words }) => words.length <= 3 && (COUNTED.test(key) || COUNT.test(key)),
  [
    [
      'Ferry firm buys two ships\n\n1.2K Shares\n\nThe firm bought two ships.',
      { kind: 'furniture', text: '1.2K Shares' },
    ],
    ['Ferry firm buys two ships\n\n1.2K shares changed hands.\n\nThe firm bought two ships.', null],
  ],
)

const COUNTED = /^\d[\d,.]*[km]? (?:comments?|claps?|likes?|reactions?|reads|replies|retweets?|shares?|views?)$/
const COUNT = /^(?:comments?|likes|shares?|views)(?::? \d[\d,.]*[km]?| ?\(\d+\))$/
