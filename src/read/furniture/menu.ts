import { furnitureLines, siteSections } from '../../lexicon/furniture.js'
import { lineRule } from './line-rule.js'

/** "SUBSCRIBE | LOG IN". */
export const menu = lineRule(
  'read.furniture.menu',
  'A line of nothing but sections of the site and things to do there, with bars between, is a menu.',
  ({ key, words }) => {
    if (words.length > 30 || !key.includes(' ')) return false
    const entries = key.split(/ ?[|·•/»›] ?/u)
    return entries.length > 1 && entries.every((entry) => furnitureLines.has(entry) || siteSections.has(entry))
  },
  [
    [
      'SUBSCRIBE | LOG IN\n\nFerry firm buys two ships\n\nThe firm bought two ships.',
      { kind: 'furniture', text: 'SUBSCRIBE | LOG IN' },
    ],
    ['Sport | Brest wins the cup\n\nThe firm bought two ships.', null],
  ],
)
