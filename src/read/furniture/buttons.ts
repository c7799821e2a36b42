import { shareButtons } from '../../lexicon/furniture.js'
import { lineRule } from './line-rule.js'

/** "Facebook Twitter WhatsApp Email". */
export const buttons = lineRule(
  'read.furniture.share-buttons',
  'A line of nothing but social networks is a row of buttons.',
  ({ key, words }) => {
    if (words.length > 12) return false
    const labels = key.split(/[^\p{L}]+/u).filter((label) => label !== '' && label !== 'on')
    return labels.length > 1 && labels.every((label) => shareButtons.has(label))
  },
  [
    [
      'Ferry firm buys two ships\n\nFacebook Twitter WhatsApp Email\n\nThe firm bought two ships.',
      { kind: 'furniture', text: 'Facebook Twitter WhatsApp Email' },
    ],
    ['Facebook sues Twitter\n\nThe firm bought two ships.', null],
  ],
)
