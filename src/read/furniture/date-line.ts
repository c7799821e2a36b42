import type { Rule } from '../../rule/rule.js'

export const dateLine: Rule = {
  name: 'read.furniture.date-line',
  why: 'A date by itself between title and text is the day of the article.',
  examples: [
    [
      'Ferry firm buys two ships\nFriday, January 12, 2024\n\nThe firm bought two ships in Brest.',
      { kind: 'furniture', text: 'Friday, January 12, 2024' },
    ],
    [
      'Ferry firm buys two ships\n\nBusiness desk, 12 January 2024\n\nThe firm bought two ships in Brest.',
      { kind: 'furniture', text: 'Business desk, 12 January 2024' },
    ],
    ['Ferry firm buys two ships\n\nBrest harbour, 12 January 2024\n\nThe firm bought two ships in Brest.', null],
    ['The firm was founded in a shed near Brest.\n\nJanuary 12, 2024\n\nThe firm bought two ships in Brest.', null],
  ],
}
