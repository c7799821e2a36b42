import { SEASONS } from '../lexicon/calendar.js'
import { CONTEXT_POINTERS, POINTERS } from '../lexicon/time-pointers.js'
import type { Token } from '../tag/token.js'
import { dateDraft, setDraft, type WordRule } from './time-rule.js'
import { isDigits, isHyphen, wordAt, yearOf } from './words.js'

export const seasonRules: readonly WordRule[] = [
  {
    name: 'time.date.season',
    why: 'A season is a date where a year, a pointer or a preposition shows that it is no verb and no source of water.',
    examples: [
      ['The bridge opened in the summer of 1998.', { text: 'the summer of 1998', type: 'date', value: '1998-SU' }],
      ['Prices rose last fall.', { text: 'last fall', type: 'date' }],
      ['Prices may spring back.', null],
      ['They feared the fall of the government.', null],
    ],
    on: 'season',
    find(tokens, at) {
      const code = SEASONS.get(wordAt(tokens, at))
      if (code === undefined) return null
      const before = wordAt(tokens, at - 1)
      if (before === 'each' || before === 'every') return setDraft(at - 1, at + 1, `XXXX-${code}`)
      const yearAt = yearPlace(tokens, at + 1)
      const pointer = POINTERS.get(before)
      const article = before === 'the'
      if (yearAt !== -1) {
        const to = isHyphen(tokens, yearAt + 1) && isDigits(wordAt(tokens, yearAt + 2)) ? yearAt + 3 : yearAt + 1
        return dateDraft('season', article ? at - 1 : at, to, `${wordAt(tokens, yearAt)}-${code}`)
      }
      const partial = { kind: 'partial', unit: 'season', pattern: `XXXX-${code}` } as const
      if (pointer !== undefined) {
        const outer = wordAt(tokens, at - 2)
        const from = outer === 'this' || outer === 'the' ? at - 2 : at - 1
        return dateDraft('season', from, at + 1, { ...partial, direction: pointer })
      }
      if (before === 'that' && clearSeason(tokens, at)) {
        const within = { kind: 'shift', unit: 'year', amount: 0, from: 'context' } as const
        return dateDraft('season', at - 1, at + 1, { ...partial, direction: null, within })
      }
      const context = CONTEXT_POINTERS.get(before)
      if (context !== undefined && wordAt(tokens, at - 2) === 'the') {
        return dateDraft('season', at - 2, at + 1, { ...partial, direction: context })
      }
      const leadAt = article ? at - 2 : at - 1
      const clear = code === 'SU' || code === 'WI' || wordAt(tokens, at) === 'autumn'
      const placed = BEFORE_SEASON.has(wordAt(tokens, leadAt))
      if (tokens[at]?.upos !== 'NOUN' || isBlocked(tokens, at, article)) return null
      if (!placed && !(clear && article)) return null
      return dateDraft('season', article ? at - 1 : at, at + 1, { ...partial, direction: null })
    },
  },
]

/** "That summer": where "that" points, no noun or verb follows that it could open. */
function clearSeason(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.upos
  return tokens[at]?.upos === 'NOUN' && (next === undefined || next === 'PUNCT' || next === 'CCONJ' || next === 'ADP')
}

const BEFORE_SEASON: ReadonlySet<string> = new Set(
  'after around before by during early for in late mid over since this through throughout until'.split(' '),
)

/** "the fall in prices", "the fall of Rome", "the spring's water": not the season. */
function isBlocked(tokens: readonly Token[], at: number, article: boolean): boolean {
  const next = wordAt(tokens, at + 1)
  const word = wordAt(tokens, at)
  if (word === 'fall' && next === 'of' && POINTERS.has(wordAt(tokens, at + 2))) return false
  if (word === 'fall') return next === 'in' || next === 'of' || next === 'from' || next === 'to' || !article
  return next === 'of' && word === 'spring' && !POINTERS.has(wordAt(tokens, at + 2))
}

/** "of 1998", "1998", ", 1998" after a season; -1 if no year stands there. */
function yearPlace(tokens: readonly Token[], at: number): number {
  if (yearOf(wordAt(tokens, at)) !== null) return at
  return wordAt(tokens, at) === 'of' && yearOf(wordAt(tokens, at + 1)) !== null ? at + 1 : -1
}
