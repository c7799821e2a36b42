import { lineRule } from './line-rule.js'

/** "© 2024 Brest Courier. All rights reserved." */
export const copyright = lineRule(
  'read.furniture.copyright',
  'The line that claims copyright opens with the sign or the word and the year, or ends in the reserved rights.',
  ({ said, key, words }) => {
    if (words.length > 40 || /["“”]/.test(said)) return false
    if (key.includes('all rights reserved')) return true
    if (/^(?:©|\(c\) |copyright (?:©|\(c\)))/i.test(said)) return /\d{4}|^© ?\p{Lu}/u.test(said)
    return /^copyright \d{4}/.test(key) && words.length <= 8 && said.length > 0 && /^\S+ \S+ (?:by )?\p{Lu}/u.test(said)
  },
  [
    [
      'The firm bought two ships.\n\n© 2024 Brest Courier. All rights reserved.',
      { kind: 'furniture', text: '© 2024 Brest Courier. All rights reserved.' },
    ],
    ['The firm bought two ships.\n\nCopyright 2024 Brest Courier', { kind: 'furniture' }],
    ['The firm bought two ships.\n\nCopyright 2024 rules will change how the firm works.', null],
  ],
)
