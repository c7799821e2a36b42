import type { Rule } from '../../rule/rule.js'

/** "* * *", "-----". */
export const noWords: Rule = {
  name: 'read.furniture.no-words',
  why: 'A line without a letter or a digit divides the text and tells nothing.',
  examples: [
    ['The firm bought two ships.\n\n* * *\n\nThe port was closed.', { kind: 'furniture', text: '* * *' }],
    ['The firm bought two ships.\n\n* 2 *\n\nThe port was closed.', null],
  ],
}

export function hasNoWords(view: string): boolean {
  return !/[\p{L}\p{N}]/u.test(view)
}
