import { lineRule } from './line-rule.js'

/** "Page 2 of 5", "3 of 12". */
export const pageNumber = lineRule(
  'read.furniture.page-number',
  'Pages and pictures of a series are numbered "m of n", on a line of their own.',
  ({ key, words }) => words.length <= 4 && NUMBERED.test(key),
  [
    ['The firm bought two ships in Brest.\n\nPage 2 of 5', { kind: 'furniture', text: 'Page 2 of 5' }],
    ['The firm bought two ships.\n\nPage 2 of 5 was missing from the contract.', null],
  ],
)

const NUMBERED = /^(?:page \d{1,4}(?: ?(?:of|\/) ?\d{1,4})?|\d{1,4} of \d{1,4})$/
