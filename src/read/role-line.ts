import { bylineRoles, personRoles } from '../lexicon/byline-words.js'
import { newsAgencies } from '../lexicon/news-agencies.js'
import { mediaHeads } from '../lexicon/organization-words.js'
import type { Rule } from '../rule/rule.js'
import type { Shape } from './piece.js'

/** Names the rule by which a line below or above an author's name belongs to it: trade, paper, handle, place of reporting. */
export function roleRule(shape: Shape): string | null {
  const { key, said, words, ended } = shape
  if (ended || words.length === 0 || words.length > 8) return null
  if (/^@[\w.]{2,30}$/.test(said) || /^[\w.-]{2,30}@[\w.-]{3,30}$/.test(said)) return HANDLE
  if (/^(?:reporting|writing|reports) (?:from|in) \p{L}/u.test(key)) return PLACE
  if (newsAgencies.has(key) || newsAgencies.has(key.replace(/^the /, ''))) return ROLE
  const lower = key.split(/[ ,]+/)
  const last = lower.at(-1)!
  if (personRoles.has(last)) return /^(?:\p{Lu}|\p{Ll}+$)/u.test(said) ? ROLE : null
  const trade = lower.findIndex((word) => personRoles.has(word))
  if (trade >= 0 && (said.includes(',') || / (?:at|for|of|in) /.test(said))) return /^\p{Lu}/u.test(said) ? ROLE : null
  return words.length <= 4 && (mediaHeads.has(last) || (bylineRoles.has(last) && words.length < 4)) && !/\d/.test(key)
    ? ROLE
    : null
}

const ROLE = 'read.byline.role'
const HANDLE = 'read.byline.handle'
const PLACE = 'read.byline.reporting-from'

const HEAD = 'Ferry firm buys two ships'
const BODY = 'The firm bought two ships in Brest on Friday.'

export const roleRules: readonly Rule[] = [
  {
    name: ROLE,
    why: 'Beside the author stands a trade, a desk or the paper.',
    examples: [
      [`${HEAD}\nBy Jane Doe\nBusiness correspondent\n\n${BODY}`, { kind: 'byline', text: 'Business correspondent' }],
      [`${HEAD}\nBusiness is brisk\n\n${BODY}`, null],
    ],
  },
  {
    name: HANDLE,
    why: 'Beside the author stands a handle or an address.',
    examples: [
      [`${HEAD}\nBy Jane Doe\n@janedoe\n\n${BODY}`, { kind: 'byline', text: '@janedoe' }],
      [`${HEAD}\nBy Jane Doe\n@ 20 dollars\n\n${BODY}`, null],
    ],
  },
  {
    name: PLACE,
    why: 'Beside the author stands from where the report was sent.',
    examples: [
      [`${HEAD}\nBy Jane Doe\nReporting from Brest\n\n${BODY}`, { kind: 'byline', text: 'Reporting from Brest' }],
      [`${HEAD}\nReporting rules change\n\n${BODY}`, null],
    ],
  },
]
