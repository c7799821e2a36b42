import type { Token } from '../tag/token.js'
import { isFreed, NOW_WORDS, PERSONS } from './age-words.js'
import { boundStart } from './bound.js'
import type { Draft } from './draft.js'
import { wordAt } from './words.js'

/** "died at 85", "At 65, she retired", "a boy of seven". */
export function isAgeOfEvent(tokens: readonly Token[], draft: Draft): boolean {
  const before = wordAt(tokens, draft.from - 1)
  const next = tokens[draft.to]
  const ends = isFreed(next)
  // "she lived to 103"
  if (before === 'to' && LIVING.has(wordAt(tokens, draft.from - 2))) return ends && draft.value! >= 30
  const at = NOW_WORDS.has(before) ? draft.from - 2 : draft.from - 1
  if (wordAt(tokens, at) === 'at') {
    if (ends && isBehindEvent(tokens, at - 1)) return true
    const person = tokens[draft.to + 1]
    return at === 0 && next?.text === ',' && draft.value! >= 13 && person !== undefined && PERSONS.has(person.lower)
  }
  const of = boundStart(tokens, draft) - 1
  if (wordAt(tokens, of) !== 'of' || !ends) return false
  if (!CHILDREN.has(wordAt(tokens, of - 1))) return false
  // "a man of 50", "a middle-aged man of 50"
  const modifier = tokens[of - 2]
  return modifier?.lower === 'a' || modifier?.upos === 'ADJ' || modifier?.lower === 'aged'
}

/** "retired", "became a father", "left home": an event of life whose age "at" leads to. */
function isBehindEvent(tokens: readonly Token[], last: number): boolean {
  if (LIFE_EVENTS.has(wordAt(tokens, last))) return true
  for (let i = last; i >= Math.max(0, last - 4); i--) {
    const { lower, upos } = tokens[i]!
    if (TURNING_POINTS.has(lower)) return true
    if (upos === 'PUNCT' || upos === 'NUM' || upos === 'VERB') return false
  }
  return false
}

const LIFE_EVENTS: ReadonlySet<string> = new Set(
  'death die died dies dying graduated marriage married marries marry orphaned retire retired retirement retires retiring wed widowed'.split(
    ' ',
  ),
)

const TURNING_POINTS: ReadonlySet<string> = new Set([
  'became',
  'become',
  'becomes',
  'dead',
  'orphaned',
  'pro',
  'professional',
  'widowed',
])

const LIVING: ReadonlySet<string> = new Set(['live', 'lived', 'lives', 'living'])

const CHILDREN: ReadonlySet<string> = new Set(['boy', 'child', 'girl', 'lad', 'man', 'teenager', 'woman', 'youth'])
