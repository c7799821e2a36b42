import { lineRule } from './line-rule.js'

/** "Home > Business > Markets". */
export const breadcrumb = lineRule(
  'read.furniture.breadcrumb',
  'A page shows its place on the site as short labels with arrows between them, from the home page down.',
  ({ said, words, ended }) => {
    if (ended || words.length > 20) return false
    const parts = said.split(ARROW)
    if (parts.length < 2 || !parts.every((part) => LABEL.test(part) && part.split(' ').length <= 5)) return false
    return parts[0]!.toLowerCase() === 'home' || (parts.length > 2 && !said.includes('|'))
  },
  [
    [
      'Home > Business > Markets\n\nFerry firm buys two ships\n\nThe firm bought two ships.',
      { kind: 'furniture', text: 'Home > Business > Markets' },
    ],
    ['Profit of ships > profit of trains\n\nThe firm bought two ships.', null],
  ],
)

const ARROW = / ?[>›»→] ?| [|/] /
const LABEL = /^[\p{L}][\p{L}\p{N}&,.'’ -]*$/u
