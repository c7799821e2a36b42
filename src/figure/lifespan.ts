import type { Token } from '../tag/token.js'
import { lifespan } from './age-rules.js'
import { BE } from './age-words.js'
import { boundStart } from './bound.js'
import { amend, type Draft } from './draft.js'
import { isHyphen, wordAt } from './words.js'

/** "the median age is 38.5 years", "life expectancy fell to 81 years": an age, although it is told like an amount of time. */
export function ageLevel(tokens: readonly Token[], draft: Draft): Draft {
  return draft.unit === 'year' && isLifespan(tokens, draft) ? amend(draft, { kind: 'age' }, lifespan) : draft
}

/** "the average age was 43", "life expectancy for women is about 81", "raise the retirement age to 67". */
export function isLifespan(tokens: readonly Token[], draft: Draft): boolean {
  let at = boundStart(tokens, draft) - 1
  const link = wordAt(tokens, at)
  if (!BE.has(link) && link !== 'to' && link !== 'from' && link !== 'at') return false
  for (at--; at >= Math.max(0, draft.from - 10); at--) {
    const { lower, upos } = tokens[at]!
    if (lower === 'age' || lower === 'expectancy') return upos === 'NOUN' && !/^(?:of|at)$/.test(wordAt(tokens, at - 1))
    // "at that age the score was 43": another noun is what is told
    if (upos === 'DET' && tokens[at - 1]?.upos !== 'ADP') return false
    if (upos === 'PUNCT' && isHyphen(tokens, at)) continue
    if (upos === 'PUNCT' || upos === 'NUM' || upos === 'SCONJ' || lower === 'and') return false
  }
  return false
}
